"""The paragraphs and tables of one story (body, notes, text boxes) as elements of a newer file."""

from dataclasses import dataclass, field

from lxml import etree

from fiscal_desk.report.readers.doc.characters import Characters
from fiscal_desk.report.readers.doc.indents import indent_properties
from fiscal_desk.report.readers.doc.lists import NUMBER, NUMBER_LEVEL, numbering_properties
from fiscal_desk.report.readers.doc.properties import Paragraph, Runs, number
from fiscal_desk.report.readers.doc.rows import RowFormat, row_format, table_of
from fiscal_desk.report.readers.doc.runs import RunMaker
from fiscal_desk.report.readers.doc.styles import OUTLINE
from fiscal_desk.report.readers.word.names import VAL, Element, w

_IN_TABLE, _ROW_END, _DEPTH, _INNER_CELL, _INNER_ROW_END = 0x2416, 0x2417, 0x6649, 0x244B, 0x244C
_PARAGRAPH_END, _PAGE_END, _CELL_END = "\r", "\x0c", "\x07"
_DEEPEST = 10


@dataclass
class _Table:
    """A table being read: its finished rows, the cells of the row at hand, what stands in the cell at hand."""

    rows: list[tuple[RowFormat, list[Element]]] = field(default_factory=list)
    cells: list[Element] = field(default_factory=list)
    cell: Element = field(default_factory=lambda: etree.Element(w("tc")))

    def end_cell(self) -> None:
        """Put the cell at hand to the others of its row."""
        self.cells.append(self.cell)
        self.cell = etree.Element(w("tc"))

    def end_row(self, format_: RowFormat) -> None:
        """Put the row at hand to the others."""
        if len(self.cell):
            self.end_cell()
        if self.cells:
            self.rows.append((format_, self.cells))
        self.cells = []


class StoryReader:
    """Reads stories by the ranges of their characters."""

    def __init__(self, characters: Characters, paragraphs: Runs, runs: RunMaker) -> None:
        self._characters = characters
        self._paragraphs = paragraphs
        self._runs = runs

    def read(self, story: Element, start: int, end: int) -> None:
        """Add the paragraphs and tables of a range to an element."""
        tables: list[_Table] = []
        text = self._characters.text
        position = start
        for cp in range(start, min(end, len(text))):
            char = text[cp]
            if char not in (_PARAGRAPH_END, _PAGE_END, _CELL_END):
                continue
            format_ = self._paragraphs.paragraph(self._characters.fc(cp))
            depth = _depth(format_)
            while len(tables) > depth:
                _close(story, tables)
            while len(tables) < depth:
                tables.append(_Table())
            self._end(story, tables, format_, (position, cp), char)
            position = cp + 1
        if position < min(end, len(text)):
            self._add(tables[-1].cell if tables else story, Paragraph(0, {}), position, min(end, len(text)))
        while tables:
            _close(story, tables)

    def _end(self, story: Element, tables: list[_Table], format_: Paragraph, span: tuple[int, int], char: str) -> None:
        """Take in a paragraph whose mark has been reached: it may end a cell or a row, too."""
        if not tables:
            self._add(story, format_, *span)
            return
        table = tables[-1]
        if number(format_.own, _ROW_END if len(tables) == 1 else _INNER_ROW_END):
            table.end_row(row_format(format_.own))
            return
        self._add(table.cell, format_, *span)
        if char == _CELL_END if len(tables) == 1 else number(format_.own, _INNER_CELL):
            table.end_cell()

    def _add(self, parent: Element, format_: Paragraph, start: int, end: int) -> None:
        paragraph = etree.SubElement(parent, w("p"))
        properties = etree.SubElement(paragraph, w("pPr"))
        etree.SubElement(properties, w("pStyle"), {VAL: str(format_.style)})
        indent_properties(properties, format_.own)
        outline = number(format_.own, OUTLINE)
        if outline is not None:
            etree.SubElement(properties, w("outlineLvl"), {VAL: str(outline)})
        numbering_properties(properties, number(format_.own, NUMBER), number(format_.own, NUMBER_LEVEL))
        self._runs.add(paragraph, start, end)


def _depth(format_: Paragraph) -> int:
    """Return in how many tables a paragraph stands."""
    depth = number(format_.own, _DEPTH)
    if depth is None:
        depth = 1 if number(format_.own, _IN_TABLE) else 0
    return min(depth, _DEEPEST)


def _close(story: Element, tables: list[_Table]) -> None:
    """Put the innermost table into the cell or story around it."""
    table = tables.pop()
    table.end_row(RowFormat())
    if table.rows:
        (tables[-1].cell if tables else story).append(table_of(table.rows))
