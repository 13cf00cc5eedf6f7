"""Whether a result reaches a target: in the direction of its bound, else of its indicator, by what is printed."""

from fractions import Fraction

from fiscal_desk.catalogue.model import Family, Indicator
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.printed import half_digit
from fiscal_desk.comparison.model import LeftOpen, Outcome
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist

#: Budgets of these are ceilings or forecasts: less than planned is no target missed.
_NO_TARGET = (Family.EXPENDITURE, Family.FUNDS, Family.DEBT)
_CEILINGS = (Bound.LT, Bound.LE)
_FLOORS = (Bound.GT, Bound.GE)


def is_target(plan: Fact, indicator: Indicator | None) -> bool:
    """Whether a plan is a target that may be missed: every bound is one, a budget of spending or debt is none."""
    if plan.figure.bound in (*_CEILINGS, *_FLOORS):
        return True
    if indicator is None:
        return not (plan.key.ledger or plan.key.side or plan.stage)
    return indicator.family not in _NO_TARGET


def lower_is_better(figure: Figure, indicator: Indicator | None) -> bool:
    """Return the direction of a target: its bound says it first, then the indicator, then a target to bring down."""
    falling = figure.measure in (Measure.CHANGE, Measure.DIFFERENCE) and figure.value is not None and figure.value < 0
    if figure.bound in _CEILINGS:
        return not falling  # 下降3%以内 bounds the size of a fall
    if figure.bound in _FLOORS:
        return falling
    return falling if indicator is None else indicator.lower_is_better or falling


def judge_target(plan: Fact, actual: Fact, *, lower: bool, forecast: bool = False) -> Outcome:
    """Return whether a printed result reaches a printed target; `lower`: lower is better.

    OPEN where the result is itself only a bound on the wrong side, lies within 约 of the target, may be the target but
    for the rounding of one of them, or is below what was only a forecast.
    """
    assert plan.interval is not None
    assert actual.interval is not None
    sign = -1 if lower else 1
    target, result = _end(plan, lower), _end(actual, lower)
    if target is None or result is None:
        return Outcome.OPEN
    if sign * result >= sign * target:
        return Outcome.OPEN if forecast or _only_just(plan, actual, target, result) else Outcome.REACHED
    loose = plan.interval.high if lower else plan.interval.low
    near = plan.figure.bound is Bound.ABOUT and sign * result >= sign * loose
    unbounded = not actual.interval.bounded
    return Outcome.OPEN if near or unbounded or _rounded(plan, actual, target - result) else Outcome.MISSED


def why_open(plan: Fact, actual: Fact, *, lower: bool, forecast: bool) -> LeftOpen:
    """Return what keeps `judge_target` from a verdict."""
    target, result = _end(plan, lower), _end(actual, lower)
    if target is None or result is None:
        return LeftOpen.MASKED
    if (result <= target) if lower else (result >= target):
        return LeftOpen.FORECAST if forecast else LeftOpen.EXACTLY
    if actual.interval is not None and not actual.interval.bounded:
        return LeftOpen.BOUND
    return LeftOpen.ABOUT if plan.figure.bound is Bound.ABOUT else LeftOpen.ROUNDING


def is_forecast(indicator: Indicator | None) -> bool:
    """Whether nobody says if more or less of an indicator is better."""
    return indicator is not None and indicator.id in wordlist(PromiseWords).forecast


def _rounded(plan: Fact, actual: Fact, gap: Fraction) -> bool:
    """Whether target and result differ by less than the rounding of the one that is printed with fewer digits."""
    halves = sorted((half_digit(plan.figure) * plan.factor, half_digit(actual.figure) * actual.factor))
    return halves[0] < halves[1] and abs(gap) < halves[1]


def _only_just(plan: Fact, actual: Fact, target: Fraction, result: Fraction) -> bool:
    """Whether a target to be exceeded meets its own number, which may have been rounded."""
    strict = (Bound.GT, Bound.LT)
    return target == result and plan.figure.bound in strict and actual.figure.bound not in strict


def _end(fact: Fact, lower: bool) -> Fraction | None:
    """Return the printed number that counts: the less demanding end of a range."""
    figure = fact.figure
    ends = [Fraction(end) * fact.factor for end in (figure.value, figure.value_max) if end is not None]
    if not ends:
        return None
    return max(ends) if lower else min(ends)
