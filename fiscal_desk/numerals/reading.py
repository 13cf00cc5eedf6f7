"""Small numbers and years that are written in Chinese numerals."""

from fiscal_desk.numerals.printing import DIGITS, RUN_DIGITS

#: The value of each numeral of one sign, nought in all its shapes.
VALUES = {sign: value for digits in (DIGITS, RUN_DIGITS) for value, sign in enumerate(digits)} | {"○": 0}


def small_count(word: str) -> int:
    """Read 1 to 99 as days, months and years are written: 7, 七, 两, 十七, 二十七; other signs count nothing."""
    if word.isdigit():
        return int(word)
    if word == "两":
        return 2
    tens, ten, ones = word.rpartition("十")
    return (VALUES.get(tens, 1) * 10 if ten else 0) + VALUES.get(ones, 0)


def in_digits(word: str) -> str:
    """Return a run of numerals in digits: 二〇二四 is 2024. Raises KeyError for other signs."""
    return "".join(str(VALUES[sign]) for sign in word)
