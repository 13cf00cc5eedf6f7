"""The memo as a PDF file and on paper, as the memo dialog was last filled in for this case."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.memo.memo_dialog import open_path
from fiscal_desk.desk.memo.memo_memory import CHOICE, MemoMemory
from fiscal_desk.desk.memo.memo_writing import PrinterError, pages_work
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.messages import Cause, Messages, Offer
from fiscal_desk.desk.services.save_places import reports_folder
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.memo.errors import MemoError, MemoUndecidedError
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.memo.words.names import memo_title

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from fiscal_desk.memo.printing.model import PrintedMemo, Replaced

_LONGEST_NAME = 60
_KEY = "memo_output"
_CAUSE = Cause.EXPORTING.of("memo")


class MemoOutput(QObject):
    """Sets the memo in the background, and writes or prints its pages; all that goes wrong is told.

    `settle` stores what is being typed; where that cannot be understood it returns False, and nothing is begun.
    """

    decision_wanted = Signal()  # sentences that were worded anew have to be chosen from first

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        settings: Settings,
        charts: MemoCharts,
        settle: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._settings = settings
        self._memory = MemoMemory(settings)
        self._charts = charts
        self._window = parent
        self._settle = settle
        self._wanted: Callable[[], None] | None = None  # what waits until the charts can be drawn
        charts.settled.connect(self._start_wanted)

    def export_pdf(self) -> None:
        """Ask for a file and write the memo to it as PDF."""
        if not self._can_begin():
            return
        kinds = self.tr("PDF 文件 (*.pdf)")
        # What stands there is asked about below, with whether somebody changed it.
        unasked = QFileDialog.Option.DontConfirmOverwrite
        title, proposed = self.tr("备忘录导出 PDF"), str(self._proposed_target())
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds, options=unasked)
        if chosen:
            self.write_pdf(Path(chosen))

    def write_pdf(self, path: Path) -> None:
        """Write the memo to a file as PDF; one that stands is replaced where the user says so, as it was then."""
        from fiscal_desk.memo.saving import digest_of

        target = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        agreed: set[str] = set()
        if target.is_file():
            try:
                there = digest_of(target.read_bytes())
            except OSError:
                there = ""  # writing will say what is the matter
            if not self._may_replace(target, there):
                return
            agreed.add(there)

        def start() -> None:
            work = self._pages_work()

            def written(progress: Progress) -> tuple[PrintedMemo, str]:
                from fiscal_desk.memo.saving import save_memo

                printed = work(progress)
                progress.check()  # a memo that was given up is not written after all
                save_memo(target, printed.pdf, agreed)
                return printed, digest_of(printed.pdf)

            self._jobs.start(
                self.tr("导出 PDF"),
                written,
                done=lambda outcome: self._on_written(target, *outcome),
                failed=self._on_failed,
                key=_KEY,
            )

        self._start(start)

    def print_memo(self) -> None:
        """Ask for a printer and print the memo."""
        if not self._can_begin():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from fiscal_desk.desk.memo.printer import prepare

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer)
        printer.setDocName(self._title())
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("打印备忘录"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the memo's pages on whole sheets."""
        from fiscal_desk.desk.memo.printer import prepare, printing_work

        prepare(printer)

        def start() -> None:
            work = self._pages_work()

            def printed(progress: Progress) -> tuple[int, tuple[Replaced, ...]]:
                memo = work(progress)
                return printing_work(memo.pdf, printer)(progress), memo.replaced

            self._jobs.start(self.tr("打印备忘录"), printed, done=self._on_printed, failed=self._on_failed, key=_KEY)

        self._start(start)

    def _can_begin(self) -> bool:
        if not self._settle():
            return False
        if not self._session.case.reports:
            self._messages.show_warning(self.tr("案卷中还没有报告，请先打开报告。"), cause=Cause.NO_REPORTS)
            return False
        return True

    def _start(self, start: Callable[[], None]) -> None:
        self._wanted = start
        if self._charts.ready:
            self._start_wanted()

    def _start_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _pages_work(self) -> Callable[[Progress], PrintedMemo]:
        return pages_work(self._session, self._memo_settings(), self._charts.pictures())

    def _memo_settings(self) -> MemoSettings:
        return self._memory.settings(self._session.case.choice(CHOICE))

    def _title(self) -> str:
        return self._memo_settings().title or memo_title([report.report for report in self._session.case.reports])

    def _proposed_target(self) -> Path:
        case = self._session.case
        folder = case.path.parent if case.is_saved else reports_folder(self._session, self._memory.folder)
        name = re.sub(r'[\\/:*?"<>|\s]+', "", self._title())[:_LONGEST_NAME] or self.tr("对比备忘录")
        return folder / f"{name}.pdf"

    def _may_replace(self, target: Path, there: str) -> bool:
        """Ask; `there` is the hash of what stands there, which tells whether somebody changed what we wrote."""
        if there and there == self._settings.memo_digest(target):
            words = self.tr("“{name}”是上次导出的，要替换它吗？").format(name=target.name)
        else:
            words = self.tr("“{name}”已经存在，而且不是上次导出的样子，要替换它吗？").format(name=target.name)
        return self._messages.ask(words, accept=self.tr("替换"), cancel=self.tr("不替换"))

    def _on_written(self, target: Path, printed: PrintedMemo, digest: str) -> None:
        self._settings.set_memo_digest(target, digest)
        self._messages.end(_CAUSE)
        words = self.tr("备忘录已导出：{name}").format(name=target.name)
        offer = Offer(self.tr("打开文件"), lambda: open_path(target))
        self._messages.show_info(words + self._short(printed.replaced), self._told(printed.replaced), offer)

    def _on_printed(self, outcome: tuple[int, tuple[Replaced, ...]]) -> None:
        count, replaced = outcome
        self._messages.end(_CAUSE)
        words = self.tr("备忘录已送去打印，共 {count} 页").format(count=count)
        self._messages.show_info(words + self._short(replaced), self._told(replaced))

    def _short(self, replaced: tuple[Replaced, ...]) -> str:
        return self.tr("（有字体没有安装，已用相近字体代替）") if replaced else ""

    def _told(self, replaced: tuple[Replaced, ...]) -> str:
        return "\n".join(replaced_words(each) for each in replaced)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MemoUndecidedError):
            decide = Offer(self.tr("逐句选定…"), self.decision_wanted.emit)
            self._messages.show_error(refusal_words(error), "", decide, cause=_CAUSE)
        elif isinstance(error, MemoError):
            self._messages.show_error(refusal_words(error), cause=_CAUSE)
        elif isinstance(error, PrinterError):
            self._messages.show_error(
                self.tr("打印机没有接受，备忘录没有打印，请检查打印机或换一台。"), str(error), cause=_CAUSE
            )
        else:
            self._messages.show_error(self.tr("备忘录没有排出来，是程序的问题；案卷没有受影响。"), cause=_CAUSE)
            self._jobs.unhandled.emit(error)


def replaced_words(replaced: Replaced) -> str:
    """Return which face was not there and what stands for it, for the user."""
    if replaced.used:
        words = QCoreApplication.translate("MemoOutput", "{wanted} 没有，用 {used} 代替")
    else:
        words = QCoreApplication.translate("MemoOutput", "{wanted} 没有，也没有可代替的字体")
    return words.format(wanted=replaced.wanted, used=replaced.used)
