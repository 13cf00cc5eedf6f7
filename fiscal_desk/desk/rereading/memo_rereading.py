"""Asks for a memo that was edited in Word, has it read again beside the case, and shows what differs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fiscal_desk.desk.memo.memo_memory import CHOICE, MemoMemory
from fiscal_desk.desk.memo.memo_writing import reread_work
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.report.errors import Refusal

if TYPE_CHECKING:
    from fiscal_desk.memo.rereading.taking import Reviewed


class MemoRereading(QObject):
    """One for a window; `dialogs` returns what asks for files, `settle` stores what is being typed."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        messages: Messages,
        settings: Settings,
        dialogs: Callable[[], FileDialogs],
        settle: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._messages = messages
        self._memory = MemoMemory(settings)
        self._dialogs = dialogs
        self._settle = settle
        self._window = window

    def ask(self) -> None:
        """Ask for a file and lay it beside the case."""
        if not self._settle():
            return
        if not self._session.case.reports:
            self._messages.show_warning(self.tr("案卷中还没有报告，请先打开报告。"))
        elif path := self._dialogs().choose_document(self.tr("读回改过的备忘录")):
            self.reread(path)

    def reread(self, path: Path) -> None:
        """Read a file in the background and show what differs from the case."""
        try:
            data = path.read_bytes()
        except OSError as error:
            words = self.tr("“{name}”读不出来（{why}），请检查路径。")
            self._messages.show_warning(words.format(name=path.name, why=error.strerror or error))
            return
        case = self._session.case
        work = reread_work(self._session, self._memory.settings(case.choice(CHOICE)), data)

        def failed(error: Exception) -> None:
            if isinstance(error, Refusal):
                self._messages.show_warning(f"“{path.name}”{error.message}")
            else:
                self._jobs.unhandled.emit(error)

        def done(reviewed: Reviewed) -> None:
            if self._session.case is case:
                self._show(path.name, reviewed)

        self._jobs.start(self.tr("读回备忘录"), work, done=done, failed=failed, key="memo_rereading")

    def _show(self, name: str, reviewed: Reviewed) -> None:
        if not reviewed.found:
            words = self.tr("“{name}”里没有认出备忘录的语句：不是由这个案卷写成的，或书签已被清除。")
            self._messages.show_warning(words.format(name=name))
        elif not reviewed.takings:
            words = self.tr("“{name}”和案卷没有不同，共 {count} 句。")
            self._messages.show_info(words.format(name=name, count=reviewed.found))
        else:
            # What reads Word files is heavy, and the window opens without it.
            from fiscal_desk.desk.rereading.reread_dialog import RereadDialog

            RereadDialog(self._session, self._memory, name, reviewed, self._window).open()
