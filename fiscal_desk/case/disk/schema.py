"""The tables of a .fdesk file, and how a file of an older version becomes one of this version."""

from __future__ import annotations

import sqlite3

#: Marks a SQLite file as a case ("FDSK"); other programs' databases have another mark, or none.
APPLICATION_ID = 0x4644534B

#: Scripts from version n to n + 1, in order; the last one leads to the version that this program writes. A released
#: script never changes: a new version gets a new script.
MIGRATIONS: tuple[str, ...] = (
    """
    -- What the file says about itself: id (one case, whatever its file is called), created, program.
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- Reports as opened, and what was read from them. Both only grow: undo needs what was taken out.
    CREATE TABLE opened (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        text BLOB NOT NULL,    -- zlib, UTF-8
        blocks BLOB NOT NULL,  -- zlib, JSON
        card TEXT NOT NULL,    -- JSON
        origin TEXT NOT NULL   -- JSON
    );
    CREATE TABLE original (
        opened TEXT PRIMARY KEY REFERENCES opened (id),
        size INTEGER NOT NULL,   -- bytes of the file as it was
        packing TEXT NOT NULL,   -- 'zlib', or 'none' for what does not get smaller
        bytes BLOB NOT NULL
    );
    CREATE TABLE reading (id TEXT PRIMARY KEY, value BLOB NOT NULL);  -- zlib, JSON

    -- The case as it stands.
    CREATE TABLE report (
        id TEXT PRIMARY KEY,
        opened TEXT NOT NULL REFERENCES opened (id),
        reading TEXT NOT NULL REFERENCES reading (id),
        card TEXT NOT NULL,
        position INTEGER NOT NULL
    );
    CREATE TABLE decision (
        report TEXT NOT NULL,
        figure TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (report, figure)
    ) WITHOUT ROWID;
    CREATE TABLE choice (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- Who did what when and why, before and after. Only grows; undo and redo are entries too.
    CREATE TABLE history (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        why TEXT NOT NULL,
        action TEXT NOT NULL,
        command TEXT NOT NULL,
        label TEXT NOT NULL,
        target INTEGER NOT NULL,
        effect BLOB NOT NULL   -- JSON, or zlib of it where it is long
    );
    CREATE TRIGGER history_keeps_its_lines BEFORE UPDATE ON history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
    CREATE TRIGGER history_keeps_all_lines BEFORE DELETE ON history
        BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
    """,
)


def current_version() -> int:
    """Return the version of the tables that this program writes."""
    return len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the tables in a file; 0 for an empty one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to this program's version, or leave it as it is. Raises sqlite3.Error."""
    version = version_of(connection)
    if version >= current_version():
        return
    steps = "".join(MIGRATIONS[version:])
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE; {steps} PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {current_version()}; COMMIT;"
        )
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
