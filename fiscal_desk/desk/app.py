"""The door to the desk: the window is painted first, and then loaded what stands behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fiscal_desk import __version__
from fiscal_desk.desk.instance.single import SingleStart
from fiscal_desk.desk.looks.fonts import set_application_font
from fiscal_desk.desk.looks.icons import application_icon
from fiscal_desk.desk.selfcheck.no_screen import end_explained
from fiscal_desk.desk.services.local_printers import ask_printers_locally
from fiscal_desk.desk.settings.language import set_language
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.window import Window

#: A window that no screen ever paints has to do without.
_LONGEST_MS = 1_000


def run_desk(paths: Sequence[Path], *, samples: bool = False, start: SingleStart | None = None) -> int:
    """Open the desk on files (reports, or a case) or on the samples; return the exit code when it is closed.

    With `start` this becomes the program that later starts hand their files to, unless another was quicker.
    """
    application = make_application()
    if start is not None and not start.claim():
        return 0
    settings = Settings()
    set_language(application, settings.language)
    if scheme := settings.preferences.text("look/scheme"):
        from fiscal_desk.desk.looks.colour_scheme import apply_scheme

        apply_scheme(application, scheme)
    front = Window(settings)
    _paint(front)
    if not front.isVisible():
        return 0  # closed by then: the session ends
    from fiscal_desk.desk.behind import run_behind

    return run_behind(front, application, settings, paths, samples=samples, start=start)


def make_application() -> QApplication:
    """Return the application, set up the same way for the desk, for pictures and for tests."""
    ask_printers_locally(os.environ)
    present = QCoreApplication.instance()
    if not isinstance(present, QApplication):
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        with end_explained():
            present = QApplication(sys.argv[:1])
    present.setStyle("Fusion")
    present.setApplicationName("fiscal-desk")
    present.setApplicationDisplayName("财政对读")
    present.setApplicationVersion(__version__)
    present.setDesktopFileName("fiscal-desk")
    set_application_font(present)
    present.setWindowIcon(application_icon())
    return present


def _paint(front: Window) -> None:
    """Show the window and return once it is on screen. Keys and clicks wait until it can do what they ask for."""
    turn = QEventLoop()
    front.first_painted.connect(turn.quit)
    QTimer.singleShot(_LONGEST_MS, turn.quit)
    front.show()
    turn.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    front.first_painted.disconnect(turn.quit)
