"""The files of the desk: reports that are opened, cases that are kept, and what both of them share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from fiscal_desk.desk.files.cases.case_files import CaseFiles
from fiscal_desk.desk.files.recent_files import RecentFiles
from fiscal_desk.desk.files.report_files import ReportFiles
from fiscal_desk.desk.lexicon.user_lexicon import UserLexicon
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.widgets.file_dialogs import CASE_SUFFIX, FileDialogs


class Files(QObject):
    """One for the desk; outlives its windows."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        #: Asked before the case is left: panels store what was typed and not stored yet; False where they cannot.
        self.settle: Callable[[], bool] = lambda: True
        dialogs = FileDialogs(self)
        #: What the user's corrections have taught; reports are read with it.
        self.lexicon = UserLexicon(messages, self)
        self.recent = RecentFiles(settings, self)
        self.cases = CaseFiles(session, messages, jobs, self.recent, dialogs, self._settle_now, self)
        self.reports = ReportFiles(
            session,
            messages,
            jobs,
            settings.preferences,
            self.cases,
            self.recent,
            dialogs,
            self.lexicon,
            self._settle_now,
            self,
        )

    @property
    def dialogs(self) -> FileDialogs:
        """Where files are asked for; others may be put in its place."""
        return self.cases.dialogs

    @dialogs.setter
    def dialogs(self, dialogs: FileDialogs) -> None:
        self.cases.dialogs = self.reports.dialogs = dialogs

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open whatever was dropped or named: a case takes the place of the one that is open, reports join it."""
        cases = [path for path in paths if path.suffix.lower() == CASE_SUFFIX]

        def then() -> None:
            if len(cases) > 1:
                self._messages.show_warning(
                    self.tr("一次只能打开一个案卷，已打开“{name}”，其余的没有打开。").format(name=cases[0].name)
                )

        if cases:
            self.cases.open_case(cases[0], then=then)
        self.reports.open_reports([path for path in paths if path not in cases])

    def _settle_now(self) -> bool:
        return self.settle()
