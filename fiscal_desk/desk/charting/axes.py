"""Axes that carry no marks: places on one, plain numbers and the lines of the grid on the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen

from fiscal_desk.desk.charting.geometry import value_ticks, wrapped

#: How far numbers above each other stand apart, in lines, and beside each other, in pixels.
_LINES_APART, _BETWEEN = 1.4, 32.0


class PlainAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of words in a font and a colour."""

    def __init__(self, orientation: str, font: QFont, colour: str) -> None:
        super().__init__(orientation)
        font = QFont(font)
        font.setPixelSize(QFontInfo(font).pixelSize())  # points are another size on paper while words are measured
        self.setStyle(tickFont=font, tickLength=0, tickTextOffset=6, hideOverlappingLabels=1000, maxTextLevel=0)
        self.enableAutoSIPrefix(False)
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setTextPen(QColor(colour))

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the room of axis and grid; words at the ends reach beyond, and pyqtgraph would leave them out."""
        return QRectF(super().boundingRect()).adjusted(-40, -40, 40, 40)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw at once: pyqtgraph's way by a QPicture comes out in another size on paper and in SVG."""
        if specs := self.generateDrawSpecs(painter):
            self.drawPicture(painter, *specs)


class ValueAxis(PlainAxis):
    """Numbers with separators and faint lines; never with a unit, which stands above the plot."""

    def __init__(self, orientation: str, font: QFont, colour: str, faint: str) -> None:
        super().__init__(orientation, font, colour)
        self.setStyle(maxTickLevel=0, tickAlpha=255)
        self.setTickPen(QPen(QColor(faint), 1.0))
        self.setGrid(255)
        self._metrics = QFontMetricsF(self.style["tickFont"])
        self._values = (0.0, 1.0)

    def show_values(self, low: float, high: float) -> None:
        """Write numbers from the least to the greatest value alone: the room beyond is for the words at the marks."""
        self._values = (low, high)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802, N803
        """Return step and numbers, none so near to the next one that they could not be read."""
        low, high = self._values
        upright = self.orientation == "left"
        longest = max((self._metrics.horizontalAdvance(f"{each:,.0f}") for each in self._values), default=0.0)
        apart = self._metrics.lineSpacing() * _LINES_APART if upright else longest + _BETWEEN
        return [value_ticks(low, high, size / (maxVal - minVal), apart)] if maxVal > minVal and size > 0 else []

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Return the numbers as people write them."""
        text = f"{spacing:.10f}".rstrip("0")
        places = len(text.partition(".")[2])
        return [f"{value + 0.0:,.{places}f}" for value in values]


class PlaceAxis(PlainAxis):
    """What stands at the places, broken into lines where room is short."""

    def __init__(self, orientation: str, names: Sequence[str], font: QFont, colour: str) -> None:
        super().__init__(orientation, font, colour)
        self._names = names
        self._metrics = QFontMetricsF(font)

    def fit(self, room: float, lines: int = 3) -> None:
        """Write the names into `room` pixels and so many lines each."""
        names = [wrapped(name, room, self._metrics.horizontalAdvance, lines) for name in self._names]
        self.setTicks([list(enumerate(names))])
        if self.orientation == "bottom":
            lines = max((name.count("\n") + 1 for name in names), default=1)
            self.setHeight(lines * self._metrics.lineSpacing() + 8)
        else:
            words = (line for name in names for line in name.split("\n"))
            self.setWidth(max(map(self._metrics.horizontalAdvance, words), default=0) + 12)
