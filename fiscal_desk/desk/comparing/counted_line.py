"""The line beneath a table: what is said of the current row, and how many rows there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fiscal_desk.desk.widgets.text_table import detail_line

_GAP = 12


class CountedLine(QWidget):
    """No count is ever cut: it goes while what is said of a row needs its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = detail_line()
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.said, 1)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)

    def event(self, event: QEvent) -> bool:
        """Look again at what fits when a label has other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again at what fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        said = self.said.fontMetrics().horizontalAdvance(self.said.text())
        self.count.setVisible(not said or said + _GAP + self.count.sizeHint().width() <= self.width())
