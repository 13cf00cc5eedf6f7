"""The text of an old Word file, put together from its pieces, and where in the file each character lies."""

import struct
from bisect import bisect_right
from dataclasses import dataclass

from fiscal_desk.report.readers.archive import damaged
from fiscal_desk.report.readers.doc.streams import Streams

_CLX = 33
_COMPRESSED = 0x40000000
_MOST_CHARACTERS = 10_000_000


@dataclass(frozen=True)
class _Piece:
    start: int  # cp
    fc: int
    size: int  # bytes a character takes


class Characters:
    """The text of all stories; `fc` tells where a character's bytes begin in the main stream."""

    def __init__(self, streams: Streams) -> None:
        places, records = _pieces(streams.part(_CLX))
        pieces: list[_Piece] = []
        parts: list[str] = []
        position = 0
        for at, record in enumerate(records):
            length = places[at + 1] - places[at]
            fc, is_compressed = record & ~_COMPRESSED & 0xFFFFFFFF, bool(record & _COMPRESSED)
            size = 1 if is_compressed else 2
            fc = fc // 2 if is_compressed else fc
            if length < 0 or fc + length * size > len(streams.main) or position + length > _MOST_CHARACTERS:
                raise damaged()
            raw = streams.main[fc : fc + length * size]
            # One unit of UTF-16 is one character here: pairs are joined when a run is written out.
            parts.append(raw.decode("cp1252", "replace") if is_compressed else _units(raw))
            pieces.append(_Piece(position, fc, size))
            position += length
        self.text = "".join(parts)
        self._pieces = pieces
        self._starts = [piece.start for piece in pieces]

    def fc(self, cp: int) -> int:
        """Return the offset in the main stream of a character."""
        piece = self._pieces[max(0, bisect_right(self._starts, cp) - 1)]
        return piece.fc + (cp - piece.start) * piece.size

    def stretches(self, start: int, end: int) -> list[tuple[int, int, int, int]]:
        """Return a range of characters piece by piece: first, end, offset in the stream, bytes a character."""
        found = []
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._pieces) and self._pieces[at].start < end:
            piece = self._pieces[at]
            first = max(start, piece.start)
            last = min(end, self._starts[at + 1] if at + 1 < len(self._starts) else len(self.text))
            if first < last:
                found.append((first, last, piece.fc + (first - piece.start) * piece.size, piece.size))
            at += 1
        return found


def _units(raw: bytes) -> str:
    return "".join(map(chr, struct.unpack(f"<{len(raw) // 2}H", raw)))


def _pieces(clx: bytes) -> tuple[tuple[int, ...], list[int]]:
    at = 0
    while at + 3 <= len(clx) and clx[at] == 1:
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if at + 5 > len(clx) or clx[at] != 2:
        raise damaged()
    length = struct.unpack_from("<I", clx, at + 1)[0]
    count = (length - 4) // 12
    if count < 1 or at + 5 + length > len(clx):
        raise damaged()
    places = struct.unpack_from(f"<{count + 1}I", clx, at + 5)
    records = at + 5 + 4 * (count + 1)
    return places, [struct.unpack_from("<I", clx, records + 8 * number + 2)[0] for number in range(count)]
