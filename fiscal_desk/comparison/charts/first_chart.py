"""What is drawn before anybody has chosen a row: a main indicator that has something to be held against."""

from collections.abc import Iterator
from itertools import islice

from fiscal_desk.comparison.charts.drawing_up import chart_of
from fiscal_desk.comparison.charts.model import ChartKind, ChartRequest
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.rows.views import Line, View, view_table
from fiscal_desk.figures.model import Measure

#: Nobody waits longer for a chart that was not asked for.
_TRIED = 40


def first_chart(comparison: Comparison, view: View) -> ChartRequest | None:
    """Return what to draw first beside a view of the comparison, None where there is nothing to draw.

    The view's own lines come before those of the others, indicators of the catalogue before others, amounts before
    rates, and each in its order there. Where nothing has two values to draw, one value is drawn.
    """
    views = [view, *(each for each in View if each is not view)]
    several = (_request(line, each) for each in views for line in _telling(comparison, each))
    lone = (_request(line, View.REPORTS) for line in _main_first(comparison, View.REPORTS))
    for requests, least in ((several, 2), (lone, 1)):
        tried = islice(requests, _TRIED)
        if found := next((request for request in tried if _values(comparison, request) >= least), None):
            return found
    return None


def _request(line: Line, view: View) -> ChartRequest:
    # One row stands for its line: a chart adds the other years, or the target, of itself.
    return ChartRequest(ChartKind.YEARS if view is View.YEARS else ChartKind.REPORTS, line.rows[:1])


def _telling(comparison: Comparison, view: View) -> Iterator[Line]:
    return (line for line in _main_first(comparison, view) if sum(map(bool, line.cells)) > 1)


def _main_first(comparison: Comparison, view: View) -> list[Line]:
    lines = view_table(comparison, view).lines
    return sorted(lines, key=lambda line: (line.canonical is None, line.measure is not Measure.LEVEL))


def _values(comparison: Comparison, request: ChartRequest) -> int:
    chart = chart_of(comparison, request)
    return sum(mark.value is not None for mark in chart.marks) if chart is not None else 0
