"""What is worked out of the figures of each report, once: with 10,000 figures nobody waits for what has not changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.case.readable import ReadableCase

T = TypeVar("T")


class PerReport(Generic[T]):
    """Keeps what `make` returns for a report's figures as long as these are the same ones."""

    def __init__(self, make: Callable[[tuple[CaseFigure, ...]], T]) -> None:
        self._make = make
        self._made: dict[str, tuple[tuple[CaseFigure, ...], T]] = {}

    def of(self, case: ReadableCase) -> dict[str, T]:
        """Return it for every report of a case, by id, in the order of the case."""
        before, self._made = self._made, {}
        for report in case.reports:
            figures = case.figures(report.id)
            known = before.get(report.id)
            self._made[report.id] = known if known and known[0] is figures else (figures, self._make(figures))
        return {report_id: made for report_id, (_, made) in self._made.items()}
