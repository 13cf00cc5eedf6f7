"""The list of open reports: a click brings one before the eyes, a drag puts it into the pane where it is dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from fiscal_desk.case.model import CaseReport, Change
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.panes.pane_column import PaneColumn, name_all_tabs
from fiscal_desk.desk.reviewing.reports_model import (
    DOUBTFUL,
    KIND,
    PERIOD,
    PLACE,
    REVIEWED,
    TITLE,
    ReportLine,
    ReportsModel,
    report_line,
)
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.report_words import short_names

_WIDTHS = {REVIEWED: 84, DOUBTFUL: 56, PLACE: 84, PERIOD: 96, KIND: 104}
_LEAST_TITLE = 200
_AROUND_HEAD = 14


def fill_pane(panes: PaneArea, reports: Sequence[CaseReport], column: PaneColumn, report_id: str) -> None:
    """Show a report in the column where it was dropped; a column that is left with none takes what stood there."""
    pane = panes.pane(report_id)
    before = next((each for each in panes.columns if pane in each.panes), None)
    if pane is None or before is None:
        return
    if before is not column:
        before.take(pane)
        stood = column.current
        if not before.panes and stood is not None:
            column.take(stood)
            before.add(stood)
        column.add(pane)
        name_all_tabs(panes.columns, short_names(reports))
    panes.show_one(report_id)
    pane.shown.setFocus(Qt.FocusReason.MouseFocusReason)


class ReportsPanel(QWidget):
    """Shows the reports of the case in their order."""

    report_chosen = Signal(str)  # report id

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, ReportLine] = {}
        self._stale: set[str] = set()
        self.model = ReportsModel(self)
        self.table = TextTable(wide=TITLE, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("打开的报告"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setDragEnabled(True)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.addWidget(self.table)
        self.table.chosen.connect(self._on_chosen)
        session.case_replaced.connect(self._start_anew)
        session.reports_changed.connect(self._start_anew)
        session.figures_changed.connect(self._on_figures)
        self._start_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give titles the room that the other columns leave, as long as the user has chosen no widths."""
        super().resizeEvent(event)
        heads = self.table.heads.fontMetrics()  # in another language they may be longer than what stands below them
        widths = {
            column: max(width, heads.horizontalAdvance(self.table.head(column)) + _AROUND_HEAD)
            for column, width in _WIDTHS.items()
        }
        room = self.width() - sum(widths.values()) - self.table.verticalScrollBar().sizeHint().width() - 16
        self.table.set_widths({**widths, TITLE: max(room, _LEAST_TITLE)})

    def serve(self, panes: PaneArea) -> None:
        """Bring reports up in these panes: by a click to where they are, by a drag to where they are dropped."""
        self.report_chosen.connect(panes.show_one)
        panes.report_dropped.connect(
            lambda column, report_id: fill_pane(panes, self._session.case.reports, column, report_id)
        )

    def refresh(self) -> None:
        """Count what has changed, and show it."""
        case = self._session.case
        for report in case.reports:
            if report.id in self._stale or report.id not in self._known:
                self._known[report.id] = report_line(case, report)
        self._stale.clear()
        self.model.set_lines([self._known[report.id] for report in case.reports])

    def _start_anew(self) -> None:
        self._known.clear()
        after_paint(self, self.refresh)

    def _on_figures(self, change: Change) -> None:
        touched = {key.report for key in change.figures}
        if touched and not self._stale:
            after_paint(self, self.refresh)
        self._stale |= touched

    def _on_chosen(self, index: QModelIndex) -> None:
        self.report_chosen.emit(self.model.line(index.row()).report.id)
