"""Writes a memo as a Word document."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.parts.hdrftr import FooterPart

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.printing.lines.whole_amounts import with_whole_amounts
from fiscal_desk.memo.saving import save_memo
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.ooxml.package import empty_document
from fiscal_desk.memo.typesetting.setting import set_memo
from fiscal_desk.memo.typesetting.styles import styles_part
from fiscal_desk.memo.typesetting.template import Template, merged_styles, name_styles
from fiscal_desk.memo.typesetting.text import legal_text

#: Packages know no earlier time.
_FIRST_DAY = datetime(1980, 1, 1)


def write_docx(memo: Memo, path: Path, template: Template | None = None) -> None:
    """Write the memo to `path`, replacing what is there in one step; with a `template`, in its styles.

    Raises MemoError (one Chinese line) where the target cannot be written; then it is as it was.
    """
    save_memo(Path(path), docx_bytes(memo, template))


def docx_bytes(memo: Memo, template: Template | None = None) -> bytes:
    """Return the memo as the bytes of a .docx file: the same memo gives the same bytes."""
    faces = PRESETS[memo.fonts]
    if template is None:
        document = Document(empty_document(faces, styles_part(faces)))
        set_memo(with_whole_amounts(memo), document)  # an office's own styles have lines of their own
    else:
        parts = {"theme": template.theme, "numbering": template.numbering}
        document = Document(empty_document(faces, merged_styles(template, faces), parts))
        set_memo(memo, document)
        name_styles(template, document.element)
        for footer in (part for part in document.part.related_parts.values() if isinstance(part, FooterPart)):
            name_styles(template, footer.element)
    _describe(memo, document)
    packed = io.BytesIO()
    document.save(packed)
    return _dated(packed, _day(memo))


def _day(memo: Memo) -> datetime:
    """The memo's date; what is no date that a package can hold becomes the first one that it can."""
    try:
        day = datetime.fromisoformat(memo.date).replace(tzinfo=None)
    except ValueError:
        return _FIRST_DAY
    return max(day, _FIRST_DAY)


def _dated(packed: io.BytesIO, day: datetime) -> bytes:
    """Return the package with the day as every part's time, in place of the moment of writing."""
    again = io.BytesIO()
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            dated = zipfile.ZipInfo(part.filename, day.timetuple()[:6])
            target.writestr(dated, source.read(part), zipfile.ZIP_DEFLATED)
    return again.getvalue()


def _describe(memo: Memo, document: WordDocument) -> None:
    """Core properties; Word allows 255 characters each."""
    day = _day(memo)
    properties = document.core_properties
    properties.title = legal_text(memo.title)[:255]
    properties.author = legal_text(memo.office)[:255]
    properties.last_modified_by = legal_text(memo.office)[:255]
    properties.language = "zh-CN"
    properties.created = day
    properties.modified = day
    properties.revision = 1
