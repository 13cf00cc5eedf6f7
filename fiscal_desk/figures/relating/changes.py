"""Levels with their growth, and results with what is promised next."""

from collections.abc import Iterator

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import (
    ACTUAL,
    CHANGE,
    DIFFERENCE,
    LEVEL,
    RULE,
    ActualPlan,
    Figure,
    LevelChange,
    Measure,
)
from fiscal_desk.figures.numbers.periods import year_of

_Key = tuple[str, Measure, str, str | None]


def changed(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[LevelChange]:
    """Yield growths with the level that grew."""
    levels: dict[_Key, Figure] = {}
    by_start = {figure.start: figure for figure in figures}
    for figure, mention in zip(figures, mentions, strict=True):
        if figure.measure is LEVEL:
            levels[(figure.canonical or figure.indicator, LEVEL, "", figure.scope)] = figure
        elif figure.measure in (CHANGE, DIFFERENCE):
            subject = by_start.get(mention.subject) if mention.subject is not None else None
            if subject is None or subject.measure is not LEVEL:
                subject = levels.get((figure.canonical or figure.indicator, LEVEL, "", figure.scope))
                if subject is not None and subject.block != figure.block:
                    subject = None
            if subject is not None and subject.stance is figure.stance and figure.measure is CHANGE:
                yield LevelChange(subject.start, figure.start)


def promised(figures: tuple[Figure, ...]) -> Iterator[ActualPlan]:
    """Yield results with the next period's target of the same indicator."""
    actual: dict[tuple[_Key, int], Figure] = {}
    for figure in figures:
        year = year_of(figure.period)
        if year is None or not figure.indicator or figure.stance is RULE:
            continue
        key = figure.canonical or figure.indicator, figure.measure, figure.unit, figure.scope
        if figure.stance is ACTUAL:
            actual.setdefault((key, year), figure)
        elif (result := actual.get((key, year - 1))) is not None:
            yield ActualPlan(result.start, figure.start)
