"""What the second process is asked about pages: it holds a few files open, and draws their pages one at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.report.errors import Refusal, ReportOpeningError
from fiscal_desk.report.formats import CONVERTED, Format
from fiscal_desk.report.model import Origin, PagePlace
from fiscal_desk.report.readers.pdf.shown.leaves import Leaves
from fiscal_desk.report.readers.pdf.shown.values import CharacterBoxes, PagePicture, PageShape

#: So many files are held open; more panes than that are seldom seen at once.
_MOST = 4

_HELD: OrderedDict[str, Leaves] = OrderedDict()


class FileBeingRead(PackedOriginal, frozen=True):
    """A file that no case keeps yet: its bytes are taken from where it is, by the process that draws its pages."""

    path: str = ""

    def unpacked(self) -> bytes:
        """Return the file's bytes. Raises ValueError where it is gone."""
        try:
            return Path(self.path).read_bytes()
        except OSError as error:
            raise ValueError("the file is gone") from error


class PagesGone(Exception):  # noqa: N818 - what happened to the file, not a mistake of the caller's
    """A file is not held open (any more): `hold_pages` has to be called first."""


def hold_pages(origin: Origin, original: PackedOriginal, password: str | None = None) -> tuple[PageShape, ...]:
    """Open the file that a report came from, and return the sizes of its pages.

    Slides are made into a PDF again. Raises ReportOpeningError.
    """
    held = _HELD.pop(origin.sha256, None)
    if held is not None:
        held.close()
    try:
        data = original.unpacked()
        form = Format(origin.format)
        if CONVERTED.get(form) is Format.PDF:
            from fiscal_desk.report.readers.office.converting import converted

            data = converted(data, form.value, Format.PDF.value)
        leaves = Leaves(data, password)
    except Refusal as refusal:
        line = f"“{origin.name}”{refusal.message}"
        raise ReportOpeningError(refusal.problem, origin.path, line) from refusal
    _HELD[origin.sha256] = leaves
    while len(_HELD) > _MOST:
        _HELD.popitem(last=False)[1].close()
    return leaves.shapes


def page_picture(digest: str, number: int, scale: float) -> PagePicture:
    """Return a page's picture at so many pixels a point; `digest` is the origin's. Raises PagesGone, ValueError."""
    return _leaves(digest).picture(number, scale)


def page_characters(digest: str, number: int, places: Sequence[PagePlace], texts: Sequence[str]) -> CharacterBoxes:
    """Return where the characters of a page's lines and cells are. Raises PagesGone, ValueError."""
    return _leaves(digest).characters(number, places, texts)


def has_pages(origin: Origin) -> bool:
    """Return whether a file has pages that can be shown."""
    try:
        form = Format(origin.format)
    except ValueError:
        return False
    return form is Format.PDF or CONVERTED.get(form) is Format.PDF


def _leaves(digest: str) -> Leaves:
    if digest not in _HELD:
        raise PagesGone(digest)
    _HELD.move_to_end(digest)
    return _HELD[digest]
