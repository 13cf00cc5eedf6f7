"""Styles of an old Word file as those of a newer one: names, bases, outline, numbering."""

import struct

from lxml import etree

from fiscal_desk.report.readers.doc.lists import NUMBER, NUMBER_LEVEL, numbering_properties
from fiscal_desk.report.readers.doc.properties import number, properties_of
from fiscal_desk.report.readers.doc.streams import Streams
from fiscal_desk.report.readers.word.names import VAL, Element, w

_STYLES = 1
OUTLINE = 0x2640
_NO_STYLE = 0xFFF
_PARAGRAPH = 1
#: Names by the number that Word gives to its own styles.
_NAMES = {**{at: f"heading {at}" for at in range(1, 10)}, **{at: f"toc {at - 18}" for at in range(19, 28)}, 62: "title"}


def styles_of(streams: Streams) -> Element:
    """Return w:styles with each style that the file defines; a damaged list ends where the damage begins."""
    root = etree.Element(w("styles"))
    sheet = streams.part(_STYLES)
    if len(sheet) < 6:
        return root
    size, count, base = struct.unpack_from("<HHH", sheet)
    at = 2 + size
    for place in range(count):
        if at + 2 > len(sheet):
            break
        length = int.from_bytes(sheet[at : at + 2], "little")
        if length:
            _style(root, place, sheet[at + 2 : at + 2 + length], base)
        at += 2 + length
    return root


def _style(root: Element, place: int, definition: bytes, base: int) -> None:
    if len(definition) < base + 2 or base < 10:
        return
    words = struct.unpack_from("<HHH", definition)
    own, kind, below, parts = words[0] & 0xFFF, words[1] & 0xF, words[1] >> 4, words[2] & 0xF
    length = int.from_bytes(definition[base : base + 2], "little")
    name = definition[base + 2 : base + 2 + 2 * length].decode("utf-16-le", "replace")
    element = etree.SubElement(root, w("style"), {w("styleId"): str(place)})
    if kind == _PARAGRAPH:
        element.set(w("type"), "paragraph")
    if place == 0:
        element.set(w("default"), "1")
    etree.SubElement(element, w("name"), {VAL: _NAMES.get(own) or _printable(name)})
    if below != _NO_STYLE and below != place:
        etree.SubElement(element, w("basedOn"), {VAL: str(below)})
    at = base + 2 + 2 * length + 2
    if kind == _PARAGRAPH and parts and at + 4 <= len(definition):
        size = int.from_bytes(definition[at : at + 2], "little")
        own_properties = properties_of(definition[at + 4 : at + 2 + size])
        properties = etree.SubElement(element, w("pPr"))
        outline = number(own_properties, OUTLINE)
        if outline is not None:
            etree.SubElement(properties, w("outlineLvl"), {VAL: str(outline)})
        numbering_properties(properties, number(own_properties, NUMBER), number(own_properties, NUMBER_LEVEL))


def _printable(name: str) -> str:
    return "".join(char for char in name if char.isprintable() and not "\ud800" <= char <= "\udfff")
