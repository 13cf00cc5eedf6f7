"""How a page and what is marked on it are painted: the same kinds and states as in the text, on white paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.desk.looks.styles import STATE_LINES, Scheme, Underline, mark_format
from fiscal_desk.desk.words.figure_kinds import kind_of

_WAVE = 3.0
#: A picture of a page has whole dots, its place on the screen may be a part of one larger or smaller.
_AS_MANY = 1.5
_PENS = {
    Underline.SingleUnderline: Qt.PenStyle.SolidLine,
    Underline.DashUnderline: Qt.PenStyle.DashLine,
    Underline.DotLine: Qt.PenStyle.DotLine,
}


def paint_paper(painter: QPainter, place: QRectF, picture: QImage | None, edge: QColor) -> None:
    """Paint a page, white where its picture has not come yet."""
    painter.fillRect(place, Qt.GlobalColor.white)
    if picture is not None:
        paint_picture(painter, place, picture)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_picture(painter: QPainter, place: QRectF, picture: QImage) -> None:
    """Paint a page's picture dot by dot where it has as many as its place: between two dots its letters would blur."""
    to_dots = painter.deviceTransform()
    back, known = to_dots.inverted()
    dots = to_dots.mapRect(place)
    if not known or max(abs(dots.width() - picture.width()), abs(dots.height() - picture.height())) > _AS_MANY:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    size = QSizeF(picture.width() / to_dots.m11(), picture.height() / to_dots.m22())
    corner = back.map(QPointF(round(dots.left()), round(dots.top())))
    painter.drawImage(QRectF(corner, size), picture)


def paint_words(painter: QPainter, place: QRectF, words: str, colour: QColor) -> None:
    """Say something in the middle of a place."""
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def paint_tint(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Colour a piece of the paper as a marker does: what is printed stays as dark as it is."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(rect, colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_mark(painter: QPainter, rect: QRectF, figure: CaseFigure, scheme: Scheme) -> None:
    """Paint one line of a figure's mark."""
    state = figure.state
    colour = scheme.state_colour(state)
    if state is FigureState.REJECTED:
        painter.setPen(QPen(colour, 1.4))
        painter.drawLine(rect.center() - QPointF(rect.width() / 2, 0), rect.center() + QPointF(rect.width() / 2, 0))
        return
    paint_tint(painter, rect, mark_format(kind_of(figure.current), state, False).background().color())
    line = STATE_LINES[state]
    if line is Underline.WaveUnderline:
        painter.setPen(QPen(colour, 1.2))
        painter.drawPath(_wave(rect))
    elif line in _PENS:
        painter.setPen(QPen(colour, 1.4, _PENS[line]))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def paint_frame(painter: QPainter, rect: QRectF, colour: QColor, line: Qt.PenStyle) -> None:
    """Frame a line of the current figure, a search hit, or a counterpart."""
    painter.setPen(QPen(colour, 1.6, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3)


def _wave(rect: QRectF) -> QPainterPath:
    path = QPainterPath(rect.bottomLeft())
    x, up = rect.left(), True
    while x < rect.right():
        x += _WAVE
        path.lineTo(min(x, rect.right()), rect.bottom() + (-1.2 if up else 1.2))
        up = not up
    return path
