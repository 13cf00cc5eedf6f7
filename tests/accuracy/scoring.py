"""How right a reading is, measured against an annotation.

A figure is found where the read span covers at least half of the longer of the two spans. Annotated rules (thresholds)
and optional figures cost nothing when missed and are no false alarm when read. `needs_no_correction`, the headline, is
the share of annotated figures that were found with every field right.
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

FIELDS = ("value", "unit", "bound", "measure", "stance", "period", "indicator")
#: Below this share of common characters two labels are different rows of a table.
SAME_LABEL = 0.8
_ONE_UNIT = {
    **{"人民币元": "元", "CNY": "元", "USD": "美元"},
    **{"％": "%", "PERCENT": "%", "百分点": "个百分点"},
    **{"平方公里": "平方千米", "公里": "千米"},
}
_NO_MATTER = re.compile(
    r"[\s的“”\"'‘’《》（）()、，,。；;：:·\-—]|全[区市省县年国州旗]|累计|共计|总计|本级|其中|各项|(?:19|20)\d\d年(?:度)?"
)

Annotated = Mapping[str, Any]
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
    """All measures of one reading; the lists say which figures they come from."""

    gold: int
    read: int
    found: int
    f1: float
    recall: float
    precision: float
    right: Mapping[str, float]
    needs_no_correction: float
    relations: Mapping[str, RelationCount] = field(default_factory=dict)
    tasks: RelationCount | None = None
    pairs: Sequence[tuple[Annotated, Annotated]] = ()
    missed: Sequence[Annotated] = ()
    false_alarms: Sequence[Annotated] = ()
    wrong: Sequence[Wrong] = ()


def score(gold: Mapping[str, Any], read: Mapping[str, Any]) -> Score:
    """Compare a reading (`figures`, `relations`, `tasks` as in the JSON of `extract`) with an annotation."""
    low, high = gold.get("range", (0, sys.maxsize))
    wanted: Sequence[Annotated] = gold["figures"]
    got = [figure for figure in read.get("figures", ()) if low <= figure["start"] < high]
    pairs = match(wanted, got)
    required = {number for number, figure in enumerate(wanted) if is_required(figure)}
    found = required & {number for number, _ in pairs}
    matched = {number for _, number in pairs}
    false_alarms = [figure for number, figure in enumerate(got) if number not in matched]
    wrong = [
        Wrong(name, wanted[i], got[j])
        for i, j in pairs
        if i in required
        for name in FIELDS
        if not is_right(name, wanted[i], got[j])
    ]
    by_field = Counter(item.field for item in wrong)
    touched = len({id(item.gold) for item in wrong})
    recall = len(found) / len(required) if required else 1.0
    read_right = len(found) + len(false_alarms)
    precision = len(found) / read_right if read_right else 1.0
    return Score(
        gold=len(required),
        read=len(got),
        found=len(found),
        f1=2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        recall=recall,
        precision=precision,
        right={name: (len(found) - by_field[name]) / len(found) if found else 0.0 for name in FIELDS},
        needs_no_correction=(len(found) - touched) / len(required) if required else 1.0,
        relations=_relations(gold, read, {got[j]["start"]: wanted[i]["start"] for i, j in pairs}),
        tasks=_tasks(gold, read),
        pairs=[(wanted[i], got[j]) for i, j in pairs],
        missed=[wanted[number] for number in sorted(required - found)],
        false_alarms=false_alarms,
        wrong=wrong,
    )


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


def is_right(name: str, gold: Annotated, read: Annotated) -> bool:
    """Return whether one field of a read figure agrees with the annotation."""
    wanted, got = gold.get(name), read.get(name)
    if name == "value":
        return _same_value(wanted, got)
    if name == "unit":
        return _ONE_UNIT.get(wanted or "", wanted or "") == _ONE_UNIT.get(got or "", got or "")
    if name == "indicator":
        return any(same_label(label, got) for label in (wanted, *(gold.get("accept") or ())) if label)
    return (wanted or None) == (got or None)


def _same_value(wanted: Any, got: Any) -> bool:
    if wanted is None or got is None:
        return wanted is None and got is None
    try:
        wanted, got = float(wanted), float(got)
    except (TypeError, ValueError):
        return False
    return bool(abs(wanted - got) <= 1e-9 * max(1.0, abs(wanted)))


def same_label(wanted: str | None, got: str | None) -> bool:
    """Return whether two labels name the same row: equal but for filler, or four fifths of characters in common."""
    one, other = _bare(wanted), _bare(got)
    if one == other:
        return True
    if not one or not other:
        return False
    common = (Counter(one) & Counter(other)).total()
    return 2 * common / (len(one) + len(other)) >= SAME_LABEL


def _bare(label: str | None) -> str:
    return _NO_MATTER.sub("", unicodedata.normalize("NFKC", label or ""))


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
    return (kind, *(member(name) for name in names[kind]))


def _inside(relation: Mapping[str, Any], low: int, high: int) -> bool:
    members = [relation.get(name) for name in relation if name not in ("type", "holds", "signs", "note", "optional")]
    starts = [start for one in members for start in (one if isinstance(one, list | tuple) else [one])]
    places = [start for start in starts if start is not None] or [0]
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
