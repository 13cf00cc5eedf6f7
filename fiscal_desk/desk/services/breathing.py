"""Doing something a little later, so that the window is painted, and hears keys and mouse, in between."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer

#: Turns of the event loop that take less time than this have nothing to do.
_QUICK_SECONDS = 0.008
#: So many quick turns in a row are rest.
_QUICK_TURNS = 3
#: A window that is never at rest has to do with it.
_LONGEST_SECONDS = 1.0


def after_paint(context: QObject, slot: Callable[[], object]) -> None:
    """Call `slot` once what has just changed is on screen, unless `context` is gone by then.

    What several callers put off is done one after the other, each in a turn of the event loop of its own.
    """
    _queue().add(context, slot)


def is_put_off() -> bool:
    """Return whether something still waits for its turn."""
    return bool(_queue().waiting)


def when_at_rest(context: QObject, slot: Callable[[], object]) -> None:
    """Call `slot` once the window has painted and done all that was put off, unless `context` is gone by then."""
    began = before = time.perf_counter()
    quick = 0

    def look() -> None:
        nonlocal before, quick
        now = time.perf_counter()
        quick = quick + 1 if now - before < _QUICK_SECONDS and not _queue().waiting else 0
        before = now
        if quick >= _QUICK_TURNS or now - began > _LONGEST_SECONDS:
            slot()
        else:
            QTimer.singleShot(1, context, look)

    QTimer.singleShot(1, context, look)


class _Queue(QObject):
    """One for the application. Every other turn of the event loop is left to the paint."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.waiting: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._painted = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    def add(self, context: QObject, slot: Callable[[], object]) -> None:
        """Put something off."""
        self.waiting.append((context, slot))
        if not self._timer.isActive():
            self._painted = False
            self._timer.start()

    def _turn(self) -> None:
        # A timer of no time fires in the turn that started it, with the paint still to come.
        self._painted = not self._painted
        if self._painted:
            return
        while self.waiting:
            context, slot = self.waiting.popleft()
            if shiboken6.isValid(context):
                slot()
                break
        if not self.waiting:
            self._timer.stop()


def _queue() -> _Queue:
    application = QCoreApplication.instance()
    known = application.findChild(_Queue) if application is not None else None
    return known or _Queue(application)
