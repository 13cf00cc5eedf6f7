"""Axes that carry words alone: places on one, plain numbers on the other; lines are drawn by the grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from fiscal_desk.desk.charting.geometry import wrapped


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Numbers with separators; never with a unit, which stands above the plot."""

    def __init__(self, orientation: str, font: QFont, colour: str) -> None:
        super().__init__(orientation)
        dress(self, font, colour)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Return the numbers as people write them."""
        text = f"{spacing:.10f}".rstrip("0")
        places = len(text.partition(".")[2])
        return [f"{value + 0.0:,.{places}f}" for value in values]

    def ticks(self) -> list[float]:
        """Return where the greater ticks stand just now."""
        low, high = self.range
        length = self.width() if self.orientation in ("bottom", "top") else self.height()
        levels = self.tickValues(low, high, max(length, 1.0))
        return list(levels[0][1]) if levels else []

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Return few ticks: one level, at 1, 2 or 5 of a power of ten, some fifty pixels apart."""
        levels: list[Any] = super().tickValues(low, high, size)
        wanted = max(2.0, size / (80.0 if self.orientation == "bottom" else 42.0))
        fine = [level for level in levels if level[0] > 0 and (high - low) / level[0] <= wanted]
        spacing, _ = fine[-1] if fine else levels[0]
        first = -(-low // spacing)
        count = int((high - first * spacing) // spacing) + 1
        return [(spacing, [(first + n) * spacing for n in range(max(count, 0))])]


class PlaceAxis(pg.AxisItem):  # type: ignore[misc]
    """What stands at the places, broken into lines where room is short."""

    def __init__(self, orientation: str, names: Sequence[str], font: QFont, colour: str) -> None:
        super().__init__(orientation)
        self._names = names
        self._metrics = QFontMetricsF(font)
        dress(self, font, colour)

    def fit(self, room: float, lines: int = 3) -> None:
        """Write the names into `room` pixels and so many lines each."""
        names = [wrapped(name, room, self._metrics.horizontalAdvance, lines) for name in self._names]
        self.setTicks([list(enumerate(names))])
        if self.orientation == "bottom":
            lines = max((name.count("\n") + 1 for name in names), default=1)
            self.setHeight(lines * self._metrics.lineSpacing() + 8)
        else:
            widest = max(
                (self._metrics.horizontalAdvance(line) for name in names for line in name.split("\n")), default=0
            )
            self.setWidth(widest + 12)


def dress(axis: pg.AxisItem, font: QFont, colour: str) -> None:
    """Give an axis a font and a colour for its words, and no lines."""
    axis.setStyle(
        tickFont=font, tickLength=0, tickTextOffset=6, hideOverlappingLabels=1000, maxTextLevel=0, tickAlpha=0
    )
    axis.enableAutoSIPrefix(False)
    axis.setPen(QPen(Qt.PenStyle.NoPen))
    axis.setTextPen(QColor(colour))
