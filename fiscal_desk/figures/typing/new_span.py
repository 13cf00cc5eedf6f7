"""A figure whose span was drawn anew: what its words say now, and where one figure may be two."""

from __future__ import annotations

import re
from decimal import Decimal

from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.typing.typed_value import TypedValue, TypedValueError, parse_typed
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

#: What may stand between two numbers and belongs to neither.
_BETWEEN = "、，,；;和及与至到～~—–-－/ \t\u3000\n"
_UNIT_WORDS = re.compile(r"[^\d.,\s*\-+%]*[^\d.,\s*\-+]$")
_HAN = "零〇一二三四五六七八九十百千点"


class SpanError(ValueError):
    """The words of a span are no value; `str(error)` is one Chinese line."""


def value_of_words(figure: Figure, words: str, *, unit_words: str = "") -> FigureChanges:
    """Return value, value_max, unit, quantum and bound of `figure` if its span read `words`.

    What stands around the figure still holds: the unit where the words name none (`unit_words` first, as they stand
    behind the last of several numbers), a fall, a table's 万元, a bound that is not in the words themselves. `figure`
    is the figure as read. Raises SpanError where the words are no value.
    """
    try:
        typed = parse_typed(words, unit=figure.unit)
        if unit_words and not parse_typed(words).unit:
            typed = parse_typed(words + unit_words, unit=figure.unit)
    except TypedValueError:
        shown = words.replace("\n", "").strip()
        shown = shown if len(shown) <= 20 else shown[:19] + "…"
        raise SpanError(f"“{shown}”不是一个数值，请把范围正好划在数字和单位上。") from None
    before = _as_typed(figure)
    times = Decimal(1) if unit_words else _scale(figure, before, words)
    value, value_max = typed.value, typed.value_max
    if (
        value is not None
        and _falls(figure)
        and value > 0
        and not level(words).strip().startswith((*wordlist(AmountWords).rising, "+"))
    ):
        value, value_max = -value, None if value_max is None else -value_max
    if value is not None and value_max is not None and value_max < value:
        value, value_max = value_max, value
    bound = typed.bound
    if bound is Bound.EQ and (before is None or before.bound is Bound.EQ):
        bound = figure.bound
    return FigureChanges(
        value=None if value is None else value * times,
        value_max=None if value_max is None else value_max * times,
        unit=typed.unit,
        quantum=None if typed.quantum is None else typed.quantum * times,
        bound=bound,
    )


def is_value(figure: Figure, words: str) -> bool:
    """Whether `words`, without blanks at their ends, can be the figure's span."""
    if words != words.strip():
        return False
    try:
        value_of_words(figure, words)
    except SpanError:
        return False
    return True


def unit_behind(words: str) -> str:
    """Return the unit with its 万 or 亿 that words end in, as it also holds for a bare number before them."""
    found = _UNIT_WORDS.search(words)
    return found.group() if found else ""


def split_places(figure: Figure, words: str) -> list[tuple[int, int]]:
    """Return where words may be parted into two values: (end of the first, start of the second) in `words`."""
    found: list[tuple[int, int]] = []
    for at in range(1, len(words)):
        if _inside_number(words, at):
            continue
        first, second = words[:at].rstrip(_BETWEEN), words[at:].lstrip(_BETWEEN)
        place = (len(first), len(words) - len(second))
        if place not in found and is_value(figure, first) and is_value(figure, second):
            found.append(place)
    return found


def without_between(words: str, start: int, end: int) -> tuple[int, int]:
    """Return words[start:end] without the blanks and marks that part numbers."""
    while start < end and words[start] in _BETWEEN.replace("-", "").replace("－", ""):
        start += 1
    while end > start and words[end - 1] in _BETWEEN:
        end -= 1
    return start, end


def _inside_number(words: str, at: int) -> bool:
    before, after = level(words[at - 1]), level(words[at])
    if before in _HAN and after in _HAN:
        return True
    if before in "," or after in ",":
        return re.match(r",?\d{3}(?!\d)", level(words[at:])) is not None
    return (before.isdigit() or before == ".") and (after.isdigit() or after == ".")


def _as_typed(figure: Figure) -> TypedValue | None:
    try:
        return parse_typed(figure.text, unit=figure.unit)
    except TypedValueError:
        return None


def _falls(figure: Figure) -> bool:
    return figure.measure in (Measure.CHANGE, Measure.DIFFERENCE) and figure.value is not None and figure.value < 0


def _scale(figure: Figure, before: TypedValue | None, words: str) -> Decimal:
    """Return the 万 or 亿 that a table's head gives to bare numbers."""
    if before is None or not before.value or not figure.value:
        return Decimal(1)
    if parse_typed(words).unit or parse_typed(figure.text).unit:
        return Decimal(1)
    times = abs(figure.value / before.value)
    return times if times in (Decimal(10) ** power for power in range(1, 13)) else Decimal(1)
