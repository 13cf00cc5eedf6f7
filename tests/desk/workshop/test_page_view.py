"""Pages of the memo: a click and the keys find the sentences on them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.workshop.page_view import PageView
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.worker import tasks
from tests.desk.whole_desk import settle
from tests.desk.workshop.shown import (
    LEFT,
    NONE,
    Key,
)


@dataclass(frozen=True)
class FakePlace:
    sentence: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class FakePage:
    width: float
    height: float
    png: bytes
    places: tuple[FakePlace, ...]


@dataclass(frozen=True)
class FakePages:
    pages: tuple[FakePage, ...]
    replaced: tuple[object, ...] = ()
    pdf: bytes = b"%PDF"


@pytest.fixture
def page_view(workshop: Workshop, qtbot: QtBot) -> PageView:
    """Show two white pages, with a sentence that runs from the first to the second."""
    white = QPixmap(420, 594)
    white.fill(Qt.GlobalColor.white)
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    white.save(packed, "PNG")
    png = packed.data().data()
    assert workshop.draft is not None
    view = PageView()
    qtbot.addWidget(view)
    view.resize(520, 700)
    view.show()
    first = FakePage(210, 297, png, (FakePlace("a", 28, 40, 150, 7), FakePlace("b", 28, 250, 150, 7)))
    second = FakePage(210, 297, png, (FakePlace("b", 28, 40, 80, 7),))
    view.show_pages(workshop.draft, (first, second))
    return view


def test_a_click_on_a_page_chooses_the_sentence_that_stands_there(page_view: PageView, qtbot: QtBot) -> None:
    place = page_view.place_of("a")
    assert place.width() > 250
    with qtbot.waitSignal(page_view.chosen) as told:
        QTest.mouseClick(page_view.viewport(), LEFT, NONE, place.center())
    assert told.args == ["a"]
    with qtbot.waitSignal(page_view.edit_wanted) as told:
        QTest.mouseDClick(page_view.viewport(), LEFT, NONE, place.center())
    assert told.args == ["a"]
    QTest.mouseClick(page_view.viewport(), LEFT, NONE, place.bottomLeft() + QPoint(0, 40))
    assert page_view.sentence == "a"


def test_the_keys_walk_over_pages_and_bring_the_sentence_into_view(page_view: PageView, qtbot: QtBot) -> None:
    page_view.setFocus()
    QTest.keyClick(page_view, Key.Key_Down)
    QTest.keyClick(page_view, Key.Key_Down)
    assert page_view.sentence == "b"
    assert page_view.viewport().rect().contains(page_view.place_of("b").center())
    with qtbot.waitSignal(page_view.edit_wanted):
        QTest.keyClick(page_view, Key.Key_F2)


def test_pages_follow_the_width_of_their_place(page_view: PageView) -> None:
    before = page_view.place_of("a").width()
    page_view.resize(900, 700)
    assert page_view.place_of("a").width() > before * 1.5


def test_pages_that_come_into_view_ask_for_their_pictures(page_view: PageView, qtbot: QtBot) -> None:
    page_view.resize(520, 300)
    with qtbot.waitSignal(page_view.looked_at) as told:
        page_view.verticalScrollBar().setValue(0)
        page_view.verticalScrollBar().setValue(1)
    assert list(told.args[0]) == [0]
    with qtbot.waitSignal(page_view.looked_at) as told:
        page_view.verticalScrollBar().setValue(page_view.verticalScrollBar().maximum())
    assert list(told.args[0]) == [1]


def test_a_page_is_drawn_when_its_picture_comes(
    desk: Desk, workshop: Workshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed, view = desk.window.memo_feed, workshop.view.pages
    blank = [FakePage(210, 297, b"", ()), FakePage(210, 297, b"", ())]
    ink = QPixmap(42, 59)
    ink.fill(Qt.GlobalColor.red)
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    ink.save(packed, "PNG")
    png = packed.data().data()
    monkeypatch.setattr(tasks, "memo_page_pictures", lambda pdf, scales: [png for _ in scales])
    feed.pages = FakePages(tuple(blank))
    assert workshop.draft is not None
    qtbot.addWidget(view)
    view.setParent(None)
    view.resize(400, 300)
    view.show()
    view.show_pages(workshop.draft, blank)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(200, 100).name() == "#ff0000")
