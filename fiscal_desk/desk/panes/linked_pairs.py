"""What belongs together in two panes: matched places, where they stand on the pages, and the course between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.desk.panes.landmarks import (
    Landmark,
    Matched,
    figure_landmark,
    heading_landmarks,
    match_landmarks,
    matching,
)
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.panes.scroll_course import Course, Extent, course_between
from fiscal_desk.desk.services.per_report import differing
from fiscal_desk.desk.services.session import Session

#: So many heights are looked up in one step.
_AT_ONCE = 200
_Pair = tuple[str, str]
_Kept = TypeVar("_Kept")


class ReportLandmarks:
    """The landmarks of one report, one for each figure that counts: a step that changes one figure makes one anew."""

    def __init__(self, report: CaseReport, figures: tuple[CaseFigure, ...]) -> None:
        self._take(report, figures)

    def _take(self, report: CaseReport, figures: tuple[CaseFigure, ...]) -> None:
        self._report = report
        self._figures = figures
        self._headings = heading_landmarks(report.report)
        self._of_figures = [_landmark(figure) for figure in figures]
        self.marks = self._sorted()

    def look_again(self, report: CaseReport, figures: tuple[CaseFigure, ...]) -> bool:
        """Follow the case; return whether any landmark is another one now."""
        if report.report.blocks is not self._report.report.blocks or len(figures) != len(self._figures):
            marks = self.marks
            self._take(report, figures)
            return self.marks != marks
        changed = False
        for at, was, now in differing(self._figures, figures):
            if was.current is not now.current or was.state is not now.state:
                before, self._of_figures[at] = self._of_figures[at], _landmark(now)
                changed = changed or before != self._of_figures[at]
        self._figures = figures
        if changed:
            self.marks = self._sorted()
        return changed

    def _sorted(self) -> list[Landmark]:
        marks = [*filter(None, self._of_figures), *self._headings]
        return sorted(marks, key=lambda landmark: landmark.offset)


class LinkedPairs:
    """Looks these up when they are asked for, and keeps them until it is told that something changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._landmarks: dict[str, ReportLandmarks] = {}
        self._tops: dict[str, dict[int, float]] = {}  # by report and offset, as the page is laid out
        self._matched: dict[_Pair, tuple[Matched, ...]] = {}
        self._heights: dict[_Pair, list[tuple[float, float]]] = {}
        self._courses: dict[_Pair, Course] = {}
        self._between: dict[_Pair, tuple[Extent, Extent, Course]] = {}  # as long as the pages are as high

    def look_again(self, report_id: str) -> bool:
        """A report's figures may have changed, or the report went; return whether what belongs together changed."""
        before = self._landmarks.get(report_id)
        if before is None:
            return False
        report = self._session.report(report_id)
        if report is None:
            del self._landmarks[report_id]
            self._tops.pop(report_id, None)
        elif not before.look_again(report, self._session.case.figures(report_id)):
            return False
        _drop(self._matched, report_id)
        self._forget_heights(report_id)
        return True

    def forget_layout(self, report_id: str) -> None:
        """A report's page was laid out anew."""
        self._tops.pop(report_id, None)
        self._forget_heights(report_id)

    def _forget_heights(self, report_id: str) -> None:
        _drop(self._heights, report_id)
        _drop(self._courses, report_id)
        _drop(self._between, report_id)

    def knows(self, panes: Sequence[ReportPane]) -> bool:
        """Return whether nothing has to be looked up between these panes."""
        return all((one.report_id, other.report_id) in self._heights for one, other in combinations(panes, 2))

    def looking_up(self, panes: Sequence[ReportPane]) -> Iterator[None]:
        """Look up in short steps what is not known between these panes."""
        for one, other in combinations(panes, 2):
            pair = (one.report_id, other.report_id)
            if pair not in self._matched:
                sides = []
                for pane in (one, other):
                    sides.append(self._marks_of(pane.report_id))
                    yield
                self._take_matched(pair, (yield from matching(*sides)))
            for pane, offsets in self._unknown(one, other):
                for start in range(0, len(offsets), _AT_ONCE):
                    self._look_up(pane, offsets[start : start + _AT_ONCE])
                    yield
            self.heights(one, other)
            yield
            for here, there in ((one, other), (other, one)):
                self._course_between(here, there)
                yield

    def matched(self, one: ReportPane, other: ReportPane) -> tuple[Matched, ...]:
        """Return the places at which two reports speak of the same thing, in text order."""
        pair = (one.report_id, other.report_id)
        if pair not in self._matched:
            self._take_matched(pair, match_landmarks(*map(self._marks_of, pair)))
        return self._matched[pair]

    def _take_matched(self, pair: _Pair, found: tuple[Matched, ...]) -> None:
        self._matched[pair] = found
        self._matched[pair[::-1]] = tuple(Matched(there, here) for here, there in found)

    def heights(self, one: ReportPane, other: ReportPane) -> Sequence[tuple[float, float]]:
        """Return how far down their pages, in pixels, the matched places stand."""
        pair = (one.report_id, other.report_id)
        if pair not in self._heights:
            for pane, offsets in self._unknown(one, other):
                self._look_up(pane, offsets)
            here, there = self._tops[one.report_id], self._tops[other.report_id]
            self._heights[pair] = [(here[a], there[b]) for a, b in self.matched(one, other)]
            self._heights[pair[::-1]] = [(there, here) for here, there in self._heights[pair]]
        return self._heights[pair]

    def _unknown(self, one: ReportPane, other: ReportPane) -> list[tuple[ReportPane, list[int]]]:
        """Return the matched offsets in two panes whose heights are not known."""
        matched = self.matched(one, other)
        sides = ((one, [place.one for place in matched]), (other, [place.other for place in matched]))
        known = [(pane, offsets, self._tops.setdefault(pane.report_id, {})) for pane, offsets in sides]
        return [(pane, [offset for offset in offsets if offset not in tops]) for pane, offsets, tops in known]

    def _look_up(self, pane: ReportPane, offsets: Sequence[int]) -> None:
        self._tops[pane.report_id].update(zip(offsets, pane.shown.heights(offsets), strict=True))

    def course(self, one: ReportPane, other: ReportPane) -> Course:
        """Return how the other pane goes along with the one."""
        pair = (one.report_id, other.report_id)
        if pair not in self._courses:
            self._courses[pair] = self._course_between(one, other)
        return self._courses[pair]

    def _course_between(self, one: ReportPane, other: ReportPane) -> Course:
        pair, extents = (one.report_id, other.report_id), (_extent(one), _extent(other))
        known = self._between.get(pair)
        if known is None or known[:2] != extents:
            known = self._between[pair] = (*extents, course_between(self.heights(one, other), *extents))
        return known[2]

    def start_here(self, one: ReportPane, other: ReportPane) -> None:
        """Let the panes go on together from where both stand now."""
        here, there = (float(pane.shown.verticalScrollBar().value()) for pane in (one, other))
        self._courses[one.report_id, other.report_id] = self._course_between(one, other).through(here, there)

    def start_afresh(self) -> None:
        """Forget where panes were put by hand."""
        self._courses.clear()

    def _marks_of(self, report_id: str) -> list[Landmark]:
        report = self._session.report(report_id)
        if report is None:
            return []
        if report_id not in self._landmarks:
            self._landmarks[report_id] = ReportLandmarks(report, self._session.case.figures(report_id))
        return self._landmarks[report_id].marks


def _extent(pane: ReportPane) -> Extent:
    bar = pane.shown.verticalScrollBar()
    return Extent(bar.maximum() + bar.pageStep(), bar.pageStep())


def _drop(kept: dict[_Pair, _Kept], report_id: str) -> None:
    for pair in [pair for pair in kept if report_id in pair]:
        del kept[pair]


def _landmark(figure: CaseFigure) -> Landmark | None:
    return None if figure.state is FigureState.REJECTED else figure_landmark(figure.current)
