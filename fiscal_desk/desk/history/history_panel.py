"""The history of corrections (更正历史): who changed what, when and why; a click goes to the figure."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.history.history_export import write_history
from fiscal_desk.desk.history.history_lines import HistoryDetails, HistoryLine, details, history_lines
from fiscal_desk.desk.history.history_model import HistoryModel
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.save_places import beside_reports
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.tables.arranged_rows import fold
from fiscal_desk.desk.tips.step_words import step_words
from fiscal_desk.desk.widgets.filter_line import FilterLine
from fiscal_desk.desk.widgets.text_table import TextTable

_EXPORTING = Cause.EXPORTING.of("history")


class HistoryPanel(QWidget):
    """Shows the log, newest first; made only while somebody looks at it."""

    def __init__(
        self, session: Session, messages: Messages, jobs: Jobs, files: Files, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._files = files
        self._stale = True
        self._all = 0
        self._fitted = False
        self.model = HistoryModel(self._tell, self)
        self.table = TextTable(wide=3, frozen=1)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("更正历史表"))
        self.words = FilterLine(self.tr("按步骤、人或原因筛选"))
        self.words.setMaximumWidth(280)
        self.current_only = QCheckBox(self.tr("只看当前数据"))
        self.turns = QCheckBox(self.tr("显示撤销与重做"))
        self.count = QLabel()
        self.export = QPushButton(self.tr("导出…"))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.words, 1)
        bar.addWidget(self.current_only)
        bar.addWidget(self.turns)
        bar.addWidget(self.count)
        bar.addStretch(1)
        bar.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self.words.textChanged.connect(self.refresh)
        self.current_only.toggled.connect(self.refresh)
        self.turns.toggled.connect(self.refresh)
        self.table.chosen.connect(self._go_to)
        self.model.modelReset.connect(self._show_count)
        self.export.clicked.connect(self.export_lines)
        session.history_changed.connect(self.refresh)
        session.case_replaced.connect(self._on_case_replaced)
        session.current_changed.connect(self._on_current_changed)

    def refresh(self) -> None:
        """Show the log as it is now; later, where nobody looks."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        case = self._session.case
        self.model.muted = scheme_of(self.palette()).muted
        lines = history_lines(case.history(), turns=self.turns.isChecked())
        wanted = fold(self.words.text().strip())
        shown = [line for line in lines if wanted in fold(" ".join(_words_of(line)))]
        if self.current_only.isChecked():
            shown = [line for line in shown if self._session.current in self.model.details_of(line).figures]
        self.model.set_lines(shown)
        if shown and not self._fitted:
            self._fitted = True
            self.table.fit_columns(widest=200)
        self._all = len(lines)
        self._show_count()

    def _show_count(self) -> None:
        self.count.setText(self.tr("{shown} / {all} 步").format(shown=self.model.rowCount(), all=self._all))

    def export_lines(self) -> None:
        """Ask for a file and write the lines that are shown."""
        path = self._files.dialogs.choose_history_target(
            beside_reports(self._session, self.tr("{case}更正历史.xlsx").format(case=self._session.case.name))
        )
        if path is None:
            return
        # Read here: the case belongs to this thread.
        columns = range(self.model.columnCount())
        heads = [str(self.model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        rows = [
            [str(self.model.data(self.model.index(row, column))) for column in columns]
            for row in range(self.model.rowCount())
        ]
        self._jobs.start(
            self.tr("导出更正历史"),
            lambda progress: write_history(heads, rows, path),
            done=self._on_exported,
            failed=self._on_export_failed,
            key="history",
        )

    def _on_exported(self, written: Path) -> None:
        self._messages.end(_EXPORTING)
        self._messages.show_info(self.tr("已导出：{path}").format(path=written))

    def _on_export_failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = self.tr("更正历史没有导出：文件可能正被打开或所在位置不能写入，请关闭该文件或换一个位置。")
            self._messages.show_error(words, str(error), cause=_EXPORTING)
        else:
            self._jobs.unhandled.emit(error)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the list where the case has changed since."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _tell(self, line: HistoryLine) -> HistoryDetails:
        return details(line.entry, self._session.case, self._session.catalogue)

    def _go_to(self, index: QModelIndex) -> None:
        keys = self.model.details(index.row()).figures
        there = [key for key in keys if self._session.figure(key) is not None]
        if there:
            self._session.reveal(there)
        elif keys:
            self._messages.show_info(self.tr("这一步所改的数据已不在正文中。"))

    def _on_case_replaced(self) -> None:
        self.model.forget()
        self._fitted = False
        self.refresh()

    def _on_current_changed(self) -> None:
        if self.current_only.isChecked():
            self.refresh()


def _words_of(line: HistoryLine) -> tuple[str, ...]:
    """Return what a line is looked for by: its step as it is shown and as the case keeps it, who and why."""
    entry = line.entry
    return step_words(entry.label), entry.label, entry.who, entry.why
