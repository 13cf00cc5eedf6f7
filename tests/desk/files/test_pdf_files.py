"""A PDF in the window: its password is asked for, its pages are named, and one that ends the reader spoils nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.files.opening_work import Failed, open_all
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.worker import tasks
from fiscal_desk.worker.process import WorkerProcess, WorkHere
from fiscal_desk.worker.telling import tell_part
from tests.desk.whole_desk import figure, said, settle
from tests.report.readers.pdf.pdf_building import locked, page_of_lines, pdf

PAGES = pdf(
    page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", number=1), page_of_lines("　　全市支出52.6亿元。")
)


class Told(FileDialogs):
    """Answers with one password after the other."""

    def __init__(self, *passwords: str | None) -> None:
        super().__init__()
        self.passwords = list(passwords)
        self.asked: list[str] = []

    def ask_password(self, why: str) -> str | None:
        self.asked.append(why)
        return self.passwords.pop(0)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


def opened(desk: Desk, qtbot: QtBot, path: Path, dialogs: FileDialogs) -> None:
    desk.files.dialogs = dialogs
    desk.files.reports.open_reports([path])
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: not desk.jobs.running)
    settle(desk, qtbot)


def test_a_password_is_asked_for_until_it_is_right(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(locked(PAGES, "1234"))
    dialogs = Told("4321", "1234")
    opened(desk, qtbot, path, dialogs)
    assert figure(desk, "41.5亿元")
    assert "设了打开密码" in dialogs.asked[0]
    assert "密码不对" in dialogs.asked[1]


def test_who_does_not_know_the_password_is_told_why_nothing_opened(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(locked(PAGES, "1234"))
    opened(desk, qtbot, path, Told(None))
    assert not desk.session.case.reports
    assert "设了打开密码" in said(desk)[-1]


def test_a_file_that_ends_the_reader_is_told_of_and_the_others_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / "坏.pdf", tmp_path / "好.pdf"]
    for path in paths:
        path.write_bytes(PAGES)
    parts: list[object] = []
    worker = WorkerProcess()
    progress = Progress(lambda *_: None, lambda part: (parts.append(part), progress.note_taken()), worker)
    monkeypatch.setattr(tasks, "open_file", end_at_the_bad_one)
    try:
        assert open_all(paths, Lexicon(), progress) == 1
    finally:
        worker.close()
    failed = parts[0]
    assert isinstance(failed, Failed)
    assert "坏.pdf" in failed.message
    assert "可能已损坏" in failed.message


def test_the_pages_of_a_long_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(*(page_of_lines(f"　　第{at}段。") for at in range(300))))
    told: list[str] = []
    progress = Progress(lambda done, total, text: told.append(text), lambda part: progress.note_taken(), WorkHere())
    open_all([path], Lexicon(), progress)
    assert any("300/300" in text for text in told)
    assert len(told) > 300


def end_at_the_bad_one(
    path: Path,
    lexicon: Lexicon,
    password: str | None = None,
    by_automation: bool = False,
    text_first: bool = False,
) -> tasks.OpenedFile:
    if path.name == "坏.pdf":
        os._exit(3)
    report = tasks.open_report_file(path)
    if text_first:
        tell_part(report)
    return tasks.OpenedFile(report, tasks.read(report, lexicon), None)
