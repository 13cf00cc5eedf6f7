"""The grid of a table: every row with all its columns, merged cells holding their text once."""

from collections.abc import Iterator
from dataclasses import dataclass

from fiscal_desk.report.readers.word.names import Element, number_of, value_of, w

#: Word allows 63 columns; a span that claims more is a mistake or a trap.
_MOST_COLUMNS = 200


@dataclass(frozen=True)
class Cell:
    """One place of the grid; `element` is None where another cell covers it."""

    element: Element | None


_COVERED = Cell(None)


def rows_of(table: Element) -> list[list[Cell]]:
    """Return a table's rows, all of one length; deleted rows and cells are left out."""
    rows = [_cells_of(row) for row in _children(table, "tr") if not _is_deleted(row, "trPr", "del")]
    width = max((len(row) for row in rows), default=0)
    return [row + [_COVERED] * (width - len(row)) for row in rows]


def _cells_of(row: Element) -> list[Cell]:
    before = number_of(row.find(w("trPr")), "gridBefore") or 0
    cells = [_COVERED] * min(before, _MOST_COLUMNS)
    for element in _children(row, "tc"):
        properties = element.find(w("tcPr"))
        covered = _is_continued(properties, "vMerge") or _is_continued(properties, "hMerge")
        gone = covered or _is_deleted(element, "tcPr", "cellDel")
        cells.append(_COVERED if gone else Cell(element))
        span = number_of(properties, "gridSpan") or 1
        cells.extend([_COVERED] * (min(span, _MOST_COLUMNS) - 1))
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
