"""Lines of a text of which some are rows of a table: these become cells, whatever the file's format."""

from collections.abc import Sequence
from dataclasses import replace

from fiscal_desk.report.model import BlockKind, CellPlace
from fiscal_desk.report.outline.structure import Line
from fiscal_desk.report.readers.aligned import AlignedTable, TextLine, tables_in
from fiscal_desk.report.readers.pieces import indent_of

#: What sets a row's name in; a tab parts it from an empty cell.
_BLANKS = " \u3000"


def with_aligned_tables(text: str, lines: Sequence[Line], *, of_numbers: bool = False) -> list[Line]:
    """Return the lines of a text with aligned rows parted into cells; notes go on pointing to their lines.

    Only adjacent lines of which the format says nothing can be rows; tables are numbered on from those that it knows.
    `of_numbers`: tabs alone make no table, as where they also stand after the numbers of a list.
    """
    number = max((line.place.table + 1 for line in lines if line.place), default=0)
    found: list[Line] = []
    moved: list[int] = []  # where each line has gone, for the notes under it
    position = 0
    while position < len(lines):
        end = position
        while end < len(lines) and _is_plain(lines[end]):
            end += 1
        if end == position:
            moved.append(len(found))
            found.append(lines[position])
            position += 1
            continue
        stretch = lines[position:end]
        at = 0
        found_lines = [TextLine(line.start, text[line.start : line.end]) for line in stretch]
        for table in tables_in(found_lines, of_numbers=of_numbers):
            _keep(stretch[at : table.first], found, moved)
            _part(text, table, number, found, moved)
            number, at = number + 1, table.end
        _keep(stretch[at:], found, moved)
        position = end
    return [line if line.under is None else replace(line, under=moved[line.under]) for line in found]


def _is_plain(line: Line) -> bool:
    return line.kind is None and line.level == 0 and line.place is None and line.under is None


def _keep(lines: Sequence[Line], found: list[Line], moved: list[int]) -> None:
    for line in lines:
        moved.append(len(found))
        found.append(line)


def _part(text: str, table: AlignedTable, number: int, found: list[Line], moved: list[int]) -> None:
    for row, cells in enumerate(table.rows):
        moved.append(len(found))
        for cell in cells:
            begin = text.rfind("\n", 0, cell.start) + 1
            is_first = not text[begin : cell.start].strip(_BLANKS)
            indent = indent_of(text[begin : cell.end]) if is_first else 0
            place = CellPlace(number, row, cell.column, indent=indent)
            found.append(Line(cell.start, cell.end, BlockKind.TABLE_CELL, place=place))
