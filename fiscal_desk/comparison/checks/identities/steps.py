"""C3 in one sentence: a level, the level before it, the difference and the growth, however the reading names them."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.statements import Statement, check_of, grown
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.relating.steps import Step, steps


def step_checks(item: Compared, facts: Sequence[Fact]) -> Iterator[Check]:
    """Yield the checks of the difference and of the growth of every step that a report tells."""
    by_start = {fact.figure.start: fact for fact in facts}
    for step in steps(item.report.text, item.reading.figures):
        yield from _checks(step, by_start)


def _checks(step: Step, facts: Mapping[int, Fact]) -> Iterator[Check]:
    now, before = _fact(step.now, facts), _fact(step.before, facts)
    difference, growth = _fact(step.difference, facts), _fact(step.growth, facts)
    if now is None or before is None or now.key.dimension != before.key.dimension:
        return
    for check in (_difference(step, now, before, difference), _growth(now, before, growth)):
        if check is not None:
            yield check


def _difference(step: Step, now: Fact, before: Fact, difference: Fact | None) -> Check | None:
    if difference is None or difference.interval is None:
        return None
    # The reading may keep the sign of a fall with the number or leave it to the word.
    sign = 1 if difference.interval.high < Fraction(0) else step.sign

    def formula(intervals: Sequence[Interval]) -> Interval:
        return (intervals[0] - intervals[1]).scaled(sign)

    first, second = (now, before) if sign > 0 else (before, now)
    return check_of(
        Statement(
            identity="C3",
            title=f"{now.figure.indicator}：增减额与上期数相符",
            stated=difference,
            members=(now, before),
            formula=formula,
            shape=lambda result: f"{shown(first.figure)} - {shown(second.figure)} = {result}",
            certain=True,
        )
    )


def _growth(now: Fact, before: Fact, growth: Fact | None) -> Check | None:
    known = load_identities()
    at_other_prices = now.key.concept.startswith(tuple(known.constant_price))
    if growth is None or growth.key.dimension != "percent" or growth.basis or at_other_prices:
        return None
    comparable = now.key.concept.startswith(tuple(known.comparable_basis))
    return check_of(
        Statement(
            identity="C3",
            title=f"{now.figure.indicator}：增速与上期数相符",
            stated=growth,
            members=(now, before),
            formula=grown,
            shape=lambda result: f"{shown(now.figure)} ÷ {shown(before.figure)} - 1：{result}",
            mild=CheckVerdict.OTHER_BASIS if comparable else CheckVerdict.FAILS,
            mild_note="增速与总量口径不同，供参考" if comparable else "",
            certain=True,
        )
    )


def _fact(figure: Figure | None, facts: Mapping[int, Fact]) -> Fact | None:
    return None if figure is None else facts.get(figure.start)
