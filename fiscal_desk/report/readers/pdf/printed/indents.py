"""How far the words of a printed table's cells are set in, and the columns where that means nothing."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from fiscal_desk.report.readers.pdf.printed.marks import PrintedCell

#: Words are in the middle where the room at both sides differs by no more than this part of a character.
_MIDDLE = 0.6
#: Places that differ by no more than this part of a character are one.
_SAME = 0.3


class Room(NamedTuple):
    """The room between a cell's words and its rules, in points."""

    left: float
    right: float


def with_indents(cells: Iterable[tuple[PrintedCell, Room]], em: float) -> list[PrintedCell]:
    """Return cells with what their words are set in, in half-width characters; `em` is a Chinese character's width.

    A column whose words stand in the middle, or at the right as numbers do, has no indents.
    """
    found = list(cells)
    columns: dict[int, list[tuple[PrintedCell, Room]]] = {}
    for cell, room in found:
        if cell.width == 1 and not cell.is_full:
            columns.setdefault(cell.column, []).append((cell, room))
    indents: dict[tuple[int, int], int] = {}
    for column, members in columns.items():
        if 2 * sum(room.left > room.right - _MIDDLE * em for _, room in members) > len(members):
            continue
        places: list[float] = []
        for left in sorted(room.left for _, room in members):
            if not places or left - places[-1] > _SAME * em:
                places.append(left)
        for cell, room in members:
            place = max(each for each in places if each <= room.left)
            indents[cell.row, column] = round(2 * place / em)
    return [replace(cell, indent=indents.get((cell.row, cell.column), 0)) for cell, _ in found]
