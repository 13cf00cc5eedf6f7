"""A table of text that behaves as in a spreadsheet: copied, sorted, filtered, its columns moved, sized and put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QWidget

from fiscal_desk.desk.tables.cell_numbers import sum_of
from fiscal_desk.desk.tables.column_menu import fill_column_menu
from fiscal_desk.desk.tables.column_table import ColumnTable
from fiscal_desk.desk.tables.copying import Lines, as_text, copy_lines, is_copy_key

#: More cells than this are counted, but not added up.
_MOST_ADDED = 5000
#: A panel lower than this (pixels) shows few rows: they have one line each there.
TWO_LINES = 240


class TextTable(ColumnTable):
    """Enter and a click choose, Ctrl+C copies with heads; what is selected is counted and added up."""

    chosen = Signal(QModelIndex)
    menu_opening = Signal()
    selection_told = Signal(str)  # how many cells are selected, and what they come to; empty for one or none

    def __init__(
        self, parent: QWidget | None = None, *, wide: int = 0, frozen: int = 0, two_lines: bool = False
    ) -> None:
        """Take what a `ColumnTable` takes."""
        super().__init__(parent, wide=wide, frozen=frozen, two_lines=two_lines)
        self.lead_actions: Sequence[QAction] = ()  # stand above copying in the menu
        self.copy_cells = QAction(self.tr("复制所选单元格"), self)
        self.copy_table = QAction(self.tr("复制整个表格"), self)
        self.copy_cells.triggered.connect(self.copy_selection)
        self.copy_table.triggered.connect(lambda: copy_lines(self._table_lines(), heads=True))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.heads.customContextMenuRequested.connect(self._show_column_menu)
        self.clicked.connect(self.chosen)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(lambda: self.selection_told.emit(""))

    # What is copied

    def table_text(self) -> str:
        """Return heads and all rows as tab-separated text."""
        return as_text(self._table_lines())

    def _selected_lines(self) -> Lines:
        # By ranges: a whole table has tens of thousands of cells, and an index for each takes longer than its text.
        chosen: dict[int, set[int]] = {}
        for part in self._ranges():
            for row in range(part.top(), part.bottom() + 1):
                chosen.setdefault(row, set()).update(range(part.left(), part.right() + 1))
        there = set[int]().union(*chosen.values())
        columns = [column for column in self.columns_shown() if column in there]
        lines = [
            [self._text(row, at) if at in cells else "" for at in columns] for row, cells in sorted(chosen.items())
        ]
        several = len(lines) > 1 or len(columns) > 1
        return [[self.head(column) for column in columns], *lines] if several else lines

    def selected_rows(self) -> list[int]:
        """Return the rows of which something is selected, from top to bottom."""
        return sorted({row for part in self._ranges() for row in range(part.top(), part.bottom() + 1)})

    def select_rows(self, current: QModelIndex, rows: Sequence[int]) -> None:
        """Make a cell the current one, and select it in its column together with those of other rows."""
        chosen = QItemSelection(current, current)
        for row in rows:
            there = self.model().index(row, current.column())
            chosen.select(there, there)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def _ranges(self) -> list[QItemSelectionRange]:
        ranges = self.selectionModel().selection() if self.model() is not None else QItemSelection()
        return [ranges.at(number) for number in range(ranges.count())]

    def _table_lines(self) -> Lines:
        columns = self.columns_shown()
        rows = [[self._text(row, column) for column in columns] for row in range(self.model().rowCount())]
        return [[self.head(column) for column in columns], *rows]

    def copy_selection(self) -> None:
        """Put the selected cells on the clipboard, with the heads of their columns where there are several."""
        lines = self._selected_lines()
        copy_lines(lines, heads=len(lines) > 1)

    # What Qt asks of it

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the selection comes to."""
        super().selectionChanged(selected, deselected)
        self.selection_told.emit(self._selection_words())

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what is still selected."""
        super().showEvent(event)
        self.selection_told.emit(self._selection_words())

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees any more counts nothing."""
        super().hideEvent(event)
        self.selection_told.emit("")

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+C before the window does, which copies from the page."""
        if is_copy_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Ctrl+C copies."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _selection_words(self) -> str:
        by_rows = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        spans = [(each.left(), each.right(), each.top(), each.bottom()) for each in self._ranges()]
        cells = sum((bottom - top + 1) * (1 if by_rows else right - left + 1) for left, right, top, bottom in spans)
        if cells < 2:
            return ""
        words = self.tr("已选 {count} 行") if by_rows else self.tr("已选 {count} 格")
        words = words.format(count=cells)
        columns = {column for left, right, _, _ in spans for column in range(left, right + 1)}
        numbers = [column for column in columns if self._is_number(column)]
        if len(numbers) != 1 or cells > _MOST_ADDED:
            return words  # two columns of numbers are two statements: nobody adds those up
        there = [(top, bottom) for left, right, top, bottom in spans if left <= numbers[0] <= right]
        rows = sorted({row for top, bottom in there for row in range(top, bottom + 1)})
        total = sum_of([self._text(row, numbers[0]) for row in rows])
        return words if total is None else words + self.tr("　合计 {total}").format(total=total)

    def _is_number(self, column: int) -> bool:
        alignment = self.model().data(self.model().index(0, column), Qt.ItemDataRole.TextAlignmentRole)
        head = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        return any(each is not None and int(each) & Qt.AlignmentFlag.AlignRight.value for each in (alignment, head))

    def _show_menu(self, place: QPoint) -> None:
        self.menu_opening.emit()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.lead_actions:
            menu.addActions(self.lead_actions)
            menu.addSeparator()
        menu.addActions([self.copy_cells, self.copy_table])
        menu.addSeparator()
        fill_column_menu(menu, self, self.indexAt(place).column())
        self.copy_cells.setEnabled(self.selectionModel().hasSelection())
        menu.popup(self.viewport().mapToGlobal(place))

    def _show_column_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_column_menu(menu, self, self.heads.logicalIndexAt(place))
        menu.popup(self.heads.mapToGlobal(place))


def detail_line() -> QLabel:
    """Return the line beneath a table that says more of the current row; it keeps its place while it is empty."""
    label = QLabel()
    as_detail_line(label)
    return label


def as_detail_line(label: QLabel) -> None:
    """Make a label such a line."""
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setMinimumHeight(label.fontMetrics().lineSpacing())
