"""What another report card does to the figures of its report. Without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.figures.model import Figure, Reading


@dataclass(frozen=True)
class PeriodChange:
    """A figure that gets another period."""

    key: FigureKey
    text: str
    indicator: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class CardEffect:
    """`kept`: figures whose period a user put right and that stay as they are; `others`: figures before and after that
    are read otherwise in something else; None for those that come or go.
    """

    reading: Reading
    changes: tuple[PeriodChange, ...] = ()
    kept: int = 0
    others: tuple[tuple[Figure | None, Figure | None], ...] = ()


def card_effect(figures: Iterable[CaseFigure], before: Reading, after: Reading) -> CardEffect:
    """Return how a report's figures, as they stand in the case, change when `after` is read instead of `before`."""
    old = {figure.id: figure for figure in before.figures}
    new = {figure.id: figure for figure in after.figures}
    changes, kept = [], 0
    for each in figures:
        now = new.get(each.key.figure)
        if now is None or each.original is None or each.original.period == now.period:
            continue
        if any("period" in correction.after for correction in each.corrections):
            kept += 1
            continue
        current = each.current
        changes.append(
            PeriodChange(each.key, current.text.replace("\n", ""), current.indicator, current.period, now.period)
        )
    pairs = ((old.get(name), new.get(name)) for name in dict.fromkeys((*old, *new)))
    others = tuple((one, other) for one, other in pairs if _rest(one) != _rest(other))
    return CardEffect(after, tuple(changes), kept, others)


def _rest(figure: Figure | None) -> tuple[object, ...]:
    if figure is None:
        return ()
    return (figure.value, figure.unit, figure.measure, figure.stance, figure.indicator, figure.scope, figure.bound)
