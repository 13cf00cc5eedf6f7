"""What is on a page, and the strips that pages are filled with. Points from the upper left corner."""

import msgspec

from fiscal_desk.memo.printing.lines.lines import Piece


class Text(msgspec.Struct, frozen=True):
    """Characters whose baseline is `y`; `turned` clockwise about its beginning."""

    piece: Piece
    x: float
    y: float
    turned: bool = False


class Rule(msgspec.Struct, frozen=True):
    """A straight line, half a point thick."""

    x: float
    y: float
    to_x: float
    to_y: float


class Image(msgspec.Struct, frozen=True):
    """A picture; `description` says it in words."""

    png: bytes
    x: float
    y: float
    width: float
    height: float
    description: str = ""


class Area(msgspec.Struct, frozen=True):
    """A part of a line that belongs to a sentence."""

    sentence: str
    x: float
    y: float
    width: float
    height: float


class Link(msgspec.Struct, frozen=True):
    """A part of a line that leads to an anchor of that name."""

    target: str
    x: float
    y: float
    width: float
    height: float


class Anchor(msgspec.Struct, frozen=True):
    """A place that links lead to; one with a `level` (1 the highest) and words is an entry of the PDF's outline."""

    name: str
    y: float
    level: int = 0
    words: str = ""


Ink = Text | Rule | Image | Area | Link | Anchor


class Strip(msgspec.Struct, frozen=True):
    """A stretch of the type area that is on one page: a line, a table's row, a picture.

    `keep_next`: the following strip is on the same page. `head`: what is put above it where it begins a page.
    `before` and `after` are blank above and below it; of two that meet the larger one counts,
    and on top of a page none does.
    """

    height: float
    inks: tuple[Ink, ...] = ()
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    head: tuple["Strip", ...] = ()


class Sheet(msgspec.Struct, frozen=True):
    """A finished page."""

    width: float
    height: float
    inks: tuple[Ink, ...]


def moved(ink: Ink, x: float, y: float) -> Ink:
    """Return the ink further right and down."""
    match ink:
        case Rule():
            return Rule(ink.x + x, ink.y + y, ink.to_x + x, ink.to_y + y)
        case Anchor():
            return msgspec.structs.replace(ink, y=ink.y + y)
        case _:
            return msgspec.structs.replace(ink, x=ink.x + x, y=ink.y + y)
