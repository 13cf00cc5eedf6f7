"""Rows of plain text as a Qt table, for lists that are made whole: lexicon, history, orphans, choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True)
class TextRow:
    """One row: a text a column; `faint` rows count less; the cell in column `bold` is chosen (-1: none)."""

    cells: tuple[str, ...]
    faint: bool = False
    bold: int = -1


class TextRows(QAbstractTableModel):
    """Holds the rows; cells that are cut off tell their whole text in a tool tip."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: tuple[TextRow, ...] = ()
        self.muted = "#7a828d"
        self._bold = QFont()
        self._bold.setBold(True)

    def set_rows(self, rows: Sequence[TextRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def set_row(self, number: int, row: TextRow) -> None:
        """Show one row otherwise."""
        self._rows = (*self._rows[:number], row, *self._rows[number + 1 :])
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._heads) - 1))

    def row(self, number: int) -> TextRow:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, font and colour of a cell."""
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return row.cells[index.column()]
        if role == Role.ForegroundRole and row.faint:
            return QBrush(QColor(self.muted))
        if role == Role.FontRole and index.column() == row.bold:
            return self._bold
        return None
