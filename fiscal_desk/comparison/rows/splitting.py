"""Parts a row in which one report states several things: before and after the adjustment, natural and comparable."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.figures.model import Measure

#: Of these the base is said elsewhere: growth is on last year, completion on the budget that the stage names.
_OWN_BASE = (Measure.CHANGE, Measure.COMPLETION)


class Said(NamedTuple):
    """What tells facts of one key from each other: stage, basis and what a share is of; empty where not said."""

    stage: str
    basis: str
    base: str


def split(group: Sequence[Fact]) -> Iterator[tuple[Said | None, list[Fact]]]:
    """Yield a group as it is, or in parts with what each is, where one report says several of them.

    Reports that each say but one stay side by side: that they differ is the verdict's to tell. A number that is
    printed again without a word of stage or basis, in a table, has those of the sentence.
    """
    if len({fact.report for fact in group}) == len(group):  # no report says two things
        yield None, list(group)
        return
    bases = {fact.base for fact in group if fact.base}
    only = bases.pop() if len(bases) == 1 else ""
    parts: dict[Said, list[Fact]] = defaultdict(list)
    seen: dict[int, set[Said]] = defaultdict(set)
    known = _said_by_value(group)
    for fact in group:
        base = "" if fact.key.measure in _OWN_BASE else fact.base or only
        stage, basis = known.get((fact.report, fact.figure.value), (fact.stage, fact.basis))
        said = Said(stage, basis, base)
        parts[said].append(fact)
        seen[fact.report].add(said)
    if all(len(found) == 1 for found in seen.values()):
        yield None, list(group)
    else:
        yield from parts.items()


def _said_by_value(group: Sequence[Fact]) -> dict[tuple[int, Decimal | None], tuple[str, str]]:
    found: dict[tuple[int, Decimal | None], set[tuple[str, str]]] = defaultdict(set)
    for fact in group:
        if (fact.stage or fact.basis) and fact.figure.value is not None:
            found[fact.report, fact.figure.value].add((fact.stage, fact.basis))
    return {value: next(iter(said)) for value, said in found.items() if len(said) == 1}
