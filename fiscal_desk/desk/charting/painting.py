"""Draws one bar or point: filled for results, hatched for targets, outlined for what was computed or is missing.

Coordinates are pixels of the chart at its own size; everything is lines and areas, so that print and SVG stay sharp.
"""

from __future__ import annotations

import math
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from fiscal_desk.comparison.charts.model import Stage


class Shape(StrEnum):
    """Points of different series differ in shape, too."""

    DISC = "disc"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


#: Fully filled, hatched, outlined: what makes stages differ without colour.
_STEEP = {Stage.TARGET: 1, Stage.STRETCH: -1}


def draw_bar(painter: QPainter, rect: QRectF, colour: QColor, stage: Stage, step: float = 6.0) -> None:
    """Draw a bar; `step` is the distance of hatch lines."""
    box = rect.normalized()
    painter.setPen(_pen(colour, 1.2, dashed=stage is Stage.COMPUTED))
    if stage is Stage.RESULT:
        painter.fillRect(box, colour)
    else:
        soft = QColor(colour)
        soft.setAlpha(38)
        painter.fillRect(box, soft)
    if stage in _STEEP:
        painter.drawLines(_hatch(box, _STEEP[stage], step))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def draw_missing(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw the empty place of a number that the report hides."""
    painter.setPen(_pen(colour, 1.0, dashed=True))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.normalized())


def draw_point(painter: QPainter, box: QRectF, colour: QColor, stage: Stage, shape: Shape) -> None:
    """Draw a point that fills a box: filled for results, hollow for everything else."""
    painter.setPen(_pen(colour, 2.0))
    painter.setBrush(colour if stage is Stage.RESULT else Qt.BrushStyle.NoBrush)
    if shape is Shape.DISC:
        painter.drawEllipse(box)
        return
    middle = box.center()
    match shape:
        case Shape.SQUARE:
            corners = [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]
        case Shape.DIAMOND:
            corners = [
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            ]
        case _:
            corners = [box.bottomLeft(), box.bottomRight(), QPointF(middle.x(), box.top())]
    painter.drawPolygon(QPolygonF(corners))


def draw_opening(painter: QPainter, tip: QPointF, along: QPointF, across: QPointF, colour: QColor) -> None:
    """Draw the small triangle of a bound: its tip, the way back to its foot, and half of its foot."""
    foot = tip + along
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, foot + across, foot - across]))


def _hatch(box: QRectF, direction: int, step: float) -> list[QLineF]:
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


def _pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen
