"""Which head cells stand over each column, from the outermost level to the innermost."""

from fiscal_desk.figures.tables.grid import Cell, Grid


def levels_of(grid: Grid, named: set[int]) -> dict[int, tuple[str, ...]]:
    """Return the words of the heads over each column; `named` are the columns whose cells name the rows.

    Where the format tells merged cells, they cover what they cover; where it does not, a head holds for the empty
    places right of it.
    """
    head = [grid.rows[row] for row in grid.head]
    merged = any(cell.width > 1 or cell.height > 1 for cells in head for cell in cells)
    last = max((cell.column + cell.width for cells in grid.rows.values() for cell in cells), default=0)
    over: dict[int, list[Cell]] = {}
    deeper: set[int] = set()
    topmost: dict[int, int] = {}
    for cells in head:
        for cell in cells:
            topmost.setdefault(cell.column, cell.row)
    covers: list[list[tuple[int, Cell]]] = []
    for cells in reversed(head):
        covers.append(_merged(cells) if merged else _spread(cells, last, named, deeper, topmost))
        deeper.update(cell.column for cell in cells)
    for level in reversed(covers):
        for column, cell in level:
            over.setdefault(column, []).append(cell)
    return {column: tuple(cell.words for cell in cells) for column, cells in over.items()}


def _merged(cells: list[Cell]) -> list[tuple[int, Cell]]:
    return [(column, cell) for cell in cells for column in range(cell.column, cell.column + cell.width)]


def _spread(
    cells: list[Cell], last: int, named: set[int], deeper: set[int], topmost: dict[int, int]
) -> list[tuple[int, Cell]]:
    """Let a head hold to the next one, where heads below it stand over both or its column holds numbers.

    A column with a head of its own further up needs none from beside it (`topmost` is the row of its first head).
    """
    found: list[tuple[int, Cell]] = []
    for place, cell in enumerate(cells):
        end = cells[place + 1].column if place + 1 < len(cells) else last
        for column in range(cell.column, end):
            over_both = column in deeper and cell.column in deeper
            if column > cell.column and topmost.get(column, cell.row) < cell.row:
                break
            if column == cell.column or over_both or (cell.column not in named and column not in named):
                found.append((column, cell))
    return found
