"""Rows of tables of an old Word file: the edges of their cells laid on one grid, and which cells are merged."""

import struct
from bisect import bisect_left
from dataclasses import dataclass

from lxml import etree

from fiscal_desk.report.readers.doc.properties import Properties
from fiscal_desk.report.readers.word.names import VAL, Element, w

_DEFINITION, _MERGE, _VERTICAL = 0xD608, 0x5624, 0xD62B
#: Edges nearer to each other than this (twentieths of a point) are one line that a hand drew twice.
_SAME_EDGE = 30
_MOST_CELLS = 64


@dataclass(frozen=True)
class RowFormat:
    """Left and right edge of each cell, whether it goes on the one to its left, and how it is merged downwards.

    `vertical`: 0 not merged, 1 goes on the cell above, 3 begins.
    """

    edges: tuple[int, ...] = ()
    joined: tuple[bool, ...] = ()
    vertical: tuple[int, ...] = ()


def row_format(properties: Properties) -> RowFormat:
    """Return what the format of a row's end says of its cells."""
    definition = properties.get(_DEFINITION, b"")
    count = definition[0] if definition else 0
    if not 0 < count <= _MOST_CELLS or len(definition) < 1 + 2 * (count + 1):
        return RowFormat()
    edges = struct.unpack_from(f"<{count + 1}h", definition, 1)
    flags = [0] * count
    for at in range(count):
        place = 1 + 2 * (count + 1) + 20 * at
        if place + 2 <= len(definition):
            flags[at] = struct.unpack_from("<H", definition, place)[0]
    joined = [flag & 3 == 1 for flag in flags]
    vertical = [flag >> 5 & 3 for flag in flags]
    merge = properties.get(_MERGE, b"")
    if len(merge) == 2:
        for at in range(merge[0] + 1, min(merge[1], count)):
            joined[at] = True
    down = properties.get(_VERTICAL, b"")
    if len(down) == 2 and down[0] < count:
        vertical[down[0]] = down[1] & 3
    return RowFormat(edges, tuple(joined), tuple(vertical))


def table_of(rows: list[tuple[RowFormat, list[Element]]]) -> Element:
    """Return w:tbl of rows with the w:tc of their cells, each set on the columns that it covers."""
    lines = _lines(rows)
    table = etree.Element(w("tbl"))
    for format_, cells in rows:
        row = etree.SubElement(table, w("tr"))
        edges = format_.edges
        if len(edges) > 1 and (before := _column(lines, edges[0])):
            etree.SubElement(etree.SubElement(row, w("trPr")), w("gridBefore"), {VAL: str(before)})
        for at, cell in enumerate(cells):
            if at + 1 < len(edges):
                _place(cell, at, format_, _column(lines, edges[at + 1]) - _column(lines, edges[at]))
            row.append(cell)
    return table


def _place(cell: Element, at: int, format_: RowFormat, width: int) -> None:
    properties = etree.Element(w("tcPr"))
    if width > 1:
        etree.SubElement(properties, w("gridSpan"), {VAL: str(width)})
    if format_.vertical[at]:
        etree.SubElement(properties, w("vMerge"), {VAL: "restart" if format_.vertical[at] > 1 else "continue"})
    if format_.joined[at]:
        etree.SubElement(properties, w("hMerge"), {VAL: "continue"})
    cell.insert(0, properties)


def _lines(rows: list[tuple[RowFormat, list[Element]]]) -> list[int]:
    lines: list[int] = []
    for edge in sorted({edge for format_, _ in rows for edge in format_.edges}):
        if not lines or edge - lines[-1] > _SAME_EDGE:
            lines.append(edge)
    return lines


def _column(lines: list[int], edge: int) -> int:
    at = bisect_left(lines, edge)
    return at if at < len(lines) and lines[at] == edge else max(0, at - 1)
