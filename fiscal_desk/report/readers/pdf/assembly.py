"""The report's text, put together from paragraphs, tables and notes, with the page of every line and cell."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby

from fiscal_desk.report.model import BlockKind, CellPlace, PagePlace
from fiscal_desk.report.outline.structure import Line
from fiscal_desk.report.readers.pdf.notes import Note
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine, PrintedTable

_WORD_END = re.compile("[A-Za-z0-9]$")
_WORD = re.compile("[A-Za-z0-9]")


class Assembly:
    """Strings pieces together, one line each."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.places: list[PagePlace] = []
        self._parts: list[str] = []
        self._length = 0
        self._tables = 0
        self._positions: dict[int, int] = {}  # id of a printed line → position of the line that it became part of

    def text(self) -> str:
        """Return the whole text."""
        return "".join(self._parts)

    def add_paragraph(self, lines: Sequence[PrintedLine], kind: BlockKind | None = None, level: int = 0) -> None:
        """Add a paragraph or heading."""
        self._add(lines, kind, level, None)

    def add_note(self, note: Note) -> None:
        """Add a footnote beneath the line that it hangs on."""
        self._add(note.lines, BlockKind.FOOTNOTE, 0, self._positions.get(id(note.under)))

    def add_table(self, table: PrintedTable) -> None:
        """Add a table; rows and columns without any text are left out."""
        used = sorted({cell.column for cell in table.cells})
        rows = sorted({cell.row for cell in table.cells})
        for position, (row, cells) in enumerate(groupby(table.cells, lambda cell: cell.row)):
            self._begin()
            column = 0
            for cell in cells:
                place = bisect_left(used, cell.column)
                self._write("\t" * (place - column))
                column = place
                start = self._length
                self._write(cell.text)
                height = max(1, bisect_left(rows, row + cell.height) - position)
                width = max(1, bisect_left(used, cell.column + cell.width) - place)
                where = CellPlace(self._tables, position, place, height, width, indent=cell.indent)
                self.lines.append(Line(start, self._length, BlockKind.TABLE_CELL, place=where))
                self.places.append(PagePlace(start, self._length, cell.page, cell.box))
            self._write("\t" * (len(used) - 1 - column))
        self._tables += 1

    def _add(self, lines: Sequence[PrintedLine], kind: BlockKind | None, level: int, under: int | None) -> None:
        self._begin()
        first = self._length
        end = ""
        for line in lines:
            text = line.text.strip()
            if line is not lines[0] and _needs_blank(end, text, line.after_blank):
                self._write(" ")
            start = self._length
            self._write(text)
            end = text
            self._positions[id(line)] = len(self.lines)
            self.places.append(PagePlace(start, self._length, line.page, line.box))
        self.lines.append(Line(first, self._length, kind, level, under=under))

    def _begin(self) -> None:
        if self._parts:
            self._write("\n")

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _needs_blank(end: str, text: str, typed: bool) -> bool:
    """Whether a blank parts two lines of one paragraph: between foreign words, else where one was typed."""
    if not (_WORD_END.search(end) and _WORD.match(text)):
        return False
    return typed or not (end[-1].isdigit() and text[0].isdigit())
