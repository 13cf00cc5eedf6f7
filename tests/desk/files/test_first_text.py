"""The first report's text is read by the user while its figures are still being read by the program."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages import page_document
from fiscal_desk.desk.pages.page_document import PageBuilder
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report
from fiscal_desk.worker.reader import Reader
from tests.desk.whole_desk import pane_of, press, settle, whole_desk, write_reports

LINES = "".join(f"　　2024年，澜江市第{at}镇税收收入{at}.5亿元，增长{at % 9}.3%。\n" for at in range(1, 90))
TEXT = f"澜江市2024年预算执行情况的报告\n{LINES}"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def let_go(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have the reading of figures wait until this is set."""
    gate, read = threading.Event(), Reader.read

    def wait(self: Reader, report: Report) -> Reading:
        gate.wait(30)
        return read(self, report)

    monkeypatch.setattr(Reader, "read", wait)
    yield gate
    gate.set()


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot) as desk:
        desk.window.show()
        yield desk


def opened(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_reports(write_reports(folder, TEXT, TEXT.replace("2024", "2023")))
    qtbot.waitUntil(lambda: desk.window.first_sight.text is not None, timeout=20_000)


def test_the_text_is_there_before_its_figures_are_read(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event
) -> None:
    opened(empty, tmp_path, qtbot)
    shown = empty.window.first_sight.text
    assert shown is not None
    assert shown.isVisible()
    assert shown.view.toPlainText().startswith("澜江市2024年预算执行情况的报告")
    assert not empty.session.case.reports
    assert shown.size() == empty.window.stack.size()
    shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum() // 2)
    top = shown.view.top_offset()
    let_go.set()
    settle(empty, qtbot)
    qtbot.waitUntil(lambda: empty.window.first_sight.text is None, timeout=10_000)
    assert len(empty.session.case.reports) == 2
    view = pane_of(empty, 0).view
    assert abs(view.top_offset() - top) < 120, "the page that takes its place begins somewhere else"


def test_a_long_text_is_set_in_slices_before_it_is_shown(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    slices: list[bool] = []
    go_on = PageBuilder.go_on

    def counted(self: PageBuilder) -> bool:
        over = go_on(self)
        if empty.window.first_sight.text is None:
            slices.append(over)
        return over

    monkeypatch.setattr(page_document, "_CHARACTERS_AT_ONCE", 500)
    monkeypatch.setattr(PageBuilder, "go_on", counted)
    empty.files.reports.open_reports(write_reports(tmp_path, TEXT))
    qtbot.waitUntil(lambda: empty.window.first_sight.text is not None, timeout=20_000)
    assert len(slices) > 1
    assert slices[-1]
    let_go.set()
    settle(empty, qtbot)
    qtbot.waitUntil(lambda: empty.window.first_sight.text is None, timeout=10_000)


def test_escape_gives_the_welcome_page_back(empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event) -> None:
    opened(empty, tmp_path, qtbot)
    press(empty, Qt.Key.Key_Escape)
    let_go.set()
    settle(empty, qtbot)
    qtbot.waitUntil(lambda: empty.window.first_sight.text is None, timeout=10_000)
    assert not empty.session.case.reports


def test_who_reads_another_report_already_keeps_it_before_the_eyes(
    empty: Desk, tmp_path: Path, qtbot: QtBot, let_go: threading.Event
) -> None:
    let_go.set()
    opened(empty, tmp_path, qtbot)
    settle(empty, qtbot)
    qtbot.waitUntil(lambda: empty.window.first_sight.text is None, timeout=10_000)
    shown: list[Report] = []
    empty.files.reports.text_there.connect(shown.append)
    another = tmp_path / "另一份.txt"
    another.write_text(TEXT.replace("2024", "2022"), encoding="utf-8")
    empty.files.reports.open_reports([another])
    settle(empty, qtbot)
    assert len(empty.session.case.reports) == 3
    assert shown == []
