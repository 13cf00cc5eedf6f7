"""What is worked out of the figures of each report, once: with 10,000 figures nobody waits for what has not changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.case.readable import ReadableCase

T = TypeVar("T")

_Figures = tuple[CaseFigure, ...]
_Made = dict[str, tuple[_Figures, T]]

#: Where more figures have changed, what follows from all of them is worked out at once.
_FEW = 40


def differing(before: Sequence[CaseFigure], now: Sequence[CaseFigure]) -> list[tuple[int, CaseFigure, CaseFigure]]:
    """Return place, figure before and figure now wherever these are not the same value; both must be as long."""
    return [(at, one, other) for at, (one, other) in enumerate(zip(before, now, strict=True)) if one is not other]


class PerReport(Generic[T]):
    """Keeps what `make` returns for a report's figures as long as these are the same ones.

    With `change`, what was made is carried on where as many figures are there as before: it returns what follows from
    it once one figure has become another one.
    """

    def __init__(
        self, make: Callable[[_Figures], T], change: Callable[[T, CaseFigure, CaseFigure], T] | None = None
    ) -> None:
        self._make = make
        self._change = change
        self._made: _Made[T] = {}

    def of(self, case: ReadableCase) -> dict[str, T]:
        """Return it for every report of a case, by id, in the order of the case."""
        before, self._made = self._made, {}
        for report in case.reports:
            self._made[report.id] = self._of_report(report.id, case, before)
        return {report_id: made for report_id, (_, made) in self._made.items()}

    def make_some(self, case: ReadableCase, until: float) -> bool:
        """Make it for a report at least, and until `time.perf_counter()` says so; return whether all is made."""
        for report in case.reports:
            known = self._made.get(report.id)
            self._made[report.id] = made = self._of_report(report.id, case, self._made)
            if made is not known and time.perf_counter() > until:
                return report is case.reports[-1]
        return True

    def _of_report(
        self, report_id: str, case: ReadableCase, before: dict[str, tuple[_Figures, T]]
    ) -> tuple[_Figures, T]:
        figures, known = case.figures(report_id), before.get(report_id)
        return known if known and known[0] is figures else (figures, self._made_of(figures, known))

    def _made_of(self, figures: _Figures, known: tuple[_Figures, T] | None) -> T:
        if known is None or self._change is None or len(known[0]) != len(figures):
            return self._make(figures)
        others = differing(known[0], figures)
        if len(others) > _FEW:
            return self._make(figures)
        made = known[1]
        for _, was, now in others:
            made = self._change(made, was, now)
        return made
