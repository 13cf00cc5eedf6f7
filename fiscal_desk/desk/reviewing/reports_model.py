"""The open reports, one a line: of what place and period, of what kind, how far they are reviewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.desk.panes.pane_column import REPORT_MIME
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.report_words import kind_name
from fiscal_desk.desk.words.spoken import period_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

TITLE, REVIEWED, DOUBTFUL, PLACE, PERIOD, KIND = range(6)


@dataclass(frozen=True)
class ReportLine:
    """A report, how many of its figures count, how many of them were looked at, and how many are in doubt."""

    report: CaseReport
    figures: int
    reviewed: int
    doubtful: int


def report_line(case: Case, report: CaseReport) -> ReportLine:
    """Return a report of a case with its counts; what was rejected is no figure any more."""
    figures: Sequence[CaseFigure] = case.figures(report.id)
    states = [figure.state for figure in figures if figure.state is not FigureState.REJECTED]
    reviewed = sum(state.reviewed for state in states)
    return ReportLine(report, len(states), reviewed, states.count(FigureState.DOUBTFUL))


class ReportsModel(ArrangedRows):
    """A line can be dragged to a pane."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ReportLine, ...] = ()

    def set_lines(self, lines: Sequence[ReportLine]) -> None:
        """Show other reports, or other counts."""
        self._take_changed(lines)

    def _name(self, line: ReportLine) -> str:
        return line.report.id

    def _show(self, lines: tuple[ReportLine, ...]) -> None:
        self._lines = lines

    def line(self, row: int) -> ReportLine:
        """Return the report in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else KIND + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (
            self.tr("报告"),
            self.tr("已核"),
            self.tr("存疑"),
            self.tr("地区"),
            self.tr("期间"),
            self.tr("类型"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text and alignment of a cell."""
        if role in (Role.DisplayRole, Role.ToolTipRole):
            line = self._lines[index.row()]
            card = line.report.report.card
            return (
                card.title or line.report.report.origin.name,
                f"{line.reviewed}/{line.figures}",
                str(line.doubtful),
                card.place,
                period_words(card.period),
                kind_name(card.kind),
            )[index.column()]
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in (REVIEWED, DOUBTFUL) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a dragged line is."""
        return [REPORT_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged report: its id."""
        data = QMimeData()
        if indexes:
            data.setData(REPORT_MIME, self._lines[indexes[0].row()].report.id.encode())
        return data
