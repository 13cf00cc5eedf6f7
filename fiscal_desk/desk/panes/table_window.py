"""A table of a report in a window of its own, where a wide one has room."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from fiscal_desk.case.model import CaseFigure, CaseReport, Change, FigureKey, FigureState
from fiscal_desk.desk.looks.styles import is_dark, scheme_of
from fiscal_desk.desk.pages.tables.grid import TableGrid
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.tips.tip_words import tip_html
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.report.model import Block, Report

_SIZE = (1000, 640)
_HEAD_WIDTH = 260


def table_at(report: Report, offset: int) -> int | None:
    """Return the table that holds a text offset, or the first one after it; None where no more come."""
    return next((block.place.table for block in report.blocks if block.place and block.span.end > offset), None)


class TableWindow(QWidget):
    """Shows one table; a click goes to the figure in the report, and the current figure's cell is chosen here."""

    def __init__(self, session: Session, report: CaseReport, table: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = report.report.card.title or report.report.origin.name
        self.setWindowTitle(self.tr("表格 · {title}").format(title=title))
        self._session = session
        self._report_id = report.id
        self._text = report.report.text
        self._figures: list[CaseFigure] = []
        self._starts: list[int] = []
        self._read_figures()
        self.grid = TableGrid(report.report, table, self._figure_in, self._tip, dark=is_dark(self.palette()))
        self.table = TextTable()
        self.table.setAccessibleName(self.tr("表格"))
        self.table.setModel(self.grid)
        self.table.setShowGrid(True)
        self.table.verticalHeader().show()
        self.table.verticalHeader().setMaximumWidth(_HEAD_WIDTH)
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        # Qt shortens a head of two lines as if it stood in one.
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.table.resizeColumnsToContents()
        self.table.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.resize(*_SIZE)
        session.current_changed.connect(self._show_current)
        session.figures_changed.connect(self._on_figures)
        session.reports_changed.connect(self._on_reports)
        session.case_replaced.connect(self.close)
        self._show_current(session.current)

    def _read_figures(self) -> None:
        figures = self._session.case.figures(self._report_id)
        standing = [each for each in figures if each.state is not FigureState.REJECTED]
        self._figures = sorted(standing, key=lambda each: each.current.start)
        self._starts = [each.current.start for each in self._figures]

    def _figure_in(self, cell: Block) -> CaseFigure | None:
        at = bisect_left(self._starts, cell.span.start)
        return self._figures[at] if at < len(self._starts) and self._starts[at] < cell.span.end else None

    def _tip(self, figure: CaseFigure) -> str:
        return tip_html(figure, self._session.catalogue, scheme_of(self.palette()))

    def _choose(self, index: QModelIndex) -> None:
        cell = self.grid.block(index)
        figure = self._figure_in(cell) if cell else None
        if figure is not None:
            self._session.reveal([figure.key])

    def _show_current(self, key: FigureKey | None) -> None:
        figure = self._session.figure(key) if key and key.report == self._report_id else None
        index = self.grid.index_of(figure.current.start) if figure else QModelIndex()
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_figures(self, change: Change) -> None:
        if self._report_id in change.reports or any(key.report == self._report_id for key in change.figures):
            self._read_figures()
            self.grid.refresh()

    def _on_reports(self) -> None:
        report = self._session.report(self._report_id)
        if report is None or report.report.text != self._text:
            self.close()


def open_table_near(session: Session, pane: ReportPane, parent: QWidget) -> bool:
    """Open a pane's table that was clicked last, if it is in view, else the current figure's or the next one seen.

    Return False where there is none.
    """
    report = session.report(pane.report_id)
    if report is None:
        return False
    key = session.current
    figure = session.figure(key) if key and key.report == report.id else None
    offset = pane.shown.pointed_in_view()
    if offset is None:
        offset = figure.current.start if figure else pane.shown.top_offset()
    table = table_at(report.report, offset)
    if table is not None:
        TableWindow(session, report, table, parent).show()
    return table is not None
