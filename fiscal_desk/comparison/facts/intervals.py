"""Exact interval arithmetic: what a printed number can stand for.

Ends are `Fraction`, or ±inf where a bound leaves them open. All intervals are closed.
"""

import math
from collections.abc import Iterable
from decimal import Decimal, localcontext
from fractions import Fraction

import msgspec

End = Fraction | float


class Interval(msgspec.Struct, frozen=True, gc=False):
    """All numbers from `low` to `high`; a float end is ±inf and nothing else."""

    low: End
    high: End

    @classmethod
    def point(cls, value: Fraction | Decimal | int) -> "Interval":
        """Return the interval that holds one number."""
        return cls(Fraction(value), Fraction(value))

    @property
    def bounded(self) -> bool:
        """Whether both ends are numbers."""
        return isinstance(self.low, Fraction) and isinstance(self.high, Fraction)

    @property
    def width(self) -> End:
        """How far apart the ends are; inf where one is open."""
        return self.high - self.low if self.bounded else math.inf

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __neg__(self) -> "Interval":
        return Interval(-self.high, -self.low)

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def __mul__(self, other: "Interval") -> "Interval":
        corners = [_product(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(corners), max(corners))

    def __truediv__(self, other: "Interval") -> "Interval":
        """Divide; a divisor that can be 0 leaves the result wholly open."""
        if other.low <= 0 <= other.high:
            return Interval(-math.inf, math.inf)
        return self * Interval(_inverse(other.high), _inverse(other.low))

    def scaled(self, factor: Fraction | int) -> "Interval":
        """Return the interval of all numbers times a factor."""
        return self if factor == 1 else self * Interval.point(factor)

    def widened(self, by: Fraction | Decimal | int) -> "Interval":
        """Return the interval with both ends moved outwards."""
        return Interval(self.low - Fraction(by), self.high + Fraction(by))

    def holds(self, value: Fraction | Decimal | int) -> bool:
        """Whether a number lies inside or on an end."""
        return self.low <= Fraction(value) <= self.high

    def touches(self, other: "Interval") -> bool:
        """Whether the two share at least one number."""
        return self.low <= other.high and other.low <= self.high

    def overlaps(self, other: "Interval") -> bool:
        """Whether the two share more than an end.

        Two numbers printed with the same precision whose last digits differ by one (16.3 and 16.4) touch at 16.35, but
        no single value is printed both ways, so that an end alone is no agreement.
        """
        if not self.touches(other):
            return False
        if self.low < other.high and other.low < self.high:
            return True
        return self.low == self.high or other.low == other.high


def total(intervals: Iterable[Interval]) -> Interval:
    """Return the sum of intervals, 0 for none."""
    result = Interval.point(0)
    for interval in intervals:
        result = result + interval
    return result


def hull(values: Iterable[End]) -> Interval:
    """Return the smallest interval that holds all values; raises ValueError for none."""
    found = list(values)
    return Interval(min(found), max(found))


def to_decimal(value: End, places: int) -> Decimal:
    """Round an exact number half up (away from 0) to so many decimal places; raises OverflowError for ±inf."""
    if isinstance(value, float):
        raise OverflowError("an open end has no decimal form")
    scaled = value * 10**places
    digits = math.floor(abs(scaled) + Fraction(1, 2))
    exact = Decimal(digits if scaled >= 0 else -digits)
    with localcontext(prec=max(len(exact.as_tuple().digits), 1)):  # moving the point rounds, too
        return exact.scaleb(-places)


def _product(a: End, b: End) -> End:
    if a == 0 or b == 0:
        return Fraction(0)
    if isinstance(a, float) or isinstance(b, float):
        return math.inf if (a > 0) == (b > 0) else -math.inf
    return a * b


def _inverse(value: End) -> End:
    return Fraction(0) if isinstance(value, float) else 1 / value
