"""Rows of the figure list, made once: with 10,000 figures nobody waits for those that have not changed."""

from __future__ import annotations

from dataclasses import dataclass

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.figure_rows import FigureRow, make_row
from fiscal_desk.desk.report_words import period_words


@dataclass(frozen=True)
class _Made:
    figures: tuple[CaseFigure, ...]
    name: str
    number: int
    rows: list[FigureRow]


class RowCache:
    """Keeps the rows of each report as long as its figures, its name and its place are the same."""

    def __init__(self) -> None:
        self._made: dict[str, _Made] = {}

    def rows(self, report_id: str, figures: tuple[CaseFigure, ...], name: str, number: int) -> list[FigureRow]:
        """Return a report's rows in text order; `name` and `number` are its short name and its place in the case."""
        made = self._made.get(report_id)
        if made is None or made.figures is not figures or (made.name, made.number) != (name, number):
            periods = {period: period_words(period) for period in {figure.current.period for figure in figures}}
            rows = [make_row(figure, name, number, periods[figure.current.period]) for figure in figures]
            made = self._made[report_id] = _Made(figures, name, number, rows)
        return made.rows

    def forget_all_but(self, report_ids: set[str]) -> None:
        """Let go of reports that have left the case."""
        for report_id in self._made.keys() - report_ids:
            del self._made[report_id]
