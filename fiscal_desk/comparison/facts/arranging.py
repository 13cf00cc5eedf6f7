"""What the user decided about rows: which names are one indicator, which are not, and what a row is called."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from fiscal_desk.comparison.facts.label_keys import concept_of, short_label
from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Figure


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
        return self.followed(self.own_concept(label, canonical))

    def own_concept(self, label: str, canonical: str | None) -> str:
        """Return the concept of a label before it is joined to another one."""
        return concept_of(label, None if short_label(label) in self.parted else canonical)

    def followed(self, concept: str) -> str:
        """Return the concept whose row a concept goes to."""
        seen = {concept}
        while (target := self.joined.get(concept)) is not None and target not in seen:
            concept = target
            seen.add(concept)
        return concept


def row_concept(row: Row) -> str:
    """Return what a row is about: an id of the catalogue, or `label:` and a short label."""
    return row.id.split("|", 1)[0]


def join(arrangement: Arrangement, row: Row, other: Row) -> Arrangement:
    """Return the arrangement in which `other` goes to the row of `row`."""
    joined = {**arrangement.joined, row_concept(other): row_concept(row)}
    joined.pop(row_concept(row), None)
    return msgspec.structs.replace(arrangement, joined=joined)


def part(arrangement: Arrangement, label: str, canonical: str | None) -> Arrangement:
    """Return the arrangement in which a label leaves the row it is in.

    A label that was joined to the row is only let go; otherwise it stands for itself from then on, whatever the
    catalogue or the likeness of words say.
    """
    own = arrangement.own_concept(label, canonical)
    if own in arrangement.joined:
        joined = {name: target for name, target in arrangement.joined.items() if name != own}
        return msgspec.structs.replace(arrangement, joined=joined)
    return msgspec.structs.replace(arrangement, parted=arrangement.parted | {short_label(label)})


def can_join(row: Row, other: Row) -> bool:
    """Whether two rows are of different indicators whose numbers are of one kind."""
    return row_concept(row) != row_concept(other) and _dimension(row) == _dimension(other)


def can_part(arrangement: Arrangement, row: Row, figure: Figure) -> bool:
    """Whether a figure's label can leave its row: other names are in it, or the row is called something else."""
    if arrangement.own_concept(figure.indicator, figure.canonical) in arrangement.joined:
        return True  # joined in another period, perhaps, where this row has the one name alone
    labels = {short_label(each.indicator) for cell in row.cells for each in cell}
    own = short_label(figure.indicator)
    named = row_concept(row) in arrangement.names
    elsewhere = row_concept(row) != concept_of(figure.indicator, None) and own not in arrangement.parted
    return len(labels) > 1 or (elsewhere and not named and own != short_label(bare_label(row)))


def told(arrangement: Arrangement, figures: Iterable[Figure], names: Callable[[str], str]) -> tuple[str, ...]:
    """Return in Chinese what the user decided about the rows of these figures.

    `names` gives an indicator's name by its id in the catalogue, and nothing for any other concept.
    """
    own: dict[str, str] = {}
    labels: dict[str, str] = {}
    for figure in figures:
        own.setdefault(arrangement.own_concept(figure.indicator, figure.canonical), figure.indicator)
        labels.setdefault(short_label(figure.indicator), figure.indicator)

    def name(concept: str) -> str:
        return names(concept) or own.get(concept) or concept.removeprefix("label:")

    followed = {arrangement.followed(concept) for concept in own}
    return (
        *(f"“{own[one]}”并入“{name(other)}”" for one, other in arrangement.joined.items() if one in own),
        *(f"“{labels[label]}”单列" for label in sorted(arrangement.parted) if label in labels),
        *(f"“{name(one)}”改称“{given}”" for one, given in arrangement.names.items() if one in followed),
    )


def bare_label(row: Row) -> str:
    """Return a row's label without the brackets that tell it from others of its name."""
    return row.label.removesuffix(f"（{'，'.join(row.qualifiers)}）") if row.qualifiers else row.label


def _dimension(row: Row) -> str:
    return row.id.split("|")[1]


def rename(arrangement: Arrangement, row: Row, name: str) -> Arrangement:
    """Return the arrangement in which a row carries a name of the user's; an empty one gives it its own back."""
    names = {concept: given for concept, given in arrangement.names.items() if concept != row_concept(row)}
    if bare := name.strip().removesuffix(row.label.removeprefix(bare_label(row))):
        names[row_concept(row)] = bare
    return msgspec.structs.replace(arrangement, names=names)
