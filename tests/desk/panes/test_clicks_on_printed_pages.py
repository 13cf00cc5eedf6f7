"""Printed reports: what is clicked on their pages, where pdfium itself finds the figure, is the figure of the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.report.readers.office.converting import converted
from fiscal_desk.report.readers.office.program import office_program
from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME
from fiscal_desk.report.samples import sample_reports
from tests.desk.whole_desk import pane_of, settle, whole_desk

pytestmark = pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")

#: So much of the text before a figure tells it from others that read the same.
BEFORE = 14
ENOUGH = 200


class Printed(NamedTuple):
    """A figure and the middle of its first character, in points from its page's upper left corner."""

    figure: CaseFigure
    page: int
    x: float
    y: float


def places(data: bytes, text: str, figures: tuple[CaseFigure, ...]) -> list[Printed]:
    """Return where pdfium says that figures are printed, for those that it finds once."""
    with ONE_AT_A_TIME:  # the desk's own jobs draw pages in other threads, and pdfium bears one
        return list(_places(data, text, figures))


def _places(data: bytes, text: str, figures: tuple[CaseFigure, ...]) -> Iterator[Printed]:
    pages = []
    with pdfium.PdfDocument(data) as pdf:
        for page in pdf:
            words = page.get_textpage()
            chars = [(at, char) for at, char in enumerate(words.get_text_range()) if not char.isspace()]
            pages.append(("".join(char for _, char in chars), [at for at, _ in chars], words, page.get_height()))
        for figure in figures:
            start = figure.current.start
            own = "".join(text[start : figure.current.end].split())
            wanted = "".join(text[max(start - BEFORE, 0) : start].split()) + own
            found = [(number, page) for number, page in enumerate(pages, 1) if page[0].count(wanted) == 1]
            if len(found) == 1:
                number, (printed, ats, words, height) = found[0]
                at = ats[printed.index(wanted) + len(wanted) - len(own)]
                left, bottom, right, top = words.get_charbox(at, loose=True)
                yield Printed(figure, number, (left + right) / 2, height - (bottom + top) / 2)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@cache
def as_pdf(report: Path) -> bytes:
    """Return a report as LibreOffice prints it; the office starts slowly, and every zoom looks at the same pages."""
    return converted(report.read_bytes(), report.suffix.lstrip("."), "pdf")


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_figures_are_clicked_where_they_are_printed(tmp_path: Path, qtbot: QtBot, zoom: float) -> None:
    clicked = 0
    for sample in reversed(sample_reports()):  # the last ones have tables
        if clicked >= ENOUGH:
            break
        data = as_pdf(sample)
        folder = tmp_path / str(clicked)
        folder.mkdir()
        path = folder / f"{sample.stem}.pdf"
        path.write_bytes(data)
        with whole_desk(folder, qtbot, [path], size=(1366, 768)) as desk:
            view = to_pages(desk, qtbot, zoom)
            figures = tuple(desk.session.case.figures(desk.session.case.reports[0].id))
            for printed in places(data, pane_of(desk).report.text, figures):
                click(desk, qtbot, view, printed)
                assert desk.session.current == printed.figure.key, printed.figure.current.text
                clicked += 1
    assert clicked >= ENOUGH


def click(desk: Desk, qtbot: QtBot, view: PrintedView, printed: Printed) -> None:
    """Scroll to where a figure is printed, and click there."""
    leaf = view.layout_.leaves[printed.page - 1]
    x, y = leaf.x + printed.x * leaf.scale, leaf.y + printed.y * leaf.scale
    view.verticalScrollBar().setValue(round(y - 150))
    view.horizontalScrollBar().setValue(round(x - 150))
    settle(desk, qtbot)
    desk.session.set_current(None)
    point = QPoint(round(x) - view.horizontalScrollBar().value(), round(y) - view.verticalScrollBar().value())
    assert view.viewport().rect().contains(point)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def to_pages(desk: Desk, qtbot: QtBot, zoom: float) -> PrintedView:
    QTest.mouseClick(pane_of(desk).header.pages_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    view = pane_of(desk).shown
    assert isinstance(view, PrintedView)
    for _ in range(12):
        view.zoom_by(1 if view.effective_zoom < zoom else -1)
        if abs(view.effective_zoom - zoom) < 0.01:
            break
    return view
