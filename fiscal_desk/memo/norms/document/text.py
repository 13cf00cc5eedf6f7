"""The paragraphs of a story with everything that styles give them."""

import re
from collections.abc import Iterable, Iterator

from fiscal_desk.memo.norms.document.looks import Theme, look_of, shape_of
from fiscal_desk.memo.norms.document.model import CellPlace, Look, Paragraph, Piece, Shape
from fiscal_desk.memo.norms.document.properties import Properties, StyleSheet, is_set, over, properties_of
from fiscal_desk.report.readers.word.names import Element, integer, is_on, value_of, w
from fiscal_desk.report.readers.word.numbering import Numbering

_DESCENDED = frozenset(
    map(w, ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple"))
)
_DRAWN = (w("drawing"), w("pict"), w("object"))
#: What shows nothing has no width and is no word.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SIGNS = {w("tab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "-"}


class Setting:
    """What all stories of a document share: styles, theme, numbering."""

    def __init__(self, styles: StyleSheet, theme: Theme, numbering: Numbering) -> None:
        self.styles = styles
        self._theme = theme
        self._numbering = numbering

    def paragraph(
        self,
        element: Element,
        number: int,
        section: int,
        *,
        starts_page: bool = False,
        cell: CellPlace | None = None,
        table_style: str = "",
    ) -> Paragraph:
        """Return a paragraph as it is set; `number` is kept only where there is text outside a table."""
        own = element.find(w("pPr"))
        style = value_of(own, "pStyle") or self.styles.default("paragraph")
        said, running = self._bases(style, table_style)
        said = over(said, properties_of(own))
        pieces = list(self._pieces(element, running))
        mark = self._mark(own, style)
        first = next((piece.look for piece in pieces if piece.text.strip()), None)
        # An empty line is as high as its mark.
        look = first or look_of(over(running, properties_of(None if own is None else own.find(w("rPr")))), self._theme)
        if mark:
            pieces.insert(0, Piece(mark, look))
        text = "".join(piece.text for piece in pieces).strip()
        return Paragraph(
            number=number if text and cell is None else 0,
            pieces=tuple(pieces) or (Piece("", look),),
            shape=shape_of(said, look.size),
            section=section,
            style=self.styles.name(style),
            starts_page=starts_page or is_set(said, "pageBreakBefore"),
            drawn=any(True for _ in element.iter(*_DRAWN)),
            cell=cell,
        )

    def line(self, element: Element) -> tuple[str, bool, Shape, Look, str]:
        """Return a footer's line: text with the number as 1, whether it has one, its shape, look and frame's side."""
        made = self.paragraph(element, 0, 0)
        numbered = _has_page_field(element)
        frame = properties_of(element.find(w("pPr")))
        look = next((piece.look for piece in made.pieces if piece.text.strip()), made.pieces[0].look)
        return made.text, numbered, made.shape, look, frame.get("framePr.xAlign", "")

    def _bases(self, style: str, table_style: str) -> tuple[dict[str, str], dict[str, str]]:
        """A table's style lies under the paragraph's, the document's defaults under both."""
        bases = []
        for part in ("pPr", "rPr"):
            said: dict[str, str] = self.styles.defaults[part]
            if table_style:
                said = over(said, self.styles.says(table_style, part))
            bases.append(over(said, self.styles.says(style, part)))
        return bases[0], bases[1]

    def _mark(self, own: Element | None, style: str) -> str:
        numbering = own.find(w("numPr")) if own is not None else None
        identity, level = self.styles.numbering(style)
        identity, level = value_of(numbering, "numId") or identity, value_of(numbering, "ilvl") or level
        if not identity or identity == "0":
            return ""
        found = self._numbering.mark(identity, integer(level), style)
        return found.text if found and not found.is_bullet else ""

    def _pieces(self, parent: Element, running: Properties) -> Iterator[Piece]:
        instruction = 0  # inside the command of a field, which is not printed
        for run in _runs(parent):
            own = run.find(w("rPr"))
            if is_on(own, "vanish"):
                continue
            character = value_of(own, "rStyle") or ""
            said = over(over(running, self.styles.says(character, "rPr")), properties_of(own))
            text, instruction = _text_of(run, instruction)
            if text:
                yield Piece(text, look_of(said, self._theme))


def _runs(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == w("r"):
            yield child
        elif child.tag in _DESCENDED:
            yield from _runs(child)


def _text_of(run: Element, instruction: int) -> tuple[str, int]:
    parts: list[str] = []
    for child in run:
        if child.tag == w("fldChar"):
            kind = child.get(w("fldCharType"))
            instruction += {"begin": 1, "separate": -1}.get(kind or "", 0)
        elif instruction > 0:
            continue
        elif child.tag == w("t"):
            parts.append(child.text or "")
        elif child.tag == w("br"):
            parts.append("" if child.get(w("type")) in ("page", "column") else "\n")
        elif child.tag in _SIGNS:
            parts.append(_SIGNS[child.tag])
        elif child.tag == w("pgNum"):
            parts.append("1")
    return _UNSEEN.sub("", "".join(parts)), instruction


def breaks_page(element: Element) -> tuple[bool, bool]:
    """Return whether a page break stands before all of a paragraph's text, and whether one stands behind it all."""
    before = after = written = False
    for run in _runs(element):
        for child in run:
            if child.tag == w("t") and (child.text or "").strip():
                written, after = True, False
            elif child.tag == w("br") and child.get(w("type")) == "page":
                before, after = before or not written, True
    return before and written, after and (written or before)


def _has_page_field(element: Element) -> bool:
    commands: Iterable[str] = (
        *(child.text or "" for child in element.iter(w("instrText"))),
        *(child.get(w("instr"), "") for child in element.iter(w("fldSimple"))),
    )
    return any("PAGE" in command.upper().split() for command in commands) or any(True for _ in element.iter(w("pgNum")))
