"""Changes one figure of a report as a slip of the pen does: a digit, a unit, a sign, a scope."""

import random
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.report.model import Report, Span

_UNITS = {"万": "亿", "亿": "万"}
_SIGNS = {"增长": "下降", "下降": "增长", "增加": "减少", "减少": "增加"}
_SCOPES = {"全市": "市级", "市本级": "全市", "市级": "全市", "全区": "区级", "区本级": "全区"}
#: How far before a number the word that is changed may stand.
_BEFORE = 12
_CLAUSE_ENDS = "，,。；;、\n\t：:（）()"


class Slip(NamedTuple):
    """What stands at `start` becomes `new`; `kind` says what was changed."""

    kind: str
    start: int
    old: str
    new: str

    def moved(self, offset: int) -> int:
        """Return where a place of the unchanged text is after the change."""
        return offset + len(self.new) - len(self.old) if offset >= self.start + len(self.old) else offset


def slips(report: Report, figure: Figure, chance: random.Random) -> Iterator[Slip]:
    """Yield one slip of every kind that is possible at a figure."""
    text, (start, end) = report.text, (figure.start, figure.end)
    yield from _digit(text, start, end, chance)
    unit = next((place for place in range(start, end) if text[place] in _UNITS), None)
    if unit is not None and text[unit + 1 : unit + 2] == "元":
        yield Slip("unit", unit, text[unit], _UNITS[text[unit]])
    lead = text[max(0, start - _BEFORE) : start]
    clause = lead[max((lead.rfind(mark) for mark in _CLAUSE_ENDS), default=-1) + 1 :]
    if figure.measure in (Measure.CHANGE, Measure.DIFFERENCE):
        yield from _word("sign", clause, start, _SIGNS)
    yield from _word("scope", clause, start, _SCOPES)


def _digit(text: str, start: int, end: int, chance: random.Random) -> Iterator[Slip]:
    places = [place for place in range(start, end) if text[place] in "0123456789"]
    if places:
        place = chance.choice(places)
        first = place == places[0]
        new = chance.choice([digit for digit in "0123456789"[first:] if digit != text[place]])
        yield Slip("digit", place, text[place], new)


def _word(kind: str, clause: str, end: int, words: dict[str, str]) -> Iterator[Slip]:
    for old, new in words.items():
        at = clause.rfind(old)
        if at >= 0:
            yield Slip(kind, end - len(clause) + at, old, new)
            return


def slipped(report: Report, slip: Slip) -> Report:
    """Return the report with a slip in it."""
    text = report.text[: slip.start] + slip.new + report.text[slip.start + len(slip.old) :]
    blocks = tuple(
        replace(block, span=Span(slip.moved(block.span.start), slip.moved(block.span.end))) for block in report.blocks
    )
    return replace(report, text=text, blocks=blocks)
