"""Plan against result: targets of one report and what the same or another report states as done."""

from collections.abc import Iterator, Sequence

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.model import Indicator
from fiscal_desk.comparison.facts.exactness import most_exact
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.model import Compared, Derived, LeftOpen, Outcome, Promise
from fiscal_desk.comparison.promises.adjusting import replaced_budgets
from fiscal_desk.comparison.promises.basis import same_basis
from fiscal_desk.comparison.promises.finding import Met, Results, best_of_each, identity_of
from fiscal_desk.comparison.promises.judging import is_forecast, is_target, judge_target, lower_is_better, why_open
from fiscal_desk.comparison.promises.names import Likeness
from fiscal_desk.comparison.promises.notes import against_before, cause_of, differing, of_what
from fiscal_desk.comparison.promises.saying import Sayings
from fiscal_desk.comparison.promises.target_levels import judged_level, level_note, target_level, why_level_open
from fiscal_desk.comparison.promises.unchanged import said_unchanged
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.printing import print_figure

_JUDGED = (Measure.LEVEL, Measure.CHANGE, Measure.SHARE, Measure.RATE)


def promises_of(items: Sequence[Compared], facts: Sequence[Sequence[Fact]], catalogue: Catalogue) -> Iterator[Promise]:
    """Yield each target with the result of its period, else a known indicator's with the result before it.

    Place, scope, ledger, side, measure and dimension must be the same. Another report's result meets a target outside
    the catalogue, too, where the names mean the same. A target growth also meets the level of its period, by the level
    that it comes to, where no growth is stated. Targets without a period or without a result yield nothing.
    """
    seen: set[tuple[object, ...]] = set()
    for plan, promise in _Promises(items, facts, catalogue).all():
        # One target that several reports repeat, met by one result, is one promise.
        same = (identity_of(plan), plan.key.period, print_figure(promise.plan), print_figure(promise.actual))
        if same not in seen:
            seen.add(same)
            yield _noted(promise)


def _noted(promise: Promise) -> Promise:
    cause = f"报告说明：“{promise.cause}”" if promise.cause else ""
    said = [part for part in (promise.note, promise.differs, promise.against, cause) if part]
    return msgspec.structs.replace(promise, note="；".join(said))


class _Promises:
    def __init__(self, items: Sequence[Compared], facts: Sequence[Sequence[Fact]], catalogue: Catalogue) -> None:
        self._texts = [item.report.text for item in items]
        self._catalogue = catalogue
        worded = [list(said_unchanged(item, stated, catalogue)) for item, stated in zip(items, facts, strict=True)]
        self._results = Results(facts, Sayings(items, facts), worded)
        self._plans = [fact for report in facts for fact in report if _is_plan(fact)]
        self._replaced = replaced_budgets(self._plans)

    def all(self) -> Iterator[tuple[Fact, Promise]]:
        alike = [(plan, met) for plan in self._plans for met in self._results.named_alike(plan)]
        by_plan: dict[int, list[Met]] = {}
        for plan, met in best_of_each(alike):
            by_plan.setdefault(id(plan), []).append(met)
        for plan in self._plans:
            yield from ((plan, promise) for promise in self._of(plan, by_plan.get(id(plan), [])))

    def _of(self, plan: Fact, alike: Sequence[Met]) -> Iterator[Promise]:
        level = target_level(plan, self._results.levels(plan))
        same = [fact for fact in self._results.of_indicator(plan, plan.key.period) if _named(plan, fact)]
        own = {fact.report for fact in same}
        met = [Met(fact, Likeness.EQUAL) for fact in _one_a_report(same)]
        met.extend(each for each in alike if each.actual.report not in own)
        if met:
            yield from (self._judged(plan, each, level) for each in met)
            return
        if not plan.figure.canonical:
            return
        # A level that is only said to be passed (首次突破700亿元) does not tell what the growth was.
        levels = [fact for fact in self._results.levels(plan) if fact.interval and fact.interval.bounded]
        reached = [fact for fact in levels if fact.key.period == plan.key.period]
        before = self._before(plan)
        if level and reached:
            for actual in _one_a_report(reached):
                yield self._against_level(plan, actual, level)
        elif before is not None:
            note = against_before(plan, before, lower=lower_is_better(plan.figure, self._indicator(plan)))
            yield self._made(plan, before, None, note, level)

    def _judged(self, plan: Fact, met: Met, level: Derived | None) -> Promise:
        indicator = self._indicator(plan)
        lower = lower_is_better(plan.figure, indicator)
        outcome, why = self._outcome(plan, met, lower=lower, forecast=is_forecast(indicator))
        before = self._before(plan)
        against = against_before(plan, before, lower=lower) if before is not None else ""
        made = self._made(plan, met.actual, outcome, of_what(plan, met), level)
        return msgspec.structs.replace(
            made,
            against="" if against.startswith("目标：") else against,
            differs=differing(plan, met),
            cause=cause_of(self._texts[met.actual.report], met.actual) if outcome is not None else "",
            why=why,
        )

    def _outcome(self, plan: Fact, met: Met, *, lower: bool, forecast: bool) -> tuple[Outcome | None, LeftOpen | None]:
        if not self._counts(plan):
            return None, None
        outcome = judge_target(plan, met.actual, lower=lower, forecast=forecast)
        if not same_basis(plan, met.actual):
            return Outcome.OPEN, LeftOpen.BASIS
        if met.likeness is Likeness.ALIKE and outcome is Outcome.MISSED:
            return Outcome.OPEN, LeftOpen.NAMES
        if outcome is not Outcome.OPEN:
            return outcome, None
        return outcome, why_open(plan, met.actual, lower=lower, forecast=forecast)

    def _against_level(self, plan: Fact, actual: Fact, level: Derived) -> Promise:
        indicator = self._indicator(plan)
        outcome = judged_level(plan, level, actual, lower_is_better(plan.figure, indicator))
        if not self._counts(plan):
            return self._made(plan, actual, None, level_note(plan, level), level)
        made = self._made(plan, actual, outcome, level_note(plan, level), level)
        return msgspec.structs.replace(made, why=why_level_open(plan) if outcome is Outcome.OPEN else None)

    def _counts(self, plan: Fact) -> bool:
        """Whether it is asked if a plan was met: it is a target, and no adjusted budget has taken its place."""
        return plan.member not in self._replaced and is_target(plan, self._indicator(plan))

    def _before(self, plan: Fact) -> Fact | None:
        found = self._results.of_indicator(plan, earlier(plan.key.period)) if earlier(plan.key.period) else []
        own = [fact for fact in found if _named(plan, fact) and same_basis(plan, fact)]
        return most_exact([fact for fact in own if fact.report == own[0].report]) if own else None

    def _indicator(self, plan: Fact) -> Indicator | None:
        return self._catalogue.indicators.get(plan.figure.canonical or "")

    def _made(self, plan: Fact, actual: Fact, outcome: Outcome | None, note: str, level: Derived | None) -> Promise:
        indicator = self._indicator(plan)
        return Promise(
            label=indicator.name if indicator else plan.figure.indicator,
            canonical=plan.figure.canonical,
            plan_report=plan.report,
            plan=plan.figure,
            actual_report=actual.report,
            actual=actual.figure,
            outcome=outcome,
            note=note,
            level=level,
        )


def _is_plan(fact: Fact) -> bool:
    known = fact.key.stance is Stance.PLAN and fact.interval is not None
    return known and fact.key.measure in _JUDGED and fact.key.period is not None


def _named(plan: Fact, actual: Fact) -> bool:
    """Whether a name that both have is the catalogue's, or names something particular in two reports.

    In one report equal names outside the catalogue are the columns of its own table of budget and outcome.
    """
    if plan.figure.canonical:
        return True
    return plan.report != actual.report and not (plan.vague or actual.vague)


def _one_a_report(results: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the first result of each report, as exactly as it is stated there (144.8亿元, 1448177万元)."""
    by_report: dict[int, list[Fact]] = {}
    for fact in results:
        by_report.setdefault(fact.report, []).append(fact)
    for facts in by_report.values():
        told = most_exact(facts)
        for fact in facts:
            if _same_but_finer(fact, told):
                told = fact
        yield told


def _same_but_finer(fact: Fact, known: Fact) -> bool:
    if fact.interval is None or known.interval is None or not (fact.interval.bounded and known.interval.bounded):
        return False
    return fact.interval.overlaps(known.interval) and fact.interval.width < known.interval.width
