"""Names that several rows of a table have, and the rows above that tell them apart: 行政运行 of 人大事务.

A row belongs to the nearest one above that is less far set in; in a table without indents, to the numbered row above.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from fiscal_desk.figures.tables.grid import Cell
from fiscal_desk.figures.tables.words import words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.table_words import TableWords

#: A row's name of so many characters says by itself what it is about: no row above has the rest of it.
WHOLE_NAME = 12
#: So many rows at least are set in where indents mean something: a lone one is a slip of the hand.
_FEWEST_SET_IN = 2

Place = tuple[int, int]


class Names(msgspec.Struct, frozen=True):
    """Rows of one name, by row and column of the cell with it.

    `above`: what the name is put behind, empty where no row above tells; `alike`: those that it does not tell apart.
    """

    above: dict[Place, str]
    alike: frozenset[Place]


def names_of(named: Iterable[Cell]) -> Names:
    """Return which of the cells that name rows have the same words, and what stands above each; `named` go down."""
    columns: dict[int, list[Cell]] = {}
    for cell in named:
        columns.setdefault(cell.column, []).append(cell)
    above: dict[Place, str] = {}
    places: dict[tuple[int, str | None, str], list[Place]] = {}
    for column, cells in columns.items():
        count = Counter(cell.words for cell in cells)
        again = frozenset(name for name, times in count.items() if times > 1)
        for cell, name in _above(cells, again):
            if cell.words in again:
                place = (cell.row, column)
                above[place] = name or ""
                places.setdefault((column, name, cell.words), []).append(place)
    alike = [same for (_, name, _), same in places.items() if len(same) > 1 or name is None]
    return Names(above, frozenset(place for same in alike for place in same))


def _above(cells: list[Cell], again: frozenset[str]) -> Iterator[tuple[Cell, str | None]]:
    """Yield the cells of a column, each with the name that it stands under, None where that was not printed."""
    lowest = min(cell.indent for cell in cells)
    set_in = sum(cell.indent > lowest for cell in cells) >= _FEWEST_SET_IN
    under = _by_indent(cells) if set_in else [""] * len(cells)
    numbered = ""
    for cell, outer in zip(cells, under, strict=True):
        is_numbered = words().parents.match(cell.words) is not None
        if outer == "" or len(cell.words) >= WHOLE_NAME:
            outer = "" if is_numbered else numbered
        yield cell, outer
        if is_numbered and cell.words not in again:
            numbered = _without_side(cell)


def _by_indent(cells: list[Cell]) -> list[str | None]:
    """Return for each cell what the row is called that it is set in below; empty where there is none, None where it was
    not printed: the rest (其他…) is a row's last part, and what follows is of another.

    A row of parts (其中：…) goes before others that are set in as it is, not above them. Totals and places lend no
    name.
    """
    outer: list[Cell | None] = []
    lost: list[bool] = []
    in_force: list[tuple[Cell, set[int]]] = []  # with the indents at which the rest of a row has been told
    for cell in cells:
        while in_force and in_force[-1][0].indent >= cell.indent:
            in_force.pop()
        above, told = in_force[-1] if in_force else (None, set[int]())
        outer.append(above)
        lost.append(cell.indent in told)
        if wordlist(TableWords).rest.regex.match(_bare(cell)):
            told.add(cell.indent)
        is_part = wordlist(TableWords).parts.regex.match(cell.words) is not None
        if not (is_part or words().totals.match(_bare(cell)) or words().place.match(cell.words)):
            in_force.append((cell, set()))
    # What has one name with the row above it (款、项) is that row's own rest: no second row of the name.
    times = Counter(cell.words for cell, above in zip(cells, outer, strict=True) if not _is_same(cell, above))
    names: dict[int, str | None] = {}
    for cell, above, is_lost in zip(cells, outer, lost, strict=True):
        if above is None:
            names[cell.row] = ""
        elif is_lost or _is_same(cell, above):
            names[cell.row] = None if is_lost else names[above.row]
        else:
            further = names[above.row] or "" if times[above.words] > 1 else ""
            names[cell.row] = further + _without_side(above)
    return [names[cell.row] for cell in cells]


def _is_same(cell: Cell, above: Cell | None) -> bool:
    return above is not None and above.words == cell.words


def _bare(cell: Cell) -> str:
    return words().marks.sub("", cell.words)


def _without_side(cell: Cell) -> str:
    return wordlist(TableWords).side.regex.sub("", _bare(cell))
