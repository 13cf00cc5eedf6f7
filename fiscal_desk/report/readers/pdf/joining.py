"""Tables that go on over a page: put together again, without the head that is printed twice, a row that the page's end
broke whole again.
"""

from collections.abc import Sequence
from dataclasses import replace

from fiscal_desk.report.outline.outline import marker_of
from fiscal_desk.report.readers.pdf.printed.marks import PrintedCell, PrintedLine, PrintedTable

Item = PrintedLine | PrintedTable

#: So many rows of a table may be its head.
HEAD_ROWS = 4
#: The column rules of a table stand at the same place on all pages, give or take so many points.
_SAME_RULE = 5.0


def joined_tables(items: Sequence[Item]) -> list[Item]:
    """Return the report's lines and tables, with tables that go on over a page as one."""
    found: list[Item] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, PrintedTable) and isinstance(last, PrintedTable) and goes_on(last, item):
            found[-1] = _joined(last, item)
        else:
            found.append(item)
    return found


def goes_on(table: PrintedTable, other: PrintedTable) -> bool:
    """Whether a table is the next page's part of another: the same columns."""
    if len(table.xs) != len(other.xs) or not table.cells or other.page != table.cells[-1].page + 1:
        return False
    moved = other.xs[0] - table.xs[0]
    return all(abs(two - one - moved) <= _SAME_RULE for one, two in zip(table.xs, other.xs, strict=True))


def _joined(table: PrintedTable, other: PrintedTable) -> PrintedTable:
    again = 0
    while again < min(HEAD_ROWS, other.rows - 1) and _words(_row(table, again)) == _words(_row(other, again)):
        again += 1
    above, below = _row(table, table.rows - 1), _row(other, again)
    cells = list(table.cells)
    if _is_broken(above, below):
        rest = {cell.column: cell.text for cell in below}
        kept = [cell for cell in cells if cell.row != table.rows - 1]
        cells = [*kept, *(replace(cell, text=cell.text + rest.get(cell.column, "")) for cell in above)]
        again += 1
    moved = table.rows - again
    cells.extend(replace(cell, row=cell.row + moved) for cell in other.cells if cell.row >= again)
    return replace(table, bottom=other.bottom, rows=table.rows + other.rows - again, cells=tuple(cells))


def _is_broken(above: Sequence[PrintedCell], below: Sequence[PrintedCell]) -> bool:
    """Whether a page's last row goes on in the next page's first one: words whose line was full go on there, and all
    that is printed once stands in the other part. A row of its own would begin with a number or have numbers.
    """
    full = {cell.column: cell for cell in above if cell.is_full and cell.height == 1}
    return (
        0 < len(below) < len(above)
        and all(cell.height == 1 and cell.column in full for cell in below)
        and all(cell.width == full[cell.column].width for cell in below)
        and not any(marker_of(cell.text) or cell.text[:1].isdigit() for cell in below)
    )


def _row(table: PrintedTable, row: int) -> list[PrintedCell]:
    return [cell for cell in table.cells if cell.row == row]


def _words(row: Sequence[PrintedCell]) -> list[tuple[int, str]]:
    return [(cell.column, cell.text) for cell in row]
