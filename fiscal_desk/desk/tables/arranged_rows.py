"""A table's lines in the order and through the filters that the user chose, whatever the lines are."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.desk.tables.cell_numbers import number_in
from fiscal_desk.desk.tables.pinyin import pinyin_key

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


#: Where more rows come and go than this, the table is shown anew.
_MOST_STEPS = 40


class Step(Enum):
    """What happens to a row."""

    GOES = "goes"
    COMES = "comes"


def steps_between(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[tuple[Step, int]] | None:
    """Return how one list of names becomes another, row by row and each row as it stands then.

    None where names are not all different, or some that stay change their order.
    """
    left, wanted = set(before), set(after)
    if len(left) != len(before) or len(wanted) != len(after):
        return None
    if [name for name in before if name in wanted] != [name for name in after if name in left]:
        return None
    gone = [(Step.GOES, at) for at in range(len(before) - 1, -1, -1) if before[at] not in wanted]
    return gone + [(Step.COMES, at) for at, name in enumerate(after) if name not in left]


def fold(text: str) -> str:
    """Return a text for comparing: compatible forms, small letters, no blanks or thousands commas."""
    return unicodedata.normalize("NFKC", text).casefold().replace(" ", "").replace(",", "")


class ArrangedRows(QAbstractTableModel):
    """A model gives its lines to `_take` or `_take_changed`, and shows those that come back by `_show`.

    While lines are sorted or filtered, `lines` above others (`_is_heading`) are left out: nothing stands beneath them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Any, ...] = ()
        self._order: tuple[int, bool] | None = None  # column, descending
        self._filters: dict[int, str] = {}

    @property
    def is_rearranged(self) -> bool:
        """Whether lines stand otherwise than they were given."""
        return self._order is not None or bool(self._filters)

    def line(self, row: int) -> Any:
        """Return what stands in a row."""
        raise NotImplementedError

    def arrange_by(self, column: int, descending: bool, filters: Mapping[int, str]) -> None:
        """Sort by a column (−1: as given), and show only what has all words of a filter in the filter's column."""
        self._filters = {at: words for at, words in filters.items() if words.strip()}
        self._order = (column, descending) if column >= 0 else None
        self._take(self._given)

    def _take(self, lines: Sequence[Any]) -> None:
        """Show other lines, all anew."""
        self._given = tuple(lines)
        self.beginResetModel()
        self._show(self._given)
        if self.is_rearranged:
            rows = self._arranged()
            self._show(tuple(self._given[row] for row in rows))
        self.endResetModel()

    def _take_changed(self, lines: Sequence[Any]) -> None:
        """Show lines of which most are as they were: only those that came, went or differ are told of.

        Where many are others, or the user has sorted or filtered, all are shown anew.
        """
        lines, shown = tuple(lines), self._given
        steps = None if self.is_rearranged else steps_between([*map(self._name, shown)], [*map(self._name, lines)])
        if steps is None or len(steps) > _MOST_STEPS or not shown:
            self._take(lines)
            return
        now = list(shown)
        for step, at in steps:
            if step is Step.GOES:
                self.beginRemoveRows(QModelIndex(), at, at)
                del now[at]
                self._show(tuple(now))
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                now.insert(at, lines[at])
                self._show(tuple(now))
                self.endInsertRows()
        others = [at for at, (was, line) in enumerate(zip(now, lines, strict=True)) if was is not line and was != line]
        self._given = lines
        self._show(lines)
        last = self.columnCount() - 1
        for at in others:
            self.dataChanged.emit(self.index(at, 0), self.index(at, last))

    def _name(self, line: Any) -> Hashable:
        """Return what stays the same of a line while what it says changes."""
        return id(line)

    def _show(self, lines: tuple[Any, ...]) -> None:
        raise NotImplementedError

    def _is_heading(self, _line: Any) -> bool:
        return False

    def _arranged(self) -> list[int]:
        columns = self.columnCount()
        rows = [row for row, line in enumerate(self._given) if not self._is_heading(line)]
        for column, words in self._filters.items():
            parts = [fold(part) for part in words.split()]
            if column < columns:
                rows = [row for row in rows if all(part in fold(self._cell(row, column)) for part in parts)]
        if self._order is not None and self._order[0] < columns:
            column, descending = self._order
            keys = {row: self._key(row, column) for row in rows}
            empty = [row for row in rows if keys[row] is None]
            rows = sorted((row for row in rows if keys[row] is not None), key=keys.__getitem__, reverse=descending)
            rows += empty  # what a column does not say comes last, whichever way it is sorted
        return rows

    def _key(self, row: int, column: int) -> Any:
        """Return what sorts a cell: numbers before words, in a column of numbers; None for an empty one."""
        cell = self._cell(row, column)
        if not cell:
            return None
        alignment = self.data(self.index(row, column), Role.TextAlignmentRole)
        number = number_in(cell) if alignment and int(alignment) & Qt.AlignmentFlag.AlignRight.value else None
        if number is not None and number.value is not None:
            return (0, number.value, pinyin_key(""))
        return (1, Decimal(0), pinyin_key(cell))

    def _cell(self, row: int, column: int) -> str:
        return str(self.data(self.index(row, column)) or "")
