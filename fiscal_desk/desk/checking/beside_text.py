"""Where a window of tools stands: the sentence that is worked with stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings

_NAME = "own_check"
#: As large as it gets by itself (pixels), and of the desk's window at most so much.
_SIZE, _MOST_WIDE, _MOST_HIGH = QSize(640, 420), 0.55, 0.5
#: So many lines above and below the current figure belong to what is read.
_LINES = 2


class BesideText:
    """Gives a window the corner that hides nothing of the current sentence, or the place where the user had it."""

    def __init__(self, session: Session, panes: PaneArea, settings: Settings) -> None:
        self._session = session
        self._panes = panes
        self._settings = settings
        self._given = QRect()

    def place(self, window: QWidget) -> None:
        """Size and move a window that is about to be shown."""
        if window.restoreGeometry(self._settings.state(_NAME)):
            self._given = window.geometry()
            return
        desk = self._panes.window().geometry()
        least = window.minimumSizeHint()
        width = min(_SIZE.width(), max(least.width(), round(desk.width() * _MOST_WIDE)))
        height = min(_SIZE.height(), max(least.height(), round(desk.height() * _MOST_HIGH)))
        left, top = desk.right() - width, desk.bottom() - height
        corners = (QPoint(left, top), QPoint(desk.left(), top), QPoint(left, desk.top()), desk.topLeft())
        read = self._read()
        place = min(corners, key=lambda corner: _area(QRect(corner, QSize(width, height)).intersected(read)))
        window.setGeometry(QRect(place, QSize(width, height)))
        self._given = window.geometry()

    def keep(self, window: QWidget) -> None:
        """Remember where the user has put a window, if they have."""
        if window.geometry() != self._given:
            self._settings.set_state(_NAME, window.saveGeometry())

    def _read(self) -> QRect:
        """Return what is read of the current figure's report, on the screen; empty where it is not in sight."""
        key = self._session.current
        pane = self._panes.pane(key.report) if key is not None else None
        if key is None or pane is None or not pane.isVisible():
            return QRect()
        view = pane.shown.viewport()
        tops = [y for _, y, _, _ in pane.figure_rects(key.figure)]
        if not tops:
            return QRect()
        line = view.fontMetrics().lineSpacing() * 2
        place = QRect(
            0, round(min(tops)) - _LINES * line, view.width(), round(max(tops) - min(tops)) + 2 * _LINES * line
        )
        return QRect(view.mapToGlobal(place.topLeft()), place.size())


def _area(place: QRect) -> int:
    return place.width() * place.height() if place.isValid() else 0
