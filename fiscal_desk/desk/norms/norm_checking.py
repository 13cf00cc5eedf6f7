"""Asks for a Word file, has it held against the norms, and shows what came out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fiscal_desk.desk.norms.norm_window import NormWindow
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.memo.norms.model import NormReport
from fiscal_desk.report.errors import ReportOpeningError


class NormChecking(QObject):
    """One for a window; `dialogs` returns what asks for files."""

    def __init__(self, jobs: Jobs, messages: Messages, dialogs: Callable[[], FileDialogs], window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._messages = messages
        self._dialogs = dialogs
        self._window = window

    def ask(self) -> None:
        """Ask for a file and check it."""
        if path := self._dialogs().choose_document(self.tr("核对公文格式")):
            self.check(path)

    def check(self, path: Path) -> None:
        """Check a file in the background and show what came out."""

        def work(progress: Progress) -> NormReport:
            from fiscal_desk.memo.norms.checking import check_file

            return progress.run(check_file, path)

        self._jobs.start(self.tr("核对公文格式"), work, done=self._show, failed=self._tell, key="norms")

    def _show(self, report: NormReport) -> None:
        NormWindow(report, self._window).show()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, ReportOpeningError):
            self._messages.show_warning(opening_words(error))
        else:
            self._jobs.unhandled.emit(error)
