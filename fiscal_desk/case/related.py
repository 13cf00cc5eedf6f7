"""The same indicator in the other reports: found in the case, listed in the inspector."""

from __future__ import annotations

from collections.abc import Iterable

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.figures.model import Figure

#: More than anybody would go through one by one.
MOST = 60


def related_figures(case: Case, figure: CaseFigure) -> list[tuple[CaseReport, CaseFigure]]:
    """Return what the other reports say of the figure's indicator, most alike first, rejected figures left out."""
    found = [
        (report, other)
        for report in case.reports
        if report.id != figure.key.report
        for other in _of_indicator(figure.current, case.figures(report.id))
    ]
    found.sort(key=lambda pair: _distance(figure.current, pair[1].current))
    return found[:MOST]


def closest_figure(figure: CaseFigure, others: Iterable[CaseFigure]) -> CaseFigure | None:
    """Return the figure of another report that is most like one, of the same indicator; None for none."""
    one = figure.current
    found = _of_indicator(one, others)
    return min(
        found,
        key=lambda other: (*_distance(one, other.current), one.stance is not other.current.stance),
        default=None,
    )


def _of_indicator(one: Figure, others: Iterable[CaseFigure]) -> list[CaseFigure]:
    """Return those of the same indicator, rejected ones left out; written out, as there are ten thousand."""
    name, known, rejected = one.indicator, one.canonical, FigureState.REJECTED
    if known is None:
        return [each for each in others if each.current.indicator == name and each.state is not rejected]
    return [
        each
        for each in others
        if (each.current.canonical == known or (each.current.canonical is None and each.current.indicator == name))
        and each.state is not rejected
    ]


def _distance(one: Figure, other: Figure) -> tuple[bool, bool, bool, bool]:
    return (
        one.measure is not other.measure,
        one.unit != other.unit,
        one.period != other.period,
        one.scope != other.scope,
    )
