"""The same indicator in the other reports: found in the case, listed in the inspector."""

from __future__ import annotations

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.figures.model import Figure

#: More than anybody would go through one by one.
MOST = 60


def related_figures(case: ReadableCase, figure: CaseFigure) -> list[tuple[CaseReport, CaseFigure]]:
    """Return what the other reports say of the figure's indicator, most alike first, rejected figures left out."""
    found = [
        (report, other)
        for report in case.reports
        if report.id != figure.key.report
        for other in _of_indicator(figure.current, case, report.id)
    ]
    found.sort(key=lambda pair: _distance(figure.current, pair[1].current))
    return found[:MOST]


def closest_figure(figure: CaseFigure, case: ReadableCase, report_id: str) -> CaseFigure | None:
    """Return the figure of another report that is most like one, of the same indicator; None for none."""
    one = figure.current
    found = _of_indicator(one, case, report_id)
    return min(
        found,
        key=lambda other: (*_distance(one, other.current), one.stance is not other.current.stance),
        default=None,
    )


def _of_indicator(one: Figure, case: ReadableCase, report_id: str) -> list[CaseFigure]:
    """Return a report's figures of the same indicator in text order, rejected ones left out."""
    called = case.named(report_id, one.indicator)
    if one.canonical is not None:
        known = case.known_as(report_id, one.canonical)
        called = [*known, *(each for each in called if each.current.canonical is None)]
        called.sort(key=lambda each: (each.current.start, each.current.end))
    return [each for each in called if each.state is not FigureState.REJECTED]


def _distance(one: Figure, other: Figure) -> tuple[bool, bool, bool, bool]:
    return (
        one.measure is not other.measure,
        one.unit != other.unit,
        one.period != other.period,
        one.scope != other.scope,
    )
