"""The values of a case: figures as they stand after what the user decided about them, and what changed."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

import msgspec

from fiscal_desk.case.fields import typed_fields
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.model import Report


class FigureState(StrEnum):
    """How far a figure has been reviewed. Values are ascii; the desk has the words."""

    READ = "read"
    DOUBTFUL = "doubtful"  # read with little confidence, nobody looked at it yet
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"  # what the program read here is no figure
    ADDED = "added"

    @property
    def reviewed(self) -> bool:
        """Whether somebody has looked at the figure and said what it is."""
        return self not in (FigureState.READ, FigureState.DOUBTFUL)


class FigureKey(msgspec.Struct, frozen=True):
    """Names a figure in a case: the report's id in the case, and `Figure.id`."""

    report: str
    figure: str


class CorrectionKind(StrEnum):
    """What the user said about a figure."""

    CORRECT = "correct"
    REJECT = "reject"
    ADD = "add"
    CONFIRM = "confirm"


@lru_cache(maxsize=256)  # one step may decide about thousands of figures
def _check_time(when: str) -> None:
    datetime.fromisoformat(when)


class Correction(msgspec.Struct, frozen=True):
    """One thing that a user said about a figure, and that still stands.

    `before` and `after` hold the fields of the figure that differ, with the figure's own types (Decimal, Bound …);
    both are empty for a confirmation or rejection, and `after` holds all fields of an added figure. `when` is local
    time in ISO 8601 with its offset. `shared`: it was said of many figures at once.
    Raises msgspec.ValidationError where a field does not fit.
    """

    key: FigureKey
    before: dict[str, Any]
    after: dict[str, Any]
    who: str
    when: str
    why: str
    kind: CorrectionKind
    shared: bool = False

    def __post_init__(self) -> None:
        _check_time(self.when)  # a byte that was flipped on a disk must not show up when they are sorted
        # On disk a Decimal is a string: here it becomes what it was, whoever builds the value.
        for name, fields in (("before", self.before), ("after", self.after)):
            if fields:
                msgspec.structs.force_setattr(self, name, typed_fields(fields))


class CaseFigure(msgspec.Struct, frozen=True):
    """A figure as it stands in the case.

    `current` has the corrections laid over; `original` is what the program read, None for an added figure. `orphaned`
    says that a newer reading of the report no longer has the figure that the corrections were made to.
    """

    key: FigureKey
    current: Figure
    original: Figure | None
    state: FigureState
    note: str = ""
    corrections: tuple[Correction, ...] = ()
    orphaned: bool = False


class CaseReport(msgspec.Struct, frozen=True):
    """A report in the case: its id there, the report with its card as it stands, and its reading as read."""

    id: str
    report: Report
    reading: Reading


class Change(msgspec.Struct, frozen=True):
    """What a command, an undo or a redo changed, so that views know what to refresh.

    `reports`: ids of reports that came, went, moved, got another card or were read anew; `figures`: the single figures
    whose decisions changed; `choices`: names of the case's own settings. All empty where nothing had to change.
    """

    reports: tuple[str, ...] = ()
    figures: tuple[FigureKey, ...] = ()
    label: str = ""
    choices: tuple[str, ...] = ()
