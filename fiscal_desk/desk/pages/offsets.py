"""Between `str` offsets (reports, figures) and UTF-16 offsets (Qt): the only place that converts.

Characters beyond the Basic Multilingual Plane count one in Python and two in Qt. Chinese reports hold a handful of them
at most (rare surnames, place names, emoji in pasted web pages), so the map keeps their places and nothing else.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

#: Characters that take two UTF-16 units.
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Converts offsets of one text in both directions, in logarithmic time of its wide characters."""

    def __init__(self, text: str) -> None:
        """Take the text whose offsets are to be converted."""
        self._length = len(text)
        wide = [] if text.isascii() else [found.start() for found in _BEYOND.finditer(text)]
        self._wide = wide
        # UTF-16 offset of the second half of each wide character, so that one bisect answers either way.
        self._wide_units = [at + index for index, at in enumerate(wide)]

    def __len__(self) -> int:
        """Return the text's length in UTF-16 units."""
        return self._length + len(self._wide)

    def to_units(self, offset: int) -> int:
        """Return the UTF-16 offset of a `str` offset."""
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def to_offset(self, units: int) -> int:
        """Return the `str` offset of a UTF-16 offset; the middle of a wide character counts as its start."""
        if not self._wide:
            return units
        before = bisect_left(self._wide_units, units)
        if before and units == self._wide_units[before - 1] + 1:
            return self._wide[before - 1]
        return units - before


def units_of(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True)
class Segment:
    """One line or table cell of a text and the Qt block that shows it.

    `start`: `str` offset in the text; `position`: position in the document; `length`: UTF-16 units; `block`: number of
    the Qt block.
    """

    start: int
    position: int
    length: int
    block: int


@dataclass(frozen=True)
class Piece:
    """The part of a span that lies in one Qt block: UTF-16 units counted from the block's beginning."""

    block: int
    start: int
    length: int


class PageMap:
    """Converts between a report's text and the document that shows it, whose tables shift positions."""

    def __init__(self, text: str, segments: Sequence[Segment]) -> None:
        """Take the text and its segments in text order, which is also the order of the document."""
        self._units = OffsetMap(text)
        self._segments = tuple(segments)
        self._starts = [self._units.to_units(segment.start) for segment in segments]
        self._positions = [segment.position for segment in segments]

    def to_position(self, offset: int) -> int:
        """Return the document position of a text offset; between two cells, the end of the one before."""
        units = self._units.to_units(offset)
        index = max(bisect_right(self._starts, units) - 1, 0)
        segment = self._segments[index]
        return segment.position + min(max(units - self._starts[index], 0), segment.length)

    def to_offset(self, position: int) -> int:
        """Return the text offset of a document position."""
        index = max(bisect_right(self._positions, position) - 1, 0)
        segment = self._segments[index]
        within = min(max(position - segment.position, 0), segment.length)
        return self._units.to_offset(self._starts[index] + within)

    def locate(self, offset: int) -> tuple[int, int]:
        """Return the Qt block that shows a text offset, and the UTF-16 units from its beginning."""
        units = self._units.to_units(offset)
        index = max(bisect_right(self._starts, units) - 1, 0)
        segment = self._segments[index]
        return segment.block, min(max(units - self._starts[index], 0), segment.length)

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Return where a span of the text lies, one piece a Qt block."""
        first, last = self._units.to_units(start), self._units.to_units(end)
        index = max(bisect_right(self._starts, first) - 1, 0)
        found = []
        for at in range(index, len(self._segments)):
            segment, units = self._segments[at], self._starts[at]
            if units >= last:
                break
            low, high = max(first - units, 0), min(last - units, segment.length)
            if low < high:
                found.append(Piece(segment.block, low, high - low))
        return found
