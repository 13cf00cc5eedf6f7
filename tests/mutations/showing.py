"""Which figures of a report some identity covers, and whether the checks show that one of them was changed."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report
from tests.mutations.changing import Slip, slipped, slips

_SOUND = (CheckVerdict.HOLDS, CheckVerdict.ROUNDING)
#: A number below a limit is not held to anything closely.
_LOOSE = frozenset({"B4"})


class Outcome(StrEnum):
    """What became of a slip: told, gone without a word, or as true as before as far as was printed."""

    SHOWN = "shown"
    SILENT = "silent"
    STILL_TRUE = "still true"


class Checked(NamedTuple):
    """A report with its figures and the checks that it gave."""

    report: Report
    figures: dict[str, Figure]
    checks: tuple[Check, ...]

    @property
    def alarms(self) -> list[Check]:
        """The checks that a user is asked to look at."""
        return [check for check in self.checks if check.verdict not in _SOUND]

    def covered(self) -> dict[str, set[str]]:
        """Return the identities that hold with a figure, by its id."""
        found: dict[str, set[str]] = {}
        for check in self.checks:
            if check.verdict in _SOUND and check.identity not in _LOOSE:
                for _, member in check.members:
                    found.setdefault(member, set()).add(check.identity)
        return found


def checked(report: Report) -> Checked:
    """Return what a report alone gives."""
    reading = extract(report, load_catalogue())
    checks = compare([Compared(report, reading)], load_catalogue()).checks
    return Checked(report, {figure.id: figure for figure in reading.figures}, checks)


def chosen(before: Checked, most: int, chance: random.Random) -> list[tuple[Figure, Slip]]:
    """Return up to `most` slips at random among the figures that are covered, of all kinds that they allow."""
    places = sorted(before.covered())
    chance.shuffle(places)
    found: list[tuple[Figure, Slip]] = []
    for place in places[:most]:
        figure = before.figures[place]
        possible = list(slips(before.report, figure, chance))
        if possible:
            found.append((figure, chance.choice(possible)))
    return found


def outcome(before: Checked, figure: Figure, slip: Slip) -> Outcome:
    """Return what the checks make of a slip at a figure."""
    after = checked(slipped(before.report, slip))
    known = _said(before.checks, slip.moved)
    if any(said not in known for said in _said(after.checks) if said[1] is not CheckVerdict.HOLDS):
        return Outcome.SHOWN
    own = f"f{slip.moved(figure.start)}"
    held = {said for said in known if own in said[2] and said[1] in _SOUND and said[0] not in _LOOSE}
    return Outcome.STILL_TRUE if held <= set(_said(after.checks)) else Outcome.SILENT


def _said(checks: Iterable[Check], moved: object = None) -> set[tuple[str, CheckVerdict, frozenset[str]]]:
    def name(member: str) -> str:
        return f"f{moved(int(member[1:]))}" if callable(moved) else member

    return {(check.identity, check.verdict, frozenset(name(each) for _, each in check.members)) for check in checks}


def counted(before: Checked, most: int, seed: int) -> tuple[Counter[tuple[str, Outcome]], Sequence[tuple[Slip, str]]]:
    """Return how many slips came out how, by kind, and those that went without a word with their surroundings."""
    found: Counter[tuple[str, Outcome]] = Counter()
    silent: list[tuple[Slip, str]] = []
    for figure, slip in chosen(before, most, random.Random(seed)):
        result = outcome(before, figure, slip)
        found[slip.kind, result] += 1
        if result is Outcome.SILENT:
            around = before.report.text[max(0, figure.start - 40) : figure.end + 20]
            names = ",".join(sorted(before.covered()[figure.id]))
            silent.append((slip, f"{names} | {around}"))
    return found, silent
