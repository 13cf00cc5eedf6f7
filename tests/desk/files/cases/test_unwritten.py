"""What is typed while the case cannot be written (a drive that went, a full disk) is neither called saved nor lost.

The real window, real keys, and a folder that is away for a while.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.messages import Question, Weight
from fiscal_desk.desk.widgets.field_editors import ChoiceField, LineField
from tests.case.disk.test_failing_disks import fill_the_disk
from tests.desk.chosen import Chosen
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, figure, follow, press, said, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier

REPORT = """临江市财政局2023年工作总结

一、收支情况
2023年，全市一般公共预算收入86.4亿元，增长7.2%，税收收入70.1亿元。全年教育支出21.3亿元，增长3.5%。
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    (tmp_path / "盘").mkdir()
    with whole_desk(tmp_path / "盘", qtbot, write_reports(tmp_path, REPORT)) as made:
        yield made
        settle(made, qtbot)


class Drive:
    """The folder of the case, which can be pulled out and put back."""

    def __init__(self, desk: Desk) -> None:
        self._there = desk.session.case.path.parent
        self._away = self._there.with_name("拔掉的盘")

    def pull(self) -> None:
        self._there.rename(self._away)

    def put_back(self) -> None:
        self._away.rename(self._there)


def type_value(desk: Desk, words: str, typed: str) -> LineField:
    """Click a figure, type over its value and press Enter."""
    click_figure(desk, figure(desk, words).key)
    press(desk, Key.Key_F2)
    editor = desk.window.inspector.page.rows["value"].editor
    assert isinstance(editor, LineField)
    assert editor.hasFocus()
    editor.selectAll()
    type_in(editor, typed)
    QTest.keyClick(editor, Key.Key_Return)
    return editor


def value(desk: Desk, words: str) -> str:
    """Return the value that the case has of a figure that was read with these words."""
    amount = figure(desk, words).current.value
    assert amount is not None
    return f"{amount / 10**8:f}亿元"


def told(desk: Desk) -> list[str]:
    """Return what stands in the window's messages now."""
    return [bar.message.text for bar in desk.window.message_stack.bars()]


def save(desk: Desk, qtbot: QtBot) -> None:
    press(desk, Key.Key_S, CONTROL)
    settle(desk, qtbot)


def test_nothing_is_called_saved_while_a_typed_value_is_not_and_ctrl_s_writes_it_later(
    desk: Desk, qtbot: QtBot
) -> None:
    drive = Drive(desk)
    drive.pull()
    editor = type_value(desk, "86.4亿元", "87.4亿元")
    row = desk.window.inspector.page.rows["value"]
    assert row.told.text() == "没有存下"
    save(desk, qtbot)
    assert not any("都已即时存盘" in words for words in said(desk))
    assert told(desk)[-1].startswith("还没有存盘：“一般公共预算收入”的数值“87.4亿元”。")
    assert "已断开" in told(desk)[-1]
    assert editor.text() == "87.4亿元"
    drive.put_back()
    save(desk, qtbot)
    assert value(desk, "86.4亿元") == "87.4亿元"
    assert "都已即时存盘" in said(desk)[-1]
    assert not any("没有存盘" in words for words in told(desk))


def test_a_full_disk_is_not_called_saved(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.session.case._file.close()
    fill_the_disk(monkeypatch, 1)
    type_value(desk, "86.4亿元", "87.4亿元")
    note = desk.window.inspector.page.note
    type_in(note, "很长的备注" * 20_000)
    save(desk, qtbot)
    assert "磁盘空间已满" in told(desk)[-1]
    assert told(desk)[-1].startswith("还没有存盘：")
    assert not any("都已即时存盘" in words for words in said(desk))
    monkeypatch.undo()
    save(desk, qtbot)
    assert figure(desk, "86.4亿元").note.startswith("很长的备注")
    assert "都已即时存盘" in said(desk)[-1]


def test_a_value_that_is_not_written_waits_while_other_figures_are_looked_at(desk: Desk, qtbot: QtBot) -> None:
    drive = Drive(desk)
    drive.pull()
    editor = type_value(desk, "86.4亿元", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert editor.text() == "21.3亿元"
    assert "“一般公共预算收入”的数值“87.4亿元”" in told(desk)[-1]
    click_figure(desk, figure(desk, "86.4亿元").key)
    assert editor.text() == "87.4亿元"
    type_value(desk, "70.1亿元", "71亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert "“一般公共预算收入”的数值“87.4亿元”、“税收收入”的数值“71亿元”" in told(desk)[-1]
    drive.put_back()
    save(desk, qtbot)
    assert (value(desk, "86.4亿元"), value(desk, "70.1亿元")) == ("87.4亿元", "71亿元")
    assert "都已即时存盘" in said(desk)[-1]


def test_what_waits_is_written_with_the_next_change_that_can_be(desk: Desk, qtbot: QtBot) -> None:
    drive = Drive(desk)
    drive.pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    drive.put_back()
    press(desk, Key.Key_Return, CONTROL)
    assert figure(desk, "21.3亿元").state is FigureState.CONFIRMED
    follow()
    assert value(desk, "86.4亿元") == "87.4亿元"
    assert not told(desk)


def test_several_fields_and_a_note_wait_together(desk: Desk, qtbot: QtBot) -> None:
    drive, page = Drive(desk), desk.window.inspector.page
    drive.pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    scope = page.rows["scope"].editor
    assert isinstance(scope, LineField)
    scope.setFocus()
    type_in(scope, "市本级")
    QTest.keyClick(scope, Key.Key_Return)
    stance = page.rows["stance"].editor
    assert isinstance(stance, ChoiceField)
    stance.setFocus()
    QTest.keyClick(stance, Key.Key_Space)
    view = stance.view()
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Return)
    chosen = stance.currentText()
    page.note.setFocus()
    type_in(page.note, "见附表")
    QTest.keyClick(page.note, Key.Key_Return)
    click_figure(desk, figure(desk, "21.3亿元").key)
    assert told(desk)[-1].startswith("还没有存盘：“一般公共预算收入”的数值“87.4亿元”、")
    assert "等 4 处" in told(desk)[-1]
    click_figure(desk, figure(desk, "86.4亿元").key)
    shown = [page.rows["value"].editor.text(), scope.text(), stance.currentText(), page.note.text()]
    assert shown == ["87.4亿元", "市本级", chosen, "见附表"]
    drive.put_back()
    save(desk, qtbot)
    now = figure(desk, "86.4亿元")
    assert (value(desk, "86.4亿元"), now.current.scope, now.note) == ("87.4亿元", "市本级", "见附表")
    assert page.rows["stance"].editor.currentText() == chosen
    assert not stance.pending()


def test_what_the_user_takes_back_is_not_written_after_all(desk: Desk, qtbot: QtBot) -> None:
    drive = Drive(desk)
    drive.pull()
    editor = type_value(desk, "86.4亿元", "87.4亿元")
    QTest.keyClick(editor, Key.Key_Escape)
    click_figure(desk, figure(desk, "21.3亿元").key)
    drive.put_back()
    save(desk, qtbot)
    assert "都已即时存盘" in said(desk)[-1]
    assert value(desk, "86.4亿元") == "86.4亿元"


def test_a_confirmation_that_was_not_written_is_not_called_saved(desk: Desk, qtbot: QtBot) -> None:
    drive = Drive(desk)
    drive.pull()
    click_figure(desk, figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Return, CONTROL)
    save(desk, qtbot)
    assert told(desk)[-1].startswith("刚才的操作没有存盘")
    drive.put_back()
    press(desk, Key.Key_Return, CONTROL)
    save(desk, qtbot)
    assert "都已即时存盘" in said(desk)[-1]


def test_what_waits_goes_along_when_the_case_is_saved_elsewhere(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    Drive(desk).pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    desk.files.dialogs = Chosen(target=tmp_path / "抢救.fdesk")
    bar = desk.window.message_stack.bars()[-1]
    assert bar.offer_button is not None
    QTest.mouseClick(bar.offer_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    key = figure(desk, "86.4亿元").key
    with Case.open(tmp_path / "抢救.fdesk", read_only=True) as kept:
        assert kept.figure(key).current.value == 8_740_000_000
    assert "抢救" in said(desk)[-1]
    assert not any("没有存盘" in words for words in told(desk))


def test_the_window_does_not_close_over_what_is_not_written_without_asking(desk: Desk) -> None:
    drive = Drive(desk)
    drive.pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    asked: list[Question] = []

    def stay(question: Question) -> bool:
        asked.append(question)
        return False

    desk.messages.asker = stay
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert asked[0].text == "还没有存盘：“一般公共预算收入”的数值“87.4亿元”。"
    drive.put_back()


def test_a_memo_can_be_made_while_a_value_waits(desk: Desk, qtbot: QtBot) -> None:
    drive = Drive(desk)
    drive.pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    click_figure(desk, figure(desk, "21.3亿元").key)
    press(desk, Key.Key_P, CONTROL)
    assert desk.window.memo_place.workshop is not None
    settle(desk, qtbot)
    drive.put_back()


def test_another_case_says_what_of_the_one_before_was_not_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "另一个.fdesk"
    Case.create(other, who="核对员").close()
    Drive(desk).pull()
    type_value(desk, "86.4亿元", "87.4亿元")
    desk.files.cases.open_case(other)
    settle(desk, qtbot)
    assert desk.session.case.path == other
    last = desk.messages.log[-1]
    assert last.weight is Weight.WARNING
    assert last.text == "没有存盘，已随原来的案卷放下：“一般公共预算收入”的数值“87.4亿元”。"
    assert last.text in told(desk)


def test_ctrl_s_does_not_call_saved_what_it_did_not_understand(desk: Desk, qtbot: QtBot) -> None:
    type_value(desk, "86.4亿元", "很多")
    save(desk, qtbot)
    assert said(desk)[-1].startswith("看不懂，还没有存下：“一般公共预算收入”的数值“很多”。")
