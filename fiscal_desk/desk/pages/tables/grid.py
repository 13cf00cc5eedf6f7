"""A table of a report as rows and columns of a window: heads above, names of rows beside, the cells between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.looks.styles import mark_format
from fiscal_desk.desk.pages.tables.widths import NUMERIC, indent_of
from fiscal_desk.desk.words.figure_kinds import kind_of
from fiscal_desk.report.model import Block, Report

#: More rows of heads than this have no numbers for another reason.
_MOST_HEADS = 4

#: What a row's name is set in by, for each half-width character.
_SET_IN = "\u2002"

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def table_cells(report: Report, table: int) -> list[Block]:
    """Return the cells of a report's table in their order."""
    return [block for block in report.blocks if block.place is not None and block.place.table == table]


def head_rows(report: Report, cells: Sequence[Block]) -> int:
    """Return how many rows are heads: those above the first with a number beside its name, one at least."""
    with_numbers = [
        cell.place.row
        for cell in cells
        if cell.place and cell.place.column and NUMERIC.fullmatch(report.text[cell.span.start : cell.span.end])
    ]
    return min(max(min(with_numbers, default=1), 1), _MOST_HEADS)


class TableGrid(QAbstractTableModel):
    """The cells of one table; a figure's cell has the colour and the mark that it has in the text."""

    def __init__(
        self,
        report: Report,
        table: int,
        figure_at: Callable[[Block], CaseFigure | None],
        tell: Callable[[CaseFigure], str],
        *,
        dark: bool,
    ) -> None:
        """`figure_at` returns the figure that stands in a cell, and none that was rejected; `tell` returns its tip."""
        super().__init__()
        self._text = report.text
        self._figure_at = figure_at
        self._tell = tell
        self._dark = dark
        cells = table_cells(report, table)
        self._heads = head_rows(report, cells)
        self._cells: dict[tuple[int, int], Block] = {}
        for cell in cells:
            assert cell.place is not None
            for row in range(cell.place.row, cell.place.row + cell.place.height):
                for column in range(cell.place.column, cell.place.column + cell.place.width):
                    self._cells.setdefault((row, column), cell)
        self._rows = 1 + max((row for row, _ in self._cells), default=-1)
        self._columns = 1 + max((column for _, column in self._cells), default=-1)

    def block(self, index: _Index) -> Block | None:
        """Return the report's cell at a place of the grid."""
        return self._cells.get((index.row() + self._heads, index.column() + 1))

    def index_of(self, offset: int) -> QModelIndex:
        """Return the place of the cell that holds a text offset; no valid one where there is none or it is a head."""
        for (row, column), cell in self._cells.items():
            if cell.span.start <= offset < cell.span.end and row >= self._heads and column > 0:
                return self.index(row - self._heads, column - 1)
        return QModelIndex()

    def refresh(self) -> None:
        """Figures are what they were not."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows stand below the heads (called by Qt)."""
        return 0 if parent.isValid() else max(self._rows - self._heads, 0)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns stand beside the names (called by Qt)."""
        return 0 if parent.isValid() else max(self._columns - 1, 0)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows (called by Qt)."""
        cell = self.block(index)
        if cell is None:
            return None
        words = self._words(cell)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if NUMERIC.fullmatch(words) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ToolTipRole):
            figure = self._figure_at(cell)
            if figure is None:
                return None
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._tell(figure)
            return mark_format(kind_of(figure.current), figure.state, self._dark).background()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heads of a column, one below the other, or the name of a row (called by Qt)."""
        if role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        if orientation is Qt.Orientation.Vertical:
            cell = self._cells.get((section + self._heads, 0))
            return _SET_IN * indent_of(cell) + self._words(cell).lstrip() if cell else ""
        heads = [self._cells.get((row, section + 1)) for row in range(self._heads)]
        return "\n".join(dict.fromkeys(self._words(cell) for cell in heads if cell))

    def _words(self, cell: Block) -> str:
        return self._text[cell.span.start : cell.span.end]
