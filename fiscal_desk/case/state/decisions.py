"""What the user decided about one figure, and what each further word of theirs makes of it. Pure functions."""

from __future__ import annotations

from typing import Any

import msgspec

from fiscal_desk.case.model import Correction, CorrectionKind, FigureKey, FigureState
from fiscal_desk.figures.doubt.doubted import is_doubtful
from fiscal_desk.figures.model import Figure


class Stamp(msgspec.Struct, frozen=True):
    """Who does something, when (ISO 8601 with offset), and the number of the entry in the case's history."""

    seq: int
    who: str
    when: str


class Orphan(msgspec.Struct, frozen=True):
    """The figure that a decision was about, as last read, and the stored report (`opened`) in which it stood."""

    figure: Figure
    opened: str


class Decision(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that stands of what the user said about one figure, oldest first, and their note on it."""

    corrections: tuple[Correction, ...] = ()
    note: str = ""
    orphan: Orphan | None = None

    def has(self, kind: CorrectionKind) -> bool:
        """Whether a word of this kind stands."""
        return any(correction.kind is kind for correction in self.corrections)

    @property
    def added(self) -> Figure | None:
        """The figure as the user added it, or None where the program had read it."""
        if self.corrections and self.corrections[0].kind is CorrectionKind.ADD:
            return Figure(**self.corrections[0].after)
        return None

    @property
    def changes(self) -> dict[str, Any]:
        """The fields that stand corrected, with their last values."""
        folded: dict[str, Any] = {}
        for correction in self.corrections:
            if correction.kind is CorrectionKind.CORRECT:
                folded |= correction.after
        return folded

    @property
    def in_passing(self) -> bool:
        """Whether all that stands was said of many figures at once."""
        return bool(self.corrections) and all(correction.shared for correction in self.corrections)


NOTHING = Decision()


def current_figure(base: Figure, decision: Decision) -> Figure:
    """Return a figure, as read or added, with its corrections laid over and named in its reasons."""
    changes = decision.changes
    if not changes:
        return base
    reasons = dict(base.reasons)
    for correction in decision.corrections:
        if correction.kind is CorrectionKind.CORRECT:
            reasons |= dict.fromkeys(correction.after, f"由{correction.who}更正")
    return msgspec.structs.replace(base, **changes, reasons=reasons)


def state_of(base: Figure, decision: Decision) -> FigureState:
    """Return how far a figure has been reviewed; what the user said last wins.

    What was said of many at once settles the fields that it sets: a figure whose others are in doubt still is.
    """
    kinds = {correction.kind for correction in decision.corrections}
    if CorrectionKind.REJECT in kinds:
        return FigureState.REJECTED
    if CorrectionKind.ADD in kinds:
        return FigureState.ADDED
    if CorrectionKind.CORRECT in kinds:
        left = decision.in_passing and is_doubtful(base, decision.changes)
        return FigureState.DOUBTFUL if left else FigureState.CORRECTED
    if CorrectionKind.CONFIRM in kinds:
        return FigureState.CONFIRMED
    return FigureState.DOUBTFUL if is_doubtful(base) else FigureState.READ


def corrected(
    base: Figure,
    decision: Decision,
    key: FigureKey,
    changes: dict[str, Any],
    stamp: Stamp,
    why: str,
    *,
    shared: bool = False,
) -> Decision:
    """Lay changes over a figure; a rejection or confirmation from before no longer stands.

    Corrections that lead back to what was read amount to confirming it. `shared`: they are made to many at once, and
    who had confirmed the figure had looked at its other fields.
    """
    now = current_figure(base, decision)
    after = {name: value for name, value in changes.items() if not _same(value, getattr(now, name))}
    if not after:
        return confirmed(decision, key, stamp) if decision.has(CorrectionKind.REJECT) else decision
    before = {name: getattr(now, name) for name in after}
    gone = (CorrectionKind.REJECT,) if shared else (CorrectionKind.REJECT, CorrectionKind.CONFIRM)
    standing = _without(decision, *gone)
    word = Correction(key, before, after, stamp.who, stamp.when, why, CorrectionKind.CORRECT, shared)
    result = msgspec.structs.replace(decision, corrections=(*standing, word))
    if any(not _same(value, getattr(base, name)) for name, value in result.changes.items()):
        return result
    back = tuple(correction for correction in standing if correction.kind is CorrectionKind.ADD)
    if shared and not back and not decision.has(CorrectionKind.CONFIRM):
        return msgspec.structs.replace(decision, corrections=())  # nobody has looked at it
    confirmation = _bare(key, CorrectionKind.CONFIRM, stamp, why)
    return msgspec.structs.replace(decision, corrections=back or (confirmation,))


def rejected(decision: Decision, key: FigureKey, stamp: Stamp, why: str) -> Decision:
    """Say that it is no figure; what was corrected in it is remembered."""
    if decision.has(CorrectionKind.REJECT):
        return decision
    word = _bare(key, CorrectionKind.REJECT, stamp, why)
    return msgspec.structs.replace(decision, corrections=(*_without(decision, CorrectionKind.CONFIRM), word))


def confirmed(decision: Decision, key: FigureKey, stamp: Stamp) -> Decision:
    """Say that it is right as it stands; a correction of its own, or an addition, is the user's word already."""
    standing = _without(decision, CorrectionKind.REJECT)
    if all(correction.shared for correction in standing):
        standing = (*standing, _bare(key, CorrectionKind.CONFIRM, stamp, ""))
    if standing == decision.corrections:
        return decision
    return msgspec.structs.replace(decision, corrections=standing)


def restored(decision: Decision) -> Decision:
    """Take a figure back to as read or as added; an orphan goes altogether."""
    if decision.orphan is not None:
        return NOTHING
    back = tuple(correction for correction in decision.corrections if correction.kind is CorrectionKind.ADD)
    return msgspec.structs.replace(decision, corrections=back)


def added(decision: Decision, key: FigureKey, figure: Figure, stamp: Stamp, why: str) -> Decision:
    """Add a figure of the user's own; the note that was on a rejected one in the same place stays."""
    word = Correction(key, {}, msgspec.structs.asdict(figure), stamp.who, stamp.when, why, CorrectionKind.ADD)
    return msgspec.structs.replace(decision, corrections=(word,))


def _same(one: Any, other: Any) -> bool:
    # 244.9 and 244.90 are one value; 0 and False, or 1 and True, are not.
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _without(decision: Decision, *kinds: CorrectionKind) -> tuple[Correction, ...]:
    return tuple(correction for correction in decision.corrections if correction.kind not in kinds)


def _bare(key: FigureKey, kind: CorrectionKind, stamp: Stamp, why: str) -> Correction:
    return Correction(key, {}, {}, stamp.who, stamp.when, why, kind)
