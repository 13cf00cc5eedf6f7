"""Search, overview strip, lines between panes, and the keyboard's walk, where panes show the reports' own pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.looks.styles import light_scheme
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.panes.link_handle import LinkHandle
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import figure, pane_of, press, settle, whole_desk
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf

Key, Control, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LINES = [f"　　（{at}）{2000 + at}年，澜江市税收收入{at + 10}.{at % 10}亿元。" for at in range(1, 17)]
REVIEW = pdf(
    page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", *LINES),
    page_of_lines("　　全市教育支出52.6亿元，增长3.1%。", *LINES[:9], "　　其中卫生支出12.4亿元。"),
    page_of_lines("　　农林水支出9.8亿元。"),
)
PLAN = pdf(
    page_of_lines("　　澜江市2024年工作要点。", *LINES[9:]),
    page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", "　　全市教育支出52.6亿元。"),
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def paged(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    paths = [tmp_path / "澜江市总结.pdf", tmp_path / "澜江市要点.pdf"]
    for path, data in zip(paths, (REVIEW, PLAN), strict=True):
        path.write_bytes(data)
    with whole_desk(tmp_path, qtbot, paths, size=(1600, 900)) as desk:
        for number in (0, 1):
            QTest.mouseClick(pane_of(desk, number).header.pages_button, Qt.MouseButton.LeftButton)
            settle(desk, qtbot)
        yield desk


def view_of(desk: Desk, report: int = 0) -> PrintedView:
    view = pane_of(desk, report).shown
    assert isinstance(view, PrintedView)
    return view


def place_of(desk: Desk, words: str, report: int = 0) -> QRectF:
    """Return where the first of some words stands in the viewport."""
    start = pane_of(desk, report).report.text.index(words)
    return view_of(desk, report).rects((start, start + len(words)))[0]


def is_seen(desk: Desk, words: str, report: int = 0) -> bool:
    point = place_of(desk, words, report).center().toPoint()
    return view_of(desk, report).viewport().rect().contains(point)


def colours_in(desk: Desk, place: QRectF) -> list[QColor]:
    """Return the colours that a piece of the first report's view is painted with."""
    picture = view_of(desk).viewport().grab(place.toAlignedRect()).toImage()
    return [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]


def look_for(desk: Desk, qtbot: QtBot, words: str) -> None:
    press(desk, Key.Key_F, Control)
    type_in(desk.window.search.line, words)
    press(desk, Key.Key_Return)
    settle(desk, qtbot)


def the_handle(desk: Desk) -> LinkHandle:
    handle = desk.window.panes.handle(1)
    assert isinstance(handle, LinkHandle)
    return handle


def test_words_that_are_found_are_marked_on_the_pages_and_brought_into_view(paged: Desk, qtbot: QtBot) -> None:
    look_for(paged, qtbot, "其中卫生")
    assert is_seen(paged, "其中卫生")
    place, found = place_of(paged, "其中卫生"), QColor(light_scheme().found)
    assert found in colours_in(paged, place)
    press(paged, Key.Key_Escape)
    settle(paged, qtbot)
    assert view_of(paged).hasFocus()
    assert paged.window.panes.selected_span() is not None
    QTest.mouseClick(view_of(paged).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert found not in colours_in(paged, place)


def test_enter_walks_from_hit_to_hit_over_the_pages_of_all_reports(paged: Desk, qtbot: QtBot) -> None:
    look_for(paged, qtbot, "全市教育")
    assert is_seen(paged, "全市教育")
    assert view_of(paged).page == 2
    press(paged, Key.Key_Return)
    settle(paged, qtbot)
    assert is_seen(paged, "全市教育", 1)
    assert paged.window.search.count.text() == "第 2 处，共 2 处"


def test_the_hit_that_is_looked_at_stays_so_where_the_pane_turns_to_its_pages(paged: Desk, qtbot: QtBot) -> None:
    button = pane_of(paged).header.pages_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane_of(paged).shown is pane_of(paged).view
    look_for(paged, qtbot, "农林水")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(paged, qtbot)
    assert is_seen(paged, "农林水")
    edge = place_of(paged, "农林水")
    frame = QRectF(edge.left() - 4, edge.center().y(), 4, 2)
    assert any(colour.blue() > colour.red() + 80 for colour in colours_in(paged, frame))


def test_the_strip_shows_hits_and_figures_where_the_pages_have_them(paged: Desk, qtbot: QtBot) -> None:
    pane = pane_of(paged)
    look_for(paged, qtbot, "农林水")
    qtbot.waitUntil(lambda: None in pane.strip.rows().values())
    view = view_of(paged)
    whole = view.verticalScrollBar().maximum() + view.viewport().height()
    wanted = (place_of(paged, "农林水").center().y() + view.verticalScrollBar().value()) / whole
    at = next(y for y, state in pane.strip.rows().items() if state is None)
    assert abs(at / pane.strip.height() - wanted) < 0.02
    assert len(pane.strip.rows()) > 20


def test_a_click_on_the_strip_goes_there_on_the_pages(paged: Desk, qtbot: QtBot) -> None:
    strip = pane_of(paged).strip
    for share, page in ((0.99, 3), (0.01, 1), (0.5, 2)):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(7, round(strip.height() * share)))
        settle(paged, qtbot)
        assert view_of(paged).page == page


def test_a_line_leads_from_page_to_page_where_both_show_the_same(paged: Desk, qtbot: QtBot) -> None:
    wanted = figure(paged, "52.6亿元")
    paged.session.reveal([wanted.key])
    paged.session.set_current(wanted.key)
    settle(paged, qtbot)
    assert is_seen(paged, "52.6亿元")
    assert is_seen(paged, "52.6亿元", 1)
    for zoom in (0, 1, 1):
        if zoom:
            press(paged, Key.Key_Equal, Control)
            settle(paged, qtbot)
        handle = the_handle(paged)
        chosen = [line for line in handle.lines() if line.chosen]
        assert len(chosen) == 1
        for height, report in ((chosen[0].left, 0), (chosen[0].right, 1)):
            port = view_of(paged, report).viewport()
            middle = port.mapTo(paged.window, place_of(paged, "52.6亿元", report).center().toPoint())
            assert abs(handle.mapTo(paged.window, QPoint(0, round(height))).y() - middle.y()) <= 2


def test_pages_scroll_with_the_pages_beside_them(paged: Desk, qtbot: QtBot) -> None:
    bars = [view_of(paged, number).verticalScrollBar() for number in (0, 1)]
    before = bars[1].value()
    view_of(paged).setFocus()
    press(paged, Key.Key_End)
    settle(paged, qtbot)
    assert bars[0].value() == bars[0].maximum()
    assert bars[1].value() > before


def test_the_keyboard_walks_over_every_figure_of_the_pages_in_its_order(paged: Desk, qtbot: QtBot) -> None:
    view_of(paged).setFocus()
    figures = paged.session.case.figures(paged.session.case.reports[0].id)
    paged.session.set_current(figures[0].key)
    for each in figures[1:]:
        press(paged, Key.Key_Down, Alt)
        settle(paged, qtbot)
        assert paged.session.current == each.key
        rect = view_of(paged).rects((each.current.start, each.current.end))[0]
        assert view_of(paged).viewport().rect().contains(rect.center().toPoint()), each.current.text
    press(paged, Key.Key_Return)
    assert paged.window.inspector.isAncestorOf(paged.window.focusWidget())


def test_pages_are_scrolled_by_the_keyboard_as_a_text_is(paged: Desk, qtbot: QtBot) -> None:
    view = view_of(paged)
    bar = view.verticalScrollBar()
    view.setFocus()
    places = [bar.value()]
    for key, modifier, up in (
        (Key.Key_End, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, True),
        (Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier, True),
    ):
        press(paged, key, modifier)
        places.append(bar.value())
        assert places[-1] != places[-2], key
        assert (places[-1] < places[-2]) is up, key
    assert bar.value() == 0
    press(paged, Key.Key_A, Control)
    press(paged, Key.Key_C, Control)
    assert QGuiApplication.clipboard().text() == pane_of(paged).report.text


def test_f6_goes_from_page_to_page_and_tab_leaves_them(paged: Desk, qtbot: QtBot) -> None:
    view_of(paged).setFocus()
    press(paged, Key.Key_F6)
    assert view_of(paged, 1).hasFocus()
    press(paged, Key.Key_F6)
    assert view_of(paged).hasFocus()
    press(paged, Key.Key_Tab)
    assert not view_of(paged).hasFocus()


def test_a_figure_at_the_right_stays_in_view_where_the_pages_grow(paged: Desk, qtbot: QtBot) -> None:
    wanted = figure(paged, "3.1%")
    view_of(paged).setFocus()
    paged.session.reveal([wanted.key])
    paged.session.set_current(wanted.key)
    settle(paged, qtbot)
    for _ in range(9):
        press(paged, Key.Key_Equal, Control)
        settle(paged, qtbot)
        rect = view_of(paged).rects((wanted.current.start, wanted.current.end))[0]
        assert view_of(paged).viewport().rect().contains(rect.center().toPoint())
    assert view_of(paged).effective_zoom >= 2


def test_what_is_selected_goes_on_beyond_the_edge_of_the_view(paged: Desk, qtbot: QtBot) -> None:
    view = view_of(paged)
    port = view.viewport()
    view.verticalScrollBar().setValue(0)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place_of(paged, "一般公共").center().toPoint())
    for step in range(40):
        QTest.mouseMove(port, QPoint(port.width() // 2 + step % 2, port.height() + 60))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(port.width() // 2, port.height() + 60))
    chosen = paged.window.panes.selected_span()
    assert chosen is not None
    assert chosen[2] > pane_of(paged).report.text.index("教育支出")
