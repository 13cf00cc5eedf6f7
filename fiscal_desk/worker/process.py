"""Runs work in a second process.

Python runs one thread at a time. Work in a thread of the window's own process makes every paint wait: with twenty long
reports the window stood still for twice the time that it needs by itself.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import pickle
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar

from fiscal_desk.worker.serving import READY, Answer, Call, Part, Sign, serve
from fiscal_desk.worker.telling import Ear, Told, listening

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

#: How often who waits for an answer looks whether it is still wanted.
_LOOK_UP_SECONDS = 0.05
#: How long an answer that nobody wants any more may take before the process is replaced by a new one.
_GRACE_SECONDS = 1.0
#: How long short work may go on without a sign.
_SHORT_SECONDS = 30.0
#: How long a new process may take to its first word; a virus scanner may look at all of it first.
_BIRTH_SECONDS = 60.0


class WorkerLost(Exception):  # noqa: N818 - what happened to the process, not a mistake of the caller's
    """The second process ended in the middle of the work, twice."""


class WorkerStuck(Exception):  # noqa: N818 - what happened to the work, not a mistake of the caller's
    """Work that was to tell how far it is said nothing for so long that its process was ended."""


class Worker(Protocol):
    """Does work for whoever waits for it in a thread."""

    def run(self, check: Callable[[], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `work(*args)` returns, or raise what it raises.

        `work` is a function of a module, which it and its arguments and result are sent by. `check` is called now and
        then, and raises where the answer is no longer wanted.
        """
        ...

    def watch(
        self, check: Callable[[], None], told: Told, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do the same for work that tells how far it is: `told` hears it; an Ear hears parts of the answer as well."""
        ...

    def another(self) -> Worker:
        """Return a worker of the same kind, for short work that does not wait for what this one does."""
        ...

    def close(self) -> None:
        """Let go of everything; called once, when nobody waits."""
        ...


def _ignore(done: int, total: int) -> None:
    """Nobody wants to hear."""


class WorkHere:
    """Does the work in the calling thread."""

    def run(self, check: Callable[[], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `work(*args)` returns."""
        check()
        return work(*args, **kwargs)

    def watch(
        self, check: Callable[[], None], told: Told, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return what `work(*args)` returns; what it tells is heard, and a look taken whether it is still wanted."""

        def heard(done: int, total: int) -> None:
            check()
            told(done, total)

        with listening(Ear(heard, told.part) if isinstance(told, Ear) else heard):
            return self.run(check, work, *args, **kwargs)

    def another(self) -> WorkHere:
        """Return one more."""
        return WorkHere()

    def close(self) -> None:
        """Nothing is held."""


class WorkerProcess:
    """Does the work in a process of its own, one call at a time; may be called from any thread.

    A process that dies is replaced once for each call. Where none can be started, or none comes to life, work is done
    in the calling thread: slower for the window, the same for the user.
    """

    def __init__(self, quiet_seconds: float = 300.0) -> None:
        """`quiet_seconds` is how long work that is watched may go on without a sign."""
        self.quiet_seconds = quiet_seconds
        self._turn = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._busy = False  # whether a call has been sent whose answer has not come
        self._here = False
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process's number; None while there is none."""
        return self._process.pid if self._process is not None else None

    def run(self, check: Callable[[], None], work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what `work(*args)` returns, or raise what it raises; raise WorkerLost where it kills the process."""
        return self._run(check, None, work, *args, **kwargs)

    def watch(
        self, check: Callable[[], None], told: Told, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do the same for work that tells how far it is; raise WorkerStuck where it says nothing for too long."""
        return self._run(check, told, work, *args, **kwargs)

    def _run(
        self, check: Callable[[], None], told: Told | None, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        assert not kwargs, "calls are sent by position"
        while not self._turn.acquire(timeout=_LOOK_UP_SECONDS):
            check()
        try:
            for _ in range(2):
                check()
                if self._closed:
                    break
                if not self._ready(check):
                    return WorkHere().watch(check, told or _ignore, work, *args, **kwargs)
                try:
                    answer = self._call(check, told, work, args)
                except (EOFError, OSError):
                    log.warning("the worker process ended by itself", exc_info=True)
                    self._end()
                    continue
                if answer.raised is not None:
                    raise answer.raised.again()
                value: T = answer.value
                return value
            raise WorkerLost(f"{work.__module__}.{work.__qualname__}")
        finally:
            self._turn.release()

    def another(self) -> WorkerProcess:
        """Return one with a process of its own."""
        return WorkerProcess(_SHORT_SECONDS)

    def close(self) -> None:
        """End the process, whatever it does."""
        self._closed = True
        process = self._process
        if self._busy and process is not None:
            with contextlib.suppress(ValueError):  # who waits for its answer has let go of it already
                process.kill()
        with self._turn:
            self._end()

    def _call(
        self, check: Callable[[], None], told: Told | None, work: Callable[..., object], args: tuple[object, ...]
    ) -> Answer:
        connection = self._connection
        assert connection is not None
        packed = pickle.dumps(Call(work, args), pickle.HIGHEST_PROTOCOL)
        self._busy = True
        connection.send_bytes(packed)
        last_sign = time.monotonic()
        while True:
            while not connection.poll(_LOOK_UP_SECONDS):
                check()
                if told is not None and time.monotonic() - last_sign > self.quiet_seconds:
                    self._end()
                    raise WorkerStuck(f"{work.__module__}.{work.__qualname__}")
            message: Answer | Part | Sign = pickle.loads(connection.recv_bytes())
            if isinstance(message, Answer):
                self._busy = False
                return message
            last_sign = time.monotonic()
            check()
            if isinstance(message, Sign):
                (told or _ignore)(message.done, message.total)
            elif isinstance(told, Ear):
                told.part(message.value)

    def _ready(self, check: Callable[[], None]) -> bool:
        """Have a process that waits for a call; return False where none can be had."""
        if self._connection is not None and self._busy:
            self._take_stale_answer(self._connection)
        for _ in range(2):
            if self._here or self._connection is not None:
                break
            try:
                self._start()
                if self._comes_to_life(check):
                    break
            except OSError:
                log.warning("no worker process can be started", exc_info=True)
            self._end()
        else:
            log.warning("work is done in the window's own process from now on")
            self._here = True
        return not self._here

    def _comes_to_life(self, check: Callable[[], None]) -> bool:
        """Wait for the process's first word; return False where it dies without one, as on a locked-down computer."""
        assert self._connection is not None
        until = time.monotonic() + _BIRTH_SECONDS
        try:
            while not self._connection.poll(_LOOK_UP_SECONDS):
                check()
                if time.monotonic() > until:
                    return False
            return self._connection.recv_bytes() == READY
        except (EOFError, OSError):
            log.warning("the worker process died at its start", exc_info=True)
            return False
        except BaseException:  # nobody wants the answer any more: the next call starts another one
            self._end()
            raise

    def _take_stale_answer(self, connection: Connection) -> None:
        until = time.monotonic() + _GRACE_SECONDS
        try:
            while connection.poll(max(0.0, until - time.monotonic())):
                if isinstance(pickle.loads(connection.recv_bytes()), Answer):
                    self._busy = False
                    return
        except (EOFError, OSError):
            pass
        self._end()

    def _start(self) -> None:
        import multiprocessing  # when a process is wanted: the window does not wait for it

        if getattr(sys, "frozen", False):
            # What PyInstaller has to change about it; the spec keeps it from being loaded at each start.
            importlib.import_module("pyi_rth_multiprocessing")
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=serve, args=(there,), name="fiscal-desk-worker", daemon=True)
        try:
            process.start()
        except BaseException:
            here.close()
            raise
        finally:
            there.close()
        self._process, self._connection, self._busy = process, here, False

    def _end(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            # An idle one ends as its connection is closed; one at work has nothing to lose.
            self._process.join(0 if self._busy else 0.2)
            if self._process.is_alive():
                self._process.kill()
                self._process.join(5)
            with contextlib.suppress(ValueError):
                self._process.close()
        self._process, self._connection, self._busy = None, None, False
