"""What stands behind the window: crash watch, case, desk, worker, and the ear for later starts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from fiscal_desk.case.case import Case
from fiscal_desk.case.errors import CaseError
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.crash import CrashWatch
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.instance.single import SingleStart
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.window import Window
from fiscal_desk.scratch import clear_left_over
from fiscal_desk.worker.process import WorkerProcess


def run_behind(
    front: Window,
    application: QApplication,
    settings: Settings,
    paths: Sequence[Path],
    *,
    samples: bool,
    start: SingleStart | None,
) -> int:
    """Put the window to work, open what is wanted in it, and return the exit code when it is closed."""
    watch = CrashWatch(application)
    watch.install()
    clear_left_over()
    try:
        case = Case.create()
    except CaseError as error:
        # Without a file nothing that is done would be kept.
        sys.stderr.write(f"{error}\n")
        QMessageBox.critical(front, application.applicationDisplayName(), str(error))
        return 2
    desk = Desk(application, case, load_catalogue, settings, WorkerProcess(), front)
    desk.jobs.unhandled.connect(watch.catch_error)
    desk.show()
    watch.tell_left_over(desk.messages)
    if start is not None:
        after_paint(desk, lambda: start.listen(desk, application))
    # After the paint, so that the window is whole before anything is read.
    if samples:
        after_paint(desk, desk.files.reports.open_samples)
    elif paths:
        after_paint(desk, lambda: desk.files.open_paths(list(paths)))
    code = int(application.exec())
    watch.close()
    return code
