"""What the desk does with corrections beyond the single figure: remember, merge, read again, look back.

The window places the widgets; the actions go into its menus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QTabWidget

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


class CaseTools(QObject):
    """One for a window."""

    def __init__(self, session: Session, messages: Messages, jobs: Jobs, files: Files, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._files = files
        self._window = window
        self._tabs: QTabWidget | None = None
        self._panes: PaneArea | None = None
        self.teaching = Teaching(session, messages, files.lexicon, self)
        self.lesson_bar = LessonBar(self.teaching, session.catalogue)
        self.merging = Merging(session, messages, jobs, files, window)
        self.rereading = Rereading(session, messages, jobs, files, self)
        self.history = HistoryPanel(session, messages, jobs, files)
        self.orphans = OrphansPanel(session, messages)
        self.merge = self._make(self.tr("导入同事的案卷…"), self.merging.choose_case)
        self.reread_one = self._make(self.tr("重新识别当前报告"), self._reread_shown)
        self.reread_all = self._make(self.tr("重新识别全部报告"), self.rereading.reread_all)
        self.lexicon = self._make(self.tr("用户词库…"), self.show_lexicon)
        self.show_history = self._make(self.tr("更正历史"), lambda: self._raise(self.history))
        self.rereading.orphans_wanted.connect(lambda: self._raise(self.orphans))
        self.orphans.count_changed.connect(self._show_orphans)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        some = bool(self._session.case.reports)
        for action in (self.merge, self.reread_one, self.reread_all):
            action.setEnabled(some)

    def set_panes(self, panes: PaneArea) -> None:
        """Say where the reports are read, and where the keyboard goes back to."""
        self._panes = panes

    def report_shown(self) -> str:
        """Return the id of the report that the user is reading; empty for none."""
        active = self._panes.active if self._panes is not None else None
        return active.report_id if active is not None else ""

    def add_tabs(self, tabs: QTabWidget) -> None:
        """Put the panels behind the others; that of the orphans shows only where there are any."""
        self._tabs = tabs
        tabs.addTab(self.history, self.tr("更正历史"))
        tabs.addTab(self.orphans, "")
        self._show_orphans(self.orphans.model.rowCount())

    def add_to_menus(self, file: QMenu, before: QAction, figure: QMenu, view: QMenu) -> None:
        """Put the actions where people look for them: merging before `before` in the file menu."""
        file.insertAction(before, self.merge)
        figure.addSeparator()
        figure.addActions([self.lesson_bar.remember, self.lesson_bar.everywhere, self.lexicon])
        figure.addSeparator()
        figure.addActions([self.reread_one, self.reread_all])
        view.addAction(self.show_history)

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
        if self._tabs is None:
            return
        self._tabs.setCurrentWidget(panel)
        place = self._tabs.parentWidget()
        if place is not None:
            place.show()
            place.raise_()
        panel.table.setFocus()

    def _show_orphans(self, count: int) -> None:
        if self._tabs is not None:
            if count == 0 and self._panes is not None and self.orphans.table.hasFocus():
                self._panes.focus_text()  # else it would go to whatever line comes next
            place = self._tabs.indexOf(self.orphans)
            self._tabs.setTabText(place, self.tr("失联更正（{count}）").format(count=count))
            self._tabs.setTabVisible(place, count > 0)

    def _make(self, words: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda: slot())
        return action
