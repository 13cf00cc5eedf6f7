"""What was typed and is not understood is told and stays with its figure: nothing typed is lost without a word.

The real window and real keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.inspector.field_row import FieldRow
from fiscal_desk.desk.services.messages import Question, Weight
from fiscal_desk.desk.widgets.field_editors import LineField
from tests.desk.desk_case import press as press_in
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, figure, press, said, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier

REPORT = """临江市财政局2023年工作总结

一、收支情况
2023年，全市一般公共预算收入86.4亿元，增长7.2%，税收收入70.1亿元。全年教育支出21.3亿元，增长3.5%。
"""
TOLD = "看不懂，还没有存下：“一般公共预算收入”的期间“去年头”。"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, REPORT)) as made:
        yield made
        settle(made, qtbot)


def row(desk: Desk, name: str) -> FieldRow:
    return desk.window.inspector.page.rows[name]


def retype(desk: Desk, name: str, typed: str) -> LineField:
    editor = row(desk, name).editor
    assert isinstance(editor, LineField)
    editor.setFocus()
    editor.selectAll()
    type_in(editor, typed)
    return editor


def leave_it(desk: Desk) -> None:
    """Type a period that is none, and choose another figure."""
    click_figure(desk, figure(desk, "86.4亿元").key)
    retype(desk, "period", "去年头")
    click_figure(desk, figure(desk, "21.3亿元").key)


def told(desk: Desk) -> list[str]:
    """Return what stands in the window's messages now."""
    return [bar.message.text for bar in desk.window.message_stack.bars()]


def test_it_is_told_when_another_figure_is_chosen_and_comes_back_with_its_own(desk: Desk) -> None:
    leave_it(desk)
    assert row(desk, "period").editor.text() == "2023年"
    assert [text.startswith(TOLD) for text in told(desk)] == [True]
    assert "看不懂这个期间" in desk.messages.log[-1].detail
    assert not desk.session.case.corrections()
    click_figure(desk, figure(desk, "86.4亿元").key)
    assert row(desk, "period").editor.text() == "去年头"
    assert row(desk, "period").told.text().startswith("看不懂这个期间")
    assert told(desk) == []


def test_a_button_of_the_message_leads_back_to_it(desk: Desk) -> None:
    leave_it(desk)
    button = desk.window.message_stack.bars()[-1].offer_button
    assert button is not None
    button.click()
    assert desk.session.current == figure(desk, "86.4亿元").key
    assert row(desk, "period").editor.hasFocus()
    assert row(desk, "period").editor.text() == "去年头"


def test_put_right_it_is_stored_and_nothing_more_is_said(desk: Desk) -> None:
    leave_it(desk)
    click_figure(desk, figure(desk, "86.4亿元").key)
    press_in(retype(desk, "period", "2022年"), Key.Key_Return)
    assert figure(desk, "86.4亿元").current.period == "2022"
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert told(desk) == []
    assert desk.window.close()


def test_escape_takes_it_back(desk: Desk) -> None:
    leave_it(desk)
    click_figure(desk, figure(desk, "86.4亿元").key)
    editor = row(desk, "period").editor
    press_in(editor, Key.Key_Escape)
    assert editor.text() == "2023年"
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert told(desk) == []
    assert desk.window.close()


def test_another_field_that_is_put_right_leaves_it_where_it_is(desk: Desk) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    retype(desk, "period", "去年头")
    press_in(retype(desk, "value", "87.4亿元"), Key.Key_Return)
    assert figure(desk, "86.4亿元").current.value == 8_740_000_000
    assert row(desk, "period").editor.text() == "去年头"
    assert row(desk, "period").told.text().startswith("看不懂这个期间")


def test_what_else_was_typed_is_stored(desk: Desk) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    retype(desk, "period", "去年头")
    retype(desk, "value", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert figure(desk, "86.4亿元").current.value == 8_740_000_000
    assert figure(desk, "86.4亿元").current.period == "2023"


def test_all_of_several_are_told(desk: Desk) -> None:
    leave_it(desk)
    retype(desk, "value", "很多")
    click_figure(desk, figure(desk, "70.1亿元").key)
    assert len(told(desk)) == 1
    assert "“一般公共预算收入”的期间“去年头”、“教育支出”的数值“很多”" in told(desk)[0]
    click_figure(desk, figure(desk, "86.4亿元").key)
    assert told(desk)[0].startswith("看不懂，还没有存下：“教育支出”的数值“很多”。")


def test_ctrl_s_does_not_call_it_saved(desk: Desk, qtbot: QtBot) -> None:
    leave_it(desk)
    press(desk, Key.Key_S, Modifier.ControlModifier)
    settle(desk, qtbot)
    assert said(desk)[-1].startswith(TOLD)
    assert not any("即时存盘" in text for text in told(desk))


def test_the_window_asks_before_it_closes_over_it(desk: Desk) -> None:
    leave_it(desk)
    asked: list[Question] = []

    def stay(question: Question) -> bool:
        asked.append(question)
        return False

    desk.messages.asker = stay
    assert not desk.window.close()
    assert [question.text for question in asked] == [TOLD]


def test_a_new_figure_that_is_begun_does_not_lose_it(desk: Desk) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    retype(desk, "period", "去年头")
    inspector = desk.window.inspector
    start = REPORT.index("21.3")
    inspector.begin_adding(desk.session.case.reports[0].id, start, start + 4)
    inspector.cancel_adding()
    assert row(desk, "period").editor.text() == "去年头"


def test_another_case_says_what_of_the_one_before_was_not_understood(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "另一个.fdesk"
    Case.create(other, who="核对员").close()
    leave_it(desk)
    desk.files.cases.open_case(other)
    settle(desk, qtbot)
    assert desk.session.case.path == other
    assert desk.messages.log[-1].weight is Weight.WARNING
    assert told(desk) == ["看不懂，没有存下，已随原来的案卷放下：“一般公共预算收入”的期间“去年头”。"]
    desk.messages.asker = lambda _: pytest.fail("nothing of this case is left")
    assert desk.window.close()
