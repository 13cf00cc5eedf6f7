"""Steps about thousands of figures: made in the background, while the window is painted and can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fiscal_desk.case.state.history import Action
from fiscal_desk.desk.services.jobs import Cancelled, Jobs, Progress
from fiscal_desk.desk.services.session import Session

if TYPE_CHECKING:
    from fiscal_desk.case.changes.commands import Command, ConfirmFigures, RejectFigures, RestoreFigures
    from fiscal_desk.case.steps import LongStep

#: A step about so few figures is made at once: it is done before anybody sees that it takes time.
_FEW_FIGURES = 300
#: So many bytes of the history tell of a few.
_FEW_BYTES = 150_000


def _nothing() -> None: ...


class LongSteps(QObject):
    """Makes a step at once where it is short, else in the background. There is one at a time.

    Whatever else changes the case, or puts another one in its place, waits until the one under way is done.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._step: LongStep | None = None
        self._take: Callable[[], object] = _nothing
        session.about_to_change.connect(self.finish)

    def do(
        self, command: ConfirmFigures | RejectFigures | RestoreFigures, then: Callable[[], object] = _nothing
    ) -> None:
        """Run a command; call `then` once it is done and shown, and never where the case refuses it."""
        if len(command.keys) <= _FEW_FIGURES:
            if self._session.do(command):
                then()
            return
        self._begin(lambda: self._session.case.begin(command), command, then)

    def turn(self, action: Action, then: Callable[[], object] = _nothing) -> None:
        """Take the last step back or make it again; call `then` once that is done, where there was one."""
        if self._session.case.size_of(action) <= _FEW_BYTES:
            if self._session.undo() if action is Action.UNDO else self._session.redo():
                then()
            return
        self._begin(lambda: self._session.case.begin_turn(action), None, then)

    def finish(self) -> None:
        """Wait for the step that is under way, and show what it came to."""
        if self._step is not None:
            self._take()

    def _begin(self, begin: Callable[[], LongStep | None], command: Command | None, then: Callable[[], object]) -> None:
        self._session.settle()
        step = self._session.begin(begin)
        if step is None:
            return

        def take(_: object = None) -> None:
            if self._step is step:
                self._step, self._take = None, _nothing
                if self._session.take(step, command):
                    then()

        self._step, self._take = step, take

        def work(progress: Progress) -> None:
            step.run(lambda: _is_wanted(progress))

        self._jobs.start(self.tr("记录大批修改"), work, done=take, failed=take, dropped=take, beside=True)


def _is_wanted(progress: Progress) -> bool:
    try:
        progress.check()
    except Cancelled:
        return False
    return True
