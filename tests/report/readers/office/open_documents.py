"""Small documents of the open formats and of RTF, written by hand."""

import io
import zipfile
from collections.abc import Sequence

_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def open_document(kind: str, body: str) -> bytes:
    """Return a package of the kind (text, spreadsheet, presentation) whose body is this XML."""
    whole = f"application/vnd.oasis.opendocument.{kind}"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(zipfile.ZipInfo("mimetype"), whole)
        package.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
            f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{whole}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
            "</manifest:manifest>",
        )
        package.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.2">'
            f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        )
    return file.getvalue()


def text_document(paragraphs: Sequence[str], extra: str = "") -> bytes:
    """Return a .odt of these paragraphs; `extra` is XML behind them."""
    return open_document("text", "".join(f"<text:p>{line}</text:p>" for line in paragraphs) + extra)


def sheet_document(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a .ods with one sheet."""
    cells = "".join(
        "<table:table-row>"
        + "".join(f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>' for c in row)
        + "</table:table-row>"
        for row in rows
    )
    return open_document("spreadsheet", f'<table:table table:name="表一">{cells}</table:table>')


def slide_document(lines: Sequence[str]) -> bytes:
    """Return a .odp with one slide that has a line of text in each frame."""
    frames = "".join(
        f'<draw:frame svg:x="2cm" svg:y="{2 + 3 * at}cm" svg:width="22cm" svg:height="2cm"><draw:text-box>'
        f"<text:p>{line}</text:p></draw:text-box></draw:frame>"
        for at, line in enumerate(lines)
    )
    return open_document("presentation", f'<draw:page draw:name="1">{frames}</draw:page>')


def rich_text(paragraphs: Sequence[str]) -> bytes:
    """Return an RTF document of these paragraphs."""
    lines = "".join("".join(f"\\u{ord(char)}?" for char in line) + "\\par " for line in paragraphs)
    return f"{{\\rtf1\\ansi\\uc1 {lines}}}".encode("ascii")
