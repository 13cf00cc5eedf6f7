"""Faces and colour, in all of a document."""

import re
from collections.abc import Iterator

from fiscal_desk.memo.norms.data import is_of
from fiscal_desk.memo.norms.document.model import Paragraph, Piece
from fiscal_desk.memo.norms.laid import Laid, found, has_han, place_of
from fiscal_desk.memo.norms.model import Found

_LATIN = re.compile(r"[0-9A-Za-z]")
#: What both scripts own takes the Latin face unless the run says otherwise.
_EITHER = re.compile("[\u2018\u2019\u201c\u201d\u2014\u2026]")
_BLACK = ("", "000000")


def fonts(laid: Laid) -> Iterator[Found]:
    """No theme faces, none but the offices', Times New Roman for digits."""
    faces = laid.norms.faces
    known = (*faces.title, *faces.body, *faces.heading1, *faces.heading2, *faces.song)
    for paragraph, piece in _pieces(laid):
        look, place = piece.look, place_of(paragraph)
        if look.themed:
            yield found("theme", place, found=look.east_asian or look.latin)
        elif has_han(piece.text) and not look.east_asian:
            yield found("unnamed", place)
        if look.east_asian and has_han(piece.text) and not is_of(look.east_asian, known):
            yield found("other", place, found=look.east_asian)
        if _LATIN.search(piece.text) and look.latin and not is_of(look.latin, (*faces.latin, *faces.song)):
            yield found("latin", place, found=look.latin)


def signs(laid: Laid) -> Iterator[Found]:
    """Quotation marks and dashes in the East Asian face."""
    for paragraph, piece in _pieces(laid):
        look = piece.look
        if _EITHER.search(piece.text) and not look.hinted and is_of(look.latin, laid.norms.faces.latin):
            yield found("signs", place_of(paragraph))


def colour(laid: Laid) -> Iterator[Found]:
    """Black."""
    for paragraph, piece in _pieces(laid):
        if piece.look.colour not in _BLACK:
            yield found("colour", place_of(paragraph), found=piece.look.colour)


def _pieces(laid: Laid) -> Iterator[tuple[Paragraph, Piece]]:
    for paragraph in everything(laid):
        for piece in paragraph.pieces:
            if piece.text.strip():
                yield paragraph, piece


def everything(laid: Laid) -> Iterator[Paragraph]:
    """Yield all paragraphs, those of tables last."""
    yield from laid.document.paragraphs
    for table in laid.document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell
