"""Word files made of bare XML, so that a test can hold exactly one phenomenon."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def docx_bytes(body: str, **parts: str) -> bytes:
    """Return a .docx with this body; `parts` are the insides of styles, numbering, footnotes or endnotes."""
    files = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": _relationships({"officeDocument": "word/document.xml"}),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships({name: f"{name}.xml" for name in parts}),
    }
    for name, inside in parts.items():
        files[f"word/{name}.xml"] = f"<w:{name} {NAMESPACES}>{inside}</w:{name}>"
    return zip_bytes(files)


def zip_bytes(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def open_word(folder: Path, body: str, **parts: str) -> Report:
    """Write a .docx with this body and open it."""
    path = folder / "报告.docx"
    path.write_bytes(docx_bytes(body, **parts))
    return open_report(path)


def p(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{r(text)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: list[str]) -> str:
    """Return a table; each cell is the XML of its paragraphs or of a whole w:tc."""
    xml = ""
    for row in rows:
        cells = (cell if cell.startswith("<w:tc>") else f"<w:tc>{cell}</w:tc>" for cell in row)
        xml += f"<w:tr>{''.join(cells)}</w:tr>"
    return f"<w:tbl>{xml}</w:tbl>"


def style(name: str, shown: str, inside: str = "", *, kind: str = "paragraph") -> str:
    """Return a style: its id, its name, its properties."""
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{shown}"/>{inside}</w:style>'


def level(at: int, number_format: str, text: str, inside: str = "") -> str:
    """Return a level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/>{inside}</w:lvl>'
    )


def numbered(text: str, number: int, at: int = 0) -> str:
    """Return a paragraph that gets its number from a list."""
    return p(text, f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def _relationships(targets: Mapping[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{name}" Target="{target}"/>'
        for at, (name, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'
