"""The inspector with real keys: what is typed is stored, refused or put back, and nothing in between."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.long_steps import LongSteps
from fiscal_desk.desk.widgets.field_editors import LineField
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Bound, Measure
from tests.desk.desk_case import Desk, press, shown, type_in

Key = Qt.Key


@pytest.fixture
def desk(small_desk: Desk) -> Desk:
    return small_desk


@pytest.fixture
def inspector(desk: Desk, qtbot: QtBot) -> Inspector:
    made = Inspector(desk.session, desk.messages)
    shown(made, qtbot)
    desk.session.set_current(desk.key("86.4亿元"))
    return made


def line(inspector: Inspector, name: str) -> LineField:
    editor = inspector.page.rows[name].editor
    assert isinstance(editor, LineField)
    editor.setFocus()
    return editor


def retype(inspector: Inspector, name: str, text: str) -> LineField:
    editor = line(inspector, name)
    editor.selectAll()
    type_in(editor, text)
    return editor


def test_every_field_is_shown_with_how_it_was_read(inspector: Inspector) -> None:
    rows = inspector.page.rows
    assert rows["value"].editor.text() == "86.4亿元"
    assert rows["value"].told.text() == "理解为 8,640,000,000 元，即86.4亿元"
    assert rows["value"].reason.text() == "数字“86.4”乘以“亿”；单位“元”"
    assert rows["indicator"].editor.text() == "一般公共预算收入"
    assert rows["canonical"].editor.text() == "一般公共预算收入"
    assert rows["period"].editor.text() == "2023年"
    assert rows["scope"].editor.text() == "全区"
    assert rows["measure"].editor.currentText().startswith("数额")
    assert rows["bound"].editor.currentText().startswith("等于")
    assert "<b" in inspector.page.head.sentence.text()
    assert "86.4亿元</b>" in inspector.page.head.sentence.text()
    assert "第3段" in inspector.page.head.place.text()
    assert "已识别" in inspector.page.head.state.text()


def test_without_a_figure_it_says_what_to_do(inspector: Inspector, desk: Desk) -> None:
    desk.session.set_current(None)
    assert inspector.page.empty.isVisible()
    assert not inspector.page.rows["value"].isVisible()


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("84.6亿", "8460000000", "元"),
        ("８４．６亿元", "8460000000", "元"),
        ("846000万元", "8460000000", "元"),
    ],
)
def test_a_value_typed_as_people_type_is_stored_on_enter(
    inspector: Inspector, desk: Desk, qtbot: QtBot, typed: str, value: str, unit: str
) -> None:
    editor = retype(inspector, "value", typed)
    assert inspector.page.rows["value"].told.text().startswith("理解为 8,460,000,000 元")
    assert desk.figure("86.4亿元").state is FigureState.READ
    with qtbot.waitSignal(inspector.return_to_text):
        press(editor, Key.Key_Return)
    corrected = desk.figure("86.4亿元")
    assert corrected.state is FigureState.CORRECTED
    assert (corrected.current.value, corrected.current.unit) == (Decimal(value), unit)
    assert "已更正" in inspector.page.head.state.text()
    assert inspector.page.rows["value"].before.text().startswith("原读作：86.4亿元")


def test_one_field_is_put_back_and_the_other_corrections_stay(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "value", "84.6亿元"), Key.Key_Tab)
    press(retype(inspector, "period", "2022年"), Key.Key_Return)
    before = inspector.page.rows["value"].before
    before.linkActivated.emit("restore")
    figure = desk.figure("86.4亿元")
    assert (figure.current.value, figure.current.quantum) == (Decimal(8640000000), Decimal(10_000_000))
    assert figure.current.period == "2022"
    assert not before.isVisible()


def test_a_dark_palette_is_followed(inspector: Inspector, desk: Desk) -> None:
    bright = inspector.page.head.sentence.text()
    dark = QPalette(QColor("#2b2d30"), QColor("#1e1f22"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1f22"))
    inspector.setPalette(dark)
    assert inspector.page.head.sentence.text() != bright
    assert scheme_of(dark).kinds[FigureKind.LEVEL] in inspector.page.head.sentence.text()
    assert scheme_of(dark).accent in inspector.page.rows["value"].told.styleSheet()


def test_a_typed_bound_is_taken_and_shown(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "value", "超86亿元"), Key.Key_Enter)
    assert desk.figure("86.4亿元").current.bound is Bound.GT
    assert inspector.page.rows["bound"].editor.currentText().startswith("超过")


def test_a_fall_typed_in_words_is_negative(inspector: Inspector, desk: Desk) -> None:
    desk.session.set_current(desk.key("7.2%"))
    assert inspector.page.rows["value"].editor.text() == "增长7.2%"
    press(retype(inspector, "value", "下降7.2%"), Key.Key_Return)
    assert desk.figure("7.2%").current.value == Decimal("-7.2")


def test_what_cannot_be_understood_is_told_and_not_stored(inspector: Inspector, desk: Desk, qtbot: QtBot) -> None:
    editor = retype(inspector, "value", "很多钱")
    with qtbot.assertNotEmitted(inspector.return_to_text):
        press(editor, Key.Key_Return)
    assert "很多钱" in inspector.page.rows["value"].told.text()
    assert editor.text() == "很多钱"
    assert editor.hasFocus()
    assert not desk.case.corrections()


def test_escape_puts_the_field_back_and_returns(inspector: Inspector, desk: Desk, qtbot: QtBot) -> None:
    editor = retype(inspector, "value", "1亿元")
    with qtbot.waitSignal(inspector.return_to_text):
        press(editor, Key.Key_Escape)
    assert editor.text() == "86.4亿元"
    assert not desk.case.corrections()


def test_tab_stores_the_field_and_goes_on(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "value", "84.6亿元"), Key.Key_Tab)
    assert desk.figure("86.4亿元").current.value == Decimal(8460000000)


def test_nothing_is_stored_while_somebody_still_types(inspector: Inspector, desk: Desk) -> None:
    editor = line(inspector, "indicator")
    editor.selectAll()
    QApplication.sendEvent(editor, QInputMethodEvent("shui shou", []))  # the input method is still composing
    assert not desk.case.corrections()
    type_in(editor, "税收收入")
    assert not desk.case.corrections()
    press(editor, Key.Key_Return)
    assert desk.figure("86.4亿元").current.indicator == "税收收入"


def test_another_figure_becomes_current_and_the_typed_value_stays_with_its_own(
    inspector: Inspector, desk: Desk
) -> None:
    retype(inspector, "value", "84.6亿元")
    desk.session.set_current(desk.key("98%"))
    assert desk.figure("86.4亿元").current.value == Decimal(8460000000)
    assert desk.figure("98%").state is FigureState.READ
    assert inspector.page.rows["value"].editor.text() == "98%"


def test_a_renamed_indicator_moves_to_its_entry_of_the_catalogue(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "indicator", "税收收入"), Key.Key_Return)
    renamed = desk.figure("86.4亿元").current
    assert renamed.canonical == desk.session.catalogue.resolve("税收收入")
    assert inspector.page.rows["canonical"].editor.text() == "税收收入"


def test_an_empty_indicator_is_refused(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "indicator", " "), Key.Key_Return)
    assert "指标" in inspector.page.rows["indicator"].told.text()
    assert not desk.case.corrections()


def test_an_unknown_canonical_indicator_is_refused(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "canonical", "云朵数量"), Key.Key_Return)
    assert "云朵数量" in inspector.page.rows["canonical"].told.text()
    assert not desk.case.corrections()


@pytest.mark.parametrize("typed", ["2023年上半年", "2023H1", "２０２３年１－６月"])
def test_a_period_is_typed_as_people_say_it(inspector: Inspector, desk: Desk, typed: str) -> None:
    editor = retype(inspector, "period", typed)
    assert inspector.page.rows["period"].told.text() == "理解为 2023年上半年（2023H1）"
    press(editor, Key.Key_Return)
    assert desk.figure("86.4亿元").current.period == "2023H1"
    assert editor.text() == "2023年上半年"


def test_scope_and_base_are_cleared_by_emptying_them(inspector: Inspector, desk: Desk) -> None:
    press(retype(inspector, "base", "全市合计"), Key.Key_Tab)
    editor = line(inspector, "scope")
    editor.selectAll()
    press(editor, Key.Key_Backspace)
    press(editor, Key.Key_Return)
    current = desk.figure("86.4亿元").current
    assert (current.base, current.scope) == ("全市合计", None)


def test_a_choice_opens_with_the_arrow_key_and_is_stored_on_enter(inspector: Inspector, desk: Desk) -> None:
    combo = inspector.page.rows["measure"].editor
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    press(combo, Key.Key_Down)
    assert combo.view().isVisible()
    assert not desk.case.corrections()
    press(combo.view(), Key.Key_Down)
    press(combo.view(), Key.Key_Return)
    assert desk.figure("86.4亿元").current.measure is Measure.CHANGE


def test_the_wheel_over_a_choice_changes_nothing(inspector: Inspector, desk: Desk) -> None:
    combo = inspector.page.rows["stance"].editor
    place = combo.rect().center()
    turned = QWheelEvent(
        place,
        combo.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turned)
    assert not desk.case.corrections()


def test_a_stretch_target_is_ticked(inspector: Inspector, desk: Desk) -> None:
    tick = inspector.page.rows["strive"].editor
    tick.setFocus()
    press(tick, Key.Key_Space)
    assert desk.figure("86.4亿元").current.strive is True


def test_undo_belongs_to_the_case_where_the_line_has_nothing_to_take_back(
    inspector: Inspector, desk: Desk, qtbot: QtBot
) -> None:
    from fiscal_desk.desk.correcting.correcting import Correcting
    from fiscal_desk.desk.reviewing.review_queue import ReviewQueue

    queue = ReviewQueue(desk.session, parent=inspector)
    steps = LongSteps(desk.session, desk.jobs, inspector)
    correcting = Correcting(desk.session, desk.messages, steps, inspector, queue, Actions(inspector), inspector)
    inspector.addActions([correcting.undo, correcting.redo])
    press(retype(inspector, "value", "84.6亿元"), Key.Key_Return)
    editor = line(inspector, "value")
    press(editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.figure("86.4亿元").current.value == Decimal(8640000000)
    assert editor.text() == "86.4亿元"


def test_undo_in_a_line_takes_back_what_was_typed_first(inspector: Inspector, desk: Desk) -> None:
    from fiscal_desk.desk.correcting.correcting import Correcting
    from fiscal_desk.desk.reviewing.review_queue import ReviewQueue

    queue = ReviewQueue(desk.session, parent=inspector)
    steps = LongSteps(desk.session, desk.jobs, inspector)
    correcting = Correcting(desk.session, desk.messages, steps, inspector, queue, Actions(inspector), inspector)
    inspector.addActions([correcting.undo, correcting.redo])
    desk.session.do(CorrectFigure(desk.key("98%"), FigureChanges(value=Decimal(97))))
    editor = retype(inspector, "value", "1亿元")
    press(editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "86.4亿元"
    assert desk.figure("98%").current.value == Decimal(97)


def test_the_same_indicator_elsewhere_is_listed_and_a_click_goes_there(
    inspector: Inspector, desk: Desk, qtbot: QtBot
) -> None:
    related = inspector.page.related
    assert related.keys()[0] == desk.key("86.4亿元", report=1)
    with qtbot.waitSignal(desk.session.reveal_requested) as asked:
        place = related.visualItemRect(related.item(0)).center()
        QTest.mouseClick(related.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [[desk.key("86.4亿元"), desk.key("86.4亿元", report=1)]]


def test_a_note_is_kept_and_becomes_the_reason_of_corrections(inspector: Inspector, desk: Desk) -> None:
    note = inspector.page.note
    note.setFocus()
    type_in(note, "与决算表核对")
    press(note, Key.Key_Return)
    press(retype(inspector, "value", "84.6亿元"), Key.Key_Return)
    corrected = desk.figure("86.4亿元")
    assert corrected.note == "与决算表核对"
    assert corrected.corrections[-1].why == "与决算表核对"


def test_indicators_are_offered_from_the_reports_and_the_catalogue(inspector: Inspector) -> None:
    completer = line(inspector, "indicator").completer()
    offered = [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())]
    assert "稳岗资金" in offered  # only a report says so
    assert "非税收入" in offered  # only the catalogue does
    assert len(offered) == len(set(offered))


def test_choosing_an_offered_indicator_with_enter_stores_it(inspector: Inspector, desk: Desk, qtbot: QtBot) -> None:
    editor = retype(inspector, "indicator", "稳岗")
    completer = editor.completer()
    completer.complete()
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    press(popup, Key.Key_Down)
    press(popup, Key.Key_Return)
    if editor.pending():
        press(editor, Key.Key_Return)
    assert desk.figure("86.4亿元").current.indicator == "稳岗资金"


def test_nothing_is_cut_off_at_the_side(inspector: Inspector) -> None:
    QApplication.processEvents()
    inspector.resize(100, 400)
    QApplication.processEvents()
    assert inspector.page.width() <= inspector.viewport().width()
    for row in inspector.page.rows.values():
        right = row.editor.mapTo(inspector.viewport(), QPoint(row.editor.width(), 0)).x()
        assert right <= inspector.viewport().width()


def test_every_editor_can_be_reached_and_has_a_name(inspector: Inspector) -> None:
    for name, row in inspector.page.rows.items():
        assert row.editor.accessibleName(), name
        assert row.editor.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert inspector.findChildren(QLineEdit)
