"""The strip beside a page's scroll bar: every mark of the whole report at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.looks.styles import scheme_of

_WIDTH = 14
#: What a tick at the end of the strip needs, in pixels.
_TICK = 4

#: How far into the strip a state's mark reaches: what needs a look is longest.
_REACH = {
    FigureState.READ: 0.4,
    FigureState.CONFIRMED: 0.4,
    FigureState.REJECTED: 0.4,
    FigureState.CORRECTED: 0.7,
    FigureState.ADDED: 0.7,
    FigureState.DOUBTFUL: 1.0,
}

#: Which of two ticks on the same pixels is painted.
_WEIGHT: dict[FigureState | None, int] = {
    FigureState.REJECTED: 0,
    FigureState.READ: 1,
    FigureState.CONFIRMED: 2,
    FigureState.ADDED: 3,
    FigureState.CORRECTED: 4,
    FigureState.DOUBTFUL: 5,
    None: 6,
}


@dataclass(frozen=True)
class Tick:
    """A mark on the strip: how far down the report (0 to 1), and what stands there (None: a search hit)."""

    at: float
    state: FigureState | None


class OverviewStrip(QWidget):
    """Paints ticks; a click goes there.

    Ticks that would fall on the same pixels are painted once, by the one that matters most, into a picture that is
    kept while the page is scrolled.
    """

    chosen = Signal(float)  # how far down the report, 0 to 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: Sequence[Tick] = ()
        self._picture: QPixmap | None = None
        self._current: float | None = None
        self._view = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these marks."""
        self._ticks = ticks
        self._redraw()

    def set_current(self, at: float | None) -> None:
        """Point at the current figure."""
        self._current = at
        self.update()

    def set_view(self, top: float, bottom: float) -> None:
        """Show which part of the report is in view, from 0 to 1."""
        self._view = (top, bottom)
        self.update()

    def rows(self) -> dict[int, FigureState | None]:
        """Return what is painted at which height in pixels."""
        strongest: dict[int, FigureState | None] = {}
        room = self.height() - _TICK
        for tick in self._ticks:
            y = _step(tick.at, room)
            if y not in strongest or _WEIGHT[tick.state] > _WEIGHT[strongest[y]]:
                strongest[y] = tick.state
        return strongest

    def sizeHint(self) -> QSize:
        """Return the strip's fixed width."""
        return QSize(_WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part in view, the ticks, and a pointer at the current figure."""
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), self.palette().base())
        shade = QColor(scheme.muted)
        shade.setAlpha(28)
        top, bottom = self._view
        painter.fillRect(QRectF(0, top * height, width, max((bottom - top) * height, 6)), shade)
        if self._picture is None:
            self._picture = self._draw_ticks()
        painter.drawPixmap(0, 0, self._picture)
        if self._current is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent))
            y = self._y(self._current) + 1
            painter.drawPolygon(QPolygonF([QPointF(1, y), QPointF(width - 1, y - 5), QPointF(width - 1, y + 5)]))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the ticks anew for another height."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _draw_ticks(self) -> QPixmap:
        scheme, width = scheme_of(self.palette()), self.width()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(scheme.faint))
        for y, state in self.rows().items():
            if state is None:
                painter.fillRect(QRectF(2, y, width - 4, 3), QColor(scheme.found))
                continue
            colour = scheme.state_colour(state)
            if state in (FigureState.READ, FigureState.REJECTED):
                colour.setAlpha(120)
            painter.fillRect(QRectF(3, y, (width - 5) * _REACH[state], 2), colour)
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the user points."""
        self.chosen.emit(min(max(event.position().y() / max(self.height(), 1), 0.0), 1.0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is down."""
        self.mousePressEvent(event)

    def _y(self, at: float) -> int:
        return _step(at, self.height() - _TICK)


def _step(at: float, room: int) -> int:
    # Steps of two pixels, the height of a tick.
    return 2 * round(at * room / 2) + 1
