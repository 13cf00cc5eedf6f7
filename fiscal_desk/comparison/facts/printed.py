"""What a printed figure can stand for: its interval, in the unit of its dimension."""

import math
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from fiscal_desk.comparison.facts.dimensions import dimension_of, is_counted
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.wordlists.comparing import QualifierWords
from fiscal_desk.wordlists.files import wordlist

#: The printed number and the far end of a printed range; whole numbers, as most amounts are, stay whole numbers.
Ends = tuple[Fraction | int | None, Fraction | int | None]

#: How far 约 and 左右 reach to either side: of amounts as a share of the value, of rates in 个百分点.
ABOUT = Decimal("0.05")
ABOUT_RATE = Decimal("0.3")

#: Dimensions of which a share of the value says nothing: 约3% is not 2.85% to 3.15%, and 约95% not 90% to 100%.
_RATES = ("percent", "point")


def nearly(text: str, figure: Figure) -> bool:
    """Whether the report says 近 before the number: such a number is not exceeded, unlike one with 约."""
    before = text[max(0, figure.start - 2) : figure.start].rstrip()
    return figure.bound is Bound.ABOUT and before.endswith(wordlist(QualifierWords).nearly)


def exact(value: Decimal) -> Fraction:
    """Return a number as a fraction; what `Fraction(value)` does, without asking what kind of number it is."""
    return Fraction(*value.as_integer_ratio())


def ends_of(figure: Figure, factor: Fraction) -> Ends:
    """Return the printed number and the far end of a printed range, times a factor; None for what is not printed."""
    value, far = figure.value, figure.value_max
    return value if value is None else _times(value, factor), far if far is None else _times(far, factor)


def _times(value: Decimal, factor: Fraction) -> Fraction | int:
    number, size = value.as_integer_ratio()
    if factor == 1:
        return number if size == 1 else Fraction(number, size)
    return Fraction(number, size) * factor


def half_digit(figure: Figure) -> Fraction:
    """Return half of the last printed digit in the figure's unit; 0 for whole things counted to the last one."""
    return _half(figure.quantum, figure.unit)


@lru_cache(maxsize=10_000)
def _half(quantum: Decimal | None, unit: str) -> Fraction:
    if quantum is None or (is_counted(unit) and quantum <= 1):
        return Fraction(0)
    return Fraction(quantum) / 2


def interval_of(
    figure: Figure, *, about: Decimal = ABOUT, about_rate: Decimal = ABOUT_RATE, near: bool = False
) -> Interval | None:
    """Return all values that the printed figure can stand for, None where it is masked.

    The interval is in the unit of the figure's dimension (平方米 for 亩, % for ‰). Bounds of a fall speak of its size:
    下降3%以上 is everything up to −3 %. `about`, `about_rate`: how far 约 reaches, as a share of the value and in
    个百分点 of a rate. `near`: 近 was printed.
    """
    if figure.value is None:
        return None
    dimension, factor = dimension_of(figure.unit, figure.measure)
    bound = Bound.LE if near else figure.bound
    if bound is Bound.EQ and figure.value_max is None:  # most of all figures: no more steps than it takes
        return _rounded(figure.value, half_digit(figure)).scaled(factor)
    far = figure.value if figure.value_max is None else figure.value_max
    low, high = sorted((exact(figure.value), exact(far)))
    falling = figure.measure in (Measure.CHANGE, Measure.DIFFERENCE) and high < 0
    match bound:
        case Bound.GT | Bound.GE:
            found = Interval(-math.inf, high) if falling else Interval(low, math.inf)
        case Bound.LT | Bound.LE:
            found = Interval(low, math.inf) if falling else Interval(-math.inf, high)
        case Bound.ABOUT:
            share = max(abs(low), abs(high)) * exact(about)
            reach = exact(about_rate) / factor if dimension in _RATES else share
            found = Interval(low - reach, high + reach)
        case _:
            half = half_digit(figure)
            found = Interval(low - half, high + half)
    return found.scaled(factor)


def _rounded(value: Decimal, half: Fraction) -> Interval:
    """Return `value` ± `half`, in whole numbers as far as that goes."""
    number, size = value.as_integer_ratio()
    middle, reach = number * half.denominator, half.numerator * size
    return Interval(
        Fraction(middle - reach, size * half.denominator), Fraction(middle + reach, size * half.denominator)
    )
