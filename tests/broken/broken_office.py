"""Documents that LibreOffice would have to open, broken or hostile, each with what it is refused for.

All are refused before LibreOffice sees them, so that they are the same on a computer without it.
"""

import io
import zipfile
from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem
from tests.report.docx_building import zip_bytes
from tests.report.readers.office.open_documents import open_document, rich_text

SENTENCE = "全区一般公共预算收入完成86.42亿元，同比增长8.6%。"
_DAMAGED, _HOSTILE, _ENCRYPTED = OpeningProblem.DAMAGED, OpeningProblem.HOSTILE, OpeningProblem.ENCRYPTED

Broken = dict[str, tuple[str, Callable[[], bytes], OpeningProblem]]

_KINDS = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}
_ENTITIES = '<!DOCTYPE x [<!ENTITY a "亿元亿元"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
_OTHER_FILE = '<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/hostname">]>'
_ANOTHER_COMPUTER = '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd" [<!ENTITY s "86">]>'


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _with(data: bytes, **changed: bytes | None) -> bytes:
    """Return a package with its `content` or `manifest` changed, or left out."""
    names = {"content": "content.xml", "manifest": "META-INF/manifest.xml", "slides": "ppt/presentation.xml"}
    parts: dict[str, bytes | None] = {**_parts(data), **{names[key]: value for key, value in changed.items()}}
    return zip_bytes({name: part for name, part in parts.items() if part is not None})


def locked(data: bytes) -> bytes:
    """Return a package whose entries, but for the first, claim to be encrypted."""
    changed = bytearray(zip_bytes(_parts(data)))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(signature, changed.find(signature) + 4)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(signature, at + 4)
    return bytes(changed)


def flipped(data: bytes) -> bytes:
    """Return a package with a damaged stretch in its largest part."""
    changed = bytearray(zip_bytes({**_parts(data), "content.xml": noise(), "ppt/presentation.xml": noise()}))
    middle = len(changed) // 2
    changed[middle : middle + 60] = bytes(60)
    return bytes(changed)


def noise() -> bytes:
    """Return bytes that hardly shrink."""
    return bytes((at * at * 7919 >> 5) & 255 for at in range(20_000))


def slides(presentation: bytes | None = b"<p/>", slide: bytes = b"<p/>") -> bytes:
    """Return a package that looks like PowerPoint's, with one slide."""
    parts = {"[Content_Types].xml": b"<Types/>", "ppt/slides/slide1.xml": slide}
    return zip_bytes(parts if presentation is None else {**parts, "ppt/presentation.xml": presentation})


def _open_documents(ending: str, kind: str) -> Broken:
    def whole(body: str = f"<text:p>{SENTENCE}</text:p>") -> bytes:
        return open_document(kind, body)

    def declaring(declared: str) -> bytes:
        content = _parts(whole())["content.xml"].partition(b"?>")[2]
        return _with(whole(), content=declared.encode() + content.replace("亿元".encode(), b"&s;&c;"))

    def encrypted() -> bytes:
        entry = b"<manifest:encryption-data/></manifest:manifest>"
        return _with(whole(), manifest=_parts(whole())["META-INF/manifest.xml"].replace(b"</manifest:manifest>", entry))

    made: dict[str, tuple[Callable[[], bytes], OpeningProblem]] = {
        "cut in the middle": (lambda: whole()[: len(whole()) // 2], _DAMAGED),
        "damaged inside": (lambda: flipped(whole()), _DAMAGED),
        "without its content": (lambda: _with(whole(), content=None), _DAMAGED),
        "with an empty content": (lambda: _with(whole(), content=b""), _DAMAGED),
        "with half a content": (lambda: _with(whole(), content=b"<office:document-content><office:body>"), _DAMAGED),
        "with a bomb": (lambda: _with(whole(), content=b"<x>" + b" " * 30_000_000 + b"</x>"), _HOSTILE),
        "with entities": (lambda: declaring(_ENTITIES), _HOSTILE),
        "with another file": (lambda: declaring(_OTHER_FILE), _HOSTILE),
        "with another computer": (lambda: declaring(_ANOTHER_COMPUTER), _HOSTILE),
        "nested without end": (lambda: whole("<text:p>" * 20_000 + "</text:p>" * 20_000), _HOSTILE),
        "with password": (encrypted, _ENCRYPTED),
        "with password of the package": (lambda: locked(whole()), _ENCRYPTED),
    }
    return {f"{ending} {name}": (f"报告.{ending}", make, problem) for name, (make, problem) in made.items()}


def repeated_cells() -> bytes:
    """Return a sheet that says one cell 10⁵ times in each of 10⁵ rows."""
    cell = f'<table:table-cell table:number-columns-repeated="100000"><text:p>{SENTENCE}</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="100000">{cell}</table:table-row>'
    return open_document("spreadsheet", f'<table:table table:name="表">{row}</table:table>')


def _slides() -> Broken:
    deep = b"<p>" * 20_000 + b"</p>" * 20_000
    made: dict[str, tuple[Callable[[], bytes], OpeningProblem]] = {
        "cut in the middle": (lambda: slides(noise())[:9_000], _DAMAGED),
        "damaged inside": (lambda: flipped(slides()), _DAMAGED),
        "without its presentation": (lambda: slides(None), _DAMAGED),
        "with an empty presentation": (lambda: slides(b""), _DAMAGED),
        "with half a presentation": (lambda: slides(b"<p><q>"), _DAMAGED),
        "with half a slide": (lambda: slides(slide=b"<p><q>"), _DAMAGED),
        "with a bomb": (lambda: slides(slide=b"<p>" + b" " * 30_000_000 + b"</p>"), _HOSTILE),
        "with entities": (lambda: slides(slide=_ENTITIES.encode() + b"<x>&c;</x>"), _HOSTILE),
        "with another file": (lambda: slides(_OTHER_FILE.encode() + b"<x>&s;</x>"), _HOSTILE),
        "with a slide nested without end": (lambda: slides(slide=deep), _HOSTILE),
        "nested without end": (lambda: slides(deep), _HOSTILE),
        "with password of the package": (lambda: locked(slides()), _ENCRYPTED),
    }
    return {f"pptx {name}": ("汇报.pptx", make, problem) for name, (make, problem) in made.items()}


def _rich_texts() -> Broken:
    whole = rich_text([SENTENCE] * 20)
    made: dict[str, tuple[Callable[[], bytes], OpeningProblem]] = {
        "of a head alone": (lambda: b"{\\rtf1", _DAMAGED),
        "cut in the middle": (lambda: whole[: len(whole) // 2], _DAMAGED),
        "cut inside a character": (lambda: whole[: whole.index(b"\\u") + 3], _DAMAGED),
        "of zeros": (lambda: b"{\\rtf1 " + bytes(3_000) + b"}", _DAMAGED),
        "of noise": (lambda: b"{\\rtf1 " + noise(), _DAMAGED),
        "with binary data beyond its end": (lambda: b"{\\rtf1{\\pict\\bin99999999 86}}", _DAMAGED),
        "with binary data of less than nothing": (lambda: b"{\\rtf1{\\pict\\bin-5 86}}", _DAMAGED),
        "of groups that stay open": (lambda: b"{\\rtf1" + b"{\\b 86" * 300 + b"}", _DAMAGED),
        "nested without end": (lambda: b"{\\rtf1" + b"{" * 100_000 + b"86" + b"}" * 100_001, _HOSTILE),
        "of a word without end": (lambda: b"{\\rtf1\\" + b"a" * 1_000_000 + b" 86}", _HOSTILE),
        "of a number without end": (lambda: b"{\\rtf1\\u" + b"9" * 1_000_000 + b"?}", _HOSTILE),
        "that is a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(60), OpeningProblem.UNSUPPORTED),
    }
    return {f"rtf {name}": ("报告.rtf", make, problem) for name, (make, problem) in made.items()}


BROKEN_OFFICE: Broken = {
    **_rich_texts(),
    **{name: each for ending, kind in _KINDS.items() for name, each in _open_documents(ending, kind).items()},
    "ods of one cell over and over": ("报告.ods", repeated_cells, _HOSTILE),
    **_slides(),
}
