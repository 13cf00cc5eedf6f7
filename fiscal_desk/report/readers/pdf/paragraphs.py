"""From lines to paragraphs: a line that was full goes on in the next one, unless that one is indented."""

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

from fiscal_desk.report.outline.captions import is_unit_line
from fiscal_desk.report.outline.outline import marker_of
from fiscal_desk.report.readers.pdf.joining import Item
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine, PrintedTable
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.pages import PageWords
from fiscal_desk.wordlists.reports import HeadingWords

#: In characters' widths: what is indented, how far ends of lines differ, and how much a full line may leave free: more
#: where no sentence ends, and still more where it is clearly one.
_INDENT, _RAGGED = 0.9, 0.6
_FREE, _FREE_AMID, _FREE_PROSE = 1.1, 3.0, 8.0
#: Lines of one paragraph are of one size, and no further apart than the page's usual lines.
_SIZE, _APART = 0.12, 1.45
#: A page with fewer lines does not tell where its margins are.
_FEW_LINES = 5
#: A line in the middle of the page that takes this part of its width goes on in the next one.
_WHOLE_WIDTH = 0.9
#: What goes on in the middle of the page ends this far from its edge, in characters' widths.
_FAR = 2.0
#: A title's second line, the unit's and the table itself are no further beneath it than so many.
_BENEATH = 3
#: No paragraph's first line is indented that far.
_DEEP = 2.6
#: A title's characters are that much larger; what begins so stands beneath it.
_LARGE = 1.15
_OWN_LINE = re.compile("[（(—－]")
_ENDS = re.compile("[。！？；：:;!?][”’）)」』]*$")
_PAUSE = re.compile("[，。；、]")
_COLUMNS = re.compile(r"\s{3}")
#: Parts of a line longer than this are words with a wide gap, no columns.
_COLUMN = 16


class Margins(NamedTuple):
    """Where the lines of a page begin and end, and how far they are from each other."""

    left: float
    right: float
    pitch: float


Paragraph = list[PrintedLine]


def paragraphs_of(items: Sequence[Item], em: float) -> list[Paragraph | PrintedTable]:
    """Return the lines as paragraphs, and tables in their places; `em` is the report's usual character width."""
    lines = [item for item in items if isinstance(item, PrintedLine)]
    margins = _margins(lines)
    found: list[Paragraph | PrintedTable] = []
    last: PrintedLine | None = None
    for at, item in enumerate(items):
        if isinstance(item, PrintedTable):
            found.append(item)
            last = None
            continue
        paragraph = found[-1] if found else None
        if (
            last is not None
            and isinstance(paragraph, list)
            and (_goes_on(last, item, margins, items[at + 1 :][:_BENEATH]) or _is_one_title(last, item, margins, em))
        ):
            paragraph.append(item)
        else:
            found.append([item])
        last = item
    return found


def _goes_on(line: PrintedLine, following: PrintedLine, margins: dict[int, Margins], after: Sequence[Item]) -> bool:
    """Whether a line goes on in the following one, `after` which come these."""
    if following.page - line.page not in (0, 1) or abs(line.em - following.em) > _SIZE * max(line.em, following.em):
        return False
    if is_row(line.text) or is_row(following.text):
        return False
    here, there, em = margins[line.page], margins[following.page], following.em
    if line.x0 > here.left + _DEEP * em and line.x1 < here.right - _FAR * em and _is_centred(line, here, 0):
        return False
    free = _FREE_PROSE if _pauses(line.text) else _FREE_AMID
    if _ENDS.search(line.text) or (marker_of(line.text) and _names_table(following, after, there)):
        free = _FREE
    if line.x1 + following.first <= here.right - free * em:
        return False
    if following.x0 >= there.left + _INDENT * em:
        if _ENDS.search(line.text) or following.x1 > there.right - _FAR * em:
            return False
        return _is_centred(line, here, _WHOLE_WIDTH) and _is_centred(following, there, 0)
    if not _ENDS.search(line.text):
        return True
    if marker_of(following.text) is not None or _names_table(following, after, there):
        return False
    return line.page != following.page or line.y - following.y <= _APART * here.pitch


def _names_table(line: PrintedLine, after: Sequence[Item], margins: Margins) -> bool:
    """Whether a table stands beneath a line, its second line and the one with the unit: what is above it heads it."""
    beneath = [item for item in after if isinstance(item, PrintedTable) or not is_unit_line(item.text.strip())]
    if beneath and isinstance(beneath[0], PrintedLine) and _is_centred(beneath[0], margins, 0):
        beneath = beneath[1:]
    return bool(beneath) and isinstance(beneath[0], PrintedTable) and not _ENDS.search(line.text)


def _pauses(text: str) -> bool:
    """Whether a line pauses as sentences do; the sign after its own number (三、) is none."""
    marker = marker_of(text)
    return _PAUSE.search(text, len(marker[0]) if marker else 0) is not None


def _is_one_title(line: PrintedLine, following: PrintedLine, margins: dict[int, Margins], em: float) -> bool:
    """Whether two lines are one title: large, in the middle of a page, of one size, and no office's name."""
    here = margins[line.page]
    if line.page != following.page or min(line.em, following.em) < _LARGE * em or line.y - following.y > 2.2 * line.em:
        return False
    if (
        abs(line.em - following.em) > _SIZE / 2 * line.em
        or marker_of(following.text)
        or _OWN_LINE.match(following.text)
    ):
        return False
    words, joints = wordlist(HeadingWords), wordlist(PageWords).joints
    apart = (words.issuer, words.source, words.officer, words.meeting)
    if any(rule.regex.search(each.text.strip()) for each in (line, following) for rule in apart):
        return False
    if words.complete.regex.search(line.text.strip()) and not following.text.startswith(joints):
        return False
    return _is_centred(line, here, 0) and _is_centred(following, here, 0)


def is_row(text: str) -> bool:
    """Whether a line has columns, as a row of a table without rules."""
    parts = [part for part in _COLUMNS.split(text) if part.strip()]
    return len(parts) > 1 and sum(map(len, parts)) <= _COLUMN * len(parts)


def _is_centred(line: PrintedLine, margins: Margins, part: float) -> bool:
    width = margins.right - margins.left
    middle = (margins.left + margins.right) / 2
    return abs((line.x0 + line.x1) / 2 - middle) <= line.em and line.x1 - line.x0 >= part * width


def _margins(lines: Sequence[PrintedLine]) -> dict[int, Margins]:
    """Return every page's margins; a page of few or short lines has those of its like."""
    pages: dict[int, list[PrintedLine]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    own = {page: _own_margins(found) for page, found in pages.items()}
    full = [page for page, found in pages.items() if len(found) > _FEW_LINES] or list(pages)
    whole: dict[int, Margins] = {}
    for page, margins in own.items():
        like = [own[other] for other in full if other % 2 == page % 2] or [own[other] for other in full]
        left, right = _median(like, lambda each: each.left), _median(like, lambda each: each.right)
        if len(pages[page]) > _FEW_LINES:
            whole[page] = margins._replace(right=max(margins.right, right)) if margins.left < left + 30 else margins
        else:
            whole[page] = Margins(left, max(right, margins.right), _median(like, lambda each: each.pitch))
    return whole


def _own_margins(lines: Sequence[PrintedLine]) -> Margins:
    em = median(line.em for line in lines)
    lefts = sorted(line.x0 for line in lines if not is_row(line.text)) or [lines[0].x0]
    rights = sorted((line.x1 for line in lines if not is_row(line.text)), reverse=True) or [lines[0].x1]
    gaps = [one.y - two.y for one, two in itertools.pairwise(lines) if one.y - two.y > 0.5 * em]
    return Margins(_agreed(lefts, em), _agreed(rights, em), median(gaps) if gaps else 2 * em)


def _agreed(ends: Sequence[float], em: float) -> float:
    """Return the outermost end that another line has as well."""
    for one, two in itertools.pairwise(ends):
        if abs(one - two) <= _RAGGED * em:
            return one
    return ends[0]


def _median(margins: Sequence[Margins], part: Callable[[Margins], float]) -> float:
    return median(map(part, margins))
