"""A cell that holds one number: its sign, bound, value, and the unit that it may carry itself."""

import re
from decimal import Decimal
from functools import cache, lru_cache

import msgspec

from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, multiplier
from fiscal_desk.figures.numbers.words import any_of, lexicon, units

_DIGITS = r"\d{1,3}(?:[,，] ?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_BARE = re.compile(rf"\s*[△▲-]?\s*(?:{_DIGITS})\s*%?\s*")
_SIGNS = {"≥": Bound.GE, "≧": Bound.GE, ">=": Bound.GE, "≤": Bound.LE, "≦": Bound.LE, "<=": Bound.LE}
_SIGNS |= {">": Bound.GT, "＞": Bound.GT, "﹥": Bound.GT, "<": Bound.LT, "＜": Bound.LT, "﹤": Bound.LT}


class CellUnit(msgspec.Struct, frozen=True):
    """A unit with what its numbers are multiplied by: 万元 is (元, 10000)."""

    base: str
    dimension: str
    times: Decimal


PERCENT = CellUnit("%", "percent", Decimal(1))


class CellNumber(msgspec.Struct, frozen=True):
    """What a cell prints: `start` and `end` count from the cell's beginning; `unit` is the one in the cell, if any."""

    start: int
    end: int
    value: Decimal
    quantum: Decimal
    unit: CellUnit | None = None
    bound: Bound = Bound.EQ
    negative: bool = False


@cache
def _pattern() -> re.Pattern[str]:
    bounds = lexicon("bounds")
    before = any_of([*_SIGNS, *(word for words in list(bounds["before"].values()) for word in words)])
    after = any_of(word for words in bounds["after"].values() for word in words)
    return re.compile(
        rf"\s*(?P<bound>{before})?\s*(?P<open>[(（])?\s*(?P<sign>[-△▲])?\s*(?P<number>{_DIGITS})"
        rf"(?P<rest>\s*(?P<times>[十百千万亿]{{0,3}})\s*(?P<unit>%|{any_of(units())}))?\s*(?P<close>[)）])?\s*(?P<after>{after})?\s*"
    )


@cache
def _bounds() -> dict[str, Bound]:
    words = lexicon("bounds")
    said = {word: Bound(name) for name, found in words["before"].items() if name != "skip" for word in found}
    return {word: Bound(name) for name, found in words["after"].items() for word in found} | said | _SIGNS


def is_number(content: str) -> bool:
    """Whether a cell's half-width text is a bare number, or one with its own unit or bound."""
    if not any(char.isdigit() for char in content):
        return False
    return is_bare(content) or number_of(content) is not None


def is_bare(content: str) -> bool:
    """Whether a cell's half-width text is a number with nothing but a sign or % to it."""
    return _BARE.fullmatch(content) is not None


@lru_cache(maxsize=4096)
def number_of(content: str) -> CellNumber | None:
    """Return the number that a cell's half-width text is, None where it is something else."""
    match = _pattern().fullmatch(content)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    try:
        value, quantum = arabic(match["number"])
    except NumeralError:
        return None
    unit = None
    if match["rest"] is not None:
        unit = PERCENT if match["unit"] == "%" else unit_of(match["times"], match["unit"])
        value, quantum = value * unit.times, quantum * unit.times
    bound = _bounds().get(match["bound"] or match["after"] or "", Bound.EQ)
    end = match.end("rest") if unit is not None else match.end("number")
    return CellNumber(
        match.start("number"), end, value, quantum, unit, bound, bool(match["sign"]) or bool(match["open"])
    )


def unit_of(times: str, word: str) -> CellUnit:
    """Return the unit of a word of the lexicon with 十百千万亿 in front of it."""
    known = units()[word]
    return CellUnit(known.base, known.dimension, multiplier(times))
