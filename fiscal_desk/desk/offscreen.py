"""Qt without a screen says of every window that it cannot do what no window needs there; nobody can act on that."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

#: Exactly this line is dropped, and only by the off-screen platform.
NOISE = "This plugin does not support propagateSizeHints()"


@contextmanager
def without_noise() -> Iterator[None]:
    """Drop the line while Qt works off-screen; everything else goes where it went before."""
    before: Any = None  # Qt hands back whatever was installed, None for its own

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text == NOISE and QGuiApplication.platformName() == "offscreen":
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
