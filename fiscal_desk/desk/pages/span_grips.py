"""How the ends of the current figure's span look: a stroke with a knob, above at the start and below at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_KNOB = 3.2


def paint_grips(painter: QPainter, rects: Sequence[QRectF], colour: QColor) -> None:
    """Paint the ends of a span that stands in these rectangles, one a line."""
    if not rects:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    first, last = rects[0], rects[-1]
    painter.drawRect(QRectF(first.left() - 2.5, first.top(), 2, first.height()))
    painter.drawEllipse(QPointF(first.left() - 1.5, first.top()), _KNOB, _KNOB)
    painter.drawRect(QRectF(last.right() + 0.5, last.top(), 2, last.height()))
    painter.drawEllipse(QPointF(last.right() + 1.5, last.bottom()), _KNOB, _KNOB)
    painter.setBrush(Qt.BrushStyle.NoBrush)
