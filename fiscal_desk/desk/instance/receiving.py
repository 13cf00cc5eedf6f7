"""What the first start does with a call: raises its window and opens the files, once no question is open."""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.instance.call import TOKENS, Call

#: How often it is looked whether a dialog is still open.
_LOOK_MS = 300


class Receiving(QObject):
    """One for the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._waiting: deque[Call] = deque()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._open_waiting)

    def receive(self, call: Call) -> None:
        """Raise the window at once; open the files now, or after the dialog that is open has been answered."""
        self._raise(call)
        if call.paths or call.samples:
            self._waiting.append(call)
            self._open_waiting()

    def _open_waiting(self) -> None:
        # A case must not be changed under a question about it.
        if QApplication.activeModalWidget() is not None:
            self._look.start()
            return
        self._look.stop()
        while self._waiting:
            call = self._waiting.popleft()
            if call.samples:
                self._desk.files.reports.open_samples()
            else:
                self._desk.files.open_paths([Path(path) for path in call.paths])

    def _raise(self, call: Call) -> None:
        # Qt hands a token on from the environment when a window asks to be raised.
        os.environ.update({name: token for name, token in call.tokens.items() if name in TOKENS})
        window = self._desk.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        front = QApplication.activeModalWidget() or window
        front.raise_()
        front.activateWindow()
        for name in TOKENS:
            os.environ.pop(name, None)
