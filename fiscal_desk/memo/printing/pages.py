"""A memo as pages for the screen, and as a PDF file; the same pages both times."""

import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.printing.advances import Advances, chosen_faces, installed_fonts
from fiscal_desk.memo.printing.drawing import Drawing, draw
from fiscal_desk.memo.printing.lines.looks import Looks
from fiscal_desk.memo.printing.lines.whole_amounts import with_whole_amounts
from fiscal_desk.memo.printing.model import MemoPage, MemoPages, Place, PrintedMemo
from fiscal_desk.memo.printing.pictures import page_pngs
from fiscal_desk.memo.printing.setting import set_pages
from fiscal_desk.memo.printing.strips.ink import Area, Sheet
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.text import legal_text

_MM = 25.4 / 72
#: A compiler refuses a second thread: the preview may be set while a PDF is.
_LOCK = Lock()


def memo_pages(memo: Memo, scale: float = 1.5, scales: Mapping[int, float] | None = None) -> MemoPages:
    """Return the memo's pages as pictures of 96 dots an inch times `scale`, and where its sentences stand.

    `scales`: of the pages, counted from 0, that are looked at; the others have no picture yet (see `page_png`).
    """
    sheets, printed = _printed(memo)
    wanted = dict.fromkeys(range(len(sheets)), scale) if scales is None else scales
    shown = {number: wanted[number] for number in range(len(sheets)) if number in wanted}
    pictures = dict(zip(shown, page_pngs(printed.pdf, shown), strict=True))
    pages = tuple(
        MemoPage(sheet.width * _MM, sheet.height * _MM, pictures.get(number, b""), _places(sheet))
        for number, sheet in enumerate(sheets)
    )
    return MemoPages(pages, printed.replaced, printed.pdf)


def memo_pdf(memo: Memo) -> PrintedMemo:
    """Return the memo as a PDF file: tagged, with an outline and links. The same memo gives the same bytes."""
    return _printed(memo)[1]


def _printed(memo: Memo) -> tuple[list[Sheet], PrintedMemo]:
    faces = chosen_faces(Looks(PRESETS[memo.fonts]).wanted())
    sheets = set_pages(with_whole_amounts(memo), Advances(faces.families))
    drawing = draw(sheets, faces.families, legal_text(memo.title), legal_text(memo.office))
    return sheets, PrintedMemo(_compiled(drawing, _moment(memo.date)), faces.replaced)


@cache
def _compiler() -> Any:
    """One for all memos without pictures: what did not change since the last one is not worked out again."""
    import typst

    return typst.Compiler(font_paths=installed_fonts())


def _compiled(drawing: Drawing, moment: datetime) -> bytes:
    import typst

    source = drawing.source.encode()
    if not drawing.pictures:
        with _LOCK:
            pdf: bytes = _compiler().compile(source, format="pdf", timestamp=moment)
        return pdf
    with tempfile.TemporaryDirectory() as folder:
        for name, png in drawing.pictures.items():
            (Path(folder) / name).write_bytes(png)
        compiler: Any = typst.Compiler(root=folder, font_paths=installed_fonts())
        drawn: bytes = compiler.compile(source, format="pdf", timestamp=moment)
    return drawn


def _moment(day: str) -> datetime:
    """The memo's date; what is none becomes the first one that packages know."""
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=UTC)


def _places(sheet: Sheet) -> tuple[Place, ...]:
    return tuple(
        Place(ink.sentence, ink.x * _MM, ink.y * _MM, ink.width * _MM, ink.height * _MM)
        for ink in sheet.inks
        if isinstance(ink, Area)
    )
