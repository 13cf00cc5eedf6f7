"""The checks and the tasks: failed ones first, and a click that leads to the text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import AddReport, CorrectFigure, RemoveReport
from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.checking.checks_panel import ChecksPanel
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.tasks_panel import TasksPanel
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.figures.model import Reading, Sum
from tests.desk.desk_case import SPEECH, Desk, figure, open_desk, report, shown, type_in

LEDGER = (
    "云岫区2023年收支说明\n"
    "2023年税收收入70.1亿元，非税收入16.3亿元，一般公共预算收入86.4亿元。\n"
    "新增一般债券2.1亿元，新增专项债券16.3亿元，新增债券19.4亿元。\n"
)


def ledger_reading() -> Reading:
    quantum = {"quantum": Decimal(10_000_000)}
    members = [
        figure(LEDGER, words, value, "元", indicator, **quantum)
        for words, value, indicator in (
            ("70.1亿元", "7010000000", "税收收入"),
            ("16.3亿元", "1630000000", "非税收入"),
            ("86.4亿元", "8640000000", "一般公共预算收入"),
            ("2.1亿元", "210000000", "新增一般债券"),
            ("19.4亿元", "1940000000", "新增债券"),
        )
    ]
    again = LEDGER.rindex("16.3亿元")
    special = figure(LEDGER, "16.3亿元", "1630000000", "元", "新增专项债券", **quantum)
    special = msgspec.structs.replace(special, id=f"f{again}", start=again, end=again + len("16.3亿元"))
    tax, fees, revenue, general, bonds = members
    figures = tuple(sorted([*members, special], key=lambda each: each.start))
    return Reading(
        figures,
        relations=(
            Sum(total=revenue.start, parts=(tax.start, fees.start)),
            Sum(total=bonds.start, parts=(general.start, special.start)),
        ),
    )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with open_desk(tmp_path) as desk:
        desk.session.do(AddReport(report(LEDGER, "说明.txt"), ledger_reading()))
        yield desk


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ChecksPanel:
    feed = ComparisonFeed(desk.session, desk.jobs, desk.session)
    made = ChecksPanel(desk.session, feed, Actions(feed))
    shown(made, qtbot, 1000, 300)
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    return made


def texts(panel: Any) -> list[list[str]]:
    model = panel.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_what_does_not_add_up_stands_first_with_both_values(panel: ChecksPanel) -> None:
    first = texts(panel)[0]
    assert first[0] == "≠ 不一致"
    assert "2.1亿元" in first[2]
    assert first[3] == "19.4亿元"
    assert first[4] == "18.4亿元"
    assert {cells[0] for cells in texts(panel)} >= {"≠ 不一致", "＝ 一致"}


def test_a_click_on_a_check_goes_to_its_sentences(panel: ChecksPanel, desk: Desk, qtbot: QtBot) -> None:
    place = panel.table.visualRect(panel.model.index(0, 2)).center()
    with qtbot.waitSignal(desk.session.reveal_requested) as asked:
        QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert desk.key("19.4亿元", report=2) in asked.args[0]
    assert "18.4亿元" in panel.detail.text()


def test_checks_are_filtered_by_verdict_and_report(panel: ChecksPanel, desk: Desk) -> None:
    panel.verdicts.setCurrentIndex(panel.verdicts.findData(CheckVerdict.HOLDS.value))
    panel.verdicts.activated.emit(0)
    assert {cells[0] for cells in texts(panel)} == {"＝ 一致"}
    panel.verdicts.setCurrentIndex(0)
    panel.reports.setCurrentIndex(panel.reports.findData(desk.case.reports[2].id))
    panel.reports.activated.emit(0)
    third = desk.case.reports[2].id
    assert {cells[5] for cells in texts(panel)} == {short_names(desk.case.reports)[third]}
    assert {panel.model.check(row).report for row in range(panel.model.rowCount())} == {2}


def test_a_corrected_value_settles_the_check(panel: ChecksPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(CorrectFigure(desk.key("19.4亿元", report=2), {"value": Decimal(1_840_000_000)}))
    qtbot.waitUntil(lambda: not any(cells[0] == "≠ 不一致" and "19.4" in cells[3] for cells in texts(panel)))


def test_every_cell_is_text(panel: ChecksPanel) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert all(isinstance(cell, str) for cells in texts(panel) for cell in cells)


def test_tasks_are_listed_with_offices_deadline_and_figures(desk: Desk, qtbot: QtBot) -> None:
    tasks = TasksPanel(desk.session)
    shown(tasks, qtbot, 900, 300)
    assert texts(tasks)[0][:5] == ["完成管网改造", "经建科", "预算科", "6月底前", "1.2亿元"]
    place = tasks.table.visualRect(tasks.model.index(0, 0)).center()
    with qtbot.waitSignal(tasks.text_requested) as asked:
        QTest.mouseClick(tasks.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert asked.args[0] == desk.case.reports[1].id
    assert SPEECH[asked.args[1] : asked.args[2]].startswith("完成管网改造")


def test_tasks_follow_corrections_and_filters_and_go_with_their_report(desk: Desk, qtbot: QtBot) -> None:
    tasks = TasksPanel(desk.session)
    shown(tasks, qtbot, 900, 300)
    desk.session.do(CorrectFigure(desk.key("1.2亿元", report=1), {"value": Decimal(130_000_000)}))
    assert texts(tasks)[0][4] == "1.3亿元"
    type_words(tasks, "没有这个科室")
    assert tasks.model.rowCount() == 0
    type_words(tasks, "经建科 6月")
    assert tasks.model.rowCount() == 1
    desk.session.do(RemoveReport(desk.case.reports[1].id))
    assert tasks.model.rowCount() == 0
    assert "没有" in tasks.count.text()


def type_words(tasks: TasksPanel, words: str) -> None:
    tasks.words.setFocus()
    tasks.words.selectAll()
    type_in(tasks.words, words)
