"""The figures of a case as they stand, worked out once and kept until something about the report changes."""

from __future__ import annotations

from collections.abc import Mapping

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.case.state.decisions import Decision
from fiscal_desk.case.state.naming import Naming, naming_again, naming_of
from fiscal_desk.case.state.overlay import lay_over, lay_over_again, orphans_of, reading_of
from fiscal_desk.case.state.state import CaseState, ReportRecord
from fiscal_desk.figures.model import Reading

_NO_DECISIONS: Mapping[str, Decision] = {}


#: Where more figures have changed, they are all named anew.
_FEW = 40


class ReportView:
    """One report of one state, with what follows from it; `before` is its view of the state before, if there is one.

    A step says something of one figure in ten thousand: what follows from the others is taken over.
    """

    def __init__(self, state: CaseState, report_id: str, before: ReportView | None = None) -> None:
        self.record: ReportRecord = state.reports[report_id]
        self.decisions = state.decisions.get(report_id, _NO_DECISIONS)
        same = before is not None and before.record is self.record
        self.case_report: CaseReport = before.case_report if before and same else state.case_report(report_id)
        again = lay_over_again(before.figures, before.decisions, self.decisions) if before and same else None
        self.figures: tuple[CaseFigure, ...] = (
            lay_over(report_id, self.case_report.reading, self.decisions) if again is None else again
        )
        self._by_id: dict[str, CaseFigure] | None = None
        self._reading: Reading | None = None
        self._orphans: tuple[CaseFigure, ...] | None = None
        self._naming: Naming | None = None
        if before is not None and again is not None:
            self._take_over(before)

    @property
    def by_id(self) -> dict[str, CaseFigure]:
        """The figures and the orphans by figure id."""
        if self._by_id is None:
            self._by_id = {figure.key.figure: figure for figure in (*self.figures, *self.orphans)}
        return self._by_id

    @property
    def naming(self) -> Naming:
        """Which figures state which indicator."""
        if self._naming is None:
            self._naming = naming_of(self.figures)
        return self._naming

    @property
    def has_naming(self) -> bool:
        """Whether it is known already which figures state which indicator."""
        return self._naming is not None

    def _take_over(self, before: ReportView) -> None:
        """Take over what was found out of the figures before, which are as many as there are now."""
        # Where a figure moved, all between its places stand elsewhere, and count as changed.
        pairs = [(was, now) for was, now in zip(before.figures, self.figures, strict=True) if was is not now]
        if before._by_id is not None:
            self._by_id = before._by_id | {now.key.figure: now for _, now in pairs}
        if before._naming is not None and len(pairs) <= _FEW:
            self._naming = naming_again(before._naming, pairs)
        if all(_reads_the_same(was, now) for was, now in pairs):
            self._reading = before._reading  # who compares knows by that that nothing is to be compared again

    @property
    def orphans(self) -> tuple[CaseFigure, ...]:
        """What was decided about figures that are no longer read."""
        if self._orphans is None:
            self._orphans = orphans_of(self.case_report.id, self.decisions)
        return self._orphans

    @property
    def reading(self) -> Reading:
        """The reading as the user left it."""
        if self._reading is None:
            self._reading = reading_of(self.case_report.reading, self.figures)
        return self._reading


def _reads_the_same(was: CaseFigure, now: CaseFigure) -> bool:
    """Return whether a figure counts as it did: to confirm one says nothing new of what a report states."""
    rejected = (was.state is FigureState.REJECTED) is (now.state is FigureState.REJECTED)
    return rejected and was.current is now.current


class Views:
    """The reports' views of the state that was asked about last; what a change left alone is kept."""

    def __init__(self) -> None:
        self._views: dict[str, ReportView] = {}

    def of(self, state: CaseState, report_id: str) -> ReportView:
        """Return the view of a report. Raises KeyError where the case has no such report."""
        record = state.reports[report_id]
        view = self._views.get(report_id)
        decisions = state.decisions.get(report_id, _NO_DECISIONS)
        if view is None or view.record is not record or view.decisions is not decisions:
            view = self._views[report_id] = ReportView(state, report_id, view)
        return view

    def copy(self) -> Views:
        """Return the same views, to be carried on by itself."""
        other = Views()
        other._views = dict(self._views)
        return other

    def look_through(self, state: CaseState) -> None:
        """Work out for all reports what has been asked about them before: for a thread that has the time."""
        for report_id in state.reports:
            before = self._views.get(report_id)
            view = self.of(state, report_id)
            if before is not None and before.has_naming:
                _ = view.naming
