"""Rows of a case's tables from values and back. Every function takes a connection and belongs to its transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable

import msgspec

from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.case.originals.packing import (
    pack_bytes,
    pack_effect,
    pack_value,
    to_text,
    unpack_bytes,
    unpack_effect,
    unpack_value,
)
from fiscal_desk.case.originals.parts import PackedParts
from fiscal_desk.case.state.decisions import Decision
from fiscal_desk.case.state.history import Action, LogEntry
from fiscal_desk.case.state.state import CaseState, ChoiceChange, DecisionChange, Effect, ReportChange, ReportRecord
from fiscal_desk.case.state.step_kinds import kind_of_stored
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Block, Origin, Report, ReportCard
from fiscal_desk.typed import from_json

#: Gives the parts of a row of a table that are packed already, by its id; None where they are not.
Stored = Callable[[str, str], tuple[bytes, ...] | None]


def write_about(connection: sqlite3.Connection, case_id: str, program: str) -> None:
    """Write what a file says about itself."""
    rows = (("id", case_id), ("program", program))
    connection.executemany("INSERT INTO about VALUES (?, ?)", rows)


def read_id(connection: sqlite3.Connection) -> str:
    """Return the case's id. Raises ValueError where there is none."""
    row = connection.execute("SELECT value FROM about WHERE name = 'id'").fetchone()
    if row is None:
        raise ValueError("the case has no id")
    return str(row[0])


def insert_opened(connection: sqlite3.Connection, name: str, report: Report, packed: PackedParts | None = None) -> None:
    """Store a report as opened; `packed` are its parts where somebody packed them before."""
    connection.execute(
        "INSERT INTO opened VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            name,
            report.origin.name,
            report.origin.sha256,
            packed.text if packed else pack_bytes(report.text.encode("utf-8", "surrogatepass")),
            packed.blocks if packed else pack_value(report.blocks),
            to_text(report.card),
            to_text(report.origin),
        ),
    )


def insert_original(connection: sqlite3.Connection, opened: str, original: PackedOriginal) -> None:
    """Store the bytes of the file that a report was opened from."""
    connection.execute(
        "INSERT INTO original VALUES (?, ?, ?, ?)", (opened, original.size, original.packing, original.data)
    )


def read_original(connection: sqlite3.Connection, opened: str) -> PackedOriginal | None:
    """Return the bytes of the file that a report was opened from, or None."""
    row = connection.execute("SELECT size, packing, bytes FROM original WHERE opened = ?", (opened,)).fetchone()
    return None if row is None else PackedOriginal(*row)


def insert_reading(
    connection: sqlite3.Connection, name: str, reading: Reading, packed: PackedParts | None = None
) -> None:
    """Store what was read from a report; `packed` are its parts where somebody packed them before."""
    value = packed.reading if packed else pack_value(reading)
    connection.execute("INSERT INTO reading VALUES (?, ?)", (name, value))


def insert_entry(connection: sqlite3.Connection, entry: LogEntry) -> None:
    """Write a line of the history."""
    connection.execute(
        "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.seq,
            entry.when,
            entry.who,
            entry.why,
            entry.action.value,
            entry.kind,
            entry.label,
            entry.target,
            pack_effect(entry.packed),
        ),
    )


def last_entry(connection: sqlite3.Connection) -> int:
    """Return the number of the history's newest line; 0 where there is none."""
    last: int | None = connection.execute("SELECT max(seq) FROM history").fetchone()[0]
    return last or 0


def read_entries(connection: sqlite3.Connection) -> tuple[LogEntry, ...]:
    """Return the whole history, oldest first. Raises ValueError."""
    rows = connection.execute(
        "SELECT seq, at, who, why, action, command, label, target, effect FROM history ORDER BY seq"
    )
    return tuple(
        LogEntry(seq, when, who, why, Action(action), kind_of_stored(word), label, target, unpack_effect(effect))
        for seq, when, who, why, action, word, label, target, effect in rows
    )


def apply_effect(connection: sqlite3.Connection, effect: Effect) -> None:
    """Bring the tables of the case as it stands from before an effect to after it."""
    decided = [change for change in effect if isinstance(change, DecisionChange)]
    _write_decisions(
        connection, ((each.key.report, each.key.figure, each.after) for each in decided if each.after is not None)
    )
    gone = sorted((each.key.report, each.key.figure) for each in decided if each.after is None)
    connection.executemany("DELETE FROM decision WHERE report = ? AND figure = ?", gone)
    for change in effect:
        match change:
            case DecisionChange():
                pass  # written together: a step may decide about ten thousand figures
            case ReportChange(report=name, after=None):
                connection.execute("DELETE FROM report WHERE id = ?", (name,))
            case ReportChange(report=name, after=after) if after is not None:
                _write_report(connection, name, after)
            case ChoiceChange(name=name, after=None):
                connection.execute("DELETE FROM choice WHERE name = ?", (name,))
            case ChoiceChange(name=name, after=after):
                connection.execute("INSERT OR REPLACE INTO choice VALUES (?, ?)", (name, to_text(after)))


def read_stored(connection: sqlite3.Connection, table: str, name: str) -> tuple[bytes, ...] | None:
    """Return the large parts of a stored report (`opened`) or reading as they lie in the file; None where they do not.

    Raises ValueError where one of them is damaged.
    """
    columns = {"opened": "text, blocks", "reading": "value"}[table]
    found = connection.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (name,))
    row: tuple[bytes, ...] | None = found.fetchone()
    for part in row or ():
        unpack_bytes(part)
    return row


def nothing_stored(table: str, name: str) -> None:
    """Say that nothing is packed yet."""


def write_state(connection: sqlite3.Connection, state: CaseState, stored: Stored = nothing_stored) -> None:
    """Write a whole state into empty tables; `stored` gives what need not be packed anew."""
    for name, report in state.opened.items():
        parts = stored("opened", name)
        insert_opened(connection, name, report, PackedParts(parts[0], parts[1], b"") if parts else None)
    for name, reading in state.readings.items():
        parts = stored("reading", name)
        insert_reading(connection, name, reading, PackedParts(b"", b"", parts[0]) if parts else None)
    for name, record in state.reports.items():
        _write_report(connection, name, record)
    _write_decisions(
        connection,
        (
            (report_id, figure, decision)
            for report_id, decisions in state.decisions.items()
            for figure, decision in decisions.items()
        ),
    )
    for name, value in state.choices.items():
        connection.execute("INSERT INTO choice VALUES (?, ?)", (name, to_text(value)))


def read_state(connection: sqlite3.Connection) -> CaseState:
    """Return the case as it stands. Raises ValueError (msgspec's errors among them) or KeyError where it is damaged."""
    opened = {}
    for name, text, blocks, card, origin in connection.execute("SELECT id, text, blocks, card, origin FROM opened"):
        opened[name] = Report(
            text=unpack_bytes(text).decode("utf-8", "surrogatepass"),
            blocks=unpack_value(blocks, tuple[Block, ...]),
            card=from_json(card, ReportCard),
            origin=from_json(origin, Origin),
        )
    readings = {
        name: unpack_value(value, Reading) for name, value in connection.execute("SELECT id, value FROM reading")
    }
    reports = {
        name: ReportRecord(stored, reading, from_json(card, ReportCard), position)
        for name, stored, reading, card, position in connection.execute(
            "SELECT id, opened, reading, card, position FROM report ORDER BY position"
        )
    }
    decisions: dict[str, dict[str, Decision]] = {}
    for report_id, figure, value in connection.execute("SELECT report, figure, value FROM decision"):
        decisions.setdefault(report_id, {})[figure] = from_json(value, Decision)
    choices = {name: msgspec.json.decode(value) for name, value in connection.execute("SELECT name, value FROM choice")}
    for record in reports.values():
        if record.opened not in opened or record.reading not in readings:
            raise ValueError("a report of the case is missing")
    return CaseState(opened, readings, reports, decisions, choices)


def _write_report(connection: sqlite3.Connection, name: str, record: ReportRecord) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO report VALUES (?, ?, ?, ?, ?)",
        (name, record.opened, record.reading, to_text(record.card), record.position),
    )


def _write_decisions(connection: sqlite3.Connection, decisions: Iterable[tuple[str, str, Decision]]) -> None:
    rows = [(report_id, figure, to_text(decision)) for report_id, figure, decision in decisions]
    rows.sort()  # as they lie in the table: thousands of them are written in half the time
    connection.executemany("INSERT OR REPLACE INTO decision VALUES (?, ?, ?)", rows)
