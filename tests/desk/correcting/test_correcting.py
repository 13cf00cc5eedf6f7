"""Confirm, reject, restore, add, undo: by their shortcuts, on one figure and on many."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTextEdit
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure, RejectFigures
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.correcting.correcting import Correcting, TextSelection
from fiscal_desk.desk.figure_list.figure_rows import make_row
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.services.long_steps import LongSteps
from fiscal_desk.desk.widgets.field_editors import LineField
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.printing import print_figure
from tests.desk.desk_case import SUMMARY, Desk, press, shown, type_in

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, BOTH = Modifier.ControlModifier, Modifier.ControlModifier | Modifier.ShiftModifier


#: What Correcting does.
OF_FIGURES = (
    ActionId.UNDO,
    ActionId.REDO,
    ActionId.CONFIRM_NEXT,
    ActionId.EDIT_VALUE,
    ActionId.REJECT,
    ActionId.RESTORE,
    ActionId.ADD_FIGURE,
)


class Stage(QMainWindow):
    """A window with a text, the inspector and the actions, as the real one has them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.text = QTextEdit(SUMMARY, readOnly=True)
        self.selection: TextSelection | None = None
        self.chosen: list[FigureKey] = []
        actions = Actions(self)
        self.inspector = Inspector(desk.session, desk.messages, [actions[ActionId.CONFIRM_NEXT]])
        self.correcting = Correcting(
            desk.session,
            desk.messages,
            LongSteps(desk.session, desk.jobs, self),
            self.inspector,
            ReviewQueue(desk.session, parent=self),
            actions,
            self,
            selection=lambda: self.selection,
            chosen=lambda: self.chosen,
        )
        self.inspector.return_to_text.connect(self.text.setFocus)
        self.of_figures = [actions[each] for each in OF_FIGURES]
        self.addActions(self.of_figures)
        self.setCentralWidget(self.inspector)
        self.setMenuWidget(self.text)


@pytest.fixture
def desk(small_desk: Desk) -> Desk:
    return small_desk


@pytest.fixture
def stage(desk: Desk, qtbot: QtBot) -> Stage:
    made = Stage(desk)
    shown(made, qtbot, 500, 900)
    made.text.setFocus()
    return made


def select(desk: Desk, stage: Stage, words: str) -> None:
    start = SUMMARY.index(words)
    stage.selection = (desk.case.reports[0].id, start, start + len(words))


def test_confirming_goes_on_to_the_next_doubtful_figure_across_reports(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("86.4亿元"))
    press(stage.text, Key.Key_Return, CONTROL)
    assert desk.figure("86.4亿元").state is FigureState.CONFIRMED
    assert desk.session.current == desk.key("7.2%")
    press(stage.text, Key.Key_Return, CONTROL)
    assert desk.session.current == desk.key("3000万元")
    press(stage.text, Key.Key_Enter, CONTROL | Modifier.KeypadModifier)
    assert desk.session.current == desk.key("1.2亿元", report=1)
    press(stage.text, Key.Key_Return, CONTROL)
    assert "全部看完" in desk.last_message()
    assert desk.figure("1.2亿元", report=1).state is FigureState.CONFIRMED


def test_confirming_stores_what_was_typed_first(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("7.2%"))
    press(stage.text, Key.Key_F2)
    editor = stage.inspector.page.rows["value"].editor
    assert editor.hasFocus()
    type_in(editor, "增长７．５％")
    press(editor, Key.Key_Return, CONTROL)
    assert desk.figure("7.2%").current.value == Decimal("7.5")
    assert desk.figure("7.2%").state is FigureState.CORRECTED
    assert desk.session.current == desk.key("3000万元")


def test_confirming_what_cannot_be_understood_stays_there(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("7.2%"))
    press(stage.text, Key.Key_F2)
    editor = stage.inspector.page.rows["value"].editor
    type_in(editor, "大约吧")
    press(editor, Key.Key_Return, CONTROL)
    assert desk.session.current == desk.key("7.2%")
    assert desk.figure("7.2%").state is FigureState.DOUBTFUL


def test_enter_in_a_field_returns_to_the_text(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("7.2%"))
    press(stage.text, Key.Key_F2)
    press(stage.inspector.page.rows["value"].editor, Key.Key_Return)
    assert stage.text.hasFocus()


def test_rejecting_asks_nothing_and_can_be_undone(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("98%"))
    press(stage.text, Key.Key_Delete, CONTROL)
    assert desk.figure("98%").state is FigureState.REJECTED
    assert "98%" in desk.last_message()
    assert not desk.messages.questions
    press(stage.text, Key.Key_Z, CONTROL)
    assert desk.figure("98%").state is FigureState.READ
    press(stage.text, Key.Key_Y, CONTROL)
    assert desk.figure("98%").state is FigureState.REJECTED
    press(stage.text, Key.Key_Z, CONTROL)
    press(stage.text, Key.Key_Z, BOTH)
    assert desk.figure("98%").state is FigureState.REJECTED


def test_rejecting_from_a_field_forgets_what_was_typed_there(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("7.2%"))
    press(stage.text, Key.Key_F2)
    editor = stage.inspector.page.rows["value"].editor
    type_in(editor, "9%")
    press(editor, Key.Key_Delete, CONTROL)
    assert desk.figure("7.2%").state is FigureState.REJECTED
    desk.session.set_current(desk.key("98%"))
    assert desk.figure("7.2%").state is FigureState.REJECTED
    assert desk.figure("7.2%").current.value == Decimal("7.2")


def test_the_menu_names_the_step_that_undo_takes_back(stage: Stage, desk: Desk) -> None:
    desk.session.do(CorrectFigure(desk.key("7.2%"), FigureChanges(value=Decimal("7.5"))))
    assert stage.correcting.undo.text() == "撤销 更正 一般公共预算收入"
    assert not stage.correcting.redo.isEnabled()
    desk.session.undo()
    assert stage.correcting.redo.text() == "重做 更正 一般公共预算收入"


def test_many_figures_are_rejected_in_one_step(stage: Stage, desk: Desk) -> None:
    keys = [desk.key("98%"), desk.key("3000万元"), desk.key("*个", report=1)]
    stage.chosen = keys
    desk.session.set_current(keys[0])
    press(stage.text, Key.Key_Delete, CONTROL)
    assert [desk.case.figure(key).state for key in keys] == [FigureState.REJECTED] * 3
    assert "3 个数据" in desk.last_message()
    press(stage.text, Key.Key_Z, CONTROL)
    assert FigureState.REJECTED not in {desk.case.figure(key).state for key in keys}


def test_figures_chosen_in_the_list_are_rejected_before_any_was_looked_at(stage: Stage, desk: Desk) -> None:
    keys = [desk.key("98%"), desk.key("3000万元")]
    stage.chosen = keys
    desk.session.set_current(None)
    stage.correcting.refresh()
    stage.correcting.reject.trigger()
    assert [desk.case.figure(key).state for key in keys] == [FigureState.REJECTED] * 2


def test_many_figures_are_confirmed_in_one_step(stage: Stage, desk: Desk) -> None:
    keys = [desk.key("98%"), desk.key("3000万元")]
    stage.chosen = keys
    desk.session.set_current(keys[0])
    press(stage.text, Key.Key_Return, CONTROL)
    assert [desk.case.figure(key).state for key in keys] == [FigureState.CONFIRMED] * 2
    press(stage.text, Key.Key_Z, CONTROL)
    assert desk.figure("3000万元").state is FigureState.DOUBTFUL


def test_restoring_brings_back_what_was_read(stage: Stage, desk: Desk) -> None:
    key = desk.key("7.2%")
    desk.session.do(CorrectFigure(key, FigureChanges(value=Decimal("7.5"))))
    desk.session.do(RejectFigures((key,)))
    desk.session.set_current(key)
    press(stage.text, Key.Key_R, BOTH)
    assert desk.case.figure(key).current == desk.case.figure(key).original
    assert desk.case.figure(key).state is FigureState.DOUBTFUL
    press(stage.text, Key.Key_R, BOTH)
    assert "原样" in desk.last_message()


def test_selected_text_becomes_a_figure_prefilled_from_its_sentence(stage: Stage, desk: Desk) -> None:
    select(desk, stage, "2.6亿元")
    press(stage.text, Key.Key_A, BOTH)
    rows = stage.inspector.page.rows
    assert stage.inspector.adding
    assert rows["value"].editor.text() == "2.6亿元"
    assert rows["value"].told.text() == "理解为 260,000,000 元，即2.6亿元"
    assert rows["period"].editor.text() == "2023年"
    assert "补录" in stage.inspector.page.head.state.text()
    editor = rows["indicator"].editor
    assert isinstance(editor, LineField)
    editor.setFocus()
    editor.selectAll()
    type_in(editor, "老旧管网改造支出")
    press(editor, Key.Key_Return)
    added = desk.figure("2.6亿元")
    assert added.state is FigureState.ADDED
    assert added.current.value == Decimal(260_000_000)
    assert added.current.indicator == "老旧管网改造支出"
    assert desk.session.current == added.key
    assert stage.text.hasFocus()
    desk.session.undo()
    assert all(figure.state is not FigureState.ADDED for figure in desk.case.figures(desk.case.reports[0].id))


def test_blanks_and_punctuation_around_a_selection_do_not_matter(stage: Stage, desk: Desk) -> None:
    start = SUMMARY.index("，另有2.6亿元")
    stage.selection = (desk.case.reports[0].id, start + 3, start + 8)
    press(stage.text, Key.Key_A, BOTH)
    assert stage.inspector.add_draft()
    assert desk.figure("2.6亿元").state is FigureState.ADDED


def test_escape_lets_the_new_figure_go(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(desk.key("98%"))
    select(desk, stage, "2.6亿元")
    press(stage.text, Key.Key_A, BOTH)
    press(stage.inspector.page.rows["value"].editor, Key.Key_Escape)
    assert not stage.inspector.adding
    assert stage.inspector.page.rows["value"].editor.text() == "98%"
    assert not desk.case.corrections()


def test_a_new_figure_without_a_number_is_not_added(stage: Stage, desk: Desk) -> None:
    select(desk, stage, "老旧管网")
    press(stage.text, Key.Key_A, BOTH)
    assert stage.inspector.adding
    press(stage.text, Key.Key_Return, CONTROL)
    assert stage.inspector.adding
    assert "数值" in desk.last_message()
    assert not desk.case.corrections()


@pytest.mark.parametrize("typed", ["12.5亿元", "0.0132亿元", "1250万元", "3.25亿元"])
def test_a_number_typed_where_the_text_has_no_unit_keeps_the_unit_that_was_typed(
    stage: Stage, desk: Desk, typed: str
) -> None:
    select(desk, stage, "老旧管网")
    press(stage.text, Key.Key_A, BOTH)
    row = stage.inspector.page.rows["value"]
    assert row.told.text() == "请填写数值和单位，例如“244.9亿元”。"  # and nothing about a hidden number
    type_in(row.editor, typed)
    press(row.editor, Key.Key_Tab)
    assert row.editor.text() == typed
    indicator = stage.inspector.page.rows["indicator"].editor
    indicator.setFocus()
    type_in(indicator, "老旧管网改造支出")
    press(indicator, Key.Key_Return)
    added = desk.figure("老旧管网")
    assert make_row(added, "", "").printed == typed
    assert print_figure(added.current) == typed  # in the memo
    desk.session.set_current(added.key)
    assert row.editor.text() == typed


def test_adding_where_a_figure_is_shows_that_one(stage: Stage, desk: Desk) -> None:
    select(desk, stage, "3000万元")
    press(stage.text, Key.Key_A, BOTH)
    assert not stage.inspector.adding
    assert desk.session.current == desk.key("3000万元")


def test_a_rejected_figure_does_not_stand_in_the_way_of_adding(stage: Stage, desk: Desk) -> None:
    desk.session.do(RejectFigures((desk.key("3000万元"),)))
    select(desk, stage, "3000万元")
    press(stage.text, Key.Key_A, BOTH)
    assert stage.inspector.adding
    assert stage.inspector.add_draft()
    states = [f.state for f in desk.case.figures(desk.case.reports[0].id) if f.current.text == "3000万元"]
    assert sorted(states) == [FigureState.ADDED, FigureState.REJECTED]


@pytest.mark.parametrize("nothing", [None, "across"])
def test_adding_without_a_usable_selection_says_what_to_do(stage: Stage, desk: Desk, nothing: str | None) -> None:
    if nothing == "across":
        stage.selection = (desk.case.reports[0].id, 0, SUMMARY.index("3000万元"))
    press(stage.text, Key.Key_A, BOTH)
    assert not stage.inspector.adding
    assert "选中" in desk.last_message()


def test_actions_without_a_figure_are_greyed(stage: Stage, desk: Desk) -> None:
    desk.session.set_current(None)
    assert not stage.correcting.reject.isEnabled()
    assert not stage.correcting.confirm_next.isEnabled()
    assert stage.correcting.add_figure.isEnabled()


def test_every_action_has_words_and_a_key_that_no_input_method_wants(stage: Stage) -> None:
    for action in stage.of_figures:
        assert action.text()
        for shortcut in action.shortcuts():
            keys = shortcut.toString()
            assert "Ctrl" in keys or "Alt" in keys or keys.startswith("F"), keys
