"""Walking through the review with keys: the chosen queue, its progress, its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.reviewing.queue_order import QueueOrder
from tests.desk.whole_desk import SPEECH, SUMMARY, figure, press, said, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BOTH = Modifier.ControlModifier | Modifier.AltModifier

#: The parts do not make the whole, and two indicators are in no catalogue.
WRONG = """沅宁市财政局2023年工作总结

2023年，全市一般公共预算收入10.00亿元，其中税收收入6.00亿元，非税收入5.00亿元。
共盘活沉睡的物件37批，另外还有3.6亿元。
用好2.5亿元，增强发展后劲。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return WRONG, SPEECH


def unreviewed(desk: Desk) -> list[FigureKey]:
    return [each.key for each in desk.window.queue.figures() if not each.state.reviewed]


def test_everything_can_be_walked_and_confirmed_with_one_key(desk: Desk, qtbot: QtBot) -> None:
    wanted = unreviewed(desk)
    press(desk, Key.Key_4, BOTH)
    press(desk, Key.Key_F8)
    visited = []
    for _ in wanted:
        visited.append(desk.session.current)
        press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert visited == wanted
    assert unreviewed(desk) == []
    assert f"已核 {len(wanted)}/{len(wanted)}" in said(desk)[-1]
    assert "全部数据已核完" in desk.window.status.currentMessage()
    press(desk, Key.Key_F8)
    assert "全部数据已核完" in said(desk)[-1]


def test_the_least_certain_figure_comes_first(desk: Desk) -> None:
    press(desk, Key.Key_2, BOTH)
    press(desk, Key.Key_F8)
    doubtful = [each for each in desk.window.queue.figures() if each.state is FigureState.DOUBTFUL]
    assert len(doubtful) > 1
    current = desk.session.current_figure
    assert current is not None
    assert current.current.confidence == min(each.current.confidence for each in doubtful)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    following = desk.session.current_figure
    assert following is not None
    assert following.current.confidence >= current.current.confidence


def test_members_of_a_failed_check_are_walked_although_they_were_read_well(desk: Desk) -> None:
    failed = [check for check in desk.feed.comparison.checks if check.verdict is CheckVerdict.FAILS]
    assert failed
    press(desk, Key.Key_3, BOTH)
    press(desk, Key.Key_F8)
    members = set(desk.feed.keys_of(failed[0].members))
    assert {figure(desk, words).key for words in ("10.00亿元", "6.00亿元", "5.00亿元")} <= members
    visited = set()
    for _ in members:
        visited.add(desk.session.current)
        press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert visited >= members


def test_rejecting_goes_on_in_the_chosen_queue(desk: Desk) -> None:
    press(desk, Key.Key_4, BOTH)
    press(desk, Key.Key_F8)
    first, second = unreviewed(desk)[:2]
    assert desk.session.current == first
    press(desk, Key.Key_Delete, Modifier.ControlModifier)
    assert desk.session.current == second


def test_progress_is_seen(desk: Desk, qtbot: QtBot) -> None:
    progress = desk.window.review_progress
    total = len(unreviewed(desk))
    press(desk, Key.Key_4, BOTH)
    assert progress.left.text() == f"待核 {total}"
    press(desk, Key.Key_F8)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: progress.bar.value() == 1)
    assert progress.bar.maximum() == total
    assert progress.left.text() == f"待核 {total - 1}"
    qtbot.waitUntil(lambda: desk.window.status.reviewed.text() == f"已核 1/{total}")
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: progress.bar.value() == 0)


def test_the_queue_is_remembered_and_shown_on_its_button(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        press(desk, Key.Key_3, BOTH)
        assert "勾稽" in desk.window.queue_chooser.text()
    with whole_desk(tmp_path, qtbot, paths) as again:
        assert again.window.queue.order is QueueOrder.BY_CHECK
        assert again.window.actions_[ActionId.QUEUE_CHECK].isChecked()
        assert "勾稽" in again.window.queue_chooser.text()
