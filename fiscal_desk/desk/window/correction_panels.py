"""What the desk does with corrections beyond the single figure: remember, merge, read again, look back.

The window places the widgets.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QTabWidget

from fiscal_desk.desk.actions.actions import Actions, words_of
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.files.merging import Merging
from fiscal_desk.desk.history.history_panel import HistoryPanel
from fiscal_desk.desk.history.orphans_panel import OrphansPanel
from fiscal_desk.desk.history.rereading import Rereading
from fiscal_desk.desk.lexicon.lesson_bar import LessonBar
from fiscal_desk.desk.lexicon.teaching import Teaching
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session


class CorrectionPanels(QObject):
    """One for a window."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        files: Files,
        actions: Actions,
        panes: PaneArea,
        tabs: QTabWidget,
        window: QMainWindow,
    ) -> None:
        """Reports are read in `panes`; `tabs` get two panels behind the others, one of them only where it has lines."""
        super().__init__(window)
        self._session = session
        self._files = files
        self._window = window
        self._tabs = tabs
        self._panes = panes
        self.teaching = Teaching(session, messages, files.lexicon, self)
        self.lesson_bar = LessonBar(self.teaching, session.catalogue, actions)
        self.merging = Merging(session, messages, jobs, files, window)
        self.rereading = Rereading(session, messages, jobs, files, self)
        self.history = HistoryPanel(session, messages, jobs, files)
        self.orphans = OrphansPanel(session, messages)
        self._of_reports = (
            actions.connect_to(ActionId.MERGE, self.merging.choose_case),
            actions.connect_to(ActionId.REREAD_ONE, self._reread_shown),
            actions.connect_to(ActionId.REREAD_ALL, self.rereading.reread_all),
        )
        self._sheets = actions.connect_to(ActionId.SHEETS, lambda: self.rereading.choose_sheets(self.report_shown()))
        actions.connect_to(ActionId.LEXICON, self.show_lexicon)
        actions.connect_to(ActionId.SHOW_HISTORY, lambda: self._raise(self.history))
        self.rereading.orphans_wanted.connect(lambda: self._raise(self.orphans))
        self.orphans.count_changed.connect(self._show_orphans)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        self.history.setObjectName("history")  # by which a case goes back to it
        tabs.addTab(self.history, words_of(ActionId.SHOW_HISTORY))
        tabs.addTab(self.orphans, "")
        self._show_orphans(self.orphans.model.rowCount())
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        some = bool(self._session.case.reports)
        for action in self._of_reports:
            action.setEnabled(some)
        self._sheets.setEnabled(any(report.report.origin.sheets for report in self._session.case.reports))

    def report_shown(self) -> str:
        """Return the id of the report that the user is reading; empty for none."""
        active = self._panes.active
        return active.report_id if active is not None else ""

    def show_lexicon(self) -> None:
        """Open the list of what the user's corrections have taught."""
        from fiscal_desk.desk.lexicon.lexicon_dialog import LexiconDialog

        LexiconDialog(self._files.lexicon, self._session.catalogue, self._files.dialogs, self._window).open()

    def _reread_shown(self) -> None:
        current = self._session.current
        report = self.report_shown() or (current.report if current else "")
        if report:
            self.rereading.reread([report])
        else:
            self.rereading.reread_all()

    def _raise(self, panel: HistoryPanel | OrphansPanel) -> None:
        self._tabs.setCurrentWidget(panel)
        place = self._tabs.parentWidget()
        if place is not None:
            place.show()
            place.raise_()
        panel.table.setFocus()

    def _show_orphans(self, count: int) -> None:
        if count == 0 and self.orphans.table.hasFocus():
            self._panes.focus_text()  # else it would go to whatever line comes next
        place = self._tabs.indexOf(self.orphans)
        self._tabs.setTabText(place, self.tr("失联更正（{count}）").format(count=count))
        self._tabs.setTabVisible(place, count > 0)
