"""The ends of the current figure's span: grips on the page that can be dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from fiscal_desk.case.changes.spans import End
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.report.model import Span

# How far beside and above a grip the mouse still holds it.
_OUTSIDE, _INSIDE, _ABOVE = 7, 3, 4


class SpanDrag(QObject):
    """Follows the mouse on a page; the text itself is not selected meanwhile, and Esc lets the span as it was."""

    drawn = Signal(int, int)  # the new span, in text offsets

    def __init__(
        self, view: PageView | PrintedView, room: Callable[[], tuple[Span, Span] | None], tell: Callable[[Span], str]
    ) -> None:
        """`room` returns the current figure's span and how far it may reach; `tell` says how a span is understood."""
        super().__init__(view)
        self._view = view
        self._room = room
        self._tell = tell
        self._end: End | None = None
        self._limits = Span(0, 0)
        self._before = self._now = Span(0, 0)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what happens to a grip; leave everything else to the page."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                return event.button() is Qt.MouseButton.LeftButton and self._take(event.position())
            if kind is QEvent.Type.MouseMove:
                return self._move(event)
            if kind is QEvent.Type.MouseButtonRelease and self._end is not None:
                self._let_go()
                return True
        elif self._end is not None and isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._cancel()
            return True
        elif self._end is not None and kind is QEvent.Type.ShortcutOverride:
            event.accept()  # no key may do anything else while an end is held
            return True
        return False

    def grip_at(self, point: QPointF) -> End | None:
        """Return which end of the current figure the mouse would hold at a point of the viewport."""
        room = self._room()
        rects = self._view.rects((room[0].start, room[0].end)) if room else []
        if not rects:
            return None
        first, last = rects[0], rects[-1]
        if QRectF(first.left() - _OUTSIDE, first.top() - _ABOVE, _OUTSIDE + _INSIDE, first.height() + _ABOVE).contains(
            point
        ):
            return End.START
        if QRectF(last.right() - _INSIDE, last.top(), _OUTSIDE + _INSIDE, last.height() + _ABOVE).contains(point):
            return End.END
        return None

    def _take(self, point: QPointF) -> bool:
        end, room = self.grip_at(point), self._room()
        if end is None or room is None:
            return False
        self._end = end
        self._before, self._limits = room
        self._now = self._before
        return True

    def _move(self, event: QMouseEvent) -> bool:
        if self._end is None:
            held = self.grip_at(event.position()) is not None and not event.buttons()
            shape = Qt.CursorShape.SizeHorCursor if held else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
            return False
        at = self._view.boundary_at(event.position().toPoint())
        span = self._now
        if self._end is End.START:
            span = Span(min(max(at, self._limits.start), self._before.end - 1), self._before.end)
        else:
            span = Span(self._before.start, max(min(at, self._limits.end), self._before.start + 1))
        if span != self._now:
            self._now = span
            self._view.set_current((span.start, span.end))
        place = event.globalPosition().toPoint() + QPoint(0, 8)
        QToolTip.showText(place, self._tell(self._now), self._view.viewport())
        return True

    def _let_go(self) -> None:
        self._end = None
        QToolTip.hideText()
        if self._now != self._before:
            self.drawn.emit(self._now.start, self._now.end)

    def _cancel(self) -> None:
        self._end = None
        QToolTip.hideText()
        self._view.set_current((self._before.start, self._before.end))
