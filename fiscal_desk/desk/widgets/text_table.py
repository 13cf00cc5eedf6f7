"""A table of text that can be read by keyboard, copied into a spreadsheet, and clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QMenu, QTableView, QWidget

#: Rows that are looked at to find the width of a column: a table of thousands is not measured whole.
SAMPLE_ROWS = 60
#: So many cells are measured at most: a table over twenty years has three times as many columns as one over six.
_SAMPLE_CELLS = 900
#: A longer head is cut in its middle.
WIDEST_HEAD = 150


class TextTable(QTableView):
    """Rows of equal height, no grid, whole cells; Enter and a click choose, Ctrl+C copies."""

    chosen = Signal(QModelIndex)
    menu_opening = Signal()

    def __init__(self, parent: QWidget | None = None, *, wide: int = 0) -> None:
        """`wide` is the column with the longest words: it takes what room is left over."""
        super().__init__(parent)
        self._wide = wide
        self.lead_actions: Sequence[QAction] = ()  # stand above copying in the menu
        self._least = 0  # what the wide column needs for its words
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.copy_cells = QAction(self.tr("复制所选单元格"), self)
        self.copy_table = QAction(self.tr("复制整个表格"), self)
        self.copy_cells.triggered.connect(lambda: self._copy(self.selected_text()))
        self.copy_table.triggered.connect(lambda: self._copy(self.table_text()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self.chosen)

    def selected_text(self) -> str:
        """Return the selected cells as lines of tab-separated text, as spreadsheets take them."""
        places = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows = dict.fromkeys(row for row, _ in places)
        columns = sorted({column for _, column in places})
        wanted = set(places)
        return "\n".join(
            "\t".join(self._text(row, column) if (row, column) in wanted else "" for column in columns) for row in rows
        )

    def table_text(self) -> str:
        """Return heads and all rows as tab-separated text."""
        model = self.model()
        columns = range(model.columnCount())
        heads = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        rows = [[self._text(row, column) for column in columns] for row in range(model.rowCount())]
        return "\n".join("\t".join(line) for line in [heads, *rows])

    def fit_columns(self, narrowest: int = 48, widest: int = 360) -> None:
        """Give each column the width of the longest text among the first rows, within bounds."""
        model = self.model()
        metrics = self.fontMetrics()
        sample = min(SAMPLE_ROWS, model.rowCount(), _SAMPLE_CELLS // max(model.columnCount(), 1) + 1)
        for column in range(model.columnCount()):
            head = metrics.horizontalAdvance(str(model.headerData(column, Qt.Orientation.Horizontal) or ""))
            rows = [row for row in range(sample) if self.columnSpan(row, column) == 1]
            cells = [metrics.horizontalAdvance(self._text(row, column)) for row in rows]
            width = max(min(head, WIDEST_HEAD), *cells, 0) + 20
            self.setColumnWidth(column, min(max(width, narrowest), widest))
        self._least = self.columnWidth(self._wide)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the table as wide as its place."""
        super().resizeEvent(event)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Ctrl+C copies."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selected_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        others = self.horizontalHeader().length() - self.columnWidth(self._wide)
        if self._least and others > 0:
            self.setColumnWidth(self._wide, max(self._least, self.viewport().width() - others))

    def _text(self, row: int, column: int) -> str:
        model = self.model()
        return str(model.data(model.index(row, column)) or "").replace("\n", " ").replace("\t", " ")

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

    def _show_menu(self, place: QPoint) -> None:
        self.menu_opening.emit()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.lead_actions:
            menu.addActions(self.lead_actions)
            menu.addSeparator()
        menu.addActions([self.copy_cells, self.copy_table])
        self.copy_cells.setEnabled(bool(self.selectedIndexes()))
        menu.popup(self.viewport().mapToGlobal(place))


def detail_line() -> QLabel:
    """Return the line beneath a table that says more of the current row; it keeps its place while it is empty."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setMinimumHeight(label.fontMetrics().lineSpacing())
    return label
