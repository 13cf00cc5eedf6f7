"""What the second process does: it answers one call after the other until the program that made it is gone."""

from __future__ import annotations

import logging
import pickle
import signal
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from fiscal_desk.worker.memory import limit_process
from fiscal_desk.worker.telling import Ear, listening

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

#: What a process says first: it has come to life.
READY = b"ready"


class Call(msgspec.Struct, frozen=True):
    """A function of a module, by reference, and what it is to be called with."""

    work: Callable[..., Any]
    args: tuple[Any, ...]


class Raised(msgspec.Struct, frozen=True):
    """What a call raised, and where. Errors themselves often cannot be sent: they are made of other arguments than they
    keep.
    """

    kind: type[Exception]
    args: tuple[Any, ...]
    state: dict[str, Any]
    trace: str

    def again(self) -> Exception:
        """Return the error, with where it was raised as a note."""
        try:
            error = self.kind(*self.args)
        except Exception:  # its own arguments are others
            error = self.kind.__new__(self.kind, *self.args)
        error.__dict__.update(self.state)
        error.add_note(self.trace)
        return error


class Answer(msgspec.Struct, frozen=True):
    """What a call returned or raised."""

    value: Any = None
    raised: Raised | None = None


class Sign(msgspec.Struct, frozen=True):
    """How much of a call is done, of how much; any number of them come before its answer."""

    done: int
    total: int


class Part(msgspec.Struct, frozen=True):
    """What of a call's answer is there before all of it is."""

    value: Any


def serve(connection: Connection) -> None:
    """Answer calls until the other end is closed, as it is when the program ends in whatever way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the program's to hear
    limit_process()
    logging.getLogger("fiscal_desk").addHandler(logging.NullHandler())  # a terminal is the program's, too

    def told(done: int, total: int) -> None:
        connection.send_bytes(pickle.dumps(Sign(done, total)))

    def part(value: Any) -> None:
        connection.send_bytes(pickle.dumps(Part(value), pickle.HIGHEST_PROTOCOL))

    try:
        connection.send_bytes(READY)
        with listening(Ear(told, part)):
            while True:
                connection.send_bytes(_answered(connection.recv_bytes()))
    except (EOFError, OSError):  # the program may end before its process has begun, too
        return


def _answered(packed: bytes) -> bytes:
    try:
        call: Call = pickle.loads(packed)
        return pickle.dumps(Answer(call.work(*call.args)), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        return _told(error, traceback.format_exc())


def _told(error: Exception, trace: str) -> bytes:
    try:
        args = error.args if not isinstance(error, OSError) else (error.errno, error.strerror, error.filename)
        raised = Raised(type(error), args, dict(error.__dict__), trace)
        packed = pickle.dumps(Answer(raised=raised), pickle.HIGHEST_PROTOCOL)
        pickle.loads(packed)
    except Exception:  # it holds something that cannot be sent
        raised = Raised(RuntimeError, (f"{type(error).__name__}: {error}",), {}, trace)
        packed = pickle.dumps(Answer(raised=raised), pickle.HIGHEST_PROTOCOL)
    return packed
