"""Automatic numbers of an old Word file as the numbering of a newer one."""

import struct

from lxml import etree

from fiscal_desk.report.readers.doc.streams import Streams
from fiscal_desk.report.readers.word.names import VAL, Element, w

NUMBER, NUMBER_LEVEL = 0x460B, 0x260A
_LISTS, _OVERRIDES = 73, 74
_LIST_SIZE, _LEVEL_SIZE, _OVERRIDE_SIZE = 28, 28, 16
_MOST = 4096
#: Formats of numbers by their number in the file.
_FORMATS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital",
    11: "japaneseCounting", 14: "decimalFullWidth", 17: "japaneseDigitalTenThousand", 18: "decimalEnclosedCircle",
    19: "decimalFullWidth2", 22: "decimalZero", 23: "bullet", 26: "decimalEnclosedFullstop", 27: "decimalEnclosedParen",
    28: "decimalEnclosedCircleChinese", 29: "ideographEnclosedCircle", 30: "ideographTraditional",
    31: "ideographZodiac", 33: "taiwaneseCounting", 35: "taiwaneseCountingThousand", 36: "taiwaneseDigital",
    37: "chineseCounting", 38: "chineseLegalSimplified", 39: "chineseCountingThousand", 57: "numberInDash",
    255: "none",
}  # fmt: skip


def numbering_properties(properties: Element, list_number: int | None, level: int | None) -> None:
    """Add w:numPr to w:pPr, where a format says anything of numbers."""
    if list_number is None and level is None:
        return
    numbering = etree.SubElement(properties, w("numPr"))
    if level is not None:
        etree.SubElement(numbering, w("ilvl"), {VAL: str(level)})
    if list_number is not None:
        etree.SubElement(numbering, w("numId"), {VAL: str(list_number if list_number < 0xF801 else 0)})


def numbering_of(streams: Streams) -> Element:
    """Return w:numbering; a damaged list ends where the damage begins."""
    root = etree.Element(w("numbering"))
    try:
        _add_lists(root, streams)
        _add_overrides(root, streams)
    except (struct.error, IndexError):
        return root
    return root


def _add_lists(root: Element, streams: Streams) -> None:
    start, length = streams.pair(_LISTS)
    if not length:
        return
    table = streams.table
    count = min(struct.unpack_from("<H", table, start)[0], _MOST)
    at = start + 2 + _LIST_SIZE * count  # the levels follow behind all lists
    for number in range(count):
        head = start + 2 + _LIST_SIZE * number
        identity = struct.unpack_from("<i", table, head)[0]
        is_simple = table[head + 26] & 1
        element = etree.SubElement(root, w("abstractNum"), {w("abstractNumId"): str(identity)})
        for level in range(1 if is_simple else 9):
            at = _add_level(element, table, at, level)


def _add_level(parent: Element, table: bytes, at: int, level: int) -> int:
    """Add a w:lvl; return where the next one begins."""
    start, kind, flags = struct.unpack_from("<iBB", table, at)
    characters, paragraph = table[at + 24], table[at + 25]
    restart = table[at + 26]
    text_at = at + _LEVEL_SIZE + paragraph + characters
    length: int = struct.unpack_from("<H", table, text_at)[0]
    units = struct.unpack_from(f"<{length}H", table, text_at + 2)
    text = "".join(f"%{unit + 1}" if unit < 9 else _printable(unit) for unit in units)
    element = etree.SubElement(parent, w("lvl"), {w("ilvl"): str(level)})
    etree.SubElement(element, w("start"), {VAL: str(start)})
    etree.SubElement(element, w("numFmt"), {VAL: _FORMATS.get(kind, "decimal")})
    etree.SubElement(element, w("lvlText"), {VAL: text})
    if flags & 0x04:
        etree.SubElement(element, w("isLgl"))
    if flags & 0x08:
        etree.SubElement(element, w("lvlRestart"), {VAL: str(restart)})
    return text_at + 2 + 2 * length


def _add_overrides(root: Element, streams: Streams) -> None:
    start, length = streams.pair(_OVERRIDES)
    if not length:
        return
    table = streams.table
    count = min(struct.unpack_from("<I", table, start)[0], _MOST)
    at = start + 4 + _OVERRIDE_SIZE * count
    for number in range(count):
        identity = struct.unpack_from("<i", table, start + 4 + _OVERRIDE_SIZE * number)[0]
        levels = table[start + 4 + _OVERRIDE_SIZE * number + 12]
        element = etree.SubElement(root, w("num"), {w("numId"): str(number + 1)})
        etree.SubElement(element, w("abstractNumId"), {VAL: str(identity)})
        at += 4
        for _ in range(levels):
            first, flags = struct.unpack_from("<iI", table, at)
            at += 8
            override = etree.SubElement(element, w("lvlOverride"), {w("ilvl"): str(flags & 0xF)})
            if flags & 0x20:
                at = _add_level(override, table, at, flags & 0xF)
            elif flags & 0x10:
                etree.SubElement(override, w("startOverride"), {VAL: str(first)})


def _printable(unit: int) -> str:
    return chr(unit) if unit >= 0x20 and not 0xD800 <= unit <= 0xDFFF and unit < 0xFFFE else ""
