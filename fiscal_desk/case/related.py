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
        for other in case.figures(report.id)
        if other.state is not FigureState.REJECTED and _same_indicator(figure.current, other.current)
    ]
    found.sort(key=lambda pair: _distance(figure.current, pair[1].current))
    return found[:MOST]


def closest_figure(figure: CaseFigure, others: Iterable[CaseFigure]) -> CaseFigure | None:
    """Return the figure of another report that is most like one, of the same indicator; None for none."""
    found = [
        other
        for other in others
        if other.state is not FigureState.REJECTED and _same_indicator(figure.current, other.current)
    ]
    one = figure.current
    return min(
        found,
        key=lambda other: (*_distance(one, other.current), one.stance is not other.current.stance),
        default=None,
    )


def _same_indicator(one: Figure, other: Figure) -> bool:
    if one.canonical is not None and other.canonical is not None:
        return one.canonical == other.canonical
    return one.indicator == other.indicator


def _distance(one: Figure, other: Figure) -> tuple[bool, bool, bool, bool]:
    return (
        one.measure is not other.measure,
        one.unit != other.unit,
        one.period != other.period,
        one.scope != other.scope,
    )
