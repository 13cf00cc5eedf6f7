"""C6, C7: how far ahead of the calendar, and what a review cut."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.index import FactIndex, place_of
from fiscal_desk.comparison.checks.outcome import meets
from fiscal_desk.comparison.checks.statements import Statement, check_of, quotient
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.facts.periods import months_elapsed
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure


def progress_checks(index: FactIndex) -> Iterator[Check]:
    """Yield the checks of 超进度 and of 审减率."""
    for facts in index.reports:
        for fact in facts:
            statements: Iterator[Statement] = iter(())
            if fact.key.measure is Measure.DIFFERENCE and fact.key.dimension == "point":
                statements = _ahead(index, fact)
            elif fact.key.concept == load_identities().review.rate and fact.key.measure is Measure.RATE:
                statements = _cut_rate(index, fact)
            yield from (check for check in map(check_of, statements) if check)


def _ahead(index: FactIndex, ahead: Fact) -> Iterator[Statement]:
    """Yield what 超进度 may be measured from: the completion of its indicator, else any in its paragraph.

    Which one the words mean is open in the second case, so that those only count where they fit.
    """
    months = months_elapsed(ahead.key.period)
    if months is None or "进度" not in (ahead.figure.base or "") + ahead.figure.indicator:
        return
    own = index.find(ahead.key.concept, Measure.COMPLETION, place_of(ahead))
    for completion in [own] if own else index.around(ahead, Measure.COMPLETION):
        statement = _ahead_of_calendar(ahead, completion, months)
        if own or meets(ahead, statement.members, statement.formula) is CheckVerdict.HOLDS:
            yield statement
            return


def _ahead_of_calendar(ahead: Fact, completion: Fact, months: int) -> Statement:
    def formula(intervals: Sequence[Interval]) -> Interval:
        return intervals[0] - Interval.point(Fraction(100 * months, 12))

    return Statement(
        identity="C6",
        title=f"{completion.figure.indicator}：超进度等于完成率减序时进度",
        stated=ahead,
        members=(completion,),
        formula=formula,
        shape=lambda result: f"{shown(completion.figure)} - {months}/12 = {result}",
        mild=CheckVerdict.UNVERIFIED,
        mild_note="序时进度可能另有算法",
    )


def _cut_rate(index: FactIndex, rate: Fact) -> Iterator[Statement]:
    review = load_identities().review
    cut = index.find(review.cut, Measure.LEVEL, place_of(rate))
    submitted = index.find(review.submitted, Measure.LEVEL, place_of(rate), cut.key.dimension if cut else None)
    if cut is None or submitted is None:
        return
    yield Statement(
        identity="C7",
        title=f"{rate.figure.indicator}：审减金额除以送审金额",
        stated=rate,
        members=(cut, submitted),
        formula=quotient,
        shape=lambda result: f"{shown(cut.figure)} ÷ {shown(submitted.figure)} = {result}",
        mild=CheckVerdict.UNVERIFIED,
        mild_note="审减率与金额可能不属同一批项目",
    )
