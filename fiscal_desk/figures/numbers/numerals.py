"""Numbers as reports print them: digits with separators, Chinese numerals, 万/亿 multipliers, and mixtures of these.

All functions take text that `normalising.level` has made half-width. A numeral is read whole or not at all: what is
left over is never dropped, and what can be meant in two ways (三四十) is no number here.
"""

import re
from decimal import Decimal
from functools import lru_cache

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_MULTIPLIERS = {
    "十": Decimal(10),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10_000),
    "亿": Decimal(100_000_000),
}
#: 大写 and traditional forms, which bills use so that nobody can turn one into another with a stroke.
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟萬億", "一二三四五六七八九十百千万亿")
#: More digits than any printed amount has; a longer run is noise, and `Decimal` keeps 28 digits exactly.
LONGEST_NUMBER = 18
#: No amount in a report is as large in its base unit; more is noise too.
LARGEST = Decimal(10) ** 20
#: More characters than any numeral has.
_LONGEST_WORD = 40
_TOKEN = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|.")
_TRAILING = re.compile(r"[十百千万亿]+$")


class NumeralError(ValueError):
    """The text is no number, or none that can only be meant in one way."""


@lru_cache(maxsize=256)
def multiplier(word: str) -> Decimal:
    """Return the product of a run of 十百千万亿 (万亿 → 10¹²); 1 for the empty string."""
    product = Decimal(1)
    for char in word:
        product *= _MULTIPLIERS[char]
    return product


def arabic(digits: str) -> tuple[Decimal, Decimal]:
    """Return value and quantum (one unit of the last printed digit) of `1,234.50`.

    Blanks and thousands commas inside are dropped. Raises NumeralError for what is no number.
    """
    plain = digits.replace(",", "").replace("，", "").replace(" ", "")
    if len(plain) > LONGEST_NUMBER + 1:
        raise NumeralError(digits[:20])
    whole, point, fraction = plain.partition(".")
    if not whole.isascii() or not whole.isdigit() or (point and not (fraction.isascii() and fraction.isdigit())):
        raise NumeralError(digits[:20])
    return Decimal(plain), Decimal(1).scaleb(-len(fraction)) if fraction else Decimal(1)


@lru_cache(maxsize=1024)
def chinese(word: str) -> Decimal:
    """Return the value of a Chinese numeral: 八 → 8, 三千五百万 → 35000000, 二点五 → 2.5, 百 → 100.

    Raises NumeralError for what is no number.
    """
    return numeral(word)[0]


@lru_cache(maxsize=4096)
def numeral(word: str) -> tuple[Decimal, Decimal]:
    """Return value and quantum of a whole numeral: 一百零三万, 3亿3千万, 25万6千, 三点五亿, 壹佰万.

    Raises NumeralError where a part does not fit (3万5), where two values are meant (三四十), and where it is larger
    than anything that is reported.
    """
    plain = word.replace(" ", "").replace("，", ",").translate(_CAPITALS)
    if not plain or len(plain) > _LONGEST_WORD:
        raise NumeralError(word[:20])
    whole, point, rest = plain.partition("点")
    if point:
        times = _TRAILING.search(rest)
        fraction = rest[: times.start()] if times else rest
        if not fraction or any(char not in _DIGITS for char in fraction) or len(fraction) > LONGEST_NUMBER:
            raise NumeralError(word)
        quantum = Decimal(1).scaleb(-len(fraction))
        scale = multiplier(times.group()) if times else Decimal(1)
        digits = "".join(str(_DIGITS[char]) for char in fraction)
        return _plausible((_read(whole) + int(digits) * quantum) * scale), quantum * scale
    if plain[0].isdigit():
        times = _TRAILING.search(plain)
        bare = plain[: times.start()] if times else plain
        if _TOKEN.fullmatch(bare):  # 14.88万亿: all digits stand together
            value, quantum = arabic(bare)
            scale = multiplier(times.group()) if times else Decimal(1)
            return _plausible(value * scale), quantum * scale
    else:
        times = re.search("[万亿]+$", plain)
    return _plausible(_read(plain)), multiplier(times.group()) if times else Decimal(1)


def _plausible(value: Decimal) -> Decimal:
    if value > LARGEST:
        raise NumeralError("larger than any amount")
    return value


def _read(word: str) -> Decimal:
    tokens = _TOKEN.findall(word)
    if not tokens or not all(token in _DIGITS or token in _MULTIPLIERS or token[0].isdigit() for token in tokens):
        raise NumeralError(word)
    if all(token in _DIGITS for token in tokens):
        return _positional(tokens)
    return _above(tokens, "亿", last=True)


def _positional(tokens: list[str]) -> Decimal:
    """Read digits without multipliers: 二〇二四 is 2024, but 三四 is three or four, and 一二三 counts three things."""
    digits = [_DIGITS[token] for token in tokens]
    if len(digits) > LONGEST_NUMBER or (len(digits) > 1 and 0 not in digits):
        raise NumeralError("".join(tokens[:20]))
    return Decimal("".join(map(str, digits)))


def _above(tokens: list[str], char: str, *, last: bool) -> Decimal:
    """Read tokens of which the last `char` (亿, then 万) parts what is multiplied by it from what is added to it."""
    lower = "万" if char == "亿" else ""
    if char not in tokens:
        return _above(tokens, lower, last=last) if lower else _section(tokens, last=last)
    place = len(tokens) - 1 - tokens[::-1].index(char)
    left, right = tokens[:place], tokens[place + 1 :]
    if char in left or (char == "万" and left[-1:] == ["零"]):
        raise NumeralError("".join(tokens))
    times = _MULTIPLIERS[char]
    high = (_above(left, lower, last=False) if lower else _section(left, last=False)) if left else Decimal(1)
    if not right:
        return high * times
    if high != high.to_integral_value() or not left:
        raise NumeralError("".join(tokens))
    if last and len(right) == 1 and _DIGITS.get(right[0]) and left[-1] in (_DIGITS.keys() | _MULTIPLIERS.keys()):
        return high * times + _DIGITS[right[0]] * times / 10  # 两万五: what a lone digit counts is the next place
    if right[0][0].isdigit() and len(right) == 1 and len(right[0]) != len(str(times)) - 1:
        raise NumeralError("".join(tokens))  # 3万5 may be 35000 or a slip
    low = _above(right, lower, last=last) if lower else _section(right, last=last)
    if low >= times or not low:
        raise NumeralError("".join(tokens))
    return high * times + low


def _section(tokens: list[str], *, last: bool) -> Decimal:
    """Read what stands below 万: 千, 百 and 十 in falling order, each with one digit (or digits) before it."""
    total = Decimal(0)
    limit = Decimal(10_000)
    amount: Decimal | None = None
    zero = False
    for place, token in enumerate(tokens):
        if token in "零〇":
            if amount is not None or (token == "零" and place == len(tokens) - 1 and len(tokens) > 1):
                raise NumeralError("".join(tokens))
            zero = True
        elif token in _MULTIPLIERS:
            times = _MULTIPLIERS[token]
            if times >= limit or (amount is None and place and token != "十" and not zero):
                raise NumeralError("".join(tokens))
            total, limit, amount = total + (1 if amount is None else amount) * times, times, None
            zero = False
        elif amount is not None:
            raise NumeralError("".join(tokens))  # 三四十: two numbers
        else:
            amount = _amount(token, limit if total else None, zero=zero, alone=place == len(tokens) - 1)
    if amount is None:
        return total
    if total and not zero and limit > 10:
        if tokens[-1] in _DIGITS:
            if not last:
                raise NumeralError("".join(tokens))
            amount *= limit / 10  # 三千五, as people say it
        elif len(tokens[-1]) != len(str(limit)) - 1:
            raise NumeralError("".join(tokens))
    return total + amount


def _amount(token: str, limit: Decimal | None, *, zero: bool, alone: bool) -> Decimal:
    if token in _DIGITS:
        return Decimal(_DIGITS[token])
    value, _ = arabic(token)
    if limit is not None and (value >= (limit if alone else 10) or "." in token):
        raise NumeralError(token)
    return value
