"""The panels around the panes: put away while no report is open, and given their first sizes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow

from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.settings.settings import Settings

#: Windows lower than this have no room to give away; those lower than the second, or narrower than the third, have
#: none for a panel below, or at the left, unless the user wants one.
_LOW, _VERY_LOW, _NARROW = 850, 640, 1000
#: A low window that is narrower than this stands on a large screen with enlarged letters: 1920×1080 at 150 %.
_ENLARGED = 1300
_LOW_BOTTOM = 172  # tabs, filters, heads and two rows: with more, a laptop shows fewer than 18 lines of text
_ENLARGED_BOTTOM = 240  # the same with four rows, which leaves a dozen lines
_OPENED_BOTTOM = 0.39  # of a low window, once somebody turns to a panel: half a dozen rows, or a chart
_SLIP = 3  # pixels by which Qt may miss a height
_LEAST_BOTTOM = 187  # the same with two rows in the panel that has most beside its table


class Docks(QObject):
    """Looks after a window's docks: at the left, at the right, at the bottom."""

    room_wanted = Signal()  # the window is low: what need not be seen should make room for the text

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._parked: list[QDockWidget] = []
        self._given: list[QDockWidget] = []  # hidden because the window became too small for them
        self._away = False
        self._below: int | None = None  # the height that the panel below was given last
        self._returning: list[QDockWidget] = []  # shown as they were left, which nothing gives way to
        left, right, bottom = docks
        bottom.toggleViewAction().triggered.connect(self.open_below)
        for dock, other in ((left, right), (right, left)):
            dock.visibilityChanged.connect(partial(self._on_side, dock, other))
        #: Whether the docks have had no sizes yet, neither from an earlier start nor from the user.
        self.new = False
        self._was_as_given = False  # whether the panel below was left so at an earlier start
        self._for_room: list[QDockWidget] = []  # hidden by what the first sizes were, then or at an earlier start

    def dress(self) -> None:
        """Draw the signs in the titles in the colours of the palette: the style's own are black in the dark."""
        for dock in self._docks:
            for name, sign in (("qt_dockwidget_closebutton", "close"), ("qt_dockwidget_floatbutton", "float")):
                if (button := dock.findChild(QAbstractButton, name)) is not None:
                    button.setIcon(icon(sign))

    def put_away(self) -> None:
        """Hide the docks that are shown; those that the user has hidden stay hidden when they come back."""
        self._away = True
        self._parked += [dock for dock in self._docks if not dock.isHidden() and dock not in self._parked]
        for dock in self._parked:
            dock.setHidden(True)

    def bring_back(self) -> None:
        """Show what was put away, one dock a paint: all of them and the panes would be too much for one."""
        self._away = False
        for dock in self._parked:
            after_paint(dock, partial(self._show, dock))
        after_paint(self, self._take_first_sizes)

    def bring_back_now(self) -> None:
        """Show what was put away at once: the window's state is about to be remembered."""
        self._away = False
        for dock in list(self._parked):
            self._show(dock)

    def follow(self, before: QSize, now: QSize) -> None:
        """Give a window that becomes small to the text, and what was hidden for that back once there is room again.

        Only the step from one to the other counts: on a small window the user brings back what they want.
        """
        left, right, bottom = self._docks
        was_narrow, is_narrow = before.width() < _NARROW, now.width() < _NARROW
        for dock, was_small, is_small in (
            (left, was_narrow, is_narrow),
            (right, was_narrow, is_narrow),
            (bottom, before.height() < _VERY_LOW, now.height() < _VERY_LOW),
        ):
            gives = dock is not right and dock.isVisible() and not dock.isFloating()
            if is_small and not was_small and gives:
                self._given.append(dock)
                dock.hide()
            elif was_small and not is_small and dock in self._given:
                self._given.remove(dock)
                dock.setHidden(self._away)

    def centre_width(self) -> int:
        """Return how wide (pixels) what is between the docks is, or will be once they are back."""
        left, right, _ = self._docks
        width = self._window.width()
        for dock, first in zip((left, right), self._first_widths(), strict=True):
            if dock in self._parked and not (dock is left and self.new and width < _NARROW):
                width -= first
            elif dock.isVisible() and not dock.isFloating():
                width -= dock.width()
        return width

    def open_below(self) -> None:
        """Give the panel below its share of a low window: somebody turns to it. A height of the user's own stays."""
        bottom, height = self._docks[2], self._window.height()
        if self._away or bottom.isFloating() or not bottom.isVisible() or not _VERY_LOW <= height < _LOW:
            return
        if self.is_as_given and bottom.height() < round(height * _OPENED_BOTTOM) - _SLIP:
            self._give_below(round(height * _OPENED_BOTTOM))

    def keep(self, settings: Settings) -> None:
        """Keep what the docks' own state does not tell: which were hidden, and how high the panel below is, by us."""
        hidden = [
            dock.objectName() for dock in self._docks if dock.isHidden() and dock in (*self._given, *self._for_room)
        ]
        settings.set_state("hidden_for_room", QByteArray(" ".join(hidden).encode()))
        settings.set_flag("bottom_as_given", self.is_as_given)

    def recall(self, settings: Settings, *, fits: bool) -> None:
        """Take over what was kept. Where sizes do not fit this screen, show what was hidden for room on the other."""
        names = str(settings.state("hidden_for_room").data(), "utf-8").split()
        self._was_as_given = settings.flag("bottom_as_given", default=False)
        self._for_room = [dock for dock in self._docks if dock.objectName() in names]
        for dock in self._for_room if not fits else ():
            dock.setHidden(False)

    @property
    def is_as_given(self) -> bool:
        """Whether the panel below has the height that it was given here, and none of the user's own."""
        if self._below is None:
            return self._was_as_given
        return abs(self._docks[2].height() - self._below) <= _SLIP

    def _give_below(self, height: int) -> None:
        self._below = height
        self._window.resizeDocks([self._docks[2]], [height], Qt.Orientation.Vertical)

    def _first_height(self) -> int:
        width, height = self._window.width(), self._window.height()
        if height >= _LOW:
            return max(round(height * 0.29), 200)
        return _ENLARGED_BOTTOM if width < _ENLARGED else _LOW_BOTTOM

    def _first_widths(self) -> list[int]:
        width = self._window.width()
        narrow = width < _NARROW
        return [min(max(width // 5, 250 if narrow else 310), 360), min(max(width // 5, 200 if narrow else 270), 350)]

    def reset(self) -> None:
        """Give the docks their first sizes."""
        left, right, bottom = self._docks
        width, height = self._window.width(), self._window.height()
        self._window.resizeDocks([left, right], self._first_widths(), Qt.Orientation.Horizontal)
        self._give_below(self._first_height())
        if height < _VERY_LOW and not bottom.isHidden():
            bottom.hide()
            self._for_room.append(bottom)
            bottom.visibilityChanged.connect(self._on_bottom_shown)
        if width < _NARROW and not left.isHidden():
            left.hide()
            self._for_room.append(left)
        if height < _LOW:
            self.room_wanted.emit()

    def _on_side(self, dock: QDockWidget, other: QDockWidget, shown: bool) -> None:
        """In a narrow window let one panel at the sides give way to the other, until that one is closed."""
        if shown and dock in self._returning:
            self._returning.remove(dock)
            return
        if self._away or self._window.width() >= _NARROW or dock.isFloating() or other.isFloating():
            return
        if shown and other.isVisible():
            self._given = [each for each in self._given if each not in (dock, other)] + [other]
            other.hide()
        elif not shown and dock.isHidden() and other in self._given and self._window.isVisible():
            self._given.remove(other)
            other.show()

    def _on_bottom_shown(self, shown: bool) -> None:
        """Give the panel below little room when it is first wanted in a very low window."""
        if shown:
            bottom = self._docks[2]
            bottom.visibilityChanged.disconnect(self._on_bottom_shown)
            after_paint(self, lambda: self._window.resizeDocks([bottom], [_LEAST_BOTTOM], Qt.Orientation.Vertical))

    def _show(self, dock: QDockWidget) -> None:
        if not self._away and dock in self._parked:
            self._parked.remove(dock)
            self._returning.append(dock)
            dock.setHidden(False)

    def _take_first_sizes(self) -> None:
        if self._away:
            return
        if self.new:
            self.new = False
            self.reset()
        elif self._was_as_given and self._below is None:
            self._below = self._docks[2].height()
