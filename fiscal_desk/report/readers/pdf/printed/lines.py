"""From characters to lines: by their baselines, not by their boxes, which differ from font to font."""

import itertools
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from fiscal_desk.report.readers.pdf.printed.glyphs import Turn, is_han, usual_em
from fiscal_desk.report.readers.pdf.printed.marks import Glyph, PrintedLine

#: Baselines of one line differ by no more than this part of a character's width: from one to the next, and in all.
_STEP, _SPREAD = 0.3, 0.5
#: A note's mark stands no higher above its line than this, and is no larger than this part of the line's characters.
_RAISED, _SMALL = 0.75, 0.85
_LONGEST_MARK = 5
#: From this gap on, in characters' widths, a line has columns; words and typed blanks leave less.
_COLUMN, _WORD, _TYPED = 1.6, 0.22, 0.12
_COLUMN_BLANKS = "   "
_OPENING = frozenset("（(“‘《〈「『【〔[«")
_CLOSING = frozenset("）)”’》〉」』】〕]»，。、；：！？,.;:!?%％‰")
_POWERS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_MARKS = frozenset("0123456789[]［］()（）①②③④⑤⑥⑦⑧⑨⑩*＊")


@dataclass(frozen=True)
class Setting:
    """What the lines of one page share: its number, its usual character width, how it was turned."""

    page: int
    em: float
    turn: Turn


def rows_of(glyphs: Sequence[Glyph], em: float) -> list[list[Glyph]]:
    """Return characters by lines from top to bottom, each from left to right; raised ones are in the line below."""
    heights = [glyph.y for glyph in glyphs]
    if heights and max(heights) - min(heights) <= _STEP * em:
        return [sorted(glyphs, key=_place)]
    rows: list[list[Glyph]] = []
    first = last = 0.0
    for glyph in sorted(glyphs, key=lambda each: -each.y):
        if rows and last - glyph.y <= _STEP * em and first - glyph.y <= _SPREAD * em:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
            first = glyph.y
        last = glyph.y
    kept: list[list[Glyph]] = []
    waiting: list[Glyph] = []
    for row in rows:
        if waiting and not _hangs_on(waiting, row, em):
            kept.append(waiting)
            waiting = []
        if waiting:
            row, waiting = row + [mark._replace(raised=True) for mark in waiting], []
        if len(row) <= _LONGEST_MARK * 4 and all(glyph.char in _MARKS for glyph in row):
            waiting = row
        else:
            kept.append(row)
    if waiting:
        kept.append(waiting)
    for row in kept:
        row.sort(key=_place)
    return kept


def _place(glyph: Glyph) -> tuple[float, float]:
    """Return where a character stands among its line's; a squeezed quotation mark stands before the one it lies on."""
    return round(glyph.x0, 1), glyph.x1


def _hangs_on(marks: Sequence[Glyph], row: Sequence[Glyph], em: float) -> bool:
    """Whether small signs above a line belong to it."""
    height = median(mark.y for mark in marks) - median(glyph.y for glyph in row)
    if not 0 < height <= _RAISED * em:
        return False
    inside = min(glyph.x0 for glyph in row) - em <= marks[0].x0 and max(mark.x1 for mark in marks) <= (
        max(glyph.x1 for glyph in row) + 2 * em
    )
    sizes = median(glyph.size for glyph in row)
    return inside and max(mark.size for mark in marks) <= _SMALL * sizes


def line_of(row: Sequence[Glyph], setting: Setting) -> PrintedLine:
    """Return the line that characters make; raised numbers are powers after a letter or digit, else marks of notes."""
    em = usual_em([glyph for glyph in row if not glyph.raised]) or setting.em
    kept: list[Glyph] = []
    marks: list[str] = []
    for glyph in row:
        if not glyph.raised:
            kept.append(glyph)
        elif kept and kept[-1].char.isascii() and kept[-1].char.isalnum() and glyph.char in _POWERS:
            kept.append(glyph._replace(char=_POWERS[glyph.char]))
        else:
            marks.append(glyph.char)
    shown = kept or [glyph._replace(raised=False) for glyph in row]
    y = median(glyph.y for glyph in shown)
    x0, x1 = shown[0].x0, max(glyph.x1 for glyph in shown)
    return PrintedLine(
        text=text_of(shown, em),
        page=setting.page,
        x0=x0,
        x1=x1,
        y=y,
        em=em,
        first=_first_width(shown),
        box=setting.turn.box(x0, y - 0.25 * em, x1, y + 0.9 * em),
        after_blank=shown[0].typed_blank,
        marks=tuple(marks) if kept else (),
    )


def text_of(row: Sequence[Glyph], em: float) -> str:
    """Return characters as text, with blanks where they were typed or where a gap parts words or columns."""
    if not row:
        return ""
    gaps = [after.x0 - before.x1 for before, after in itertools.pairwise(row)]
    if not gaps or max(gaps) <= _TYPED * em:
        return "".join([glyph.char for glyph in row])
    is_spaced = len(gaps) > 2 and sorted(gaps)[len(gaps) // 4] > 0.25 * em  # 天 津 市: set wide, not in columns
    usual = max(0.0, median(gaps))  # a line that is set to the page's width has wider ones
    parts = [row[0].char]
    for gap, before, after in zip(gaps, row, row[1:], strict=False):
        if gap > _TYPED * em:
            parts.append(_blanks(gap, usual, before, after, em, is_spaced))
        parts.append(after.char)
    return "".join(parts)


def _blanks(gap: float, usual: float, before: Glyph, after: Glyph, em: float, is_spaced: bool) -> str:
    if gap > _COLUMN * em and not is_spaced:
        return _COLUMN_BLANKS
    if after.typed_blank:
        return " "
    if is_han(before.char) and is_han(after.char) and not is_spaced:
        return " " if gap - usual > _WORD * em else ""
    words = before.char.isascii() and after.char.isascii() and before.char.isalnum()
    return " " if words and gap > _WORD * em else ""


def _first_width(row: Sequence[Glyph]) -> float:
    """Return how wide the part of a line is that would have had to fit in the line above as a whole."""
    end = 0
    while end < len(row) - 1 and row[end].char in _OPENING:
        end += 1
    if not is_han(row[end].char):
        while end < len(row) - 1 and _is_word(row[end + 1].char):
            end += 1
    while end < len(row) - 1 and row[end + 1].char in _CLOSING:
        end += 1
    return row[end].x1 - row[0].x0


def _is_word(char: str) -> bool:
    return char in ".,%％‰-—" or (char.isalnum() and not is_han(char))


def nearest(places: Sequence[float], at: float) -> int:
    """Return the position of the place that is nearest; `places` go up."""
    right = bisect_left(places, at)
    if right == 0:
        return 0
    if right == len(places):
        return right - 1
    return right if places[right] - at < at - places[right - 1] else right - 1
