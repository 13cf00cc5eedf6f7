"""One fact stated twice in a report: in its title and its body, in two paragraphs or sections."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.figures.model import LEVEL, PLAN, RULE, Figure, Same
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.relating.held.slips import slip_between

#: A number of so many digits is not the same by chance where label or scope are said differently.
_TELLING_DIGITS = 3
#: A name of so many characters is not another thing's by chance; a report that masks more hides all there is.
_TELLING_NAME, _MOST_HIDDEN = 4, 40


def repeated(figures: tuple[Figure, ...]) -> Iterator[Same]:
    """Yield each later statement of a fact with its first one.

    Indicator, measure, unit, period, scope, stance and value agree. Where the value has three digits or more, one of
    the two may leave the scope unsaid, or say the indicator with some words more. What the title says and the body says
    with a slip of the pen does not hold.
    """
    seen: dict[tuple[object, ...], Figure] = {}
    loosely: dict[tuple[object, ...], list[Figure]] = {}
    heading: list[Figure] = []
    values: dict[Decimal | None, int] = {}  # each by a number: a Decimal takes long to be found by
    numbered = [values.setdefault(figure.value, len(values)) for figure in figures]
    times = Counter(numbered)
    for figure, value in zip(figures, numbered, strict=True):
        if figure.stance is RULE or not figure.indicator:
            continue
        if figure.value is None and (figure.canonical is None or figure.measure is not LEVEL):
            continue
        first = figure
        if times[value] > 1:  # most values are printed once
            name = figure.canonical or figure.indicator
            key = (name, figure.measure, figure.unit, figure.scope, figure.period, figure.stance, value)
            first = seen.setdefault(key, figure)
            if first is figure and figure.measure is LEVEL:
                others = loosely.setdefault((value, figure.unit, figure.period, figure.stance), [])
                if others and _digits(figure) >= _TELLING_DIGITS:  # of one value, all have as many
                    first = next((other for other in others[:_TELLING_DIGITS] if _alike(other, figure)), figure)
                others.append(figure)
        if first is not figure and first.block != figure.block:
            yield Same(first.start, figure.start, None if figure.value is None else True)
        elif first is figure and figure.block > 0:
            for head in heading:
                if _slipped(head, figure):
                    yield Same(head.start, figure.start, False)
        elif figure.block == 0 and figure.measure is LEVEL:
            heading.append(figure)


def told_openly(figures: tuple[Figure, ...]) -> Iterator[Same]:
    """Yield counts that are masked in one paragraph and printed in another (成立*个工作专班 … 八个收入工作专班).

    Both must be the only ones of their kind: the same unit, and one name within the other; nobody can say whether the
    two hold. A plan tells of what is there already where no verb says that it is to be done (发挥八个专班作用).
    """
    counted: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.measure is LEVEL and figure.stance is not RULE and figure.canonical is None:
            counted.setdefault(figure.unit, []).append(figure)
    for alike in counted.values():
        hidden = [
            each for each in alike if each.value is None and is_hidden(each) and len(each.indicator) >= _TELLING_NAME
        ]
        for one in hidden[:_MOST_HIDDEN]:
            kin = [each for each in alike if each is not one and _within(one.indicator, each.indicator)]
            if len(kin) == 1 and kin[0].value is not None and kin[0].block != one.block and _of_one_time(one, kin[0]):
                first, later = sorted((one.start, kin[0].start))
                yield Same(first, later, None)


def _of_one_time(one: Figure, other: Figure) -> bool:
    """Whether two counts are of the same time, or one of a plan is of what there is."""
    if one.stance is other.stance:
        return one.period == other.period
    return not any(_verbs().match(each.indicator) for each in (one, other) if each.stance is PLAN)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(any_of(lexicon("labels")["verbs"]))


def _within(one: str, other: str) -> bool:
    """Whether one of two names is a part of the other, and tells enough."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _TELLING_NAME and short in long


def _slipped(head: Figure, figure: Figure) -> bool:
    """Whether a number of the title is printed again with a slip."""
    alike = (head.unit, head.period, head.stance, head.measure) == (
        figure.unit,
        figure.period,
        figure.stance,
        figure.measure,
    )
    return alike and _alike(head, figure) and slip_between(head, figure) is not None


def _digits(figure: Figure) -> int:
    """Return how many digits of the value are printed, without zeros at either end."""
    return 0 if figure.value is None else len(format(abs(figure.value), "f").replace(".", "").strip("0"))


def _alike(first: Figure, later: Figure) -> bool:
    if first.scope != later.scope and first.scope is not None and later.scope is not None:
        return False
    if first.canonical is not None and first.canonical == later.canonical:
        return True
    short, long = sorted((first.indicator, later.indicator), key=len)
    rest = iter(long)
    return len(short) > 2 and short[-2:] == long[-2:] and all(char in rest for char in short)
