"""The characters of a paragraph as runs: text, tabs, fields, notes, symbols, anchors of text boxes."""

from collections.abc import Callable, Iterator

from lxml import etree

from fiscal_desk.report.readers.doc.characters import Characters
from fiscal_desk.report.readers.doc.properties import Properties, Runs, number, properties_of
from fiscal_desk.report.readers.word.names import VAL, Element, w

_DELETED, _HIDDEN, _RAISED, _SYMBOL, _SPECIAL = 0x0800, 0x083C, 0x2A48, 0x6A09, 0x0855
_FIELDS = {"\x13": "begin", "\x14": "separate", "\x15": "end"}
_EMPTY = {"\t": "tab", "\x0b": "br", "\x1e": "noBreakHyphen"}
_NOTE, _SHAPE = "\x02", "\x08"

#: Adds what hangs on a character (a note, a text box) to a run.
Hang = Callable[[Element, int], None]


class RunMaker:
    """Makes the runs of paragraphs; `notes` and `shapes` add what a character at a cp stands for."""

    def __init__(self, characters: Characters, formats: Runs, notes: Hang, shapes: Hang) -> None:
        self._characters = characters
        self._formats = formats
        self._notes = notes
        self._shapes = shapes
        self._known: dict[bytes, Properties] = {}

    def add(self, paragraph: Element, start: int, end: int) -> None:
        """Add the runs of a range of characters to a paragraph."""
        for first, last, grpprl in self._stretches(start, end):
            if grpprl not in self._known:
                self._known[grpprl] = properties_of(grpprl)
            properties = self._known[grpprl]
            if number(properties, _DELETED):
                self._fields_only(paragraph, first, last)
                continue
            run = etree.SubElement(paragraph, w("r"))
            _describe(run, properties)
            if number(properties, _SYMBOL) is not None and number(properties, _SPECIAL):
                _symbol(run, properties[_SYMBOL])
            else:
                self._fill(run, first, last, bool(number(properties, _SPECIAL)))

    def _stretches(self, start: int, end: int) -> Iterator[tuple[int, int, bytes]]:
        for first, _, offset, size in self._characters.stretches(start, end):
            last = min(end, _)
            for begin, stop, grpprl in self._formats.stretches(offset, offset + (last - first) * size):
                yield first + (begin - offset) // size, first + (stop - offset) // size, grpprl

    def _fields_only(self, paragraph: Element, first: int, last: int) -> None:
        for char in self._characters.text[first:last]:
            if char in _FIELDS:
                _field(etree.SubElement(paragraph, w("r")), char)

    def _fill(self, run: Element, first: int, last: int, is_special: bool) -> None:
        text: list[str] = []
        for cp in range(first, last):
            char = self._characters.text[cp]
            if char >= " ":
                text.append(char)
                continue
            _text(run, text)
            if char in _FIELDS:
                _field(run, char)
            elif char in _EMPTY:
                etree.SubElement(run, w(_EMPTY[char]))
            elif char == _NOTE and is_special:
                self._notes(run, cp)
            elif char == _SHAPE:
                self._shapes(run, cp)
        _text(run, text)


def _describe(run: Element, properties: Properties) -> None:
    is_hidden, is_raised = number(properties, _HIDDEN) == 1, number(properties, _RAISED) == 1
    if is_hidden or is_raised:
        described = etree.SubElement(run, w("rPr"))
        if is_hidden:
            etree.SubElement(described, w("vanish"))
        if is_raised:
            etree.SubElement(described, w("vertAlign"), {VAL: "superscript"})


def _text(run: Element, text: list[str]) -> None:
    if text:
        written = "".join(text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
        element = etree.SubElement(run, w("t"), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        element.text = "".join(char for char in written if char not in "\x7f\ufffe\uffff")
        text.clear()


def _field(run: Element, char: str) -> None:
    etree.SubElement(run, w("fldChar"), {w("fldCharType"): _FIELDS[char]})


def _symbol(run: Element, operand: bytes) -> None:
    etree.SubElement(run, w("sym"), {w("char"): f"{int.from_bytes(operand[2:4], 'little'):04X}", w("font"): "Symbol"})
