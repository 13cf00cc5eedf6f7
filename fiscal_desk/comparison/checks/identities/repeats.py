"""D2: one indicator, period and scope stated twice in one report must be equal."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from fiscal_desk.comparison.checks.index import FactIndex
from fiscal_desk.comparison.checks.outcome import near, point
from fiscal_desk.comparison.checks.slip_notes import pair_slip
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure

#: More contradictions of a report with itself than this are a matter of its sections, not of its numbers.
_MOST_DOUBTS = 4
#: So many digits are not the same by chance.
_TELLING_DIGITS = 4
#: So many characters between two numbers are still one breath.
_ONE_BREATH = 8


def repeat_checks(index: FactIndex) -> Iterator[Check]:
    """Yield a check for each fact that a report states twice, in neighbouring pairs.

    Equal words need not mean one thing (two 核减率 of two reviews), so that different numbers are to be verified, not
    wrong, and only for indicators of the catalogue whose two numbers are near enough to be one. A report that seems to
    contradict itself all the time has two sections about two things (全市, 市本级): then nothing is claimed.
    """
    doubtful: dict[int, list[Check]] = defaultdict(list)
    for facts in index.repeated():
        if facts[0].vague or facts[0].key.period is None:
            continue
        facts = _told_by_name(facts)
        values = {(fact.figure.value, fact.figure.value_max) for fact in facts if fact.interval is not None}
        for a, b in pairwise(facts):
            if (a.basis, _against(a)) != (b.basis, _against(b)) or (a.stage and b.stage and a.stage != b.stage):
                continue
            if _both_open(a, b) or _side_by_side(a, b) or _one_is_average(index, a, b) or _one_is_nought(a, b):
                continue
            for check in same_check(a, b, CheckVerdict.UNVERIFIED):
                if check.verdict is CheckVerdict.HOLDS or _falls_short(a, b):
                    yield check
                elif note := pair_slip(a, b) if len(values) == 2 and a.figure.block != b.figure.block else "":
                    doubtful[check.report].append(replace(check, note=f"同一名称前后数值不同：{note}"))
                elif a.figure.canonical and len(values) == 2 and near(point(a), point(b)):
                    doubtful[check.report].append(check)
    for checks in doubtful.values():
        if len(checks) <= _MOST_DOUBTS:
            yield from checks


def unit_slips(index: FactIndex) -> Iterator[Check]:
    """Yield a doubt where one amount is printed with the same digits in two units (2461.00元, 2461.00万元).

    The digits tell that it is one amount, so that plan and result need not be told apart: a sentence often leaves open
    which of the two the table beside it means.
    """
    for facts in index.reports:
        seen: dict[tuple[object, ...], list[Fact]] = {}
        for fact in facts:
            key, figure = fact.key, fact.figure
            if figure.unit != "元" or key.measure is not Measure.LEVEL or fact.vague or not figure.value:
                continue
            digits = figure.value.normalize().as_tuple().digits
            if len(digits) < _TELLING_DIGITS or figure.value_max is not None:
                continue
            others = seen.setdefault((key.concept, key.period, key.scope, key.ledger, digits), [])
            for other in others:
                if (note := pair_slip(other, fact)) and abs(other.figure.value or 0) != abs(figure.value):
                    for check in same_check(other, fact, CheckVerdict.UNVERIFIED):
                        yield replace(check, note=note)
                    break
            others.append(fact)


def _told_by_name(facts: Sequence[Fact]) -> list[Fact]:
    """Leave out other numbers under one name in one breath (分别为甲和乙): the name does not tell which is whose."""
    shared = {
        each.figure.start
        for a, b in pairwise(facts)
        if _side_by_side(a, b) and (a.figure.value, a.figure.value_max) != (b.figure.value, b.figure.value_max)
        for each in (a, b)
    }
    return [fact for fact in facts if fact.figure.start not in shared]


def _both_open(a: Fact, b: Fact) -> bool:
    """Whether both are only bounds, as the steps that were passed one after the other (突破8万亿元、9万亿元) are."""
    return all(fact.interval is not None and not fact.interval.bounded for fact in (a, b))


def _one_is_nought(a: Fact, b: Fact) -> bool:
    """Whether one says that there is nothing and the other how much there is: a table's empty cell and another cell."""
    return (a.figure.value == 0) != (b.figure.value == 0)


def _against(fact: Fact) -> str:
    """Return what a change or share is held against; a completion is always the budget's, however it is called."""
    return "" if fact.key.measure is Measure.COMPLETION else fact.base


def _side_by_side(a: Fact, b: Fact) -> bool:
    """Whether nothing but a mark stands between two numbers: a list of two things under one name (分别提高甲、乙)."""
    return a.report == b.report and 0 <= b.figure.start - a.figure.end <= 1


def _one_is_average(index: FactIndex, a: Fact, b: Fact) -> bool:
    """Whether one is the mean of several years and the other is not."""
    averages = ["年均" in index.sentence(fact)[-_ONE_BREATH:] + fact.figure.indicator for fact in (a, b)]
    return averages[0] != averages[1]


def _falls_short(a: Fact, b: Fact) -> bool:
    """Whether one breath says that a bound was passed and what was reached (突破甲、达到乙)."""
    bounds = [fact.interval is not None and not fact.interval.bounded for fact in (a, b)]
    near_by = a.figure.block == b.figure.block and 0 <= b.figure.start - a.figure.end <= _ONE_BREATH
    return bounds == [True, False] and near_by


def same_check(a: Fact, b: Fact, otherwise: CheckVerdict) -> Iterator[Check]:
    """Yield the check that two figures are one number; nothing where one is masked.

    `otherwise` is the verdict on numbers that do not meet.
    """
    if a.interval is None or b.interval is None or a.key.dimension != b.key.dimension:
        return
    holds = a.interval.overlaps(b.interval)
    sign = "≠" if not holds else "=" if a.interval == b.interval else "≈"
    yield Check(
        identity="D2",
        report=b.report,
        title=f"{b.figure.indicator}：前后表述一致",
        formula=f"{shown(a.figure)} {sign} {shown(b.figure)}",
        stated=shown(b.figure),
        computed=shown(a.figure),
        verdict=CheckVerdict.HOLDS if holds else otherwise,
        members=(b.member, a.member),
        note="" if holds else pair_slip(a, b) or "同一名称在报告内数值不同，可能所指不同",
    )
