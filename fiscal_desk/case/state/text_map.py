"""Where a piece of one text stands in a later version of it."""

from __future__ import annotations

from bisect import bisect_right
from difflib import SequenceMatcher

from fiscal_desk.report.model import Span

#: Two paragraphs less alike than this (per cent) are not versions of each other.
_ALIKE = 60.0

_OF_NUMBERS = frozenset("0123456789０１２３４５６７８９.．*-－")


class TextMap:
    """Finds spans of an older text in a newer one; only a span whose every character is still there has a place.

    A number that has become part of a longer one (12亿元 in 112亿元) is gone, too.

    Lines are matched first (equal ones in order, then equal ones that moved, then the most alike), and characters
    within a pair of lines after that. Work that is not asked for is not done.
    """

    def __init__(self, older: str, newer: str) -> None:
        self._older, self._newer = _Lines(older), _Lines(newer)
        self._partners: dict[int, int] | None = {} if older == newer else None
        self._same = older == newer

    def place(self, start: int, end: int) -> Span | None:
        """Return where `older[start:end]` stands in the newer text, or None where it is gone or was changed."""
        if self._same:
            return Span(start, end)
        line = self._older.line_at(start)
        begin = self._older.starts[line]
        if end > begin + len(self._older.lines[line]):
            return None
        if self._partners is None:
            self._partners = self._matched()
        partner = self._partners.get(line)
        if partner is None:
            partner = self._most_alike(line)
        if partner is None:
            return None
        older, newer = self._older.lines[line], self._newer.lines[partner]
        shift = _shift(older, newer, start - begin, end - begin)
        if shift is None or _edges(older, start - begin, end - begin) != _edges(newer, shift, shift + end - start):
            return None
        return Span(self._newer.starts[partner] + shift, self._newer.starts[partner] + shift + end - start)

    def _matched(self) -> dict[int, int]:
        """Pair equal lines: first those in order, then those that moved and stand only once on each side."""
        older, newer = self._older.lines, self._newer.lines
        pairs: dict[int, int] = {}
        for block in SequenceMatcher(None, older, newer, autojunk=False).get_matching_blocks():
            pairs.update((block.a + step, block.b + step) for step in range(block.size))
        taken = set(pairs.values())
        rest: dict[str, list[int]] = {}
        for index, line in enumerate(newer):
            if index not in taken and line.strip():
                rest.setdefault(line, []).append(index)
        for index, line in enumerate(older):
            if index not in pairs and len(rest.get(line, ())) == 1:
                pairs[index] = rest.pop(line)[0]
        return pairs

    def _most_alike(self, line: int) -> int | None:
        from rapidfuzz import fuzz, process  # a start without a report that is read anew does not owe it

        assert self._partners is not None
        taken = set(self._partners.values())
        free = {index: words for index, words in enumerate(self._newer.lines) if index not in taken}
        found = process.extractOne(self._older.lines[line], free, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if found is None:
            return None
        partner: int = found[2]
        self._partners[line] = partner
        return partner


class _Lines:
    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines[:-1]:
            self.starts.append(self.starts[-1] + len(line) + 1)

    def line_at(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1


def _shift(older: str, newer: str, start: int, end: int) -> int | None:
    """Return where a piece of a line begins in its newer version, None unless all of it is still there in one run."""
    from rapidfuzz.distance import Indel

    for step in Indel.opcodes(older, newer):
        if step.tag == "equal" and step.src_start <= start and end <= step.src_end:
            return step.dest_start + start - step.src_start
    return None


def _edges(line: str, start: int, end: int) -> tuple[str, str]:
    """Return what belongs to a number just before and just after a piece of a line."""
    before, after = line[max(0, start - 1) : start], line[end : end + 1]
    return before if before in _OF_NUMBERS else "", after if after in _OF_NUMBERS else ""
