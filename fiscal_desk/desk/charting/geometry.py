"""Where marks stand, in the chart's own coordinates: place n is at n, values are values. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fiscal_desk.comparison.charts.model import Chart, Mark

#: How much of a place its bars take.
_FILLED = 0.8
#: What the room for words leaves to the values, in pixels.
_LEAST_LENGTH = 10.0
#: What floating point numbers may add to a count of steps.
_NOISE = 1e-9
_CLOSING = frozenset("）)】》”’，。、；：%")


@dataclass(frozen=True)
class Placed:
    """A mark with its place: the middle of a bar or point along the places, and the series that colours it."""

    mark: Mark
    series: int
    place: int
    at: float


def bars_a_place(chart: Chart) -> int:
    """Return how many bars stand at the fullest place."""
    return max((sum(len(series.slots[n]) for series in chart.series) for n in range(len(chart.places))), default=1) or 1


def bar_width(chart: Chart, widest: float) -> float:
    """Return the width of a bar, at most `widest` (both in places)."""
    return min(_FILLED / bars_a_place(chart), widest)


def placed_bars(chart: Chart, width: float) -> list[Placed]:
    """Return all bars side by side, those of one place around its middle."""
    found = []
    for place in range(len(chart.places)):
        marks = [(number, mark) for number, series in enumerate(chart.series) for mark in series.slots[place]]
        left = place - width * len(marks) / 2
        found += [
            Placed(mark, number, place, left + width * (index + 0.5)) for index, (number, mark) in enumerate(marks)
        ]
    return found


def placed_points(chart: Chart) -> list[Placed]:
    """Return all points, right at their places."""
    return [
        Placed(mark, number, place, float(place))
        for number, series in enumerate(chart.series)
        for place, slot in enumerate(series.slots)
        for mark in slot
    ]


def line_of(points: Sequence[Placed], places: int) -> list[float]:
    """Return the line through the points of a series: each place's first value, nan where it has none."""
    found = [math.nan] * places
    for point in reversed(points):
        if point.mark.value is not None:
            found[point.place] = float(point.mark.value)
    return found


def value_range(chart: Chart) -> tuple[float, float]:
    """Return the least and greatest value that the axis must show."""
    values = [float(v) for mark in chart.marks for v in (mark.value, mark.value_max) if v is not None]
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    if chart.from_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    return (low, high) if high > low else (low, low + (abs(low) or 1.0))


def with_room(low: float, high: float, length: float, below: float, above: float) -> tuple[float, float]:
    """Return a range of values widened by pixels at both ends of an axis that is `length` pixels long."""
    a_pixel = (high - low) / max(length - below - above, _LEAST_LENGTH)
    return low - below * a_pixel, high + above * a_pixel


def value_ticks(low: float, high: float, a_value: float, apart: float) -> tuple[float, list[float]]:
    """Return step and places of the numbers on an axis of values from low to high.

    `a_value` is how many pixels one is long. Numbers stand at least `apart` pixels from each other, none beyond the
    values; where there is no room for two, the one at the foot stands alone.
    """
    least = apart / a_value
    size = 10.0 ** math.floor(math.log10(least))
    step = next(size * part for part in (1.0, 2.0, 5.0, 10.0) if size * part >= least)
    first, last = math.ceil(low / step - _NOISE), math.floor(high / step + _NOISE)
    return step, [number * step for number in range(first, last + 1)]


class Side(StrEnum):
    """Where the words stand at a point."""

    ABOVE = "above"
    BELOW = "below"
    RIGHT = "right"
    LEFT = "left"


def label_sides(heights: Sequence[float], line: float) -> list[Side]:
    """Return where to write at points above each other; `heights` are pixels, `line` is what a line of words takes.

    Above the point where the next one is far enough, below the lowest one, else beside it, right and left by turns.
    """
    found = [Side.ABOVE] * len(heights)
    order = sorted(range(len(heights)), key=lambda n: -heights[n])
    beside = 0
    for rank, number in enumerate(order):
        if rank == 0 or heights[order[rank - 1]] - heights[number] >= line:
            continue
        if rank == len(order) - 1:
            found[number] = Side.BELOW
        else:
            found[number] = Side.LEFT if beside % 2 else Side.RIGHT
            beside += 1
    return found


def wrapped(text: str, width: float, measure: Callable[[str], float], lines: int = 3) -> str:
    """Return a text broken into even lines no wider than `width` as `measure` says, the last one cut with … .

    It is broken at a blank or before a bracket where both sides fit, and never before closing punctuation.
    """
    whole = measure(text)
    if whole <= width:
        return text
    for place in [n for n, character in enumerate(text) if character in "（ " and n]:
        head, tail = text[:place].rstrip(), text[place:].lstrip()
        if max(measure(head), measure(tail)) <= width:
            return f"{head}\n{tail}"
    even = min(width, whole / math.ceil(whole / width) + measure("中"))
    found = [""]
    for character in text:
        full = measure(found[-1] + character) > (even if character not in _CLOSING else width)
        if found[-1] and full:
            if len(found) == lines:
                found[-1] = found[-1][:-1] + "…"
                break
            found.append("")
        found[-1] += character
    return "\n".join(line.strip() for line in found)
