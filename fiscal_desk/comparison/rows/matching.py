"""Which facts of several reports are one: equal keys, and labels that differ while numbers and words meet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction

from rapidfuzz import fuzz

from fiscal_desk.comparison.facts.facts import Fact, Key
from fiscal_desk.comparison.facts.label_keys import short_label
from fiscal_desk.figures.model import Bound, Stance
from fiscal_desk.wordlists.comparing import MatchingWords
from fiscal_desk.wordlists.files import wordlist

#: Labels at least this alike (0 to 100) are one where the numbers are equal and long enough to be no accident.
_ALIKE = 72
_DIGITS = 3
#: Of numbers of two digits it takes a label of so many letters inside the other one (邻里食堂 in 建成邻里食堂).
_FEWEST_DIGITS = 2
_CONTAINED = 4

Group = list[Fact]


def grouped(facts: Sequence[Sequence[Fact]], parted: frozenset[str] = frozenset()) -> list[Group]:
    """Return the facts of all reports in groups that each become one row, in order of first occurrence.

    What differs in any part of the key never shares a group, except for labels outside the catalogue that are much
    alike and whose numbers are equal: such a group can only agree. `parted`: short labels that are never taken for
    another one.
    """
    groups: dict[Key, Group] = {}
    for report in facts:
        for fact in report:
            groups.setdefault(fact.key, []).append(fact)
    return list(_joined(groups, parted).values())


def _joined(groups: dict[Key, Group], parted: frozenset[str]) -> dict[Key, Group]:
    reports = {key: {fact.report for fact in group} for key, group in groups.items()}
    buckets: dict[tuple[object, ...], list[Key]] = defaultdict(list)
    for key, group in groups.items():
        value = _telling_value(group)
        if value is not None and not (parted and _is_parted(group, parted)):
            buckets[(key._replace(concept=""), value)].append(key)
    moved: dict[Key, Key] = {}
    for keys in buckets.values():
        for one, other in _best_pairs(keys, groups, reports):
            moved[other] = one
    result: dict[Key, Group] = {}
    for key, group in groups.items():
        result.setdefault(moved.get(key, key), []).extend(group)
    return result


def _best_pairs(
    keys: Sequence[Key], groups: dict[Key, Group], reports: dict[Key, set[int]]
) -> Iterable[tuple[Key, Key]]:
    candidates = [
        (score, first, second)
        for first, one in enumerate(keys)
        for second, other in enumerate(keys[first + 1 :], first + 1)
        if not reports[one] & reports[other] and (score := _likeness(groups[one][0], groups[other][0])) >= _ALIKE
    ]
    taken: set[int] = set()
    for _, first, second in sorted(candidates, key=lambda found: (-found[0], found[1], found[2])):
        if first not in taken and second not in taken:
            taken.update((first, second))
            yield keys[first], keys[second]


def _is_parted(group: Group, parted: frozenset[str]) -> bool:
    return any(short_label(fact.figure.indicator) in parted for fact in group)


def _telling_value(group: Group) -> Fraction | int | None:
    """Return the value of a group that states one exact number."""
    first = group[0]
    value = first.ends[0]
    if value is None or first.key.period is None or first.key.stance is Stance.RULE:
        return None
    if any(f.figure.bound is not Bound.EQ or f.figure.value_max is not None for f in group):
        return None
    if any(f.ends[0] not in (None, value) for f in group[1:]):
        return None
    return value if _digits(first) >= _FEWEST_DIGITS else None


def _digits(fact: Fact) -> int:
    value = fact.figure.value
    return 0 if value is None else len(value.normalize().as_tuple().digits)


def _likeness(a: Fact, b: Fact) -> float:
    first, second = short_label(a.figure.indicator), short_label(b.figure.indicator)
    if _digits(a) < _DIGITS and not _contained(first, second):
        return 0.0
    if a.place is None or a.place != b.place or _telling(first) != _telling(second):
        return 0.0
    if a.figure.canonical and b.figure.canonical and a.figure.canonical != b.figure.canonical:
        return 0.0
    return fuzz.ratio(first, second) if _digits(a) >= _DIGITS else 100.0


def _contained(one: str, other: str) -> bool:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) >= _CONTAINED and short in long


def _telling(label: str) -> frozenset[str]:
    """Return the words in a label of which the other label must have the same ones."""
    return frozenset(word for word in wordlist(MatchingWords).telling if word in label)
