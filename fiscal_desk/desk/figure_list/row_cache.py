"""Rows of the figure list, made once: with 10,000 figures nobody waits for those that have not changed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.figure_list.figure_rows import FigureRow, make_row
from fiscal_desk.desk.services.per_report import differing
from fiscal_desk.desk.words.spoken import period_words

#: So many of the longest numbers are measured.
_SAMPLE = 20
Longest = tuple[list[str], list[str]]


@dataclass(frozen=True)
class _Made:
    figures: tuple[CaseFigure, ...]
    name: str
    rows: list[FigureRow]

    @cached_property
    def by_key(self) -> dict[str, tuple[CaseFigure, FigureRow]]:
        """The figures with their rows, by figure id."""
        return {each.key.figure: (each, row) for each, row in zip(self.figures, self.rows, strict=True)}

    @cached_property
    def longest(self) -> Longest:
        """Their longest numbers and periods."""
        return longest_of(self.rows)


def longest_of(rows: Iterable[FigureRow]) -> Longest:
    """Return some of the longest numbers and periods: which one is the widest is found out by measuring them."""
    rows = list(rows)
    printed = sorted({row.printed for row in rows}, key=len)[-_SAMPLE:]
    return printed, sorted({row.period for row in rows}, key=len)[-_SAMPLE:]


def _looks_the_same(before: CaseFigure, now: CaseFigure) -> bool:
    return before.current is now.current and before.state is now.state


def _carried_on(
    made: _Made, figures: tuple[CaseFigure, ...], others: Iterable[tuple[int, CaseFigure, CaseFigure]]
) -> _Made:
    """Return the rows of figures that are as many as before: only those that are others now are made anew."""
    rows = list(made.rows)
    for at, was, now in others:
        if was.key != now.key or not _looks_the_same(was, now):
            rows[at] = row = make_row(now, made.name, period_words(now.current.period))
            _ = row.need
    return _Made(figures, made.name, rows)


#: The clock is asked after so many rows.
_STRIDE = 250


class RowCache:
    """Keeps the rows of each report as long as its figures and its name are the same."""

    def __init__(self) -> None:
        self._made: dict[str, _Made] = {}
        self._begun: dict[str, _Made] = {}  # of which only the first rows are made

    def rows(self, report_id: str, figures: tuple[CaseFigure, ...], name: str) -> list[FigureRow]:
        """Return a report's rows in text order; `name` is its short name."""
        self.make_some(report_id, figures, name, float("inf"))
        return self._made[report_id].rows

    def make_some(self, report_id: str, figures: tuple[CaseFigure, ...], name: str, until: float) -> bool:
        """Make rows until all are there or `time.perf_counter()` says so; return whether all are there."""
        made = self._made.get(report_id)
        if made is None or made.figures is not figures or made.name != name:
            if made is not None and made.name == name and len(made.figures) == len(figures):
                others = differing(made.figures, figures)
                if len(others) <= _STRIDE:
                    self._made[report_id] = _carried_on(made, figures, others)
                    return True
            begun = self._begun.pop(report_id, None)
            if begun is None or begun.figures is not figures or begun.name != name:
                begun = _Made(figures, name, [])
            rows, left = begun.rows, figures[len(begun.rows) :]
            periods = {period: period_words(period) for period in {figure.current.period for figure in left}}
            known = made.by_key if made is not None and made.name == name else {}
            for number, figure in enumerate(left):
                if number and number % _STRIDE == 0 and time.perf_counter() > until:
                    self._begun[report_id] = begun
                    return False
                before = known.get(figure.key.figure)
                if before is not None and _looks_the_same(before[0], figure):
                    rows.append(before[1])
                else:
                    rows.append(row := make_row(figure, name, periods[figure.current.period]))
                    _ = row.need  # worked out here, a report at a time, and not for all at once by the first sorting
            self._made[report_id] = begun
            _ = begun.longest
        return True

    def longest(self) -> Longest:
        """Return the longest numbers and periods of all rows that are kept."""
        each = [made.longest for made in self._made.values()]
        return [words for printed, _ in each for words in printed], [words for _, told in each for words in told]

    def forget_all_but(self, report_ids: set[str]) -> None:
        """Let go of reports that have left the case."""
        for known in (self._made, self._begun):
            for report_id in known.keys() - report_ids:
                del known[report_id]
