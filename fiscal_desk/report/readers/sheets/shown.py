"""What a spreadsheet shows for a value: the number format applied, blanks around it gone."""

import math
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

from fiscal_desk.report.readers.sheets.codes import Kind, Section, Token, sections_of
from fiscal_desk.report.readers.sheets.dates import shown_date
from fiscal_desk.report.readers.word.numerals import format_number

#: A cell in the format General shows so many characters of a number.
_GENERAL_WIDTH = 11
#: What [DBNum1] and [DBNum2] print, by the names that Word has for it.
_NUMERALS = {1: "chineseCounting", 2: "chineseLegalSimplified"}
#: Beyond this a number is no amount, and its digits are made up.
_LARGEST = 1e18


@lru_cache(maxsize=20_000)
def shown_text(text: str, code: str) -> str:
    """Return what is shown of a text: a format may put words around it, or hide it. Blanks set it in."""
    sections = sections_of(code)
    if len(sections) < 4:
        section = sections[-1] if any(token.kind is Kind.TEXT for token in sections[-1].tokens) else None
    else:
        section = sections[3]
    if section is None:
        return text
    return "".join(
        text if token.kind is Kind.TEXT else token.text if token.kind is Kind.LITERAL else ""
        for token in section.tokens
    ).rstrip()


@lru_cache(maxsize=20_000)
def shown_number(value: float, code: str, *, from_1904: bool = False) -> str:
    """Return what is shown of a number, date or time; `from_1904` counts days as old Macs did."""
    if not math.isfinite(value):
        return ""
    section, signed = _section(value, sections_of(code))
    if section.is_date:
        return shown_date(value, section, from_1904=from_1904).strip()
    if not section.is_number:
        return _worded(value if signed else abs(value), section).strip()
    if abs(value) >= _LARGEST:
        return _general(value)
    number = Decimal(f"{abs(value):.15g}")
    printed = _printed(number, section)
    return _signed(printed, value < 0 and signed).strip()


def _signed(printed: str, is_negative: bool) -> str:
    return f"-{printed.lstrip()}" if is_negative and any(char in "123456789" for char in printed) else printed


def _section(value: float, sections: tuple[Section, ...]) -> tuple[Section, bool]:
    """Return the section for a value, and whether the sign is still to be printed."""
    if any(section.condition for section in sections):
        for section in sections:
            if section.condition is None or section.condition(value):
                return section, True
        return sections[-1], True
    if value < 0 and len(sections) > 1:
        return sections[1], False
    if value == 0 and len(sections) > 2:
        return sections[2], False
    return sections[0], True


def _worded(value: float, section: Section) -> str:
    """Print a section without places for digits: General and literals."""
    general = _general(value)
    if section.numerals and value >= 0 and value == int(value) and value < 1e12:
        general = format_number(int(value), _NUMERALS[section.numerals])
    return "".join(
        general if token.kind in (Kind.GENERAL, Kind.TEXT) else token.text if token.kind is Kind.LITERAL else ""
        for token in section.tokens
    )


def _general(value: float) -> str:
    number = Decimal(f"{value:.15g}")
    whole = len(str(abs(int(number)))) if abs(number) < Decimal(_LARGEST) else 0
    if whole == 0:
        return f"{value:.5E}"
    places = max(0, _GENERAL_WIDTH - 1 - whole)
    rounded = round(number, places) if places else number.quantize(Decimal(1), ROUND_HALF_UP)
    if number and not rounded:
        return f"{value:.5E}"
    printed = f"{rounded:f}"
    printed = printed.rstrip("0").rstrip(".") if "." in printed else printed
    return "0" if printed == "-0" else printed


def _printed(number: Decimal, section: Section) -> str:
    tokens, places = section.tokens, section.places
    if places.exponent is not None:
        number = number.scaleb(2 * sum(token.kind is Kind.PERCENT for token in tokens))
        digits = sum(token.kind is Kind.DIGIT for token in tokens[: places.exponent]) - 1
        return f"{number:.{max(0, digits)}E}"
    if places.slash is not None:
        number = number.scaleb(2 * sum(token.kind is Kind.PERCENT for token in tokens))
        return _fraction(number, sum(token.kind is Kind.DIGIT for token in tokens[places.slash :]))
    rounded = number.scaleb(places.scale).quantize(Decimal(1).scaleb(-places.after), ROUND_HALF_UP)
    whole, _, part = f"{rounded:f}".partition(".")
    return _before(tokens[: places.end], places.first, whole, places.is_grouped) + _after(tokens[places.end :], part)


def _before(tokens: tuple[Token, ...], first: int | None, whole: str, grouped: bool) -> str:
    """Print the digits before the point from the right into their places, the leftmost taking all that are left."""
    rest = whole if whole.strip("0") else ""
    printed: list[str] = []
    count = 0

    def put(digit: str) -> None:
        nonlocal count
        if grouped and count and count % 3 == 0:
            printed.append(",")
        printed.append(digit)
        count += 1

    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.kind is Kind.DIGIT:
            if rest:
                put(rest[-1])
                rest = rest[:-1]
            elif token.text == "0":
                put("0")
            if at == first:
                while rest:
                    put(rest[-1])
                    rest = rest[:-1]
        elif token.kind in (Kind.LITERAL, Kind.PERCENT):
            printed.append(token.text[::-1])
    while rest:  # `.00` has no place before the point
        put(rest[-1])
        rest = rest[:-1]
    return "".join(printed)[::-1]


def _after(tokens: tuple[Token, ...], part: str) -> str:
    """Print what stands from the point on; `#` drops zeros at the end."""
    needed = 0
    for at, token in enumerate(token for token in tokens if token.kind is Kind.DIGIT):
        if token.text == "0" or part[at : at + 1] not in ("", "0"):
            needed = at + 1
    printed: list[str] = []
    at = 0
    for token in tokens:
        if token.kind is Kind.DIGIT:
            printed.append(part[at] if at < needed else "")
            at += 1
        elif token.kind is Kind.POINT:
            printed.append(token.text if at < len(part) or not part else "")
        elif token.kind in (Kind.LITERAL, Kind.PERCENT):
            printed.append(token.text)
    return "".join(printed)


def _fraction(number: Decimal, digits: int) -> str:
    whole, rest = int(number), Fraction(number - int(number)).limit_denominator(10 ** min(digits, 4) - 1)
    if rest == 1:
        whole, rest = whole + 1, Fraction(0)
    return " ".join(filter(None, (str(whole) if whole or not rest else "", str(rest) if rest else "")))
