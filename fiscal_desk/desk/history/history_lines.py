"""The case's history as lines that people read: who did what, when and why, and to which figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.history import Action, LogEntry
from fiscal_desk.case.state.state import DecisionChange
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.fields.correction_words import decision_words

#: A bulk change tells this many of its figures.
_TOLD = 3


@dataclass(frozen=True)
class HistoryLine:
    """One entry of the log; `standing` says that it was not taken back, `what` is told by `details`."""

    entry: LogEntry
    standing: bool


@dataclass(frozen=True)
class HistoryDetails:
    """What an entry changed: in words, and the figures, in the order in which they were changed."""

    what: str
    figures: tuple[FigureKey, ...]


def history_lines(entries: Sequence[LogEntry], *, turns: bool = False) -> list[HistoryLine]:
    """Return the log, newest first; steps of undo and redo themselves only with `turns`."""
    done: list[int] = []
    undone: list[int] = []
    for entry in entries:
        match entry.action:
            case Action.DO:
                done.append(entry.seq)
            case Action.UNDO:
                undone.append(done.pop())
            case Action.REDO:
                done.append(undone.pop())
    standing = set(done)
    return [
        HistoryLine(entry, entry.seq in standing) for entry in reversed(entries) if turns or entry.action is Action.DO
    ]


def details(entry: LogEntry, case: Case, catalogue: Catalogue) -> HistoryDetails:
    """Return what an entry changed. Figures that are no longer there are told in their own words only."""
    try:
        changes = [change for change in entry.effect if isinstance(change, DecisionChange)]
    except msgspec.ValidationError:
        changes = []
    told = []
    for change in changes[:_TOLD]:
        try:
            figure = case.figure(change.key).current
        except KeyError:
            figure = None
        words = decision_words(change.before, change.after, figure, catalogue)
        name = figure.indicator or figure.text if figure is not None else ""
        told.append(f"{name}：{words}" if name and len(changes) > 1 else words)
    more = "…" if len(changes) > _TOLD else ""
    return HistoryDetails("；".join(each for each in told if each) + more, tuple(change.key for change in changes))
