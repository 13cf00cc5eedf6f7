"""The inside of a paragraph: text, breaks, text boxes and references to notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fiscal_desk.report.readers.word.names import ALTERNATE, MATHS, Element, alternatives, is_on, value_of, w
from fiscal_desk.report.readers.word.styles import Styles

_CONTAINERS = frozenset(
    w(name) for name in ("hyperlink", "smartTag", "sdtContent", "ins", "moveTo", "customXml", "dir", "bdo", "fldSimple")
)
_DRAWINGS = frozenset(w(name) for name in ("drawing", "pict", "object"))
_MATHS = frozenset({f"{{{MATHS}}}oMath", f"{{{MATHS}}}oMathPara"})
_MATHS_TEXT = f"{{{MATHS}}}t"
_TEXT_BOX = w("txbxContent")
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_BLANKS = str.maketrans("\r\n\t", "   ")
#: Characters of the Symbol font that bear on a number's meaning; other symbols are ornaments.
_SYMBOLS = {
    0xA3: "≤",
    0xB3: "≥",
    0xB1: "±",
    0xB4: "×",
    0xB0: "°",
    0xBB: "≈",
    0xB9: "≠",
    0xB7: "·",
    0x2D: "−",
    0x25: "%",
}


@dataclass
class Content:
    """What a paragraph holds: text with \\n for its line breaks and \\t for its tabs, boxes and notes by id."""

    text: str = ""
    boxes: list[Element] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class InlineReader:
    """Reads paragraphs of one story; remembers fields, which may reach over several paragraphs."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields: list[bool] = []  # one entry an open field: whether its result has begun

    def read(self, paragraph: Element) -> Content:
        """Return the content of a paragraph as it is printed."""
        content = Content()
        pieces: list[str] = []
        self._read(paragraph, content, pieces)
        content.text = "".join(pieces)
        return content

    def _read(self, parent: Element, content: Content, pieces: list[str]) -> None:
        for child in parent:
            tag = child.tag
            if tag == w("r"):
                self._read_run(child, content, pieces)
            elif tag in _CONTAINERS:
                self._read(child, content, pieces)
            elif tag == w("sdt"):
                inner = child.find(w("sdtContent"))
                if inner is not None:
                    self._read(inner, content, pieces)
            elif tag in _MATHS:
                pieces.extend(piece.text or "" for piece in child.iter(_MATHS_TEXT))
            elif tag == ALTERNATE:
                self._read_alternate(child, content, pieces)

    def _read_alternate(self, element: Element, content: Content, pieces: list[str]) -> None:
        """Read the first alternative that says anything: the others say the same for older programs."""
        for alternative in alternatives(element):
            before = len(pieces), len(content.boxes), len(content.notes)
            self._read(alternative, content, pieces)
            self._read_run(alternative, content, pieces)
            if (len(pieces), len(content.boxes), len(content.notes)) != before:
                return

    def _read_run(self, run: Element, content: Content, pieces: list[str]) -> None:
        properties = run.find(w("rPr"))
        if properties is not None and self._is_hidden(properties):
            # A hidden run may still open or close a field.
            for child in run.iter(w("fldChar")):
                self._turn_field(child)
            return
        for child in run:
            tag = child.tag
            if tag == w("fldChar"):
                self._turn_field(child)
            elif not all(self._fields):
                continue
            elif tag == w("t"):
                pieces.append(_text_of(child))
            elif tag in _DRAWINGS:
                content.boxes.extend(_boxes(child))
            elif tag == ALTERNATE:
                self._read_alternate(child, content, pieces)
            elif tag in (w("footnoteReference"), w("endnoteReference")):
                kind = "footnote" if tag == w("footnoteReference") else "endnote"
                content.notes.append(f"{kind}:{child.get(w('id'), '')}")
            elif tag == w("ruby"):
                base = child.find(w("rubyBase"))
                if base is not None:
                    self._read(base, content, pieces)
            else:
                character = _character(child)
                if character:
                    pieces.append(character)

    def _is_hidden(self, properties: Element) -> bool:
        hidden = is_on(properties, "vanish")
        if hidden is not None:
            return hidden
        style = value_of(properties, "rStyle")
        return style is not None and self._styles.get(style).hidden

    def _turn_field(self, mark: Element) -> None:
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _text_of(element: Element) -> str:
    text = (element.text or "").translate(_BLANKS)
    return text if element.get(_PRESERVE) == "preserve" else text.strip(" ")


def _character(element: Element) -> str:
    """Return what an empty element of a run prints."""
    tag = element.tag
    if tag in (w("tab"), w("ptab")):
        return "\t"
    if tag in (w("br"), w("cr")):
        return "\n"
    if tag == w("noBreakHyphen"):
        return "-"
    if tag == w("sym"):
        return _symbol(element)
    return ""


def _symbol(element: Element) -> str:
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return ""
    if 0xF000 <= code <= 0xF0FF:
        return _SYMBOLS.get(code - 0xF000, "") if element.get(w("font")) == "Symbol" else ""
    return chr(code) if 0x20 <= code < 0xD800 else ""


def _boxes(drawing: Element) -> Iterator[Element]:
    """Yield the text boxes of a drawing, outermost only; an alternative within it counts once."""
    for child in drawing:
        if child.tag == _TEXT_BOX:
            yield child
        elif child.tag == ALTERNATE:
            for alternative in alternatives(child):
                found = list(_boxes(alternative))
                if found:
                    yield from found
                    break
        else:
            yield from _boxes(child)
