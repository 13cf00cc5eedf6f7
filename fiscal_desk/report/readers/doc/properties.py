"""Formats of an old Word file: which properties (sprm) hold for which bytes of the main stream."""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from fiscal_desk.report.readers.doc.streams import Streams

CHPX_TABLE, PAPX_TABLE = 12, 13
_PAGE = 512
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_TABLE_DEFINITION, _TABS = 0xD608, 0xC615
_HUGE = (0x6645, 0x6646)

Properties = dict[int, bytes]


@dataclass(frozen=True)
class Paragraph:
    """The format of a paragraph: the number of its style, and what it says beside it."""

    style: int
    own: Properties


def properties_of(grpprl: bytes) -> Properties:
    """Return properties by their code; of several with one code the last holds."""
    return dict(_each(grpprl))


def number(properties: Properties, code: int) -> int | None:
    """Return a property's value as a whole number without sign, None where it is not set."""
    value = properties.get(code)
    return None if not value else int.from_bytes(value, "little")


class Runs:
    """Formats by the bytes that they hold for, from the pages (FKP) that a table names."""

    def __init__(self, streams: Streams, index: int) -> None:
        self._streams = streams
        self._is_paragraph = index == PAPX_TABLE
        table = streams.part(index)
        count = max(0, (len(table) - 4) // 8)
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._formats: list[bytes] = []
        for at in range(count):
            page = struct.unpack_from("<I", table, 4 * (count + 1) + 4 * at)[0] & 0x3FFFFF
            self._read(streams.main[page * _PAGE : (page + 1) * _PAGE])
        order = sorted(range(len(self._starts)), key=self._starts.__getitem__)
        self._starts = [self._starts[at] for at in order]
        self._ends = [self._ends[at] for at in order]
        self._formats = [self._formats[at] for at in order]
        self._known: dict[bytes, Paragraph] = {}

    def paragraph(self, fc: int) -> Paragraph:
        """Return the format of the paragraph whose mark lies at an offset."""
        format_ = self._at(fc)
        if format_ not in self._known:
            style = int.from_bytes(format_[:2], "little")
            own = properties_of(format_[2:])
            huge = next((own[code] for code in _HUGE if code in own), None)
            if huge is not None:
                own |= properties_of(self._huge(int.from_bytes(huge, "little")))
            self._known[format_] = Paragraph(style, own)
        return self._known[format_]

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int, bytes]]:
        """Yield a range of bytes run by run: first, end, properties as they stand in the file."""
        at = max(0, bisect_right(self._starts, start) - 1)
        position = start
        while at < len(self._starts) and position < end and self._starts[at] < end:
            first, last = max(position, self._starts[at]), min(end, self._ends[at])
            if first < last:
                if position < first:
                    yield position, first, b""
                yield first, last, self._formats[at]
                position = last
            at += 1
        if position < end:
            yield position, end, b""

    def _at(self, fc: int) -> bytes:
        at = bisect_right(self._starts, fc) - 1
        return self._formats[at] if at >= 0 and fc < self._ends[at] else b""

    def _huge(self, offset: int) -> bytes:
        """Return what is too long for a page and stands in the stream Data instead: rows of many cells."""
        data = self._streams.data
        if offset + 2 > len(data):
            return b""
        length = int.from_bytes(data[offset : offset + 2], "little")
        return data[offset + 2 : offset + 2 + length]

    def _read(self, page: bytes) -> None:
        if len(page) < _PAGE:
            return
        count = page[-1]
        width = 13 if self._is_paragraph else 1
        if 4 * (count + 1) + width * count > _PAGE:
            return
        places = struct.unpack_from(f"<{count + 1}I", page)
        for at in range(count):
            offset = page[4 * (count + 1) + width * at] * 2
            self._starts.append(places[at])
            self._ends.append(places[at + 1])
            self._formats.append(self._format(page, offset))

    def _format(self, page: bytes, offset: int) -> bytes:
        if not offset:
            return b""
        size = page[offset]
        if not self._is_paragraph:
            return page[offset + 1 : offset + 1 + size]
        if size:
            return page[offset + 1 : offset + 2 * size]
        return page[offset + 2 : offset + 2 + 2 * page[offset + 1]] if offset + 1 < _PAGE else b""


def _each(grpprl: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 2 <= len(grpprl):
        code = int.from_bytes(grpprl[at : at + 2], "little")
        at += 2
        size = _SIZES.get(code >> 13)
        if size is None:
            if at >= len(grpprl):
                return
            size = grpprl[at]
            at += 1
            if code == _TABLE_DEFINITION and at < len(grpprl):
                size = size + 256 * grpprl[at] - 1
                at += 1
            elif code == _TABS and size == 255:
                return
        yield code, grpprl[at : at + size]
        at += size
