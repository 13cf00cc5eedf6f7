"""The number formats of Word's automatic numbering."""

from collections.abc import Callable

from fiscal_desk.numerals.printing import counting, digit_by_digit, written_out

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
    "chineseCounting": counting,
    "chineseCountingThousand": counting,
    "japaneseCounting": counting,
    "taiwaneseCounting": counting,
    "taiwaneseCountingThousand": counting,
    "chineseLegalSimplified": lambda number: written_out(number, _LEGAL, ("拾", "佰", "仟")),
    "ideographDigital": digit_by_digit,
    "japaneseDigitalTenThousand": digit_by_digit,
    "taiwaneseDigital": digit_by_digit,
    "ideographTraditional": lambda number: _STEMS[(number - 1) % 10],
    "ideographZodiac": lambda number: _BRANCHES[(number - 1) % 12],
    "decimalFullWidth": lambda number: digit_by_digit(number, "０１２３４５６７８９"),
    "decimalFullWidth2": lambda number: digit_by_digit(number, "０１２３４５６７８９"),
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
