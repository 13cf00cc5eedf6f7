"""Timers that a test made and that are still running."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtTest import QTest
from shiboken6 import isValid

#: A timer that is due at once is waited for: so many looks, so many milliseconds apart.
LOOKS, BETWEEN_LOOKS_MS = 50, 10


@contextmanager
def watched_timers() -> Iterator[WeakSet[QTimer]]:
    """Hold the timers that are made from now on; ask `still_running` which of them go on."""
    made: WeakSet[QTimer] = WeakSet()
    make = QTimer.__init__

    def make_and_note(timer: QTimer, *arguments: Any, **properties: Any) -> None:
        make(timer, *arguments, **properties)
        made.add(timer)

    # Not `start`: signals are connected to it, and Qt would hand the signal's arguments to a function of Python's.
    QTimer.__init__ = make_and_note  # type: ignore[method-assign]
    try:
        yield made
    finally:
        QTimer.__init__ = make  # type: ignore[method-assign]


def left_running(made: WeakSet[QTimer]) -> list[str]:
    """Return whose timers still run once what is gone is deleted and what was due at once has been done."""
    for _ in range(LOOKS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if not still_running(made):
            return []
        QTest.qWait(BETWEEN_LOOKS_MS)
    return still_running(made)


def still_running(made: WeakSet[QTimer]) -> list[str]:
    """Return whose timers run on, by the class of who made them."""
    running = [timer for timer in made if isValid(timer) and timer.isActive()]
    return [f"{type(timer.parent()).__name__}: every {timer.interval()} ms" for timer in running]
