"""The sentence around a place in a report's text, as the inspector and the lists quote it."""

import re
from typing import NamedTuple

from fiscal_desk.report.outline.spacing import closed_parts

_SENTENCE_END = re.compile(r"[。！？!?\n]")


class Quotation(NamedTuple):
    """What stands before a figure, the figure itself, and what stands after it; all without line ends."""

    before: str
    figure: str
    after: str


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the `str` offsets of the sentence (its full stop included) that holds text[start:end]."""
    first = 0
    for found in _SENTENCE_END.finditer(text, max(0, start - 2000), start):
        first = found.end()
    first = max(first, start - 2000)
    stop = _SENTENCE_END.search(text, end)
    last = len(text) if stop is None else stop.start() if stop.group() == "\n" else stop.end()
    while first < start and text[first].isspace():
        first += 1
    return first, last


def quote(text: str, start: int, end: int, *, most: int = 120) -> Quotation:
    """Quote the sentence around text[start:end], at most about `most` characters on each side of it.

    A side that is too long is cut at a comma where there is one, and begins or ends with an ellipsis.
    """
    first, last = sentence_span(text, start, end)
    before, figure, after = closed_parts(text[first:last], (0, start - first, end - first, last - first))
    if len(before) > most:
        before = before[-most:]
        comma = re.search(r"[，、；,;：:]", before[: most // 2])
        before = "…" + (before[comma.end() :] if comma else before)
    if len(after) > most:
        after = after[:most]
        comma_at = max(after.rfind(mark) for mark in "，；,;")
        after = (after[: comma_at + 1] if comma_at > most // 2 else after) + "…"
    return Quotation(before.replace("\n", " "), figure.replace("\n", ""), after.replace("\n", " "))
