"""A value as people type it: 244.9亿, 16.3％, ２４４．９亿元, 超20亿元, 5%-5.5%, 下降8.17%."""

import re
from decimal import Decimal
from functools import cache

import msgspec

from fiscal_desk.figures.mentions.thresholds import bound_of_year
from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.numerals import NumeralError, arabic, chinese, multiplier
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.figures.numbers.words import any_of, lexicon, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords
from fiscal_desk.wordlists.patterns import one_of

_AMOUNT = r"\d[\d,，]*(?:\.\d+)?"
_TIMES = "(?:[十万亿]|千(?![瓦米克伏])|百(?!分))*"
_YEAR = re.compile(r"((?:19|20)\d\d)年")
#: Nothing that an office reports has more digits before its unit; more is a slip of the keyboard.
_LARGEST = Decimal(10) ** 24


#: No percentage is told in 万 or 亿.
_PERCENT, _LARGEST_OF_PERCENT = frozenset(("percent", "permille", "point")), 1000


class TypedValue(msgspec.Struct, frozen=True):
    """How a typed value was understood; value, upper end and quantum in the base unit, value None for `*`."""

    value: Decimal | None
    value_max: Decimal | None
    unit: str
    quantum: Decimal | None
    bound: Bound


class TypedValueError(ValueError):
    """What was typed is no value; `str(error)` says in one Chinese line what to type instead."""


@cache
def _pattern() -> re.Pattern[str]:
    bounds, signs = lexicon("bounds"), wordlist(AmountWords)
    before = "|".join(f"(?P<b_{key}>{any_of(words)})" for key, words in bounds["before"].items() if key != "skip")
    after = "|".join(f"(?P<a_{key}>{any_of(words)})" for key, words in bounds["after"].items())
    unit = any_of(units())
    return re.compile(
        rf"(?:{before})?(?P<sign>{one_of([*signs.falling, *signs.rising])}|-|\+)?"
        rf"(?:(?P<low>{_AMOUNT})(?P<low_times>{_TIMES})(?P<low_unit>{unit})?(?:-+|[~至到])(?P<high>{_AMOUNT})"
        rf"|(?P<number>{_AMOUNT})|(?P<chinese>百分之[零一二两三四五六七八九十百点]+|[零〇一二两三四五六七八九十百千点]+)|(?P<mask>\*+))"
        rf"(?P<times>{_TIMES})(?P<more>[余多])?(?P<times2>{_TIMES})(?P<unit>{unit})?(?:{after})?"
    )


def parse_typed(text: str, *, unit: str = "") -> TypedValue:
    """Return how a typed value is understood.

    Full-width digits, blanks, thousands commas, 万/亿 and bound words are understood; `unit` (a base unit) is taken
    where none was typed. A leading 下降, 减少 or minus makes the value negative. Raises TypedValueError.
    """
    plain = re.sub(r"\s", "", level(text))
    if not plain:
        raise TypedValueError("请输入数值，例如 244.9亿元、16.3%。")
    if (year := _YEAR.match(plain)) and (bound := bound_of_year(plain[year.end() :])):
        return TypedValue(Decimal(year[1]), None, "年", Decimal(1), bound)
    match = _pattern().fullmatch(plain)
    if match is None and (worded := _worded(plain)) is not None:
        return worded
    if match is None:
        raise TypedValueError(f"看不懂“{text.strip()[:20]}”，请按 244.9亿元、16.3%、超20亿元 这样的写法输入。")
    try:
        return _typed(match, unit)
    except NumeralError:
        raise TypedValueError(f"“{text.strip()[:20]}”里的数字不完整，请检查后重新输入。") from None


def _worded(plain: str) -> TypedValue | None:
    """Read what a report may print in other words than digits: 三分之二, 2.31:1, 翻两番, 3亿3千万元, 上千家."""
    found = list(scan("占" + plain))
    if len(found) != 1 or (found[0].start, found[0].end) != (1, len(plain) + 1) or found[0].value is None:
        return None
    only = found[0]
    said = Bound(only.bound) if only.bound else Bound.GT if only.more else Bound.EQ
    return TypedValue(only.value, only.value_max, only.unit, only.quantum, said)


def _typed(match: re.Match[str], unit: str) -> TypedValue:
    known = units()
    base = known[match["unit"]].base if match["unit"] else unit
    if not match["unit"] and (match["chinese"] or "").startswith("百分之"):
        base = "%"
    bound = _bound(match)
    if match["mask"]:
        return TypedValue(None, None, base, None, bound)
    times = multiplier(match["times"] + match["times2"])
    if times > _LARGEST_OF_PERCENT and base in known and known[base].dimension in _PERCENT:
        raise TypedValueError("数值大得不合常理，请检查位数和单位。")  # 300亿 of a growth: money was meant
    sign = -1 if match["sign"] in (*wordlist(AmountWords).falling, "-") else 1
    if match["low"]:
        low, quantum = arabic(match["low"].replace("，", ","))
        high, high_quantum = arabic(match["high"].replace("，", ","))
        low_times = multiplier(match["low_times"]) if match["low_times"] or match["low_unit"] else times
        low, high = low * low_times, high * times
        if low > high:
            raise TypedValueError("区间的下限大于上限，请检查后重新输入。")
        quantum = min(quantum * low_times, high_quantum * times)
        return TypedValue(*((-high, -low) if sign < 0 else (low, high)), base, quantum, bound)
    if match["number"]:
        value, quantum = arabic(match["number"].replace("，", ","))
    else:
        value, quantum = chinese(match["chinese"].removeprefix("百分之")), Decimal(1)
    value, quantum = value * times, quantum * times
    if value > _LARGEST:
        raise TypedValueError("数值大得不合常理，请检查位数和单位。")
    return TypedValue(sign * value, None, base, quantum, bound)


def _bound(match: re.Match[str]) -> Bound:
    for name, found in match.groupdict().items():
        if found and name.startswith(("b_", "a_")):
            return Bound(name[2:])
    return Bound.GT if match["more"] else Bound.EQ
