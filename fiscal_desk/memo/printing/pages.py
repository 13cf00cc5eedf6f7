"""A memo as pages for the screen, and as a PDF file; the same pages both times."""

import tempfile
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.printing.advances import Advances, chosen_faces, installed_fonts
from fiscal_desk.memo.printing.drawing import Drawing, draw
from fiscal_desk.memo.printing.ink import Area, Sheet
from fiscal_desk.memo.printing.looks import Looks
from fiscal_desk.memo.printing.model import MemoPage, MemoPages, Place, PrintedMemo
from fiscal_desk.memo.printing.setting import set_pages
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.text import legal_text

_MM = 25.4 / 72
#: Dots per inch at which a page is as large on screen as on paper.
_SCREEN = 96.0


def memo_pages(memo: Memo, scale: float = 1.5) -> MemoPages:
    """Return the memo's pages as pictures of 96 dots an inch times `scale`, and where its sentences stand."""
    sheets, drawing, faces = _drawn(memo)
    pictures = _compiled(drawing, format="png", ppi=_SCREEN * scale)
    shown = pictures if isinstance(pictures, list) else [pictures]
    pages = tuple(
        MemoPage(sheet.width * _MM, sheet.height * _MM, png, _places(sheet))
        for sheet, png in zip(sheets, shown, strict=True)
    )
    return MemoPages(pages, faces.replaced)


def memo_pdf(memo: Memo) -> PrintedMemo:
    """Return the memo as a PDF file: tagged, with an outline and links. The same memo gives the same bytes."""
    _, drawing, faces = _drawn(memo)
    pdf = _compiled(drawing, format="pdf", timestamp=_moment(memo.date))
    return PrintedMemo(pdf, faces.replaced)


def _drawn(memo: Memo) -> tuple[list[Sheet], Drawing, Any]:
    faces = chosen_faces(Looks(PRESETS[memo.fonts]).wanted())
    sheets = set_pages(memo, Advances(faces.families))
    return sheets, draw(sheets, faces.families, legal_text(memo.title), legal_text(memo.office)), faces


def _compiled(drawing: Drawing, **how: Any) -> Any:
    import typst

    if not drawing.pictures:
        return typst.Compiler(font_paths=installed_fonts()).compile(drawing.source.encode(), **how)
    with tempfile.TemporaryDirectory() as folder:
        for name, png in drawing.pictures.items():
            (Path(folder) / name).write_bytes(png)
        return typst.Compiler(root=folder, font_paths=installed_fonts()).compile(drawing.source.encode(), **how)


def _moment(day: str) -> datetime:
    try:
        return datetime.fromisoformat(day).replace(tzinfo=timezone.utc)
    except ValueError:
        return datetime(1980, 1, 1, tzinfo=timezone.utc)


def _places(sheet: Sheet) -> tuple[Place, ...]:
    return tuple(
        Place(ink.sentence, ink.x * _MM, ink.y * _MM, ink.width * _MM, ink.height * _MM)
        for ink in sheet.inks
        if isinstance(ink, Area)
    )
