"""How verdicts look: a word, a mark that needs no colour, and a soft background."""

from __future__ import annotations

from PySide6.QtGui import QColor

from fiscal_desk.comparison.model import CheckVerdict, Outcome, Verdict

#: None is a row that only one report states.
VERDICT_MARKS: dict[Verdict | None, str] = {
    Verdict.AGREE: "＝",
    Verdict.COMPATIBLE: "≈",
    Verdict.CONFLICT: "≠",
    Verdict.INCOMPARABLE: "∥",
    None: "·",
}

CHECK_MARKS: dict[CheckVerdict, str] = {
    CheckVerdict.HOLDS: "＝",
    CheckVerdict.ROUNDING: "≈",
    CheckVerdict.OTHER_BASIS: "∥",
    CheckVerdict.UNVERIFIED: "?",
    CheckVerdict.FAILS: "≠",
}

#: What needs a look comes first.
CHECK_ORDER = (
    CheckVerdict.FAILS,
    CheckVerdict.UNVERIFIED,
    CheckVerdict.OTHER_BASIS,
    CheckVerdict.ROUNDING,
    CheckVerdict.HOLDS,
)

# Light and dark; the same hue for the same meaning in both tables.
_GOOD, _NEAR, _BAD, _OTHER = (
    ("#e6f4e7", "#24402a"),
    ("#eef3df", "#353f22"),
    ("#fbe3e0", "#54292a"),
    ("#ececec", "#3d3f42"),
)
_OPEN = ("#fdf3dc", "#45391d")

_VERDICT_COLOURS: dict[Verdict | None, tuple[str, str]] = {
    Verdict.AGREE: _GOOD,
    Verdict.COMPATIBLE: _NEAR,
    Verdict.CONFLICT: _BAD,
    Verdict.INCOMPARABLE: _OTHER,
}
_CHECK_COLOURS = {
    CheckVerdict.HOLDS: _GOOD,
    CheckVerdict.ROUNDING: _NEAR,
    CheckVerdict.OTHER_BASIS: _OTHER,
    CheckVerdict.UNVERIFIED: _OPEN,
    CheckVerdict.FAILS: _BAD,
}


def outcome_background(outcome: Outcome | None, dark: bool) -> QColor | None:
    """Return the soft background of what became of a target, None for none."""
    colours = {Outcome.REACHED: _GOOD, Outcome.MISSED: _BAD, Outcome.OPEN: _OPEN}.get(outcome) if outcome else None
    return QColor(colours[dark]) if colours else None


def verdict_background(verdict: Verdict | None, dark: bool) -> QColor | None:
    """Return the soft background of a verdict, None for none."""
    colours = _VERDICT_COLOURS.get(verdict)
    return QColor(colours[dark]) if colours else None


def band_background(dark: bool) -> QColor:
    """Return the background of a line that heads a group of rows."""
    return QColor("#3a3e44" if dark else "#eef0f3")


def check_background(verdict: CheckVerdict, dark: bool) -> QColor:
    """Return the soft background of what came out of a check."""
    return QColor(_CHECK_COLOURS[verdict][dark])
