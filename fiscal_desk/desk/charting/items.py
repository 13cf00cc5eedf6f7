"""What stands in the plot: the grid, lines, and a bar or point for every figure, which can be clicked.

Items paint in the scene's pixels: widths of lines keep their size on the screen and grow with a picture's scale.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from fiscal_desk.comparison.charts.model import Opening
from fiscal_desk.desk.charting.geometry import Placed, Side
from fiscal_desk.desk.charting.looks import ChartLook
from fiscal_desk.desk.charting.painting import Shape, draw_bar, draw_missing, draw_opening, draw_point

_POINT = 10.0
_HIDDEN = 22.0  # height of the empty place of a masked number
_ROOM = 4.0  # between a mark and what is written at it
_TRIANGLE = 8.0


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]
    """Fills the view and paints in the scene's pixels."""

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the whole view."""
        return QRectF(self.viewRect() or QRectF())

    def viewTransformChanged(self) -> None:  # noqa: N802 - pyqtgraph's name
        """Follow the view."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Paint in pixels."""
        inverse, possible = self.sceneTransform().inverted()
        if possible:
            painter.save()
            painter.setTransform(inverse, True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint_pixels(painter)
            painter.restore()

    def paint_pixels(self, painter: QPainter) -> None:
        """Paint in the scene's coordinates."""

    def pixel_rect(self, rect: QRectF) -> QRectF:
        """Return a rectangle of the chart's coordinates in pixels."""
        return QRectF(self.mapRectToScene(rect.normalized()))


class Grid(PixelItem):
    """Faint lines across the values, and a firm one at nought, or at the axis's foot where nought is not shown."""

    def __init__(self, look: ChartLook, ticks: Callable[[], Sequence[float]], *, sideways: bool) -> None:
        super().__init__()
        self._look, self._ticks, self._sideways = look, ticks, sideways
        self.setZValue(-10)

    def paint_pixels(self, painter: QPainter) -> None:
        """Draw the lines."""
        view = QRectF(self.viewRect())
        low, high = (view.left(), view.right()) if self._sideways else (view.top(), view.bottom())
        base = min(max(0.0, low), high)
        for tick in self._ticks():
            if low <= tick <= high and tick != base:
                self._line(painter, view, tick, QPen(QColor(self._look.faint), 1.0))
        self._line(painter, view, base, QPen(QColor(self._look.muted), 1.2))

    def _line(self, painter: QPainter, view: QRectF, value: float, pen: QPen) -> None:
        painter.setPen(pen)
        if self._sideways:
            ends = QPointF(value, view.top()), QPointF(value, view.bottom())
        else:
            ends = QPointF(view.left(), value), QPointF(view.right(), value)
        painter.drawLine(self.mapToScene(ends[0]), self.mapToScene(ends[1]))


class Line(PixelItem):
    """A line through points; dashed for targets."""

    def __init__(self, points: Sequence[tuple[float, float]], colour: QColor, *, dashed: bool) -> None:
        super().__init__()
        self._points = [QPointF(*point) for point in points]
        self._pen = QPen(colour, 2.2)
        if dashed:
            self._pen.setStyle(Qt.PenStyle.DashLine)
        self.setZValue(-5)

    def paint_pixels(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self._pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self.mapToScene(point) for point in self._points]))


class MarkItem(PixelItem):
    """One figure: a bar, or a point where it has a shape; with what is written at it."""

    chosen = Signal(object)  # the item itself

    def __init__(
        self, placed: Placed, words: str, look: ChartLook, font: QFont, *, shape: Shape | None = None, sideways: bool
    ) -> None:
        super().__init__()
        self.placed = placed
        self.mark = placed.mark
        self.words = words
        self.current = False
        self.width = 0.5  # of a bar, in places
        self.side: Side | None = None  # where the words stand, if not beyond the tip
        self._look, self._font, self._upright = look, font, False
        self._shape, self._sideways = shape, sideways
        self._colour = look.colour(placed.series)
        self.setAcceptHoverEvents(True)
        if self.mark.member is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(words)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the mark with what is written at it: what the mouse may hit."""
        inverse, possible = self.sceneTransform().inverted()
        if not possible or self.viewRect() is None:
            return QRectF()
        body = self.body()
        return QRectF(inverse.mapRect(body.united(self.label_box(body)).adjusted(-3, -3, 3, 3)))

    def body(self) -> QRectF:
        """Return the bar or point in pixels; for a masked number the small empty place at the foot."""
        if self._shape is not None:
            middle = self.mapToScene(QPointF(self.placed.at, float(self.mark.value or self._foot())))
            half = _POINT / 2
            return QRectF(middle.x() - half, middle.y() - half, _POINT, _POINT)
        foot, tip = self._foot(), float(self.mark.value) if self.mark.value is not None else self._foot()
        left, right = self.placed.at - self.width * 0.46, self.placed.at + self.width * 0.46
        rect = (
            QRectF(foot, left, tip - foot, right - left)
            if self._sideways
            else QRectF(left, foot, right - left, tip - foot)
        )
        box = self.pixel_rect(rect)
        if self.mark.value is None:
            return box.adjusted(0, 0, _HIDDEN, 0) if self._sideways else box.adjusted(0, -_HIDDEN, 0, 0)
        return box

    def label_size(self) -> QSizeF:
        """Return the room that the words take, in pixels."""
        metrics = QFontMetricsF(self._font)
        size = QSizeF(metrics.horizontalAdvance(self.mark.text) + 2, metrics.height())
        return size.transposed() if self._upright else size

    def label_box(self, body: QRectF) -> QRectF:
        """Return where the words are written, in pixels: beyond the tip, clear of the triangle of a bound."""
        size = self.label_size()
        wide, high = size.width(), size.height()
        beyond = self.side is None or (self.side is Side.ABOVE) == (self._sign() > 0)  # where the triangle is
        room = _ROOM + (_TRIANGLE + 1 if self.mark.opening and beyond else 0)
        body = body.united(self._range_box())
        if self.side in (Side.LEFT, Side.RIGHT):
            x = body.right() + _ROOM if self.side is Side.RIGHT else body.left() - _ROOM - wide
            return QRectF(x, body.center().y() - high / 2, wide, high)
        if self._sideways:
            x = body.right() + room if self._sign() > 0 else body.left() - room - wide
            return QRectF(x, body.center().y() - high / 2, wide, high)
        above = self.side is Side.ABOVE if self.side else self._sign() > 0
        y = body.top() - room - high if above else body.bottom() + room
        x = body.center().x() - wide / 2
        if drawn := self.getViewWidget():
            x = max(0.0, min(x, drawn.width() - wide))
        return QRectF(x, y, wide, high)

    def paint_pixels(self, painter: QPainter) -> None:
        """Draw mark, bound and words."""
        body = self.body()
        if self.mark.value is None:
            draw_missing(painter, body, QColor(self._look.muted))
        elif self._shape is not None:
            draw_point(painter, body, self._colour, self.mark.stage, self._shape)
        else:
            draw_bar(painter, body, self._colour, self.mark.stage)
        if self.mark.value_max is not None:
            draw_missing(painter, self._range_box(), self._colour)
        if self.mark.opening:
            self._draw_opening(painter, body)
        painter.setFont(self._font)
        painter.setPen(QColor(self._look.text))
        self._write(painter, self.label_box(body))
        if self.current:
            painter.setPen(QPen(QColor(self._look.accent), 2.0, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(body.adjusted(-3, -3, 3, 3))

    def mouseClickEvent(self, event: Any) -> None:
        """Choose the figure."""
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.chosen.emit(self)

    def set_font(self, font: QFont, *, upright: bool) -> None:
        """Write in another size, or from below upwards."""
        self.prepareGeometryChange()
        self._font, self._upright = font, upright

    def set_current(self, current: bool) -> None:
        """Outline the mark, or not."""
        if current != self.current:
            self.current = current
            self.update()

    def _write(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.translate(box.center())
        if self._upright:
            painter.rotate(-90)
            box = QRectF(0, 0, box.height(), box.width())
        box.moveCenter(QPointF(0, 0))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.mark.text)
        painter.restore()

    def _draw_opening(self, painter: QPainter, body: QRectF) -> None:
        way = 1 if self.mark.opening is Opening.UP else -1  # towards greater values
        out = self._sign()
        half = _TRIANGLE / 2
        if self._sideways:
            edge = body.right() + _ROOM / 2 if out > 0 else body.left() - _ROOM / 2
            near, far = QPointF(edge, body.center().y()), QPointF(edge + out * _TRIANGLE, body.center().y())
            tip, foot = (far, near) if way == out else (near, far)
            across = QPointF(0, half)
        else:
            edge = body.top() - _ROOM / 2 if out > 0 else body.bottom() + _ROOM / 2
            near, far = QPointF(body.center().x(), edge), QPointF(body.center().x(), edge - out * _TRIANGLE)
            tip, foot = (far, near) if way == out else (near, far)
            across = QPointF(half, 0)
        draw_opening(painter, tip, foot - tip, across, self._colour)

    def _range_box(self) -> QRectF:
        """Return the stretch between both ends of a range, in pixels; empty without one."""
        if self.mark.value is None or self.mark.value_max is None:
            return QRectF()
        low, high = float(self.mark.value), float(self.mark.value_max)
        half = self.width * 0.46 if self._shape is None else 0.0
        left, wide = self.placed.at - half, 2 * half
        rect = QRectF(low, left, high - low, wide) if self._sideways else QRectF(left, low, wide, high - low)
        return self.pixel_rect(rect)

    def _foot(self) -> float:
        """Return where bars begin: at nought, or at the edge of the view nearest to it."""
        view = QRectF(self.viewRect() or QRectF(0, 0, 1, 1))
        low, high = (view.left(), view.right()) if self._sideways else (view.top(), view.bottom())
        return min(max(0.0, low), high)

    def _sign(self) -> int:
        return -1 if self.mark.value is not None and self.mark.value < 0 else 1
