"""What `test_fine_screens.py` runs on screens of one and a half and two dots a pixel; there alone has it a meaning."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import numpy
import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME
from tests.desk.panes.test_clicks_on_printed_pages import click, places, to_pages
from tests.desk.whole_desk import pane_of, settle, whole_desk
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf

FACTOR = float(os.environ.get("QT_SCALE_FACTOR", "1"))
LINES = tuple(
    f"　　（{at}）{2000 + at}年，澜江市税收收入{at + 10}.{at % 10}亿元，增长{at % 9 + 1}.5%。" for at in range(1, 19)
)
WORDS = "　　本页没有数字，只看字迹是否清楚。"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


def opened_pages(data: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(data)
    return path


def greys(image: QImage) -> list[bytes]:
    """Return the lines of an image, a byte a dot."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]


def drawn(data: bytes, scale: float) -> QImage:
    """Return the first page as pdfium draws it, at so many dots a point."""
    with ONE_AT_A_TIME, pdfium.PdfDocument(data) as file:
        bitmap = file[0].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        size = bitmap.stride * bitmap.height
        content = bytes((ctypes.c_ubyte * size).from_buffer(bitmap.buffer))
        return QImage(content, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()


def apart(one: list[bytes], other: list[bytes]) -> float:
    """Return how far two pictures are apart on an average, from 0 to 255 a dot."""
    left, right = (numpy.array([numpy.frombuffer(line, "u1") for line in lines], int) for lines in (one, other))
    assert left.shape == right.shape
    return float(numpy.abs(left - right).mean())


@pytest.mark.parametrize("zoom", [1.0, 1.25])
def test_every_dot_of_the_screen_is_drawn_by_pdfium_itself(tmp_path: Path, qtbot: QtBot, zoom: float) -> None:
    data = pdf(page_of_lines(*[WORDS] * 6, size=12))
    with whole_desk(tmp_path, qtbot, [opened_pages(data, tmp_path)], size=(1366, 768)) as desk:
        view = to_pages(desk, qtbot, zoom)
        settle(desk, qtbot)
        assert view.devicePixelRatioF() == FACTOR
        leaf = view.layout_.leaves[0]
        view.verticalScrollBar().setValue(round(leaf.y + 40 * leaf.scale))
        settle(desk, qtbot)
        seen = view.viewport().grab().toImage()
        left = round((leaf.x - view.horizontalScrollBar().value()) * FACTOR)
        top = round((leaf.y - view.verticalScrollBar().value()) * FACTOR)
        x, y, width, height = (round(part * leaf.scale * FACTOR) for part in (80, 80, 200, 120))
        piece = greys(seen.copy(left + x, top + y, width, height))
        sharp = drawn(data, leaf.scale * FACTOR)
        coarse = drawn(data, leaf.scale).scaled(
            sharp.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        assert apart(piece, greys(sharp.copy(x, y, width, height))) < 1
        assert apart(piece, greys(coarse.copy(x, y, width, height))) > 4


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_marks_and_clicks_are_where_the_figures_are_printed(tmp_path: Path, qtbot: QtBot, zoom: float) -> None:
    data = pdf(page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", *LINES, number=1))
    with whole_desk(tmp_path, qtbot, [opened_pages(data, tmp_path)], size=(1366, 768)) as desk:
        view = to_pages(desk, qtbot, zoom)
        figures = tuple(desk.session.case.figures(desk.session.case.reports[0].id))
        found = places(data, pane_of(desk).report.text, figures)
        assert len(found) > 30
        for printed in found:
            click(desk, qtbot, view, printed)
            assert desk.session.current == printed.figure.key, printed.figure.current.text
            assert_framed(view, printed.page, printed.x, printed.y)


def assert_framed(view: PrintedView, page: int, x: float, y: float) -> None:
    """Check that the frame around the current figure holds a place of the page, and that it is painted there."""
    leaf = view.layout_.leaves[page - 1]
    shown = (
        leaf.x + x * leaf.scale - view.horizontalScrollBar().value(),
        leaf.y + y * leaf.scale - view.verticalScrollBar().value(),
    )
    assert view._current is not None
    rect = view.rects(view._current)[0]
    assert rect.left() <= shown[0] <= rect.right()
    assert rect.top() <= shown[1] <= rect.bottom()
    image = view.viewport().grab().toImage()
    edge = image.pixelColor(round((rect.left() - 2) * FACTOR), round(rect.center().y() * FACTOR))
    assert edge.blue() - edge.red() > 40, edge.name()


def test_the_overview_strip_is_as_fine_as_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    data = pdf(*(page_of_lines(*LINES, number=number) for number in range(1, 4)))
    with whole_desk(tmp_path, qtbot, [opened_pages(data, tmp_path)], size=(1366, 768)) as desk:
        to_pages(desk, qtbot, 1.0)
        QTest.qWait(50)
        assert pane_of(desk).grab().devicePixelRatio() == FACTOR
