"""Which units may stand in one row, and what each is worth in the row's own unit."""

from fractions import Fraction
from functools import cache

from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.numbers.words import units
from fiscal_desk.wordlists.comparing import ConversionWords
from fiscal_desk.wordlists.files import wordlist


@cache
def _converted() -> dict[str, tuple[str, Fraction]]:
    """Return unit → (dimension, how much of the dimension's own unit it is). Only exact conversions."""
    return {
        unit: (dimension, Fraction(factor))
        for dimension, factors in wordlist(ConversionWords).units.items()
        for unit, factor in factors.items()
    }


@cache
def dimension_of(unit: str, measure: Measure = Measure.LEVEL) -> tuple[str, Fraction]:
    """Return the dimension of a unit and the factor to that dimension's own unit.

    Dimensions of counted things are their unit (个, 家, 人次): 4宗 and 95亩 never meet. A growth of 6.2倍 is 620 %.
    """
    if measure is Measure.CHANGE and unit == "倍":
        return "percent", Fraction(100)
    if unit in _converted():
        return _converted()[unit]
    return wordlist(ConversionWords).same_count.get(unit, unit), Fraction(1)


@cache
def is_counted(unit: str) -> bool:
    """Whether a unit counts whole things, so that a number printed to the last one is exact."""
    known = units().get(unit)
    return known is not None and known.dimension == "count"


def count_dimension(unit: str) -> str:
    """Return what counts as one dimension where the indicator is known to be a count: things, or times (家次, 人次)."""
    return "count_times" if unit.endswith("次") and len(unit) > 1 else "count"
