"""Which results may be held against a target: of its own place, scope, ledger and kind, in its own period."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fiscal_desk.comparison.facts.dimensions import is_counted
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.promises.basis import against_last_year
from fiscal_desk.comparison.promises.names import Likeness, likeness
from fiscal_desk.comparison.promises.saying import Saying, Sayings
from fiscal_desk.figures.model import Measure, Stance

#: Shares and rates are told apart by what a sentence says around them, not by what they are.
_KIND = {Measure.SHARE: Measure.RATE}


_SPAN = re.compile(r"\d{4}/\d{4}")


@dataclass(frozen=True, slots=True)
class Met:
    """A result that a target meets. `likeness` is of their names; `span`: the result is the one at a span's end."""

    actual: Fact
    likeness: Likeness
    span: bool = False


class Results:
    """The results of all reports, found by what they are about."""

    def __init__(
        self, facts: Sequence[Sequence[Fact]], sayings: Sayings, worded: Sequence[Sequence[Fact]] = ()
    ) -> None:
        """`worded`: results that are said in words, which only their own name finds."""
        self._sayings = sayings
        self._exact: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        self._levels: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        self._kinds: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        for fact in (fact for report in facts for fact in report):
            if fact.key.stance is Stance.ACTUAL and fact.interval is not None and against_last_year(fact):
                self._exact[identity_of(fact)].append(fact)
                if fact.key.measure is Measure.LEVEL:
                    self._levels[_subject(fact)].append(fact)
                if fact.place is not None:
                    self._kinds[_kind(fact, _last_year(fact))].append(fact)
        for fact in (fact for report in worded for fact in report):
            self._exact[identity_of(fact)].append(fact)

    def of_indicator(self, plan: Fact, period: str | None) -> list[Fact]:
        """Return the results of a period under the target's own name."""
        return [fact for fact in self._exact[identity_of(plan)] if fact.key.period == period]

    def levels(self, plan: Fact) -> list[Fact]:
        """Return the levels, of any period, of what a target growth is of."""
        return self._levels[_subject(plan)]

    def named_alike(self, plan: Fact) -> list[Met]:
        """Return the results of the target's period whose names mean the same or nearly so, the likest first."""
        if plan.place is None:
            return []
        said = self._sayings.of(plan)
        found = [
            met
            for actual in self._kinds[_kind(plan, year_of(plan.key.period))]
            if actual.report != plan.report and (met := self._met(plan, said, actual)) is not None
        ]
        return sorted(found, key=lambda met: (met.span, -met.likeness, met.actual.report, met.actual.figure.start))

    def _met(self, plan: Fact, said: Saying, actual: Fact) -> Met | None:
        span = actual.key.period != plan.key.period
        one, other = plan.figure.canonical, actual.figure.canonical
        # The catalogue's own are found by their names, but for the end of a span; half a year is none.
        if (one and other and not (span and one == other)) or (span and not _SPAN.fullmatch(actual.key.period or "")):
            return None
        told = self._sayings.of(actual)
        if (plan.base and actual.base and plan.base != actual.base) or not _of_one_nature(said, told, span=span):
            return None
        around, counted = (said.around, told.around), is_counted(plan.figure.unit)
        alike = (likeness(a, b, counted=counted, around=around) for a in said.names for b in told.names)
        found = max(alike, default=Likeness.NONE)  # a target or a result may have no name at all
        # What the catalogue knows has a name of its own: only the same name is that indicator.
        if found is Likeness.NONE or ((one or other) and found is not Likeness.EQUAL):
            return None
        return Met(actual, found, span)


def _of_one_nature(plan: Saying, actual: Saying, *, span: bool) -> bool:
    """Whether both tell what was done in the period, or both how much there is at its end."""
    if plan.doing and actual.cumulated and not plan.cumulated:
        return False
    if span:
        return plan.standing and not plan.doing and not actual.doing
    return not (plan.standing and not plan.doing and actual.doing and not actual.standing) and not (
        plan.doing and not plan.standing and actual.standing and not actual.doing
    )


def best_of_each(pairs: Iterable[tuple[Fact, Met]]) -> list[tuple[Fact, Met]]:
    """Return the pairs in which no result serves two targets of unlike names, and no target two results of a report."""
    taken: set[tuple[object, ...]] = set()
    kept: list[tuple[Fact, Met]] = []
    for plan, met in sorted(pairs, key=lambda pair: (pair[1].span, -pair[1].likeness)):
        mine = ("plan", plan.member, met.actual.report)
        theirs = ("actual", met.actual.member, plan.report)
        if mine not in taken and theirs not in taken:
            taken |= {mine, theirs}
            kept.append((plan, met))
    return sorted(kept, key=lambda pair: (pair[0].report, pair[0].figure.start, pair[1].actual.report))


def _subject(fact: Fact) -> tuple[object, ...]:
    place: object = fact.place if fact.place is not None else ("report", fact.report)
    return fact.key.concept, fact.key.scope, fact.key.ledger, fact.key.side, place


def identity_of(fact: Fact) -> tuple[object, ...]:
    """Return what a figure is about, whether promised or done, and whenever."""
    return *_subject(fact), fact.key.dimension, fact.key.measure


def _kind(fact: Fact, year: int | None) -> tuple[object, ...]:
    key = fact.key
    measure = _KIND.get(key.measure, key.measure)
    return fact.place, key.scope, key.ledger, key.side, key.dimension, measure, year


def _last_year(fact: Fact) -> int | None:
    """Return the year that a result is of, or the last one of a span of years."""
    period = fact.key.period
    if period is None or "/" not in period:
        return year_of(period)
    return year_of(period.rpartition("/")[2])
