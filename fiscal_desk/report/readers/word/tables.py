"""The grid of a table: every row with all its columns, merged cells holding their text once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fiscal_desk.report.readers.word.names import Element, integer, number_of, value_of, w

#: Word allows 63 columns; a span that claims more is a mistake or a trap.
_MOST_COLUMNS = 200
#: Twentieths of a point, and hundredths of a Chinese character, that a half-width character of a table is wide.
_TWIPS, _HUNDREDTHS = 105, 50
_MOST_SET_IN = 100


@dataclass(frozen=True)
class Cell:
    """One place of the grid; `element` is None where another cell covers it.

    `height` and `width` are the rows and columns that it covers; `goes_on` says that it continues the cell above.
    """

    element: Element | None
    height: int = 1
    width: int = 1
    goes_on: bool = False


_COVERED = Cell(None)


def rows_of(table: Element) -> list[list[Cell]]:
    """Return a table's rows, all of one length; deleted rows and cells are left out."""
    rows = [_cells_of(row) for row in _children(table, "tr") if not _is_deleted(row, "trPr", "del")]
    width = max((len(row) for row in rows), default=0)
    return _with_heights([row + [_COVERED] * (width - len(row)) for row in rows])


def paragraph_indent(cell: Element) -> int:
    """Return how far the format of a cell's first paragraph sets its words in, in half-width characters."""
    paragraph = cell.find(w("p"))
    properties = paragraph.find(w("pPr")) if paragraph is not None else None
    indent = properties.find(w("ind")) if properties is not None else None
    if indent is None or value_of(properties, "jc") in ("center", "right", "end"):
        return 0
    return max(0, min(_MOST_SET_IN, _set_in(indent, "left") + _set_in(indent, "firstLine")))


def _set_in(indent: Element, side: str) -> int:
    characters = integer(indent.get(w(f"{side}Chars")))
    if characters:
        return round(characters / _HUNDREDTHS)
    return round((integer(indent.get(w(side))) or 0) / _TWIPS)


def _with_heights(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Give merged cells the number of rows that they go down."""
    for column in range(len(rows[0]) if rows else 0):
        height = 1
        for row in reversed(rows):
            cell = row[column]
            if cell.goes_on:
                height += 1
                continue
            if height > 1 and cell.element is not None:
                row[column] = replace(cell, height=height)
            height = 1
    return rows


def _cells_of(row: Element) -> list[Cell]:
    before = number_of(row.find(w("trPr")), "gridBefore") or 0
    cells = [_COVERED] * min(before, _MOST_COLUMNS)
    for element in _children(row, "tc"):
        properties = element.find(w("tcPr"))
        covered = _is_continued(properties, "vMerge") or _is_continued(properties, "hMerge")
        gone = covered or _is_deleted(element, "tcPr", "cellDel")
        span = max(1, min(number_of(properties, "gridSpan") or 1, _MOST_COLUMNS))
        goes_on = _is_continued(properties, "vMerge")
        cells.append(Cell(None, goes_on=goes_on) if gone else Cell(element, width=span))
        cells.extend([_COVERED] * (span - 1))
    return cells[:_MOST_COLUMNS]


def _children(parent: Element, name: str) -> Iterator[Element]:
    """Yield rows or cells, also those inside content controls."""
    for child in parent:
        if child.tag == w(name):
            yield child
        elif child.tag in (w("sdt"), w("sdtContent"), w("customXml")):
            yield from _children(child, name)


def _is_continued(properties: Element | None, name: str) -> bool:
    merge = properties.find(w(name)) if properties is not None else None
    return merge is not None and (value_of(properties, name) or "continue") == "continue"


def _is_deleted(element: Element, properties: str, mark: str) -> bool:
    found = element.find(w(properties))
    return found is not None and found.find(w(mark)) is not None
