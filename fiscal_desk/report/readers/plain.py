"""Plain text: its lines, and which of them are tables."""

from dataclasses import dataclass

from fiscal_desk.report.model import BlockKind, CellPlace
from fiscal_desk.report.outline.structure import Line

_CELL_IS_SENTENCE = 60


def normalise_line_ends(text: str) -> str:
    """Turn \\r\\n and \\r into \\n, as reading a file in text mode does; nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True)
class _TextLine:
    start: int
    text: str


def lines_of_text(text: str) -> list[Line]:
    """Return the non-empty lines of a plain text, rows of tab-separated columns as cells."""
    found: list[_TextLine] = []
    start = 0
    for piece in text.split("\n"):
        if piece.strip():
            found.append(_TextLine(start, piece))
        start += len(piece) + 1
    lines: list[Line] = []
    position = table = 0
    while position < len(found):
        end = _table_end(found, position)
        if end > position:
            for row, line in enumerate(found[position:end]):
                lines.extend(_cells(line, table, row))
            table += 1
            position = end
        else:
            line = found[position]
            lines.append(Line(line.start, line.start + len(line.text)))
            position += 1
    return lines


def _table_end(found: list[_TextLine], position: int) -> int:
    """Return the position after the table that begins here, or `position` where none does.

    A table is two or more lines with the same number of tabs, at least two of them with two or more filled cells
    and none with a sentence in a cell; a tab as the indent of a paragraph makes no table.
    """
    tabs = found[position].text.count("\t")
    end = position
    full_rows = 0
    while tabs and end < len(found) and found[end].text.count("\t") == tabs:
        cells = [cell for cell in found[end].text.split("\t") if cell.strip()]
        if any(len(cell) > _CELL_IS_SENTENCE and "。" in cell for cell in cells):
            break
        full_rows += len(cells) >= 2
        end += 1
    return end if full_rows >= 2 else position


def _cells(line: _TextLine, table: int, row: int) -> list[Line]:
    lines = []
    start = line.start
    for column, cell in enumerate(line.text.split("\t")):
        if cell.strip():
            place = CellPlace(table, row, column)
            lines.append(Line(start, start + len(cell), BlockKind.TABLE_CELL, place=place))
        start += len(cell) + 1
    return lines
