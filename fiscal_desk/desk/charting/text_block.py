"""Lines of the picture that are not the plot: a title, notes; and the row with the unit and what colours mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from fiscal_desk.comparison.charts.model import Stage
from fiscal_desk.desk.charting.painting import Shape, draw_bar, draw_point

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class TextBlock(pg.GraphicsWidget):  # type: ignore[misc]
    """A paragraph that takes the height its words need."""

    def __init__(self, text: str, font: QFont, colour: str, *, centred: bool = False) -> None:
        super().__init__()
        self._text = text
        self._font = font
        self._colour = QColor(colour)
        self._flags = _WRAP | int(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)

    def fit(self, width: float) -> None:
        """Take the height that the words need in a width."""
        box = QFontMetricsF(self._font).boundingRect(QRectF(0, 0, width, 10_000), self._flags, self._text)
        fix_height(self, box.height() + 2)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Write the words."""
        painter.setFont(self._font)
        painter.setPen(self._colour)
        painter.drawText(QRectF(0, 0, self.size().width(), self.size().height()), self._flags, self._text)


class KeyRow(pg.GraphicsWidget):  # type: ignore[misc]
    """Left the name of the values with their unit, right of it a swatch and a name for every series."""

    _GAP, _SWATCH = 14.0, 16.0

    def __init__(
        self,
        axis: str,
        entries: Sequence[tuple[str, QColor, Stage, Shape | None]],
        font: QFont,
        text: str,
        muted: str,
    ) -> None:
        super().__init__()
        self._axis, self._entries, self._font = axis, entries, font
        self._text, self._muted = QColor(text), QColor(muted)
        self._metrics = QFontMetricsF(font)
        self._room = 400.0

    def fit(self, width: float) -> None:
        """Flow into a width and take the height that it needs."""
        self._room = width
        places = self._places()
        fix_height(self, (places[-1][1] if places else 0.0) + self._line() + 2)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw swatches and names."""
        painter.setFont(self._font)
        painter.setPen(self._muted)
        line = self._line()
        painter.drawText(QRectF(0, 0, self.size().width(), line), int(Qt.AlignmentFlag.AlignVCenter), self._axis)
        for (name, colour, stage, shape), (x, y) in zip(self._entries, self._places(), strict=True):
            swatch = QRectF(x, y + (line - 11) / 2, self._SWATCH, 11)
            if shape is None:
                draw_bar(painter, swatch, colour, stage, 4.0)
            else:
                draw_point(painter, QRectF(x + 3, swatch.y() + 0.5, 10, 10), colour, stage, shape)
            painter.setPen(self._text)
            box = QRectF(x + self._SWATCH + 5, y, self._metrics.horizontalAdvance(name) + 4, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), name)

    def _line(self) -> float:
        return self._metrics.height() + 4

    def _places(self) -> list[tuple[float, float]]:
        """Return where each entry begins; a full line goes on below."""
        left = self._metrics.horizontalAdvance(self._axis) + 2 * self._GAP
        x, y, places = left, 0.0, []
        for name, *_ in self._entries:
            width = self._SWATCH + 5 + self._metrics.horizontalAdvance(name)
            if x > left and x + width > self._room:
                x, y = left, y + self._line()
            places.append((x, y))
            x += width + self._GAP
        return places


def fix_height(widget: Any, height: float) -> None:
    """Make a widget of a layout as high as this, neither more nor less."""
    widget.setMinimumHeight(height)
    widget.setPreferredHeight(height)
    widget.setMaximumHeight(height)
