"""What a large case leaves is looked for while nobody works: a key pressed meanwhile is answered at once."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk import collecting
from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import settle


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the searches through everything, and make any case one that leaves much behind."""
    found: list[int] = []
    whole = gc.collect
    monkeypatch.setattr(gc, "collect", lambda *of: found.append(1) or whole(*of))
    monkeypatch.setattr(collecting, "_MANY_FIGURES", 0)
    return found


def test_a_hand_that_works_on_another_case_is_not_kept_waiting(desk: Desk, qtbot: QtBot, collected: list[int]) -> None:
    quiet = desk.collector._quiet
    quiet.setInterval(60_000)
    desk.session.replace_case(Case.create())
    settle(desk, qtbot)
    assert collected == []
    quiet.setInterval(150)
    for _ in range(4):
        QTest.keyClick(desk.window, Qt.Key.Key_Shift)
        qtbot.wait(50)
    assert collected == []
    qtbot.waitUntil(lambda: collected == [1])
    assert not quiet.isActive()


def test_a_case_that_was_empty_leaves_nothing_to_be_looked_for(desk: Desk, qtbot: QtBot, collected: list[int]) -> None:
    desk.session.replace_case(Case.create())
    settle(desk, qtbot)
    desk.collector.collect()
    desk.session.replace_case(Case.create())
    settle(desk, qtbot)
    assert not desk.collector._quiet.isActive()
    assert collected == [1]
