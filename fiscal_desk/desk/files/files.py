"""Opening and saving: reports in the background, cases at once, and what was opened last."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, Command, RemoveReport
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.case.errors import CaseError
from fiscal_desk.desk.files.case_opening import OPENING_CASE, open_case
from fiscal_desk.desk.files.opening_work import Failed, Opened, expand, open_all, open_one
from fiscal_desk.desk.lexicon.user_lexicon import UserLexicon
from fiscal_desk.desk.services.job_keys import OPENING
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.messages import Messages, Offer
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.preferring import with_habits
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.widgets.file_dialogs import CASE_SUFFIX, FileDialogs
from fiscal_desk.worker.tasks import open_file

log = logging.getLogger(__name__)

#: More files that cannot be opened are told of together.
_SINGLE_FAILURES = 3
_MOST_REASONS = 12


class _Opening(NamedTuple):
    path: Path
    job: Job


class Files(QObject):
    """What the File menu does."""

    recent_changed = Signal()
    case_named = Signal()  # the case has another file now
    report_wanted = Signal(str)  # report id: the user asked for this one alone

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._settings = settings
        self._opening: _Opening | None = None  # the case that is on its way
        self._waiting: list[tuple[Sequence[Path], bool]] = []  # reports for that case, and whether to remember them
        self.dialogs = FileDialogs(self)
        #: What the user's corrections have taught; reports are read with it.
        self.lexicon = UserLexicon(messages, self)
        #: Asked before the case is left: a panel stores what was typed and not stored yet.
        self.settle: Callable[[], object] = lambda: None
        session.rescue_requested.connect(self.save_case_as)

    # Reports

    def choose_reports(self) -> None:
        """Ask for reports and open them."""
        self.open_reports(self.dialogs.choose_reports(self._settings.last_folder))

    def open_samples(self) -> None:
        """Open the reports that come with the program."""
        from fiscal_desk.report.samples import sample_reports

        self.open_reports(sample_reports(), remember=False)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open whatever was dropped or named: a case takes the place of the one that is open, reports join it."""
        cases = [path for path in paths if path.suffix.lower() == CASE_SUFFIX]

        def then() -> None:
            if len(cases) > 1:
                self._messages.show_warning(
                    self.tr("一次只能打开一个案卷，已打开“{name}”，其余的没有打开。").format(name=cases[0].name)
                )

        if cases:
            self.open_case(cases[0], then=then)
        self.open_reports([path for path in paths if path not in cases])

    def open_reports(self, paths: Sequence[Path], *, remember: bool = True) -> Job | None:
        """Read reports in the background and add each to the case as it comes.

        While a case is on its way they wait: they are to join that one.
        """
        wanted = expand(paths)
        if not wanted:
            return None
        if self._opening is not None:
            self._waiting.append((wanted, remember))
            return None
        if remember:
            self._remember(wanted)
        lexicon = self.lexicon.read()
        title = self.tr("正在打开 {count} 份报告").format(count=len(wanted))
        failed: list[Failed] = []
        # What is read for one case must not land in another that was opened meanwhile.
        case = self._session.case

        def part(result: Opened | Failed) -> None:
            if isinstance(result, Failed):
                failed.append(result)
            elif self._session.case is case:
                self._take(result, alone=len(wanted) == 1)

        job = self._jobs.start(
            title, lambda progress: open_all(wanted, lexicon, progress), part=part, key=OPENING, alone=False
        )
        job.ended.connect(lambda: self._tell_failed(failed))
        return job

    def open_now(self, paths: Sequence[Path]) -> None:
        """Read reports in the calling thread; for pictures and tests."""
        lexicon = self.lexicon.read()
        results = [open_one(path, lambda path: open_file(path, lexicon)) for path in expand(paths)]
        for result in results:
            if isinstance(result, Opened):
                self._take(result, alone=False)
        self._tell_failed([result for result in results if isinstance(result, Failed)])

    def remove_report(self, report_id: str) -> None:
        """Take a report out of the case; undo brings it back."""
        self.settle()
        report = self._session.report(report_id)
        if report and self._session.do(RemoveReport(report_id)):
            title = report.report.card.title or report.report.origin.name
            self._messages.show_info(
                self.tr("已把《{title}》移出案卷，可撤销。").format(title=title),
                offer=Offer(self.tr("撤销"), self._session.undo),
            )

    def _tell_failed(self, failed: Sequence[Failed]) -> None:
        """Say which files were not opened: each with its reason, many together in one message."""
        for result in failed:
            self._settings.forget_recent(result.path.absolute())
        if failed:
            self.recent_changed.emit()
        if len(failed) > _SINGLE_FAILURES:
            words = self.tr("有 {count} 个文件没有打开：").format(count=len(failed))
            reasons = [result.message for result in failed[:_MOST_REASONS]]
            left = ["……"] if len(failed) > _MOST_REASONS else []
            self._messages.show_error("\n".join([words, *reasons, *left]))
            return
        for result in failed:
            self._messages.show_error(result.message)

    def _take(self, result: Opened, *, alone: bool) -> None:
        digest = result.file.report.origin.sha256
        there = next((each for each in self._session.case.reports if each.report.origin.sha256 == digest), None)
        if there:
            self._messages.show_info(
                self.tr("“{name}”已在案卷里，没有重复打开。").format(name=result.file.report.origin.name)
            )
            self.report_wanted.emit(there.id)
        elif self._session.do(self._addition(result)):
            if result.file.report.origin.left_out:
                self._messages.show_warning(result.file.report.origin.left_out)
            if alone:
                self.report_wanted.emit(self._session.case.reports[-1].id)

    def _addition(self, result: Opened) -> Command:
        file = result.file
        command = AddReport(file.report, file.reading, file.original)
        label = f"添加报告 {report_name(file.report)}"  # the history is Chinese, whoever reads it
        return with_habits(command, self._settings.preferences, first=not self._session.case.reports, label=label)

    # Cases

    def new_case(self) -> None:
        """Put an empty case on the desk; the one before is on disk already."""
        self._call_off_opening()
        self.settle()
        try:
            self._put(Case.create())
        except CaseError as error:
            self._messages.show_error(str(error))
        self._open_waiting()

    def choose_case(self) -> None:
        """Ask for a case and open it."""
        if path := self.dialogs.choose_case(self._settings.last_folder):
            self.open_case(path)

    def open_case(
        self, path: Path, *, take_over: bool = False, then: Callable[[], object] = lambda: None
    ) -> Job | None:
        """Open a case in the background in place of the present one; `then` is called when it is there."""
        path = path.absolute()
        coming = self._opening
        if coming is not None and coming.path == path and not coming.job.cancelled and not take_over:
            return coming.job
        self._call_off_opening()
        if path == self._session.case.path.absolute() and not take_over:
            then()
            self._open_waiting()
            return None
        self.settle()

        def done(case: Case) -> None:
            self.settle()
            self._put(case)
            if case.is_saved:
                self._remember([path])
            then()

        def failed(error: Exception) -> None:
            if not isinstance(error, CaseError):
                self._jobs.unhandled.emit(error)
                return
            self._messages.show_error(str(error))
            self._settings.forget_recent(path)
            self.recent_changed.emit()

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
            self._waiting.clear()
        self._open_waiting()

    def _open_waiting(self) -> None:
        """Open the reports that waited for a case, in the one that is there now."""
        waiting, self._waiting = self._waiting, []
        for paths, remember in waiting:
            self.open_reports(paths, remember=remember)

    def save_case(self) -> bool:
        """Give the case a file where it has none; a saved case is on disk with every change already."""
        self.settle()
        if not self._session.case.is_saved:
            return self.save_case_as()
        self._messages.show_info(
            self.tr("案卷“{name}”的每次修改都已即时存盘。").format(name=self._session.case.path.name)
        )
        return True

    def save_case_as(self) -> bool:
        """Ask for a file and go on in it; return whether the case was saved there."""
        self.settle()
        case = self._session.case
        folder = Path(self._settings.last_folder) if self._settings.last_folder else Path.home()
        proposal = case.path if case.is_saved else folder / f"{self.case_proposal()}{CASE_SUFFIX}"
        target = self.dialogs.choose_case_target(str(proposal))
        if target is None:
            return False
        try:
            case.save_as(target)
        except CaseError as error:
            offer = Offer(self.tr("另存到别处…"), self.save_case_as) if error.save_elsewhere else None
            self._messages.show_error(str(error), offer=offer)
            return False
        self._remember([target])
        self._settings.last_case = target
        self.case_named.emit()
        self._session.history_changed.emit()
        self._messages.show_info(self.tr("案卷已保存为“{name}”。").format(name=target.name))
        return True

    def case_proposal(self) -> str:
        """Return a file name for a case without one, after its first report."""
        for report in self._session.case.reports:
            card = report.report.card
            if card.place or card.period:
                return self.tr("{about}财政对读").format(about=f"{card.place}{card.period or ''}".replace("/", "-"))
        return self.tr("未命名案卷")

    def _put(self, case: Case) -> None:
        self._session.replace_case(case)
        self._settings.last_case = case.path
        self.case_named.emit()
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

    def _remember(self, paths: Sequence[Path]) -> None:
        for path in reversed(paths):
            self._settings.add_recent(path)
        self._settings.last_folder = str(paths[0].absolute().parent)
        self.recent_changed.emit()
