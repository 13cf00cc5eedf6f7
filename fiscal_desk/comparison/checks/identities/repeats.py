"""D2: one indicator, period and scope stated twice in one report must be equal."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from fiscal_desk.comparison.checks.index import FactIndex
from fiscal_desk.comparison.checks.outcome import near, point
from fiscal_desk.comparison.checks.slip_notes import pair_slip
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown

#: More contradictions of a report with itself than this are a matter of its sections, not of its numbers.
_MOST_DOUBTS = 4
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
        values = {(fact.figure.value, fact.figure.value_max) for fact in facts}
        for a, b in pairwise(facts):
            if (a.basis, a.stage, a.base) != (b.basis, b.stage, b.base):
                continue
            if _both_open(a, b):
                continue
            for check in same_check(a, b, CheckVerdict.UNVERIFIED):
                if check.verdict is CheckVerdict.HOLDS:
                    yield check
                elif _falls_short(a, b):
                    yield check
                elif note := pair_slip(a, b) if len(values) == 2 and a.figure.block != b.figure.block else "":
                    doubtful[check.report].append(replace(check, note=f"同一名称前后数值不同：{note}"))
                elif a.figure.canonical and len(values) == 2 and near(point(a), point(b)):
                    doubtful[check.report].append(check)
    for checks in doubtful.values():
        if len(checks) <= _MOST_DOUBTS:
            yield from checks


def _both_open(a: Fact, b: Fact) -> bool:
    """Whether both are only bounds, as the steps that were passed one after the other (突破8万亿元、9万亿元) are."""
    return all(fact.interval is not None and not fact.interval.bounded for fact in (a, b))


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
        note="" if holds else "同一名称在报告内数值不同，可能所指不同",
    )
