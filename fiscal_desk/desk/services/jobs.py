"""The one door to background work: progress, cancel, errors, and results that came too late are dropped.

A job's work runs in a thread and touches no widget; what takes long it hands to the worker process. Everything else
here happens in the GUI thread.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal

from fiscal_desk.desk.services.breathing import when_at_rest
from fiscal_desk.worker.process import Worker, WorkHere

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

#: How often work that waits for the GUI thread looks whether it is still wanted.
_LOOK_UP_SECONDS = 0.05
#: A worker that computes gives way to the window after so long. Python's own 5 ms, lost at every call from Qt into
#: Python, add up to a window that stands still.
_GIVE_WAY_SECONDS = 0.0002


class Cancelled(Exception):  # noqa: N818  (not an error: the user's wish)
    """Raised inside the work where the user cancelled it."""


class Progress:
    """What the work holds in its hands: tells how far it is, hands over parts, learns that it was cancelled."""

    def __init__(self, told: Callable[[int, int, str], None], part: Callable[[Any], None], worker: Worker) -> None:
        self._told = told
        self._part = part
        self._worker = worker
        self._cancelled = threading.Event()
        self._taken = threading.Event()
        self._taken.set()

    def tell(self, done: int, total: int, text: str = "") -> None:
        """Tell how much is done; raise Cancelled where nobody wants the rest."""
        self.check()
        self._told(done, total, text)

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Have the worker process call `work(*args)`, a function of a module, and return what that returns.

        Raises what it raises, or Cancelled where nobody wants the rest.
        """
        return self._worker.run(self.check, work, *args, **kwargs)

    def watch(self, told: Callable[[int, int], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do the same for work that tells how far it is; raise WorkerStuck where it says nothing for too long."""
        return self._worker.watch(self.check, told, work, *args, **kwargs)

    def hand_over(self, part: Any) -> None:
        """Give a finished part to the GUI thread before the whole is done, once the one before it has been taken.

        Parts that pile up would be taken in one go, and the window would stand still for so long.
        """
        while not self._taken.wait(_LOOK_UP_SECONDS):
            self.check()
        self.check()
        self._taken.clear()
        self._part(part)

    def note_taken(self) -> None:
        """Let the work go on: the part that was handed over has been taken."""
        self._taken.set()

    def check(self) -> None:
        """Raise Cancelled where nobody wants the rest."""
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()


class Job(QObject):
    """One piece of work under way. Signals reach the GUI thread; none comes after `cancel`."""

    progressed = Signal(int, int, str)  # done, total, what
    part_ready = Signal(object)
    succeeded = Signal(object)  # the result
    failed = Signal(object)  # the exception
    dropped = Signal(object)  # the result, where nobody wants it any more
    ended = Signal()  # always, last

    _told = Signal(int, int, str)
    _part = Signal(object)
    _returned = Signal(object, object)

    def __init__(
        self, title: str, key: str, work: Callable[[Progress], Any], worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.key = key
        self.cancelled = False
        self._work = work
        self._left = threading.Event()
        self._progress = Progress(self._told.emit, self._part.emit, worker)
        # The private signals are emitted in the work's thread and queued into this object's thread.
        self._told.connect(self._on_told)
        self._part.connect(self._on_part)
        self._returned.connect(self._on_returned)

    def cancel(self) -> None:
        """Stop as soon as the work looks up; from now on its results are dropped."""
        self.cancelled = True
        self._progress.cancel()

    def run(self) -> None:
        """Do the work in the calling thread (one of the pool's)."""
        try:
            result, error = self._work(self._progress), None
        except Exception as problem:
            result, error = None, problem
        try:
            self._returned.emit(result, error)
        finally:
            self._left.set()

    def wait_until_left(self) -> None:
        """Wait until the thread that did the work is out of this object, which it has told its result already.

        Qt goes on with the sender of a signal after the signal was queued: freed under it, it would end the program.
        """
        self._left.wait()

    def _on_told(self, done: int, total: int, text: str) -> None:
        if not self.cancelled:
            self.progressed.emit(done, total, text)

    def _on_part(self, part: object) -> None:
        try:
            if not self.cancelled:
                self.part_ready.emit(part)
        finally:
            when_at_rest(self, self._progress.note_taken)

    def _on_returned(self, result: object, error: Exception | None) -> None:
        if self.cancelled:
            if error is None:
                self.dropped.emit(result)
        else:
            if error is None:
                self.succeeded.emit(result)
            elif not isinstance(error, Cancelled):
                log.info("job failed: %s", self.title, exc_info=error)
                self.failed.emit(error)
        self.ended.emit()


class Jobs(QObject):
    """Starts jobs and knows which are under way."""

    started = Signal(object)  # Job
    ended = Signal(object)  # Job
    unhandled = Signal(object)  # the exception of a job whose starter gave no `failed`: a fault of ours

    def __init__(self, parent: QObject | None = None, worker: Worker | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._worker: Worker = worker or WorkHere()
        self._waking: Progress | None = None
        self._over = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._beside: Worker | None = None
        self._beside_pool = QThreadPool(self)
        self._beside_pool.setMaxThreadCount(1)
        sys.setswitchinterval(_GIVE_WAY_SECONDS)

    def wake_worker(self) -> None:
        """Let the worker process get ready while the user still chooses what it is to read; once is enough."""
        if self._over or self._waking is not None or isinstance(self._worker, WorkHere):
            return
        progress = Progress(lambda *_: None, lambda _: None, self._worker)
        self._waking = progress

        def work() -> None:
            from fiscal_desk.worker.tasks import make_ready_to_show, wake

            try:
                progress.run(wake)
                make_ready_to_show()  # here, too: else the first report that comes finds the window at it
            except Cancelled:
                pass
            except Exception:
                log.exception("the worker process could not be woken")

        self._pool.start(work)

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        part: Callable[[Any], None] | None = None,
        dropped: Callable[[Any], None] | None = None,
        key: str = "",
        alone: bool = True,
        beside: bool = False,
    ) -> Job:
        """Run `work(progress)` in a thread; call `part`, then `done` or `failed` in the GUI thread.

        A job with the same non-empty `key` that is still running is cancelled, and its result is never delivered,
        unless the new one is not to be `alone`. `dropped` gets a result that is not delivered, to let go of what it
        holds. Work `beside` the other is short and done by a process of its own: it waits for no long comparison, nor
        does it take one along where it ends its process. After `end` nothing is started: a thread that waits for a
        window which is gone would hold the program.
        """
        if key and alone:
            for other in self.running:
                if other.key == key:
                    other.cancel()
        if beside and self._beside is None and not self._over:
            self._beside = self._worker.another()
        job = Job(title, key, work, (self._beside if beside else None) or self._worker, self)
        if self._over:
            job.cancel()
            return job
        if part is not None:
            job.part_ready.connect(part)
        if done is not None:
            job.succeeded.connect(done)
        if dropped is not None:
            job.dropped.connect(dropped)
        job.failed.connect(failed or self.unhandled.emit)
        job.ended.connect(lambda: self._forget(job))
        self.running.append(job)
        self.started.emit(job)
        (self._beside_pool if beside else self._pool).start(job.run)
        return job

    def cancel_all(self) -> None:
        """Cancel whatever runs and wait until nothing does; for closing the window."""
        cancelled = list(self.running)
        if self._waking is not None:
            self._waking.cancel()
        for job in cancelled:
            job.cancel()
        self._pool.waitForDone(5000)
        self._beside_pool.waitForDone(5000)
        for job in cancelled:
            # What the threads said last must not reach jobs that are gone.
            QCoreApplication.sendPostedEvents(job, QEvent.Type.MetaCall.value)

    def end(self) -> None:
        """Cancel whatever runs, and let go of the worker process; for good."""
        self._over = True
        self.cancel_all()
        self._worker.close()
        if self._beside is not None:
            self._beside.close()

    def _forget(self, job: Job) -> None:
        if job in self.running:
            self.running.remove(job)
            self.ended.emit(job)
            job.wait_until_left()
            job.deleteLater()
