"""Where two reports speak of the same thing, in the same order in both. Without Qt.

Panes that scroll together go from landmark to landmark. A landmark is a heading or a figure; two of them belong
together where the headings read alike or the figures state the same indicator. Because no pane may jump backwards, only
pairs that rise in both reports are kept: the heaviest chain of them, where an equal number weighs more than a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Generator, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from fiscal_desk.comparison.facts.label_keys import concept_of
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.outline.outline import marker_of

#: Headings at least this alike (0 to 100) are one.
_ALIKE = 75
#: A key that stands more often than this in both reports tells little: its places are paired in order.
_OFTEN = 4
#: After so many landmarks or pairs a step is over.
_STRIDE = 400
_YEARS = re.compile(r"(?:19|20)\d\d年度?|[\s，。：:；;、]")


class Landmark(NamedTuple):
    """A place in a report: `str` offset, and the keys under which it is known, the most telling first."""

    offset: int
    keys: tuple[Hashable, ...]
    heading: str = ""


class Matched(NamedTuple):
    """Offsets in two reports at which they speak of the same thing."""

    one: int
    other: int


#: Short steps, and at their end the pairs.
Steps = Generator[None, None, tuple[Matched, ...]]


def landmarks_of(report: Report, figures: Iterable[Figure]) -> list[Landmark]:
    """Return a report's headings and figures in text order; `figures` are those that count."""
    found = [*map(figure_landmark, figures), *heading_landmarks(report)]
    return sorted(found, key=lambda landmark: landmark.offset)


def figure_landmark(figure: Figure) -> Landmark:
    """Return a figure as a landmark."""
    return Landmark(figure.start, _keys(figure))


def heading_landmarks(report: Report) -> list[Landmark]:
    """Return a report's headings in text order."""
    found = []
    for block in report.blocks:
        if block.kind is BlockKind.HEADING:
            line = report.text[block.span.start : block.span.end]
            marker = marker_of(line)
            words = _YEARS.sub("", line[len(marker[0]) :] if marker else line)
            if words:
                found.append(Landmark(block.span.start, (("heading", words),), words))
    return found


def match_landmarks(one: Sequence[Landmark], other: Sequence[Landmark]) -> tuple[Matched, ...]:
    """Return pairs of places that rise strictly in both reports, in about linear time."""
    steps = matching(one, other)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return tuple(end.value)


def matching(one: Sequence[Landmark], other: Sequence[Landmark]) -> Steps:
    """Do the same in short steps, between which a window can be painted."""
    weights: dict[Matched, int] = {}
    depth = max((len(landmark.keys) for landmark in (*one, *other)), default=0)
    for level in range(depth):
        for number, pair in enumerate(_candidates(one, other, level)):
            if pair is None or number % _STRIDE == 0:
                yield
            if pair is not None:
                weights.setdefault(pair, depth - level)
    for pair in _like_headings(one, other):
        yield
        if pair is not None:
            weights.setdefault(pair, depth)
    return (yield from _heaviest_rising(weights))


def _keys(figure: Figure) -> tuple[Hashable, ...]:
    concept = concept_of(figure.indicator, figure.canonical)
    loose = (concept, figure.measure, figure.unit, figure.stance)
    exact = (*loose, figure.period, figure.scope or "")
    return ((*exact, figure.value), exact, loose)


def _candidates(one: Sequence[Landmark], other: Sequence[Landmark], level: int) -> Iterator[Matched | None]:
    """Yield pairs, and None now and then while there are none yet."""
    places: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, landmarks in enumerate((one, other)):
        for number, landmark in enumerate(landmarks):
            if number % _STRIDE == 0:
                yield None
            if level < len(landmark.keys):
                places[landmark.keys[level]][side].append(landmark.offset)
    for first, second in places.values():
        if len(first) <= _OFTEN and len(second) <= _OFTEN:
            yield from (Matched(here, there) for here in first for there in second)
        else:
            yield from map(Matched, first, second)


def _like_headings(one: Sequence[Landmark], other: Sequence[Landmark]) -> Iterator[Matched | None]:
    there = {landmark.heading: landmark.offset for landmark in reversed(other) if landmark.heading}
    for landmark in one:
        if landmark.heading and landmark.heading not in there:
            found = process.extractOne(landmark.heading, there.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
            yield Matched(landmark.offset, there[found[0]]) if found else None


def _heaviest_rising(weights: dict[Matched, int]) -> Steps:
    """Return the heaviest chain of pairs that rises strictly on both sides (a Fenwick tree of best chains)."""
    # Equal places on one side in falling order on the other, so that a chain takes one of them at most.
    pairs = sorted(weights, key=lambda pair: (pair.one, -pair.other))
    yield
    ranks = sorted({pair.other for pair in pairs})
    best: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)  # weight and last pair of the best chain below a rank
    before: list[int] = []
    ends: list[tuple[int, int]] = []
    for number, pair in enumerate(pairs):
        if number % _STRIDE == 0:
            yield
        rank = bisect_left(ranks, pair.other)
        weight, last = 0, -1
        at = rank
        while at:
            if best[at][0] > weight:
                weight, last = best[at]
            at -= at & -at
        before.append(last)
        weight += weights[pair]
        ends.append((weight, number))
        at = rank + 1
        while at < len(best):
            if best[at][0] < weight:
                best[at] = (weight, number)
            at += at & -at
    chain = []
    at = max(ends, key=lambda end: (end[0], -end[1]))[1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return tuple(reversed(chain))
