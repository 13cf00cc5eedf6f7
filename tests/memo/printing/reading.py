"""Reads the lines of a PDF back, whoever wrote it: what stands on a line, in the order in which it was written."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

MM = 72 / 25.4
#: A gap wider than so many characters parts two cells of a table.
_APART = 2.2


#: Joiners, and what stands for them.
_UNSEEN = "\0\u200d\u2060\ufffe"


@dataclass(frozen=True)
class Letter:
    """A character whose origin is so many millimetres from the page's left and upper edge; its size in points."""

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True)
class Line:
    """Letters of one line or cell."""

    letters: tuple[Letter, ...]

    @property
    def text(self) -> str:
        return "".join(letter.text for letter in self.letters)

    @property
    def place(self) -> tuple[float, float]:
        return self.letters[0].x, self.letters[0].y


@dataclass(frozen=True)
class PrintedPage:
    """A page, `width` by `height` millimetres."""

    width: float
    height: float
    lines: tuple[Line, ...]

    @property
    def body(self) -> list[Line]:
        """The lines without the page number; turned ones are read letter by letter."""
        return [line for line in self.lines if line.letters[0].size != 14]

    def counted(self) -> Counter[str]:
        """The texts of the body's lines; the ligature of fi is two letters."""
        return Counter(line.text.replace("\ufb01", "fi") for line in self.body)


def printed_pages(pdf: bytes) -> list[PrintedPage]:
    """Return the pages of a PDF with their lines."""
    with pdfium.PdfDocument(pdf) as document:
        return [_page(page) for page in document]


def _page(page: pdfium.PdfPage) -> PrintedPage:
    high = page.get_height()
    lines: list[list[Letter]] = []
    for letter in _letters(page.get_textpage(), high):
        last = lines[-1][-1] if lines else None
        room = _APART * letter.size / MM
        if last and abs(last.y - letter.y) < 0.4 and -0.01 <= letter.x - last.x < room:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return PrintedPage(page.get_width() / MM, high / MM, tuple(Line(tuple(line)) for line in lines))


def _letters(text: pdfium.PdfTextPage, high: float) -> Iterator[Letter]:
    for place in range(text.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(text.raw, place))
        if character.isspace() or character in _UNSEEN or raw.FPDFText_IsGenerated(text.raw, place) == 1:
            continue
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text.raw, place, x, y)
        yield Letter(
            character, x.value / MM, (high - y.value) / MM, round(raw.FPDFText_GetFontSize(text.raw, place), 1)
        )
