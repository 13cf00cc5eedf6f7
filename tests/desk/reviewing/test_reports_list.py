"""The open reports stand in a list: what each is of, how far it is reviewed; panes are filled from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, RejectFigures
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.pane_column import PaneColumn
from fiscal_desk.desk.reviewing.reports_model import DOUBTFUL, KIND, PERIOD, PLACE, REVIEWED, TITLE
from fiscal_desk.desk.reviewing.reports_panel import ReportsPanel
from tests.desk.whole_desk import settle

TEXTS = tuple(
    f"{place}{year}年政府工作报告\n{year - 1}年，教育支出21.3亿元，增长7.6%，税收收入60亿元。\n"
    for place, year in (("云岫区", 2023), ("云岫区", 2024), ("沅宁市", 2024))
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return TEXTS


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ReportsPanel:
    desk.window.show()
    desk.window.panes.set_wanted_columns(2)
    desk.window.bottom_tabs.setCurrentWidget(desk.window.bottom_tabs.reports)
    settle(desk, qtbot)
    return desk.window.bottom_tabs.reports


def cells(panel: ReportsPanel, row: int, *columns: int) -> list[str]:
    return [str(panel.model.index(row, column).data()) for column in columns]


def drop(panel: ReportsPanel, row: int, column: PaneColumn) -> bool:
    """Drop a line of the list on a column, as Qt does at the end of a drag; return whether it was taken."""
    data: QMimeData = panel.model.mimeData([panel.model.index(row, 0)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 200), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(column, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(column, QDropEvent(QPointF(40, 200), Qt.DropAction.CopyAction, data, buttons, keys))
    return True


def seen(desk: Desk) -> list[str]:
    order = [report.id for report in desk.session.case.reports]
    return [str(order.index(pane.report_id)) for pane in desk.window.panes.seen_panes()]


def test_each_report_says_what_it_is_and_how_far_it_is_reviewed(desk: Desk, panel: ReportsPanel, qtbot: QtBot) -> None:
    told = cells(panel, 0, TITLE, PLACE, PERIOD, KIND)
    assert told == [
        "云岫区2023年政府工作报告",
        "云岫区",
        "2022年",
        "政府工作报告",
    ]
    assert cells(panel, 2, PLACE, REVIEWED, DOUBTFUL) == ["沅宁市", "0/3", "0"]
    keys = [figure.key for figure in desk.session.case.figures(desk.session.case.reports[2].id)]
    desk.session.do(ConfirmFigures((keys[0],)))
    desk.session.do(RejectFigures((keys[2],)))
    settle(desk, qtbot)
    assert cells(panel, 2, REVIEWED) == ["1/2"]


def test_a_click_brings_a_report_before_the_eyes(desk: Desk, panel: ReportsPanel) -> None:
    assert "2" not in seen(desk)
    place = panel.table.visualRect(panel.model.index(2, TITLE)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "2" in seen(desk)


def test_a_report_is_shown_in_the_pane_where_it_is_dropped(desk: Desk, panel: ReportsPanel) -> None:
    first, second = desk.window.panes.columns[:2]
    assert seen(desk) == ["0", "1"]
    assert drop(panel, 2, first)
    assert seen(desk)[0] == "2"
    assert drop(panel, 1, first)
    assert seen(desk)[0] == "1"
    assert second.current is not None, "a column is left without a report"
    assert {pane.report_id for column in desk.window.panes.columns for pane in column.panes} == {
        report.id for report in desk.session.case.reports
    }
