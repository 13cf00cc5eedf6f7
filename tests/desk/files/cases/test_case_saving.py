"""A case is written elsewhere while the window goes on: nothing counts as saved before it is, nothing is lost."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from fiscal_desk.case import saving_as
from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import ConfirmFigures
from fiscal_desk.case.disk import saving
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from tests.desk.chosen import Chosen
from tests.desk.whole_desk import SUMMARY, figure, said, settle


class SlowDrive:
    """A drive that writes no case before it is let."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def write(self, *args: Any) -> None:
        self.begun.set()
        assert self.go_on.wait(30)
        saving.write_case(*args)

    def go_on_soon(self) -> threading.Timer:
        timer = threading.Timer(0.1, self.go_on.set)
        timer.start()
        return timer


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (SUMMARY,)


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDrive]:
    drive = SlowDrive()
    monkeypatch.setattr(saving_as, "write_case", drive.write)
    yield drive
    drive.go_on.set()


def begin(desk: Desk, target: Path, drive: SlowDrive) -> None:
    desk.files.dialogs = Chosen(target=target)
    desk.files.cases.save_case_as()
    assert drive.begun.wait(30)


def confirmed(path: Path) -> int:
    with Case.open(path, read_only=True) as case:
        return case.progress()[0]


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_window_goes_on_and_says_nothing_of_saved_before_it_is(
    desk: Desk, tmp_path: Path, drive: SlowDrive, qtbot: QtBot
) -> None:
    target, before, title = tmp_path / "新.fdesk", desk.session.case.path, desk.window.windowTitle()
    begin(desk, target, drive)
    qtbot.wait(20)  # events are heard
    assert "新.fdesk" in desk.window.status.job_title.text()
    assert desk.session.case.path == before
    assert desk.window.windowTitle() == title
    assert not target.exists()
    assert not any("已保存" in words for words in said(desk))
    drive.go_on.set()
    settle(desk, qtbot)
    assert desk.session.case.path == target
    assert desk.window.windowTitle() == "新 — 财政对读"
    assert said(desk)[-1] == "案卷已保存为“新.fdesk”。"


def test_what_is_confirmed_while_the_case_is_written_is_in_the_new_file(
    desk: Desk, tmp_path: Path, drive: SlowDrive, qtbot: QtBot
) -> None:
    target = tmp_path / "新.fdesk"
    begin(desk, target, drive)
    timer = drive.go_on_soon()
    assert desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))
    timer.join()
    settle(desk, qtbot)
    assert desk.session.case.path == target
    assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
    assert confirmed(target) == 1


def test_a_full_disk_is_told_in_one_line_and_the_case_goes_on_where_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    before, there = desk.session.case.path, names_in(tmp_path)
    monkeypatch.setattr(saving, "_fill", full)
    desk.files.dialogs = Chosen(target=tmp_path / "新.fdesk")
    desk.files.cases.save_case_as()
    settle(desk, qtbot)
    assert "空间" in said(desk)[-1]
    assert "\n" not in said(desk)[-1]
    assert desk.session.case.path == before
    assert names_in(tmp_path) == there
    assert desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))
    assert confirmed(before) == 1


def test_a_file_that_somebody_has_open_is_not_replaced(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    target, before = tmp_path / "别人的.fdesk", desk.session.case.path
    with Case.create(target) as other:
        desk.files.dialogs = Chosen(target=target)
        desk.files.cases.save_case_as()
        settle(desk, qtbot)
        assert "别人的.fdesk" in said(desk)[-1]
        assert desk.session.case.path == before
        assert not other.reports


def test_a_case_that_is_called_off_stays_where_it_was_and_leaves_nothing(
    desk: Desk, tmp_path: Path, drive: SlowDrive, qtbot: QtBot
) -> None:
    before, there = desk.session.case.path, names_in(tmp_path)
    begin(desk, tmp_path / "新.fdesk", drive)
    desk.window.status.cancel.click()
    drive.go_on.set()
    settle(desk, qtbot)
    assert said(desk)[-1] == "已取消保存为“新.fdesk”，案卷留在原处。"
    assert desk.session.case.path == before
    assert names_in(tmp_path) == there
    assert desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))
    assert confirmed(before) == 1


def test_a_window_that_is_closed_meanwhile_waits_for_the_case(desk: Desk, tmp_path: Path, drive: SlowDrive) -> None:
    target = tmp_path / "新.fdesk"
    begin(desk, target, drive)
    timer = drive.go_on_soon()
    assert desk.window.close()
    timer.join()
    assert desk.session.case.path == target
    assert target.exists()


def test_a_window_is_not_closed_over_a_case_that_could_not_be_written(desk: Desk, tmp_path: Path) -> None:
    desk.files.dialogs = Chosen(target=tmp_path / "没有这个文件夹" / "新.fdesk")
    desk.files.cases.save_case_as()
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert "新.fdesk" in said(desk)[-1]


def test_another_case_is_opened_after_the_one_that_is_being_saved(
    desk: Desk, tmp_path: Path, drive: SlowDrive, qtbot: QtBot
) -> None:
    target = tmp_path / "新.fdesk"
    begin(desk, target, drive)
    timer = drive.go_on_soon()
    desk.files.cases.new_case()
    timer.join()
    settle(desk, qtbot)
    assert not desk.session.case.reports
    with Case.open(target, read_only=True) as saved:
        assert len(saved.reports) == 1
