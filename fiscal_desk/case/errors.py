"""What can be wrong with a case, in words for the user."""

from __future__ import annotations

import errno
import os
import sqlite3
from enum import StrEnum


class CaseProblem(StrEnum):
    """Why a case could not be opened, written or changed."""

    MISSING = "missing"  # no such file, or no such folder to put it into
    NOT_A_CASE = "not_a_case"
    DAMAGED = "damaged"
    NEWER_VERSION = "newer_version"
    READ_ONLY = "read_only"  # a folder, file or medium that must not be written
    DISK_FULL = "disk_full"
    GONE = "gone"  # the drive or the file vanished while the case was open
    LOCKED = "locked"  # another program holds it
    CHANGED_ELSEWHERE = "changed_elsewhere"  # the file is not what this program wrote last
    REFUSED = "refused"  # a command that makes no sense as it stands
    CLOSED = "closed"


class CaseError(Exception):
    """What was asked of a case could not be done; the case is as it was before.

    `problem` lets the desk choose what to offer; `str(error)` is one Chinese line that says what is wrong and what to
    do. `save_elsewhere` says that the work on screen is whole and `Case.save_as` to another place would keep it.
    """

    def __init__(self, problem: CaseProblem, message: str, path: str = "") -> None:
        super().__init__(message)
        self.problem = problem
        self.path = path

    @property
    def save_elsewhere(self) -> bool:
        """Whether saving to another place is the way out."""
        return self.problem in _ELSEWHERE


_ELSEWHERE = {
    CaseProblem.READ_ONLY,
    CaseProblem.DISK_FULL,
    CaseProblem.GONE,
    CaseProblem.LOCKED,
    CaseProblem.CHANGED_ELSEWHERE,
}

_MESSAGES = {
    CaseProblem.MISSING: "找不到“{name}”，请检查文件或文件夹是否已被移走。",
    CaseProblem.NOT_A_CASE: "“{name}”不是财政对读的案卷，请选择 .fdesk 文件。",
    CaseProblem.DAMAGED: "案卷“{name}”已损坏，打不开；文件未被改动，请换用备份，或请对方重新发送。",
    CaseProblem.NEWER_VERSION: "案卷“{name}”由更新版本的程序保存，请升级程序后再打开。",
    CaseProblem.READ_ONLY: "“{name}”所在的位置不能写入，请把案卷另存到别处。",
    CaseProblem.DISK_FULL: "磁盘空间已满，“{name}”没有写入；请清理磁盘，或把案卷另存到别处。",
    CaseProblem.GONE: "“{name}”所在的磁盘或文件夹已断开，刚才的操作没有保存；请重新连接，或把案卷另存到别处。",
    CaseProblem.LOCKED: "“{name}”正被另一个程序占用，请稍后再试，或把案卷另存到别处。",
    CaseProblem.CHANGED_ELSEWHERE: "案卷文件“{name}”已被别的程序改动，为免互相覆盖，请把案卷另存到别处。",
    CaseProblem.CLOSED: "案卷“{name}”已经关闭，请重新打开。",
}


def case_error(problem: CaseProblem, path: str | os.PathLike[str]) -> CaseError:
    """Return the error for a problem with a file, in the usual words."""
    full = os.fspath(path)
    return CaseError(problem, _MESSAGES[problem].format(name=os.path.basename(full) or full), full)  # noqa: PTH119


def refused(message: str) -> CaseError:
    """Return the error for a command that cannot be run, with its own words."""
    return CaseError(CaseProblem.REFUSED, message)


_OF_ERRNO = {
    errno.ENOSPC: CaseProblem.DISK_FULL,
    errno.EFBIG: CaseProblem.DISK_FULL,
    errno.EACCES: CaseProblem.READ_ONLY,
    errno.EPERM: CaseProblem.READ_ONLY,
    errno.EROFS: CaseProblem.READ_ONLY,
    errno.ENOENT: CaseProblem.MISSING,
    errno.ENOTDIR: CaseProblem.MISSING,
    errno.EISDIR: CaseProblem.NOT_A_CASE,
}
if hasattr(errno, "EDQUOT"):
    _OF_ERRNO[errno.EDQUOT] = CaseProblem.DISK_FULL

_SHARING_VIOLATIONS = {32, 33}  # Windows: another program has the file open


def from_os(error: OSError, path: str | os.PathLike[str]) -> CaseError:
    """Return the case error for what the operating system said about a file."""
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return case_error(CaseProblem.LOCKED, path)
    return case_error(_OF_ERRNO.get(error.errno or 0, CaseProblem.GONE), path)


_OF_SQLITE = {
    sqlite3.SQLITE_FULL: CaseProblem.DISK_FULL,
    sqlite3.SQLITE_READONLY: CaseProblem.READ_ONLY,
    sqlite3.SQLITE_PERM: CaseProblem.READ_ONLY,
    sqlite3.SQLITE_BUSY: CaseProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: CaseProblem.LOCKED,
    sqlite3.SQLITE_IOERR: CaseProblem.GONE,
    sqlite3.SQLITE_NOTADB: CaseProblem.NOT_A_CASE,
}


def from_sqlite(error: sqlite3.Error, path: str | os.PathLike[str]) -> CaseError:
    """Return the case error for what SQLite said about a file."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return case_error(CaseProblem.GONE, path)
    if code & 0xFF == sqlite3.SQLITE_CANTOPEN:
        # The journal beside the file cannot be made: either the folder is gone or it refuses new files.
        there = os.path.isdir(os.path.dirname(os.path.abspath(os.fspath(path))))  # noqa: PTH100, PTH112, PTH120
        return case_error(CaseProblem.READ_ONLY if there else CaseProblem.GONE, path)
    return case_error(_OF_SQLITE.get(code & 0xFF, CaseProblem.DAMAGED), path)
