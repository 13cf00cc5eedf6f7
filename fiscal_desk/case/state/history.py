"""The case's history: a log that only grows, and where undo and redo stand in it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from fiscal_desk.case.state.decisions import Stamp
from fiscal_desk.case.state.state import Effect
from fiscal_desk.case.state.step_kinds import StepKind
from fiscal_desk.typed import from_json


class Action(StrEnum):
    """What an entry of the log does."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class LogEntry(msgspec.Struct, frozen=True):
    """One line of the log: who did what when and why, with what was before and after.

    `seq` counts from 1 without gaps; `kind` is the command's: a `StepKind`, or the word of a newer program; `target` is
    the entry that an undo or redo is about, 0 otherwise; `packed` is the effect as JSON, empty for undo and redo, whose
    effect is their target's.
    """

    seq: int
    when: str
    who: str
    why: str
    action: Action
    kind: str
    label: str
    target: int = 0
    packed: bytes = b""

    @property
    def effect(self) -> Effect:
        """Every place of the case that the entry changed, before and after. Raises msgspec.ValidationError."""
        return from_json(self.packed, Effect) if self.packed else ()


class History:
    """The log of a case in memory, with the lines of what can be undone and redone.

    A new entry after an undo makes what was undone unreachable for redo; the log still has it.
    """

    def __init__(self, entries: Iterable[LogEntry] = ()) -> None:
        self._entries: list[LogEntry] = []
        self._done: list[int] = []
        self._undone: list[int] = []
        for entry in entries:
            self.record(entry)

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """The whole log, oldest first."""
        return tuple(self._entries)

    @property
    def last(self) -> int:
        """The number of the newest entry; 0 for an empty log."""
        return len(self._entries)

    @property
    def undoable(self) -> LogEntry | None:
        """The entry that undo takes back next."""
        return self._entries[self._done[-1] - 1] if self._done else None

    @property
    def redoable(self) -> LogEntry | None:
        """The entry that redo makes again next."""
        return self._entries[self._undone[-1] - 1] if self._undone else None

    def record(self, entry: LogEntry) -> None:
        """Take in the next entry. Raises ValueError where it does not follow."""
        expected = {Action.UNDO: self._done[-1:], Action.REDO: self._undone[-1:]}.get(entry.action, [0])
        if entry.seq != self.last + 1 or [entry.target] != expected:
            raise ValueError(f"entry {entry.seq} ({entry.action}) does not follow entry {self.last}")
        match entry.action:
            case Action.DO:
                self._done.append(entry.seq)
                self._undone.clear()
            case Action.UNDO:
                self._undone.append(self._done.pop())
            case Action.REDO:
                self._done.append(self._undone.pop())
        self._entries.append(entry)


def done(stamp: Stamp, kind: StepKind, label: str, why: str, effect: Effect) -> LogEntry:
    """Return the entry of a command that was just run."""
    packed = msgspec.json.encode(effect)
    return LogEntry(stamp.seq, stamp.when, stamp.who, why, Action.DO, kind.value, label, packed=packed)


def turned(stamp: Stamp, action: Action, target: LogEntry) -> LogEntry:
    """Return the entry of an undo or redo of another entry."""
    return LogEntry(stamp.seq, stamp.when, stamp.who, "", action, target.kind, target.label, target.seq)
