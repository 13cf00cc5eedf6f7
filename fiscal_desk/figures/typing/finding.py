"""Finding in reports: words, numbers whatever unit they are printed in, and indicators whatever they are called.

24490000000, 2449000万元, 244.9亿 and 244.9亿元 find each other; a bare 244.9 finds everything that is printed so.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from functools import cache

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, multiplier
from fiscal_desk.figures.numbers.words import any_of, units
from fiscal_desk.figures.typing.typed_value import TypedValueError, parse_typed
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

_DIGITS = r"\d+(?:[,，]\d{3})*(?:\.\d+)?"
#: A number longer than this is looked for as words.
_LONGEST_NUMBER = 40


class Way(StrEnum):
    """How a query is to be taken; AUTO lets the query decide."""

    AUTO = "auto"
    TEXT = "text"
    NUMBER = "number"
    INDICATOR = "indicator"


class Sought(msgspec.Struct, frozen=True):
    """A number that is looked for.

    `values`: one, or both ends of a range, in the base unit, without sign; `sign`: 1 or −1 where one was typed, else 0;
    `unit`: base unit, empty for any; `printed`: the digits as typed where neither 万/亿 nor a unit follows them;
    `bound`: EQ for any.
    """

    values: tuple[Decimal, ...]
    sign: int = 0
    unit: str = ""
    printed: Decimal | None = None
    bound: Bound = Bound.EQ


class Query(msgspec.Struct, frozen=True):
    """What is looked for. `way` is never AUTO here; `words` is empty where every figure is wanted."""

    words: str
    way: Way
    number: Sought | None = None
    indicators: frozenset[str] = frozenset()
    in_text: bool = True  # whether the words are looked for in the text, too


class Hit(msgspec.Struct, frozen=True, order=True):
    """One place that was found: `str` offsets, and the id of the figure that stands there, empty for plain words."""

    start: int
    end: int
    figure: str = ""


def understand(typed: str, catalogue: Catalogue, way: Way = Way.AUTO) -> Query:
    """Return what typed words look for.

    AUTO takes a number for a number, a name of the catalogue for that indicator and its words, all else for words.
    Where `way` is NUMBER and no number was typed, the query finds nothing: `number` is None.
    """
    words = level(typed).strip()
    if way is Way.TEXT or not words:
        return Query(words, Way.TEXT if way is Way.AUTO else way, in_text=bool(words))
    number = None if way is Way.INDICATOR else _number(words)
    if way is Way.NUMBER:
        return Query(words, way, number, in_text=False)
    if number is not None:
        # 三公, 下降8.17% and the like are words of the text as much as numbers.
        return Query(words, Way.NUMBER, number, in_text=not words[0].isdigit())
    indicators = frozenset(catalogue.candidates(words))
    if way is Way.INDICATOR:
        return Query(words, way, indicators=indicators, in_text=False)
    return Query(words, Way.INDICATOR if indicators else Way.TEXT, indicators=indicators)


def find(
    query: Query, text: str, figures: Iterable[Figure], wanted: Callable[[Figure], bool] | None = None
) -> list[Hit]:
    """Return where a report has what is looked for, in text order, no two hits over each other.

    `figures` are the report's figures as they stand, without rejected ones. With `wanted`, only figures are found, and
    only those that it takes; an empty query then finds all of them.
    """
    figures = list(figures)
    if wanted is not None:
        figures = [figure for figure in figures if wanted(figure)]
        matching = [figure for figure in figures if not query.words or _names(query, figure)]
        return sorted(Hit(each.start, each.end, each.id) for each in matching)
    if not query.words:
        return []
    found = [Hit(each.start, each.end, each.id) for each in figures if _states(query, each)]
    levelled = level(text)
    if query.number is not None:
        _add(found, _numbers(query.number, levelled), figures)
    if query.in_text:
        _add(found, _places(query.words, levelled), ())
    return sorted(found)


def _states(query: Query, figure: Figure) -> bool:
    """Return whether a figure is what the query says by number or by indicator."""
    if query.number is not None:
        return _matches(query.number, figure)
    if query.way is not Way.INDICATOR:
        return False
    return figure.canonical in query.indicators or (not query.in_text and query.words in level(figure.indicator))


def _names(query: Query, figure: Figure) -> bool:
    """Return whether a figure has to do with the query in any way: for queries that want nothing but figures."""
    if query.number is not None or query.way is Way.NUMBER:
        return query.number is not None and _matches(query.number, figure)
    words = query.words.casefold()
    return (
        figure.canonical in query.indicators
        or words in level(figure.indicator).casefold()
        or words in level(figure.text).casefold()
    )


def _number(words: str) -> Sought | None:
    if len(words) > _LONGEST_NUMBER:
        return None
    try:
        typed = parse_typed(words)
    except TypedValueError:
        return None
    if typed.value is None:
        return None
    values = tuple(abs(value) for value in (typed.value, typed.value_max) if value is not None)
    signs = wordlist(AmountWords)
    sign = -1 if words.startswith((*signs.falling, "-")) else 1 if words.startswith((*signs.rising, "+")) else 0
    plain = words.lstrip("+-").replace(" ", "")
    printed = _arabic(plain) if re.fullmatch(_DIGITS, plain) else None
    return Sought(values, sign, typed.unit, printed, typed.bound)


def _matches(sought: Sought, figure: Figure) -> bool:
    if sought.printed is not None and sought.printed in _printed(figure.text):
        return _sign_fits(sought, figure.value)
    if figure.value is None or (sought.unit and sought.unit != figure.unit):
        return False
    if sought.bound is not Bound.EQ and sought.bound is not figure.bound:
        return False
    ends = [abs(value) for value in (figure.value, figure.value_max) if value is not None]
    fits = sought.values[0] in ends if len(sought.values) == 1 else sorted(sought.values) == sorted(ends)
    return fits and _sign_fits(sought, figure.value)


def _sign_fits(sought: Sought, value: Decimal | None) -> bool:
    return not sought.sign or value is None or value * sought.sign >= 0


def _printed(text: str) -> list[Decimal | None]:
    return [_arabic(found) for found in re.findall(_DIGITS, level(text))]


def _numbers(sought: Sought, levelled: str) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the text that are the one looked for, whether or not they were read as figures."""
    if len(sought.values) > 1 or sought.sign or sought.bound is not Bound.EQ:
        return
    known = units()
    for found in _number_pattern().finditer(levelled):
        printed = _arabic(found["digits"])
        if printed is None:
            continue
        unit = known[found["unit"]].base if found["unit"] else ""
        same_unit = not sought.unit or not unit or unit == sought.unit
        if printed == sought.printed or (same_unit and printed * multiplier(found["times"]) == sought.values[0]):
            yield found.span()


@cache
def _number_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.])(?P<digits>{_DIGITS})(?P<times>[千百十万亿]*)(?P<unit>{any_of(units())})?(?!\d)")


def _places(words: str, levelled: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand, letter case aside; a blank stands for any blanks."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    for found in re.finditer(pattern, levelled, re.IGNORECASE):
        yield found.span()


def _add(found: list[Hit], spans: Iterable[tuple[int, int]], figures: Iterable[Figure]) -> None:
    """Add places that lie over nothing found before, nor over any of `figures`: they said what they are already."""
    taken = sorted([(hit.start, hit.end) for hit in found] + [(each.start, each.end) for each in figures])
    starts = [start for start, _ in taken]
    # Spans may nest, so what ends last among those that begin before counts.
    ends: list[int] = []
    for _, end in taken:
        ends.append(max(end, ends[-1]) if ends else end)
    for start, end in spans:
        before = bisect_right(starts, end - 1)
        if not before or ends[before - 1] <= start:
            found.append(Hit(start, end))


def _arabic(digits: str) -> Decimal | None:
    try:
        return arabic(digits.replace("，", ","))[0]
    except NumeralError:
        return None
