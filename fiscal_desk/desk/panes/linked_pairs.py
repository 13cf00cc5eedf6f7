"""What belongs together in two panes: matched places, where they stand on the pages, and the course between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from fiscal_desk.case.model import CaseReport, FigureState
from fiscal_desk.desk.panes.landmarks import Landmark, Matched, landmarks_of, match_landmarks
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.panes.scroll_course import Course, Extent, course_between
from fiscal_desk.desk.services.session import Session

_Pair = tuple[str, str]
_Kept = TypeVar("_Kept")


class LinkedPairs:
    """Looks these up when they are asked for, and keeps them until it is told that something changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._landmarks: dict[str, list[Landmark]] = {}
        self._matched: dict[_Pair, tuple[Matched, ...]] = {}
        self._heights: dict[_Pair, list[tuple[float, float]]] = {}
        self._courses: dict[_Pair, Course] = {}

    def look_again(self, report_id: str) -> bool:
        """A report's figures may have changed, or the report went; return whether what belongs together changed."""
        before = self._landmarks.pop(report_id, None)
        report = self._session.report(report_id)
        if before is None or (report is not None and self._marks(report) == before):
            return False
        _drop(self._matched, report_id)
        self.forget_layout(report_id)
        return True

    def forget_layout(self, report_id: str) -> None:
        """A report's page was laid out anew."""
        _drop(self._heights, report_id)
        _drop(self._courses, report_id)

    def matched(self, one: ReportPane, other: ReportPane) -> tuple[Matched, ...]:
        """Return the places at which two reports speak of the same thing, in text order."""
        pair = (one.report_id, other.report_id)
        if pair not in self._matched:
            reports = [self._session.report(report_id) for report_id in pair]
            found = match_landmarks(*(self._marks(report) if report else [] for report in reports))
            self._matched[pair] = found
            self._matched[pair[::-1]] = tuple(Matched(there, here) for here, there in found)
        return self._matched[pair]

    def heights(self, one: ReportPane, other: ReportPane) -> Sequence[tuple[float, float]]:
        """Return how far down their pages, in pixels, the matched places stand."""
        pair = (one.report_id, other.report_id)
        if pair not in self._heights:
            matched = self.matched(one, other)
            sides = (
                one.shown.heights([place.one for place in matched]),
                other.shown.heights([place.other for place in matched]),
            )
            self._heights[pair] = list(zip(*sides, strict=True))
            self._heights[pair[::-1]] = [(there, here) for here, there in self._heights[pair]]
        return self._heights[pair]

    def course(self, one: ReportPane, other: ReportPane) -> Course:
        """Return how the other pane goes along with the one."""
        pair = (one.report_id, other.report_id)
        if pair not in self._courses:
            self._courses[pair] = course_between(self.heights(one, other), _extent(one), _extent(other))
        return self._courses[pair]

    def start_here(self, one: ReportPane, other: ReportPane) -> None:
        """Let the panes go on together from where both stand now."""
        here, there = (float(pane.shown.verticalScrollBar().value()) for pane in (one, other))
        course = course_between(self.heights(one, other), _extent(one), _extent(other))
        self._courses[one.report_id, other.report_id] = course.through(here, there)

    def start_afresh(self) -> None:
        """Forget where panes were put by hand."""
        self._courses.clear()

    def _marks(self, report: CaseReport) -> list[Landmark]:
        if report.id not in self._landmarks:
            figures = self._session.case.figures(report.id)
            standing = [figure.current for figure in figures if figure.state is not FigureState.REJECTED]
            self._landmarks[report.id] = landmarks_of(report.report, standing)
        return self._landmarks[report.id]


def _extent(pane: ReportPane) -> Extent:
    bar = pane.shown.verticalScrollBar()
    return Extent(bar.maximum() + bar.pageStep(), bar.pageStep())


def _drop(kept: dict[_Pair, _Kept], report_id: str) -> None:
    for pair in [pair for pair in kept if report_id in pair]:
        del kept[pair]
