"""The tasks of the work plans: who leads, who supports, until when; a click goes to the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fiscal_desk.case.model import Change
from fiscal_desk.desk.comparing.tasks_model import TasksModel, task_lines
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.report_words import short_names


class TasksPanel(QWidget):
    """Shows the tasks of the open reports."""

    text_requested = Signal(str, int, int)  # report id, start, end: bring this range into view

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fitted = False
        self.model = TasksModel(self)
        self.table = TextTable(frozen=1, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("工作任务表"))
        self.reports = ChoiceBox()
        name_box(self.reports, self.tr("按报告筛选任务"))
        self.words = DeskLine()
        self.words.setPlaceholderText(self.tr("按任务、科室或时限筛选"))
        self.words.setAccessibleName(self.tr("筛选任务"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(280)
        self.count = QLabel()
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.reports)
        bar.addWidget(self.words, 1)
        bar.addWidget(self.count)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self.reports.activated.connect(self.show_tasks)
        self.words.textChanged.connect(self.show_tasks)
        self.table.chosen.connect(self._go_to)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        session.figures_changed.connect(self._on_figures)
        self.refresh()

    def refresh(self) -> None:
        """Show the tasks of the reports as they are open now; the filter keeps its choice where it still exists."""
        chosen = self.reports.currentData()
        self.reports.clear()
        self.reports.addItem(self.tr("所有报告"), None)
        names = short_names(self._session.case.reports)
        for report in self._session.case.reports:
            if report.reading.tasks:
                self.reports.addItem(names[report.id], report.id)
        self.reports.setCurrentIndex(max(0, self.reports.findData(chosen)))
        self.show_tasks()

    def show_tasks(self) -> None:
        """Show the tasks that the filters let through."""
        lines = task_lines(self._session.case, report_id=self.reports.currentData(), words=self.words.text())
        self.model.set_lines(lines)
        if lines and not self._fitted:
            self._fitted = True
            self.table.fit_columns(widest=420)
        words = self.tr("{count} 项任务") if self._has_tasks() else self.tr("打开的报告中没有分工到科室的任务")
        self.count.setText(words.format(count=len(lines)))

    def _on_figures(self, change: Change) -> None:
        """Tasks name figures: a step that touches none of the reports with tasks changes nothing here."""
        touched = {key.report for key in change.figures}
        if any(report.id in touched and report.reading.tasks for report in self._session.case.reports):
            self.show_tasks()

    def _has_tasks(self) -> bool:
        return any(report.reading.tasks for report in self._session.case.reports)

    def _go_to(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        self.text_requested.emit(line.report.id, line.task.start, line.task.end)
