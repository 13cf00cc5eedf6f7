"""Dates and times as a spreadsheet shows them: days since 1900 by a format of y, m, d, h, s."""

from calendar import month_name
from datetime import datetime, timedelta

from fiscal_desk.numerals.printing import counting, digit_by_digit
from fiscal_desk.report.readers.sheets.codes import Kind, Section, Token

_DAY_0 = datetime(1899, 12, 30)
_DAY_0_OF_1904 = datetime(1904, 1, 1)
_LAST_DAY = 2_958_465  # 31 December 9999
_WEEKDAYS = "一二三四五六日"
_MONTHS = tuple(month_name)[1:]


def shown_date(value: float, section: Section, *, from_1904: bool = False) -> str:
    """Return the date or time that a number of days stands for; what is no date is shown as nothing."""
    if not 0 <= value <= _LAST_DAY:
        return ""
    moment = (_DAY_0_OF_1904 if from_1904 else _DAY_0) + timedelta(seconds=round(value * 86_400))
    if value < 60 and not from_1904:
        moment += timedelta(days=1)  # spreadsheets hold 1900 for a leap year
    if moment.year > 9999:
        return ""
    is_half = any(token.kind is Kind.HALF for token in section.tokens)
    printed = []
    for at, token in enumerate(section.tokens):
        if token.kind is Kind.DATE:
            printed.append(_part(moment, token.text.lower(), section, at, is_half))
        elif token.kind is Kind.ELAPSED:
            unit = {"h": 3600, "m": 60, "s": 1}[token.text[0].lower()]
            printed.append(str(round(value * 86_400) // unit).zfill(len(token.text)))
        elif token.kind is Kind.HALF:
            morning, evening = token.text.split("/")
            printed.append(morning if moment.hour < 12 else evening)
        elif token.kind is Kind.DIGIT:
            printed.append("0")  # parts of a second
        else:
            printed.append(token.text)
    return "".join(printed)


def _part(moment: datetime, letters: str, section: Section, at: int, is_half: bool) -> str:
    first, size = letters[0], len(letters)
    if first == "y" or letters == "e":
        year = f"{moment.year:04d}"
        return digit_by_digit(int(year)) if section.numerals else year[-2:] if size == 2 else year
    if first == "m" and _is_minute(section.tokens, at):
        return _number(moment.minute, size, section)
    if first == "m":
        return (
            _MONTHS[moment.month - 1][: 3 if size == 3 else None] if size > 2 else _number(moment.month, size, section)
        )
    if first == "d" and size > 2:
        return moment.strftime("%a" if size == 3 else "%A")
    if first == "d":
        return _number(moment.day, size, section)
    if first == "h":
        return _number((moment.hour - 1) % 12 + 1 if is_half else moment.hour, size, section)
    if first == "s":
        return _number(moment.second, size, section)
    if first == "a":
        return ("星期" if size > 3 else "") + _WEEKDAYS[moment.weekday()]
    return ""


def _number(number: int, size: int, section: Section) -> str:
    if section.numerals:
        return counting(number) if number else "〇"
    return f"{number:02d}" if size > 1 else str(number)


def _is_minute(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an m stands behind hours or before seconds."""
    before = [token.text[0].lower() for token in tokens[:at] if token.kind in (Kind.DATE, Kind.ELAPSED)]
    after = [token.text[0].lower() for token in tokens[at + 1 :] if token.kind in (Kind.DATE, Kind.ELAPSED)]
    return before[-1:] == ["h"] or after[:1] == ["s"]
