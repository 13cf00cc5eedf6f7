"""A view of the comparison (years, places, plan against result) as a Qt table; every cell is text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from fiscal_desk.comparison.model import Comparison, Member, Promise
from fiscal_desk.comparison.rows.views import Line, Told, View, ViewTable
from fiscal_desk.comparison.words.titles import measure_ending
from fiscal_desk.desk.comparing.comparison_model import cell_text
from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.desk.looks.verdict_looks import outcome_background
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.model import Figure

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ViewModel(ArrangedRows):
    """Columns: indicator, what it is about, the view's own, and for plans what became of them."""

    FIXED = 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dark = False
        self._table = ViewTable(View.YEARS, (), ())
        self._heads = self._worded()
        self._lines: Sequence[Line] = ()
        self._promises: Mapping[Member, Promise] = {}

    def set_view(self, table: ViewTable, lines: Sequence[Line], comparison: Comparison) -> None:
        """Show some lines of a view of a comparison."""
        self._table = table
        self._heads = self._worded()
        self._promises = {(each.plan_report, each.plan.id): each for each in comparison.promises}
        self._take(lines)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines

    def line(self, row: int) -> Line:
        """Return what stands in a row."""
        return self._lines[row]

    def figures_at(self, index: Index) -> list[tuple[int, Figure]]:
        """Return report index and figure of each figure of a line, the cell's own first."""
        cells = self._lines[index.row()].cells
        mine = index.column() - self.FIXED
        order = sorted(range(len(cells)), key=lambda column: column != mine)
        return [(told.report, told.figure) for column in order for told in cells[column]]

    def promise(self, row: int) -> Promise | None:
        """Return what became of the target in a line; None where there is none, or nothing to hold it against."""
        if self._table.view is not View.PLANS:
            return None
        told = [each for cell in self._lines[row].cells[:2] for each in cell]
        return next((found for each in told if (found := self._promises.get((each.report, each.figure.id)))), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._heads[section]
        return (_RIGHT if self._is_number(section) else _LEFT) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment and colours of a cell."""
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text(index.row(), index.column())
        if role == Role.TextAlignmentRole:
            return _RIGHT if self._is_number(index.column()) else _LEFT
        if role == Role.BackgroundRole and index.column() == self.FIXED + len(self._table.columns):
            promise = self.promise(index.row())
            colour = outcome_background(promise.outcome, self.dark) if promise else None
            return QBrush(colour) if colour is not None else None
        return None

    def _text(self, row: int, column: int) -> str:
        line = self._lines[row]
        if column == 0:
            word = measure_ending(line.measure)
            return line.label if word and line.label.endswith(word) else line.label + word
        if column == 1:
            return view_words(line.about)
        if self._is_number(column):
            return _cell(line.cells[column - self.FIXED], line.unit)
        promise = self.promise(row)
        return name_of(promise.outcome) if promise and promise.outcome else ""

    def _worded(self) -> list[str]:
        """Return the heads; once for each table, as Qt asks for them, or how many they are, at every cell."""
        last = [self.tr("完成情况")] if self._table.view is View.PLANS else []
        return [self.tr("指标"), self.tr("范围与期间"), *map(view_words, self._table.columns), *last]

    def _is_number(self, column: int) -> bool:
        return self.FIXED <= column < self.FIXED + len(self._table.columns)


def _cell(told: Sequence[Told], unit: str) -> str:
    return cell_text([each.figure for each in told], unit)
