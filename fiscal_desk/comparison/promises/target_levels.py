"""D1: what a target growth comes to, from the result of the year before; shown as computed, never as stated."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.identities.derive import derived_number, grown_factor
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.model import Derived, LeftOpen, Outcome
from fiscal_desk.comparison.words.wording import number, places_of, shown
from fiscal_desk.figures.model import Bound, Measure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.periods import period_word


def target_level(plan: Fact, levels: Sequence[Fact]) -> Derived | None:
    """Return last result × (1 + target growth), with its interval.

    `levels`: levels that are stated as results for the plan's indicator, place and scope. None where the growth is at
    other prices than the level, no one exact result of the year before is stated, or the target is no growth.
    """
    key, growth = plan.key, plan.figure.value
    if key.measure is not Measure.CHANGE or key.dimension != "percent" or growth is None:
        return None
    known = load_identities()
    if key.concept.startswith((*known.constant_price, *known.comparable_basis)) or plan.basis:
        return None
    base = _base(levels, earlier(key.period))
    if base is None:
        return None
    # A target is what it says: 5% is no rounded number.
    rate = Fraction(growth) * plan.factor
    factor = grown_factor(Interval.point(rate))
    sign = "-" if rate < 0 else "+"
    printed = number(abs(rate), "%", "%", places_of(plan.figure, "%") if plan.figure.unit == "%" else 0)
    label = f"{period_word(key.period)}{base.figure.indicator}目标数"
    shape = f"{shown(base.figure)} × （1 {sign} {printed}）"
    return next(derived_number(plan, label, (base, plan), lambda v: v[0] * factor, shape, like=base), None)


def judged_level(plan: Fact, level: Derived, actual: Fact, lower_is_better: bool) -> Outcome:
    """Return whether a result reaches a target that was computed; OPEN where their intervals meet."""
    assert actual.interval is not None
    low, high = (Fraction(end) * actual.factor for end in (level.low, level.high))
    above = actual.interval.low >= high
    below = actual.interval.high <= low
    if plan.figure.bound is Bound.ABOUT or not (above or below):
        return Outcome.OPEN
    return Outcome.REACHED if above is not lower_is_better else Outcome.MISSED


def why_level_open(plan: Fact) -> LeftOpen:
    """Return what keeps `judged_level` from a verdict."""
    return LeftOpen.ABOUT if plan.figure.bound is Bound.ABOUT else LeftOpen.COMPUTED


def level_note(plan: Fact, level: Derived) -> str:
    """Return how a computed target came about, in words."""
    return f"目标{print_figure(plan.figure)}按上年实绩测算为{level.text}（{level.formula}）"


def _base(levels: Sequence[Fact], period: str | None) -> Fact | None:
    known = [
        fact for fact in levels if period and fact.key.period == period and fact.interval and fact.interval.bounded
    ]
    exact = [fact for fact in known if fact.figure.bound is Bound.EQ and fact.figure.value_max is None]
    if not exact or len({fact.key.dimension for fact in exact}) > 1:
        return None
    by_start = sorted(exact, key=lambda fact: fact.interval.low if fact.interval else 0)
    if any(not a.interval.overlaps(b.interval) for a, b in pairwise(by_start) if a.interval and b.interval):
        return None
    return min(exact, key=lambda fact: fact.interval.width if fact.interval else 0.0)
