"""Which installed face is used for each that a memo names; what stands for a missing one is told."""

from collections.abc import Collection, Iterable

import msgspec

from fiscal_desk.memo.printing.model import Replaced
from fiscal_desk.memo.printing.rules import printing_rules


class ChosenFaces(msgspec.Struct, frozen=True):
    """For every face that was asked for: the installed families to take a character from, the first that has it."""

    families: dict[str, tuple[str, ...]]
    replaced: tuple[Replaced, ...]


def choose_faces(wanted: Iterable[str], installed: Collection[str]) -> ChosenFaces:
    """Choose among the installed families (case does not count). Pure: what is installed is said by the caller."""
    by_name = {family.casefold(): family for family in installed}
    rules = printing_rules()
    families: dict[str, tuple[str, ...]] = {}
    replaced = []
    for face in dict.fromkeys(wanted):
        own = _found(rules.names_of(face), by_name)
        others = [found for name in rules.substitutes_of(face) for found in _found(rules.names_of(name), by_name)]
        families[face] = tuple(dict.fromkeys([*own, *others]))
        if not own:
            replaced.append(Replaced(face, others[0] if others else ""))
    return ChosenFaces(families, tuple(replaced))


def _found(names: Iterable[str], by_name: dict[str, str]) -> list[str]:
    return [by_name[name.casefold()] for name in names if name.casefold() in by_name]
