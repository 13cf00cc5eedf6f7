"""A Word document as values. Lengths are in points (millimetres where the name says so), indents in characters."""

from enum import StrEnum

import msgspec

MM = 72 / 25.4  # points
TWIPS = 20  # to the point


class Look(msgspec.Struct, frozen=True):
    """How a piece of text looks once styles and defaults are laid over each other; `size` in points."""

    latin: str = ""
    east_asian: str = ""
    size: float = 10.0
    bold: bool = False
    colour: str = ""
    spacing: float = 0.0
    themed: bool = False  # the face is the theme's
    hinted: bool = False  # signs of both scripts take the East Asian face


class Piece(msgspec.Struct, frozen=True):
    """A run of text."""

    text: str
    look: Look


class Shape(msgspec.Struct, frozen=True):
    """How a paragraph stands; indents in characters of its own size, `pitch` in points, None where it is not fixed."""

    align: str = "left"
    first_line: float = 0.0
    left: float = 0.0
    right: float = 0.0
    pitch: float | None = None
    multiple: float = 1.0
    snaps: bool = True


class CellPlace(msgspec.Struct, frozen=True):
    """Where in a table a paragraph stands, all from 1."""

    table: int
    row: int
    column: int


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph; `number` counts those with text outside tables, from 1, and is 0 for all others."""

    number: int
    pieces: tuple[Piece, ...]
    shape: Shape
    section: int
    style: str = ""
    starts_page: bool = False
    drawn: bool = False
    cell: CellPlace | None = None

    @property
    def text(self) -> str:
        """The paragraph's words, its automatic number included."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def blank(self) -> bool:
        """Whether nothing is printed in its line."""
        return not self.text.strip() and not self.drawn


class Row(msgspec.Struct, frozen=True):
    """A table's row; `cells` hold their paragraphs."""

    cells: tuple[tuple[Paragraph, ...], ...]
    repeats: bool = False
    splits: bool = True


class Table(msgspec.Struct, frozen=True):
    """A table: `number` from 1, `width` in points as its columns say, the paragraphs before it by their index."""

    number: int
    rows: tuple[Row, ...]
    width: float
    section: int
    after: int  # how many paragraphs of the document stand before it


class FooterKind(StrEnum):
    """Which pages a footer is for."""

    DEFAULT = "default"  # odd pages where even ones have their own
    EVEN = "even"
    FIRST = "first"


class Footer(msgspec.Struct, frozen=True):
    """What stands under a page: its text with the number printed as 1, and how that line stands."""

    kind: FooterKind
    text: str
    numbered: bool
    shape: Shape
    look: Look
    side: str = ""  # where a frame stands: left, right, center, outside


class Section(msgspec.Struct, frozen=True):
    """Pages of one size; millimetres, the grid's pitches in points. Footers are its own or the section's before."""

    number: int
    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    landscape: bool
    own_first: bool
    grid: str = ""
    grid_line: float = 0.0
    grid_space: float = 0.0
    footers: tuple[Footer, ...] = ()

    @property
    def text_width(self) -> float:
        """The type area's width in millimetres."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """The type area's height in millimetres."""
        return self.height - self.top - self.bottom


class Document(msgspec.Struct, frozen=True):
    """A whole document; `paragraphs` are those outside tables, in reading order."""

    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    sections: tuple[Section, ...]
    odd_and_even: bool = False
