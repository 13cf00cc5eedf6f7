"""Reading the case's reports again: with today's program and lexicon, or because their files have changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from fiscal_desk.case.changes.commands import RereadReport, Together
from fiscal_desk.case.changes.step_names import report_name
from fiscal_desk.case.model import CaseReport
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.history.rereading_view import ReportEffect, RereadingView
from fiscal_desk.desk.history.rereading_work import (
    Kept,
    Reread,
    changed_sources,
    reread,
    reread_files,
    reread_sheets,
)
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.services.standing import source_cause
from fiscal_desk.desk.words.report_words import short_names

#: People go to and fro between windows: the files are not looked at more often than this.
_PAUSE_MS = 20_000


class Rereading(QObject):
    """Reads in the background and shows what would change; what the user accepts is one step, and their word stands."""

    orphans_wanted = Signal()  # the user wants to see the corrections that have lost their figures

    def __init__(
        self, session: Session, messages: Messages, jobs: Jobs, files: Files, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._files = files
        self._told: set[tuple[str, str]] = set()  # report and hash about whose changed file the user knows
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        session.case_replaced.connect(self._on_case_replaced)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)

    def reread_all(self) -> None:
        """Read all reports again."""
        self.reread([report.id for report in self._session.case.reports])

    def reread(self, report_ids: Sequence[str], *, from_files: bool = False) -> None:
        """Read reports again: their texts as the case has them, or `from_files` their files on the disk."""
        self._files.settle()
        case = self._session.case
        reports = self._reports(report_ids)
        if not reports:
            return
        lexicon = self._files.lexicon.read()
        kept = [Kept(report, case.figures(report.id)) for report in reports]

        def work(progress: Progress) -> list[Reread]:
            if from_files:
                return reread_files(kept, lexicon, case.carried_card, progress)
            return reread(kept, lexicon, progress)

        def done(found: list[Reread]) -> None:
            if self._session.case is case:
                self._take(found, kept)

        title = self.tr("正在重新识别 {count} 份报告").format(count=len(reports))
        self._jobs.start(title, work, done=done, key="reread")

    def choose_sheets(self, report_id: str) -> None:
        """Ask which sheets of a workbook are a part of the report, and read it again with those alone."""
        self._files.settle()
        report = self._session.report(report_id)
        if report is None or not report.report.origin.sheets:
            self._messages.show_info(self.tr("先点一下要改选工作表的那份表格，再选择。"))
            return
        sheets = report.report.origin.sheets
        wanted = self._files.dialogs.choose_sheets(sheets)
        without = frozenset(sheet.name for place, sheet in enumerate(sheets) if place not in wanted)
        if wanted and without != report.report.origin.without_sheets:
            self._reread_sheets(report, without)

    def _reread_sheets(self, report: CaseReport, without: frozenset[str]) -> None:
        case, lexicon = self._session.case, self._files.lexicon.read()
        kept = Kept(report, case.figures(report.id))
        original = case.original(report.id)
        if original is None:
            self._messages.show_error(self.tr("案卷里没有留存这份表格的原文件，不能改选工作表；请重新打开它。"))
            return

        def done(found: list[Reread]) -> None:
            if self._session.case is case:
                self._take(found, [kept])

        self._jobs.start(
            self.tr("正在按所选工作表重新识别"),
            lambda progress: reread_sheets(kept, original, without, lexicon, case.carried_card, progress),
            done=done,
            key="reread",
        )

    def look_for_changed_files(self) -> None:
        """Look whether files of the case's reports have changed on the disk, and offer to read them again.

        A path that only the case names is left alone until the user asks to read the report again: whoever wrote the
        case may have named anything.
        """
        case = self._session.case
        reports = [report for report in case.reports if self._files.reports.has_opened(report.report.origin.path)]
        if not reports or case.is_read_only:
            return

        def done(report_ids: list[str]) -> None:
            if self._session.case is case:
                self._offer(report_ids)

        self._jobs.start(
            self.tr("查看源文件是否有改动"),
            lambda progress: changed_sources(reports, progress),
            done=done,
            # A drive that is gone is no news: the texts are in the case.
            failed=lambda error: None,
            key="sources",
        )

    def _take(self, found: list[Reread], kept: list[Kept]) -> None:
        for each in found:
            if each.problem:
                self._messages.show_error(each.problem)
        news = [each for each in found if each.effect is not None]
        if news and not all(self._stands(each) for each in kept):
            # What would change is told of reports as they are now.
            self.reread([each.report.id for each in kept], from_files=any(each.report is not None for each in news))
            return
        if news:
            self._show(news)
        elif any(not each.problem for each in found):
            self._messages.show_info(self.tr("已重新识别，结果与原来相同。"))
        self._offer([each.report_id for each in found if each.changed], again=True)

    def _stands(self, kept: Kept) -> bool:
        there = self._session.report(kept.report.id)
        return there == kept.report and self._session.case.figures(kept.report.id) == kept.figures

    def _show(self, news: list[Reread]) -> None:
        """List what would change; it changes when the user accepts it."""
        names = short_names(self._session.case.reports)
        effects = [ReportEffect(names[each.report_id], each.effect) for each in news if each.effect is not None]
        view = RereadingView(self._session, effects, self._messages.window)
        view.accepted.connect(lambda: self._accept(news))
        view.open()

    def _accept(self, news: list[Reread]) -> None:
        before = self._orphans()
        commands = [
            RereadReport(each.report_id, each.reading, each.report) for each in news if each.reading is not None
        ]
        label = self.tr("重新识别 {count} 份报告").format(count=len(commands))
        if self._session.do(commands[0] if len(commands) == 1 else Together(tuple(commands), label)):
            self._tell(len(commands), self._orphans() - before)

    def _tell(self, count: int, lost: int) -> None:
        if lost > 0:
            words = self.tr("已重新识别，{count} 份报告有变化；{lost} 处更正找不到原来的数据，已列入“失联更正”。")
            offer = Offer(self.tr("查看"), self.orphans_wanted.emit)
            self._messages.show_warning(words.format(count=count, lost=lost), offer=offer, cause=Cause.ORPHANS)
        else:
            words = self.tr("已重新识别，{count} 份报告有变化，更正全部保留；可撤销。")
            self._messages.show_info(words.format(count=count))

    def _offer(self, report_ids: Sequence[str], *, again: bool = False) -> None:
        """Tell of changed files, each change once unless `again`."""
        reports = self._reports(report_ids)
        news = [each for each in reports if again or (each.id, each.report.origin.sha256) not in self._told]
        self._told.update((each.id, each.report.origin.sha256) for each in reports)
        if not news:
            return
        names = "".join(f"《{report_name(each.report)}》" for each in news)
        words = self.tr("{names}的源文件在打开之后有改动，案卷里仍是原来的文字。").format(names=names)
        wanted = [each.id for each in news]
        self._messages.show_warning(
            words,
            offer=Offer(self.tr("按新文件重新识别"), lambda: self.reread(wanted, from_files=True)),
            cause=source_cause(news[0].id, news[0].report.origin.sha256),  # they are read anew together
        )

    def _reports(self, report_ids: Sequence[str]) -> list[CaseReport]:
        found = [self._session.report(report_id) for report_id in report_ids]
        return [report for report in found if report is not None]

    def _orphans(self) -> int:
        case = self._session.case
        return sum(len(case.orphans(report.id)) for report in case.reports)

    def _on_case_replaced(self) -> None:
        self._told.clear()
        self.look_for_changed_files()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        # Back from the program in which the report was perhaps edited.
        if state is Qt.ApplicationState.ApplicationActive and not self._pause.isActive():
            self._pause.start()
            self.look_for_changed_files()
