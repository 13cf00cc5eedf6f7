"""Units whose lower half stands before the number: 每立方米20微克 is 20微克/立方米."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import Unit, any_of, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords
from fiscal_desk.wordlists.patterns import may_end

_REACH = 8


def with_what_it_is_per(text: str, start: int, unit: Unit) -> Unit:
    """Return the unit of a number at `start`, put together where 每 and the rest of a known unit stand before it."""
    found = _per().search(text, max(0, start - _REACH), start)
    return units().get(f"{unit.base}/{found['of']}", unit) if found and found.end() == start else unit


@cache
def _per() -> re.Pattern[str]:
    return re.compile(rf"{wordlist(AmountWords).per.source}(?P<of>{any_of(_of_what())})")


@cache
def ends_of_per() -> frozenset[str]:
    """Return what stands right before a number that the rest of its unit stands before: hardly any."""
    return may_end(_of_what())


def _of_what() -> set[str]:
    return {word.partition("/")[2] for word, unit in units().items() if unit.dimension == "concentration"} - {""}
