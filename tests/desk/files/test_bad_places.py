"""A full disk, a drive that is gone, a damaged case, a case that somebody else has open: the real window on real files.

What stands on screen is always what stands in the file, the old data are intact, and there is a way on.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import SetNote
from fiscal_desk.case.disk.locking import holder_of, lock_path
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.messages import Question, Weight
from tests.case.disk.test_failing_disks import fill_the_disk
from tests.desk.chosen import Chosen
from tests.desk.whole_desk import (
    SUMMARY,
    click_figure,
    figure,
    open_case,
    press,
    said,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier

HOLDER = """
import sys
from pathlib import Path
from fiscal_desk.case.case import Case
case = Case.open(Path(sys.argv[1]), who="李强")
print("read-only" if case.is_read_only else "holding", flush=True)
sys.stdin.readline()
case.close()
"""


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    (tmp_path / "盘").mkdir()
    with whole_desk(tmp_path / "盘", qtbot, write_reports(tmp_path, SUMMARY)) as made:
        yield made


def offer_buttons(desk: Desk) -> dict[str, QPushButton]:
    """Return the buttons of the messages in the window by their words."""
    bars = desk.window.message_stack.bars()
    return {bar.offer_button.text(): bar.offer_button for bar in bars if bar.offer_button is not None}


def confirm(desk: Desk, qtbot: QtBot) -> None:
    """Click a figure and confirm it by keyboard."""
    click_figure(desk, figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Return, Modifier.ControlModifier)


def save_elsewhere(desk: Desk, qtbot: QtBot, target: Path) -> None:
    """Press the button that the message offers."""
    desk.files.dialogs = Chosen(target=target)
    QTest.mouseClick(offer_buttons(desk)["另存到别处…"], Qt.MouseButton.LeftButton)
    settle(desk, qtbot)


def test_a_vanished_drive_is_told_and_the_work_goes_on_elsewhere(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = desk.session.case.path.parent
    gone = folder.rename(tmp_path / "拔掉的盘")
    confirm(desk, qtbot)
    assert "已断开" in said(desk)[-1]
    assert desk.messages.log[-1].weight is Weight.ERROR
    assert figure(desk, "86.4亿元").state is not FigureState.CONFIRMED
    save_elsewhere(desk, qtbot, tmp_path / "抢救.fdesk")
    assert desk.session.case.path == tmp_path / "抢救.fdesk"
    assert "抢救" in desk.window.windowTitle()
    confirm(desk, qtbot)
    with Case.open(tmp_path / "抢救.fdesk", read_only=True) as kept:
        assert kept.figure(figure(desk, "86.4亿元").key).state is FigureState.CONFIRMED
    with Case.open(gone / "练习.fdesk", read_only=True) as old:
        assert len(old.reports) == 1
    settle(desk, qtbot)


def test_a_drive_that_is_back_again_is_written_to_again(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = desk.session.case.path.parent
    gone = folder.rename(tmp_path / "拔掉的盘")
    confirm(desk, qtbot)
    gone.rename(folder)
    confirm(desk, qtbot)
    assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
    settle(desk, qtbot)


def test_a_full_disk_loses_only_the_step_that_did_not_fit(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.session.case.path
    before = path.read_bytes()
    key = figure(desk, "86.4亿元").key
    desk.session.case._file.close()
    fill_the_disk(monkeypatch, 1)
    assert not desk.session.do(SetNote(key, "很长的备注" * 20_000))
    monkeypatch.undo()
    assert "磁盘空间已满" in said(desk)[-1]
    assert desk.session.case.figure(key).note == ""
    assert path.read_bytes() == before
    save_elsewhere(desk, qtbot, tmp_path / "大盘.fdesk")
    assert desk.session.do(SetNote(key, "很长的备注" * 20_000))
    settle(desk, qtbot)


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no place that refuses even the administrator")
def test_a_place_that_refuses_writing_offers_the_next_place(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.dialogs = Chosen(target=Path("/proc/不能写.fdesk"))
    press(desk, Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
    settle(desk, qtbot)
    assert desk.messages.log[-1].weight is Weight.ERROR
    assert desk.session.case.path.name == "练习.fdesk"
    if "另存到别处…" in offer_buttons(desk):
        save_elsewhere(desk, qtbot, tmp_path / "能写.fdesk")
        assert desk.session.case.path.name == "能写.fdesk"


def test_a_damaged_case_is_left_as_it_is(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "坏.fdesk"
    good = desk.session.case.path.read_bytes()
    bad.write_bytes(good[: len(good) // 2])
    assert not open_case(desk, qtbot, bad)
    assert "已损坏" in said(desk)[-1]
    assert "文件未被改动" in said(desk)[-1]
    assert bad.read_bytes() == good[: len(good) // 2]
    assert not lock_path(bad).exists()
    assert len(desk.session.case.reports) == 1


@pytest.fixture
def shared_case(tmp_path: Path, desk: Desk) -> Path:
    """A case with one report that nobody has open."""
    path = tmp_path / "共用.fdesk"
    with Case.create(path) as case:
        case.do(_addition(desk))
    return path


def _addition(desk: Desk) -> object:
    from fiscal_desk.case.changes.commands import AddReport

    there = desk.session.case.reports[0]
    return AddReport(there.report, there.reading)


def test_a_case_open_in_another_process_can_be_looked_at_and_saved_elsewhere(
    desk: Desk, shared_case: Path, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", HOLDER, str(shared_case)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=project,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "holding"
        holder = holder_of(shared_case)
        assert holder is not None
        assert open_case(desk, qtbot, shared_case)
        told = next(message.text for message in desk.messages.log if "使用" in message.text)
        assert "李强" in told
        assert holder.host in told
        assert holder.since.replace("T", " ")[:16] in told
        assert "只读" in desk.window.windowTitle()
        assert "接管…" not in offer_buttons(desk)  # it certainly runs, on this very computer
        before = shared_case.read_bytes()
        confirm(desk, qtbot)
        assert figure(desk, "86.4亿元").state is not FigureState.CONFIRMED
        assert shared_case.read_bytes() == before
        save_elsewhere(desk, qtbot, tmp_path / "我的.fdesk")
        confirm(desk, qtbot)
        assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
    finally:
        other.communicate("\n", timeout=20)
    settle(desk, qtbot)


def test_what_a_killed_program_left_locked_opens_as_if_nothing_were(
    desk: Desk, shared_case: Path, project: Path, qtbot: QtBot
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", HOLDER, str(shared_case)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=project,
    )
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "holding"
    other.kill()
    other.communicate(timeout=20)
    assert lock_path(shared_case).exists()
    assert open_case(desk, qtbot, shared_case)
    assert not desk.session.case.is_read_only
    confirm(desk, qtbot)
    assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
    settle(desk, qtbot)


def test_the_lock_of_another_computer_is_taken_over_after_a_question(
    desk: Desk, shared_case: Path, qtbot: QtBot
) -> None:
    with Case.open(shared_case, who="王敏") as held:
        data = msgspec.json.decode(lock_path(shared_case).read_bytes())
        data["host"] = "CZJ-0417"
        lock_path(shared_case).write_bytes(msgspec.json.encode(data))
        assert open_case(desk, qtbot, shared_case)
        assert "CZJ-0417" in said(desk)[-1]
        asked: list[Question] = []

        def answer(yes: bool) -> None:
            desk.messages.asker = lambda question: asked.append(question) is None and yes

        answer(False)
        QTest.mouseClick(offer_buttons(desk)["接管…"], Qt.MouseButton.LeftButton)
        assert desk.session.case.is_read_only
        answer(True)
        desk.files.cases.take_over(desk.session.case)
        settle(desk, qtbot)
        assert "王敏（计算机 CZJ-0417" in asked[-1].detail
        assert not desk.session.case.is_read_only
        assert "只读" not in desk.window.windowTitle()
        confirm(desk, qtbot)
        assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
        with pytest.raises(Exception, match="只能查看"):
            held.do(SetNote(held.figures(held.reports[0].id)[0].key, "晚了一步"))
    settle(desk, qtbot)
