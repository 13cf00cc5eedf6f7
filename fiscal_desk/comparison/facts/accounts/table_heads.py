"""What stands over the numbers of a table: the table's name, which tells the ledger, and the heads of its columns."""

from collections.abc import Sequence
from typing import NamedTuple

from fiscal_desk.figures.tables.captions import lines_above
from fiscal_desk.figures.tables.grid import grid_of
from fiscal_desk.report.model import Block, Report


class TableHeads(NamedTuple):
    """`caption`: the lines over a table's columns; `columns`: by column, the words of its heads, the topmost first."""

    caption: str
    columns: dict[int, str]


#: Of a number that is in no table.
NO_HEADS = TableHeads("", {})


def table_heads(report: Report) -> dict[int, TableHeads]:
    """Return what stands over each table of a report, by the table's number; takes time linear in the cells."""
    tables: dict[int, list[tuple[int, Block]]] = {}
    captions: dict[int, str] = {}
    for index, block in enumerate(report.blocks):
        if block.place is not None:
            if block.place.table not in tables:
                captions[block.place.table] = lines_above(report.text, report.blocks, index, captions)
            tables.setdefault(block.place.table, []).append((index, block))
    return {number: _heads(report.text, cells, captions[number]) for number, cells in tables.items()}


def _heads(text: str, cells: Sequence[tuple[int, Block]], caption: str) -> TableHeads:
    grid = grid_of(text, list(cells))
    if grid is None:
        return TableHeads(caption, {})
    columns: dict[int, str] = {}
    for row in grid.head:
        for cell in grid.rows[row]:
            for column in range(cell.column, cell.column + cell.width):
                columns[column] = columns.get(column, "") + cell.words
    return TableHeads("\n".join((caption, *grid.above)), columns)
