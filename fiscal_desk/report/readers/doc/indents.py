"""How far a paragraph of an old Word file is set in."""

from lxml import etree

from fiscal_desk.report.readers.doc.properties import Properties
from fiscal_desk.report.readers.word.names import VAL, Element, w

#: Properties (sprm) by what a newer file calls them: of Word 2000 and later, then of Word 97.
_SIDES = {
    "left": (0x845E, 0x840F),
    "firstLine": (0x8460, 0x8411),
    "leftChars": (0x4456,),
    "firstLineChars": (0x4457,),
}
_JUSTIFICATION = (0x2461, 0x2403)
_WORDS = {1: "center", 2: "right"}


def indent_properties(paragraph: Element, own: Properties) -> None:
    """Add w:ind and w:jc to a paragraph's properties, as far as its own format says something of them."""
    said = {w(name): str(value) for name, codes in _SIDES.items() if (value := _first(own, codes))}
    if said:
        etree.SubElement(paragraph, w("ind"), said)
    place = _WORDS.get(_first(own, _JUSTIFICATION))
    if place is not None:
        etree.SubElement(paragraph, w("jc"), {VAL: place})


def _first(own: Properties, codes: tuple[int, ...]) -> int:
    value = next((own[code] for code in codes if code in own), b"")
    return int.from_bytes(value, "little", signed=True)
