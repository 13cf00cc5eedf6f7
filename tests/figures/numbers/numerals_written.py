"""Writes numbers the ways reports do, so that tests can read them back."""

_DIGITS = "零一二三四五六七八九"
_CAPITALS = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")


def _below_wan(number: int) -> str:
    written, skipped = "", False
    for size, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            written += ("零" if skipped and written else "") + _DIGITS[digit] + word
        skipped = not digit
    return written


def in_chinese(number: int) -> str:
    """Return a whole number from 1 on in Chinese numerals: 1030000 → 一百零三万."""
    written = ""
    for size, word in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part, number = divmod(number, size)
        if not part:
            continue
        gap = "零" if written and part < 1000 else ""
        written += gap + (in_chinese(part) if part >= 10**4 else _below_wan(part)) + word
    return written


def in_capitals(number: int) -> str:
    """Return a whole number as bills write it: 1000000 → 壹佰万."""
    return in_chinese(number).translate(_CAPITALS)
