"""Reading mode: the panes alone on the whole screen, and everything back as it was afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

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
