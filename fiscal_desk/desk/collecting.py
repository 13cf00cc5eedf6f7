"""When Python looks for garbage: never while somebody works.

A full search through a case of 10,000 figures takes over 100 ms, and Python starts it whenever it likes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.job_keys import OPENING
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.session import Session

#: A case with fewer figures leaves so little behind that it can wait for the next one.
_MANY_FIGURES = 1000
#: So long nobody presses a key or moves the mouse before what a large case left is looked for.
_QUIET_MS = 4000
_BY_HAND = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    )
)
#: Young objects are looked through often, as that is quick; old ones never by themselves.
_THRESHOLDS = (10_000, 50, 1_000_000)


class CalmCollector(QObject):
    """Collects where nobody waits: when the user turns to another program, or rests after a large case has gone."""

    def __init__(self, application: QApplication, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(*_THRESHOLDS)
        gc.freeze()  # the modules, which stay as long as the program does
        gc.enable()
        self._application = application
        self._session = session
        self._leaves_much = False
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self.collect)
        session.case_leaving.connect(self._on_case_leaving)
        session.case_replaced.connect(self._on_case_replaced)
        jobs.ended.connect(self._on_ended)
        application.applicationStateChanged.connect(self._on_state)

    def collect(self) -> None:
        """Look through everything now, and not again at what is left."""
        self._rest()
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Leave everything to Python again."""
        self._rest()
        gc.unfreeze()
        gc.set_threshold(*self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait on while somebody works; asked only while there is something to be collected."""
        if event.type() in _BY_HAND:
            self._quiet.start()
        return False

    def _rest(self) -> None:
        self._leaves_much = False
        self._quiet.stop()
        self._application.removeEventFilter(self)

    def _on_case_leaving(self) -> None:
        case = self._session.case
        self._leaves_much |= sum(len(report.reading.figures) for report in case.reports) > _MANY_FIGURES

    def _on_case_replaced(self) -> None:
        after_paint(self, gc.freeze)
        if self._leaves_much:
            self._application.installEventFilter(self)
            self._quiet.start()

    def _on_ended(self, job: Job) -> None:
        if job.key == OPENING:
            gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationInactive:
            self.collect()
