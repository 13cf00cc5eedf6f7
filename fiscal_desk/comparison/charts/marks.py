"""Makes marks of figures: value in the chart's unit, what is written at it, and notes on what the marks need."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from fiscal_desk.comparison.charts.model import Mark, Opening, Stage
from fiscal_desk.comparison.charts.scale import Scale
from fiscal_desk.figures.as_printed import own_words
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.figures.printing import around_number, print_figure, print_number, some_more
from fiscal_desk.vocabulary.words import word_of
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

_SIGNED = (Measure.CHANGE, Measure.DIFFERENCE)
_UP = (Bound.GT, Bound.GE)
_DOWN = (Bound.LT, Bound.LE)
#: No axis tells anything of larger numbers; a case of an earlier version may hold one of hundreds of digits.
_LARGEST = Decimal(10) ** 30
_BEYOND = "位数过多"


def mark_of(report: int, figure: Figure, scale: Scale) -> Mark:
    """Return the mark of a figure on the chart's scale; one of another unit (万家次 among 万户次) says its own."""
    if _beyond(figure):
        return Mark(text=_BEYOND, value=None, member=(report, figure.id), stage=stage_of(figure))
    return Mark(
        text=mark_text(figure, scale.unit) if scale.is_own(figure) else print_figure(figure),
        value=None if figure.value is None else scale.of(figure.value, figure),
        member=(report, figure.id),
        stage=stage_of(figure),
        opening=_opening(figure),
        value_max=None if figure.value_max is None else scale.of(figure.value_max, figure),
    )


def marks_of(report: int, figures: Iterable[Figure], scale: Scale) -> tuple[Mark, ...]:
    """Return the marks of what one report says of one thing, each different statement once."""
    return each_once(mark_of(report, figure, scale) for figure in figures)


def each_once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the first of all marks that say the same, in their order."""
    found: dict[tuple[str, Stage], Mark] = {}
    for mark in marks:
        found.setdefault((mark.text, mark.stage), mark)
    return tuple(found.values())


def mark_text(figure: Figure, unit: str) -> str:
    """Return what is written at a mark: the number with its bound, `%` kept, other units left to the axis."""
    if figure.value is None:
        return own_words(figure) or "*"
    if figure.measure in _SIGNED and figure.value < 0 and figure.bound is not Bound.EQ:
        return print_figure(figure, unit)  # 下降3%以上 cannot be said with a sign
    values = sorted(value for value in (figure.value, figure.value_max) if value is not None)
    quantum = figure.quantum if len(values) == 1 else None
    sign = unit if unit in ("%", "‰") else ""
    body = "~".join(print_number(value, figure.unit, unit, quantum) + sign for value in values)
    some, _ = some_more(figure) if len(values) == 1 else ("", "")
    before, after = ("", some) if some else around_number(figure)
    return before + body + after


def stage_of(figure: Figure) -> Stage:
    """Return whether a figure is a result or a target, and of which tier."""
    if figure.stance is Stance.ACTUAL:
        return Stage.RESULT
    return Stage.STRETCH if figure.strive else Stage.TARGET


def axis_name(measure: Measure, unit: str) -> str:
    """Return the name of the axis of values, with the unit: 金额（亿元）, 增速（%）, 数量（个）."""
    money = unit.endswith(wordlist(AmountWords).currencies)
    name = ("金额" if money else "数量") if measure is Measure.LEVEL else word_of(measure)
    if measure is Measure.LEVEL and unit in ("%", "‰"):
        name = word_of(Measure.RATE)
    return f"{name}（{unit}）" if unit else name


def reading_notes(marks: Sequence[Mark]) -> list[str]:
    """Return the sentences that say how to read marks that are not plain bars."""
    notes = []
    if any(mark.value is None and mark.text != _BEYOND for mark in marks):
        notes.append("“*”为报告未公开的数值，不画出。")
    if any(mark.text == _BEYOND for mark in marks):
        notes.append(f"“{_BEYOND}”的数不画出。")
    if any(mark.opening is Opening.UP for mark in marks):
        notes.append("▲表示实际数不低于所示数（“超”“以上”）。")
    if any(mark.opening is Opening.DOWN for mark in marks):
        notes.append("▼表示实际数不高于所示数（“低于”“以内”）。")
    return notes


def _beyond(figure: Figure) -> bool:
    return any(value is not None and abs(value) >= _LARGEST for value in (figure.value, figure.value_max))


def _opening(figure: Figure) -> Opening:
    if figure.value is None or figure.bound not in (*_UP, *_DOWN):
        return Opening.NONE
    falling = figure.measure in _SIGNED and figure.value < 0
    return Opening.UP if (figure.bound in _UP) != falling else Opening.DOWN
