"""Undo asks before a report goes, and before it takes back what was done before the case was opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import SetNote
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.messages import Question
from tests.desk.whole_desk import open_case, press, settle

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ("云岫区2023年财政工作报告\n2023年，教育支出21.3亿元，增长7.6%。\n",)


def answers(desk: Desk, *said: bool) -> list[str]:
    """Answer questions in turn; return what was asked."""
    asked: list[str] = []
    left = list(said)

    def answer(question: Question) -> bool:
        asked.append(question.text)
        return left.pop(0)

    desk.messages.asker = answer
    return asked


def note(desk: Desk, words: str) -> None:
    key = desk.session.case.figures(desk.session.case.reports[0].id)[0].key
    desk.session.do(SetNote(key, words))


def noted(desk: Desk) -> str:
    return desk.session.case.figures(desk.session.case.reports[0].id)[0].note


def test_a_report_goes_by_undo_only_when_the_user_says_so(desk: Desk, qtbot: QtBot) -> None:
    asked = answers(desk, False, True)
    while "添加报告" not in desk.session.case.undo_label:
        press(desk, Key.Key_Z, CONTROL)
    assert not asked
    press(desk, Key.Key_Z, CONTROL)
    assert "《云岫区2023年财政工作报告》移出案卷" in asked[0]
    assert desk.session.case.reports
    press(desk, Key.Key_Z, CONTROL)
    assert len(asked) == 2
    assert not desk.session.case.reports
    press(desk, Key.Key_Y, CONTROL)
    assert desk.session.case.reports


def test_what_was_done_another_day_is_taken_back_after_one_question(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    note(desk, "昨天一")
    note(desk, "昨天二")
    path = tmp_path / "昨天.fdesk"
    desk.session.case.save_as(path)
    Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
    assert open_case(desk, qtbot, tmp_path / "另一个.fdesk")
    assert open_case(desk, qtbot, path)
    note(desk, "今天")
    settle(desk, qtbot)
    asked = answers(desk, False, True)
    press(desk, Key.Key_Z, CONTROL)
    assert not asked
    assert noted(desk) == "昨天二"
    press(desk, Key.Key_Z, CONTROL)
    assert "这次打开案卷以前" in asked[0]
    assert noted(desk) == "昨天二"
    press(desk, Key.Key_Z, CONTROL)
    press(desk, Key.Key_Z, CONTROL)
    assert len(asked) == 2
    assert noted(desk) == ""
