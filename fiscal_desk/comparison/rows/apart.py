"""Facts of one indicator that two reports state, but not about the same thing: listed with the reason."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from fiscal_desk.comparison.facts.facts import Fact, Key
from fiscal_desk.comparison.model import Pair, Verdict
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.vocabulary.periods import period_word


def apart_pairs(facts: Sequence[Sequence[Fact]], groups: Sequence[Sequence[Fact]]) -> Iterator[Pair]:
    """Yield one incomparable pair where neighbouring reports both give an indicator's level, but never the same fact.

    Only indicators of the catalogue and reports of one place, and only each report with the next that has the
    indicator, so that their number grows with the reports and not with their square.
    """
    shared = _shared(groups)
    states: dict[tuple[str, str], dict[int, Fact]] = defaultdict(dict)
    for report in facts:
        for fact in report:
            key = fact.key
            if fact.figure.canonical and key.measure is Measure.LEVEL and key.stance is Stance.ACTUAL:
                kept = states[(key.concept, key.dimension)].setdefault(fact.report, fact)
                if kept.key.scope and not key.scope:
                    states[(key.concept, key.dimension)][fact.report] = fact
    for concept, by_report in states.items():
        reports = sorted(by_report)
        for a, b in pairwise(reports):
            if (*concept, a, b) not in shared and by_report[a].place == by_report[b].place is not None:
                first, second = by_report[a], by_report[b]
                reason = _reason(first, second)
                yield Pair(a, first.figure, b, second.figure, Verdict.INCOMPARABLE, reason)


def _shared(groups: Sequence[Sequence[Fact]]) -> set[tuple[str, str, int, int]]:
    """Return the neighbouring reports that share a row of a concept already."""
    found: set[tuple[str, str, int, int]] = set()
    for group in groups:
        reports = sorted({fact.report for fact in group})
        key: Key = group[0].key
        if key.measure is Measure.LEVEL and key.stance is Stance.ACTUAL:
            found.update((key.concept, key.dimension, a, b) for a, b in pairwise(reports))
    return found


def _reason(a: Fact, b: Fact) -> str:
    reasons = []
    if a.key.period != b.key.period:
        reasons.append(f"期间不同（{period_word(a.key.period)}与{period_word(b.key.period)}）")
    if a.key.scope != b.key.scope:
        reasons.append(f"范围不同（{a.key.scope or '全域'}与{b.key.scope or '全域'}）")
    return "、".join(reasons or ["口径不同"]) + "，数值并列而不相减"
