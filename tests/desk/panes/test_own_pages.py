"""A report's own pages in its pane: what is printed is what is clicked, marked, walked to, found and copied."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.history.rereading_view import RereadingView
from fiscal_desk.desk.pages.printed import page_source
from fiscal_desk.desk.pages.printed.page_bar import PageBar
from fiscal_desk.desk.pages.printed.page_source import PageSource
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.desk.widgets.message_bar import MessageBar
from fiscal_desk.report.readers.pdf.shown.values import PagePicture
from fiscal_desk.worker import pages
from fiscal_desk.worker.process import WorkerProcess
from tests.desk.whole_desk import figure, open_case, pane_of, press, said, settle, whole_desk
from tests.office_parts import has_office
from tests.report.readers.office.open_documents import slide_document
from tests.report.readers.pdf.pdf_building import locked, page_of_lines, pdf

#: Lines of two pages; the amount at the end of the first is broken over the page.
LINES = tuple(
    f"　　（{at}）{2000 + at}年，澜江市税收收入{at + 10}.{at % 10}亿元，增长{at % 9 + 1}.5%。" for at in range(1, 17)
)
TWO_PAGES = pdf(
    page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", *LINES, number=1),
    page_of_lines("　　全市支出52.6亿元，增长3.1%。", "　　其中教育支出12.4亿元。"),
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def paged(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(TWO_PAGES)
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        yield desk


def to_pages(desk: Desk, qtbot: QtBot, report: int = 0) -> PrintedView:
    """Click the switch and wait until what is seen has been drawn."""
    QTest.mouseClick(pane_of(desk, report).header.pages_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    view = pane_of(desk, report).shown
    assert isinstance(view, PrintedView)
    return view


def the_bar(view: PrintedView) -> PageBar:
    bar = view.parentWidget().findChild(PageBar)
    assert isinstance(bar, PageBar)
    return bar


def source_of(view: PrintedView) -> PageSource:
    source = view.window().findChild(PageSource)
    assert isinstance(source, PageSource)
    return source


def span_of(desk: Desk, words: str) -> tuple[int, int]:
    current = figure(desk, words).current
    return current.start, current.end


def click(view: PrintedView, start: int, end: int) -> None:
    rect = view.rects((start, end))[0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


def test_a_figure_clicked_on_the_page_is_the_one_of_the_text(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    figures = paged.session.case.figures(paged.session.case.reports[0].id)
    assert len(figures) > 30
    for each in figures:
        paged.session.set_current(each.key)
        settle(paged, qtbot)
        paged.session.set_current(None)
        click(view, each.current.start, each.current.end)
        assert paged.session.current == each.key, each.current.text


def test_figures_are_clicked_rightly_at_one_and_a_half_times_the_size(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    for _ in range(5):
        press(paged, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    settle(paged, qtbot)
    assert view.effective_zoom >= 1.49
    assert view.horizontalScrollBar().maximum() > 0
    for each in paged.session.case.figures(paged.session.case.reports[0].id):
        paged.session.set_current(each.key)
        settle(paged, qtbot)
        paged.session.set_current(None)
        click(view, each.current.start, each.current.end)
        assert paged.session.current == each.key, each.current.text


def test_a_double_click_on_a_page_selects_the_word_and_a_number_whole(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    text = pane_of(paged).report.text
    for words in ("税收收入", "亿元", "41.5"):
        start = text.index(words)
        rects = view.rects((start, start + len(words)))
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rects[0].center().toPoint())
        chosen = view.selected_span()
        assert chosen is not None
        assert words in text[slice(*chosen)]
        assert "，" not in text[slice(*chosen)]
        if words == "41.5":
            assert text[slice(*chosen)] == words


def test_figures_are_clicked_rightly_with_two_pages_in_a_row(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    QTest.mouseClick(the_bar(view).two, Qt.MouseButton.LeftButton)
    settle(paged, qtbot)
    assert view.layout_.leaves[0].y == view.layout_.leaves[1].y
    for words in ("41.5亿元", "12.4亿元"):
        wanted = figure(paged, words)
        click(view, wanted.current.start, wanted.current.end)
        assert paged.session.current == wanted.key


def test_a_page_that_lies_on_its_side_is_clicked_rightly(tmp_path: Path, qtbot: QtBot) -> None:
    page = page_of_lines(*LINES, left=60, top=540)
    page.width, page.height, page.extra = 842, 595, "/Rotate 90"
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page))
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        view = to_pages(desk, qtbot)
        assert view.layout_.leaves[0].height > view.layout_.leaves[0].width
        figures = desk.session.case.figures(desk.session.case.reports[0].id)
        assert len(figures) > 20
        for each in figures[::5]:
            desk.session.reveal([each.key])
            settle(desk, qtbot)
            desk.session.set_current(None)
            click(view, each.current.start, each.current.end)
            assert desk.session.current == each.key, each.current.text


def test_a_figure_that_is_walked_to_is_brought_into_view(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    paged.session.reveal([figure(paged, "12.4亿元").key])
    settle(paged, qtbot)
    assert view.page == 2
    assert view.viewport().rect().contains(view.rects(span_of(paged, "12.4亿元"))[0].center().toPoint())
    press(paged, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert paged.session.current == figure(paged, "3.1%").key


def test_the_figure_in_view_stays_in_view_where_the_pane_turns(paged: Desk, qtbot: QtBot) -> None:
    paged.session.reveal([figure(paged, "12.4亿元").key])
    settle(paged, qtbot)
    view = to_pages(paged, qtbot)
    assert view.viewport().rect().contains(view.rects(span_of(paged, "12.4亿元"))[0].center().toPoint())
    QTest.mouseClick(pane_of(paged).header.pages_button, Qt.MouseButton.LeftButton)
    text = pane_of(paged).view
    assert pane_of(paged).shown is text
    assert text.viewport().rect().contains(text.rects(span_of(paged, "12.4亿元"))[0].center().toPoint())


def test_marks_are_seen_on_the_page_and_go_with_their_state(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    wanted = figure(paged, "41.5亿元")
    rect = view.rects((wanted.current.start, wanted.current.end))[0]
    before = view.viewport().grab().toImage().pixelColor(rect.topLeft().toPoint() + QPoint(2, 2))
    assert before != QColor(Qt.GlobalColor.white)
    paged.session.set_current(wanted.key)
    press(paged, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    settle(paged, qtbot)
    assert figure(paged, "41.5亿元").state is FigureState.REJECTED
    paged.session.set_current(None)
    after = view.viewport().grab().toImage().pixelColor(rect.topLeft().toPoint() + QPoint(2, 2))
    assert after == QColor(Qt.GlobalColor.white)


def test_text_is_selected_on_the_page_and_copied(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    text = pane_of(paged).report.text
    start = text.index("一般公共预算收入")
    first, last = view.rects((start, start + 1))[0], view.rects((start + 7, start + 8))[0]
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(round(first.left()) + 1, round(first.center().y())))
    QTest.mouseMove(port, QPoint(round(last.right()) - 1, round(last.center().y())))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(round(last.right()) - 1, round(last.center().y())))
    press(paged, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "一般公共预算收入"
    assert paged.window.panes.selected_span() == (pane_of(paged).report_id, start, start + 8)


def test_an_end_of_a_figure_is_drawn_on_the_page(paged: Desk, qtbot: QtBot) -> None:
    view = to_pages(paged, qtbot)
    wanted = figure(paged, "41.5亿元")
    paged.session.set_current(wanted.key)
    start, end = wanted.current.start, wanted.current.end
    grip, there = view.rects((start, end))[0], view.rects((end - 1, end))[0]
    port, y = view.viewport(), round(grip.center().y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(round(grip.right()) + 2, y))
    QTest.mouseMove(port, QPoint(round(there.left()) + 1, y))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(round(there.left()) + 1, y))
    settle(paged, qtbot)
    assert paged.session.figure(wanted.key).current.end == end - 1


def test_pages_are_shown_again_where_the_report_is_opened_again(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(TWO_PAGES)
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        to_pages(desk, qtbot)
        other = tmp_path / "另存.fdesk"
        desk.session.case.save_as(other)
        assert open_case(desk, qtbot, other)
        settle(desk, qtbot)
        assert isinstance(pane_of(desk).shown, PrintedView)
        QTest.mouseClick(pane_of(desk).header.pages_button, Qt.MouseButton.LeftButton)
        assert open_case(desk, qtbot, other)
        assert not isinstance(pane_of(desk).shown, PrintedView)


@pytest.mark.skipif(not has_office("impress"), reason="LibreOffice Impress is not installed")
def test_slides_are_shown_and_clicked_as_they_are_printed(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.odp"
    path.write_bytes(slide_document(["澜江市2024年预算执行情况", "2024年，全市税收收入41.5亿元。"]))
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        view = to_pages(desk, qtbot)
        assert len(view.layout_.leaves) == 1
        wanted = figure(desk, "41.5亿元")
        click(view, wanted.current.start, wanted.current.end)
        assert desk.session.current == wanted.key


def test_a_word_report_says_that_it_has_no_pages(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.docx"
    document = docx.Document()
    document.add_paragraph("2024年，澜江市税收收入41.5亿元。")
    document.save(str(path))
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        assert not pane_of(desk).header.pages_button.isVisible()
        press(desk, Qt.Key.Key_F7)
        assert "没有原页" in said(desk)[-1]


def test_a_case_without_the_file_says_so_and_shows_the_text(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(TWO_PAGES)
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        with closing(sqlite3.connect(desk.session.case.path)) as connection, connection:
            connection.execute("delete from original")
        QTest.mouseClick(pane_of(desk).header.pages_button, Qt.MouseButton.LeftButton)
        settle(desk, qtbot)
        assert pane_of(desk).shown is pane_of(desk).view
        assert not pane_of(desk).header.pages_button.isChecked()
        assert "没有留存" in "".join(bar.message.text for bar in pane_of(desk).findChildren(MessageBar))


def test_a_locked_file_asks_for_its_password_before_its_pages_are_shown(tmp_path: Path, qtbot: QtBot) -> None:
    class Told(FileDialogs):
        def __init__(self) -> None:
            super().__init__()
            self.asked: list[str] = []

        def ask_password(self, why: str) -> str | None:
            self.asked.append(why)
            return "1234"

    path = tmp_path / "澜江市.pdf"
    path.write_bytes(locked(TWO_PAGES, "1234"))
    with whole_desk(tmp_path, qtbot) as desk:
        desk.files.dialogs = dialogs = Told()
        desk.files.reports.open_reports([path], password="1234")
        settle(desk, qtbot)
        view = to_pages(desk, qtbot)
        assert len(dialogs.asked) == 1
        assert "密码" in dialogs.asked[0]
        assert len(view.layout_.leaves) == 2


def end_at_the_second(digest: str, number: int, scale: float) -> PagePicture:
    if number == 2:
        os._exit(3)
    return pages.page_picture(digest, number, scale)


def test_a_page_that_ends_the_library_leaves_the_window_and_the_other_pages(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_source, "page_picture", end_at_the_second)
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(TWO_PAGES)
    with whole_desk(tmp_path, qtbot, [path], worker=WorkerProcess()) as desk:
        source = source_of(to_pages(desk, qtbot))
        qtbot.waitUntil(lambda: source.is_broken(2), timeout=20_000)
        settle(desk, qtbot)
        assert source.picture(1) is not None
        assert not source.is_broken(1)


def test_only_pages_near_the_view_are_drawn(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(*(page_of_lines(f"　　第{at}页支出{at}.5亿元。") for at in range(1, 61))))
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        view = to_pages(desk, qtbot)
        source = source_of(view)
        assert [at for at in range(1, 61) if source.picture(at) is not None] == [1, 2]
        view.go_to_page(40)
        settle(desk, qtbot)
        drawn = {at for at in range(1, 61) if source.picture(at) is not None}
        assert 40 in drawn
        assert len(drawn) < 8
        assert view.page == 40


def test_a_changed_file_is_told_and_its_new_pages_are_shown_once_it_is_taken(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(TWO_PAGES)
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        assert len(to_pages(desk, qtbot).layout_.leaves) == 2
        path.write_bytes(pdf(page_of_lines("　　2024年，澜江市一般公共预算收入完成42.5亿元。")))
        rereading = desk.window.correction_panels.rereading
        rereading.look_for_changed_files()
        settle(desk, qtbot)
        assert "源文件在打开之后有改动" in said(desk)[-1]
        assert figure(desk, "41.5亿元")  # the case's own copy holds
        rereading.reread([desk.session.case.reports[0].id], from_files=True)
        settle(desk, qtbot)
        view = desk.window.findChild(RereadingView)
        assert isinstance(view, RereadingView)
        QTest.mouseClick(view.accept_button, Qt.MouseButton.LeftButton)
        settle(desk, qtbot)
        assert figure(desk, "42.5亿元")
        assert pane_of(desk).shown is pane_of(desk).view
        assert len(to_pages(desk, qtbot).layout_.leaves) == 1
