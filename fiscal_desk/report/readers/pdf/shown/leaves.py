"""An open PDF whose pages are shown: sizes of all of them, pictures and characters of one at a time."""

import math
import time
from collections.abc import Sequence
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.model import PagePlace
from fiscal_desk.report.readers.pdf.document import MOST_PAGES, ONE_AT_A_TIME, open_pdf
from fiscal_desk.report.readers.pdf.printed.page import box_of
from fiscal_desk.report.readers.pdf.shown.characters import character_boxes
from fiscal_desk.report.readers.pdf.shown.values import CharacterBoxes, PagePicture, PageShape

#: No picture of a page has more pixels: a poster at a high zoom would take all of the memory.
MOST_PIXELS = 24_000_000
#: So fine is the grid, in steps for the whole page, on which pdfium tells where a place is shown.
_GRID = 1_000_000
#: How long, in seconds of the processor, all pages may be looked at for how they are turned.
_LONGEST = 0.5
#: Larger than any sheet of paper, in points.
_LARGEST = 28_800.0
_LETTER = (612.0, 792.0)


class Leaves:
    """The pages of one file. Raises Refusal where it cannot be opened."""

    def __init__(self, data: bytes, password: str | None = None) -> None:
        with ONE_AT_A_TIME:
            self._pdf = open_pdf(data, password)
            if len(self._pdf) > MOST_PAGES:
                self._pdf.close()
                raise Refusal(OpeningProblem.TOO_LARGE, f"超过 {MOST_PAGES} 页的上限。")
            self.shapes = tuple(self._shapes())

    def close(self) -> None:
        """Let go of the file."""
        with ONE_AT_A_TIME:
            self._pdf.close()

    def picture(self, number: int, scale: float) -> PagePicture:
        """Return a page's picture; pages count from 1, `scale` is in pixels a point.

        Raises ValueError where the page cannot be shown.
        """
        with ONE_AT_A_TIME:
            return self._picture(number, scale)

    def _picture(self, number: int, scale: float) -> PagePicture:
        shape = self.shapes[number - 1]
        scale = min(scale, math.sqrt(MOST_PIXELS / (shape.width * shape.height)))
        page = self._page(number)
        try:
            bitmap = page.render(scale=scale, prefer_bgrx=True, maybe_alpha=False)
            try:
                return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            finally:
                bitmap.close()
        except pdfium.PdfiumError as error:
            raise ValueError(str(error)) from error
        finally:
            page.close()

    def characters(self, number: int, places: Sequence[PagePlace], texts: Sequence[str]) -> CharacterBoxes:
        """Return where a page's characters are; `places` are the page's in text order, `texts` what they hold.

        Raises ValueError where the page cannot be read.
        """
        with ONE_AT_A_TIME:
            return self._characters(number, places, texts)

    def _characters(self, number: int, places: Sequence[PagePlace], texts: Sequence[str]) -> CharacterBoxes:
        page = self._page(number)
        try:
            text_page = page.get_textpage()
            try:
                size = self.shapes[number - 1]
                shape = PageShape(size.width, size.height, _turning(page, size.width, size.height))
                return character_boxes(text_page, box_of(page), shape, places, texts)
            finally:
                text_page.close()
        except (pdfium.PdfiumError, ArithmeticError) as error:
            raise ValueError(str(error)) from error
        finally:
            page.close()

    def _page(self, number: int) -> Any:
        try:
            return self._pdf[number - 1]
        except pdfium.PdfiumError as error:
            raise ValueError(str(error)) from error

    def _shapes(self) -> list[PageShape]:
        until = time.process_time() + _LONGEST
        found = []
        for index in range(len(self._pdf)):
            width, height = _sane(*self._size(index))
            shape = PageShape(width, height, (1.0, 0.0, 0.0, -1.0, 0.0, height))
            if time.process_time() < until:
                try:
                    page = self._pdf[index]
                except pdfium.PdfiumError:
                    pass
                else:
                    shape = PageShape(width, height, _turning(page, width, height))
                    page.close()
            found.append(shape)
        return found

    def _size(self, index: int) -> tuple[float, float]:
        size = raw.FS_SIZEF()
        if not raw.FPDF_GetPageSizeByIndexF(self._pdf, index, size):
            return _LETTER
        return size.width, size.height


def _sane(width: float, height: float) -> tuple[float, float]:
    return (width, height) if 1 <= width <= _LARGEST and 1 <= height <= _LARGEST else _LETTER


def _turning(page: Any, width: float, height: float) -> tuple[float, float, float, float, float, float]:
    """Return how places of a page become shown ones, by three places that pdfium is asked for."""

    def shown(x: float, y: float) -> tuple[float, float]:
        across, down = raw.c_int(), raw.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
        return across.value * width / _GRID, down.value * height / _GRID

    e, f = shown(0, 0)
    (ax, ay), (cx, cy) = shown(100, 0), shown(0, 100)
    return ((ax - e) / 100, (ay - f) / 100, (cx - e) / 100, (cy - f) / 100, e, f)
