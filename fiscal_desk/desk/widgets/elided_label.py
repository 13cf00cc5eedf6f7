"""Labels that keep their place: one shortens its text to the room it has, one has a new layout made for it seldom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
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


class SteadyLabel(QLabel):
    """A label in a bar, whose words are often others of the same width.

    Qt lays a bar out and paints all of it anew whenever a label in it has other words, unless its size is fixed.
    """

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        super().setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        # What Qt proposes is never less than the size that was fixed before.
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        margins = self.contentsMargins()
        self.setFixedSize(words.grownBy(margins) + QSize(2 * self.margin(), 2 * self.margin()))
