"""The history as a Qt table; what an entry changed is worked out when its row is first seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from fiscal_desk.case.state.history import Action
from fiscal_desk.desk.history.history_lines import HistoryDetails, HistoryLine
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.tips.step_words import step_words
from fiscal_desk.desk.words.lexicon_words import time_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class HistoryModel(ArrangedRows):
    """Columns: when, who, step, what changed, why, state."""

    def __init__(self, tell: Callable[[HistoryLine], HistoryDetails], parent: QObject | None = None) -> None:
        """`tell` works out what an entry changed; its answers are kept."""
        super().__init__(parent)
        self._tell = tell
        self._lines: tuple[HistoryLine, ...] = ()
        self._details: dict[int, HistoryDetails] = {}
        self.muted = "#7a828d"

    def set_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show other lines."""
        self._take(lines)

    def _show(self, lines: tuple[HistoryLine, ...]) -> None:
        self._lines = lines

    def forget(self) -> None:
        """Show nothing, and let go of what was worked out: the lines to come are another case's."""
        self._details.clear()
        self.set_lines(())

    def line(self, row: int) -> HistoryLine:
        """Return the line in a row."""
        return self._lines[row]

    def details(self, row: int) -> HistoryDetails:
        """Return what the entry in a row changed."""
        return self.details_of(self._lines[row])

    def details_of(self, line: HistoryLine) -> HistoryDetails:
        """Return what an entry changed, whether it is shown or not."""
        if line.entry.seq not in self._details:
            self._details[line.entry.seq] = self._tell(line)
        return self._details[line.entry.seq]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (
            self.tr("时间"),
            self.tr("谁"),
            self.tr("步骤"),
            self.tr("改了什么"),
            self.tr("原因"),
            self.tr("现状"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text and colour of a cell."""
        line = self._lines[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text(index.row(), index.column())
        if role == Role.ForegroundRole and not (line.standing and line.entry.action is Action.DO):
            return QBrush(QColor(self.muted))
        return None

    def _text(self, row: int, column: int) -> str:
        line = self._lines[row]
        entry = line.entry
        if column == 2:
            return {
                Action.DO: "{label}",
                Action.UNDO: self.tr("撤销：{label}"),
                Action.REDO: self.tr("重做：{label}"),
            }[entry.action].format(label=step_words(entry.label))
        if column == 3:
            return self.details(row).what
        if column == 5:
            return "" if entry.action is not Action.DO or line.standing else self.tr("已撤销")
        return (time_words(entry.when), entry.who, "", "", " ".join(entry.why.split()))[column]
