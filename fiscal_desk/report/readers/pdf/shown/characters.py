"""Where on a page each character of the report's text is printed.

A report keeps the box of every line and cell; within one, the characters of the page are laid beside those of the text,
which lacks blanks, marks of notes and what was put in the place of a font's own signs.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from statistics import median
from typing import Any, NamedTuple

from fiscal_desk.report.model import Box, PagePlace
from fiscal_desk.report.readers.pdf.printed.glyphs import Turn, read_glyphs, usual_em
from fiscal_desk.report.readers.pdf.printed.lines import rows_of
from fiscal_desk.report.readers.pdf.printed.marks import Glyph
from fiscal_desk.report.readers.pdf.shown.values import CharacterBoxes, PageShape

#: How far outside of its line's box, in points, a character may stand: boxes are rounded.
_SLACK = 0.6
#: How far from its line's, in widths, a character's baseline may be.
_SPREAD = 0.25
#: How far boxes of lines and cells reach below and above their baselines, and how wide a page's characters are that has
#: no Chinese ones: as the reader has it.
UNDER, OVER, _EM = 0.25, 0.9, 12.0
#: Where a line has no Chinese character: digits are half as wide.
_DIGIT = 0.5
#: How far a character reaches below and above its baseline, in character widths.
_BELOW, _ABOVE = 0.2, 0.9
#: A line or cell that is longer, and that the page does not print just as the text has it, is not laid beside it.
_LONGEST = 4_000


class _Placed(NamedTuple):
    glyph: Glyph
    low: float
    high: float


def character_boxes(
    text_page: Any, bounds: Box, shape: PageShape, places: Sequence[PagePlace], texts: Sequence[str]
) -> CharacterBoxes:
    """Return where the characters of a page are; `places` are the page's in text order, `texts` what they hold."""
    found = read_glyphs(text_page, bounds)
    glyphs = sorted(found.glyphs, key=lambda glyph: glyph.y)
    heights = [glyph.y for glyph in glyphs]
    page_em = usual_em(found.glyphs) or _EM
    offsets, boxes = array("I"), array("f")
    for place, text in zip(places, texts, strict=True):
        left, bottom, right, top = _turned(place.box, found.turn)
        # Boxes of narrow rows overlap; baselines do not. A line's box tells its own width of a character.
        em = min(page_em, (top - bottom) / (UNDER + OVER))
        low = bisect_left(heights, bottom + (UNDER - _SPREAD) * em - _SLACK)
        high = bisect_right(heights, top - (OVER - _SPREAD) * em + _SLACK)
        inside = [g for g in glyphs[low:high] if left - _SLACK <= (g.x0 + g.x1) / 2 <= right + _SLACK]
        for at, placed in _beside(text, _in_order(inside)):
            glyph = placed.glyph
            box = found.turn.box(glyph.x0, placed.low, glyph.x1, placed.high)
            corner, other = shape.there(box[0], box[1]), shape.there(box[2], box[3])
            offsets.append(place.start + at)
            boxes.extend(
                (
                    min(corner[0], other[0]),
                    min(corner[1], other[1]),
                    max(corner[0], other[0]),
                    max(corner[1], other[1]),
                )
            )
    return CharacterBoxes(offsets.tobytes(), boxes.tobytes())


def _turned(box: Box, turn: Turn) -> Box:
    (a, b), (c, d) = turn.there(box[0], box[1]), turn.there(box[2], box[3])
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _in_order(glyphs: Sequence[Glyph]) -> list[_Placed]:
    """Return characters as they are read, each with how far its line reaches down and up."""
    if not glyphs:
        return []
    digit = median(glyph.x1 - glyph.x0 for glyph in glyphs)
    em = usual_em(list(glyphs)) or max(digit / _DIGIT, 1.0)
    placed: list[_Placed] = []
    for row in rows_of(glyphs, em):
        base = median(glyph.y for glyph in row if not glyph.raised) if not all(g.raised for g in row) else row[0].y
        placed.extend(_Placed(glyph, base - _BELOW * em, base + _ABOVE * em) for glyph in row)
    return placed


def _beside(text: str, placed: Sequence[_Placed]) -> Iterator[tuple[int, _Placed]]:
    """Yield which character of the text is which of the page."""
    ats = [at for at, char in enumerate(text) if not char.isspace()]
    if len(ats) == len(placed):
        yield from zip(ats, placed, strict=True)
        return
    if len(placed) > _LONGEST or len(ats) > _LONGEST:
        return
    page = "".join(each.glyph.char for each in placed)
    matcher = SequenceMatcher(None, "".join(text[at] for at in ats), page, autojunk=False)
    for kind, first, last, there, end in matcher.get_opcodes():
        if kind == "equal" or (kind == "replace" and last - first == end - there):
            yield from zip(ats[first:last], placed[there:end], strict=True)
