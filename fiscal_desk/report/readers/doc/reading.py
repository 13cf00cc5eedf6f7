"""A whole old Word file: its stories, notes and text boxes as the parts of a newer one, read by the same rules."""

import struct
from collections.abc import Sequence

from lxml import etree

from fiscal_desk.report.errors import Refusal
from fiscal_desk.report.readers.archive import damaged
from fiscal_desk.report.readers.doc.characters import Characters
from fiscal_desk.report.readers.doc.lists import numbering_of
from fiscal_desk.report.readers.doc.properties import CHPX_TABLE, PAPX_TABLE, Runs
from fiscal_desk.report.readers.doc.runs import RunMaker
from fiscal_desk.report.readers.doc.story import StoryReader
from fiscal_desk.report.readers.doc.streams import Streams, open_streams
from fiscal_desk.report.readers.doc.styles import styles_of
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.word.names import Element, w
from fiscal_desk.report.readers.word.reading import Parts, read_parts

_FOOTNOTES, _ENDNOTES, _BOXES, _ANCHORS = (2, 3), (46, 47), 56, 40
_NOTE_SIZE, _BOX_SIZE, _ANCHOR_SIZE = 2, 22, 26
_SHAPE_IN_BOX = 14


def read_doc(data: bytes) -> Opened:
    """Read the bytes of a .doc or .wps. Raises Refusal where it is none, encrypted or cannot be read."""
    streams = open_streams(data)
    try:
        parts = _Document(streams).parts()
    except Refusal:
        raise
    except MemoryError:
        raise
    except Exception as error:  # numbers of a broken file lead anywhere
        raise damaged() from error
    return read_parts(parts)


class _Document:
    def __init__(self, streams: Streams) -> None:
        self._streams = streams
        self._characters = Characters(streams)
        self._starts: dict[str, int] = {}
        position = 0
        for name, count in streams.counts.items():
            self._starts[name] = position
            position += count
        self._notes = {
            cp: (kind, place)
            for kind, (references, _) in (("footnote", _FOOTNOTES), ("endnote", _ENDNOTES))
            for place, cp in enumerate(_places(streams.part(references), _NOTE_SIZE)[:-1])
        }
        self._boxes = self._text_boxes()
        runs = RunMaker(self._characters, Runs(streams, CHPX_TABLE), self._hang_note, self._hang_box)
        self._reader = StoryReader(self._characters, Runs(streams, PAPX_TABLE), runs)

    def parts(self) -> Parts:
        body = etree.Element(w("body"))
        self._reader.read(body, 0, self._streams.counts["text"])
        return Parts(
            body,
            styles_of(self._streams),
            numbering_of(self._streams),
            self._note_texts("footnote", "footnotes", _FOOTNOTES[1]),
            self._note_texts("endnote", "endnotes", _ENDNOTES[1]),
        )

    def _note_texts(self, kind: str, story: str, index: int) -> Element:
        root = etree.Element(w(story))
        places = _places(self._streams.part(index), 0)
        start, count = self._starts[story], self._streams.counts[story]
        for place in range(len(places) - 2):
            note = etree.SubElement(root, w(kind), {w("id"): str(place)})
            first, last = min(places[place], count), min(places[place + 1], count)
            self._reader.read(note, start + first, start + last)
        return root

    def _text_boxes(self) -> dict[int, tuple[int, int]]:
        """Return the text of the boxes, as ranges of characters, by the character that each hangs on."""
        table = self._streams.part(_BOXES)
        places = _places(table, _BOX_SIZE)
        by_shape: dict[int, tuple[int, int]] = {}
        start, count = self._starts["boxes"], self._streams.counts["boxes"]
        for at in range(len(places) - 1):
            record = 4 * len(places) + _BOX_SIZE * at
            shape = struct.unpack_from("<I", table, record + _SHAPE_IN_BOX)[0]
            by_shape[shape] = start + min(places[at], count), start + min(places[at + 1], count)
        anchors = self._streams.part(_ANCHORS)
        where = _places(anchors, _ANCHOR_SIZE)
        shapes = [
            struct.unpack_from("<I", anchors, 4 * len(where) + _ANCHOR_SIZE * at)[0] for at in range(len(where) - 1)
        ]
        return {cp: by_shape[shape] for cp, shape in zip(where, shapes, strict=False) if shape in by_shape}

    def _hang_note(self, run: Element, cp: int) -> None:
        if cp in self._notes:
            kind, place = self._notes[cp]
            etree.SubElement(run, w(f"{kind}Reference"), {w("id"): str(place)})

    def _hang_box(self, run: Element, cp: int) -> None:
        span = self._boxes.pop(cp, None)  # a box hangs once: a broken file may name itself
        if span is not None:
            content = etree.SubElement(etree.SubElement(run, w("drawing")), w("txbxContent"))
            self._reader.read(content, *span)


def _places(table: bytes, size: int) -> Sequence[int]:
    """Return the characters that a table of records of a size names, its last one the end; empty without a table."""
    count = (len(table) - 4) // (4 + size) if len(table) >= 4 else -1
    return struct.unpack_from(f"<{count + 1}I", table) if count >= 0 else (0,)
