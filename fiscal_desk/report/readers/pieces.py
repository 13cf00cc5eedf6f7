"""Pieces that a story is flattened into: lines of text and rows of tables."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.outline.captions import is_annex

#: How many half-width characters a blank is wide, where it is not one; a line's end is none.
_WIDTHS = {"\u3000": 2, "\u2003": 2, "\t": 2, "\n": 0, "\r": 0}


@dataclass(frozen=True)
class ParagraphPiece:
    """One line of a story; `notes` are the ids of the notes that hang on it, `is_aside` as in Line."""

    text: str
    kind: BlockKind | None = None
    level: int = 0
    notes: tuple[str, ...] = ()
    is_aside: bool = False


@dataclass(frozen=True)
class RowPiece:
    """One row of a table: its cells by column, empty ones included. `table` counts tables from 0.

    Columns without any text are left out: tables pasted from a spreadsheet have many that are only grid lines.
    `sizes` are the rows and columns that each cell covers, counted in what is left; `addresses` are the cells' names in
    a spreadsheet; `indents` say how far their words are set in, in half-width characters.
    """

    table: int
    row: int
    cells: tuple[str, ...]
    notes: tuple[str, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    addresses: tuple[str, ...] = ()
    indents: tuple[int, ...] = ()


Piece = ParagraphPiece | RowPiece


@dataclass(frozen=True)
class FilledRow:
    """A row of a table being read: texts and sizes (rows, columns) by column; `at` is its row in the grid."""

    at: int
    texts: list[str]
    sizes: list[tuple[int, int]]
    notes: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    indents: list[int] = field(default_factory=list)


def indent_of(text: str) -> int:
    """Return how many half-width characters the blanks before a text are wide."""
    return sum(_WIDTHS.get(char, 1) for char in text[: len(text) - len(text.lstrip())])


def parts_of(rows: list[FilledRow]) -> Iterator[list[FilledRow]]:
    """Part a table where an annex begins: annexes pasted one below the other are one table to Word."""
    part: list[FilledRow] = []
    for row in rows:
        alone = [text for text in row.texts if text]
        if part and len(alone) == 1 and is_annex(alone[0]):
            yield part
            part = []
        part.append(row)
    if part:
        yield part


def row_pieces(rows: list[FilledRow], table: int) -> Iterator[RowPiece]:
    """Yield the pieces of one table's rows; rows and columns without text are gone from places and sizes."""
    used = [column for column in range(len(rows[0].texts)) if any(row.texts[column] for row in rows)]
    kept = [row.at for row in rows]
    for position, row in enumerate(rows):
        sizes = (
            (1, 1)
            if row.sizes[column] == (1, 1)
            else _kept_size(row.sizes[column], (row.at, column), (position, place), kept, used)
            for place, column in enumerate(used)
        )
        yield RowPiece(
            table,
            position,
            tuple(row.texts[column] for column in used),
            tuple(row.notes),
            tuple(sizes),
            tuple(row.addresses[column] for column in used) if row.addresses else (),
            tuple(row.indents[column] for column in used) if row.indents else (),
        )


def _kept_size(
    size: tuple[int, int], at: tuple[int, int], place: tuple[int, int], kept: list[int], used: list[int]
) -> tuple[int, int]:
    """Return a merged cell's rows and columns, counted in those that are left."""
    height = bisect_left(kept, at[0] + size[0]) - place[0]
    width = bisect_left(used, at[1] + size[1]) - place[1]
    return max(1, height), max(1, width)


def is_table(rows: list[RowPiece]) -> bool:
    """Whether rows within a cell are a table of their own: two rows or more with two filled cells or more."""
    return sum(sum(map(bool, row.cells)) > 1 for row in rows) > 1
