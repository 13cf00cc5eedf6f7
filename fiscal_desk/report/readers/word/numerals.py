"""The number formats of Word's automatic numbering."""

from collections.abc import Callable

_HAN = "零一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def format_number(number: int, number_format: str) -> str:
    """Return a number as Word prints it in a numbering format; formats that nobody uses here come out as digits."""
    if number_format in ("none", "bullet"):
        return ""
    printer = _PRINTERS.get(number_format)
    return printer(number) if printer and number > 0 else str(number)


def _chinese(number: int, digits: str, units: tuple[str, str, str]) -> str:
    """Count to 9999 in hanzi: 十, 二十一, 一百零五."""
    if number > 9999:
        return str(number)
    printed = ""
    zero = False
    for power, unit in ((1000, units[2]), (100, units[1]), (10, units[0]), (1, "")):
        digit = number // power % 10
        if digit:
            printed += (digits[0] if zero and printed else "") + digits[digit] + unit
        zero = digit == 0
    return printed


def chinese_counting(number: int) -> str:
    """Return 一 … 十 … 二十一 …, where ten to nineteen go without 一."""
    printed = _chinese(number, _HAN, ("十", "百", "千"))
    return printed[1:] if 10 <= number < 20 else printed


def _digits(number: int, digits: str) -> str:
    return "".join(digits[int(digit)] for digit in str(number))


def _enclosed(first: str, count: int) -> Callable[[int], str]:
    return lambda number: chr(ord(first) + number - 1) if number <= count else str(number)


def _letters(number: int) -> str:
    """Return a … z, aa … zz, as Word repeats its letters."""
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * min(times + 1, 20)


def _roman(number: int) -> str:
    printed = ""
    for value, letters in _ROMAN:
        while number >= value and len(printed) < 40:
            printed += letters
            number -= value
    return printed


_PRINTERS: dict[str, Callable[[int], str]] = {
    "chineseCounting": chinese_counting,
    "chineseCountingThousand": chinese_counting,
    "japaneseCounting": chinese_counting,
    "taiwaneseCounting": chinese_counting,
    "taiwaneseCountingThousand": chinese_counting,
    "chineseLegalSimplified": lambda number: _chinese(number, _LEGAL, ("拾", "佰", "仟")),
    "ideographDigital": lambda number: _digits(number, "〇一二三四五六七八九"),
    "japaneseDigitalTenThousand": lambda number: _digits(number, "〇一二三四五六七八九"),
    "taiwaneseDigital": lambda number: _digits(number, "〇一二三四五六七八九"),
    "ideographTraditional": lambda number: _STEMS[(number - 1) % 10],
    "ideographZodiac": lambda number: _BRANCHES[(number - 1) % 12],
    "decimalFullWidth": lambda number: _digits(number, "０１２３４５６７８９"),
    "decimalFullWidth2": lambda number: _digits(number, "０１２３４５６７８９"),
    "decimalZero": lambda number: f"{number:02d}",
    "decimalEnclosedCircle": _enclosed("①", 20),
    "decimalEnclosedCircleChinese": _enclosed("①", 20),
    "decimalEnclosedParen": _enclosed("⑴", 20),
    "decimalEnclosedFullstop": _enclosed("⒈", 20),
    "ideographEnclosedCircle": _enclosed("㊀", 10),
    "ideographParenthesesChinese": _enclosed("㈠", 10),
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "numberInDash": lambda number: f"- {number} -",
}
