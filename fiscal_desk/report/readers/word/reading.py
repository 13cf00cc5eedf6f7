"""A whole Word file: body and notes put together into one text."""

from collections.abc import Callable
from dataclasses import dataclass

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.aligned_lines import with_aligned_tables
from fiscal_desk.report.readers.assembly import Assembly
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.word.body import BodyReader
from fiscal_desk.report.readers.word.chunks import Chunks
from fiscal_desk.report.readers.word.names import Element, w
from fiscal_desk.report.readers.word.numbering import Numbering
from fiscal_desk.report.readers.word.package import Package
from fiscal_desk.report.readers.word.styles import Styles


@dataclass(frozen=True)
class Parts:
    """The roots of a document's parts, and how a foreign part is got by its id: its name and bytes."""

    body: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None
    foreign: Callable[[str], tuple[str, bytes | None]] = lambda _: ("", None)


def read_word(data: bytes, suffix: str) -> Opened:
    """Read the bytes of a .docx; `suffix` is the file name's. Raises Refusal where it is none or cannot be read."""
    package = Package(data, suffix)
    body = package.main().find(w("body"))
    if body is None:
        raise Refusal(OpeningProblem.DAMAGED, "里找不到正文；请用 WPS 或 Word 打开，另存为 .docx 后再打开。")
    styles, numbering = package.related("styles"), package.related("numbering")
    notes = package.related("footnotes"), package.related("endnotes")
    return read_parts(Parts(body, styles, numbering, *notes, foreign=package.part))


def read_parts(parts: Parts) -> Opened:
    """Read the parts of a document, whatever file they are from."""
    chunks = Chunks(parts.foreign)
    reader = BodyReader(Styles(parts.styles), Numbering(parts.numbering), chunks)
    assembly = Assembly()
    for piece in reader.read(parts.body):
        assembly.add(piece)
    notes = _notes(parts.footnotes, "footnote") | _notes(parts.endnotes, "endnote")
    for reference, under in assembly.references.items():
        note = notes.get(reference)
        if note is not None:
            for piece in reader.read(note, BlockKind.FOOTNOTE):
                assembly.add(piece, under)
    text = assembly.text()
    return Opened(text, with_aligned_tables(text, assembly.lines, of_numbers=True), left_out=_told(chunks.left_out))


def _told(left_out: list[str]) -> str:
    if not left_out:
        return ""
    names = "、".join(dict.fromkeys(left_out[:3])) + ("等" if len(left_out) > 3 else "")
    return f"里嵌入的 {len(left_out)} 处内容（{names}）没有读出；请在 Word 里打开，另存为 .docx 后再打开。"


def _notes(root: Element | None, kind: str) -> dict[str, Element]:
    """Return the notes of a part by the id that a paragraph calls them by; rules between notes are none."""
    found = root.iter(w(kind)) if root is not None else ()
    return {f"{kind}:{note.get(w('id'))}": note for note in found if note.get(w("type"), "normal") == "normal"}
