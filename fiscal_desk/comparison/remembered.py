"""What a case remembers about comparing, as JSON in its choices: rows that were arranged, the user's own checks."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from fiscal_desk.case.changes.commands import SetChoice, Together
from fiscal_desk.comparison.checks.outcome import MOST_UNITS
from fiscal_desk.comparison.checks.own import OwnCheck
from fiscal_desk.comparison.comparing import ComparisonSettings
from fiscal_desk.comparison.facts.arranging import Arrangement
from fiscal_desk.typed import from_plain

#: Names of the case's choices.
ARRANGEMENT = "arrangement"
OWN_CHECKS = "own_checks"
ABOUT = "about"
ABOUT_RATE = "about_rate"
ROUNDING = "rounding"
#: All of them.
OF_COMPARING = frozenset({ABOUT, ABOUT_RATE, ARRANGEMENT, OWN_CHECKS, ROUNDING})

_Value = TypeVar("_Value")


def settings_of(choice: Callable[[str], Any], base: ComparisonSettings | None = None) -> ComparisonSettings:
    """Return how a case is to be compared: `choice` is `Case.choice`, `base` what is set beyond the case.

    What a newer program wrote, and this one cannot read, counts as not said.
    """
    base = base or ComparisonSettings()
    return msgspec.structs.replace(
        base,
        about=_share(choice(ABOUT), base.about),
        about_rate=_points(choice(ABOUT_RATE), base.about_rate),
        arrangement=_read(choice(ARRANGEMENT), Arrangement, Arrangement()),
        own_checks=_read(choice(OWN_CHECKS), tuple[OwnCheck, ...], ()),
        slack=_units(choice(ROUNDING), base.slack),
    )


def about_step(about: Decimal) -> SetChoice:
    """Return the command that keeps how far 约 reaches in a case, as a share of the value."""
    return SetChoice(ABOUT, str(about))


def about_rate_step(points: Decimal) -> SetChoice:
    """Return the command that keeps how far 约 of a rate reaches in a case, in 个百分点."""
    return SetChoice(ABOUT_RATE, str(points))


def rounding_step(units: int | None) -> SetChoice:
    """Return the command that keeps how many units of a last digit count as 尾差 in a case; None is as usual."""
    return SetChoice(ROUNDING, units)


def arrangement_step(arrangement: Arrangement, label: str) -> Together:
    """Return the command that keeps an arrangement as one step; `label` is its Chinese name in the undo menu."""
    value = msgspec.to_builtins(arrangement, order="deterministic")
    return _step(ARRANGEMENT, value if arrangement != Arrangement() else None, label)


def own_checks_step(checks: Sequence[OwnCheck], label: str) -> Together:
    """Return the command that keeps the user's checks, all of them in their order, as one step."""
    return _step(OWN_CHECKS, msgspec.to_builtins(tuple(checks)) or None, label)


def _step(name: str, value: Any, label: str) -> Together:
    return Together((SetChoice(name, value),), label)


def _share(value: Any, otherwise: Decimal) -> Decimal:
    about = _read(value, Decimal, otherwise)
    return about if 0 < about < 1 else otherwise


def _units(value: Any, otherwise: int | None) -> int | None:
    units = _read(value, int, -1)
    return units if value is not None and 0 <= units <= MOST_UNITS else otherwise


def _points(value: Any, otherwise: Decimal) -> Decimal:
    points = _read(value, Decimal, otherwise)
    return points if 0 <= points < 100 else otherwise


def _read(value: Any, kind: type[_Value], otherwise: _Value) -> _Value:
    try:
        return otherwise if value is None else from_plain(value, kind)
    except msgspec.ValidationError:
        return otherwise
