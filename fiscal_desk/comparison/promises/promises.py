"""Plan against result: targets of one report and what the same or another report states as done."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.model import Derived, Outcome, Promise
from fiscal_desk.comparison.promises.target_levels import judged_level, level_note, target_level
from fiscal_desk.figures.model import Bound, Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.periods import period_word

#: Budgets of these are ceilings or forecasts: less than planned is no target missed.
_NO_TARGET = (Family.EXPENDITURE, Family.FUNDS, Family.DEBT)
_JUDGED = (Measure.LEVEL, Measure.CHANGE, Measure.SHARE, Measure.RATE)


def promises_of(facts: Sequence[Sequence[Fact]], catalogue: Catalogue) -> Iterator[Promise]:
    """Yield each target of a known indicator with the result of its period, else with the result before it.

    Place, scope, measure and dimension must be the same; targets without a period or without a result yield nothing.
    A target growth also meets the level of its period, by the level that it comes to, where no growth is stated.
    """
    results: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    levels: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for report in facts:
        for fact in report:
            if fact.key.stance is Stance.ACTUAL and fact.interval is not None:
                results[_identity(fact)].append(fact)
                if fact.key.measure is Measure.LEVEL:
                    levels[_subject(fact)].append(fact)
    seen: set[tuple[object, ...]] = set()
    for report in facts:
        for plan in report:
            if plan.key.stance is not Stance.PLAN or not plan.figure.canonical or plan.interval is None:
                continue
            if plan.key.measure in _JUDGED and plan.key.period is not None:
                level = target_level(plan, levels[_subject(plan)])
                for promise in _promise(plan, results[_identity(plan)], levels[_subject(plan)], level, catalogue):
                    # One target that several reports repeat, met by one result, is one promise.
                    same = (*_identity(plan), plan.key.period, print_figure(promise.plan), print_figure(promise.actual))
                    if same not in seen:
                        seen.add(same)
                        yield promise


def _identity(fact: Fact) -> tuple[object, ...]:
    return *_subject(fact), fact.key.dimension, fact.key.measure


def _subject(fact: Fact) -> tuple[object, ...]:
    place: object = fact.place if fact.place is not None else ("report", fact.report)
    return fact.key.concept, fact.key.scope, place


def _promise(
    plan: Fact, results: Sequence[Fact], levels: Sequence[Fact], level: Derived | None, catalogue: Catalogue
) -> Iterator[Promise]:
    same = [fact for fact in results if fact.key.period == plan.key.period]
    before = [fact for fact in results if fact.key.period == earlier(plan.key.period)]
    indicator = catalogue.indicators[plan.figure.canonical or ""]
    if same:
        for actual in _one_a_report(same):
            outcome = None if indicator.family in _NO_TARGET else judge_target(plan, actual, indicator.lower_is_better)
            note = f"{period_word(plan.key.period)}目标与实绩"
            yield _made(indicator.name, plan, actual, outcome, note, level)
    elif level and (reached := [fact for fact in levels if fact.key.period == plan.key.period]):
        for actual in _one_a_report(reached):
            judged = judged_level(plan, level, actual, indicator.lower_is_better)
            outcome = None if indicator.family in _NO_TARGET else judged
            yield _made(indicator.name, plan, actual, outcome, level_note(plan, level), level)
    elif before:
        actual = next(iter(_one_a_report(before)))
        yield _made(indicator.name, plan, actual, None, _against_before(plan, actual), level)


def _one_a_report(results: Sequence[Fact]) -> Iterator[Fact]:
    seen: set[int] = set()
    for fact in results:
        if fact.report not in seen:
            seen.add(fact.report)
            yield fact


def judge_target(plan: Fact, actual: Fact, lower_is_better: bool) -> Outcome:
    """Return whether a printed result reaches a printed target, given the indicator's direction.

    OPEN where the result is itself only a bound on the wrong side, or lies within 约 of the target.
    """
    assert plan.interval is not None
    assert actual.interval is not None
    sign = -1 if lower_is_better else 1
    target, result = _end(plan, lower_is_better), _end(actual, lower_is_better)
    if target is None or result is None:
        return Outcome.OPEN
    if sign * result >= sign * target:
        return Outcome.REACHED
    loose = plan.interval.high if lower_is_better else plan.interval.low
    near = plan.figure.bound is Bound.ABOUT and sign * result >= sign * loose
    unbounded = not actual.interval.bounded
    return Outcome.OPEN if near or unbounded else Outcome.MISSED


def _end(fact: Fact, lower_is_better: bool) -> Fraction | None:
    """Return the printed number that counts: the less demanding end of a range."""
    figure = fact.figure
    ends = [Fraction(end) * fact.factor for end in (figure.value, figure.value_max) if end is not None]
    if not ends:
        return None
    return max(ends) if lower_is_better else min(ends)


def _against_before(plan: Fact, actual: Fact) -> str:
    assert plan.interval is not None
    assert actual.interval is not None
    word = "目标"
    if plan.interval.bounded and plan.interval.high < actual.interval.low:
        word = "目标低于上年实绩"
    elif plan.interval.low > actual.interval.high:
        word = "目标高于上年实绩"
    return f"{word}：{print_figure(plan.figure)}与{print_figure(actual.figure)}"


def _made(label: str, plan: Fact, actual: Fact, outcome: Outcome | None, note: str, level: Derived | None) -> Promise:
    return Promise(
        label=label,
        canonical=plan.figure.canonical,
        plan_report=plan.report,
        plan=plan.figure,
        actual_report=actual.report,
        actual=actual.figure,
        outcome=outcome,
        note=note,
        level=level,
    )
