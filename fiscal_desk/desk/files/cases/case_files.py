"""Keeping cases: a new one, another one in place of the present one, a name for one that has none."""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.case import Case
from fiscal_desk.case.errors import CaseError
from fiscal_desk.desk.files.cases.case_naming import case_name
from fiscal_desk.desk.files.cases.case_opening import OPENING_CASE, open_case
from fiscal_desk.desk.files.cases.case_saving import CaseSaving
from fiscal_desk.desk.files.recent_files import RecentFiles
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.services.save_places import free_path, reports_folder
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.file_dialogs import CASE_SUFFIX, FileDialogs
from fiscal_desk.desk.words.refusal_words import refusal_words


class _Opening(NamedTuple):
    path: Path
    job: Job


class CaseFiles(QObject):
    """What the File menu does with cases."""

    case_named = Signal()  # the case has another file now
    called_off = Signal()  # the user does not want the case that was on its way
    settled = Signal()  # no case is on its way any more

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        recent: RecentFiles,
        dialogs: FileDialogs,
        settle: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`settle` stores what was typed and not stored yet, False where it cannot; called before the case is left."""
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._recent = recent
        self.dialogs = dialogs
        self._settle = settle
        self._opening: _Opening | None = None  # the case that is on its way
        self.saving = CaseSaving(session, jobs, self)
        session.rescue_requested.connect(self.save_case_as)

    @property
    def coming(self) -> bool:
        """Whether a case is on its way."""
        return self._opening is not None

    def new_case(self) -> None:
        """Put an empty case on the desk; the one before is on disk already."""
        self._call_off_opening()
        self._settle()
        try:
            self._put(Case.create())
        except CaseError as error:
            self._messages.show_error(refusal_words(error))
        self.settled.emit()

    def choose_case(self) -> None:
        """Ask for a case and open it."""
        self._jobs.wake_worker()
        if path := self.dialogs.choose_case(self._recent.folder):
            self.open_case(path)

    def open_case(
        self, path: Path, *, take_over: bool = False, then: Callable[[], object] = lambda: None
    ) -> Job | None:
        """Open a case in the background in place of the present one; `then` is called when it is there."""
        path = path.absolute()
        self.saving.finish()  # perhaps to that very file
        coming = self._opening
        if coming is not None and coming.path == path and not coming.job.cancelled and not take_over:
            return coming.job
        self._call_off_opening()
        if path == self._session.case.path.absolute() and not take_over:
            then()
            self.settled.emit()
            return None
        self._settle()

        def done(case: Case) -> None:
            self._settle()
            self._put(case)
            if case.is_saved:
                self._recent.remember([path])
            then()

        def failed(error: Exception) -> None:
            if not isinstance(error, CaseError):
                self._jobs.unhandled.emit(error)
                return
            self._messages.show_error(refusal_words(error), cause=Cause.OPENING.of(path))
            self._recent.forget(path)

        job = self._jobs.start(
            self.tr("正在打开案卷“{name}”").format(name=path.name),
            lambda progress: open_case(path, take_over, progress),
            done=done,
            failed=failed,
            dropped=Case.close,
            key=OPENING_CASE,
        )
        self._opening = _Opening(path, job)
        job.ended.connect(lambda: self._on_opening_ended(job))
        return job

    def _call_off_opening(self) -> None:
        """Let go of a case that is on its way: the user wants another one, or the one that is there."""
        if self._opening is not None:
            self._opening.job.cancel()
            self._opening = None

    def _on_opening_ended(self, job: Job) -> None:
        if self._opening is None or self._opening.job is not job:
            return  # another case is on its way, or none
        self._opening = None
        if job.cancelled:
            self.called_off.emit()
        self.settled.emit()

    def save_case(self) -> None:
        """Give the case a file where it has none; a saved case is on disk with every change that could be written."""
        is_stored = self._settle()  # what could not be written is tried again
        if not self.saving.finish():
            return
        if not self._session.case.is_saved:
            self.save_case_as()
        elif self._session.unwritten is not None:
            if is_stored:  # else it was told which values are not
                self._session.tell_unwritten(self.tr("刚才的操作没有存盘，能写入时请再做一次。"))
        elif not is_stored:
            if Cause.KEPT not in self._messages.standing:  # else it was told which words are not understood
                self._messages.show_warning(self.tr("有一处填写的内容看不懂，还没有存下。"), cause=Cause.TYPED)
        else:
            name = self._session.case.path.name
            self._messages.show_info(self.tr("案卷“{name}”的每次修改都已即时存盘。").format(name=name))

    def save_case_as(self) -> None:
        """Ask for a file, write the case there in the background, and go on in it."""
        self._settle()
        self.saving.finish()
        case = self._session.case
        named = case.path if case.is_saved else reports_folder(self._session) / f"{self.case_proposal()}{CASE_SUFFIX}"
        target = self.dialogs.choose_case_target(str(free_path(named)))
        if target is None:
            return

        def saved() -> None:
            self._recent.remember([target])
            self._recent.note_case(target)
            self.case_named.emit()
            self._session.history_changed.emit()
            self._session.writes_again()
            self._settle()  # what could not be written in the place before
            if self._session.unwritten is None:
                self._messages.show_info(self.tr("案卷已保存为“{name}”。").format(name=target.name))

        def failed(error: CaseError) -> None:
            offer = Offer(self.tr("另存到别处…"), self.save_case_as) if error.save_elsewhere else None
            self._messages.show_error(refusal_words(error), offer=offer, cause=Cause.EXPORTING.of("case"))

        def called_off() -> None:
            self._messages.show_info(self.tr("已取消保存为“{name}”，案卷留在原处。").format(name=target.name))

        self.saving.begin(target, saved, failed, called_off)

    def case_proposal(self) -> str:
        """Return a file name for a case without one, by its reports."""
        return case_name([report.report for report in self._session.case.reports])

    def _put(self, case: Case) -> None:
        self._session.replace_case(case)
        self._recent.note_case(case.path)
        if case.is_read_only:
            self._messages.show_warning(case.read_only_reason, offer=Offer(self.tr("另存到别处…"), self.save_case_as))
            self._offer_to_take_over(case)

    def _offer_to_take_over(self, case: Case) -> None:
        """Offer what another computer holds: whether anybody still works there cannot be seen from here."""
        holder = case.held_by
        if holder is None or holder.host == platform.node():
            return
        words = self.tr("如果确知{holder}已不再使用这个案卷，可以接管。").format(holder=holder.words)
        self._messages.show_info(words, offer=Offer(self.tr("接管…"), lambda: self.take_over(case)))

    def take_over(self, case: Case) -> Job | None:
        """Ask, and open a read-only case anew for changing; whoever held it can then no longer change it."""
        if case is not self._session.case or not case.is_read_only:
            return None
        holder = case.held_by
        if holder is not None and not self._messages.ask(
            self.tr("接管案卷“{name}”？").format(name=case.name),
            detail=self.tr("接管后，{holder}将不能再保存修改。请先确认对方已不再使用。").format(holder=holder.words),
            accept=self.tr("接管"),
            cancel=self.tr("不接管"),
        ):
            return None

        def then() -> None:
            if not self._session.case.is_read_only:
                self._messages.show_info(self.tr("已接管案卷“{name}”，现在可以修改。").format(name=case.name))

        return self.open_case(case.path, take_over=True, then=then)
