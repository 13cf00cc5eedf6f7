"""The figures of a case as they stand, worked out once and kept until something about the report changes."""

from __future__ import annotations

from collections.abc import Mapping

from fiscal_desk.case.model import CaseFigure, CaseReport
from fiscal_desk.case.state.decisions import Decision
from fiscal_desk.case.state.overlay import lay_over, orphans_of, reading_of
from fiscal_desk.case.state.state import CaseState, ReportRecord
from fiscal_desk.figures.model import Reading

_NO_DECISIONS: Mapping[str, Decision] = {}


class ReportView:
    """One report of one state, with what follows from it."""

    def __init__(self, state: CaseState, report_id: str) -> None:
        self.record: ReportRecord = state.reports[report_id]
        self.decisions = state.decisions.get(report_id, _NO_DECISIONS)
        self.case_report: CaseReport = state.case_report(report_id)
        self.figures = lay_over(report_id, self.case_report.reading, self.decisions)
        self._by_id: dict[str, CaseFigure] | None = None
        self._reading: Reading | None = None
        self._orphans: tuple[CaseFigure, ...] | None = None

    @property
    def by_id(self) -> dict[str, CaseFigure]:
        """The figures and the orphans by figure id."""
        if self._by_id is None:
            self._by_id = {figure.key.figure: figure for figure in (*self.figures, *self.orphans)}
        return self._by_id

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
            view = self._views[report_id] = ReportView(state, report_id)
        return view
