"""On paper: whole upright sheets, pages as chosen, nothing left half done where the user cancels."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtPrintSupport import QPrinter

from fiscal_desk.desk.memo.memo_writing import PrinterError
from fiscal_desk.desk.memo.printer import prepare, printing_work
from fiscal_desk.desk.services.jobs import Cancelled, Progress
from fiscal_desk.memo.model import Attachment, Memo, paragraph
from fiscal_desk.memo.printing.pages import memo_pdf
from fiscal_desk.worker.process import WorkHere

PDF = memo_pdf(
    Memo(
        title="关于两份报告的备忘录",
        blocks=(paragraph("正文。"),),
        attachments=(Attachment("宽表", (paragraph("横排" * 8),), landscape=True), Attachment("摘录", ())),
    )
).pdf


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    prepare(printer)
    return printer


def progress(told: list[tuple[int, int]]) -> Progress:
    return Progress(lambda done, total, _: told.append((done, total)), lambda _: None, WorkHere())


def ink(page: pdfium.PdfPage, *, turned: bool = False) -> list[int]:
    """From where to where there is ink across and down the sheet, in points; `turned` against the clock."""
    bitmap = page.render(scale=1, grayscale=True, rotation=270 if turned else 0)
    dark = [
        (x, y)
        for y in range(bitmap.height)
        for x, value in enumerate(bytes(bitmap.buffer[y * bitmap.stride : y * bitmap.stride + bitmap.width]))
        if value < 225
    ]
    across, down = zip(*dark, strict=True)
    return [min(across), max(across), min(down), max(down)]


def test_every_page_is_on_an_upright_sheet_where_the_memo_has_it(qapp: object, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    assert printing_work(PDF, printer_to(tmp_path / "paper.pdf"))(progress(told)) == 3
    assert told == [(0, 3), (1, 3), (2, 3)]
    with pdfium.PdfDocument(tmp_path / "paper.pdf") as paper, pdfium.PdfDocument(PDF) as memo:
        turned = [page.get_width() > page.get_height() for page in memo]
        assert turned == [False, True, False]
        for sheet, page, lying in zip(paper, memo, turned, strict=True):
            assert sheet.get_size() == pytest.approx((595, 842), abs=1.5)
            assert ink(sheet) == pytest.approx(ink(page, turned=lying), abs=3)


def test_only_the_pages_that_were_asked_for_are_printed(qapp: object, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "paper.pdf")
    printer.setFromTo(2, 2)
    assert printing_work(PDF, printer)(progress([])) == 1
    with pdfium.PdfDocument(tmp_path / "paper.pdf") as paper:
        assert len(paper) == 1


def test_a_print_that_is_cancelled_stops(qapp: object, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    watched = progress(told)
    watched.cancel()
    with pytest.raises(Cancelled):
        printing_work(PDF, printer_to(tmp_path / "paper.pdf"))(watched)
    assert told == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(PrinterError):
        printing_work(PDF, printer_to(tmp_path / "没有" / "paper.pdf"))(progress([]))
