"""Documents for LibreOffice, looked over before it sees them: what is broken, locked or made to do harm is told here.

LibreOffice opens half of a document without a word, unfolds whatever a package holds, and says the same of every file
that it does not open.
"""

import re

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.formats import Format
from fiscal_desk.report.readers.archive import Archive, Element, damaged, hostile

#: The part without which a package is no document of its kind.
_MAIN = {
    Format.OPEN_TEXT: "content.xml",
    Format.OPEN_SHEETS: "content.xml",
    Format.OPEN_SLIDES: "content.xml",
    Format.SLIDES: "ppt/presentation.xml",
}
_MANIFEST = "meta-inf/manifest.xml"
_SLIDE = re.compile(r"ppt/slides/[^/]+\.xml")
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
#: A sheet that says so many cells with something in them says the same cell over and over.
_MOST_CELLS = 2_000_000
#: Groups of RTF within groups; Word writes a dozen. Letters of one of its words, and digits behind it.
_DEEPEST, _LONGEST_WORD, _LONGEST_NUMBER = 500, 40, 12
_RTF = re.compile(rb"\\(?:([A-Za-z]+)(-?[0-9]*) ?|'..|.)|([{}])|\0", re.DOTALL)


def look_over(data: bytes, form: Format) -> None:
    """Raise Refusal (DAMAGED, ENCRYPTED, HOSTILE, TOO_LARGE) for what LibreOffice should not be given."""
    if form is Format.RICH_TEXT:
        _look_over_rich_text(data)
    elif form in _MAIN:
        _look_over_package(Archive(data), _MAIN[form], form)


def _look_over_package(package: Archive, main: str, form: Format) -> None:
    if package.has(_MANIFEST) and any(_local(part) == "encryption-data" for part in package.xml(_MANIFEST).iter()):
        raise Refusal(OpeningProblem.ENCRYPTED, "设了打开密码；请用 WPS 或 LibreOffice 去掉密码、另存后再打开。")
    if not package.has(main):
        raise damaged()
    root = package.xml(main)
    if form is Format.OPEN_SHEETS:
        _check_cells(root)
    for name in package.names():
        if name.endswith(".xml") and name != main:
            content = package.read(name)  # within the limits of size and ratio
            if _SLIDE.fullmatch(name) or b"<!DOCTYPE" in content[:1000]:
                package.xml(name)


def _check_cells(root: Element) -> None:
    cells = 0
    for row in root.iter(f"{_TABLE}table-row"):
        filled = sum(
            _times(cell, "number-columns-repeated") for cell in row.iterchildren(f"{_TABLE}table-cell") if len(cell)
        )
        cells += filled * _times(row, "number-rows-repeated")
    if cells > _MOST_CELLS:
        raise hostile()


def _times(element: Element, name: str) -> int:
    said = element.get(f"{_TABLE}{name}", "1")
    return int(said) if said.isascii() and said.isdigit() and len(said) <= _LONGEST_NUMBER else 1


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _look_over_rich_text(data: bytes) -> None:
    """Go through groups and words; what is cut off leaves groups open, and binary data say how long they are."""
    depth = at = 0
    while (found := _RTF.search(data, at)) is not None:
        at = found.end()
        word, number, brace = found.groups()
        if found.group() == b"\0":
            raise damaged()
        if brace:
            depth += 1 if brace == b"{" else -1
            if depth == 0:
                return  # what follows is nobody's
        elif word:
            if len(word) > _LONGEST_WORD or len(number) > _LONGEST_NUMBER:
                raise hostile()
            if word == b"bin":
                length = int(number or b"0")
                if not 0 <= length <= len(data) - at:
                    raise damaged()
                at += length
        if depth > _DEEPEST:
            raise hostile()
    raise damaged()
