"""With ten thousand figures, what follows from one of them is worked out for that one alone."""

from __future__ import annotations

import pytest

from fiscal_desk.case.changes.commands import ConfirmFigures
from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.services.per_report import PerReport
from tests.desk.desk_case import Desk

Figures = tuple[CaseFigure, ...]


def reviewed(figures: Figures) -> int:
    return sum(figure.state.reviewed for figure in figures)


class Counted:
    """Counts how often something is worked out of all figures of a report, and of one of them."""

    def __init__(self) -> None:
        self.whole = self.single = 0
        self.counts = PerReport(self.make, self.change)

    def make(self, figures: Figures) -> int:
        self.whole += 1
        return reviewed(figures)

    def change(self, made: int, was: CaseFigure, now: CaseFigure) -> int:
        self.single += 1
        return made + now.state.reviewed - was.state.reviewed


def test_one_figure_that_changed_is_counted_alone(small_desk: Desk) -> None:
    case, counted = small_desk.session.case, Counted()
    first, second = (report.id for report in case.reports)
    assert counted.counts.of(case) == {first: 0, second: 0}
    assert (counted.whole, counted.single) == (2, 0)
    small_desk.session.do(ConfirmFigures((case.figures(first)[1].key,)))
    assert counted.counts.of(case) == {first: 1, second: 0}
    assert (counted.whole, counted.single) == (2, 1)
    small_desk.session.undo()
    assert counted.counts.of(case) == {first: 0, second: 0}
    assert (counted.whole, counted.single) == (2, 2)


def test_a_large_case_is_looked_through_a_report_at_a_time(small_desk: Desk) -> None:
    case, counted = small_desk.session.case, Counted()
    assert not counted.counts.make_some(case, 0.0)
    assert counted.whole == 1
    assert counted.counts.make_some(case, 0.0)
    assert counted.whole == 2
    assert counted.counts.make_some(case, 0.0)
    assert counted.counts.of(case) == dict.fromkeys((report.id for report in case.reports), 0)
    assert counted.whole == 2


@pytest.mark.parametrize("many", [False, True])
def test_counts_are_right_however_many_figures_changed(small_desk: Desk, many: bool) -> None:
    case, counted = small_desk.session.case, Counted()
    counted.counts.of(case)
    keys = [figure.key for report in case.reports for figure in case.figures(report.id)]
    small_desk.session.do(ConfirmFigures(tuple(keys if many else keys[:1])))
    assert counted.counts.of(case) == {report.id: reviewed(case.figures(report.id)) for report in case.reports}
