"""The whole case written to another file, in any thread; the case goes on there once it has taken what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from fiscal_desk.case.disk.locking import Lock
from fiscal_desk.case.disk.saving import write_case
from fiscal_desk.case.disk.storage import CaseFile, Contents
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.case.originals.originals import PackedOriginal, packed_original


class SavingAs:
    """`run` belongs to any thread, all else to the case's.

    `file` is the case's own, handed over until this is taken: what was opened before a drive went away can be read on.
    """

    def __init__(self, path: Path, contents: Contents, file: CaseFile, locked: Callable[[Path], Lock]) -> None:
        """`locked` holds a file for the case; raises CaseError."""
        self.path = path
        self.contents = contents
        self.file = file
        self._locked = locked
        self._lock: Lock | None = None
        self._error: BaseException | None = None
        self._over = threading.Event()

    def run(self, check: Callable[[], None] = lambda: None) -> None:
        """Hold the file, and write it; nothing is raised, `result` does.

        `check` is asked until the file is put in its place; where it raises, nothing is left of it.
        """
        try:
            check()
            lock = self._locked(self.path)
            try:
                write_case(self.path, self.contents, self._packed_original, self.file.stored, check)
            except BaseException:
                lock.release()
                raise
            self._lock = lock
        except BaseException as error:
            self._error = error
        finally:
            self._over.set()

    def result(self) -> Lock:
        """Wait until it is over, and return what holds the new file. Raises CaseError, or what `check` raised."""
        self._over.wait()
        if self._error is not None:
            raise self._error
        if self._lock is None:
            raise RuntimeError("a case that was saved is held by nobody")
        return self._lock

    def _packed_original(self, opened: str) -> PackedOriginal | None:
        try:
            return self.file.original(opened)
        except CaseError as error:
            if error.problem is CaseProblem.LOCKED:
                raise  # only busy: the bytes are there
            return packed_original(self.contents.state.opened[opened].origin)
