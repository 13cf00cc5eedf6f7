"""All that has to be settled stands in one list: walked by key and button, filtered, noted, with who and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.judging.findings_model import KIND, NOTE, STATE, WHEN, WHO
from fiscal_desk.desk.judging.findings_panel import FindingsPanel
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, settle

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

SUMMARY = (
    "云岫区财政局2023年工作总结\n"
    "2023年，全区一般公共预算收入86.42亿元，其中税收收入60亿元，非税收入20亿元。全年改造老旧小区26个。\n"
)
SPEECH = "云岫区2024年政府工作报告\n2023年，全区一般公共预算收入86.42亿元。全年改造老旧小区28个，新增学位6200个。\n"
PLAN = (
    "云岫区财政局2024年工作要点\n"
    "1.完善绩效评价（牵头科室：绩效科；责任科室：预算科；完成时限：6月底前）。\n"
    "2.规范资产处置（牵头科室：资产科；责任科室：预算科；完成时限：9月底前）。\n"
    "3.推进预算公开（牵头科室：税政科；责任科室：资产科；完成时限：8月底前）。\n"
    "4.清理存量资金（牵头科室：国库科；责任科室：预算科）。\n"
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH, PLAN


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> FindingsPanel:
    desk.window.panes.focus_text()
    press(desk, Key.Key_F8, CONTROL)
    settle(desk, qtbot)
    return desk.window.bottom_tabs.findings


def cell(panel: FindingsPanel, row: int, column: int) -> str:
    return str(panel.model.index(row, column).data())


def button(panel: FindingsPanel, words: str) -> QToolButton:
    return next(each for each in panel.findChildren(QToolButton) if each.text().endswith(words))


def test_one_key_brings_the_list_and_the_numbers_of_the_first_finding(desk: Desk, panel: FindingsPanel) -> None:
    assert desk.window.bottom_tabs.currentWidget() is panel
    assert panel.isVisible()
    kinds = [cell(panel, row, KIND) for row in range(panel.model.rowCount())]
    assert kinds == ["表述不一致", "勾稽不符", "分工不全"]
    assert panel.table.currentIndex().row() == 0
    current = desk.session.current_figure
    assert current is not None
    assert current.current.text == "26个"


def test_the_walk_goes_on_and_back_by_key_and_button_and_begins_anew_at_the_end(
    desk: Desk, panel: FindingsPanel
) -> None:
    press(desk, Key.Key_F8, CONTROL)
    assert panel.table.currentIndex().row() == 1
    press(desk, Key.Key_F8, CONTROL | SHIFT)
    assert panel.table.currentIndex().row() == 0
    for _ in range(3):
        QTest.mouseClick(button(panel, "下一个问题"), Qt.MouseButton.LeftButton)
    assert panel.table.currentIndex().row() == 0


def test_a_finding_is_settled_with_a_note_and_says_who_and_when(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    type_in(panel.note, "小区范围不同")
    QTest.keyClick(panel.note, Key.Key_Return)
    QTest.mouseClick(button(panel, "已说明"), Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert cell(panel, 0, STATE) == "已说明"
    assert cell(panel, 0, NOTE) == "小区范围不同"
    assert cell(panel, 0, WHO) == desk.session.case.who
    assert len(cell(panel, 0, WHEN)) == len("11-29 18:45")
    assert "待核实 2 项" in panel.count.text()
    assert not button(panel, "已说明").isEnabled()
    assert button(panel, "待核实").isEnabled()
    (word,) = desk.session.case.memo.judgements.values()
    assert (word.state, word.note) == (FindingState.EXPLAINED, "小区范围不同")
    press(desk, Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    assert cell(panel, 0, STATE) == "待核实"


def notes(desk: Desk) -> list[str]:
    return [word.note for word in desk.session.case.memo.judgements.values()]


def test_a_note_is_kept_when_the_hand_rests(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    type_in(panel.note, "小区范围")
    assert notes(desk) == []
    qtbot.waitUntil(lambda: notes(desk) == ["小区范围"], timeout=5000)
    settle(desk, qtbot)
    assert panel.note.text() == "小区范围"
    assert desk.session.case.undo_label.startswith("备注 ")
    type_in(panel.note, "不同")
    QTest.keyClick(panel.note, Key.Key_Return)
    assert notes(desk) == ["小区范围不同"]


def test_a_note_belongs_to_the_finding_that_it_was_typed_for(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    first = panel.chosen()[0].id
    type_in(panel.note, "小区范围不同")
    press(desk, Key.Key_F8, CONTROL)  # on to the next, with the keyboard still in the note
    settle(desk, qtbot)
    assert {known: word.note for known, word in desk.session.case.memo.judgements.items()} == {first: "小区范围不同"}
    assert panel.note.text() == ""
    type_in(panel.note, "四舍五入")
    QTest.mouseClick(button(panel, "已说明"), Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert sorted(notes(desk)) == ["四舍五入", "小区范围不同"]
    assert desk.session.case.undo_label.startswith("标为已说明")


def test_a_note_that_is_being_typed_is_there_when_the_window_was_closed(desk: Desk, panel: FindingsPanel) -> None:
    type_in(panel.note, "小区范围不同")
    desk.window.close()
    assert notes(desk) == ["小区范围不同"]


def test_what_is_settled_leaves_a_list_of_what_waits_and_the_next_one_is_chosen(
    desk: Desk, panel: FindingsPanel, qtbot: QtBot
) -> None:
    panel.states.setCurrentIndex(panel.states.findData(FindingState.TO_CHECK.value))
    panel.states.activated.emit(panel.states.currentIndex())
    assert panel.model.rowCount() == 3
    QTest.mouseClick(button(panel, "已核实"), Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert panel.model.rowCount() == 2
    assert panel.table.currentIndex().row() == 0
    assert cell(panel, 0, KIND) == "勾稽不符"
    assert button(panel, "已核实").isEnabled()


def test_without_findings_nothing_can_be_said(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    desk.files.cases.new_case()
    settle(desk, qtbot)
    press(desk, Key.Key_F8, CONTROL)
    settle(desk, qtbot)
    assert panel.model.rowCount() == 0
    assert not panel.note.isEnabled()


def test_undo_works_from_the_line_of_the_note_where_nothing_was_typed(
    desk: Desk, panel: FindingsPanel, qtbot: QtBot
) -> None:
    panel.table.setFocus()
    press(desk, Key.Key_2, CONTROL)
    settle(desk, qtbot)
    assert cell(panel, 0, STATE) == "已核实"
    QTest.mouseClick(panel.note, Qt.MouseButton.LeftButton)
    press(desk, Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    assert cell(panel, 0, STATE) == "待核实"


def test_several_findings_are_settled_with_one_note_in_one_step(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_Down, SHIFT)
    type_in(panel.note, "已电话核实")
    QTest.mouseClick(button(panel, "已说明"), Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert [cell(panel, row, STATE) for row in range(3)] == ["已说明", "已说明", "待核实"]
    assert [cell(panel, row, NOTE) for row in range(3)] == ["已电话核实", "已电话核实", ""]
    assert panel.table.selected_rows() == [0, 1]  # what was chosen stays so, to be said otherwise
    press(desk, Key.Key_2, CONTROL)
    settle(desk, qtbot)
    assert [cell(panel, row, STATE) for row in range(3)] == ["已核实", "已核实", "待核实"]
    press(desk, Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    assert [cell(panel, row, STATE) for row in range(3)] == ["已说明", "已说明", "待核实"]


def test_a_note_stays_in_sight_when_the_numbers_change(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    type_in(panel.note, "小区范围不同")
    QTest.mouseClick(button(panel, "已说明"), Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    press(desk, Key.Key_F2)
    line = desk.window.inspector.focusWidget()
    assert line is not None
    QTest.keyClick(line, Key.Key_A, CONTROL)
    type_in(line, "27个")
    QTest.keyClick(line, Key.Key_Return)
    settle(desk, qtbot)
    assert cell(panel, 0, STATE) == "待核实（数据已变）"
    assert cell(panel, 0, NOTE) == "数据变化前：已说明，小区范围不同"
    assert panel.note.placeholderText() == "数据变化前：已说明，小区范围不同"
    type_in(panel.note, "小区范围不同")  # the same words, said of the new numbers
    QTest.keyClick(panel.note, Key.Key_Return)
    settle(desk, qtbot)
    assert [cell(panel, 0, column) for column in (STATE, NOTE)] == ["待核实", "小区范围不同"]


def test_states_and_kinds_are_never_cut(panel: FindingsPanel) -> None:
    font = panel.table.font()
    font.setPointSize(font.pointSize() * 2)  # as words of another language, or a system's large type
    panel.table.setFont(font)
    panel.resize(panel.width() - 1, panel.height())
    metrics = panel.table.fontMetrics()
    for column in (STATE, KIND):
        assert panel.table.columnWidth(column) > max(
            metrics.horizontalAdvance(cell(panel, row, column)) for row in range(panel.model.rowCount())
        )


def test_arrow_keys_bring_the_sentence_into_view_and_the_keyboard_stays_in_the_list(
    desk: Desk, panel: FindingsPanel, qtbot: QtBot
) -> None:
    panel.table.setFocus()
    before, asked = desk.session.current, list[object]()
    desk.session.reveal_requested.connect(asked.append)
    QTest.keyClick(panel.table, Key.Key_Down)
    assert desk.session.current == before, "who runs past a finding waits for no page"
    qtbot.waitUntil(lambda: desk.session.current != before)
    QTest.keyClick(panel.table, Key.Key_Up)
    QTest.keyClick(panel.table, Key.Key_Down)
    QTest.keyClick(panel.table, Key.Key_Up)
    qtbot.waitUntil(lambda: desk.session.current == before)
    assert len(asked) == 2
    assert panel.table.hasFocus()
    pane = desk.window.panes.pane(desk.session.case.reports[0].id)
    current = desk.session.current_figure
    assert pane is not None
    assert current is not None
    assert pane.figure_top(current.key.figure) is not None


def test_a_finding_that_is_chosen_is_looked_up_once(desk: Desk, panel: FindingsPanel, qtbot: QtBot) -> None:
    told = list[bool]()
    panel.shown.connect(lambda: told.append(True))
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == [True]
