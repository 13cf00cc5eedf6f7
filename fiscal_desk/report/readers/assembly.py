"""Pieces of whatever format put together into one text, and the lines in it."""

from fiscal_desk.report.model import BlockKind, CellPlace
from fiscal_desk.report.outline.structure import Line
from fiscal_desk.report.readers.pieces import ParagraphPiece, Piece, RowPiece


class Assembly:
    """Strings pieces together, one line each, and notes where each of them stands."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.references: dict[str, int] = {}  # id of a note → position of the line that it hangs on
        self._parts: list[str] = []
        self._length = 0

    def add(self, piece: Piece, under: int | None = None) -> None:
        """Add a line or a row; `under` is the position of the line that a note belongs to."""
        if self._parts:
            self._write("\n")
        if isinstance(piece, RowPiece):
            self._add_row(piece)
        else:
            self._add_paragraph(piece, under)

    def text(self) -> str:
        """Return the whole text so far."""
        return "".join(self._parts)

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _add_paragraph(self, piece: ParagraphPiece, under: int | None) -> None:
        start = self._length
        self._write(piece.text)
        self._refer(piece)
        self.lines.append(Line(start, self._length, piece.kind, piece.level, under=under, is_aside=piece.is_aside))

    def _add_row(self, piece: RowPiece) -> None:
        self._refer(piece)
        for column, cell in enumerate(piece.cells):
            if column:
                self._write("\t")
            if cell:
                start = self._length
                self._write(cell)
                height, width = piece.sizes[column] if piece.sizes else (1, 1)
                address = piece.addresses[column] if piece.addresses else ""
                indent = piece.indents[column] if piece.indents else 0
                place = CellPlace(piece.table, piece.row, column, height, width, address, indent)
                self.lines.append(Line(start, self._length, BlockKind.TABLE_CELL, place=place))

    def _refer(self, piece: Piece) -> None:
        """Remember the notes of the line that is about to be added."""
        for note in piece.notes:
            self.references.setdefault(note, len(self.lines))
