"""Writes a memo as a Word document."""

import io
from datetime import UTC, datetime
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.saving import save_memo
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.ooxml.package import empty_document
from fiscal_desk.memo.typesetting.setting import set_memo
from fiscal_desk.memo.typesetting.text import legal_text


def write_docx(memo: Memo, path: Path) -> None:
    """Write the memo to `path`, replacing what is there in one step.

    Raises MemoError (one Chinese line) where the target cannot be written; then it is as it was.
    """
    save_memo(Path(path), docx_bytes(memo))


def docx_bytes(memo: Memo) -> bytes:
    """Return the memo as the bytes of a .docx file."""
    document = Document(empty_document(PRESETS[memo.fonts]))
    set_memo(memo, document)
    _describe(memo, document)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _describe(memo: Memo, document: WordDocument) -> None:
    """Core properties; Word allows 255 characters each."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    properties = document.core_properties
    properties.title = legal_text(memo.title)[:255]
    properties.author = legal_text(memo.office)[:255]
    properties.last_modified_by = legal_text(memo.office)[:255]
    properties.language = "zh-CN"
    properties.created = now
    properties.modified = now
    properties.revision = 1
