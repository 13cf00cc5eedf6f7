"""Writes a whole case into a new file: beside the target first, then in its place, so that no half file is seen."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from fiscal_desk import __version__
from fiscal_desk.case.disk import case_rows as tables
from fiscal_desk.case.disk.schema import migrate
from fiscal_desk.case.disk.storage import Contents, connect
from fiscal_desk.case.errors import CaseProblem, case_error, from_os, from_sqlite
from fiscal_desk.case.originals.originals import PackedOriginal


def write_case(
    path: Path,
    contents: Contents,
    original: Callable[[str], PackedOriginal | None],
    stored: tables.Stored = tables.nothing_stored,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write a case to `path`, replacing what is there in one step once all is on the disk.

    `original` gives the bytes that belong to a stored report, one at a time; `stored` what is packed already; `check`
    raises where nobody wants the file any more. Raises CaseError; the old file is then as it was, and nothing is left
    beside it.
    """
    if not path.parent.is_dir():
        raise case_error(CaseProblem.MISSING, path.parent)
    draft = path.with_name(f".~{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        try:
            _fill(draft, contents, original, stored, check)
            _to_disk(draft)
            check()
            if path.exists():
                shutil.copymode(path, draft)
            _forget_journal(path)
            draft.replace(path)
            _folder_to_disk(path.parent)
        finally:
            for left in (draft, draft.with_name(f"{draft.name}-journal")):
                with contextlib.suppress(OSError):
                    left.unlink()
    except OSError as error:
        raise from_os(error, path) from error
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error


def _fill(
    draft: Path,
    contents: Contents,
    original: Callable[[str], PackedOriginal | None],
    stored: tables.Stored,
    check: Callable[[], None],
) -> None:
    draft.touch(exist_ok=False)  # says plainly what is wrong with the folder, which SQLite would not
    connection = connect(draft)
    try:
        connection.execute("PRAGMA journal_mode = OFF")  # nobody sees the draft; it goes to the disk once, at the end
        connection.execute("PRAGMA synchronous = OFF")
        migrate(connection)
        connection.execute("BEGIN")
        tables.write_about(connection, contents.id, f"fiscal-desk {__version__}")
        tables.write_state(connection, contents.state, stored)
        for name in contents.state.opened:
            check()
            if (packed := original(name)) is not None:
                tables.insert_original(connection, name, packed)
        for entry in contents.entries:
            tables.insert_entry(connection, entry)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    if sys.platform != "win32":  # Windows opens no folders, and writes their entries through
        with contextlib.suppress(OSError):  # some network drives refuse, and the file is in place all the same
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _forget_journal(path: Path) -> None:
    """Remove what an unfinished change of the file that is replaced left: SQLite would apply it to the new one."""
    for ending in ("-journal", "-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
