"""The dialog that writes the memo: asks a few things, writes in the background, offers to open what was written."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.memo.memo_form import MemoForm
from fiscal_desk.desk.memo.memo_memory import CHOICE, MemoMemory
from fiscal_desk.desk.memo.memo_writing import Written, memo_work
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.messages import Messages, Offer
from fiscal_desk.desk.services.save_places import reports_folder
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.widgets.case_dialog import belongs_to_case
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.memo.errors import MemoError, MemoTargetError, MemoUndecidedError
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.memo.words.names import memo_title

_LONGEST_NAME = 60
#: So many styles that a template lacks are listed in the dialog.
_MOST_LINES = 4


class MemoDialog(QDialog):
    """Asks what the memo shall look like and where it goes, and stays open until it is written.

    Nothing that was typed is lost where the target cannot be written: another one can be chosen.
    """

    decision_wanted = Signal()  # sentences that were worded anew have to be chosen from first

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        charts: MemoCharts | None = None,
    ) -> None:
        super().__init__(parent)
        self._charts = charts
        self._session = session
        belongs_to_case(self, session)
        self._messages = messages
        self._jobs = jobs
        self._job: Job | None = None
        self._wanted: tuple[MemoSettings, Path] | None = None  # a memo that waits until its charts can be drawn
        self._begun: tuple[MemoSettings, Path] | None = None  # the memo that is being written
        self._memory = MemoMemory(settings)
        self._settings = settings
        self._replacing: set[str] = set()
        self._agreed: dict[Path, set[str]] = {}  # hashes of files that the user said may be replaced
        self._standing = ""  # the hash of the file that is asked about
        self.written: Path | None = None
        self.form = MemoForm()
        self.title, self.office, self.recipient = self.form.title, self.form.office, self.form.recipient
        self.date, self.length = self.form.date, self.form.length
        self.page_number, self.fonts = self.form.page_number, self.form.fonts
        self.target = QLineEdit()
        self.browse = QPushButton(self.tr("浏览…"))
        self.outcome = QLabel()
        self.progress = QProgressBar()
        self.open_file = QPushButton(self.tr("打开文件"))
        self.open_folder = QPushButton(self.tr("打开所在文件夹"))
        self.replace = QPushButton(self.tr("替换那个文件"))
        self.rename = QPushButton(self.tr("换个名字保存"))
        self.decide = QPushButton(self.tr("逐句选定…"))
        self.write = QPushButton(self.tr("生成备忘录"))
        self.buttons = QDialogButtonBox()
        self.close_button = self.buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._load()
        self._connect()

    def settings(self) -> MemoSettings:
        """Return what stands in the dialog."""
        return self.form.settings()

    def target_path(self) -> Path | None:
        """Return the file to write, with its ending; None where nothing is named."""
        typed = self.target.text().strip().strip('"“”')
        if not typed:
            return None
        path = Path(typed).expanduser()
        return path if path.suffix.lower() == ".docx" else path.with_name(path.name + ".docx")

    def start_writing(self) -> None:
        """Write the memo in the background; a file in its place is replaced only where it is as it was last written."""
        path = self.target_path()
        if path is None:
            self._say(self.tr("请填写备忘录要保存到哪个文件。"), wrong=True)
            self.target.setFocus()
            return
        if not self._session.case.reports:
            self._say(self.tr("案卷中还没有报告，请先打开报告。"), wrong=True)
            return
        settings = self.settings()
        self.target.setText(str(path))
        self._replacing = {self._settings.memo_digest(path), *self._agreed.get(path, ())} - {""}
        self._set_busy(True)
        self._say("")
        self._wanted = settings, path
        if self._charts is None or self._charts.ready:
            self._start_wanted()

    def _start_wanted(self) -> None:
        if self._wanted is None:
            return
        settings, path = self._wanted
        self._wanted, self._begun = None, self._wanted
        self._job = self._jobs.start(
            self.tr("生成备忘录"),
            memo_work(self._session, settings, path, self._pictures(), self._replacing),
            done=self._on_written,
            failed=self._on_failed,
            key="memo",
        )
        self._job.progressed.connect(self._on_progressed)

    def reject(self) -> None:
        """Close; a memo that is being written is given up."""
        self._wanted = None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()

    def _pictures(self) -> list[Picture]:
        """Draw the charts that the memo carries; say so where the figures no longer give one."""
        if self._charts is None:
            return []
        pictures = self._charts.pictures()
        if gone := len(self._charts.kept) - len(pictures):
            self._messages.show_warning(
                self.tr("有 {count} 幅图的数据已不在案卷中，没有放进备忘录。").format(count=gone)
            )
        return pictures

    def _load(self) -> None:
        case = self._session.case
        proposed = memo_title([report.report for report in case.reports])
        self.form.show_settings(self._memory.settings(case.choice(CHOICE)), proposed)
        self.target.setText(str(self._proposed_target()))

    def _proposed_target(self) -> Path:
        case = self._session.case
        folder = case.path.parent if case.is_saved else reports_folder(self._session, self._memory.folder)
        name = re.sub(r'[\\/:*?"<>|\s]+', "", self.title.text())[:_LONGEST_NAME] or self.tr("对比备忘录")
        return folder / f"{name}.docx"

    def _remember(self) -> None:
        """Remember what the memo was written with: a memo that could not be written changes nothing in the case."""
        if self._begun is None:
            return
        (settings, path), self._begun = self._begun, None
        self._memory.keep(settings)
        self._memory.folder = str(path.parent)
        if (step := self._memory.step(settings, self._session.case)) is not None:
            self._session.do(step)

    def _on_progressed(self, done: int, total: int, text: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_written(self, written: Written) -> None:
        self._job = None
        path = self.written = written.path
        self._remember()
        self._settings.set_memo_digest(path, written.digest)
        self._set_busy(False)
        told = self.tr("备忘录已生成：{path}").format(path=path)
        self._say("\n".join((told, *_few(written.lacking))))
        if written.lacking or not self.isVisible():  # else it would be said twice
            self._tell_window(written)
        self.open_file.show()
        self.open_folder.show()
        self.open_file.setFocus()

    def _tell_window(self, written: Written) -> None:
        """Say in the window what nobody sees in the dialog, or not all of it."""
        path = written.path
        words = self.tr("备忘录已生成：{name}").format(name=path.name)
        offer = Offer(self.tr("打开文件"), lambda: open_path(path))
        if written.lacking:
            words += self.tr("；模板缺 {count} 种样式，按国标排").format(count=len(written.lacking))
        self._messages.show_info(words, "\n".join((str(path), *written.lacking)), offer)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._set_busy(False)
        if isinstance(error, MemoTargetError):
            self._ask_to_replace(error)
        elif isinstance(error, MemoUndecidedError):
            self._say(refusal_words(error), wrong=True)
            self.decide.show()
            self.decide.setFocus()
        elif isinstance(error, MemoError):
            self._say(refusal_words(error), wrong=True)
            self.target.setFocus()
            self.target.selectAll()
        else:
            words = self.tr("备忘录没有写成，是程序的问题；案卷没有受影响，请换一个位置再试。")
            self._say(words, wrong=True)
            self._jobs.unhandled.emit(error)

    def _ask_to_replace(self, error: MemoTargetError) -> None:
        """A file that somebody changed, or that is none of ours: the user says what becomes of it."""
        self._say(refusal_words(error), wrong=True)
        self._standing = error.digest
        self.replace.show()
        self.rename.show()
        self.rename.setFocus()

    def _replace(self) -> None:
        if (path := self.target_path()) is not None:
            self._agreed.setdefault(path, set()).add(self._standing)
            self.start_writing()

    def _rename(self) -> None:
        from fiscal_desk.memo.saving import free_name

        if (path := self.target_path()) is not None:
            self.target.setText(str(free_name(path)))
            self.start_writing()

    def _decide(self) -> None:
        self._remember()  # the memo is gone on with
        self.reject()
        self.decision_wanted.emit()

    def _set_busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.write.setEnabled(not busy)
        for button in (self.open_file, self.open_folder, self.replace, self.rename, self.decide):
            button.hide()
        self.close_button.setText(self.tr("取消") if busy else self.tr("关闭"))

    def _say(self, words: str, *, wrong: bool = False) -> None:
        dark = self.palette().window().color().lightness() < 128
        colour = ("#ff8a80" if dark else "#b3261e") if wrong else ""
        self.outcome.setStyleSheet(f"color: {colour}" if colour else "")
        self.outcome.setText(words)

    def _ask_target(self) -> None:
        kinds = self.tr("Word 文档 (*.docx)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("备忘录保存到"), self.target.text(), kinds)
        if chosen:
            self.target.setText(chosen)

    def _open(self, path: Path | None) -> None:
        if path is not None and not open_path(path):
            self._say(self.tr("系统没有能打开它的程序，请自行打开：{path}").format(path=path), wrong=True)

    def _connect(self) -> None:
        self.write.clicked.connect(self.start_writing)
        if self._charts is not None:
            self._charts.settled.connect(self._start_wanted)
        self.browse.clicked.connect(self._ask_target)
        self.replace.clicked.connect(self._replace)
        self.rename.clicked.connect(self._rename)
        self.decide.clicked.connect(self._decide)
        self.open_file.clicked.connect(lambda: self._open(self.written))
        self.open_folder.clicked.connect(lambda: self._open(self.written.parent if self.written else None))
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("生成备忘录"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(620)
        place = QHBoxLayout()
        place.addWidget(self.target, 1)
        place.addWidget(self.browse)
        if self._charts is not None and (count := len(self._charts.kept)):
            self.form.rows.addRow("", QLabel(self.tr("附统计图 {count} 幅（在“图表”中增减）").format(count=count)))
        where = QLabel(self.tr("保存到(&S)"))
        where.setBuddy(self.target)
        self.form.rows.addRow(where, place)  # one form: its fields stand beneath each other
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress.setTextVisible(False)
        self.write.setDefault(True)
        row = QHBoxLayout()
        for button in (self.rename, self.replace, self.decide):
            row.addWidget(button)
        row.addWidget(self.open_file)
        row.addWidget(self.open_folder)
        row.addStretch(1)
        row.addWidget(self.write)
        row.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        column.addLayout(row)
        self._set_busy(False)


def _few(lines: tuple[str, ...]) -> list[str]:
    """The first of many lines; the message has them all."""
    return list(lines) if len(lines) <= _MOST_LINES else [*lines[:_MOST_LINES], "……"]


def open_path(path: Path) -> bool:
    """Open a file or folder with the system's program for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
