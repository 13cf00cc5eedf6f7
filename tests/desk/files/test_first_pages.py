"""A long PDF: its pages are seen while it is still being read, and give way to its text."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.pdf import reading
from fiscal_desk.report.readers.pdf.printed.page import PrintedPage
from tests.desk.whole_desk import figure, press, settle, whole_desk
from tests.report.readers.pdf.pdf_building import locked, page_of_lines, pdf

PAGES = 61
put_together = reading._put_together


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def let_go(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have reading wait, before a file's pages become a report, until this is set."""
    gate = threading.Event()

    def wait(pages: Sequence[PrintedPage], left_out: str) -> Opened:
        gate.wait(30)
        return put_together(pages, left_out)

    monkeypatch.setattr(reading, "_put_together", wait)
    yield gate
    gate.set()


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot) as desk:
        yield desk


def long_file(folder: Path, password: str = "") -> Path:
    path = folder / "澜江市.pdf"
    data = pdf(*(page_of_lines(f"　　2024年，澜江市第{at}镇税收收入{at}.5亿元。") for at in range(1, PAGES + 1)))
    path.write_bytes(locked(data, password) if password else data)
    return path


def is_drawn(desk: Desk) -> bool:
    shown = desk.window.first_sight.pages
    return shown is not None and shown.isVisible() and shown.source.picture(1) is not None


@pytest.mark.parametrize("password", ["", "1234"])
def test_pages_are_seen_before_the_file_is_read(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event, password: str
) -> None:
    empty.files.reports.open_reports([long_file(tmp_path, password)], password=password or None)
    qtbot.waitUntil(lambda: is_drawn(empty), timeout=20_000)
    assert not empty.session.case.reports
    shown = empty.window.first_sight.pages
    assert shown is not None
    assert len(shown.view.layout_.leaves) == PAGES
    shown.view.go_to_page(40)
    qtbot.waitUntil(lambda: shown.source.picture(40) is not None, timeout=20_000)
    let_go.set()
    settle(empty, qtbot)
    assert empty.window.first_sight.pages is None
    assert empty.window.stack.isVisible()
    assert figure(empty, "40.5亿元")


def test_pages_go_where_the_reading_is_cancelled(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event
) -> None:
    job = empty.files.reports.open_reports([long_file(tmp_path)])
    assert job is not None
    qtbot.waitUntil(lambda: is_drawn(empty), timeout=20_000)
    job.cancel()
    let_go.set()
    settle(empty, qtbot)
    assert empty.window.first_sight.pages is None
    assert empty.window.stack.isVisible()
    assert not empty.session.case.reports


def test_escape_stops_a_long_opening_wherever_the_keyboard_is(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event
) -> None:
    empty.files.reports.open_reports([long_file(tmp_path)])
    qtbot.waitUntil(lambda: is_drawn(empty), timeout=20_000)
    press(empty, Qt.Key.Key_Escape)
    let_go.set()
    settle(empty, qtbot)
    assert empty.window.first_sight.pages is None
    assert not empty.session.case.reports
    assert not empty.files.reports.give_up()


def test_a_short_file_is_not_shown_twice(empty: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(*(page_of_lines(f"　　第{at}镇税收收入{at}.5亿元。") for at in range(1, 21))))
    begun = []
    empty.files.reports.long_file_begun.connect(lambda path, password: begun.append(path))
    empty.files.reports.open_reports([path])
    settle(empty, qtbot)
    assert empty.session.case.reports
    assert begun == []
