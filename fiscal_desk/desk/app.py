"""The door to the desk: sets the application up and shows the window. Heavy libraries wait until they are needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from fiscal_desk import __version__
from fiscal_desk.case.case import Case
from fiscal_desk.case.errors import CaseError
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.crash import CrashWatch
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.instance.listening import Listening
from fiscal_desk.desk.instance.receiving import Receiving
from fiscal_desk.desk.instance.single import SingleStart
from fiscal_desk.desk.looks.fonts import set_application_font
from fiscal_desk.desk.looks.icons import application_icon
from fiscal_desk.desk.selfcheck.no_screen import end_explained
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.local_printers import ask_printers_locally
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.scratch import clear_left_over
from fiscal_desk.worker.process import WorkerProcess


def run_desk(paths: Sequence[Path], *, samples: bool = False, start: SingleStart | None = None) -> int:
    """Open the desk on files (reports, or a case) or on the samples; return the exit code when it is closed.

    With `start` this becomes the program that later starts hand their files to, unless another was quicker.
    """
    application = make_application()
    listening = Listening(application)
    if start is not None and not start.take(listening):
        return 0
    watch = CrashWatch(application)
    watch.install()
    clear_left_over()
    try:
        case = Case.create()
    except CaseError as error:
        # There is no window yet that could show it, and without a file nothing that is done would be kept.
        sys.stderr.write(f"{error}\n")
        QMessageBox.critical(None, application.applicationDisplayName(), str(error))
        return 2
    desk = Desk(application, case, load_catalogue(), Settings(), WorkerProcess())
    desk.jobs.unhandled.connect(watch.catch_error)
    listening.called.connect(Receiving(desk).receive)
    application.aboutToQuit.connect(listening.close)
    desk.show()
    watch.tell_left_over(desk.messages)
    # After the first paint, so that the window is there before anything is read.
    if samples:
        after_paint(desk, desk.files.reports.open_samples)
    elif paths:
        after_paint(desk, lambda: desk.files.open_paths(list(paths)))
    after_paint(desk, desk.jobs.wake_worker)
    code = int(application.exec())
    watch.close()
    return code


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
