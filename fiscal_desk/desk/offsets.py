"""Between `str` offsets (reports, figures) and UTF-16 offsets (Qt): the only place that converts.

Characters beyond the Basic Multilingual Plane count one in Python and two in Qt. Chinese reports hold a handful of them
at most (rare surnames, place names, emoji in pasted web pages), so the map keeps their places and nothing else.
"""

from bisect import bisect_left

_FIRST_BEYOND = 0x10000


class OffsetMap:
    """Converts offsets of one text in both directions, in logarithmic time of its wide characters."""

    def __init__(self, text: str) -> None:
        """Take the text whose offsets are to be converted."""
        self._length = len(text)
        wide = [] if text.isascii() else [at for at, char in enumerate(text) if ord(char) >= _FIRST_BEYOND]
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
