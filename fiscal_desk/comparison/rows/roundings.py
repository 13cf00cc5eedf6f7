"""One fact that a report states twice, once with fewer digits (144.8亿元 and 1448177万元), is one value: the finer."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.figures.model import Bound

#: Fewer digits under a name that may be of several things are no sign that two numbers are one.
_TELLING_DIGITS = 3


def told_once(group: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of a row without those that only round another one of their report, and those."""
    by_report: dict[int, list[Fact]] = defaultdict(list)
    for fact in group:
        by_report[fact.report].append(fact)
    rounded = {fact.member for facts in by_report.values() if len(facts) > 1 for fact in _rounded(facts)}
    if not rounded:
        return list(group), []
    return [f for f in group if f.member not in rounded], [f for f in group if f.member in rounded]


def _rounded(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts whose value another one, as fine or finer, says already; quick where all values are one."""
    exact = sorted((f for f in facts if _is_exact(f)), key=lambda f: (f.half, f.figure.start))
    kept: list[Fraction | int] = []  # in their order
    found: list[Fact] = []
    for fact in exact:
        value, reach = fact.ends[0] or 0, fact.half if _telling(fact) else Fraction(0)
        place = bisect_left(kept, value - reach)
        if place < len(kept) and kept[place] <= value + reach:
            found.append(fact)
        else:
            insort(kept, value)
    return found


def _is_exact(fact: Fact) -> bool:
    figure = fact.figure
    return figure.value is not None and figure.value_max is None and figure.bound is Bound.EQ


def _telling(fact: Fact) -> bool:
    value = fact.figure.value
    digits = 0 if value is None else len(value.normalize().as_tuple().digits)
    return digits >= _TELLING_DIGITS or not fact.vague
