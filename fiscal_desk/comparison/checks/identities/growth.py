"""C3, C4: growth against two levels, inside a report and against the report of the year before."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.index import FactIndex, place_of, same_block
from fiscal_desk.comparison.checks.outcome import point
from fiscal_desk.comparison.checks.slip_notes import slip_note
from fiscal_desk.comparison.checks.statements import Statement, check_of, grown, grown_by, less
from fiscal_desk.comparison.facts.accounts.last_budget import last_budget
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.facts.printed import ends_of
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Bound, Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.figures.relating.held.slips import UNIT_STEPS, Slip
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.wordlists.comparing import QualifierWords
from fiscal_desk.wordlists.files import wordlist

_REBASED = "上年基数可能已调整，或增速按可比口径计算"


def growth_checks(index: FactIndex) -> Iterator[Check]:
    """Yield the checks of growth rates and differences of indicators of the catalogue.

    Where prices or the basis differ by convention nothing is claimed, or the difference is named as such.
    """
    at_other_prices = load_identities().constant_price
    for facts in index.reports:
        for fact in facts:
            concept = fact.key.concept
            if fact.key.stance is not Stance.ACTUAL or concept.startswith(("label:", *at_other_prices)):
                continue
            if fact.interval is None or fact.figure.bound is not Bound.EQ:
                continue
            if fact.key.measure is Measure.CHANGE and fact.key.dimension == "percent":
                for statement in _growth(index, fact):
                    yield from _checked(statement)
            elif fact.key.measure is Measure.DIFFERENCE:
                statement_of_difference = _difference(index, fact)
                check = check_of(statement_of_difference) if statement_of_difference else None
                if check:
                    yield check


def _checked(statement: Statement) -> Iterator[Check]:
    """Yield the check; where the difference gives the growth in another unit (增加2.2万元 for 2.2亿元), name it."""
    check = check_of(statement)
    if check is not None and check.verdict in (CheckVerdict.HOLDS, CheckVerdict.ROUNDING):
        yield check
        return
    level, other = statement.members
    for meant in _in_other_units(other):
        right = check_of(statement._replace(members=(level, meant)))
        if right is not None and right.verdict is CheckVerdict.HOLDS:
            note = slip_note(other.figure, Slip(1, meant.figure.value or Decimal(0), unit=True))
            yield replace(check or right, verdict=CheckVerdict.UNVERIFIED, note=note)
            return
    if check is not None:
        yield check


def _in_other_units(difference: Fact) -> Iterator[Fact]:
    """Yield an amount of money that something rose by with its digits in the next larger and smaller unit."""
    figure, interval = difference.figure, difference.interval
    if figure.value is None or figure.quantum is None or interval is None:
        return
    if difference.key.measure is Measure.DIFFERENCE and figure.unit == "元":
        for factor in UNIT_STEPS:
            scaled = replace(figure, value=figure.value * factor, quantum=figure.quantum * factor)
            ends = ends_of(scaled, difference.factor)
            yield replace(difference, figure=scaled, interval=interval.scaled(Fraction(factor)), ends=ends, said="")


def _growth(index: FactIndex, change: Fact) -> Iterator[Statement]:
    place = place_of(change)
    level = index.find(change.key.concept, Measure.LEVEL, place)
    if level is None or level.figure.bound is not Bound.EQ:
        return
    yield from _against_levels(index, change, level)
    difference = index.find(change.key.concept, Measure.DIFFERENCE, place, level.key.dimension)
    if difference is not None and difference.basis == change.basis and not _of_a_plan(difference):
        mild, note = _mildness(change, level, difference)
        yield Statement(
            identity="C3",
            title=f"{change.figure.indicator}：增速与增减额相符",
            stated=change,
            members=(level, difference),
            formula=grown_by,
            shape=_by_difference(level, difference),
            mild=mild,
            mild_note=note,
        )


def _against_levels(index: FactIndex, change: Fact, level: Fact) -> Iterator[Statement]:
    before = earlier(change.key.period)
    if before is None or change.basis == last_budget():
        return
    place = place_of(level)._replace(period=before)
    then = index.find(level.key.concept, Measure.LEVEL, place, level.key.dimension)
    base = then or next(index.elsewhere(level, Measure.LEVEL, before), None)
    if base is not None and base.figure.bound is Bound.EQ and base.stage == level.stage:
        mild, note = _mildness(change, level, base)
        yield Statement(
            identity="C3" if then else "C4",
            title=f"{change.figure.indicator}：增速与{period_word(before)}数相符",
            stated=change,
            members=(level, base),
            formula=grown,
            shape=_by_levels(level, base),
            mild=mild,
            mild_note=note,
        )


def _difference(index: FactIndex, difference: Fact) -> Statement | None:
    level = index.find(difference.key.concept, Measure.LEVEL, place_of(difference), difference.key.dimension)
    before = earlier(difference.key.period)
    if level is None or before is None or _of_a_plan(difference) or level.figure.bound is not Bound.EQ:
        return None
    place = place_of(level)._replace(period=before)
    then = index.find(level.key.concept, Measure.LEVEL, place, level.key.dimension)
    then = then or next(index.elsewhere(level, Measure.LEVEL, before), None)
    if then is None:
        return None
    mild, note = _mildness(difference, level, then)
    return Statement(
        identity="C3",
        title=f"{difference.figure.indicator}：增减额与{period_word(before)}数相符",
        stated=difference,
        members=(level, then),
        formula=less,
        shape=lambda result: f"{shown(level.figure)} - {shown(then.figure)} = {result}",
        mild=mild,
        mild_note=note,
    )


def _mildness(stated: Fact, *others: Fact) -> tuple[CheckVerdict, str]:
    comparable = load_identities().comparable_basis
    if any(fact.basis for fact in (stated, *others)) or stated.key.concept.startswith(comparable):
        return CheckVerdict.OTHER_BASIS, "增速与总量口径不同，供参考"
    return (CheckVerdict.FAILS, "") if same_block((stated, *others)) else (CheckVerdict.UNVERIFIED, _REBASED)


def _of_a_plan(difference: Fact) -> bool:
    """Whether a difference is measured against a budget, a target or the calendar instead of the year before."""
    return any(word in (difference.figure.base or "") for word in wordlist(QualifierWords).against_other)


def _by_levels(level: Fact, base: Fact) -> Callable[[str], str]:
    return lambda result: f"{shown(level.figure)} ÷ {shown(base.figure)} - 1：{result}"


def _by_difference(level: Fact, difference: Fact) -> Callable[[str], str]:
    figure = difference.figure
    amount = print_figure(replace(figure, measure=Measure.LEVEL, value=abs(figure.value or Decimal(0))))
    fell = point(difference) < 0
    before = f"{shown(level.figure)} {'+' if fell else '-'} {amount}"
    return lambda result: f"{'-' if fell else ''}{amount} ÷ （{before}）：{result}"
