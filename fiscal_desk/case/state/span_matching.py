"""Finds what stands at a place of a text, giving nothing away twice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, TypeVar

from fiscal_desk.report.model import Span

T = TypeVar("T")

#: How far before a span (characters) something that reaches into it can begin.
_REACH = 400

#: Two spans belong together where they share this part of the shorter one.
_SHARED = 0.5


class Places(Generic[T]):
    """Things with spans, each of which can be taken once."""

    def __init__(self, things: Iterable[tuple[Span, T]]) -> None:
        self._things = sorted(things, key=lambda thing: (thing[0].start, thing[0].end))
        self._starts = [span.start for span, _ in self._things]
        self._free = [True] * len(self._things)
        self._exact = {(span.start, span.end): number for number, (span, _) in enumerate(self._things)}

    def take_exact(self, span: Span) -> T | None:
        """Take what has this very span; None where nothing has, or it is taken."""
        number = self._exact.get((span.start, span.end))
        return None if number is None or not self._free[number] else self._take(number)

    def take_overlapping(self, span: Span) -> T | None:
        """Take what shares most with a span, and at least half of the shorter of the two; None where nothing does."""
        best, most = None, _SHARED
        for number in range(bisect_left(self._starts, span.start - _REACH), bisect_left(self._starts, span.end)):
            there = self._things[number][0]
            shared = min(there.end, span.end) - max(there.start, span.start)
            share = shared / max(1, min(there.end - there.start, span.end - span.start))
            if self._free[number] and (share > most or (best is None and share == most)):
                best, most = number, share
        return None if best is None else self._take(best)

    def _take(self, number: int) -> T:
        self._free[number] = False
        return self._things[number][1]
