"""One fact stated twice in a report: in its title and its body, in two paragraphs or sections."""

from collections.abc import Iterator

from fiscal_desk.figures.model import LEVEL, RULE, Figure, Same
from fiscal_desk.figures.relating.held.slips import slip_between

#: A number of so many digits is not the same by chance where label or scope are said differently.
_TELLING_DIGITS = 3


def repeated(figures: tuple[Figure, ...]) -> Iterator[Same]:
    """Yield each later statement of a fact with its first one.

    Indicator, measure, unit, period, scope, stance and value agree. Where the value has three digits or more, one of
    the two may leave the scope unsaid, or say the indicator with some words more. What the title says and the body says
    with a slip of the pen does not hold.
    """
    seen: dict[tuple[object, ...], Figure] = {}
    loosely: dict[tuple[object, ...], list[Figure]] = {}
    heading: list[Figure] = []
    for figure in figures:
        if figure.stance is RULE or not figure.indicator:
            continue
        if figure.value is None and (figure.canonical is None or figure.measure is not LEVEL):
            continue
        name = figure.canonical or figure.indicator
        key = (name, figure.measure, figure.unit, figure.scope, figure.period, figure.stance, figure.value)
        first = seen.setdefault(key, figure)
        if first is figure and figure.measure is LEVEL and _digits(figure) >= _TELLING_DIGITS:
            others = loosely.setdefault((figure.value, figure.unit, figure.period, figure.stance), [])
            first = next((other for other in others[:_TELLING_DIGITS] if _alike(other, figure)), figure)
            others.append(figure)
        if first is not figure and first.block != figure.block:
            yield Same(first.start, figure.start, None if figure.value is None else True)
        elif first is figure and figure.block > 0:
            yield from (Same(head.start, figure.start, False) for head in heading if _slipped(head, figure))
        elif figure.block == 0 and figure.measure is LEVEL:
            heading.append(figure)


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
