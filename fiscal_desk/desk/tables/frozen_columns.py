"""The first columns of a table, which stay where they are while the others are scrolled beneath them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

#: Columns that would take more of the table than this are not kept in sight: nothing could be seen of the others.
_MOST = 0.6


class FrozenColumns(QTableView):
    """Lies over the table while that is scrolled sideways; it has the same model, selection, rows and columns."""

    def __init__(self, table: QTableView, count: int) -> None:
        """`count` columns from the left stay."""
        super().__init__(table)
        self._table = table
        self._frozen = count
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.horizontalHeader().setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(table.clicked)
        self.doubleClicked.connect(table.doubleClicked)
        self.customContextMenuRequested.connect(
            lambda place: table.customContextMenuRequested.emit(self._in_table(place))
        )
        self.hide()

    def follow(self, *, anew: bool = True) -> None:
        """Take over what the table shows, or go away where nothing is scrolled beneath.

        Without `anew`, only the place has changed where it lies there already.
        """
        table = self._table
        header = table.horizontalHeader()
        shown = [at for at in map(header.logicalIndex, range(header.count())) if not header.isSectionHidden(at)]
        kept = shown[: self._frozen]
        width = sum(header.sectionSize(at) for at in kept)
        if not table.horizontalScrollBar().value() or not 0 < width < table.viewport().width() * _MOST:
            self.hide()
            return
        if anew or self.isHidden():
            self._take_over(shown, kept)
        place = header.geometry()
        self.setGeometry(QRect(place.left(), place.top(), width, place.height() + table.viewport().height()))
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.show()
        self.raise_()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        self._table.wheelEvent(event)

    def _take_over(self, shown: Sequence[int], kept: Sequence[int]) -> None:
        table, header = self._table, self._table.horizontalHeader()
        if self.model() is not table.model():
            self.setModel(table.model())
        self.setItemDelegate(table.itemDelegate())
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setSelectionModel(table.selectionModel())
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.horizontalHeader().restoreState(header.saveState())
        self.horizontalHeader().setDefaultAlignment(header.defaultAlignment())
        self.horizontalHeader().setFixedHeight(header.height())
        for at in shown:
            self.setColumnHidden(at, at not in kept)
        self._take_rows()

    def _take_rows(self) -> None:
        mine, theirs = self.verticalHeader(), self._table.verticalHeader()
        mine.setDefaultSectionSize(theirs.defaultSectionSize())
        self.clearSpans()
        for row in range(theirs.count()):
            if mine.sectionSize(row) != theirs.sectionSize(row):
                mine.resizeSection(row, theirs.sectionSize(row))
            if (span := self._table.columnSpan(row, 0)) > 1:
                self.setSpan(row, 0, 1, span)

    def _in_table(self, place: QPoint) -> QPoint:
        return self._table.viewport().mapFromGlobal(self.viewport().mapToGlobal(place))
