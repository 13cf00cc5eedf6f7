"""C6, C7: how far ahead of the calendar, and what a review cut."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from fiscal_desk.comparison.checks.index import FactIndex, place_of
from fiscal_desk.comparison.checks.statements import Statement, check_of, quotient
from fiscal_desk.comparison.facts import Fact
from fiscal_desk.comparison.intervals import Interval
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.periods import months_elapsed
from fiscal_desk.comparison.wording import shown
from fiscal_desk.figures.model import Measure


def progress_checks(index: FactIndex) -> Iterator[Check]:
    """Yield the checks of 超进度 and of 审减率."""
    for facts in index.reports:
        for fact in facts:
            statement: Statement | None = None
            if fact.key.measure is Measure.DIFFERENCE and fact.key.dimension == "point":
                statement = _ahead(index, fact)
            elif fact.key.concept == "review_cut_rate" and fact.key.measure is Measure.RATE:
                statement = _cut_rate(index, fact)
            check = check_of(statement) if statement else None
            if check:
                yield check


def _ahead(index: FactIndex, ahead: Fact) -> Statement | None:
    completion = index.find(ahead.key.concept, Measure.COMPLETION, place_of(ahead))
    months = months_elapsed(ahead.key.period)
    about = (ahead.figure.base or "") + ahead.figure.indicator
    if completion is None or months is None or "进度" not in about:
        return None

    def formula(intervals: Sequence[Interval]) -> Interval:
        return intervals[0] - Interval.point(Fraction(100 * months, 12))

    return Statement(
        identity="C6",
        title=f"{ahead.figure.indicator}：超进度等于完成率减序时进度",
        stated=ahead,
        members=(completion,),
        formula=formula,
        shape=lambda result: f"{shown(completion.figure)} - {months}/12 = {result}",
        mild=CheckVerdict.UNVERIFIED,
        mild_note="序时进度可能另有算法",
    )


def _cut_rate(index: FactIndex, rate: Fact) -> Statement | None:
    cut = index.find("review_cut", Measure.LEVEL, place_of(rate))
    submitted = index.find("review_submitted", Measure.LEVEL, place_of(rate), cut.key.dimension if cut else None)
    if cut is None or submitted is None:
        return None
    return Statement(
        identity="C7",
        title=f"{rate.figure.indicator}：审减金额除以送审金额",
        stated=rate,
        members=(cut, submitted),
        formula=quotient,
        shape=lambda result: f"{shown(cut.figure)} ÷ {shown(submitted.figure)} = {result}",
        mild=CheckVerdict.UNVERIFIED,
        mild_note="审减率与金额可能不属同一批项目",
    )
