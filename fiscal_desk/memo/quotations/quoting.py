"""Sentences of a report as a memo quotes them, with the figures in them marked and the paragraph's number."""

import re
from collections.abc import Sequence

from fiscal_desk.figures.model import Figure
from fiscal_desk.memo.model import Face, Run
from fiscal_desk.report.citing import cited
from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.outline.spacing import closed_parts

_SENTENCE_END = re.compile(r"[。！？!?\n]")
_CLAUSE_END = re.compile(r"(?<!\d),|,(?!\d)|[，；;：:。]")
_ITEM_END = re.compile(r"(?<!\d),|,(?!\d)|[，；;：:。、]")

#: Characters kept on either side of the quoted figures where a sentence is longer.
_BEFORE, _AFTER = 40, 24
#: Less than this between two quoted parts is quoted too.
_GAP = 20
_ELLIPSIS = "……"


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the `str` offsets of the sentence, its full stop included, that holds text[start:end]."""
    low = max((found.end() for found in _SENTENCE_END.finditer(text, max(0, start - 5000), start)), default=None)
    first = max(0, start - 5000) if low is None else low
    stop = _SENTENCE_END.search(text, end)
    last = len(text) if stop is None else stop.start() if stop.group() == "\n" else stop.end()
    while first < start and text[first].isspace():
        first += 1
    return first, last


def quoted(text: str, span: tuple[int, int], figures: Sequence[Figure]) -> tuple[Run, ...]:
    """Return the sentence with its figures marked; what is far from all of them is left out with ……"""
    runs: list[Run] = []
    place = span[0]
    for first, last in _windows(text, span, figures):
        if first > place:
            runs.append(Run(_ELLIPSIS))
        runs.extend(_marked(text, span, first, last, figures))
        place = last
    if place < span[1]:
        runs.append(Run(_ELLIPSIS))
    return tuple(run for run in runs if run.text)


def place_in(report: Report, offset: int) -> str:
    """Return where a text offset stands: 收入表!C7, 第3页 or 第3段, the latter two with （表格） for a table.

    Empty where no paragraph holds it.
    """
    block = report.block_at(offset)
    if block is None:
        return ""
    place = cited(report, offset)
    named = block.place is not None and bool(block.place.address)
    return place + ("（表格）" if block.kind is BlockKind.TABLE_CELL and not named else "")


def _marked(text: str, span: tuple[int, int], first: int, last: int, figures: Sequence[Figure]) -> list[Run]:
    within = [figure for figure in sorted(figures, key=lambda figure: figure.start) if figure.end <= last]
    cuts = [first]
    for figure in within:
        if cuts[-1] <= figure.start:
            cuts += (figure.start, figure.end)
    parts = closed_parts(text[span[0] : span[1]], [cut - span[0] for cut in (*cuts, last)])
    return [Run(_flat(part), *((Face.MARKED,) if place % 2 else ())) for place, part in enumerate(parts)]


def _windows(text: str, span: tuple[int, int], figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """Return the parts of a sentence that are quoted, in order and apart from each other."""
    windows: list[tuple[int, int]] = []
    for figure in sorted(figures, key=lambda figure: figure.start):
        first, last = _window(text, span, figure)
        if windows and first <= windows[-1][1] + _GAP:
            windows[-1] = (windows[-1][0], max(last, windows[-1][1]))
        else:
            windows.append((first, last))
    return windows


def _window(text: str, span: tuple[int, int], figure: Figure) -> tuple[int, int]:
    """Return the part around a figure, cut at commas where there are any: no word or number is quoted in part."""
    first, last = max(span[0], figure.start - _BEFORE), min(span[1], figure.end + _AFTER)
    if first > span[0]:
        clause = _CLAUSE_END.search(text, first, figure.start) or _ITEM_END.search(text, first, figure.start)
        first = clause.end() if clause else first
    if last < span[1]:
        ends = [found.start() for found in _ITEM_END.finditer(text, figure.end, last + 1)]
        last = ends[-1] if ends else last
    return first, last


def _flat(text: str) -> str:
    """A table's row becomes one line; blanks that only set the page are dropped."""
    return re.sub(r"[\n\t]+", "　", text)
