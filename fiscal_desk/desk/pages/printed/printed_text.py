"""From places in a report's text to places on its pages, and back. Without Qt.

Where the characters of a page are is known once somebody has looked at it; until then lines and cells are divided by
how wide characters usually are. Places on pages are in points from the page's upper left corner, pages count from 1.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fiscal_desk.report.model import PagePlace, Report
from fiscal_desk.report.readers.pdf.shown.values import CharacterBoxes, PageShape


class PageRect(NamedTuple):
    """A rectangle on a page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


class _Characters(NamedTuple):
    offsets: array[int]
    boxes: array[float]

    def rect(self, page: int, index: int) -> PageRect:
        left, top, right, bottom = self.boxes[4 * index : 4 * index + 4]
        return PageRect(page, left, top, right, bottom)


class PrintedText:
    """Knows where a report's text is printed."""

    def __init__(self, report: Report, shapes: Sequence[PageShape]) -> None:
        self.shapes = shapes
        self._text = report.text
        self._places = [place for place in report.places if place.page <= len(shapes)]
        self._starts = [place.start for place in self._places]
        self._by_page: dict[int, list[PagePlace]] = defaultdict(list)
        for place in self._places:
            self._by_page[place.page].append(place)
        self._characters: dict[int, _Characters] = {}

    def places_on(self, page: int) -> tuple[PagePlace, ...]:
        """Return the lines and cells of a page in the order of the text."""
        return tuple(self._by_page.get(page, ()))

    def words(self, places: Sequence[PagePlace]) -> tuple[str, ...]:
        """Return what lines and cells hold."""
        return tuple(self._text[place.start : place.end] for place in places)

    def is_known(self, page: int) -> bool:
        """Whether it is known where each character of a page is."""
        return page in self._characters

    def set_characters(self, page: int, found: CharacterBoxes) -> None:
        """Take in where the characters of a page are."""
        offsets, boxes = array("I"), array("f")
        offsets.frombytes(found.offsets)
        boxes.frombytes(found.boxes)
        self._characters[page] = _Characters(offsets, boxes)

    def stretches(self, page: int) -> list[tuple[int, int]]:
        """Return the parts of the text that a page holds, as few as there are."""
        found: list[tuple[int, int]] = []
        for place in self._by_page.get(page, ()):
            if found and place.start <= found[-1][1] + 2:
                found[-1] = (found[-1][0], place.end)
            else:
                found.append((place.start, place.end))
        return found

    def rects(self, start: int, end: int) -> list[PageRect]:
        """Return where a span is printed, one rectangle a line."""
        found: list[PageRect] = []
        at = max(bisect_right(self._starts, start) - 1, 0)
        while at < len(self._places) and self._places[at].start < end:
            place = self._places[at]
            at += 1
            low, high = max(start, place.start), min(end, place.end)
            if low < high:
                found.extend(_joined(self._boxes(place, low, high)))
        return found

    def rects_on(self, page: int, start: int, end: int) -> list[PageRect]:
        """Return where the part of a span that a page holds is printed, one rectangle a line."""
        found: list[PageRect] = []
        for low, high in self.stretches(page):
            if low < end and start < high:
                found.extend(rect for rect in self.rects(max(low, start), min(high, end)) if rect.page == page)
        return found

    def spot(self, offset: int) -> tuple[int, float]:
        """Return page and height of the line or cell that holds an offset or comes before it."""
        if not self._places:
            return 1, 0.0
        place = self._places[max(bisect_right(self._starts, offset) - 1, 0)]
        shape, (left, bottom, right, top) = self.shapes[place.page - 1], place.box
        y = shape.there((left + right) / 2, (bottom + top) / 2)[1]
        return place.page, min(max(y, 0.0), shape.height)

    def offset_at(self, page: int, x: float, y: float) -> int:
        """Return the offset of the character that is printed at a place.

        -1 where there is none, or where it is not known yet what is printed there.
        """
        best, nearest = -1, 0.0
        for offset, rect in self._all(page) if self.is_known(page) else ():
            slack = 0.25 * (rect.bottom - rect.top)
            if rect.top <= y <= rect.bottom and rect.left - slack <= x <= rect.right + slack:
                away = abs(y - (rect.top + rect.bottom) / 2) + 4 * max(rect.left - x, 0.0, x - rect.right)
                if best < 0 or away < nearest:
                    best, nearest = offset, away
        return best

    def boundary_at(self, page: int, x: float, y: float) -> int:
        """Return the offset between two characters that is nearest to a place; 0 where the page has no text."""
        nearest = min(self._all(page), key=lambda each: _distance(each[1], x, y), default=None)
        if nearest is None:
            return 0
        offset, rect = nearest
        return offset + (x > (rect.left + rect.right) / 2)

    def first_below(self, page: int, y: float) -> int:
        """Return the first offset of a page that is printed below a height, or what follows the page's text."""
        places = self._by_page.get(page, ())
        for place in places:
            if self._shown(place).bottom > y:
                return place.start
        after = next((each.start for each in self._places if each.page > page), None)
        return places[-1].end if places else after if after is not None else len(self._text)

    def _all(self, page: int) -> Iterator[tuple[int, PageRect]]:
        known = self._characters.get(page)
        if known is not None:
            for index, offset in enumerate(known.offsets):
                yield offset, known.rect(page, index)
            return
        for place in self._by_page.get(page, ()):
            for offset in range(place.start, place.end):
                for rect in self._guessed(place, offset, offset + 1):
                    yield offset, rect

    def _boxes(self, place: PagePlace, low: int, high: int) -> Iterator[PageRect]:
        known = self._characters.get(place.page)
        if known is None:
            yield from self._guessed(place, low, high)
            return
        first, last = bisect_left(known.offsets, low), bisect_left(known.offsets, high)
        for index in range(first, last):
            yield known.rect(place.page, index)
        if first == last and self._text[low:high].strip():
            yield self._shown(place)

    def _guessed(self, place: PagePlace, low: int, high: int) -> Iterator[PageRect]:
        whole = self._shown(place)
        all_of_it = _width(self._text[place.start : place.end]) or 1.0
        before = _width(self._text[place.start : low]) / all_of_it
        until = _width(self._text[place.start : high]) / all_of_it
        across = whole.right - whole.left
        yield whole._replace(left=whole.left + across * before, right=whole.left + across * until)

    def _shown(self, place: PagePlace) -> PageRect:
        shape = self.shapes[place.page - 1]
        one, other = shape.there(place.box[0], place.box[1]), shape.there(place.box[2], place.box[3])
        left, right = sorted((one[0], other[0]))
        top, bottom = sorted((one[1], other[1]))
        return PageRect(
            place.page,
            min(max(left, 0.0), shape.width),
            min(max(top, 0.0), shape.height),
            min(max(right, 0.0), shape.width),
            min(max(bottom, 0.0), shape.height),
        )


def _joined(boxes: Iterator[PageRect]) -> Iterator[PageRect]:
    """Yield the boxes of neighbouring characters as one for each line."""
    line: PageRect | None = None
    for box in boxes:
        if line is not None and _is_beside(line, box):
            line = PageRect(
                line.page, line.left, min(line.top, box.top), max(line.right, box.right), max(line.bottom, box.bottom)
            )
            continue
        if line is not None:
            yield line
        line = box
    if line is not None:
        yield line


def _is_beside(line: PageRect, box: PageRect) -> bool:
    common = min(line.bottom, box.bottom) - max(line.top, box.top)
    return common > 0.5 * min(line.bottom - line.top, box.bottom - box.top) and box.right >= line.left


def _width(text: str) -> float:
    return sum(0.5 if char < "\u0100" else 1.0 for char in text)


def _distance(rect: PageRect, x: float, y: float) -> float:
    across = max(rect.left - x, 0.0, x - rect.right)
    down = max(rect.top - y, 0.0, y - rect.bottom)
    return across + 4 * down
