"""The file as pdfium holds it: opened with or without a password, page by page, and let go of in any case."""

import logging
import threading
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.readers.pdf.printed.marks import PrintedPage
from fiscal_desk.report.readers.pdf.printed.page import Read, read_page

log = logging.getLogger(__name__)

#: pdfium must not be called by two threads at a time: it would end the program.
ONE_AT_A_TIME = threading.RLock()

#: No report has more pages; a file that says so is a trap or an archive.
MOST_PAGES = 3_000
#: What follows a file's last page; a file that was cut off has lost it.
_END, _END_AT = b"%%EOF", 2_048
_MOST_NAMED = 5


def open_pdf(data: bytes, password: str | None) -> pdfium.PdfDocument:
    """Return the file as pdfium's. Raises Refusal where it cannot be opened."""
    try:
        pdf = pdfium.PdfDocument(data, password=password)
        len(pdf)
    except pdfium.PdfiumError as error:
        raise _refusal(error, password) from error
    return pdf


class Document:
    """One PDF; a context manager. Raises Refusal where it cannot be opened."""

    def __init__(self, data: bytes, password: str | None) -> None:
        self._is_whole = _END in data[-_END_AT:]
        self._failed: list[int] = []
        self._pdf = open_pdf(data, password)
        self.count = len(self._pdf)
        if self.count > MOST_PAGES:
            self._pdf.close()
            raise Refusal(
                OpeningProblem.TOO_LARGE,
                f"有 {self.count} 页，超过 {MOST_PAGES} 页的上限；请只保留要比对的部分，另存后再打开。",
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._pdf.close()

    def page(self, number: int) -> Read | None:
        """Return a page, counted from 1, or None where it cannot be read."""
        try:
            page = self._pdf[number - 1]
        except pdfium.PdfiumError:
            self._failed.append(number)
            return None
        try:
            text_page = page.get_textpage()
            try:
                return read_page(page, text_page, number)
            finally:
                text_page.close()
        except (pdfium.PdfiumError, ValueError, ArithmeticError):
            log.warning("page %d of a PDF could not be read", number, exc_info=True)
            self._failed.append(number)
            return None
        finally:
            page.close()

    def left_out(self, pages: Sequence[PrintedPage], *, pictured: bool = False) -> str:
        """Return what was not read, as it goes on after the file's name; empty where there is nothing.

        `pictured`: there are pictures on the first page, where a title may be one.
        """
        told = []
        if pictured:
            told.append("第1页有图片，图片里的字（如标题）没有读出，请对照原件")
        if self._failed:
            told.append(f"第{_numbers(self._failed)}页没有读出，请对照原件")
        empty = [page.number for page in pages if not page.characters]
        if empty:
            told.append(f"第{_numbers(empty)}页没有文字，可能是图片")
        labels = [page.number for page in pages if page.labels]
        if labels:
            told.append(f"第{_numbers(labels)}页的图表没有读出，需要时请对照原件")
        if raw.FPDFDoc_GetAttachmentCount(self._pdf):
            told.append("文件所带的附件没有读出")
        if not self._is_whole:
            told.append("文件结尾不完整，可能缺页，请重新获取")
        return f"里{'；'.join(told)}。" if told else ""


def _numbers(pages: Sequence[int]) -> str:
    return "、".join(map(str, pages[:_MOST_NAMED])) + ("等" if len(pages) > _MOST_NAMED else "")


def _refusal(error: pdfium.PdfiumError, password: str | None) -> Refusal:
    if error.err_code == raw.FPDF_ERR_PASSWORD:
        if password:
            return Refusal(OpeningProblem.LOCKED, "的打开密码不对；请核对后重新输入。")
        return Refusal(OpeningProblem.LOCKED, "设了打开密码；请输入密码，或去掉密码、另存后再打开。")
    if error.err_code == raw.FPDF_ERR_SECURITY:
        return Refusal(OpeningProblem.ENCRYPTED, "的加密方式无法打开；请在能打开它的软件里去掉加密、另存后再打开。")
    return Refusal(OpeningProblem.DAMAGED, "已损坏或不完整，无法打开；请重新获取后再打开。")
