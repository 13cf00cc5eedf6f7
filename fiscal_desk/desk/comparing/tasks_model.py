"""The tasks of the work plans as a Qt table; every cell is text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import CaseReport
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.figures.model import Task

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True)
class TaskLine:
    """One task, the report that it stands in with its name, and its figures as text."""

    report: CaseReport
    name: str
    task: Task
    figures: str


def task_lines(case: Case, *, report_id: str | None = None, words: str = "") -> tuple[TaskLine, ...]:
    """Return the tasks of one report or of all, those that hold every word (separated by blanks)."""
    lines = []
    names = short_names(case.reports)
    for report in case.reports:
        if report.reading.tasks and report_id in (None, report.id):
            reading = case.reading(report.id)
            by_start = {figure.start: figure for figure in reading.figures}
            for task in reading.tasks:
                figures = "、".join(print_short(by_start[start]) for start in task.figures if start in by_start)
                lines.append(TaskLine(report, names[report.id], task, figures))
    parts = words.split()
    return tuple(line for line in lines if all(part in _haystack(line) for part in parts))


def _haystack(line: TaskLine) -> str:
    task = line.task
    return " ".join((task.title, *task.lead, *task.support, task.deadline or "", line.figures))


class TasksModel(ArrangedRows):
    """Columns: task, leading office, supporting offices, deadline, figures, report, the user's word."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TaskLine, ...] = ()
        self.judged: Callable[[TaskLine], str] = lambda _: ""  # what the user said of a task

    def set_lines(self, lines: Sequence[TaskLine]) -> None:
        """Show other tasks."""
        self._take(lines)

    def _show(self, lines: tuple[TaskLine, ...]) -> None:
        self._lines = lines

    def line(self, row: int) -> TaskLine:
        """Return the task in a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (
            self.tr("任务"),
            self.tr("牵头科室"),
            self.tr("责任科室"),
            self.tr("完成时限"),
            self.tr("数据"),
            self.tr("报告"),
            self.tr("核实情况"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment and colours of a cell."""
        if role in (Role.DisplayRole, Role.ToolTipRole):
            line = self._lines[index.row()]
            task = line.task
            return (
                task.title,
                "、".join(task.lead),
                "、".join(task.support),
                task.deadline or "",
                line.figures,
                line.name,
                self.judged(line) if index.column() == 6 else "",
            )[index.column()]
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
