"""Whatever is selected in an English window, the line beneath says in English why reports agree, differ or add up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from fiscal_desk.comparison.rows.views import View
from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.settings.settings import Settings
from tests.desk.whole_desk import HALF_YEAR, settle, whole_desk, write_reports
from tests.desk.window.english.chinese_left import chinese_in, chinese_left

SUMMARY = """云岫区财政局2023年工作总结

一、收入情况
2023年，全区一般公共预算收入86.4亿元，增长7.2%，其中税收收入70.1亿元，非税收入15.3亿元，税收收入占一般公共预算收入的83.1%。
二、支出情况
全年教育支出超20亿元，增长3.5%；卫生健康支出*万元。区本级社会保障和就业支出9.1亿元。全区常住人口约86万人。
"""
SPEECH = """云岫区2024年政府工作报告

过去一年，一般公共预算收入86.5亿元，增长7.2%，教育支出31.3亿元，卫生健康支出8.8亿元，全区社会保障和就业支出12.4亿元。
二、2024年工作安排
2024年预期目标是：一般公共预算收入增长6%以上，新建口袋公园12个。
"""
NEXT_SPEECH = """云岫区2025年政府工作报告

2024年，一般公共预算收入93.1亿元，增长5.5%，新建口袋公园14个，教育支出32.0亿元，增长2.4%，常住人口86.3万人。
二、2025年工作安排
2025年预期目标是：一般公共预算收入增长5%左右，新建口袋公园15个。
"""
OTHER_PLACE = """沅宁市财政局2023年工作总结

2023年，全市一般公共预算收入120.5亿元，增长4.3%，教育支出40.2亿元。
"""
TEXTS = (SUMMARY, SPEECH, NEXT_SPEECH, HALF_YEAR, OTHER_PLACE)
#: Words of reports that are explained.
BY_DESIGN = "超 以上 低于 以内 约 左右 增长 下降 个百分点 万元 亿元"


pytestmark = pytest.mark.usefixtures("chinese_again")


@pytest.fixture
def english(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    Settings(tmp_path / "settings.ini").language = "en"
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, *TEXTS)) as desk:
        yield desk
        settle(desk, qtbot)


def kept(desk: Desk) -> str:
    comparison = desk.feed.comparison
    names = [row_title(row) for row in comparison.rows]
    names += [check.title.partition("：")[0] for check in comparison.checks]
    return " ".join([*TEXTS, str(desk.session.case.path), "核对员", BY_DESIGN, *names])


def lines(table: QTableView) -> Iterator[int]:
    """Go from row to row."""
    model = table.model()
    for row in range(model.rowCount()):
        table.setCurrentIndex(model.index(row, 1))
        yield row


def test_the_reasons_of_rows(english: Desk) -> None:
    panel = english.window.comparison
    told = {panel.reason.text() for _ in lines(panel.table)} - {""}
    assert [strange for each in told if (strange := chinese_in(each, kept(english)))] == []
    beginnings = ("Both reports say", "The two reports disagree", "One report hides", "超20亿元 and")
    assert all(any(each.startswith(words) for each in told) for words in beginnings), told


def test_the_notes_of_checks(english: Desk) -> None:
    english.window.bottom_tabs.setCurrentWidget(english.window.checks)
    panel = english.window.checks
    told = [panel.detail.text() for _ in lines(panel.table)]
    assert len(told) > 1
    assert any(each.rpartition("%. ")[2] for each in told)
    assert [strange for each in told if (strange := chinese_in(each, kept(english)))] == []
    assert chinese_left(panel, kept(english)) == []


@pytest.mark.parametrize("view", View)
def test_the_notes_of_targets_and_what_stands_in_the_views(english: Desk, view: View) -> None:
    panel = english.window.comparison
    panel.set_view(view)
    table = panel.table if view is View.REPORTS else panel.views.table
    told = [panel.reason.text() for _ in lines(table)]
    assert told
    assert chinese_left(panel, kept(english)) == []
    assert [strange for each in told if (strange := chinese_in(each, kept(english)))] == []
    if view is View.PLANS:
        assert any(each.startswith("Target and result of 2024") for each in told), told


def test_the_notes_of_charts(english: Desk, qtbot: QtBot) -> None:
    comparison, charts = english.window.comparison, english.window.charts
    english.window.bottom_tabs.setCurrentWidget(charts)
    said = set()
    for _ in lines(comparison.table):
        charts.take_selection()
        settle(english, qtbot)
        said.add(charts.notes.text())
    assert any(said), said
    assert [strange for each in said if (strange := chinese_in(each, kept(english)))] == []
