"""The lock file beside an open case: it says who holds the case, on which host, since when."""

from __future__ import annotations

import contextlib
import os
import platform
import time
from pathlib import Path

import msgspec

from fiscal_desk.case.disk.processes import birth_of, is_running
from fiscal_desk.case.errors import CaseError, CaseProblem, case_error, from_os
from fiscal_desk.typed import from_json


class Holder(msgspec.Struct, frozen=True):
    """Who holds a case.

    `since` is local time in ISO 8601 with offset; `birth` tells the process from a later one with the same `pid`;
    `token` tells one holding from another.
    """

    host: str
    user: str
    pid: int
    since: str
    birth: str = ""
    token: str = ""

    @property
    def gone(self) -> bool:
        """Whether the holder certainly no longer runs. Of another computer that cannot be known."""
        if self.host != platform.node():
            return False
        return not is_running(self.pid) or bool(self.birth and birth_of(self.pid) not in ("", self.birth))

    @property
    def words(self) -> str:
        """Who, where and since when, in Chinese."""
        since = self.since.replace("T", " ")[:16]
        return f"{self.user}（计算机 {self.host}，自 {since} 起）"


class Lock:
    """The lock on a case, held by this program until `release`."""

    def __init__(self, path: Path, holder: Holder) -> None:
        self.path, self.holder = path, holder

    @classmethod
    def acquire(cls, case: Path, *, user: str, since: str, take_over: bool = False) -> Lock:
        """Lock a case. The lock of a process that has died is taken over; a living one's only with `take_over`.

        Raises CaseError: LOCKED says who holds it; READ_ONLY, DISK_FULL, GONE or MISSING where no lock can be set.
        """
        pid = os.getpid()
        holder = Holder(platform.node(), user, pid, since, birth_of(pid), os.urandom(8).hex())
        lock = cls(lock_path(case), holder)
        try:
            if not lock._create():
                other = holder_of(case)
                if other is not None and not other.gone and not take_over:
                    raise locked_by(other, case)
                lock._replace()
            if not lock._is_ours():  # somebody else took it over at the same moment
                raise locked_by(holder_of(case) or holder, case)
        except OSError as error:
            raise from_os(error, case) from error
        return lock

    def confirm(self, case: Path) -> None:
        """Make sure that the lock is still ours; one that was deleted is set again. Raises CaseError."""
        try:
            if not self._is_ours() and not self._create():
                other = holder_of(case)
                raise locked_by(other or self.holder, case)
        except FileNotFoundError as error:  # the folder itself is gone
            raise case_error(CaseProblem.GONE, case) from error
        except OSError as error:
            raise from_os(error, case) from error

    def release(self) -> None:
        """Give the case free. Somebody else's lock in our lock's place stays."""
        with contextlib.suppress(OSError):
            if self._is_ours():
                self.path.unlink()

    def _create(self) -> bool:
        """Write the lock file; return False where there is one."""
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            return False
        try:
            with open(handle, "wb") as file:  # noqa: PTH123
                file.write(msgspec.json.encode(self.holder))
        except OSError:
            self.path.unlink(missing_ok=True)
            raise
        return True

    def _replace(self) -> None:
        draft = self.path.with_name(f"{self.path.name}.{self.holder.token}")
        try:
            draft.write_bytes(msgspec.json.encode(self.holder))
            draft.replace(self.path)
        finally:
            draft.unlink(missing_ok=True)

    def _is_ours(self) -> bool:
        found = _read(self.path)
        return found is not None and found.token == self.holder.token


def lock_path(case: Path) -> Path:
    """Return the lock file's path."""
    return case.with_name(f".~{case.name}.lock")


def holder_of(case: Path) -> Holder | None:
    """Return who holds a case by its lock file, dead or alive; None where nobody does. Raises OSError."""
    path = lock_path(case)
    for _ in range(5):
        if (holder := _read(path)) is not None or not path.exists():
            return holder
        time.sleep(0.02)  # it is being written
    return None  # a lock that says nothing was left by a crash


def locked_by(holder: Holder, case: Path) -> CaseError:
    """Return the error that says who holds a case."""
    message = f"案卷“{case.name}”正由{holder.words}使用，只能查看；请待其关闭后再改，或把案卷另存到别处。"
    return CaseError(CaseProblem.LOCKED, message, str(case))


def _read(path: Path) -> Holder | None:
    try:
        return from_json(path.read_bytes(), Holder)
    except FileNotFoundError:
        return None
    except ValueError:
        return None
