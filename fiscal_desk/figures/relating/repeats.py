"""One fact stated twice in a report: in its title and its body, in two paragraphs or sections."""

from collections.abc import Iterator

from fiscal_desk.figures.model import Figure, Measure, Same, Stance

#: A number of so many digits is not the same by chance where label or scope are said differently.
_TELLING_DIGITS = 3


def repeated(figures: tuple[Figure, ...]) -> Iterator[Same]:
    """Yield each later statement of a fact with its first one.

    Indicator, measure, unit, period, scope, stance and value agree. Where the value has three digits or more, one of
    the two may leave the scope unsaid, or say the indicator with some words more.
    """
    seen: dict[tuple[object, ...], Figure] = {}
    loosely: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        if figure.stance is Stance.RULE or not figure.indicator:
            continue
        if figure.value is None and (figure.canonical is None or figure.measure is not Measure.LEVEL):
            continue
        name = figure.canonical or figure.indicator
        key = (name, figure.measure, figure.unit, figure.scope, figure.period, figure.stance, figure.value)
        first = seen.setdefault(key, figure)
        if first is figure and _digits(figure) >= _TELLING_DIGITS and figure.measure is Measure.LEVEL:
            others = loosely.setdefault((figure.value, figure.unit, figure.period, figure.stance), [])
            first = next((other for other in others[:_TELLING_DIGITS] if _alike(other, figure)), figure)
            others.append(figure)
        if first is not figure and first.block != figure.block:
            yield Same(first.start, figure.start, None if figure.value is None else True)


def _digits(figure: Figure) -> int:
    """Return how many digits of the value are printed, without zeros at either end."""
    return 0 if figure.value is None else len(figure.value.normalize().as_tuple().digits)


def _alike(first: Figure, later: Figure) -> bool:
    if first.scope != later.scope and first.scope is not None and later.scope is not None:
        return False
    if first.canonical is not None and first.canonical == later.canonical:
        return True
    short, long = sorted((first.indicator, later.indicator), key=len)
    rest = iter(long)
    return len(short) > 2 and short[-2:] == long[-2:] and all(char in rest for char in short)
