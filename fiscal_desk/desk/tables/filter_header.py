"""The heads of a table, with a row of filters beneath them where it is wanted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

#: Typing filters when the hand rests.
_REST_MS = 120


class FilterHeader(QHeaderView):
    """Heads that sort, move and are sized by the mouse; filters stand under the heads of their columns."""

    filters_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._edits: list[QLineEdit] = []
        self.filtering = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.filters_changed)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionResized.connect(self._place)
        self.sectionMoved.connect(self._place)

    def filters(self) -> dict[int, str]:
        """Return what is typed, by columns; nothing while the row is away."""
        if not self.filtering:
            return {}
        return {column: edit.text() for column, edit in enumerate(self._edits) if edit.text().strip()}

    def set_filters(self, shown: bool, words: Mapping[int, str]) -> None:
        """Show or put away the row, with these words in it."""
        self.filtering = shown
        self._make_edits()
        for column, edit in enumerate(self._edits):
            edit.blockSignals(True)
            edit.setText(words.get(column, ""))
            edit.blockSignals(False)
            edit.setVisible(shown and column < self.count())
        self.updateGeometries()
        self.updateGeometry()

    def edit_of(self, column: int) -> QLineEdit:
        """Return the filter of a column."""
        self._make_edits()
        return self._edits[column]

    def sizeHint(self) -> QSize:
        """Leave room for the filters."""
        size = super().sizeHint()
        return QSize(size.width(), size.height() + (self._edit_height() if self.filtering else 0))

    def updateGeometries(self) -> None:
        """Keep the filters beneath the heads."""
        self.setViewportMargins(0, 0, 0, self._edit_height() if self.filtering else 0)
        super().updateGeometries()
        self._place()

    def _edit_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _make_edits(self) -> None:
        while len(self._edits) < self.count():
            edit = QLineEdit(self)
            edit.setPlaceholderText(self.tr("筛选"))
            edit.setClearButtonEnabled(True)
            edit.textChanged.connect(self._rest.start)
            self._edits.append(edit)
        for column, edit in enumerate(self._edits[: self.count()]):
            head = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "") if self.model() else ""
            edit.setAccessibleName(self.tr("按“{head}”列筛选").format(head=head))

    def _place(self, *_: int) -> None:
        if not self.filtering:
            return
        if len(self._edits) < self.count():
            self._make_edits()
        height = self._edit_height()
        for column, edit in enumerate(self._edits):
            there = column < self.count() and not self.isSectionHidden(column)
            edit.setVisible(there)
            if there:
                left = self.sectionViewportPosition(column)
                edit.setGeometry(left, self.height() - height, self.sectionSize(column), height)
