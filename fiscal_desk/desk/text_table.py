"""A table of text that can be read by keyboard, copied into a spreadsheet, and clicked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

#: Rows that are looked at to find the width of a column: a table of thousands is not measured whole.
SAMPLE_ROWS = 60


class TextTable(QTableView):
    """Rows of equal height, no grid, whole cells; Enter and a click choose, Ctrl+C copies."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.horizontalHeader().setStretchLastSection(True)
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
        for column in range(model.columnCount()):
            texts = [str(model.headerData(column, Qt.Orientation.Horizontal) or "")]
            texts += [self._text(row, column) for row in range(min(SAMPLE_ROWS, model.rowCount()))]
            width = max(metrics.horizontalAdvance(text) for text in texts) + 18
            self.setColumnWidth(column, min(max(width, narrowest), widest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selected_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        model = self.model()
        return str(model.data(model.index(row, column)) or "").replace("\n", " ").replace("\t", " ")

    def _copy(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.copy_cells, self.copy_table])
        self.copy_cells.setEnabled(bool(self.selectedIndexes()))
        menu.popup(self.viewport().mapToGlobal(place))
