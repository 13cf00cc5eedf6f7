"""What keys and mouse do alike on a report's text and on its own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

if TYPE_CHECKING:
    _View = QAbstractScrollArea
else:
    _View = object  # what it is put before is a view already

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Hands(_View):
    """Stands before a view among its bases; the view has these signals."""

    activated: SignalInstance  # text offset, -1 for Enter
    menu_requested: SignalInstance  # text offset, global position
    zoom_requested: SignalInstance  # steps
    focus_entered: SignalInstance

    def offset_at(self, point: QPoint) -> int:
        """Return the offset of the character under a point of the viewport, -1 where there is none."""
        raise NotImplementedError

    def boundary_at(self, point: QPoint) -> int:
        """Return the offset between two characters that is nearest to a point of the viewport."""
        raise NotImplementedError

    def rects(self, span: tuple[int, int]) -> list[QRectF]:
        """Return where a span stands in the viewport, one rectangle a line."""
        raise NotImplementedError

    def pointed(self) -> int:
        """Return the offset at the keyboard's place."""
        raise NotImplementedError

    def pointed_in_view(self) -> int | None:
        """Return the offset that was clicked or walked to last; None where it is out of view."""
        offset = self.pointed()
        rects = self.rects((offset, offset + 1))
        return offset if rects and self.viewport().rect().contains(rects[0].center().toPoint()) else None

    def point_at(self, offset: int) -> None:
        """Put the keyboard's place there."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the value; the rest is the view's."""
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            self.activated.emit(-1)
            event.accept()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if step := event.angleDelta().y():
                self.zoom_requested.emit(1 if step > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here now."""
        super().focusInEvent(event)
        self.focus_entered.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to the window, which knows what can be done."""
        point = self.viewport().mapFromGlobal(event.globalPos())
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.point_at(self.boundary_at(point))
        self.menu_requested.emit(self.offset_at(point), event.globalPos())
