"""Facts of one name that two reports state, but not about the same thing: listed with the reason."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.model import Obstacle, Pair, Verdict
from fiscal_desk.comparison.rows.obstacles import obstacle
from fiscal_desk.figures.model import Measure, Stance


class _Name(NamedTuple):
    """What equal names state, whenever and for whichever scope."""

    concept: str
    dimension: str
    measure: Measure
    stance: Stance
    strive: bool
    side: str


def apart_pairs(facts: Sequence[Sequence[Fact]], groups: Sequence[Sequence[Fact]]) -> Iterator[Pair]:
    """Yield one incomparable pair where neighbouring reports both give an equal name, but never the same fact.

    Of reports of one place, and only each report with the next that has the name, so that their number grows with the
    reports and not with their square. Names that say too little (资金, 企业) and thresholds are left out.
    """
    shared = _shared(groups)
    states: dict[_Name, dict[int, Fact]] = defaultdict(dict)
    for report in facts:
        for fact in report:
            if not fact.vague and fact.key.stance is not Stance.RULE:
                by_report = states[_name(fact)]
                other = by_report.get(fact.report)
                by_report[fact.report] = fact if other is None else max(other, fact, key=_telling)
    for name, by_report in states.items():
        for a, b in pairwise(sorted(by_report)):
            if (name, a, b) not in shared and by_report[a].place == by_report[b].place is not None:
                first, second = by_report[a], by_report[b]
                what, reason = obstacle(first, second) or (Obstacle.BASIS, "口径不同，数值并列而不相减")
                yield Pair(a, first.figure, b, second.figure, Verdict.INCOMPARABLE, reason, what)


def _telling(fact: Fact) -> tuple[bool, int, int]:
    """Order the facts of one name: the whole place before its parts, the latest year, the first in the text."""
    return not fact.key.scope, year_of(fact.key.period) or 0, -fact.figure.start


def _name(fact: Fact) -> _Name:
    key = fact.key
    return _Name(key.concept, key.dimension, key.measure, key.stance, key.strive, key.side)


def _shared(groups: Sequence[Sequence[Fact]]) -> set[tuple[_Name, int, int]]:
    """Return the neighbouring reports that share a row of a name already."""
    found: set[tuple[_Name, int, int]] = set()
    for group in groups:
        reports = sorted({fact.report for fact in group})
        found.update((_name(fact), a, b) for fact in group[:1] for a, b in pairwise(reports))
    return found
