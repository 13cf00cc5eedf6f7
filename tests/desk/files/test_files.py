"""Opening and saving: one bad file spoils nothing, nothing typed is lost, and the next start finds everything again."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.ids import MenuId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.files import opening_work
from fiscal_desk.desk.files.offering import offered
from fiscal_desk.desk.services.save_places import beside_reports, documents_folder
from fiscal_desk.worker import tasks
from fiscal_desk.worker.tasks import open_file
from tests.desk.chosen import Chosen
from tests.desk.whole_desk import (
    HALF_YEAR,
    SPEECH,
    SUMMARY,
    figure,
    open_case,
    press,
    said,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


def titles(desk: Desk) -> list[str]:
    return [report.report.card.title for report in desk.session.case.reports]


def drop(desk: Desk, paths: Sequence[Path]) -> None:
    """Drop files onto the window as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), actions, data, buttons, Modifier.NoModifier)
    QApplication.sendEvent(desk.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(300, 300), actions, data, buttons, Modifier.NoModifier))


def test_the_open_key_reads_reports_in_the_background_in_the_order_chosen(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.files.dialogs = Chosen(reports=write_reports(tmp_path, SPEECH, SUMMARY))
    assert desk.window.stack.currentWidget() is desk.window.welcome
    press(desk, Key.Key_O, Modifier.ControlModifier)
    assert desk.jobs.running
    assert not desk.window.status.cancel.isHidden()
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区2024年政府工作报告", "云岫区财政局2023年工作总结"]
    assert desk.window.status.cancel.isHidden()
    assert desk.window.panes.isVisible()


def test_dropped_files_open_and_a_bad_one_is_named_while_the_others_stay(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    noise = tmp_path / "照片.docx"
    noise.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    empty = tmp_path / "空白.txt"
    empty.write_bytes(b"")
    drop(desk, [*write_reports(tmp_path, SUMMARY), noise, empty, *write_reports(tmp_path, SPEECH)])
    settle(desk, qtbot)
    assert len(titles(desk)) == 2
    bars = [bar.message.text for bar in desk.window.message_stack.bars()]
    assert len(bars) == 2
    assert "照片.docx" in bars[0]
    assert "空白.txt" in bars[1]
    assert all("\n" not in text for text in bars)


def test_a_fault_in_the_reader_costs_one_file_and_not_the_others(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tasks.open_report

    def faulty(path: Path, *how: Any) -> object:
        if "政府" in path.name:
            raise RuntimeError("boom")
        return real(path, *how)

    monkeypatch.setattr(tasks, "open_report", faulty)
    desk.files.reports.open_reports(write_reports(tmp_path, SPEECH, SUMMARY))
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区财政局2023年工作总结"]
    assert any("云岫区2024年政府工作报告.txt" in text for text in said(desk))


def test_cancelling_keeps_what_was_read_and_reads_no_more(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_done, go_on = threading.Event(), threading.Event()
    real = opening_work.open_one
    read: list[str] = []

    def slow(wanted: Path, reading: object) -> object:
        if read:
            first_done.set()
            go_on.wait(10)
        read.append(wanted.name)
        return real(wanted, reading)  # type: ignore[arg-type]

    monkeypatch.setattr(opening_work, "open_one", slow)
    desk.files.reports.open_reports(write_reports(tmp_path, SUMMARY, SPEECH, HALF_YEAR))
    qtbot.waitUntil(first_done.is_set)
    qtbot.waitUntil(lambda: len(titles(desk)) == 1)
    QTest.mouseClick(desk.window.status.cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区财政局2023年工作总结"]
    assert len(read) == 2


def test_what_is_read_for_one_case_never_lands_in_another(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    real = opening_work.open_one

    def slow(path: Path, catalogue: object) -> object:
        go_on.wait(10)
        return real(path, catalogue)  # type: ignore[arg-type]

    monkeypatch.setattr(opening_work, "open_one", slow)
    desk.files.reports.open_reports(write_reports(tmp_path, SUMMARY))
    desk.files.cases.new_case()
    go_on.set()
    settle(desk, qtbot)
    assert titles(desk) == []


def test_the_same_file_again_is_shown_and_not_added_twice(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY)
    desk.files.reports.open_reports([*paths, *paths])
    desk.files.reports.open_reports(paths)
    settle(desk, qtbot)
    assert len(titles(desk)) == 1
    assert "没有重复打开" in said(desk)[-1]


def test_a_folder_stands_for_the_reports_in_it(tmp_path: Path) -> None:
    paths = write_reports(tmp_path, SUMMARY, SPEECH)
    for name in ("~$正在编辑.docx", ".隐藏.txt", "说明.png"):
        (tmp_path / name).write_bytes(b"x")
    there = offered([tmp_path, paths[0]])
    assert there.named == (paths[0],)
    assert there.found == (paths[1],)


def test_a_saved_case_opens_again_with_what_was_confirmed(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))
    target = tmp_path / "云岫区对读.fdesk"
    desk.files.dialogs = Chosen(target=target, case=target)
    press(desk, Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
    settle(desk, qtbot)
    assert desk.window.windowTitle() == "云岫区对读 — 财政对读"
    press(desk, Key.Key_N, Modifier.ControlModifier)
    assert titles(desk) == []
    assert desk.window.stack.currentWidget() is desk.window.welcome
    press(desk, Key.Key_O, Modifier.ControlModifier | Modifier.ShiftModifier)
    settle(desk, qtbot)
    assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
    assert desk.window.windowTitle() == "云岫区对读 — 财政对读"
    assert desk.settings.recent[0] == target
    settle(desk, qtbot)


def test_saving_an_unnamed_case_asks_for_a_name_and_proposes_one(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.cases.new_case()
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    assert desk.window.windowTitle() == "云岫区2023年财政工作总结（未保存） — 财政对读"
    dialogs = desk.files.dialogs = Chosen(target=tmp_path / "存.fdesk")
    press(desk, Key.Key_S, Modifier.ControlModifier)
    assert Path(dialogs.proposals[0]).name == "云岫区2023年财政工作总结.fdesk"
    settle(desk, qtbot)
    assert (tmp_path / "存.fdesk").exists()
    press(desk, Key.Key_S, Modifier.ControlModifier)
    assert len(dialogs.proposals) == 1
    assert "即时存盘" in said(desk)[-1]


def test_a_case_that_cannot_be_opened_leaves_the_present_one(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    bad = tmp_path / "坏.fdesk"
    bad.write_bytes(b"no case at all" * 100)
    assert not open_case(desk, qtbot, bad)
    assert titles(desk) == ["云岫区财政局2023年工作总结"]
    assert "坏.fdesk" in said(desk)[-1]
    desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))


def test_a_target_that_cannot_be_written_offers_another_place(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    desk.files.dialogs = Chosen(target=tmp_path / "没有这个文件夹" / "案卷.fdesk")
    desk.files.cases.save_case_as()
    settle(desk, qtbot)
    assert said(desk)[-1].endswith("。")
    assert desk.session.case.path.parent == tmp_path
    desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))


def test_an_unsaved_case_is_offered_at_the_next_start(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    opened = open_file(write_reports(tmp_path, SUMMARY)[0], Lexicon())
    left = Case.create()
    left.do(AddReport(opened.report, opened.reading))
    left.close()
    desk.files.cases.new_case()
    buttons = [each for each in desk.window.welcome.findChildren(QPushButton) if "2023年工作总结（" in each.text()]
    assert len(buttons) == 1
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区财政局2023年工作总结"]
    settle(desk, qtbot)


def test_recent_files_open_again_and_missing_ones_are_forgotten(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    gone, kept = write_reports(tmp_path, SUMMARY, SPEECH)
    desk.files.open_paths([gone, kept])
    settle(desk, qtbot)
    desk.files.cases.new_case()
    QApplication.processEvents()
    gone.unlink()
    names = [
        action.text() for action in desk.window.menus[MenuId.RECENT].actions() if action.toolTip().endswith(".txt")
    ]
    assert names == [gone.name, kept.name]
    for place in range(2):
        desk.window.menus[MenuId.RECENT].actions()[place].trigger()
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区2024年政府工作报告"]
    assert desk.settings.recent == [kept]


def test_samples_open_from_the_welcome_page(desk: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(desk.window.welcome.samples_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert len(titles(desk)) >= 5
    assert desk.settings.recent == []


def test_many_files_that_cannot_be_opened_are_all_told_of_in_one_message(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"空白{number}.txt" for number in range(6)]
    for path in paths:
        path.write_bytes(b"")
    desk.files.reports.open_reports(paths)
    settle(desk, qtbot)
    (bar,) = desk.window.message_stack.bars()
    assert bar.message.text.startswith("有 6 个文件没有打开：")
    assert all(path.name in bar.message.text for path in paths)


def test_a_case_finds_its_reports_again_that_were_named_from_their_own_folder(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = write_reports(tmp_path, SUMMARY)
    with whole_desk(tmp_path, qtbot) as desk:
        monkeypatch.chdir(tmp_path)
        desk.files.open_paths([Path(path.name)])
        qtbot.waitUntil(lambda: bool(desk.session.case.reports))
        settle(desk, qtbot)
        assert desk.session.case.reports[0].report.origin.path == str(path)
        elsewhere = tmp_path / "别处"
        elsewhere.mkdir()
        monkeypatch.chdir(elsewhere)
        assert Path(beside_reports(desk.session, "备忘录.docx")).parent == tmp_path


def test_the_first_dialog_shows_the_users_documents_and_no_working_folder(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(desk.files.dialogs, "choose_reports", lambda folder: asked.append(folder) or [])
    desk.settings.last_folder = ""
    press(desk, Key.Key_O, Modifier.ControlModifier)
    desk.settings.last_folder = str(tmp_path / "一个已经不在的文件夹")
    press(desk, Key.Key_O, Modifier.ControlModifier)
    assert asked == [str(documents_folder())] * 2
