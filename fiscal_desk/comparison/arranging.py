"""What the user decided about rows: which names are one indicator, which are not, and what a row is called."""

from collections.abc import Mapping

import msgspec

from fiscal_desk.comparison.labels import concept_of, short_label
from fiscal_desk.comparison.model import Row


class Arrangement(msgspec.Struct, frozen=True):
    """Joins, parts and names of rows, remembered by what the rows are about and not by the reports at hand.

    `joined`: concept → the concept whose row it goes to. `parted`: short labels that are not the catalogue's indicator,
    whatever the catalogue says. `names`: concept → the name that its rows carry.
    """

    joined: Mapping[str, str] = {}
    parted: frozenset[str] = frozenset()
    names: Mapping[str, str] = {}

    def concept(self, label: str, canonical: str | None) -> str:
        """Return the concept under which a label is matched, after the user's decisions."""
        own = concept_of(label, None if short_label(label) in self.parted else canonical)
        seen = {own}
        while (target := self.joined.get(own)) is not None and target not in seen:
            own = target
            seen.add(own)
        return own


def row_concept(row: Row) -> str:
    """Return what a row is about: an id of the catalogue, or `label:` and a short label."""
    return row.id.split("|", 1)[0]


def join(arrangement: Arrangement, row: Row, other: Row) -> Arrangement:
    """Return the arrangement in which `other` goes to the row of `row`."""
    joined = {**arrangement.joined, row_concept(other): row_concept(row)}
    joined.pop(row_concept(row), None)
    return msgspec.structs.replace(arrangement, joined=joined)


def part(arrangement: Arrangement, label: str, canonical: str | None) -> Arrangement:
    """Return the arrangement in which a label stands for itself: taken out of its indicator and of all joins."""
    own = concept_of(label, None)
    joined = {name: target for name, target in arrangement.joined.items() if name not in (own, canonical)}
    parted = arrangement.parted | {short_label(label)} if canonical else arrangement.parted
    return msgspec.structs.replace(arrangement, joined=joined, parted=parted)


def rename(arrangement: Arrangement, row: Row, name: str) -> Arrangement:
    """Return the arrangement in which a row carries a name of the user's; an empty one gives it its own back."""
    names = {concept: given for concept, given in arrangement.names.items() if concept != row_concept(row)}
    if name.strip():
        names[row_concept(row)] = name.strip()
    return msgspec.structs.replace(arrangement, names=names)
