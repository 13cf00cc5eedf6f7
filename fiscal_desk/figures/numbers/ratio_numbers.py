"""Numbers that compare two: 百分之五, 千分之二点五, 三分之二, 1/4, 2.31:1, 翻两番."""

import re
from decimal import Decimal

from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, numeral
from fiscal_desk.figures.numbers.patterns import names

_PLACES = Decimal("0.0001")
_OF_HUNDRED = frozenset("百千")
_HAN = re.compile("[\u4e00-\u9fff]")
#: The dimension of a ratio, which is a rate without a unit.
RATIO = "ratio"


def fraction(text: str, match: re.Match[str]) -> Candidate | None:
    """Return 百分之N as %, 千分之N as ‰, other fractions as % to four places."""
    lower = match["lower"]
    unit, dimension = ("‰", "permille") if lower == "千" else ("%", "percent")
    try:
        value, quantum = _fraction(lower, match["upper"])
        upper = _fraction(lower, match["upper_high"])[0] if match["upper_high"] else None
    except (NumeralError, ZeroDivisionError):
        return None
    if upper is not None and upper <= value:
        return None
    found = Candidate(match.start(), match.end(), Form.CHINESE, value, quantum, unit, dimension, upper)
    found.more = match["upper_more"] in tuple("余多几")
    return found


def _fraction(lower: str, upper: str) -> tuple[Decimal, Decimal]:
    value, quantum = arabic(upper) if upper[0].isdigit() else numeral(upper)
    if lower in _OF_HUNDRED:
        return value, quantum
    return (value / numeral(lower)[0] * 100).quantize(_PLACES), _PLACES


def written_fraction(text: str, match: re.Match[str]) -> Candidate | None:
    """Return 1/4 as 25 %; None for dates, page numbers and 7/24小时."""
    part, whole = Decimal(match["part"]), Decimal(match["whole"])
    start, end = match.span()
    if not 0 < part < whole or not _HAN.match(text[start - 1 : start]) or names().fraction_after.match(text, end):
        return None
    if names().before.search(text, max(0, start - 4), start):
        return None
    return Candidate(start, end, Form.ARABIC, (part / whole * 100).quantize(_PLACES), _PLACES, "%", "percent")


def ratio(text: str, match: re.Match[str]) -> Candidate | None:
    """Return 2.31:1 as 2.31; None for times of day, and for 8:42:50, which is no one number."""
    start, end = match.span()
    if match["ratio_more"]:
        return None
    try:
        (first, quantum), (second, _) = arabic(match["ratio_a"]), arabic(match["ratio_b"])
    except NumeralError:
        return None
    decimal = "." in match["ratio_a"] + match["ratio_b"]
    if not second or not (decimal or names().ratio_before.search(text[max(0, start - 12) : start])):
        return None
    value = first if second == 1 else (first / second).quantize(_PLACES)
    return Candidate(start, end, Form.ARABIC, value, quantum if second == 1 else _PLACES, "", RATIO)


def folds(text: str, match: re.Match[str]) -> Candidate | None:
    """Return 翻一番 as twice, 翻两番 as four times; a bare 翻番 is once."""
    if names().folds_after.match(text, match.end()):
        return None
    word = match["folds"]
    count = 1 if not word else int(word) if word.isdigit() else int(numeral(word)[0])
    if not 0 < count <= 9:
        return None
    return Candidate(match.start(), match.end(), Form.CHINESE, Decimal(2) ** count, Decimal(1), "倍", "multiple")
