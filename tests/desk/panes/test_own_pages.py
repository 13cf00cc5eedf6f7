"""A report's own pages in its pane: what is printed is what is clicked, marked, walked to, found and copied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from tests.desk.whole_desk import pane_of, settle, whole_desk
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf

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
