"""Figures that the reader was not sure of stand in the list of findings, and are settled there as the others are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.judging.findings_model import KIND, NOTE, SAYS, STATE, WHO
from fiscal_desk.desk.judging.findings_panel import FindingsPanel
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (
        "云岫区财政局2023年工作总结\n\n2023年，全区一般公共预算收入86.42亿元。全年改造老旧小区26个。\n",
        "云岫区2024年政府工作报告\n\n2023年，全年改造老旧小区28个。绿化率约三成，清收税款9亿元，九成以上企业复工。\n",
    )


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> FindingsPanel:
    desk.window.panes.focus_text()
    press(desk, Qt.Key.Key_F8, CONTROL)
    settle(desk, qtbot)
    return desk.window.bottom_tabs.findings


def cell(panel: FindingsPanel, row: int, column: int) -> str:
    return str(panel.model.index(row, column).data())


def click(panel: FindingsPanel, words: str) -> None:
    button = next(each for each in panel.findChildren(QToolButton) if each.text().endswith(words))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_doubt_is_walked_to_noted_and_settled_in_the_list_of_findings(
    desk: Desk, panel: FindingsPanel, qtbot: QtBot
) -> None:
    doubtful = [
        figure.key
        for report in desk.session.case.reports
        for figure in desk.session.case.figures(report.id)
        if figure.state is FigureState.DOUBTFUL
    ]
    kinds = [cell(panel, row, KIND) for row in range(panel.model.rowCount())]
    assert kinds == ["表述不一致", *["存疑数据"] * len(doubtful)]
    assert len(doubtful) >= 2
    press(desk, Qt.Key.Key_F8, CONTROL)
    assert desk.session.current == doubtful[0]
    assert "%" in cell(panel, 1, SAYS)
    type_in(panel.note, "与统计局核过")
    click(panel, "已说明")
    settle(desk, qtbot)
    assert [cell(panel, 1, column) for column in (STATE, NOTE, WHO)] == [
        "已说明",
        "与统计局核过",
        desk.session.case.who,
    ]
    figure = desk.session.figure(doubtful[0])
    assert figure is not None
    assert (figure.state, figure.note) == (FigureState.CONFIRMED, "与统计局核过")
    click(panel, "下一个问题")
    click(panel, "不采用")
    settle(desk, qtbot)
    figure = desk.session.figure(doubtful[1])
    assert figure is not None
    assert figure.state is FigureState.REJECTED
    click(panel, "待核实")
    settle(desk, qtbot)
    figure = desk.session.figure(doubtful[1])
    assert figure is not None
    assert figure.state is FigureState.DOUBTFUL


def test_the_list_shows_one_kind_alone(desk: Desk, panel: FindingsPanel) -> None:
    panel.kinds.setCurrentIndex(panel.kinds.findData("doubt"))
    panel.kinds.activated.emit(panel.kinds.currentIndex())
    assert {cell(panel, row, KIND) for row in range(panel.model.rowCount())} == {"存疑数据"}


def test_doubts_and_other_findings_are_settled_together(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_A, CONTROL)
    press(desk, Qt.Key.Key_2, CONTROL)
    settle(desk, qtbot)
    rows = range(panel.model.rowCount())
    assert {cell(panel, row, STATE) for row in rows} == {"已核实"}
    assert f"{len(rows)} 项" in desk.window.status.currentMessage()
    press(desk, Qt.Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    assert {cell(panel, row, STATE) for row in rows} == {"待核实"}
