"""The blocks of a story: paragraphs and tables in reading order, flattened into pieces of text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.pieces import (
    FilledRow,
    ParagraphPiece,
    Piece,
    RowPiece,
    indent_of,
    is_table,
    parts_of,
    row_pieces,
)
from fiscal_desk.report.readers.word.chunks import Chunks
from fiscal_desk.report.readers.word.inline import Content, InlineReader
from fiscal_desk.report.readers.word.names import (
    ALTERNATE,
    RELATIONSHIPS,
    Element,
    alternatives,
    number_of,
    value_of,
    w,
)
from fiscal_desk.report.readers.word.numbering import Mark, Numbering
from fiscal_desk.report.readers.word.styles import Style, Styles
from fiscal_desk.report.readers.word.tables import Cell, paragraph_indent, rows_of

_ID = f"{{{RELATIONSHIPS}}}id"
_WRAPPERS = frozenset(w(name) for name in ("customXml", "smartTag", "ins", "moveTo", "sdtContent"))
_HAN = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])")
#: Text boxes may hold text boxes; nobody reads the tenth.
_DEEPEST = 10


class BodyReader:
    """Reads a document's stories one after the other: the body, its text boxes, its notes."""

    def __init__(self, styles: Styles, numbering: Numbering, chunks: Chunks) -> None:
        self._styles = styles
        self._numbering = numbering
        self._chunks = chunks
        self._inline = InlineReader(styles)
        self._tables = 0
        self._carried: Content | None = None

    def read(self, story: Element, kind: BlockKind | None = None, depth: int = 0) -> Iterator[Piece]:
        """Yield the pieces of a story; `kind` is what its paragraphs are, whatever their style."""
        for element in _blocks(story):
            if element.tag == w("p"):
                yield from self._paragraph(element, kind, depth)
            elif element.tag == w("tbl"):
                yield from self._flush(kind)
                yield from self._table(element, kind, depth)
            elif element.tag == w("altChunk"):
                yield from self._flush(kind)
                yield from self._chunk(element.get(_ID, ""), kind)
        yield from self._flush(kind)

    def _chunk(self, reference: str, kind: BlockKind | None) -> Iterator[Piece]:
        for piece in self._chunks.read(reference):
            if isinstance(piece, ParagraphPiece):
                yield replace(piece, kind=kind or piece.kind)
            else:
                for part in parts_of(piece):
                    yield from row_pieces(part, self._tables)
                    self._tables += 1

    def _paragraph(self, paragraph: Element, kind: BlockKind | None, depth: int) -> Iterator[Piece]:
        properties = paragraph.find(w("pPr"))
        name = value_of(properties, "pStyle")
        style = self._styles.get(name)
        content = self._content(paragraph)
        if style.is_contents:
            return
        if _mark_deleted(properties):
            # Whoever deleted the paragraph's end joined it to the next one.
            self._carried = content
            return
        mark = self._mark(properties, name, style)
        own, level = _kind(properties, style, mark)
        text = content.text
        if own is BlockKind.HEADING:
            text = _joined(text)
        if text.strip() and mark is not None:
            text = mark.text + text.lstrip()
        yield from _lines(content, text, kind or own, level)
        if depth < _DEEPEST:
            for box in content.boxes:
                yield from self.read(box, kind or BlockKind.TEXT_BOX, depth + 1)

    def _flush(self, kind: BlockKind | None) -> Iterator[Piece]:
        """Give out what waited for a next paragraph that did not come."""
        carried, self._carried = self._carried, None
        if carried is not None:
            yield from _lines(carried, carried.text, kind, 0)

    def _content(self, paragraph: Element) -> Content:
        content = self._inline.read(paragraph)
        if self._carried is not None:
            carried, self._carried = self._carried, None
            content.text = carried.text + content.text
            content.boxes[:0] = carried.boxes
            content.notes[:0] = carried.notes
        return content

    def _mark(self, properties: Element | None, name: str | None, style: Style) -> Mark | None:
        own = properties.find(w("numPr")) if properties is not None else None
        number_id = value_of(own, "numId") or style.number_id
        if not number_id or number_id == "0":
            return None
        level = number_of(own, "ilvl")
        if level is None and value_of(own, "numId") is None:
            level = style.number_level
        return self._numbering.mark(number_id, level, name)

    def _table(self, table: Element, kind: BlockKind | None, depth: int) -> Iterator[Piece]:
        rows = rows_of(table)
        cells = [cell for row in rows for cell in row if cell.element is not None]
        if len(cells) == 1 and cells[0].element is not None and depth < _DEEPEST:
            # A table of one cell is a frame around text.
            yield from self.read(cells[0].element, kind, depth + 1)
            return
        number = self._tables
        filled: list[FilledRow] = []
        inside: list[list[RowPiece]] = []
        for at, row in enumerate(rows):
            notes: list[str] = []
            texts = [self._cell(cell, notes, depth, inside) for cell in row]
            if any(texts):
                sizes, indents = [(cell.height, cell.width) for cell in row], list(map(indent_of, texts))
                filled.append(FilledRow(at, list(map(str.strip, texts)), sizes, notes, indents=indents))
        for part in parts_of(filled):
            yield from row_pieces(part, number)
            number += 1
        for nested in inside:
            yield from (replace(piece, table=number) for piece in nested)
            number += 1
        self._tables = number

    def _cell(self, cell: Cell, notes: list[str], depth: int, inside: list[list[RowPiece]]) -> str:
        """Return a cell's text in one line, with blanks before it where it is set in; boxes within it are read in their
        place, so are tables that only lay out.

        A table of its own is added to `inside` and follows the one around it.
        """
        if cell.element is None or depth >= _DEEPEST:
            return ""
        texts: list[str] = []
        before = self._tables
        pieces = self.read(cell.element, BlockKind.TABLE_CELL, depth + 1)
        for number, group in groupby(pieces, lambda piece: piece.table if isinstance(piece, RowPiece) else None):
            found = list(group)
            rows = [piece for piece in found if isinstance(piece, RowPiece)]
            if number is not None and is_table(rows):
                inside.append(rows)
                continue
            for piece in found:
                texts.extend([piece.text] if isinstance(piece, ParagraphPiece) else piece.cells)
                notes.extend(piece.notes)
        self._tables = before
        first = next((text for text in texts if text.strip()), None)
        if first is None:
            return ""
        return " " * (indent_of(first) + paragraph_indent(cell.element)) + " ".join(" ".join(texts).split())


def _lines(content: Content, text: str, kind: BlockKind | None, level: int) -> Iterator[Piece]:
    """Yield the lines of a paragraph; its notes hang on the first."""
    notes = tuple(content.notes)
    for line in text.split("\n"):
        if line.strip():
            # A tab in front is an indent, blanks at the end are nothing that anybody sees.
            yield ParagraphPiece(line.lstrip("\t").rstrip(), kind, level, notes)
            notes = ()


def _blocks(story: Element) -> Iterator[Element]:
    """Yield the paragraphs and tables of a story through content controls, alternatives and inserted stretches."""
    for child in story:
        if child.tag in (w("p"), w("tbl"), w("altChunk")):
            yield child
        elif child.tag in _WRAPPERS:
            yield from _blocks(child)
        elif child.tag == w("sdt"):
            inner = child.find(w("sdtContent"))
            if inner is not None and not _is_contents(child):
                yield from _blocks(inner)
        elif child.tag == ALTERNATE:
            for alternative in alternatives(child)[:1]:
                yield from _blocks(alternative)


def _is_contents(control: Element) -> bool:
    gallery = next(control.iter(w("docPartGallery")), None)
    return gallery is not None and gallery.get(w("val")) == "Table of Contents"


def _mark_deleted(properties: Element | None) -> bool:
    mark = properties.find(w("rPr")) if properties is not None else None
    return mark is not None and (mark.find(w("del")) is not None or mark.find(w("moveFrom")) is not None)


def _kind(properties: Element | None, style: Style, mark: Mark | None) -> tuple[BlockKind | None, int]:
    if style.is_title:
        return BlockKind.TITLE, 0
    outline = number_of(properties, "outlineLvl")
    if outline is None:
        outline = style.outline
    if outline is not None and 0 <= outline < 9:
        return BlockKind.HEADING, outline + 1
    return (BlockKind.LIST_ITEM if mark is not None and mark.is_bullet else None), 0


def _joined(heading: str) -> str:
    """Undo the line breaks within a heading; between Chinese characters they stand for nothing."""
    return _HAN.sub("", heading.replace("\n", " ")) if "\n" in heading else heading
