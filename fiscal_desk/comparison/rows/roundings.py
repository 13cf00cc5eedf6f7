"""What a report states twice, once less exactly, goes by the more exact number.

With fewer digits (144.8亿元 and 1448177万元) it is one value, the finer; of 突破2200亿元 and 2221.7亿元 both
stay, and the exact one stands first.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from fiscal_desk.comparison.facts.exactness import is_exact, most_exact
from fiscal_desk.comparison.facts.facts import Fact

#: Fewer digits under a name that may be of several things are no sign that two numbers are one.
_TELLING_DIGITS = 3


def told_once(group: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of a row without those that only round another one of their report, and those.

    What a report states of a row is in the order of its text, but for a bound before the exact number: rows, pairs and
    all that is made of them take the first one for what the report says.
    """
    by_report: dict[int, list[Fact]] = defaultdict(list)
    for fact in group:
        by_report[fact.report].append(fact)
    if all(len(facts) == 1 for facts in by_report.values()):  # most of all
        return list(group), []
    rounded = {fact.member for facts in by_report.values() if len(facts) > 1 for fact in _rounded(facts)}
    kept = [f for facts in by_report.values() for f in _exact_first([f for f in facts if f.member not in rounded])]
    return kept, [f for f in group if f.member in rounded]


def _exact_first(facts: Sequence[Fact]) -> list[Fact]:
    told = most_exact(facts)
    return [told, *(fact for fact in facts if fact is not told)]


def _rounded(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts whose value another one, as fine or finer, says already; quick where all values are one."""
    exact = sorted((f for f in facts if is_exact(f)), key=lambda f: (f.half, f.figure.start))
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


def _telling(fact: Fact) -> bool:
    value = fact.figure.value
    digits = 0 if value is None else len(value.normalize().as_tuple().digits)
    return digits >= _TELLING_DIGITS or not fact.vague
