"""The inside of a paragraph: text, breaks, text boxes and references to notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fiscal_desk.report.readers.raised import raised_text
from fiscal_desk.report.readers.word.maths import formula_text
from fiscal_desk.report.readers.word.names import ALTERNATE, MATHS, Element, alternatives, is_on, number_of, value_of, w
from fiscal_desk.report.readers.word.styles import Styles
from fiscal_desk.report.readers.word.symbols import plain_text, symbol_of

_CONTAINERS = frozenset(
    w(name) for name in ("hyperlink", "smartTag", "sdtContent", "ins", "moveTo", "customXml", "dir", "bdo", "fldSimple")
)
_DRAWINGS = frozenset(w(name) for name in ("drawing", "pict", "object"))
_MATHS = frozenset({f"{{{MATHS}}}oMath", f"{{{MATHS}}}oMathPara"})
_TEXT_BOX = w("txbxContent")
_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_BLANKS = str.maketrans("\r\n\t", "   ")


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
        self._fields: list[_Field] = []

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
                pieces.append(formula_text(child))
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
                self._turn_field(child, pieces)
            return
        if properties is not None and self._is_raised(properties):
            self._read_raised(run, content, pieces)
            return
        font = _font(properties)
        for child in run:
            tag = child.tag
            if tag == w("fldChar"):
                self._turn_field(child, pieces)
            elif not self._shows():
                continue
            elif tag == w("t"):
                pieces.append(plain_text(_text_of(child), font))
            elif tag in _DRAWINGS:
                content.boxes.extend(_boxes(child))
            elif tag == ALTERNATE:
                self._read_alternate(child, content, pieces)
            elif tag in (w("footnoteReference"), w("endnoteReference")):
                _note(child, content)
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

    def _is_raised(self, properties: Element) -> bool:
        raised_by = value_of(properties, "vertAlign")
        if raised_by is not None:
            return raised_by == "superscript"
        style = value_of(properties, "rStyle")
        return style is not None and self._styles.get(style).raised

    def _read_raised(self, run: Element, content: Content, pieces: list[str]) -> None:
        """Read a raised run: a power stays one, the mark of a note is no part of the amount that it hangs on."""
        text = "".join(_text_of(child) for child in run if child.tag == w("t")) if self._shows() else ""
        pieces.append(raised_text(text, "".join(pieces[-3:])))
        for child in run:
            if child.tag == w("fldChar"):
                self._turn_field(child, pieces)
            elif child.tag in (w("footnoteReference"), w("endnoteReference")):
                _note(child, content)

    def _shows(self) -> bool:
        return all(field.has_result for field in self._fields)

    def _turn_field(self, mark: Element, pieces: list[str]) -> None:
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            self._fields.append(_Field(_chosen(mark)))
        elif kind == "separate" and self._fields:
            self._fields[-1].has_result = True
            self._fields[-1].pieces = len(pieces)
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            empty = not ended.has_result or not "".join(pieces[ended.pieces :]).strip()
            if ended.chosen and empty and self._shows():
                pieces.append(ended.chosen)


@dataclass
class _Field:
    """An open field: whether its result has begun, and what its form says is chosen."""

    chosen: str = ""
    has_result: bool = False
    pieces: int = 0


def _chosen(mark: Element) -> str:
    """Return what a form field shows whose result Word does not write out: a choice, a tick, a text's default."""
    form = mark.find(w("ffData"))
    if form is None:
        return ""
    choices = form.find(w("ddList"))
    if choices is not None:
        entries = [entry.get(w("val"), "") for entry in choices.findall(w("listEntry"))]
        at = number_of(choices, "result")
        at = number_of(choices, "default") if at is None else at
        return entries[at or 0] if 0 <= (at or 0) < len(entries) else ""
    box = form.find(w("checkBox"))
    if box is not None:
        ticked = is_on(box, "checked")
        return "☑" if (is_on(box, "default") if ticked is None else ticked) else "☐"
    return value_of(form.find(w("textInput")), "default") or ""


def _note(reference: Element, content: Content) -> None:
    kind = "footnote" if reference.tag == w("footnoteReference") else "endnote"
    content.notes.append(f"{kind}:{reference.get(w('id'), '')}")


def _font(properties: Element | None) -> str:
    fonts = properties.find(w("rFonts")) if properties is not None else None
    return "" if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or ""


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
        return symbol_of(element)
    return ""


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
