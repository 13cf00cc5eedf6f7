"""What figures have to do with each other inside one report."""

from fiscal_desk.figures.mention import Mention
from fiscal_desk.figures.model import Figure, Relation


def relate(figures: tuple[Figure, ...], mentions: list[Mention]) -> tuple[Relation, ...]:
    """Return the relations among the figures of a report."""
    return ()
