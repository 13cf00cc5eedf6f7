"""What pyqtgraph's bars, labels and legend lack: hatching, bounds at labels, and where a mark can be hit."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from pyqtgraph.graphicsItems.LegendItem import ItemSample
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from fiscal_desk.comparison.charts.model import Opening, Stage
from fiscal_desk.desk.charting.geometry import Placed, Side
from fiscal_desk.desk.charting.looks import ChartLook

#: Points of different series differ in shape, too.
SYMBOLS = ("o", "s", "d", "t1")
POINT = 10.0
#: Fully filled, hatched, outlined: what makes stages differ without colour.
_STEEP = {Stage.TARGET: 1, Stage.STRETCH: -1}
_HATCH = 6.0
#: Towards greater values and away from them; along a bar that lies, or in words that stand upright.
_ARROWS = {Opening.UP: ("▲", "▶"), Opening.DOWN: ("▼", "◀")}
_ANCHORS = {Side.ABOVE: (0.5, 1.0), Side.BELOW: (0.5, 0.0), Side.RIGHT: (0.0, 0.5), Side.LEFT: (1.0, 0.5)}


class Bars(pg.BarGraphItem):  # type: ignore[misc]
    """Bars of one look: results filled, targets hatched, what was computed dashed; hollow without a stage."""

    def __init__(self, look: ChartLook, colour: QColor, stage: Stage | None) -> None:
        soft = QColor(colour)
        soft.setAlpha(38)
        self._colour, self._steep = colour, _STEEP.get(stage) if stage else None
        pen = look.pen(colour, 1.2, dashed=stage in (Stage.COMPUTED, None))
        brush = colour if stage is Stage.RESULT else soft if stage else None
        super().__init__(x0=[], x1=[], y0=[], y1=[], pen=pen, brush=pg.mkBrush(brush))

    def place(self, rects: Sequence[QRectF]) -> None:
        """Stand at rectangles of the chart's coordinates."""
        self.setOpts(
            x0=[rect.left() for rect in rects],
            x1=[rect.right() for rect in rects],
            y0=[rect.top() for rect in rects],
            y1=[rect.bottom() for rect in rects],
        )

    def paint(self, painter: QPainter, *args: Any) -> None:
        """Draw the bars, and hatch them in pixels: pyqtgraph would stretch a brush's pattern with the axes."""
        super().paint(painter, *args)
        if self._steep:
            to_pixels = self.sceneTransform()
            painter.setTransform(to_pixels.inverted()[0], True)
            for rect in self._rectarray.instances():
                self._hatch(painter, to_pixels.mapRect(rect), _HATCH)

    def paint_swatch(self, painter: QPainter, box: QRectF) -> None:
        """Draw the bar that stands in the legend."""
        painter.setPen(self.opts["pen"])
        painter.setBrush(self.opts["brush"])
        painter.drawRect(box)
        if self._steep:
            self._hatch(painter, box, 4.0)

    def _hatch(self, painter: QPainter, box: QRectF, step: float) -> None:
        painter.setPen(QPen(self._colour, 1.2))
        painter.drawLines(_hatch_lines(box.normalized(), self._steep or 1, step))


class Swatch(ItemSample):  # type: ignore[misc]
    """What stands for a series in the legend; a click hides the series or shows it again."""

    def paint(self, painter: QPainter, *args: Any) -> None:
        """Draw a bar or a point as the plot has it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.item.isVisible():
            super().paint(painter, *args)
        elif isinstance(self.item, Bars):
            self.item.paint_swatch(painter, QRectF(2, 4.5, 16, 11))
        else:
            look = self.item.opts
            painter.translate(10, 10)
            drawSymbol(painter, look["symbol"], POINT, look["pen"], look["brush"])


class ShownMark:
    """One figure in the plot: where it is, and what is written at it."""

    def __init__(self, placed: Placed, words: str, look: ChartLook, plot: Any, *, point: bool, sideways: bool) -> None:
        self.placed, self.mark, self.words = placed, placed.mark, words
        self.side: Side | None = None  # where the words stand, if not beyond the tip
        #: The bar (of a point: where it is) and the stretch of a range, in the chart's coordinates.
        self.rect = self.stretch = QRectF()
        self.colour = look.colour(placed.series)
        self.filled = placed.mark.stage is Stage.RESULT and placed.mark.value is not None
        self.label = pg.TextItem(color=look.text)
        self._view, self._point, self._sideways, self._upright = plot.vb, point, sideways, False
        self._written: tuple[str, bool, bool, Side | None] | None = None
        plot.addItem(self.label, ignoreBounds=True)
        self.write(look.sized(0.92))

    @property
    def beyond(self) -> Side:
        """Where the words stand: beyond the tip unless they were put elsewhere."""
        falls = self.mark.value is not None and self.mark.value < 0
        if self._sideways:
            return Side.LEFT if falls else Side.RIGHT
        return self.side or (Side.BELOW if falls else Side.ABOVE)

    def write(self, font: QFont, *, upright: bool = False, in_line: bool = False) -> None:
        """Write the words in a font, level or from below upwards, with an arrow where a bound leaves the value open.

        `in_line`: the arrow stands beside the words, where the plot is too low for one above them.
        """
        if (wanted := (font.toString(), upright, in_line, self.side)) == self._written:
            return
        self._written, self._upright = wanted, upright
        text, opening = html.escape(self.mark.text), self.mark.opening
        if opening:
            lies = upright or self._sideways
            size = font.pointSizeF() * 0.75
            arrow = f"<span style='color:{self.colour.name()}; font-size:{size}pt'>{_ARROWS[opening][lies]}</span>"
            between = " " if lies or in_line or self.side in (Side.LEFT, Side.RIGHT) else "<br>"
            last = self.beyond is Side.LEFT or self.beyond is (Side.BELOW if upright else Side.ABOVE)
            text = between.join((text, arrow) if last else (arrow, text))
        self.label.setFont(font)
        self.label.setHtml(f"<div align='center'>{text}</div>")
        self.label.setTextWidth(-1)
        self.label.setTextWidth(self.label.textItem.document().idealWidth())
        self.label.setAngle(90 if upright else 0)

    def label_size(self) -> QSizeF:
        """Return the room that the words take, in pixels."""
        size = QSizeF(self.label.textItem.boundingRect().size())
        return size.transposed() if self._upright else size

    def place(self, rect: QRectF, stretch: QRectF) -> None:
        """Stand there, the words beyond the tip and inside the plot."""
        self.rect, self.stretch = rect, stretch
        side, size = self.beyond, self.label_size()
        along, across = _ANCHORS[side]
        rect = rect.united(stretch)
        at = rect.center()
        if self._sideways:
            at.setX(rect.left() if side is Side.LEFT else rect.right())
        elif side in (Side.ABOVE, Side.BELOW):
            at.setY(rect.bottom() if side is Side.ABOVE else rect.top())  # values grow upwards
            middle, edges = self._view.mapViewToScene(at).x(), self._view.sceneBoundingRect()
            most = 1 - max(edges.right() - middle, 0) / size.width()
            along = max(min(0.5, (middle - edges.left()) / size.width()), most)
        if self._point:
            away = POINT / 2 - 1
            along += (along - 0.5) * 2 * away / size.width() if side in (Side.LEFT, Side.RIGHT) else 0
            across += (across - 0.5) * 2 * away / size.height()
        if self._upright:
            along, across = (1.0 if side is Side.BELOW else 0.0), 0.5
        self.label.setAnchor((along, across))
        self.label.setPos(at)

    def body(self) -> QRectF:
        """Return the bar or point in pixels of the scene."""
        ends = self._view.mapViewToScene(self.rect.topLeft()), self._view.mapViewToScene(self.rect.bottomRight())
        half = POINT / 2 if self._point else 0
        return QRectF(*ends).normalized().adjusted(-half, -half, half, half)

    def label_box(self) -> QRectF:
        """Return where the words are written, in pixels of the scene, without the room around them."""
        self.label.updateTransform()
        box = QRectF(self.label.mapRectToScene(self.label.boundingRect()))
        return box.adjusted(4, 4, -4, -4)

    def is_at(self, place: QPointF) -> bool:
        """Whether a place of the scene hits the mark or its words."""
        return any(box.adjusted(-3, -3, 3, 3).contains(place) for box in (self.body(), self.label_box()))


def _hatch_lines(box: QRectF, direction: int, step: float) -> list[QLineF]:
    """Return lines at 45°, cut at the box."""
    wide, high = box.width(), box.height()
    lines = []
    for number in range(1, math.ceil((wide + high) / step)):
        reach = number * step
        start = (max(0.0, reach - high), min(reach, high))
        end = (min(reach, wide), max(0.0, reach - wide))
        points = [(px if direction > 0 else wide - px, py) for px, py in (start, end)]
        first, last = (QPointF(box.left() + px, box.top() + py) for px, py in points)
        lines.append(QLineF(first, last))
    return lines
