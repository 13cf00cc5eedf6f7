"""Opening reports: in the background, each into the case as it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from fiscal_desk.case.changes.commands import AddReport, Command, RemoveReport
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.desk.files.cases.case_files import CaseFiles
from fiscal_desk.desk.files.offering import offered
from fiscal_desk.desk.files.opening_work import (
    Begun,
    Failed,
    Opened,
    PastedReport,
    TextThere,
    Wanted,
    open_all,
    open_one,
)
from fiscal_desk.desk.files.recent_files import RecentFiles
from fiscal_desk.desk.lexicon.user_lexicon import UserLexicon
from fiscal_desk.desk.services.job_keys import OPENING
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.preferences import Preferences
from fiscal_desk.desk.settings.preferring import with_habits
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.desk.words.opening_words import opening_words

# More files that cannot be opened are told of together.
_SINGLE_FAILURES = 3
_MOST_REASONS = 12


class ReportFiles(QObject):
    """What the File menu does with reports; they are read with what the user's corrections have taught (`lexicon`)."""

    long_file_begun = Signal(object, object)  # Path and password (None without) of a PDF whose reading takes long
    long_file_over = Signal()
    text_there = Signal(object)  # Report whose figures are still being read, of a case that has none yet
    opening_over = Signal()
    report_wanted = Signal(str)  # report id: the user asked for this one alone

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        preferences: Preferences,
        cases: CaseFiles,
        recent: RecentFiles,
        dialogs: FileDialogs,
        lexicon: UserLexicon,
        settle: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """`settle` stores what was typed and not stored yet. Reports wait while `cases` has one on its way."""
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._preferences = preferences
        self._cases = cases
        self._recent = recent
        self.dialogs = dialogs
        self._lexicon = lexicon
        self._settle = settle
        self._opened: set[str] = set()
        self._waiting: list[Sequence[Wanted]] = []  # reports for that case
        cases.called_off.connect(self._waiting.clear)
        cases.settled.connect(self._open_waiting)

    def has_opened(self, path: str) -> bool:
        """Whether the user has opened a report from this path, since the program started or as one of the last."""
        return path in self._opened or self._recent.holds(path)

    def choose_reports(self) -> None:
        """Ask for reports and open them."""
        self._jobs.wake_worker()
        self.open_reports(self.dialogs.choose_reports(self._recent.folder))

    def choose_folder(self) -> None:
        """Ask for a folder, then for the reports in it, and open them."""
        self._jobs.wake_worker()
        if folder := self.dialogs.choose_folder(self._recent.folder):
            self.open_reports([folder])

    def open_samples(self) -> None:
        """Open the reports that come with the program."""
        from fiscal_desk.report.samples import sample_reports

        self.open_reports(sample_reports(), remember=False)

    def paste(self) -> None:
        """Open what is on the clipboard: files that were copied, or words, whose title is asked for."""
        from fiscal_desk.desk.widgets.paste_dialog import copied_words

        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # some systems have no clipboard until it is used
        if files := [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]:
            self.open_reports(files)
            return
        text, html = copied_words(data)
        if not text.strip():
            self._messages.show_info(self.tr("剪贴板里没有可以打开的文字；请先在别处复制报告的文字或文件。"))
        elif pasted := self.dialogs.ask_pasted(text, html):
            self._open([PastedReport(pasted)])

    def open_reports(self, paths: Sequence[Path], *, remember: bool = True, password: str | None = None) -> Job | None:
        """Read reports in the background and add each to the case as it comes; `password` opens what has one.

        Of several in a folder or an archive the user chooses. While a case is on its way they wait: they are to join
        that one.
        """
        there = offered(paths)
        found = there.found
        if len(found) > 1:
            chosen = self.dialogs.choose_among([_shown(each) for each in found])
            found = tuple(found[place] for place in chosen)
        elif not found and not there.named and not there.failed and paths:
            self._messages.show_info(self.tr("“{name}”里没有可以打开的报告。").format(name=paths[0].name))
        files = [each for each in (*there.named, *found) if isinstance(each, Path)]
        if remember and files:
            self._recent.remember(files)
        if there.failed:
            self._tell_failed(there.failed)
        return self._open([*there.named, *found], password)

    def _open(self, wanted: Sequence[Wanted], password: str | None = None) -> Job | None:
        if not wanted:
            return None
        if self._cases.coming:
            self._waiting.append(wanted)
            return None
        lexicon = self._lexicon.read()
        by_automation = self._preferences.text("review/automation") == "allowed"
        title = self.tr("正在打开 {count} 份报告").format(count=len(wanted))
        failed: list[Failed] = []
        # What is read for one case must not land in another that was opened meanwhile.
        case = self._session.case
        text_first = not case.reports

        def part(result: Opened | Failed | Begun | TextThere) -> None:
            if isinstance(result, TextThere):
                if self._session.case is case and not case.reports:
                    self.text_there.emit(result.report)
                return
            if isinstance(result, Begun):
                self.long_file_begun.emit(result.path, password)
                return
            self.long_file_over.emit()
            if isinstance(result, Failed):
                failed.append(result)
            elif self._session.case is case:
                self._take(result, alone=len(wanted) == 1)

        job = self._jobs.start(
            title,
            lambda progress: open_all(wanted, lexicon, progress, password, by_automation, text_first),
            part=part,
            key=OPENING,
            alone=False,
        )
        job.ended.connect(self.long_file_over)
        job.ended.connect(self.opening_over)
        job.ended.connect(lambda: self._tell_failed(failed))
        return job

    def give_up(self) -> bool:
        """Stop what is being opened, and return whether anything was; what has been read already stays."""
        opening = [job for job in self._jobs.running if job.key == OPENING and not job.cancelled]
        for job in opening:
            job.cancel()
        return bool(opening)

    def open_now(self, paths: Sequence[Path]) -> None:
        """Read reports in the calling thread; for pictures and tests."""
        from fiscal_desk.worker.tasks import open_file

        lexicon = self._lexicon.read()
        results = [open_one(path, partial(open_file, path, lexicon)) for path in offered(paths).named]
        for result in results:
            if isinstance(result, Opened):
                self._take(result, alone=False)
        self._tell_failed([result for result in results if isinstance(result, Failed)])

    def remove_report(self, report_id: str) -> None:
        """Take a report out of the case; undo brings it back."""
        self._settle()
        report = self._session.report(report_id)
        if report and self._session.do(RemoveReport(report_id)):
            title = report.report.card.title or report.report.origin.name
            self._messages.show_info(
                self.tr("已把《{title}》移出案卷，可撤销。").format(title=title),
                offer=Offer(self.tr("撤销"), self._session.undo),
                cause=Cause.UNDOABLE,
            )

    def _open_waiting(self) -> None:
        """Open the reports that waited for a case, in the one that is there now."""
        waiting, self._waiting[:] = list(self._waiting), []
        for wanted in waiting:
            self._open(wanted)

    def _tell_failed(self, failed: Sequence[Failed]) -> None:
        """Say which files were not opened: each with its reason, many together in one message."""
        self._recent.forget(*(each.wanted.absolute() for each in failed if isinstance(each.wanted, Path)))
        if len(failed) > _SINGLE_FAILURES:
            words = self.tr("有 {count} 个文件没有打开：").format(count=len(failed))
            reasons = [result.message for result in failed[:_MOST_REASONS]]
            left = ["……"] if len(failed) > _MOST_REASONS else []
            self._messages.show_error("\n".join([words, *reasons, *left]))
            return
        for result in failed:
            password = self.dialogs.ask_password(result.message) if result.is_locked else None
            if password:
                self._open([result.wanted], password)
            else:
                self._messages.show_error(result.message, cause=Cause.OPENING.of(_shown(result.wanted)))

    def _take(self, result: Opened, *, alone: bool) -> None:
        digest = result.file.report.origin.sha256
        if path := result.file.report.origin.path:
            self._opened.add(path)
        self._messages.end(Cause.OPENING.of(_shown(result.wanted)))
        there = next((each for each in self._session.case.reports if each.report.origin.sha256 == digest), None)
        if there:
            self._messages.show_info(
                self.tr("“{name}”已在案卷里，没有重复打开。").format(name=result.file.report.origin.name)
            )
            self.report_wanted.emit(there.id)
        elif self._session.do(self._addition(result)):
            if left_out := result.file.report.origin.left_out:
                self._messages.show_warning(
                    opening_words(left_out), cause=Cause.REPORT.of(self._session.case.reports[-1].id)
                )
            if alone:
                self.report_wanted.emit(self._session.case.reports[-1].id)

    def _addition(self, result: Opened) -> Command:
        file = result.file
        command = AddReport(file.report, file.reading, file.original, packed=file.packed)
        label = f"添加报告 {report_name(file.report)}"  # the history is Chinese, whoever reads it
        return with_habits(command, self._preferences, first=not self._session.case.reports, label=label)


def _shown(wanted: Wanted) -> str:
    """Return the name by which a report in a folder or an archive is listed."""
    if isinstance(wanted, Path):
        return f"{wanted.parent.name}/{wanted.name}"
    return wanted.name if isinstance(wanted, PastedReport) else wanted.shown
