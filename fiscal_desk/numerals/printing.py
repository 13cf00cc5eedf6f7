"""Whole numbers in Chinese numerals."""

#: From nought; in dates and other runs of digits nought is 〇.
DIGITS = "零一二三四五六七八九"
RUN_DIGITS = "〇一二三四五六七八九"
_UNITS = ("十", "百", "千")
_LARGEST = 9999


def counting(number: int) -> str:
    """Return 一 … 十 … 二十一 … 一百零五, where ten to nineteen go without 一; above 9999 digits."""
    printed = written_out(number, DIGITS, _UNITS)
    return printed[1:] if 10 <= number < 20 else printed


def written_out(number: int, digits: str, units: tuple[str, str, str]) -> str:
    """Return 1 to 9999 in numerals with the words for ten, hundred and thousand; larger numbers in digits."""
    if number > _LARGEST:
        return str(number)
    printed = ""
    zero = False
    for power, unit in ((1000, units[2]), (100, units[1]), (10, units[0]), (1, "")):
        digit = number // power % 10
        if digit:
            printed += (digits[0] if zero and printed else "") + digits[digit] + unit
        zero = digit == 0
    return printed


def digit_by_digit(number: int, digits: str = RUN_DIGITS) -> str:
    """Return a number sign by sign: 2024 is 二〇二四."""
    return "".join(digits[int(digit)] for digit in str(number))
