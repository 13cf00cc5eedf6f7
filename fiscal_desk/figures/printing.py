"""Prints numbers as offices write them (GB/T 15835-2011): one unit a row, the printed precision, no −下降.

Values come in in base units (元, 人, 平方米 …) as `Decimal`; what goes out is text for people.
"""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache

from fiscal_desk.figures.as_printed import bound_is_said, own_words, said_bound
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

#: What a display unit may put before a base unit, and how much of the base unit that is.
MULTIPLIERS: dict[str, Decimal] = {
    "": Decimal(1),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10_000),
    "百万": Decimal(1_000_000),
    "千万": Decimal(10_000_000),
    "亿": Decimal(100_000_000),
    "万亿": Decimal(1_000_000_000_000),
}

#: Tables show three of them; the others are folded into the nearest below.
_SHOWN = {"": "", "百": "", "千": "", "万": "万", "百万": "万", "千万": "万", "亿": "亿", "万亿": "亿"}

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_BARE_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?")
_PRINTED_MULTIPLIER = re.compile(
    rf"[\d.,，．０-９*＊\s][余多]?({'|'.join(sorted(filter(None, MULTIPLIERS), key=len, reverse=True))})?"
)

#: So many decimals a number may get by another unit; more than that, and it stays as it was printed.
_MOST_PLACES = 2

#: A little more than the number before it, and the multiplier that it may stand before: 三万余户, 30余万人次.
_SOME = re.compile(r"(?:\d|[一二两三四五六七八九])[十百千万亿]*\s*([余多])\s*([百千万亿]*)")

#: More digits than a value has in any unit, so that none is too long to be rounded.
_DIGITS_PRINTED = 80

#: 元 rows stay in 万元 (or 元) only where every amount is below this.
_SMALL_AMOUNT = Decimal(10_000_000)

#: A number of years that is a year, and what stands behind one that bounds something.
_FIRST_YEAR = Decimal(1900)
_YEAR_BOUNDS = {Bound.LT: "前", Bound.LE: "底前", Bound.GE: "及以后", Bound.GT: "后"}


def display_unit(figures: Iterable[Figure]) -> str:
    """Return the one unit in which a row of figures is shown: 亿元, 万元, 元, 万人, 人, %, 个百分点 …

    The multiplier is the one most printed; 亿元 goes for money unless every amount is below 1000万元. Figures of
    several base units take the unit that occurs most (the first one among equals). No figures: an empty string.
    """
    members = list(figures)
    if not members:
        return ""
    unit, same = members[0].unit, members
    if any(figure.unit != unit for figure in members):
        unit = Counter(figure.unit for figure in members).most_common(1)[0][0]
        same = [figure for figure in members if figure.unit == unit]
    if _is_plain(unit):
        return unit
    shown = Counter(_SHOWN[own_unit(figure).removesuffix(unit)] for figure in same)
    if unit in wordlist(AmountWords).currencies:
        sizes = [abs(figure.value) for figure in same if figure.value is not None]
        if shown["亿"] or any(size >= _SMALL_AMOUNT for size in sizes):
            return "亿" + unit
    most = max(shown.values())
    return next((multiplier for multiplier in "亿万" if shown[multiplier] == most), "") + unit


def _is_plain(unit: str) -> bool:
    """Whether no multiplier stands before a unit."""
    return not unit or unit in wordlist(AmountWords).no_multiplier


def printed_multiplier(figure: Figure) -> str:
    """Return the multiplier that the report printed before the unit: '', '万', '亿', '万亿' …"""
    return _printed_multiplier(figure.unit, figure.text, figure.quantum)


@lru_cache(maxsize=50_000)
def _printed_multiplier(unit: str, text: str, quantum: Decimal | None) -> str:
    if _is_plain(unit):
        return ""
    found = [match.group(1) or "" for match in _PRINTED_MULTIPLIER.finditer(text)]
    return next((multiplier for multiplier in reversed(found) if multiplier), "") or _multiplier_of_cell(text, quantum)


def _multiplier_of_cell(text: str, quantum: Decimal | None) -> str:
    """Return the multiplier of a bare number in a table, whose unit stands in the head: 415.12 under 亿元 → 亿."""
    if quantum is None or not _BARE_NUMBER.fullmatch(text):
        return ""
    decimals = len(text.partition(".")[2])
    scale = quantum.scaleb(decimals)
    return next((word for word, size in MULTIPLIERS.items() if size == scale and word), "")


def own_unit(figure: Figure) -> str:
    """Return the unit in which the figure itself was printed, such as 亿元 or 户次.

    A value that the text does not print has the unit in which it was typed (12.5亿元 where the text has no unit), else
    the one that suits it: 11.92万元 in place of 11.92亿元 is not 0.001192亿元.
    """
    multiplier = printed_multiplier(figure)
    if _is_plain(figure.unit) or figure.value is None or figure.quantum is None:
        return multiplier + figure.unit
    if abs(figure.value) in _amounts_in(figure.text, multiplier):
        return multiplier + figure.unit
    if (typed := _typed_multiplier(figure.quantum)) is not None:
        return typed + figure.unit
    if _prints_value(figure.value, figure.quantum, MULTIPLIERS[multiplier]):
        return multiplier + figure.unit
    size = abs(figure.value)
    suits = (word for word in "亿万" if size >= MULTIPLIERS[word] and figure.quantum >= MULTIPLIERS[word] / 100)
    return next(suits, "") + figure.unit


@lru_cache(maxsize=50_000)
def _amounts_in(text: str, multiplier: str) -> frozenset[Decimal]:
    """Return the amounts that a text prints in digits, if the multiplier is that of all of them."""
    numbers = _DIGITS.findall(level(text))
    return frozenset(Decimal(number.replace(",", "")) * MULTIPLIERS[multiplier] for number in numbers)


def _typed_multiplier(quantum: Decimal) -> str | None:
    """Return the multiplier of a number that stands in no text: 12.5亿 counts in 10000000.0, 1250000万 in 10000.

    A quantum keeps the decimals that were typed behind it: 10000000.0 is a tenth of 亿. 百, 千 and 千万 are not typed.
    """
    scale = quantum.scaleb(max(0, -int(quantum.as_tuple().exponent)))
    return next((word for word, size in MULTIPLIERS.items() if size == scale and not size.adjusted() % 4), None)


def _prints_value(value: Decimal, quantum: Decimal, scale: Decimal) -> bool:
    """Return whether a figure's value is what its text prints, or nearly so that only digits differ."""
    return abs(value) >= scale / 10 and quantum >= scale / 1000


@lru_cache(maxsize=10_000)
def unit_scale(unit: str, display: str) -> Decimal:
    """Return how many base units a display unit is: ('元', '亿元') → 100000000; 1 where they do not belong together."""
    if display.endswith(unit):
        return MULTIPLIERS.get(display[: len(display) - len(unit)], Decimal(1))
    return Decimal(1)


def print_number(value: Decimal, unit: str, display: str, quantum: Decimal | None) -> str:
    """Print a value (base unit) in the display unit, without the unit: 24490000000, '元', '亿元' → '244.9'.

    `quantum` is one unit of the last digit to print, in the base unit, and rounding is 四舍五入; None prints all digits
    that the value has. From five digits on the integer part gets thousands separators.
    """
    scale = unit_scale(unit, display)
    # What was read before long numbers were refused has more digits than a Decimal's arithmetic keeps by itself.
    with localcontext(prec=_digits(value) + _digits(quantum or scale) + _digits(scale)):
        shown = value / scale
        if quantum is None:
            return print_decimal(shown.normalize())
        step = quantum / scale
        places = max(0, -step.normalize().adjusted()) if step else 0
        return print_decimal(shown.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))


def print_decimal(value: Decimal) -> str:
    """Print a number with all its digits; from five on the integer part gets thousands separators."""
    text = format(value, "f")
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, dot, fraction = digits.partition(".")
    if len(whole) >= 5:
        first = len(whole) % 3
        groups = [whole[:first]] if first else []
        whole = ",".join(groups + [whole[at : at + 3] for at in range(first, len(whole), 3)])
    if not (whole + fraction).strip("0,"):
        sign = ""
    return f"{sign}{whole}{dot}{fraction}"


def _digits(value: Decimal) -> int:
    """Return a bound of how many digits stand before and behind a number's point, so that dividing them is exact."""
    _, digits, exponent = value.as_tuple()
    return len(digits) + abs(int(exponent)) + 1


def print_figure(figure: Figure, display: str | None = None) -> str:
    """Print a figure with its bound and direction: 超20亿元, 约2%, *万元, 下降8.17%, 4%以上, 5%~5.5%.

    `display` is the unit of the row; without one, the unit in which the figure was printed is used. What is printed
    follows the figure's fields, not its text, so that a corrected value shows; where they agree, what is worded
    otherwise than in digits stays as worded (三分之二, 数百万元).
    """
    words = own_words(figure, compares_only=display is not None)
    if figure.value is None and words is not None:
        return words
    unit = display if display is not None and _takes(figure, display) else own_unit(figure)
    if figure.value is None:
        return "*" + own_unit(figure)  # 亿元 in place of 万元 would claim to know something
    if figure.measure in (Measure.CHANGE, Measure.DIFFERENCE):
        verb = _direction(figure)
        if verb == "持平":
            return verb
        body = verb + (_with_bound(figure, words) if words else _bounded(figure, unit, unsigned=True))
    elif words and figure.value is not None and figure.value >= 0:
        body = _with_bound(figure, words)
    else:
        body = _bounded(figure, unit, unsigned=False)
    return f"力争{body}" if figure.strive else body


def _takes(figure: Figure, display: str) -> bool:
    """Whether a figure may be shown in a row's unit: not where that takes decimals that nobody printed."""
    if not display.endswith(figure.unit) or figure.quantum is None:
        return display.endswith(figure.unit)
    places, own = (_places(figure.quantum, unit_scale(figure.unit, unit)) for unit in (display, own_unit(figure)))
    return places <= max(_MOST_PLACES, own)


def _places(quantum: Decimal, scale: Decimal) -> int:
    step = quantum / scale
    return max(0, -step.normalize().adjusted()) if step else 0


def _bounded(figure: Figure, unit: str, *, unsigned: bool) -> str:
    values = [value for value in (figure.value, figure.value_max) if value is not None]
    if unsigned:
        values = sorted(abs(value) for value in values)
    # The ends of a range are often printed with different precision (5%-5.5%), of which `quantum` keeps the finer.
    quantum = figure.quantum if len(values) == 1 else None
    if figure.unit == "年" and len(values) == 1 and values[0] >= _FIRST_YEAR:
        return f"{values[0]:f}年{_YEAR_BOUNDS.get(figure.bound, '')}"
    some, times = some_more(figure) if len(values) == 1 and unit.endswith(figure.unit) else ("", "")
    multiplier = unit.removesuffix(figure.unit)
    tail = (some + multiplier if times and times == multiplier else multiplier + some) + figure.unit if some else unit
    body = "~".join(print_number(value, figure.unit, unit, quantum) + tail for value in values)
    return body if some else _with_bound(figure, body)


def some_more(figure: Figure) -> tuple[str, str]:
    """Return 余 or 多 where the report has one between number and unit, and the multiplier behind it; else nothing."""
    found = _SOME.search(figure.text) if figure.bound is Bound.GT else None
    return (found.group(1), found.group(2)) if found else ("", "")


def _with_bound(figure: Figure, body: str) -> str:
    if not body[0].isdigit() and bound_is_said(figure.text):
        return body
    before, after = around_number(figure)
    return before + body + after


def around_number(figure: Figure) -> tuple[str, str]:
    """Return the words of a figure's bound before and after its number: the report's own, else 约, 超, 以上 …"""
    said = said_bound(figure)
    if any(said):
        return said
    match figure.bound:
        case Bound.ABOUT:
            return "约", ""
        case Bound.GT:
            return "超", ""
        case Bound.GE:
            return "", "以上"
        case Bound.LT:
            return "低于", ""
        case Bound.LE:
            return "", "以内"
        case _:
            return "", ""


def _direction(figure: Figure) -> str:
    value = figure.value if figure.value is not None else Decimal(0)
    if figure.measure is Measure.CHANGE:
        if value == 0 and figure.value_max is None and figure.bound is Bound.EQ:
            return "持平"
        return "下降" if value < 0 else "增长"
    base = figure.base or ""
    if "进度" in base:
        return "低于进度" if value < 0 else "超进度"
    if base and not wordlist(AmountWords).earlier.regex.search(base):  # a gap to something else than an earlier time
        return "低" if value < 0 else "高"
    if figure.unit in wordlist(AmountWords).points:
        return "下降" if value < 0 else "提高"
    return "减少" if value < 0 else "增加"
