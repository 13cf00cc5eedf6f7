"""Which units may stand in one row, and what each is worth in the row's own unit."""

from fractions import Fraction
from functools import cache

from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.numbers.words import units

#: unit → (dimension, how much of the dimension's own unit it is). Only exact conversions.
_CONVERTED: dict[str, tuple[str, Fraction]] = {
    "%": ("percent", Fraction(1)),
    "‰": ("percent", Fraction(1, 10)),
    "成": ("percent", Fraction(10)),
    "个百分点": ("point", Fraction(1)),
    "个千分点": ("point", Fraction(1, 10)),
    "BP": ("point", Fraction(1, 100)),
    "平方米": ("area", Fraction(1)),
    "亩": ("area", Fraction(2000, 3)),
    "公顷": ("area", Fraction(10_000)),
    "平方千米": ("area", Fraction(1_000_000)),
    "米": ("length", Fraction(1)),
    "公里": ("length", Fraction(1000)),
    "千米": ("length", Fraction(1000)),
    "里": ("length", Fraction(500)),
    "吨": ("mass", Fraction(1)),
    "公斤": ("mass", Fraction(1, 1000)),
    "千克": ("mass", Fraction(1, 1000)),
    "斤": ("mass", Fraction(1, 2000)),
    "千瓦": ("power", Fraction(1)),
    "兆瓦": ("power", Fraction(1000)),
    "吉瓦": ("power", Fraction(1_000_000)),
}

#: Words for one and the same counted thing.
_SAME_COUNT = {"名": "人", "位": "人", "户次": "家次"}


@cache
def dimension_of(unit: str, measure: Measure = Measure.LEVEL) -> tuple[str, Fraction]:
    """Return the dimension of a unit and the factor to that dimension's own unit.

    Dimensions of counted things are their unit (个, 家, 人次): 4宗 and 95亩 never meet. A growth of 6.2倍 is 620 %.
    """
    if measure is Measure.CHANGE and unit == "倍":
        return "percent", Fraction(100)
    if unit in _CONVERTED:
        return _CONVERTED[unit]
    return _SAME_COUNT.get(unit, unit), Fraction(1)


@cache
def is_counted(unit: str) -> bool:
    """Whether a unit counts whole things, so that a number printed to the last one is exact."""
    known = units().get(unit)
    return known is not None and known.dimension == "count"


def count_dimension(unit: str) -> str:
    """Return what counts as one dimension where the indicator is known to be a count: things, or times (家次, 人次)."""
    return "count_times" if unit.endswith("次") and len(unit) > 1 else "count"
