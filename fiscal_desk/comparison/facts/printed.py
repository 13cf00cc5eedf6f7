"""What a printed figure can stand for: its interval, in the unit of its dimension."""

import math
from decimal import Decimal
from fractions import Fraction

from fiscal_desk.comparison.facts.dimensions import dimension_of, is_counted
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.wordlists.comparing import QualifierWords
from fiscal_desk.wordlists.files import wordlist

#: How far 约 and 左右 reach to either side: of amounts as a share of the value, of rates in 个百分点.
ABOUT = Decimal("0.05")
ABOUT_RATE = Decimal("0.3")

#: Dimensions of which a share of the value says nothing: 约3% is not 2.85% to 3.15%, and 约95% not 90% to 100%.
_RATES = ("percent", "point")


def nearly(text: str, figure: Figure) -> bool:
    """Whether the report says 近 before the number: such a number is not exceeded, unlike one with 约."""
    before = text[max(0, figure.start - 2) : figure.start].rstrip()
    return figure.bound is Bound.ABOUT and before.endswith(wordlist(QualifierWords).nearly)


def half_digit(figure: Figure) -> Fraction:
    """Return half of the last printed digit in the figure's unit; 0 for whole things counted to the last one."""
    if figure.quantum is None or (is_counted(figure.unit) and figure.quantum <= 1):
        return Fraction(0)
    return Fraction(figure.quantum) / 2


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
    far = figure.value if figure.value_max is None else figure.value_max
    low, high = sorted((Fraction(figure.value), Fraction(far)))
    half = half_digit(figure)
    dimension, factor = dimension_of(figure.unit, figure.measure)
    share = max(abs(low), abs(high)) * Fraction(about)
    reach = Fraction(about_rate) / factor if dimension in _RATES else share
    return _bounded(figure, low, high, half, reach, near).scaled(factor)


def _bounded(figure: Figure, low: Fraction, high: Fraction, half: Fraction, reach: Fraction, near: bool) -> Interval:
    falling = figure.measure in (Measure.CHANGE, Measure.DIFFERENCE) and high < 0
    bound = Bound.LE if near else figure.bound
    match bound:
        case Bound.GT | Bound.GE:
            return Interval(-math.inf, high) if falling else Interval(low, math.inf)
        case Bound.LT | Bound.LE:
            return Interval(low, math.inf) if falling else Interval(-math.inf, high)
        case Bound.ABOUT:
            return Interval(low - reach, high + reach)
        case _:
            return Interval(low - half, high + half)
