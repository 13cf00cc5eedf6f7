"""Reading mode: the panes alone on the whole screen, and everything back as it was afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from fiscal_desk.desk.services.breathing import after_paint

#: What Qt takes for "as high as it likes".
_ANY_HEIGHT = 16_777_215


class ReadingMode(QObject):
    """Puts away what stands around the panes of a window, and brings back what was there."""

    def __init__(
        self, window: QMainWindow, around: Callable[[], Sequence[QWidget]], to_text: Callable[[], object]
    ) -> None:
        """`around` returns the widgets that are no panes: bars, docks, legend; `to_text` gives a pane the keyboard."""
        super().__init__(window)
        self._window = window
        self._around = around
        self._to_text = to_text
        self._away: list[QWidget] = []
        self._sizes: list[tuple[QDockWidget, QSize]] = []
        self._before = window.windowState()
        self.is_on = False

    def turn(self, on: bool) -> None:
        """Begin or end; the keys of the menus work all the while."""
        if on is self.is_on:
            return
        self.is_on = on
        bar = self._window.menuBar()
        if on:
            self._before = self._window.windowState()
            self._away = [each for each in self._around() if not each.isHidden()]
            self._sizes = [(each, each.size()) for each in self._away if isinstance(each, QDockWidget)]
            for each in self._away:
                each.hide()
            bar.setMaximumHeight(0)  # hidden, it would take its keys along
            self._to_text()  # what had the keyboard may just have gone
            self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        else:
            bar.setMaximumHeight(_ANY_HEIGHT)
            self._window.setWindowState(self._before & ~Qt.WindowState.WindowFullScreen)
            for each in self._away:
                each.show()
            self._away = []
            after_paint(self, self._give_sizes)  # once the window has its own again

    def _give_sizes(self) -> None:
        """Give the docks the sizes they had: shown anew, they take what Qt thinks they need."""
        standing = [(dock, size) for dock, size in self._sizes if dock.isVisible() and not dock.isFloating()]
        sides = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for dock, size in standing:
            if self._window.dockWidgetArea(dock) in sides:
                self._window.resizeDocks([dock], [size.width()], Qt.Orientation.Horizontal)
            else:
                self._window.resizeDocks([dock], [size.height()], Qt.Orientation.Vertical)
