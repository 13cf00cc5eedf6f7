"""Puts the pages of a PDF on paper: the same pages as on screen, at the printer's own sharpness."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from fiscal_desk.desk.memo.memo_writing import PrinterError
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.memo.printing.pictures import has_picture
from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

#: Finer than this no eye sees, and a page of it fits into memory.
_FINEST = 600


def prepare(printer: QPrinter) -> None:
    """Have the printer take whole upright sheets of A4: margins are the memo's own."""
    printer.setFullPage(True)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), upright, QMarginsF()))


def printing_work(pdf: bytes, printer: QPrinter) -> Callable[[Progress], int]:
    """Return the work that prints a PDF's pages, those that the printer was told to; it returns how many.

    Raises PrinterError where the printer takes nothing. A print that is cancelled ends after the page that it is at.
    """

    def work(progress: Progress) -> int:
        import pypdfium2 as pdfium

        with ONE_AT_A_TIME:
            document = pdfium.PdfDocument(pdf)
            pages = len(document)
        try:
            return _print(document, pages, printer, progress)
        finally:
            with ONE_AT_A_TIME:
                document.close()

    return work


def _print(document: PdfDocument, pages: int, printer: QPrinter, progress: Progress) -> int:
    first, last = max(printer.fromPage(), 1), printer.toPage() or pages
    numbers = range(first - 1, min(last, pages))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer.printerName())
    try:
        for done, number in enumerate(numbers):
            progress.tell(done, len(numbers))
            if done:
                printer.newPage()
            _put(document, number, painter, printer)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(numbers)


def _put(document: PdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    """A landscape page is printed on the upright sheet, its left side at the foot, as it lies in the memo."""
    with ONE_AT_A_TIME:  # the window's own pages are drawn in other threads while this one prints
        page = document[number]
        wide, high = page.get_size()
        image = _image(page, min(printer.resolution(), _FINEST))
        page.close()
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.save()
    try:
        size = QSizeF(paper.size())
        if wide > high:
            painter.translate(0, size.height())
            painter.rotate(-90)
            size.transpose()
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    finally:
        painter.restore()


def _image(page: PdfPage, dots: int) -> QImage:
    """A page at so many dots an inch; one without pictures is grey, which is a third of the work for the printer."""
    grey = not has_picture(page)
    bitmap = page.render(scale=dots / 72, grayscale=grey, rev_byteorder=True, prefer_bgrx=True)
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGBX8888
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
