"""What can be asked of a case, whether it may be changed or not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from fiscal_desk.case.model import CaseFigure, CaseReport, Correction, FigureKey
from fiscal_desk.case.state.carried_card import carried_card
from fiscal_desk.case.state.current_figures import Views
from fiscal_desk.case.state.history import History, LogEntry
from fiscal_desk.case.state.memo_words import MemoWords
from fiscal_desk.case.state.state import CaseState
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import ReportCard


class ReadableCase:
    """A state with its history, seen as reports, figures and corrections."""

    _state: CaseState
    _history: History
    _views: Views
    _reports: tuple[CaseState, tuple[CaseReport, ...]] | None = None

    def _show(self, state: CaseState, history: History) -> None:
        self._state, self._history, self._views = state, history, Views()

    @property
    def reports(self) -> tuple[CaseReport, ...]:
        """The reports as they stand side by side."""
        if self._reports is None or self._reports[0] is not self._state:
            found = tuple(self._views.of(self._state, report_id).case_report for report_id in self._state.in_order())
            self._reports = (self._state, found)
        return self._reports[1]

    def figures(self, report_id: str) -> tuple[CaseFigure, ...]:
        """Return a report's figures in text order, rejected ones included. Raises KeyError."""
        return self._views.of(self._state, report_id).figures

    def figure(self, key: FigureKey) -> CaseFigure:
        """Return one figure, or an orphan. Raises KeyError."""
        return self._views.of(self._state, key.report).by_id[key.figure]

    def named(self, report_id: str, indicator: str) -> Sequence[CaseFigure]:
        """Return a report's figures that are called so as they stand, in text order. Raises KeyError."""
        return self._views.of(self._state, report_id).naming.by_indicator.get(indicator, ())

    def known_as(self, report_id: str, canonical: str) -> Sequence[CaseFigure]:
        """Return a report's figures of an indicator of the catalogue, in text order. Raises KeyError."""
        return self._views.of(self._state, report_id).naming.by_canonical.get(canonical, ())

    def orphans(self, report_id: str) -> tuple[CaseFigure, ...]:
        """Return what was decided about figures that the newest reading of a report lacks. Raises KeyError."""
        return self._views.of(self._state, report_id).orphans

    def reading(self, report_id: str) -> Reading:
        """Return what is to be compared: corrections laid over, rejected figures out, added ones in. Raises KeyError.

        Relations, and the figures of tasks, are left out where their figures are gone.
        """
        return self._views.of(self._state, report_id).reading

    def carried_card(self, report_id: str, again: ReportCard) -> ReportCard:
        """Return the card that a report will have when it is read again from a file that says `again`: what the user
        had put right stays. Raises KeyError.
        """
        record = self._state.reports[report_id]
        return carried_card(self._state.opened[record.opened].card, record.card, again)

    def corrections(self) -> tuple[Correction, ...]:
        """Return all that users said about the figures and that still stands, oldest first; orphans left out."""
        found = [
            word for report_id in self._state.in_order() for f in self.figures(report_id) for word in f.corrections
        ]
        return tuple(sorted(found, key=lambda correction: datetime.fromisoformat(correction.when)))

    def progress(self) -> tuple[int, int]:
        """Return how many figures have been reviewed, and how many there are."""
        states = [figure.state for report_id in self._state.reports for figure in self.figures(report_id)]
        return sum(state.reviewed for state in states), len(states)

    def choice(self, name: str) -> Any:
        """Return a setting of the case (plain JSON values), or None."""
        return self._state.choices.get(name)

    @property
    def memo(self) -> MemoWords:
        """What was said about the memo: findings judged, sentences reworded, what goes in and in which order."""
        return self._state.memo

    def history(self) -> tuple[LogEntry, ...]:
        """Return the whole log, oldest first, undone steps included."""
        return self._history.entries
