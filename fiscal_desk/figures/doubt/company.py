"""What the other figures of a report say about one: relations that hold or fail, twins, levels that are told apart."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.model import ActualPlan, Figure, Relation, Same


class Company(msgspec.Struct, frozen=True):
    """Facts about a whole report that a single figure is judged by; figures are named by their start."""

    holding: frozenset[int]
    failing: frozenset[int]
    labels: dict[str, int]
    has_levels: bool
    years: int


def company_of(figures: tuple[Figure, ...], relations: Iterable[Relation]) -> Company:
    """Return what the figures of a report and the relations among them say about each other."""
    holding: set[int] = set()
    failing: set[int] = set()
    for relation in relations:
        if isinstance(relation, ActualPlan | Same) or relation.holds is None:
            continue
        (holding if relation.holds else failing).update(_members(relation))
    labels = Counter(figure.indicator for figure in figures)
    return Company(
        holding=frozenset(holding),
        failing=frozenset(failing),
        labels=dict(labels),
        has_levels=any(not is_whole(figure.scope) for figure in figures),
        years=len({figure.period for figure in figures}),
    )


def _members(relation: Relation) -> list[int]:
    members: list[int] = []
    for name in relation.__struct_fields__:
        value = getattr(relation, name)
        if name in ("holds", "signs") or value is None:
            continue
        members.extend(value if isinstance(value, tuple) else (value,))
    return members
