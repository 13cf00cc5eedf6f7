"""What `test_sharp_pages.py` runs on a plain screen and `test_fine_screens.py` on finer ones: the memo, dot by dot."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.memo.printing.pictures import page_png
from fiscal_desk.worker import tasks
from tests.desk.panes.pages_on_fine_screens import apart, greys
from tests.desk.whole_desk import settle
from tests.desk.workshop.shown import Key

FACTOR = float(os.environ.get("QT_SCALE_FACTOR", "1"))
#: Millimetres of the first page: the title and the first lines.
PIECE = (30, 40, 150, 60)


def rest(desk: Desk, qtbot: QtBot) -> None:
    """Wait until pages are drawn as large as they are shown."""
    feed = desk.window.memo_feed
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: feed.current and not feed._rest.isActive() and not desk.jobs.running, timeout=20_000)


def first_page(workshop: Workshop) -> QRect:
    return workshop.view.pages._frames[0].translated(0, -workshop.view.pages.verticalScrollBar().value())


def piece(workshop: Workshop) -> QRect:
    """Return where the piece is on the page, in dots of the screen."""
    left, top, wide, high = (round(part * first_page(workshop).width() / 210 * FACTOR) for part in PIECE)
    return QRect(left, top, wide, high)


def seen(workshop: Workshop) -> QImage:
    """Return what is on screen of the piece, dot by dot."""
    corner = first_page(workshop).topLeft()
    on_screen = piece(workshop).translated(round(corner.x() * FACTOR), round(corner.y() * FACTOR))
    return workshop.view.pages.viewport().grab().toImage().copy(on_screen)


def drawn(desk: Desk, workshop: Workshop, scale: float) -> QImage:
    """Return the piece as it is drawn by itself at a scale, squeezed into its place where that is another."""
    pages = desk.window.memo_feed.pages
    assert pages is not None
    page = QImage.fromData(page_png(pages.pdf, 0, scale))
    if scale != shown_scale(workshop):
        page = page.scaledToWidth(round(first_page(workshop).width() * FACTOR))
    return page.copy(piece(workshop))


def shown_scale(workshop: Workshop) -> float:
    pages = workshop.view.pages._pages
    return first_page(workshop).width() / pages[0].width * 25.4 / 96 * FACTOR


@pytest.mark.parametrize("size", [(1366, 768), (1800, 1000)])
def test_no_stroke_of_the_memo_is_lost_however_small_it_is_shown(
    desk: Desk, workshop: Workshop, qtbot: QtBot, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    rest(desk, qtbot)
    assert workshop.view.pages.devicePixelRatioF() == FACTOR
    shown = greys(seen(workshop))
    assert min(map(min, shown)) < 100  # something is printed there
    assert apart(shown, greys(drawn(desk, workshop, shown_scale(workshop)))) < 1
    assert apart(shown, greys(drawn(desk, workshop, 1.5))) > 1


def test_a_window_that_is_being_drawn_wider_has_its_pages_drawn_anew_once(
    desk: Desk, workshop: Workshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest(desk, qtbot)
    asked: list[dict[int, float]] = []
    real = tasks.memo_page_pictures

    def counted(pdf: bytes, scales: dict[int, float]) -> list[bytes]:
        asked.append(dict(scales))
        return real(pdf, scales)

    monkeypatch.setattr(tasks, "memo_page_pictures", counted)
    pause = desk.window.memo_feed._rest
    pause.setInterval(60_000)  # however slowly this machine draws it wider
    for width in range(1400, 1700, 20):
        desk.window.resize(width, 900)
        QApplication.processEvents()
    assert pause.isActive()
    pause.setInterval(0)
    rest(desk, qtbot)
    assert [scales[0] for scales in asked if 0 in scales] == pytest.approx([shown_scale(workshop)])


def test_who_pages_fast_through_the_memo_finds_no_white_page(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    rest(desk, qtbot)
    view = workshop.view.pages
    view.setFocus()
    for _ in range(30):
        QTest.keyClick(view, Key.Key_PageDown)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    rest(desk, qtbot)
    assert len(view._pages) > 2
    assert all(picture is not None for picture in view._pictures)
