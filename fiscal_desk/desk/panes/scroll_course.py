"""How far one pane is scrolled where another one is at a given place: straight lines between landmarks. Without Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

#: Where landmarks come to stand in the window: a third down, as revealed figures do.
EYE = 0.34


@dataclass(frozen=True)
class Extent:
    """A page in pixels: its whole height and how much of it is in view."""

    height: float
    view: float

    @property
    def most(self) -> float:
        """The farthest that the page can be scrolled."""
        return max(self.height - self.view, 0.0)

    def value_at(self, y: float) -> float:
        """Return how far to scroll for `y` to stand at the eye's height, as near as the page's ends allow."""
        return min(max(y - EYE * self.view, 0.0), self.most)


@dataclass(frozen=True)
class Course:
    """Knots (how far one page is scrolled, how far the other is), rising in both; ends meet ends."""

    here: tuple[float, ...]
    there: tuple[float, ...]

    def follow(self, value: float) -> float:
        """Return how far the other page is scrolled where this one is scrolled by `value`."""
        if len(self.here) == 1:
            return self.there[0]
        index = min(max(bisect_right(self.here, value), 1), len(self.here) - 1)
        low, high = self.here[index - 1], self.here[index]
        share = min(max((value - low) / (high - low), 0.0), 1.0) if high > low else 1.0
        return self.there[index - 1] + share * (self.there[index] - self.there[index - 1])

    def through(self, value: float, other: float) -> Course:
        """Return a course on which this page stands at `value` where the other stands at `other`.

        Knots that do not rise with this one are let go: panes that were put side by side by hand stay so.
        """
        before = [knot for knot in self._knots if knot[0] < value and knot[1] <= other]
        behind = [knot for knot in self._knots if knot[0] > value and knot[1] >= other]
        here, there = zip(*before, (value, other), *behind, strict=True)
        return Course(here, there)

    @property
    def _knots(self) -> list[tuple[float, float]]:
        return list(zip(self.here, self.there, strict=True))


def course_between(pairs: Sequence[tuple[float, float]], one: Extent, other: Extent) -> Course:
    """Return the course from one page to the other; `pairs` are the landmarks' heights in both, rising in both.

    Several landmarks at one height of this page (figures of one line) count by the first; what cannot come to the eye's
    height, because a page ends there, is left to the ends.
    """
    here, there = [0.0], [0.0]
    for y, other_y in pairs:
        value = one.value_at(y)
        if here[-1] < value < one.most:
            here.append(value)
            there.append(max(other.value_at(other_y), there[-1]))
    here.append(max(one.most, here[-1]))
    there.append(max(other.most, there[-1]))
    return Course(tuple(here), tuple(there))
