"""A .fdesk file that is open: reads the whole case once, then writes one transaction for every change.

The rollback journal (not a write-ahead log) keeps a case in one file that can be copied and mailed; synchronous=EXTRA
has a change on the disk, and its journal void there, before the change counts as made. While a case is open its journal
stays beside it, void between two changes: to make it and to take it away for each one keeps the user waiting twice as
long.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import msgspec

from fiscal_desk.case.disk import case_rows as tables
from fiscal_desk.case.disk.schema import APPLICATION_ID, current_version, migrate, version_of
from fiscal_desk.case.errors import CaseError, CaseProblem, case_error, from_os, from_sqlite
from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.case.originals.parts import PackedParts
from fiscal_desk.case.state.history import LogEntry
from fiscal_desk.case.state.state import CaseState, Effect
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report
from fiscal_desk.scratch import scratch_folder

#: How long, in seconds, a file that another program is writing is asked for again.
PATIENCE = 3.0
#: Files up to this size are looked through for damage when they are opened.
_CHECKED_UP_TO = 64 * 1024 * 1024

#: A journal that a large change left longer is cut to so many bytes.
_KEPT_JOURNAL = 1024 * 1024

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


class Contents(msgspec.Struct, frozen=True):
    """All that a case's file holds, but for the originals' bytes. `id` stays with a case wherever it is saved."""

    id: str
    state: CaseState
    entries: tuple[LogEntry, ...]


class CaseFile:
    """Reads from and writes to one .fdesk file. Belongs to one thread at a time.

    A file that is only read is let go after every look, so that its holder can replace it.
    """

    def __init__(self, path: Path, case_id: str, last: int, *, writable: bool = True) -> None:
        self.path = path
        self._writable = writable
        self._id = case_id
        self._last = last
        self._connection: sqlite3.Connection | None = None
        self._connected: tuple[int, int] | None = None

    def append(
        self,
        entry: LogEntry,
        effect: Effect,
        opened: Mapping[str, Report] | None = None,
        readings: Mapping[str, Reading] | None = None,
        originals: Mapping[str, PackedOriginal] | None = None,
        packed: Mapping[str, PackedParts] | None = None,
    ) -> None:
        """Write a change and its line of the history; both are on the disk when this returns, or neither.

        `packed` are those of the reports and readings that came packed, by the same ids.
        Raises CaseError; the next attempt connects anew, so that a drive that is back again is found.
        """
        try:
            connection = self._connect()
            connection.execute("BEGIN IMMEDIATE")
            if tables.read_id(connection) != self._id or tables.last_entry(connection) != self._last:
                raise case_error(CaseProblem.CHANGED_ELSEWHERE, self.path)
            for name, report in (opened or {}).items():
                tables.insert_opened(connection, name, report, (packed or {}).get(name))
            for name, original in (originals or {}).items():
                tables.insert_original(connection, name, original)
            for name, reading in (readings or {}).items():
                tables.insert_reading(connection, name, reading, (packed or {}).get(name))
            tables.insert_entry(connection, entry)
            tables.apply_effect(connection, effect)
            connection.execute("COMMIT")
        except (sqlite3.DatabaseError, CaseError) as error:
            self._abandon()
            if isinstance(error, sqlite3.ProgrammingError | CaseError):
                raise
            raise from_sqlite(error, self.path) from error
        except BaseException:
            self._abandon()
            raise
        self._last = entry.seq

    def beside(self) -> CaseFile:
        """Return the same file for another thread: only one of both writes at a time."""
        return CaseFile(self.path, self._id, self._last, writable=self._writable)

    def follow(self, last: int) -> None:
        """Hear that a step was written `beside`; `last` is its number."""
        self._last = last

    def original(self, opened: str) -> PackedOriginal | None:
        """Return the bytes of the file that a stored report came from, None where the case never had them.

        Raises CaseError.
        """
        try:
            return tables.read_original(self._connect(), opened)
        except sqlite3.Error as error:
            self._abandon()
            raise from_sqlite(error, self.path) from error
        finally:
            if not self._writable:
                self.close()

    def stored(self, table: str, name: str) -> tuple[bytes, ...] | None:
        """Return the large parts of a row as they are packed in the file; None where they cannot be had from there."""
        try:
            connection = self._connect()
            if tables.read_id(connection) != self._id or tables.last_entry(connection) != self._last:
                return None  # somebody put another file there
            return tables.read_stored(connection, table, name)
        except (sqlite3.Error, ValueError):
            self._abandon()
            return None
        finally:
            if not self._writable:
                self.close()

    def close(self) -> None:
        """Let go of the file, and take its journal away. Everything is on the disk already."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                # Another file in its place may have a journal of its own, which is not ours to take.
                if self._writable and self._connected is not None and self._connected == self._there():
                    connection.execute("PRAGMA journal_mode = DELETE")
            except sqlite3.Error:
                pass  # a drive that is gone, or somebody reads: what stays is void, and goes with the next change
            finally:
                connection.close()

    def _there(self) -> tuple[int, int] | None:
        """Return the device and number of the file that is there now; None where there is none."""
        try:
            there = self.path.stat()
        except OSError:
            return None
        return there.st_dev, there.st_ino

    def _connect(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect(self.path, "rw" if self._writable else "ro", handed_on=True)
            if self._writable:
                self._connection.execute("PRAGMA journal_mode = PERSIST")
                self._connection.execute(f"PRAGMA journal_size_limit = {_KEPT_JOURNAL}")
                self._connected = self._there()
        return self._connection

    def _abandon(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            except sqlite3.Error:
                pass  # SQLite has rolled back already, or will when the file is opened next
            finally:
                connection.close()


def connect(path: Path, mode: str = "rw", *, handed_on: bool = False) -> sqlite3.Connection:
    """Return a connection to a file: mode rw, ro, or rwc to create it. Raises sqlite3.Error.

    One that may be `handed_on` is used by one thread after the other.
    """
    address = quote(os.fsencode(path.absolute().as_posix()))
    slashes = "//" if address.startswith("/") else "///"  # C:/… needs one more; //server/… gets four in all
    address = address.replace("%3A", ":", 1) if slashes == "///" else address
    name = f"file:{slashes}{address}?mode={mode}"
    connection = sqlite3.connect(
        name, uri=True, isolation_level=None, timeout=PATIENCE, check_same_thread=not handed_on
    )
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        if mode != "ro":
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def read_case(path: Path, *, writable: bool) -> Contents:
    """Read a whole case, bringing an older file to this version where it may be written. Raises CaseError.

    A damaged file, and any file that is only read, is left exactly as it is.
    """
    check_header(path)
    try:
        if writable:
            connection = connect(path)
            try:
                _look_through(connection, path)
                migrate(connection)
                # What a program that was killed left beside it: void now, if it was not before.
                connection.execute("PRAGMA journal_mode = PERSIST")
                connection.execute("PRAGMA journal_mode = DELETE")
                return _contents(connection)
            finally:
                connection.close()
        return _read_only(path)
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os(error, path) from error
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise case_error(CaseProblem.DAMAGED, path) from error


def check_header(path: Path) -> None:
    """Raise CaseError where a file cannot be a whole case of this version or an older one; only looks."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise from_os(error, path) from error
    if not header:
        raise case_error(CaseProblem.DAMAGED, path)
    if not header.startswith(_MAGIC[: len(header)]):
        raise case_error(CaseProblem.NOT_A_CASE, path)
    if len(header) < _HEADER:
        raise case_error(CaseProblem.DAMAGED, path)

    def number(start: int, length: int = 4) -> int:
        return int.from_bytes(header[start : start + length], "big")

    if number(68) != APPLICATION_ID:
        raise case_error(CaseProblem.NOT_A_CASE, path)
    if number(60) > current_version():
        raise case_error(CaseProblem.NEWER_VERSION, path)
    page = number(16, 2)
    whole = number(28) * (65536 if page == 1 else page)
    journal = path.with_name(f"{path.name}-journal")
    if number(24) == number(92) and size < whole and not journal.exists():
        raise case_error(CaseProblem.DAMAGED, path)


def is_untouched(path: Path) -> bool:
    """Return whether nothing was ever done in a case; False for what cannot be read: that is not thrown away unseen."""
    try:
        connection = connect(path, "ro")
        try:
            return tables.last_entry(connection) == 0
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def _read_only(path: Path) -> Contents:
    try:
        connection = connect(path, "ro")
        try:
            return _copied(connection, path)
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
    # Somebody's unfinished change lies beside the file, and it cannot be taken back there: do that in a copy.
    with scratch_folder() as folder:
        for name in (path.name, f"{path.name}-journal"):
            if (source := path.with_name(name)).exists():
                shutil.copyfile(source, Path(folder, name))
        connection = connect(Path(folder, path.name))
        try:
            return _copied(connection, path)
        finally:
            connection.close()


def _copied(connection: sqlite3.Connection, path: Path) -> Contents:
    """Read a case that must not be written; an older version is brought up to date in memory."""
    _look_through(connection, path)
    if version_of(connection) == current_version():
        return _contents(connection)
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.backup(memory)
        migrate(memory)
        return _contents(memory)
    finally:
        memory.close()


def _look_through(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size <= _CHECKED_UP_TO:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()
        if answer is None or answer[0] != "ok":
            raise case_error(CaseProblem.DAMAGED, path)


def _contents(connection: sqlite3.Connection) -> Contents:
    connection.execute("BEGIN")
    try:
        return Contents(
            id=tables.read_id(connection), state=tables.read_state(connection), entries=tables.read_entries(connection)
        )
    finally:
        connection.execute("ROLLBACK")


def titles_in(path: Path) -> tuple[str, ...]:
    """Return the titles of a case's reports in order, or their files' names; none where the case cannot be read."""
    try:
        connection = connect(path, "ro")
    except sqlite3.Error:
        return ()
    try:
        rows = connection.execute(
            "SELECT report.card, opened.origin FROM report JOIN opened ON opened.id = report.opened ORDER BY position"
        ).fetchall()
        cards = [(msgspec.json.decode(card), msgspec.json.decode(origin)) for card, origin in rows]
        return tuple(str(card.get("title") or origin.get("name", "")) for card, origin in cards)
    except (sqlite3.Error, ValueError, AttributeError):
        return ()
    finally:
        connection.close()
