"""Where pages lie beneath each other, one or two in a row, and how large they are. Without Qt.

Sizes of pages are in points, everything else in the window's pixels, from the upper left corner of the whole.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

#: Pixels to a point at 100 %.
ACTUAL = 96 / 72
#: Zooms that buttons and wheel go through; 1.0 is the size of the paper.
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
GAP = 12.0
_LEAST_WIDTH = 60.0


@dataclass(frozen=True)
class Leaf:
    """A page's place: left, top, width, height; `scale` is in pixels a point."""

    x: float
    y: float
    width: float
    height: float
    scale: float


@dataclass(frozen=True)
class LeafLayout:
    """All pages in their order, and the size of the whole."""

    leaves: tuple[Leaf, ...]
    width: float
    height: float
    _tops: tuple[float, ...]  # of rows
    _firsts: tuple[int, ...]  # first page of each row

    def seen(self, top: float, bottom: float) -> range:
        """Return the pages, counted from 0, of the rows between two heights: those of one row at least."""
        if not self.leaves:
            return range(0)
        first = max(bisect_right(self._tops, top) - 1, 0)
        last = max(bisect_right(self._tops, bottom), first + 1)
        end = self._firsts[last] if last < len(self._firsts) else len(self.leaves)
        return range(self._firsts[first], end)

    def leaf_at(self, x: float, y: float) -> int | None:
        """Return the page, counted from 0, at a point; the nearest of the row; None where there are no pages."""
        row = self.seen(y, y)
        return min(row, key=lambda at: abs(self.leaves[at].x + self.leaves[at].width / 2 - x), default=None)


def lay_out(sizes: Sequence[tuple[float, float]], room: float, zoom: float | None, *, in_row: int) -> LeafLayout:
    """Lay pages of these widths and heights out in `room` pixels; without a zoom each row fills the width."""
    leaves: list[Leaf] = []
    tops: list[float] = []
    firsts: list[int] = []
    widest = max(room, _LEAST_WIDTH)
    y = GAP
    rows = [sizes[at : at + in_row] for at in range(0, len(sizes), in_row)]
    scales = [_scale(row, room, zoom, in_row) for row in rows]
    for row, scale in zip(rows, scales, strict=True):
        widest = max(widest, sum(width for width, _ in row) * scale + GAP * (len(row) + 1))
    for row, scale in zip(rows, scales, strict=True):
        tops.append(y)
        firsts.append(len(leaves))
        x = (widest - sum(width for width, _ in row) * scale - GAP * (in_row - 1)) / 2
        if len(row) < in_row:  # the last one stands at the left, as in a book
            x -= row[0][0] * scale / 2
        x = max(x, GAP)
        for width, height in row:
            leaves.append(Leaf(round(x), round(y), width * scale, height * scale, scale))
            x += width * scale + GAP
        y += max(height for _, height in row) * scale + GAP
    return LeafLayout(tuple(leaves), widest, y, tuple(tops), tuple(firsts))


def next_zoom(now: float, steps: int) -> float:
    """Return the zoom that is so many steps up or down the ladder from one that may lie between its rungs."""
    if steps > 0:
        above = [zoom for zoom in ZOOMS if zoom > now * 1.01]
        return above[min(steps, len(above)) - 1] if above else ZOOMS[-1]
    below = [zoom for zoom in ZOOMS if zoom < now * 0.99]
    return below[max(steps, -len(below))] if below else ZOOMS[0]


def _scale(row: Sequence[tuple[float, float]], room: float, zoom: float | None, in_row: int) -> float:
    if zoom is not None:
        return zoom * ACTUAL
    width = sum(width for width, _ in row) * in_row / len(row)
    return max(room - GAP * (in_row + 1), _LEAST_WIDTH) / width
