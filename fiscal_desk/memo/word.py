"""Writes a memo as a Word document."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.saving import save_memo
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.ooxml.package import empty_document
from fiscal_desk.memo.typesetting.setting import set_memo
from fiscal_desk.memo.typesetting.text import legal_text

#: Packages know no earlier time.
_FIRST_DAY = datetime(1980, 1, 1)


def write_docx(memo: Memo, path: Path) -> None:
    """Write the memo to `path`, replacing what is there in one step.

    Raises MemoError (one Chinese line) where the target cannot be written; then it is as it was.
    """
    save_memo(Path(path), docx_bytes(memo))


def docx_bytes(memo: Memo) -> bytes:
    """Return the memo as the bytes of a .docx file: the same memo gives the same bytes."""
    document = Document(empty_document(PRESETS[memo.fonts]))
    set_memo(memo, document)
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
