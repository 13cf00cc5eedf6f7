"""The pairs of a row: which figures of two reports are held against each other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from fiscal_desk.comparison.facts.exactness import is_exact
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import End
from fiscal_desk.comparison.model import Pair, Verdict
from fiscal_desk.comparison.rows.obstacles import obstacle
from fiscal_desk.comparison.rows.verdicts import judge

#: Up to so many reports of one place are compared each with each; more are compared with the most exact one, so that
#: work grows with the reports and not with their square.
_ALL_PAIRS = 6

#: Of one indicator, period and scope a report states a few numbers; of hundreds (a table read wrongly) only so many
#: are held against the other reports.
_MOST_OF_ONE = 30

_MEETING = (Verdict.AGREE, Verdict.COMPATIBLE)


def pairs_of(group: Sequence[Fact]) -> Iterator[Pair]:
    """Yield the pairs of a row's facts, ordered by report; none for a row of one report."""
    cells: dict[int, list[Fact]] = defaultdict(list)
    for fact in group:
        if len(cells[fact.report]) < _MOST_OF_ONE:
            cells[fact.report].append(fact)
    if len(cells) < 2:
        return
    for a, b in _report_pairs(cells):
        yield from _cell_pairs(cells[a], cells[b])


def _report_pairs(cells: dict[int, list[Fact]]) -> Iterator[tuple[int, int]]:
    """Yield pairs of reports: of one place each with each, of different places one pair for each further place."""
    places: dict[int | None, list[int]] = defaultdict(list)
    for report in sorted(cells):
        places[cells[report][0].place].append(report)
    for same in places.values():
        if len(same) <= _ALL_PAIRS:
            yield from combinations(same, 2)
            continue
        pivot = min(same, key=lambda report: (_width(cells[report][0]), report))
        yield from ((min(pivot, other), max(pivot, other)) for other in same if other != pivot)
    first, *others = (same[0] for same in places.values())
    yield from ((first, other) for other in others)


def _width(fact: Fact) -> End:
    return fact.interval.width if fact.interval is not None else float("inf")


def _cell_pairs(first: list[Fact], second: list[Fact]) -> Iterator[Pair]:
    if len(first) == len(second) == 1:  # most of all
        yield _only_pair(first[0], second[0])
        return
    judged = [(a, b, *judge(a, b)) for a in first for b in second]
    meeting = [found for found in judged if found[2] in _MEETING]
    a, b, verdict, reason = judged[0]
    one_mind = verdict is Verdict.CONFLICT and _of_one_mind(first) and _of_one_mind(second)
    # That both are above 2200亿元 is no word against 2221.7亿元 beside 2230亿元.
    if meeting and not (one_mind and is_exact(a) and is_exact(b)):
        paired: set[tuple[int, str]] = set()
        for a, b, verdict, reason in sorted(meeting, key=lambda found: found[2] is not Verdict.AGREE):
            if a.member not in paired or b.member not in paired:
                paired.update((a.member, b.member))
                yield _pair(a, b, verdict, reason)
        return
    if verdict is Verdict.CONFLICT and not one_mind:
        yield _pair(a, b, Verdict.INCOMPARABLE, "报告内同一名称有多个数值，不能确定对应关系")
    else:
        yield _named_pair(a, b, verdict, reason)


def _only_pair(a: Fact, b: Fact) -> Pair:
    return _named_pair(a, b, *judge(a, b))


def _named_pair(a: Fact, b: Fact, verdict: Verdict, reason: str) -> Pair:
    if verdict is Verdict.CONFLICT and (a.vague or b.vague):
        verdict, reason = Verdict.INCOMPARABLE, "指标名称过于笼统，不能判定是否同一事项"
    return _pair(a, b, verdict, reason)


def _of_one_mind(cell: Sequence[Fact]) -> bool:
    return all(
        a.interval is None or b.interval is None or a.interval.touches(b.interval) for a, b in combinations(cell, 2)
    )


def _pair(a: Fact, b: Fact, verdict: Verdict, reason: str) -> Pair:
    found = obstacle(a, b) if verdict is Verdict.INCOMPARABLE else None
    return Pair(a.report, a.figure, b.report, b.figure, verdict, reason, found[0] if found else None)
