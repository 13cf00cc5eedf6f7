"""Thousands of figures confirmed, or taken back: the window goes on, and shows nothing that is not on disk."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.disk.storage import CaseFile
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services import long_steps
from tests.desk.whole_desk import press, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Disk:
    """A disk that takes its time: it writes when it is let."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.let = threading.Event(), threading.Event()
        append = CaseFile.append

        def slow(file: CaseFile, *args: object, **kwargs: object) -> None:
            self.asked.set()
            assert self.let.wait(20)
            append(file, *args, **kwargs)  # type: ignore[arg-type]

        monkeypatch.setattr(CaseFile, "append", slow)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    monkeypatch.setattr(long_steps, "_FEW_FIGURES", 0)
    monkeypatch.setattr(long_steps, "_FEW_BYTES", 0)
    disk = Disk(monkeypatch)
    yield disk
    disk.let.set()


def states(desk: Desk) -> set[FigureState]:
    case = desk.session.case
    return {figure.state for report in case.reports for figure in case.figures(report.id)}


def confirm_all(desk: Desk, disk: Disk, qtbot: QtBot) -> None:
    """Choose all figures of the list, and confirm them by the keyboard."""
    table = desk.window.figure_list.table
    table.setFocus()
    press(desk, Key.Key_A, Modifier.ControlModifier)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    qtbot.waitUntil(disk.asked.is_set)


def test_the_window_answers_while_all_is_confirmed_and_shows_it_once_it_is_on_disk(
    desk: Desk, disk: Disk, qtbot: QtBot
) -> None:
    confirm_all(desk, disk, qtbot)
    window = desk.window
    QApplication.processEvents()
    assert FigureState.CONFIRMED not in states(desk)
    done, total = desk.session.case.progress()
    assert done == 0
    assert window.status.reviewed.text().endswith(f"0/{total}")
    assert window.status.job_title.isVisible()
    window.figure_list.filter_text.setText("教育")  # the window is used meanwhile
    qtbot.waitUntil(lambda: 0 < window.figure_list.model.rowCount() < total)
    disk.let.set()
    qtbot.waitUntil(lambda: states(desk) == {FigureState.CONFIRMED})
    settle(desk, qtbot)
    assert window.status.reviewed.text().endswith(f"{total}/{total}")
    with Case.open(desk.session.case.path, read_only=True) as again:
        assert again.progress() == (total, total)


def test_undo_pressed_meanwhile_takes_back_what_is_just_being_confirmed(desk: Desk, disk: Disk, qtbot: QtBot) -> None:
    confirm_all(desk, disk, qtbot)
    threading.Timer(0.05, disk.let.set).start()
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: FigureState.CONFIRMED not in states(desk))
    assert desk.session.case.can_redo
    press(desk, Key.Key_Y, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: states(desk) == {FigureState.CONFIRMED})


def test_a_step_that_is_cancelled_in_the_status_bar_is_not_made(
    desk: Desk, disk: Disk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fiscal_desk.case import steps

    begun, go_on = threading.Event(), threading.Event()
    work_out = steps.work_out

    def slow(*args: object) -> steps.WorkedOut:
        begun.set()
        assert go_on.wait(20)
        return work_out(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("fiscal_desk.case.case.work_out", slow)
    table = desk.window.figure_list.table
    table.setFocus()
    press(desk, Key.Key_A, Modifier.ControlModifier)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(desk.window.status.cancel.isVisible)
    qtbot.mouseClick(desk.window.status.cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    settle(desk, qtbot)
    assert not disk.asked.is_set()
    assert FigureState.CONFIRMED not in states(desk)
    assert not desk.session.case.undo_label.startswith("确认")


def test_a_window_that_is_closed_meanwhile_loses_nothing(desk: Desk, disk: Disk, qtbot: QtBot, tmp_path: Path) -> None:
    confirm_all(desk, disk, qtbot)
    path = desk.session.case.path
    threading.Timer(0.05, disk.let.set).start()
    desk.session.replace_case(Case.create(tmp_path / "另一个.fdesk"))
    with Case.open(path, read_only=True) as again:
        done, total = again.progress()
        assert done == total > 0
