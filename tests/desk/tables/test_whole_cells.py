"""Cells that are too narrow: words are shortened, numbers never; names and periods of the list have two lines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.figure_list.figure_rows import Column
from fiscal_desk.desk.tables.whole_cells import WholeCells, fitted
from tests.desk.whole_desk import painted, whole_desk, write_reports

NAMES = """澜江市财政局2024年上半年工作总结

上半年，全市一般公共预算收入1234567.89万元，增长7.2%。国有土地使用权出让收入完成86.4亿元，下降12.5%。
上半年，机关事业单位基本养老保险基金收入21.3亿元。教育支出1.2亿元。
"""


@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize("text", ["74.52亿元；74.31亿元", "完成1234567.89万元", "2021年至2024年累计1,348.5亿元"])
def test_no_cell_shows_a_part_of_a_number(qapp: QApplication, text: str, lines: int) -> None:
    metrics = QFontMetrics(qapp.font())
    for room in range(20, metrics.horizontalAdvance(text) + 20, 3):
        shown = fitted(text, metrics, room, lines).replace("\u2028", "")
        kept = shown.removesuffix("…")
        assert text.startswith(kept)
        rest = text[len(kept) :]
        assert not (re.search(r"[\d.,]$", kept) and re.match(r"[\d.,]*\d", rest)), (room, shown)


def test_several_values_stand_beneath_each_other_where_there_are_two_lines(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("74.52亿元；") + 2
    assert fitted("74.52亿元；74.31亿元", metrics, room, 2) == "74.52亿元；\u202874.31亿元"


def test_the_list_shows_names_and_periods_whole_on_a_laptop(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, NAMES), size=(1366, 768)) as desk:
        painted(qtbot)
        qtbot.wait(200)
        table = desk.window.figure_list.table
        delegate = table.itemDelegate()
        assert isinstance(delegate, WholeCells)
        seen = set()
        for row in range(table.model().rowCount()):
            for column in (Column.INDICATOR, Column.VALUE, Column.PERIOD):
                index = table.model().index(row, column)
                option = QStyleOptionViewItem()
                table.initViewItemOption(option)
                option.rect = table.visualRect(index)  # type: ignore[attr-defined]
                delegate.initStyleOption(option, index)
                whole, shown = str(index.data()), str(option.text)  # type: ignore[attr-defined]
                seen.add(whole)
                assert shown.replace("\u2028", "") == whole or (column == Column.INDICATOR and len(whole) > 12), shown
        assert {"一般公共预算收入", "1234567.89万元", "2024年上半年"} <= seen
