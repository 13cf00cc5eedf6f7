"""When Python looks for garbage: never while somebody works.

A full search through a case of 10,000 figures takes over 100 ms, and Python starts it whenever it likes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.job_keys import OPENING
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.session import Session

#: Young objects are looked through often, as that is quick; old ones never by themselves.
_THRESHOLDS = (10_000, 50, 1_000_000)


class CalmCollector(QObject):
    """Collects where nobody waits: as another case is put on the desk, and when the user turns to another program."""

    def __init__(self, application: QApplication, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(*_THRESHOLDS)
        gc.freeze()  # the modules, which stay as long as the program does
        session.case_replaced.connect(self._on_case_replaced)
        jobs.ended.connect(self._on_ended)
        application.applicationStateChanged.connect(self._on_state)

    def collect(self) -> None:
        """Look through everything now, and not again at what is left."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Leave everything to Python again."""
        gc.unfreeze()
        gc.set_threshold(*self._before)

    def _on_case_replaced(self) -> None:
        after_paint(self, self.collect)

    def _on_ended(self, job: Job) -> None:
        if job.key == OPENING:
            gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationInactive:
            self.collect()
