"""Numbers of checks and verdicts in words: exact values in, Chinese text with a unit out."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache

from fiscal_desk.comparison.facts.intervals import End, Interval, to_decimal
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_decimal, print_figure, unit_scale

#: More digits than any two printed numbers and their difference have; what is rounded at last is rounded half up.
_EXACT = Context(prec=200, rounding=ROUND_HALF_UP)


def shown(figure: Figure) -> str:
    """Return a figure as a formula shows it: signed, with its unit and bound words (−8.17% is 下降8.17%)."""
    return print_figure(figure)


def number(value: End, unit: str, display: str, places: int) -> str:
    """Print an exact value (base unit) in the display unit with so many decimal places, with the unit.

    Raises OverflowError for an open end.
    """
    return print_decimal(to_decimal(value / Fraction(unit_scale(unit, display)), places)) + display


def places_of(figure: Figure, display: str) -> int:
    """Return how many decimal places a figure has in the display unit."""
    if figure.quantum is None:
        exponent = figure.value.normalize().as_tuple().exponent if figure.value is not None else 0
        return max(0, -int(exponent)) if display == figure.unit else 2
    return _places(figure.quantum, figure.unit, display)


@lru_cache(maxsize=10_000)
def _places(quantum: Decimal, unit: str, display: str) -> int:
    step = (quantum / unit_scale(unit, display)).normalize()
    return max(0, -step.adjusted())


def percent(value: End, places: int) -> str:
    """Print a number of percent: Fraction(947, 10) → 94.7%."""
    return number(value, "%", "%", places)


def growth(value: End, places: int) -> str:
    """Say a growth in words: 下降19.38%, 增长16.30%, 持平. Raises OverflowError for an open end."""
    rounded = to_decimal(value, places)
    if rounded == 0:
        return "持平"
    return ("下降" if rounded < 0 else "增长") + percent(Fraction(abs(rounded)), places)


def apart(a: Decimal, b: Decimal) -> Decimal:
    """Return how far two numbers are apart, exactly."""
    return _EXACT.abs(_EXACT.subtract(b, a))


def gap(a: Figure, b: Figure, display: str) -> str:
    """Return b − a with a sign and a unit; percentages differ by 个百分点. Empty where one is masked or a range."""
    if a.value is None or b.value is None or a.value_max is not None or b.value_max is not None:
        return ""
    places = max(places_of(a, display), places_of(b, display))
    difference = _EXACT.subtract(b.value, a.value)
    if difference == 0:
        return "0"
    # A unit's size is a power of ten: nothing is rounded but the result.
    size = _EXACT.divide(_EXACT.abs(difference), unit_scale(a.unit, display))
    text = print_decimal(_EXACT.quantize(size, Decimal(1).scaleb(-places)))
    unit = "个百分点" if display == "%" else "个千分点" if display == "‰" else display
    return ("+" if difference > 0 else "-") + text + unit


def middle(interval: Interval) -> End:
    """Return the middle of a bounded interval, its closed end otherwise."""
    if isinstance(interval.low, Fraction) and isinstance(interval.high, Fraction):
        return (interval.low + interval.high) / 2
    return interval.low if isinstance(interval.low, Fraction) else interval.high
