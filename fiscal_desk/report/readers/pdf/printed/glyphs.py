"""The characters of a page as pdfium tells them: halves paired, blanks made by nobody left out, the page turned."""

import ctypes
import math
import unicodedata
from collections import Counter
from statistics import median
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from fiscal_desk.report.model import Box
from fiscal_desk.report.readers.pdf.printed.marks import Glyph

_BLANKS = frozenset((9, 10, 13, 32, 0xA0, 0x3000, 0x2002, 0x2003, 0x2009, 0x200B, 0xFEFF))
_LINE_ENDS = frozenset((10, 13))
#: What pdfium says where a font does not tell.
_UNKNOWN = frozenset((0, 0xFFFE, 0xFFFF, 0xFFFD))
_REPLACEMENT = "\ufffd"
#: Of so many characters the direction is looked at.
_SAMPLES = 40
#: Characters that are nearer to each other than this part of their width are one, printed twice to look bold.
_TWICE = 0.12
#: Two of these may be one shape of the font, and stand at one place.
_JOINED = frozenset("—―…-─")
#: What stands this far outside of the page, in points, is not on it.
_OUTSIDE = 20.0


class Turn(NamedTuple):
    """By how many quarters a page is turned clockwise until its text can be read, and the page's own box."""

    quarters: int
    left: float
    bottom: float
    right: float
    top: float

    def there(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the page is once it is turned."""
        if self.quarters == 0:
            return x, y
        if self.quarters == 1:
            return y, self.right + self.left - x
        if self.quarters == 2:
            return self.right + self.left - x, self.top + self.bottom - y
        return self.top + self.bottom - y, x

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return the box on the page of one that stands on the turned page."""
        (a, b), (c, d) = self._back(x0, y0), self._back(x1, y1)
        return (round(min(a, c), 1), round(min(b, d), 1), round(max(a, c), 1), round(max(b, d), 1))

    def bounds(self) -> Box:
        """Return the turned page's left, bottom, right and top."""
        (a, b), (c, d) = self.there(self.left, self.bottom), self.there(self.right, self.top)
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def _back(self, x: float, y: float) -> tuple[float, float]:
        if self.quarters == 0:
            return x, y
        if self.quarters == 1:
            return self.right + self.left - y, x
        if self.quarters == 2:
            return self.right + self.left - x, self.top + self.bottom - y
        return y, self.top + self.bottom - x


class Glyphs(NamedTuple):
    """The characters of a page in the order of the file; `lost` counts those that nobody can know."""

    glyphs: list[Glyph]
    turn: Turn
    lost: int


def read_glyphs(text_page: Any, bounds: Box) -> Glyphs:
    """Return the characters of pdfium's text page; `bounds` are the page's left, bottom, right and top."""
    count = pdfium.FPDFText_CountChars(text_page)
    turn = Turn(_quarters(text_page, count), *bounds)
    glyphs: list[Glyph] = []
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    x_at, y_at, box_at = ctypes.byref(x), ctypes.byref(y), ctypes.byref(box)
    get_unicode, get_origin = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharOrigin
    get_box, get_size = pdfium.FPDFText_GetLooseCharBox, pdfium.FPDFText_GetFontSize
    left, bottom, right, top = bounds[0] - _OUTSIDE, bounds[1] - _OUTSIDE, bounds[2] + _OUTSIDE, bounds[3] + _OUTSIDE
    blank, high, lost = False, 0, 0
    for index in range(count):
        code = get_unicode(text_page, index)
        if code in _BLANKS:
            blank = blank or (code not in _LINE_ENDS and not pdfium.FPDFText_IsGenerated(text_page, index))
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0
        high = 0
        get_origin(text_page, index, x_at, y_at)
        if not (left <= x.value <= right and bottom <= y.value <= top):
            continue
        if code in _UNKNOWN or code < 32 or 0x7F <= code < 0xA0:
            if pdfium.FPDFText_IsGenerated(text_page, index):
                continue
            lost += 1
            char = _REPLACEMENT
        else:
            char = _plain(code)
        get_box(text_page, index, box_at)
        if turn.quarters == 0:
            base, start, end = y.value, box.left, box.right
        else:
            base = turn.there(x.value, y.value)[1]
            start, end = sorted((turn.there(box.left, box.bottom)[0], turn.there(box.right, box.top)[0]))
        if glyphs and char == glyphs[-1].char and char not in _JOINED and _is_twice(glyphs[-1], base, start, end):
            continue
        glyphs.append(Glyph(base, start, end, char, get_size(text_page, index), blank))
        blank = False
    return Glyphs(glyphs, turn, lost)


def usual_em(glyphs: list[Glyph]) -> float:
    """Return the usual width of a Chinese character among these; 0 where there is none."""
    widths = [glyph.x1 - glyph.x0 for glyph in glyphs if is_han(glyph.char)]
    return median(widths) if widths else 0.0


def is_han(char: str) -> bool:
    """Whether a character is as wide as the line is high."""
    return "\u4e00" <= char <= "\u9fff"


def _plain(code: int) -> str:
    """Return the character; radicals (⽂ for 文) and compatibility forms are what they look like."""
    if 0x2F00 <= code < 0x2FE0 or 0xF900 <= code < 0xFB00:
        return unicodedata.normalize("NFKC", chr(code))
    return chr(code)


def _is_twice(last: Glyph, base: float, start: float, end: float) -> bool:
    near = _TWICE * max(last.x1 - last.x0, end - start, 1.0)
    return abs(last.x0 - start) <= near and abs(last.y - base) <= near


def _quarters(text_page: Any, count: int) -> int:
    step = max(1, count // _SAMPLES)
    found: Counter[int] = Counter()
    for index in range(0, count, step):
        angle = pdfium.FPDFText_GetCharAngle(text_page, index)
        if angle >= 0:
            found[-round(angle / (math.pi / 2)) % 4] += 1
    quarters, most = found.most_common(1)[0] if found else (0, 0)
    return quarters if most > 0.6 * found.total() else 0
