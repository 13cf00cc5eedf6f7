"""Which format a file is in, by its content first and its name second."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn

from fiscal_desk.report.errors import OpeningProblem, Refusal


class Format(StrEnum):
    """The formats that have a reader."""

    TEXT = "txt"
    WORD = "docx"
    OLD_WORD = "doc"
    WORKBOOK = "xlsx"
    OLD_WORKBOOK = "xls"
    SEPARATED = "csv"
    WEB = "html"
    MAIL_WEB = "mht"
    PDF = "pdf"
    RICH_TEXT = "rtf"
    OPEN_TEXT = "odt"
    OPEN_SHEETS = "ods"
    OPEN_SLIDES = "odp"
    SLIDES = "pptx"
    OLD_SLIDES = "ppt"


#: What LibreOffice has to turn into another format first, and into which.
CONVERTED: dict[Format, Format] = {
    Format.RICH_TEXT: Format.WORD,
    Format.OPEN_TEXT: Format.WORD,
    Format.OPEN_SHEETS: Format.WORKBOOK,
    Format.OPEN_SLIDES: Format.PDF,
    Format.SLIDES: Format.PDF,
    Format.OLD_SLIDES: Format.PDF,
}


@dataclass(frozen=True)
class _Known:
    """A format that can be told but not read: what people call it, what to do about it."""

    name: str
    advice: str


_AS_DOCX = "请用 WPS 或 Word 打开，另存为 .docx 后再打开。"
_PICTURE = "请打开报告的文字版（.docx 或 .txt）。"
_UNPACK = "请先解压，再打开其中的报告。"

_MAGIC: tuple[tuple[bytes, _Known | Format], ...] = (
    (b"\x89PNG", _Known("PNG 图片", _PICTURE)),
    (b"\xff\xd8\xff", _Known("JPEG 图片", _PICTURE)),
    (b"GIF8", _Known("GIF 图片", _PICTURE)),
    (b"II*\x00", _Known("TIFF 图片", _PICTURE)),
    (b"MM\x00*", _Known("TIFF 图片", _PICTURE)),
    (b"Rar!", _Known("RAR 压缩包", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", _Known("7z 压缩包", _UNPACK)),
    (b"\x1f\x8b", _Known("gzip 压缩包", _UNPACK)),
    (b"{\\rtf", Format.RICH_TEXT),
    (b"SQLite format 3", _Known("数据库文件", "请选择 .docx 或 .txt 报告；案卷请用“打开案卷”。")),
    (b"MZ", _Known("可执行程序", "请确认选对了文件。")),
    (b"\x7fELF", _Known("可执行程序", "请确认选对了文件。")),
)
#: Some writers put something of their own before the mark; readers look for it in the first kilobyte.
_PDF, _PDF_WITHIN = b"%PDF-", 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: tuple[tuple[str, _Known | Format], ...] = (
    ("WordDocument", Format.OLD_WORD),
    ("Workbook", Format.OLD_WORKBOOK),
    ("Book", Format.OLD_WORKBOOK),
    ("PowerPoint Document", Format.OLD_SLIDES),
)
_OLE_SUFFIXES = {
    ".doc": Format.OLD_WORD,
    ".wps": Format.OLD_WORD,
    ".xls": Format.OLD_WORKBOOK,
    ".et": Format.OLD_WORKBOOK,
}
_WEB = re.compile(rb"\s*(?:<!doctype\s+html|<html|<head|<\?xml[^>]*>\s*<(?:!doctype\s+html|html))", re.IGNORECASE)
_MAIL_WEB = re.compile(rb"(?:MIME-Version:|From:[^\n]*\n(?:[^\n]+\n)*?MIME-Version:)", re.IGNORECASE)
_FLAT_WORD = re.compile(rb"\s*<\?xml.{0,400}?(?:<pkg:package|<w:wordDocument|mso-application)", re.DOTALL)
_BOM = b"\xef\xbb\xbf"
#: The part in which a package of the open document formats (OASIS, ISO/IEC 26300) names its kind.
_KIND_PART, _OPEN_DOCUMENT = "mimetype", b"application/vnd.oasis.opendocument."
_OPEN_KINDS = {
    "text": Format.OPEN_TEXT,
    "text-template": Format.OPEN_TEXT,
    "spreadsheet": Format.OPEN_SHEETS,
    "presentation": Format.OPEN_SLIDES,
}
#: What reading a zip raises that is none, or is damaged.
BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    ArithmeticError,
    LookupError,
)


def tell_format(data: bytes, suffix: str) -> Format:
    """Return the format whose reader may take the data; `suffix` is lower case with its dot.

    Raises Refusal for what is told as something else: ENCRYPTED, WRONG_CONTENT where the name promised a report that
    can be opened, UNSUPPORTED otherwise.
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _of_package(data)
    if _PDF in data[:_PDF_WITHIN]:
        return Format.PDF
    known = _known(data, suffix)
    if known is None:
        return Format.SEPARATED if suffix == ".csv" else Format.TEXT
    if isinstance(known, Format):
        return known
    refuse(known.name, known.advice, suffix)


def refuse(actual: str, advice: str, suffix: str) -> NoReturn:
    """Say what a file is where it cannot be read as what its name says."""
    actual = f" {actual}" if actual[0].isascii() else actual
    promised = {".docx": " Word 文档", ".docm": " Word 文档", ".txt": "文本文件"}.get(suffix)
    if promised:
        raise Refusal(OpeningProblem.WRONG_CONTENT, f"的名字像{promised}，内容却是{actual}；{advice}")
    raise Refusal(OpeningProblem.UNSUPPORTED, f"是{actual}，本版本还不能直接打开；{advice}")


def _of_package(data: bytes) -> Format:
    """Tell a zip by the names of its parts; a broken one is left to the reader of Word files."""
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        names = [name.replace("\\", "/").lower() for name in package.namelist()]
        kind = package.read(_KIND_PART)[:100] if _KIND_PART in names else b""
    except (*BROKEN_ZIP, RuntimeError):
        return Format.WORD
    if kind.startswith(_OPEN_DOCUMENT):
        return _OPEN_KINDS.get(kind.removeprefix(_OPEN_DOCUMENT).decode("ascii", "replace").strip(), Format.WORD)
    if any(name.startswith("word/") for name in names):
        return Format.WORD
    if any(name.startswith("xl/") for name in names):
        return Format.WORKBOOK
    return Format.SLIDES if any(name.startswith("ppt/") for name in names) else Format.WORD


def _known(data: bytes, suffix: str) -> _Known | Format | None:
    for magic, known in _MAGIC:
        if data.startswith(magic):
            return known
    if data.startswith(b"BM") and len(data) > 14 and data[6:10] == b"\0\0\0\0":
        return _Known("BMP 图片", _PICTURE)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _Known("WebP 图片", _PICTURE)
    if data.startswith(_OLE):
        return _ole(data, suffix)
    head = data[:4096].removeprefix(_BOM)
    if _FLAT_WORD.match(head):
        return _Known("XML 格式的 Word 文档", _AS_DOCX)
    if _WEB.match(head) or (suffix in (".html", ".htm") and b"<" in head):
        return Format.WEB
    return Format.MAIL_WEB if _MAIL_WEB.match(head) else None


def _ole(data: bytes, suffix: str) -> _Known | Format:
    """Tell the old office formats by the names of their streams, which the container keeps in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal(OpeningProblem.ENCRYPTED, "设了打开密码；请用 WPS 或 Word 去掉密码、另存后再打开。")
    for stream, known in _OLE_STREAMS:
        if f"{stream}\0".encode("utf-16-le") in data:
            return known
    by_name = _OLE_SUFFIXES.get(suffix)  # cut short before its streams are named
    return by_name or _Known("旧版 Office 文件", _AS_DOCX)
