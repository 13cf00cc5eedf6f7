"""How right a reading is, measured against an annotation.

A figure is found where the read span covers at least half of the longer of the two spans. Annotated rules (thresholds)
and optional figures cost nothing when missed and are no false alarm when read. `needs_no_correction`, the headline, is
the share of annotated figures that were found with every field right. What is kept are counts, so that several readings
can be added up; an average of shares would let a short report weigh as much as a long one.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.accuracy.agreeing import FIELDS, Annotated, is_right

Pair = tuple[int, int]


@dataclass(frozen=True)
class Wrong:
    """One field of one found figure that differs from the annotation."""

    field: str
    gold: Annotated
    read: Annotated


@dataclass(frozen=True)
class RelationCount:
    """How many relations of a kind are annotated, were read, and are both; which were missed, which are too many."""

    gold: int
    read: int
    right: int
    missed: frozenset[tuple[Any, ...]] = field(default=frozenset(), compare=False)
    false_alarms: frozenset[tuple[Any, ...]] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class Score:
    """The counts of one reading or of several, and the figures that they come from."""

    gold: int
    read: int
    found: int
    #: How many figures that were found have a field right.
    right_counts: Mapping[str, int]
    #: How many figures that were found have every field right; the same with the scope left out.
    faultless: int
    faultless_without_scope: int
    relations: Mapping[str, RelationCount] = field(default_factory=dict)
    tasks: RelationCount | None = None
    #: The figures that had to be found and were: as annotated and as read.
    pairs: Sequence[tuple[Annotated, Annotated]] = ()
    missed: Sequence[Annotated] = ()
    false_alarms: Sequence[Annotated] = ()
    wrong: Sequence[Wrong] = ()

    @property
    def recall(self) -> float:
        """Return the share of annotated figures that were found."""
        return self.found / self.gold if self.gold else 1.0

    @property
    def precision(self) -> float:
        """Return the share of read figures that are annotated."""
        read = self.found + len(self.false_alarms)
        return self.found / read if read else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of recall and precision."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0

    @property
    def right(self) -> Mapping[str, float]:
        """Return the share of found figures that have a field right, by field."""
        return {name: self.right_counts[name] / self.found if self.found else 0.0 for name in FIELDS}

    @property
    def needs_no_correction(self) -> float:
        """Return the share of annotated figures that a user would leave as they were read."""
        return self.faultless / self.gold if self.gold else 1.0

    @property
    def without_scope(self) -> float:
        """Return the same where the scope is not looked at."""
        return self.faultless_without_scope / self.gold if self.gold else 1.0


def score(gold: Mapping[str, Any], read: Mapping[str, Any]) -> Score:
    """Compare a reading (`figures`, `relations`, `tasks` as in the JSON of `extract`) with an annotation."""
    low, high = gold.get("range", (0, sys.maxsize))
    wanted: Sequence[Annotated] = gold["figures"]
    got = [figure for figure in read.get("figures", ()) if low <= figure["start"] < high]
    matches = match(wanted, got)
    pairs = [(wanted[i], got[j]) for i, j in matches if is_required(wanted[i])]
    found = {i for i, _ in matches}
    matched = {j for _, j in matches}
    wrong = [Wrong(name, one, other) for one, other in pairs for name in FIELDS if not is_right(name, one, other)]
    by_field = Counter(item.field for item in wrong)
    return Score(
        gold=sum(is_required(figure) for figure in wanted),
        read=len(got),
        found=len(pairs),
        right_counts={name: len(pairs) - by_field[name] for name in FIELDS},
        faultless=len(pairs) - len({id(item.gold) for item in wrong}),
        faultless_without_scope=len(pairs) - len({id(item.gold) for item in wrong if item.field != "scope"}),
        relations=_relations(gold, read, {got[j]["start"]: wanted[i]["start"] for i, j in matches}),
        tasks=_tasks(gold, read),
        pairs=pairs,
        missed=[figure for i, figure in enumerate(wanted) if i not in found and is_required(figure)],
        false_alarms=[figure for j, figure in enumerate(got) if j not in matched],
        wrong=wrong,
    )


def added(scores: Iterable[Score]) -> Score:
    """Return the counts of several readings added up."""
    scores = list(scores)
    tasks = [one.tasks for one in scores if one.tasks]
    return Score(
        gold=sum(one.gold for one in scores),
        read=sum(one.read for one in scores),
        found=sum(one.found for one in scores),
        right_counts={name: sum(one.right_counts[name] for one in scores) for name in FIELDS},
        faultless=sum(one.faultless for one in scores),
        faultless_without_scope=sum(one.faultless_without_scope for one in scores),
        relations={
            kind: _counts_added(one.relations[kind] for one in scores if kind in one.relations)
            for kind in sorted({kind for one in scores for kind in one.relations})
        },
        tasks=_counts_added(tasks) if tasks else None,
        pairs=[pair for one in scores for pair in one.pairs],
        missed=[figure for one in scores for figure in one.missed],
        false_alarms=[figure for one in scores for figure in one.false_alarms],
        wrong=[item for one in scores for item in one.wrong],
    )


def _counts_added(counts: Iterable[RelationCount]) -> RelationCount:
    counts = list(counts)
    return RelationCount(*(sum(getattr(one, name) for one in counts) for name in ("gold", "read", "right")))


def is_required(figure: Annotated) -> bool:
    """Return whether an annotated figure must be found."""
    return figure.get("stance") != "rule" and not figure.get("optional")


def match(wanted: Sequence[Annotated], got: Sequence[Annotated]) -> list[Pair]:
    """Pair annotated and read figures one to one, the largest overlaps first; returns index pairs."""
    candidates = []
    for i, gold in enumerate(wanted):
        for j, read in enumerate(got):
            common = min(gold["end"], read["end"]) - max(gold["start"], read["start"])
            longest = max(gold["end"] - gold["start"], read["end"] - read["start"])
            if common > 0 and common / longest >= 0.5:
                candidates.append((-common, i, j))
    pairs: list[Pair] = []
    used_gold: set[int] = set()
    used_read: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in used_gold and j not in used_read:
            used_gold.add(i)
            used_read.add(j)
            pairs.append((i, j))
    return pairs


def _relation_key(relation: Mapping[str, Any], starts: Mapping[int, int]) -> tuple[Any, ...]:
    """Return what makes two relations the same; members of a reading are named by the gold figures' starts."""

    def member(name: str) -> Any:
        return starts.get(relation[name], relation[name]) if relation.get(name) is not None else None

    kind = relation["type"]
    if kind == "sum":
        return kind, member("total"), tuple(sorted(starts.get(part, part) for part in relation.get("parts", ())))
    if kind == "same":
        return (kind, *sorted((member("a"), member("b"))))
    names = {
        "share": ("part", "whole", "share"),
        "level_change": ("level", "change"),
        "actual_plan": ("actual", "plan"),
    }
    if kind not in names:
        return kind, json.dumps(relation, sort_keys=True)
    return (kind, *(member(name) for name in names[kind]))


def _inside(relation: Mapping[str, Any], low: int, high: int) -> bool:
    """Return whether all members of a relation start in a part of the text; signs of a sum are no places."""
    named = [member for name, member in relation.items() if name != "signs"]
    members = [each for one in named for each in (one if isinstance(one, list | tuple) else [one])]
    places = [each for each in members if isinstance(each, int) and not isinstance(each, bool)] or [0]
    return low <= min(places) and max(places) < high


def _relations(gold: Mapping[str, Any], read: Mapping[str, Any], starts: Mapping[int, int]) -> dict[str, RelationCount]:
    """Count relations by kind; those with an unstated member or marked optional do not count either way."""
    if not gold.get("relations") or "relations" not in read:
        return {}
    low, high = gold.get("range", (0, sys.maxsize))
    optional = {_relation_key(one, {}) for one in gold["relations"] if one.get("optional")}
    wanted = _countable((_relation_key(one, {}) for one in gold["relations"]), optional)
    inside = (one for one in read["relations"] if _inside(one, low, high))
    got = _countable((_relation_key(one, starts) for one in inside), optional)
    counts = {}
    for kind in sorted({key[0] for key in wanted}):
        of_gold = {key for key in wanted if key[0] == kind}
        of_read = {key for key in got if key[0] == kind}
        missed, false_alarms = frozenset(of_gold - of_read), frozenset(of_read - of_gold)
        counts[kind] = RelationCount(len(of_gold), len(of_read), len(of_gold & of_read), missed, false_alarms)
    return counts


def _countable(keys: Iterable[tuple[Any, ...]], optional: set[tuple[Any, ...]]) -> set[tuple[Any, ...]]:
    return {key for key in keys if None not in key[1:]} - optional


def _tasks(gold: Mapping[str, Any], read: Mapping[str, Any]) -> RelationCount | None:
    """Count tasks whose leading and supporting departments and deadline are all exact."""
    if not gold.get("tasks") or "tasks" not in read:
        return None

    def key(task: Mapping[str, Any]) -> tuple[Any, ...]:
        return task.get("deadline"), tuple(task.get("lead") or ()), tuple(task.get("support") or ())

    wanted = Counter(key(task) for task in gold["tasks"])
    got = Counter(key(task) for task in read["tasks"])
    return RelationCount(wanted.total(), got.total(), (wanted & got).total())
