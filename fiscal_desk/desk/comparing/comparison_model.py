"""The comparison as a Qt table: indicators down, reports across; every cell is text."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFont

from fiscal_desk.comparison.model import Row, Verdict
from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.desk.comparing.comparison_lines import FamilyLine, Line
from fiscal_desk.desk.comparing.told.verdict_reasons import told_reason
from fiscal_desk.desk.looks.verdict_looks import VERDICT_MARKS, band_background, verdict_background
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.spoken import bracketed, name_of, verdict_name
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROW_TYPE = "application/x-fiscal-desk-row"
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
#: Texts of so many rows that are no longer shown are kept.
_MOST_GONE = 200


class ComparisonModel(ArrangedRows):
    """Columns: verdict, indicator, one a report, difference."""

    LABEL = 1  # the column of the indicators: it can be edited, and dragged onto another row
    FIXED = 2  # columns before the reports

    renamed = Signal(object, str)  # Row, what was typed as its name
    dropped = Signal(object, object)  # Row that was dragged, Row that it was dropped on

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dark = False
        self._lines: Sequence[Line] = ()
        self._reports: tuple[str, ...] = ()
        self._texts: dict[str, tuple[Row, list[str]]] = {}  # rows that were looked at, by their ids
        self.judged: Callable[[Row], str] = lambda _: ""  # what the user said of a row
        self.cited: Callable[[int, Figure], str] = lambda report, figure: ""  # where the n-th report states a figure
        self._bold = QFont()
        self._bold.setBold(True)

    def set_lines(self, lines: Sequence[Line], reports: Sequence[str]) -> None:
        """Show other lines; `reports` are the names of the report columns. Rows that say the same stay."""
        before, self._reports = self._reports, tuple(reports)
        if before == self._reports:
            self._take_changed(lines)
        else:
            self._take(lines)

    def count_rows(self) -> int:
        """Return how many rows are shown, lines for families left aside."""
        return sum(isinstance(line, Row) for line in self._lines)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        if len(self._texts) > 2 * len(lines) + _MOST_GONE:
            self._texts = {}

    def _name(self, line: Line) -> Hashable:
        return (line.family, line.one_sided) if isinstance(line, FamilyLine) else line.id

    def _is_heading(self, line: Line) -> bool:
        return isinstance(line, FamilyLine)

    def line(self, row: int) -> Line:
        """Return what stands in a row of the table."""
        return self._lines[row]

    def figures_at(self, index: Index) -> list[tuple[int, Figure]]:
        """Return report index and figure of each figure to go to: the cell's own first, then one of each report."""
        line = self._lines[index.row()]
        if isinstance(line, FamilyLine):
            return []
        mine = self.report_of(index.column())
        order = sorted(range(len(line.cells)), key=lambda report: report != mine)
        return [(report, line.cells[report][0]) for report in order if line.cells[report]]

    def report_of(self, column: int) -> int | None:
        """Return the report that a column is for, None for the others."""
        report = column - self.FIXED
        return report if 0 <= report < len(self._reports) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else self.FIXED + len(self._reports) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical:
            return None
        heads = [self.tr("结论"), self.tr("指标"), *self._reports, self.tr("差异")]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return heads[section]
        if role == Role.TextAlignmentRole:
            return _RIGHT if self._is_number(section) else _LEFT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment and colours of a cell."""
        line = self._lines[index.row()]
        if isinstance(line, FamilyLine):
            return self._family_data(line, index.column(), role)
        if role == Role.DisplayRole:
            return self._text(line, index.column())
        if role == Role.EditRole:
            return line.label
        if role == Role.TextAlignmentRole:
            return _RIGHT if self._is_number(index.column()) else _LEFT
        if role == Role.BackgroundRole and index.column() == 0:
            colour = verdict_background(line.verdict, self.dark)
            return QBrush(colour) if colour is not None else None
        if role == Role.FontRole and index.column() == 0 and line.verdict is Verdict.CONFLICT:
            return self._bold
        if role == Role.ToolTipRole:
            parts = self._text(line, index.column()), self._places(line, index.column())
            return "\n".join(filter(None, parts)) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be renamed and dragged by their indicator, and dropped on each other."""
        flags = super().flags(index)
        if index.isValid() and isinstance(self._lines[index.row()], Row):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if index.column() == self.LABEL:
                flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Say what a row is to be called; it changes when the comparison comes back with the name."""
        line = self._lines[index.row()]
        if role != Role.EditRole or not isinstance(line, Row):
            return False
        self.renamed.emit(line, str(value))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are never moved: dropping one on another joins them."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what a dragged row is carried as."""
        return [_ROW_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the first row that is dragged, by its id."""
        data = QMimeData()
        rows = [line for index in indexes if isinstance(line := self._lines[index.row()], Row)]
        if rows:
            data.setData(_ROW_TYPE, rows[0].id.encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Join the dragged row to the one that it is dropped on."""
        target = self._lines[parent.row()] if parent.isValid() else None
        wanted = bytes(data.data(_ROW_TYPE).data()).decode()
        moved = next((line for line in self._lines if isinstance(line, Row) and line.id == wanted), None)
        if moved is None or not isinstance(target, Row) or moved is target:
            return False
        self.dropped.emit(moved, target)
        return True

    def _family_data(self, line: FamilyLine, column: int, role: int) -> Any:
        if role == Role.DisplayRole and column == 0:
            parts = name_of(line.family), verdict_name(None) if line.one_sided else ""
            return bracketed(" · ".join(filter(None, parts)), line.count)
        if role == Role.BackgroundRole:
            return QBrush(band_background(self.dark))
        return self._bold if role == Role.FontRole else None

    def _text(self, row: Row, column: int) -> str:
        if column == 0:
            verdict = f"{VERDICT_MARKS[row.verdict]} {verdict_name(row.verdict)}"
            judged = self.judged(row) if row.verdict is Verdict.CONFLICT else ""
            return " · ".join(part for part in (verdict, judged) if part)
        if column == self.LABEL:  # asked of every row, seen or not: it says how high the row is
            return row_title(row)
        return self._cells(row)[column - self.FIXED]

    def _cells(self, row: Row) -> list[str]:
        known = self._texts.get(row.id)
        if known is None or known[0] != row:
            known = self._texts[row.id] = (
                row,
                [*(cell_text(cell, row.unit) for cell in row.cells), told_reason(row.difference)],
            )
        return known[1]

    def _places(self, row: Row, column: int) -> str:
        """Return where a report says what stands in a cell, each place once."""
        report = self.report_of(column)
        if report is None:
            return ""
        places = (self.cited(report, figure) for figure in row.cells[report])
        return "、".join(dict.fromkeys(place for place in places if place))

    def _is_number(self, column: int) -> bool:
        return column >= self.FIXED


def cell_text(figures: Sequence[Figure], unit: str) -> str:
    """Return what a report says in a cell: each different value once, in the row's unit."""
    return "；".join(dict.fromkeys(print_figure(figure, unit) for figure in figures))
