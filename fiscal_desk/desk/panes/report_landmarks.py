"""The landmarks of one report as its figures stand, kept up as single figures change."""

from __future__ import annotations

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.desk.panes.landmarks import Landmark, figure_landmark, heading_landmarks
from fiscal_desk.desk.services.per_report import differing


class ReportLandmarks:
    """Makes a landmark for each figure that counts once; a step that changes one figure makes one anew."""

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
            before = self.marks
            self._take(report, figures)
            return self.marks != before
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


def _landmark(figure: CaseFigure) -> Landmark | None:
    return None if figure.state is FigureState.REJECTED else figure_landmark(figure.current)
