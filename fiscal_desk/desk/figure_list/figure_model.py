"""The list of figures as a Qt model; every cell is a `str`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon

from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.desk.figure_list.figure_rows import Column, FigureRow, Order
from fiscal_desk.desk.looks.icons import state_icon
from fiscal_desk.desk.looks.styles import Scheme
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.words.spoken import name_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

#: The cells of so few rows are painted by themselves.
_FEW_ROWS = 8


class FigureModel(QAbstractTableModel):
    """Shows arranged rows; sorting is asked for with `sort_requested` and done outside."""

    sort_requested = Signal(object)  # Order
    row_leaving = Signal(int)  # one row is going to stand elsewhere; it is taken out here
    row_back = Signal(int)  # and put in there

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._rows: list[FigureRow] = []
        self._places: dict[FigureKey, int] | None = None  # of all rows; None until they are noted
        self._noting = False
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw marks in these colours."""
        self._scheme = scheme
        self._icons: dict[FigureState, QIcon] = {}

    def set_rows(self, rows: list[FigureRow]) -> None:
        """Show these rows; where only contents changed, selection and scrolling stay."""
        if len(rows) == len(self._rows):  # a report that came brings more: its keys are not looked at one by one
            keys, keys_before = [row.key for row in rows], [row.key for row in self._rows]
            if keys == keys_before:
                before = self._rows
                changed = [at for at, row in enumerate(rows) if row is not before[at] and row != before[at]]
                self._rows = rows
                self._tell_changed([(at, before[at]) for at in changed])
                return
            if moved := _one_moved(keys_before, keys):
                self._move(*moved)
                self.set_rows(rows)
                return
        self.beginResetModel()
        self._rows, self._places = rows, None
        self.endResetModel()

    def _move(self, source: int, target: int) -> None:
        """Put one row elsewhere: the others, the selection and the scrolling stay.

        It is taken out and put in: Qt asks for every row of another height, twice, where one is said to move.
        """
        root, rows = QModelIndex(), list(self._rows)
        self.row_leaving.emit(source)
        self.beginRemoveRows(root, source, source)
        row = rows.pop(source)
        self._rows, self._places = rows, None
        self.endRemoveRows()
        self.beginInsertRows(root, target, target)
        rows.insert(target, row)
        self.endInsertRows()
        self.row_back.emit(target)

    def replace(self, rows: Sequence[FigureRow]) -> None:
        """Show other contents of these rows, as far as they are shown, where they are."""
        changed = []
        if len(rows) > _FEW_ROWS:
            self._note_places()
        for row in rows:
            if (at := self.row_of(row.key)) >= 0 and (before := self._rows[at]) != row:
                self._rows[at] = row
                changed.append((at, before))
        self._tell_changed(changed)

    def _tell_changed(self, rows: Sequence[tuple[int, FigureRow]]) -> None:
        """Tell views which rows are others now than they were.

        They paint one cell alone, and for more than one all that they show: few rows are told cell by cell.
        """
        last = len(Column) - 1
        for at, before in rows:
            if len(rows) > _FEW_ROWS:
                self.dataChanged.emit(self.index(at, 0), self.index(at, last))
                continue
            for column in self._other_cells(before, self._rows[at]):
                cell = self.index(at, column)
                self.dataChanged.emit(cell, cell)

    def _other_cells(self, before: FigureRow, now: FigureRow) -> list[Column]:
        """Return the cells that look or read differently; a rejected figure is struck through in all of them."""
        if before.state is not now.state and FigureState.REJECTED in (before.state, now.state):
            return list(Column)
        told = self._state_words(before) != self._state_words(now)
        others = [column for column in Column if self._text(before, column) != self._text(now, column)]
        return [Column.STATE, *others] if told else others

    def keys(self) -> frozenset[FigureKey]:
        """Return the figures that are shown."""
        return frozenset(row.key for row in self._rows)

    def row_of(self, key: FigureKey | None) -> int:
        """Return the row of a figure, -1 where it is not shown."""
        if key is None:
            return -1
        if self._places is not None:
            return self._places.get(key, -1)
        # To look through ten thousand once takes a tenth of the time of noting where all are: that has its own turn.
        if not self._noting:
            self._noting = True
            after_paint(self, self._note_places)
        shown = [row.key for row in self._rows]
        return shown.index(key) if key in shown else -1

    def _note_places(self) -> None:
        self._noting = False
        if self._places is None:
            self._places = {row.key: at for at, row in enumerate(self._rows)}

    def row(self, key: FigureKey) -> FigureRow:
        """Return what is shown of a figure. Raises IndexError where it is not shown."""
        return self._rows[self.row_of(key)]

    def key_at(self, row: int) -> FigureKey | None:
        """Return the figure of a row."""
        return self._rows[row].key if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many figures are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        return {
            Column.STATE: "" if role == Role.DisplayRole else self.tr("状态"),
            Column.INDICATOR: self.tr("指标"),
            Column.VALUE: self.tr("数值"),
            Column.PERIOD: self.tr("期间"),
            Column.REPORT: self.tr("报告"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self._rows[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(row, column)
        if role == Role.DecorationRole and column == Column.STATE:
            if row.state not in self._icons:
                self._icons[row.state] = state_icon(row.state, self._scheme)
            return self._icons[row.state]
        if role == Role.TextAlignmentRole and column == Column.VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._state_words(row) if column == Column.STATE else self._text(row, column)
        if row.state is FigureState.REJECTED:
            if role == Role.ForegroundRole:
                return QColor(self._scheme.muted)
            if role == Role.FontRole:
                font = QFont()
                font.setStrikeOut(True)
                return font
        if role == Role.ForegroundRole and column in (Column.PERIOD, Column.REPORT):
            return QColor(self._scheme.muted)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; column -1 is what needs a look first."""
        wanted = Order(Column(column) if column >= 0 else None, order is Qt.SortOrder.DescendingOrder)
        self.sort_requested.emit(wanted)

    def words(self, row: int, column: int) -> str:
        """Return what is written in a cell; for the state, which is a sign there, what it means."""
        line = self._rows[row]
        return self._state_words(line) if column == Column.STATE else self._text(line, column)

    def _state_words(self, row: FigureRow) -> str:
        return f"{name_of(row.state)} · {name_of(row.kind)}"

    def _text(self, row: FigureRow, column: int) -> str:
        match column:  # asked for each cell that is painted or measured
            case Column.INDICATOR:
                return row.indicator
            case Column.VALUE:
                return row.printed
            case Column.PERIOD:
                return row.period
            case Column.REPORT:
                return row.report
        return ""


def _one_moved(before: Sequence[FigureKey], after: Sequence[FigureKey]) -> tuple[int, int] | None:
    """Return from where to where one row went, where that is all that makes two orders differ."""
    last = len(before) - 1
    low = next((at for at in range(last + 1) if before[at] != after[at]), None)
    if low is None:
        return None
    high = next(at for at in range(last, -1, -1) if before[at] != after[at])
    if before[low] == after[high] and before[low + 1 : high + 1] == after[low:high]:
        return low, high
    if before[high] == after[low] and before[low:high] == after[low + 1 : high + 1]:
        return high, low
    return None
