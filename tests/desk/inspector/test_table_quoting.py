"""A figure of a table in the inspector: its number is told by its row's name and its column's head."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import figure, press, settle, whole_desk

TABLE = """2024年澜江市社会保险基金收支完成情况表,,,,,单位：万元
项目,收入预算,收入完成,占预算（%）,支出预算,支出完成
合计,51840,52377,101.0,40127,39982
职工基本医疗保险基金,29713,30277,101.9,23253,22500
失业保险基金,22127,22100,99.9,16874,17482
"""


def quoted(desk: Desk) -> str:
    return re.sub(r"<[^>]+>", "", desk.window.inspector.page.head.sentence.text())


def test_a_figure_of_a_table_is_not_lost_in_a_run_of_bare_numbers(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市2024年社会保险基金表.csv"
    path.write_text(TABLE, encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 768)) as desk:
        desk.session.reveal([figure(desk, "30277").key])
        settle(desk, qtbot)
        assert "职工基本医疗保险基金：" in quoted(desk)
        assert "收入完成 30277" in quoted(desk)
        # What stands beside it is named too, and nothing is said that belongs to the whole table.
        assert "收入预算 29713；收入完成 30277；占预算（%） 101.9" in quoted(desk)
        assert "单位" not in quoted(desk)
        press(desk, Qt.Key.Key_F8)
        assert re.findall(r"(\S*) \d{5}", quoted(desk))
        assert not re.search(r"\d\s+\d{4,}", quoted(desk))


def test_a_long_row_keeps_the_figure_and_its_head_and_says_that_there_is_more(tmp_path: Path, qtbot: QtBot) -> None:
    heads = [f"第{at}开发区一般公共预算收入完成（万元）" for at in range(1, 21)]
    rows = [[str(1000 * row + at) for at in range(1, 21)] for row in (3, 4)]
    lines = [["项目", *heads], ["税收收入", *rows[0]], ["非税收入", *rows[1]]]
    path = tmp_path / "澜江市2024年各区收入表.csv"
    path.write_text("\n".join(map(",".join, lines)), encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 768)) as desk:
        desk.session.reveal([figure(desk, "3011").key])
        settle(desk, qtbot)
        assert quoted(desk).startswith("税收收入：…")
        # What is beside it comes first, also where more stands on the other side.
        desk.session.reveal([figure(desk, "3003").key])
        assert "第2开发区一般公共预算收入完成（万元） 3002；第3开发区一般公共预算收入完成（万元） 3003；" in quoted(
            desk
        )
        desk.session.reveal([figure(desk, "3011").key])
        assert "第11开发区一般公共预算收入完成（万元） 3011；" in quoted(desk)
        assert quoted(desk).endswith("…")
        label = desk.window.inspector.page.head.sentence
        assert label.heightForWidth(label.width()) <= label.height()
