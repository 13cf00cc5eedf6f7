"""What names a row: the cell beside its numbers, the groups that it stands in, and lone rows above it."""

import msgspec

from fiscal_desk.figures.mentions.said import Said, Source
from fiscal_desk.figures.tables.grid import Cell, Grid
from fiscal_desk.figures.tables.heads import NOTHING, HeadMeaning, meaning
from fiscal_desk.figures.tables.parents import Names
from fiscal_desk.figures.tables.words import words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.table_words import TableWords


class RowHead(msgspec.Struct, frozen=True):
    """What a row is called: `name` without marks (empty where it has none), `said` what its words say.

    `is_total`: 合计 and the like. `is_again`: other rows of the table have the same name, and `under` what is put
    before it from the row above. `groups` are the sayings of the cells that hold for several rows, outermost first.
    """

    words: str = ""
    name: str = ""
    said: HeadMeaning = NOTHING
    is_total: bool = False
    groups: tuple[HeadMeaning, ...] = ()
    is_again: bool = False
    under: str = ""

    def first(self, field: str) -> Said | None:
        """Return what row and groups say about a field, the innermost first."""
        value = getattr(self.said, field)
        if value is not None:
            return Said(value, self.words, Source.ROW_HEAD)
        for group in reversed(self.groups):
            value = getattr(group, field)
            if value is not None:
                return Said(value, group.words, Source.ROW_GROUP)
        return None


class RowNames:
    """Goes down a table and remembers what the cells of its label columns leave in force."""

    def __init__(self, grid: Grid, year: int | None, places: bool, names: Names) -> None:
        self._merged, self._year, self._places, self._names = grid.merged, year, places, names
        self._last: dict[int, Cell] = {}
        self._lone: HeadMeaning = NOTHING

    def pass_row(self, cells: list[Cell]) -> None:
        """Take in a row; one that says only whose or when, and holds no number, holds for the rows below it."""
        for cell in cells:
            if not cell.is_number or cell.is_year:
                self._last[cell.column] = cell
        if len(cells) == 1 and not cells[0].is_number:
            said = meaning(_bare(cells[0].words), self._year)
            if (said.scope is not None or said.period is not None) and not said.name:
                self._lone = said

    def head(self, row: int, labels: tuple[int, ...], others: tuple[int, ...]) -> RowHead:
        """Return the head of a row whose names stand in the columns `labels`; `others` are those of 序号."""
        inner: Cell | None = None
        groups: list[HeadMeaning] = [] if self._lone is NOTHING else [self._lone]
        for column in reversed(labels):
            cell = self._last.get(column)
            if cell is None or words().empty.match(cell.words):
                continue
            in_force = cell.row == row or row < cell.row + cell.height
            if inner is None and in_force:
                inner = cell
            elif in_force or (column != labels[-1] and not (self._merged and cell.height > 1)):
                groups.insert(len(groups) if not groups else 1 if self._lone is not NOTHING else 0, self._meaning(cell))
        if inner is None:
            inner = next((c for o in others if (c := self._last.get(o)) is not None and c.row == row), None)
        head = _row_head(inner, self._year, tuple(groups), self._places)
        above = None if inner is None or head.is_total else self._names.above.get((inner.row, inner.column))
        if inner is None or above is None:
            return head
        alike = (inner.row, inner.column) in self._names.alike
        return msgspec.structs.replace(head, name=head.name and above + head.name, is_again=alike, under=above)

    def _meaning(self, cell: Cell) -> HeadMeaning:
        return meaning(_bare(cell.words), self._year)


def _bare(label: str) -> str:
    return words().marks.sub("", label)


def _row_head(cell: Cell | None, year: int | None, groups: tuple[HeadMeaning, ...], places: bool) -> RowHead:
    if cell is None:
        return RowHead(groups=groups)
    label = _bare(cell.words)
    said = meaning(label, year)
    if said.is_place and not places:
        said = NOTHING
    if words().totals.match(label):
        return RowHead(cell.words, label, msgspec.structs.replace(said, stance=None), True, groups)
    if said.is_place:
        return RowHead(cell.words, "", said, False, groups)
    if said.measure is not None and not wordlist(TableWords).percentage.regex.search(label):
        said = msgspec.structs.replace(said, measure=None)
    name = _name(label, said)
    # What a row is called says nothing about done or planned: 预算稳定调节基金, 债务还本支出决算.
    return RowHead(cell.words, name, msgspec.structs.replace(said, stance=None, is_before=False), False, groups)


def _name(label: str, said: HeadMeaning) -> str:
    unit = words().unit_in.search(label)
    if unit is not None:
        label = label[: unit.start()] + label[unit.end() :]
    if said.measure is not None:
        label = wordlist(TableWords).growth.regex.sub("", label)
        label = label.rstrip("%")
    if said.period is not None and not said.name and said.measure is None:
        return ""
    if said.scope is not None and label.startswith(said.scope):
        return label[len(said.scope) :]
    if said.unit is not None and words().unit_alone.fullmatch(label):
        return ""
    return label
