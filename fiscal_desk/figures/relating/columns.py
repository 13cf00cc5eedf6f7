"""Sums in a column of a table: a run of amounts that gives a total standing right before or after it."""

from collections.abc import Iterator
from decimal import Decimal

from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.relating.lines import cues
from fiscal_desk.figures.relating.lists import Found

#: How many parts a run may have, and how far from its total it may begin.
_LONGEST = 12
_FARTHEST = 6
#: A total below this many units of its last printed digit adds up by chance too often.
_TELLING_UNITS = 100


def in_column(run: list[Figure]) -> Iterator[Found]:
    """Yield the sums of a column: total, parts, no signs."""
    values = [figure.value for figure in run]
    for place, total in enumerate(run):
        target = values[place]
        if not target or total.quantum is None or target < _TELLING_UNITS * total.quantum:
            continue
        farther = cues().totals.search(total.indicator) is not None
        for first in range(place + 1, min(place + 1 + _FARTHEST, len(run) - 1)):
            parts = _window(run, values, first, target, 1)
            if parts is not None and not (farther and not any(cues().totals.search(part.indicator) for part in parts)):
                yield total, parts, None
        if (parts := _window(run, values, place - 1, target, -1)) is not None:
            yield total, parts[::-1], None


def _window(
    run: list[Figure], values: list[Decimal | None], first: int, target: Decimal, step: int
) -> list[Figure] | None:
    """Return the run of two or more amounts from `first` on that gives the target to the last digit."""
    gathered = Decimal(0)
    place = first
    while 0 <= place < len(run) and abs(place - first) < _LONGEST:
        value = values[place]
        if value is None or value < 0:
            return None
        gathered += value
        if gathered >= target:
            break
        place += step
    else:
        return None
    size = abs(place - first) + 1
    if gathered != target or size < 2:
        return None
    return [run[first + step * offset] for offset in range(size)]
