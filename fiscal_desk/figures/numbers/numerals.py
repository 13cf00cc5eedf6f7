"""Numbers as reports print them: digits with separators, Chinese numerals, 万/亿 multipliers.

All functions take text that `normalising.level` has made half-width.
"""

from decimal import Decimal
from functools import lru_cache

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_MULTIPLIERS = {
    "十": Decimal(10),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10_000),
    "亿": Decimal(100_000_000),
}
#: More digits than any printed amount has; a longer run is noise, and Decimal arithmetic on it would be slow.
LONGEST_NUMBER = 40


class NumeralError(ValueError):
    """The text is no number."""


@lru_cache(maxsize=256)
def multiplier(word: str) -> Decimal:
    """Return the product of a run of 十百千万亿 (万亿 → 10¹²); 1 for the empty string."""
    product = Decimal(1)
    for char in word:
        product *= _MULTIPLIERS[char]
    return product


@lru_cache(maxsize=4096)
def arabic(digits: str) -> tuple[Decimal, Decimal]:
    """Return value and quantum (one unit of the last printed digit) of `1,234.50`.

    Blanks and thousands commas inside are dropped. Raises NumeralError for what is no number.
    """
    plain = digits.replace(",", "").replace(" ", "")
    if len(plain) > LONGEST_NUMBER:
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
    whole, point, fraction = word.partition("点")
    if not whole:
        raise NumeralError(word)
    value = Decimal(_chinese_integer(whole))
    if point:
        if not fraction or any(char not in _DIGITS for char in fraction):
            raise NumeralError(word)
        value += Decimal("0." + "".join(str(_DIGITS[char]) for char in fraction))
    return value


def _chinese_integer(word: str) -> int:
    if all(char in _DIGITS for char in word):
        return int("".join(str(_DIGITS[char]) for char in word[:LONGEST_NUMBER]))
    total = section = digit = 0
    seen = False
    for char in word[:LONGEST_NUMBER]:
        if char in _DIGITS:
            digit, seen = _DIGITS[char], True
        elif char in _SMALL:
            section += (digit if seen else 1) * _SMALL[char]
            digit, seen = 0, False
        elif char in "万亿":
            section += digit
            total = (total + (section or 1)) * (10_000 if char == "万" else 100_000_000)
            section = digit = 0
            seen = False
        else:
            raise NumeralError(word)
    return total + section + digit
