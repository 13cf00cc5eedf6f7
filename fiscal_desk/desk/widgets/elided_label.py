"""A label that shortens its text to the room it has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from fiscal_desk.desk.tables.whole_cells import whole_numbers


class ElidedLabel(QLabel):
    """A label that shortens its text to the room it has; the whole text is its tool tip."""

    def minimumSizeHint(self) -> QSize:
        """Allow any narrowness."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits; all of it where the label may take several lines."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        metrics = self.fontMetrics()
        shown = whole_numbers(self.text(), metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width()))
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()
