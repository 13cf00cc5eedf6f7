"""The centre: two to four reports side by side, more of them in tabs."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from fiscal_desk.case.model import CaseReport, Change, FigureKey
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.pages.page_view import Span
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.panes.link_handle import WIDTH, LinkHandle, panes_beside
from fiscal_desk.desk.panes.linking import Linking
from fiscal_desk.desk.panes.own_pages import PageMeans
from fiscal_desk.desk.panes.pane_column import PaneColumn, name_all_tabs, take_out
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.panes.table_window import open_table_near
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.report_words import short_names

MOST_COLUMNS = 4
#: So long panes are made in one turn of the event loop.
_STEP_SECONDS = 0.008
#: A change of more figures is painted one pane after the other.
_MANY_FIGURES = 300
#: A report with more gets its pane in a turn of the event loop of its own.
_LARGE_REPORT = 200
#: A column narrower than this holds too little text to be read side by side.
_COLUMN_WIDTH = 420


class PaneArea(QSplitter):
    """Keeps one pane for every report of the case, and shows the ones that are talked about."""

    close_requested = Signal(str)  # report id
    card_requested = Signal(str)  # report id
    card_answered = Signal(str, object)  # report id, what was typed by field of the card
    value_requested = Signal()
    menu_requested = Signal(object, QPoint)  # FigureKey | None, global position
    selection_changed = Signal()
    span_drawn = Signal(object, int, int)  # FigureKey, text offsets
    report_dropped = Signal(object, str)  # PaneColumn, report id: the user wants it there
    pages_chosen = Signal(str, bool)  # hash of a file, whether its own pages are shown
    reference_chosen = Signal(str)  # hash of the file whose pane is the reference; empty for none

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        actions: Actions,
        parent: QWidget | None = None,
        *,
        means: PageMeans | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("panes")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(WIDTH)
        self._session = session
        self.linking = Linking(session, self.seen_panes, actions, self)
        self._appearance = appearance
        self._panes: dict[str, ReportPane] = {}
        self._active: str | None = None
        self._awaited: list[str] = []  # reports that were to be shown before their panes were there
        self._remembered_reference = ""
        self._means = means
        self._with_pages: frozenset[str] = frozenset()  # hashes of files whose own pages are shown
        self.wanted_columns = 0  # 0: as many as the width holds
        self.room: Callable[[], int] = self.width  # in pixels, once all that is to stand beside the panes is there
        self.linking.reference_changed.connect(self._mark_active)
        actions.connect_to(ActionId.REFERENCE_PANE, self.toggle_reference)
        session.case_replaced.connect(self._start_anew)
        session.reports_changed.connect(self.sync)
        session.figures_changed.connect(self._on_figures)
        session.current_changed.connect(self._on_current)
        session.reveal_requested.connect(self._on_reveal)
        self.sync()

    @property
    def columns(self) -> list[PaneColumn]:
        """The columns from left to right."""
        widgets = [self.widget(index) for index in range(self.count())]
        return [widget for widget in widgets if isinstance(widget, PaneColumn)]

    @property
    def panes(self) -> list[ReportPane]:
        """All panes in the order of the case."""
        return [self._panes[report.id] for report in self._session.case.reports if report.id in self._panes]

    @property
    def active(self) -> ReportPane | None:
        """The pane that the keyboard works in."""
        return self._panes.get(self._active or "") or next(iter(self.panes), None)

    def seen_panes(self) -> list[ReportPane]:
        """The panes on top of their columns, from left to right; none while the panes are not shown at all."""
        return [column.current for column in self.columns if column.current is not None and column.current.isVisible()]

    def pane(self, report_id: str) -> ReportPane | None:
        """Return the pane of a report."""
        return self._panes.get(report_id)

    def sync(self) -> None:
        """Make the panes those of the case's reports."""
        reports = {report.id: report for report in self._session.case.reports}
        for report_id in [each for each in self._panes if each not in reports]:
            self._remove(self._panes.pop(report_id))
        put_off = False
        for report in reports.values():
            if report.id in self._panes:
                self._panes[report.id].refresh_report(report)
            elif put_off or len(report.reading.figures) > _LARGE_REPORT:
                put_off = True  # and those behind it: they stand in the order of the case
            else:
                self._add(report)
        self._settle_panes()
        if put_off:
            after_paint(self, self._fill)

    def _settle_panes(self) -> None:
        self._look_for_reference()
        self.name_tabs()
        self._mark_active()

    def set_wanted_columns(self, count: int) -> None:
        """Lay the panes into this many columns at most; 0 leaves it to the width."""
        self.wanted_columns = count
        panes, before = self.panes, self.active
        self.take_apart()
        for pane in panes:
            self._place(pane)
        for column in self.columns:
            column.turn_to(column.panes[0])
        if before:
            self.show_one(before.report_id)
        self.name_tabs()
        self.even_out()

    def take_apart(self) -> None:
        """Take all panes out of their columns, which go."""
        for column in self.columns:
            for pane in column.panes:
                column.take(pane)
            self._drop(column)

    def even_out(self) -> None:
        """Give all columns the same width."""
        if self.count():
            self.setSizes([max(self.width() // self.count(), 1)] * self.count())

    def show_one(self, report_id: str) -> None:
        """Bring one report to the top; the keyboard works in it."""
        self.show_together([report_id])
        self._activate(report_id)

    def show_together(self, report_ids: Sequence[str]) -> None:
        """Bring reports to the top, each in a column of its own as far as there are columns."""
        taken: list[PaneColumn] = []
        for report_id in report_ids:
            pane = self._panes.get(report_id)
            column = self._column_of(pane) if pane else None
            if pane is None or column is None:
                self._awaited.append(report_id)
                continue
            if column in taken:
                free = [other for other in self.columns if other not in taken]
                if not free:
                    continue
                column.take(pane)
                column = free[0]
                column.add(pane)
                self.name_tabs()
            column.turn_to(pane)
            taken.append(column)

    def selected_span(self) -> tuple[str, int, int] | None:
        """Return report id and text offsets of what is selected in the active pane."""
        pane = self.active
        span = pane.shown.selected_span() if pane else None
        return (pane.report_id, *span) if pane and span else None

    def show_text(self, report_id: str, start: int, end: int) -> None:
        """Bring a piece of a report's text into view and select it."""
        self.show_together([report_id])
        if pane := self._panes.get(report_id):
            self._activate(report_id)
            pane.shown.select_span((start, end))
            pane.shown.reveal((start, min(end, start + 1)))

    def focus_text(self) -> None:
        """Put the keyboard into the text: of the current figure's report, else of the active one."""
        if pane := self.active:
            pane.shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_next(self) -> None:
        """Move the keyboard to the next column."""
        columns = self.columns
        if not columns:
            return
        here = next((index for index, column in enumerate(columns) if column.current is self.active), -1)
        pane = columns[(here + 1) % len(columns)].current
        if pane:
            pane.shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_hits(self, hits: Mapping[str, Sequence[Span]], current: tuple[str, Span] | None) -> None:
        """Show what a search found in each report, and go to one of the hits."""
        if current:
            self.show_together([current[0]])
        for report_id, pane in self._panes.items():
            mine = current[1] if current and current[0] == report_id else None
            pane.set_hits(hits.get(report_id, ()), mine)

    def toggle_reference(self, report_id: str | None = None) -> None:
        """Make a pane (without one: the active pane) the reference, or no longer."""
        pane = self._panes.get(report_id or "") or self.active
        if pane is not None:
            self._remembered_reference = ""  # what the user says now counts
            self.linking.set_reference(None if self.linking.reference == pane.report_id else pane.report_id)
            self.reference_chosen.emit(pane.report.origin.sha256 if self.linking.reference else "")

    def restore_reference(self, digest: str) -> None:
        """Make the pane of a file the reference again, as soon as it is there."""
        self._remembered_reference = digest
        self._look_for_reference()

    def restore_pages(self, digests: frozenset[str]) -> None:
        """Show these files' own pages, now and where they are opened later."""
        self._with_pages = digests
        for pane in self.panes:
            pane.show_pages(pane.report.origin.sha256 in digests)

    def _on_pages_chosen(self, digest: str, on: bool) -> None:
        self._with_pages = self._with_pages | {digest} if on else self._with_pages - {digest}
        self.pages_chosen.emit(digest, on)

    def turn_pages(self) -> bool:
        """Turn the active pane to its own pages, or back to its text; return False where it has no pages."""
        pane = self.active
        if pane is not None and pane.faces.offers_pages(pane.report):
            pane.header.pages_button.click()
            return True
        return False

    def open_table(self) -> bool:
        """Open the table that was clicked last, the current figure's, or the next one seen; False where none is."""
        return self.active is not None and open_table_near(self._session, self.active, self.window())

    def zoom_by(self, steps: int) -> None:
        """Zoom what the keyboard works in: the pages of one report, or the text of all."""
        shown = self.active.shown if self.active else None
        (shown if isinstance(shown, PrintedView) else self._appearance).zoom_by(steps)

    def _look_for_reference(self) -> None:
        for pane in self.panes:
            if self._remembered_reference and pane.report.origin.sha256 == self._remembered_reference:
                self._remembered_reference = ""
                self.linking.set_reference(pane.report_id)

    def createHandle(self) -> QSplitterHandle:
        """Return the gap that shows what belongs together (called by Qt)."""
        return LinkHandle(self, self.linking, partial(panes_beside, self))

    # The session speaks

    def _start_anew(self) -> None:
        # Columns go as they are: no tab must come up meanwhile and ask for a report that is not in this case.
        self._panes.clear()
        self._awaited.clear()
        for column in self.columns:
            self._drop(column)
        self._active = None
        self.linking.start_anew()
        if self._session.case.reports:
            after_paint(self, self._fill)
        else:
            self.sync()

    def _fill(self) -> None:
        """Make the panes that are missing, a few in each turn of the event loop."""
        until = time.perf_counter() + _STEP_SECONDS
        for report in self._session.case.reports:
            if report.id not in self._panes:
                self._add(report)
                if time.perf_counter() > until:
                    self._settle_panes()
                    after_paint(self, self._fill)
                    return
        self._settle_panes()
        awaited, self._awaited, current = [*filter(self.pane, self._awaited)], [], self._session.current
        if current is not None and current.report in awaited:
            self._on_current(current)
        elif awaited:
            self.show_one(awaited[-1])

    def _on_figures(self, change: Change) -> None:
        many = len(change.figures) > _MANY_FIGURES
        for pane in self._panes.values():
            if many:
                after_paint(pane, partial(pane.apply_change, change))
            else:
                pane.apply_change(change)
        self.linking.refresh(change)

    def _on_current(self, key: FigureKey | None) -> None:
        if key:
            self.show_together([key.report])
            self._activate(key.report)
        for pane in self._panes.values():
            pane.show_current()
        self.linking.bring()

    def _on_reveal(self, keys: list[FigureKey]) -> None:
        first = {key.report: key for key in reversed(keys)}
        order = list(dict.fromkeys(key.report for key in keys))
        self.show_together(order)
        self.linking.bring(first)

    # Columns

    def _add(self, report: CaseReport) -> None:
        pane = ReportPane(self._session, report, self._appearance, means=self._means)
        pane.close_requested.connect(self.close_requested)
        pane.card_requested.connect(self.card_requested)
        pane.card_answered.connect(self.card_answered)
        pane.value_requested.connect(self.value_requested)
        pane.menu_requested.connect(self.menu_requested)
        pane.selection_changed.connect(self.selection_changed)
        pane.focused.connect(self._activate)
        pane.span_drawn.connect(self.span_drawn)
        pane.header.reference_clicked.connect(lambda: self.toggle_reference(pane.report_id))
        pane.pages_chosen.connect(self._on_pages_chosen)
        self.linking.add(pane)
        pane.show_pages(report.report.origin.sha256 in self._with_pages)
        self._panes[report.id] = pane
        self._place(pane)

    def _place(self, pane: ReportPane) -> None:
        columns = self.columns
        if len(columns) < self._most_columns():
            column = self.add_column()
            column.add(pane)
            self.even_out()
            return
        # Equally full columns: the last one, so that the first reports keep a column to themselves.
        min(reversed(columns), key=lambda each: len(each.panes)).add(pane)

    def add_column(self) -> PaneColumn:
        """Return a new column, at the right."""
        column = PaneColumn()
        column.turned.connect(self._on_turned)
        column.dropped.connect(partial(self.report_dropped.emit, column))
        self.addWidget(column)
        return column

    def _most_columns(self) -> int:
        return min(self.wanted_columns or max(self.room() // _COLUMN_WIDTH, 2), MOST_COLUMNS)

    def _remove(self, pane: ReportPane) -> None:
        self.linking.remove(pane)
        if empty := take_out(self.columns, pane):
            self._drop(empty)
        pane.hide()
        pane.deleteLater()

    def _drop(self, column: PaneColumn) -> None:
        column.hide()
        column.setParent(None)
        column.deleteLater()

    def _column_of(self, pane: ReportPane | None) -> PaneColumn | None:
        return next((column for column in self.columns if pane in column.panes), None)

    def name_tabs(self) -> None:
        """Write the reports' names onto the tabs."""
        name_all_tabs(self.columns, short_names(self._session.case.reports))

    def _on_turned(self, report_id: str) -> None:
        self._activate(report_id)
        if pane := self._panes.get(report_id):
            self.linking.join(pane)

    def _activate(self, report_id: str) -> None:
        self._active = report_id
        self._mark_active()

    def _mark_active(self) -> None:
        active = self.active
        several = len(self._panes) > 1
        for pane in self._panes.values():
            pane.header.set_active(several and pane is active)
            pane.header.set_reference(pane.report_id == self.linking.reference, offered=several)
