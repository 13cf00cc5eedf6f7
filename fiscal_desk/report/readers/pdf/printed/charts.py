"""Charts: where they are, so that what is written in them is not taken for the report's sentences."""

import re
from collections.abc import Sequence

from fiscal_desk.report.model import Box
from fiscal_desk.report.readers.pdf.printed.grid import Grid
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine

#: Shapes nearer to each other than this, in points, are of one chart; words that near stand in it.
_NEAR, _AROUND = 60.0, 30.0
#: A drawing that covers more of the page is its background.
_MOST_OF_PAGE = 0.7
_SENTENCE = re.compile("[，。；]")
#: A chart's words are labels; a sentence is none.
_LONGEST_LABEL = 40
#: In characters' widths: how far above a chart its title may stand, and how much larger it is.
_TITLE_ABOVE, _LARGER = 3.0, 1.05


def charts_of(shapes: Sequence[Box], frames: Sequence[Box], page: Box) -> list[Box]:
    """Return the boxes of a page's charts: shapes that belong together, with the frame around them."""
    found: list[Box] = []
    for shape in shapes:
        box = shape
        near = [each for each in found if _touch(each, box)]
        for each in near:
            found.remove(each)
            box = _around(box, each)
        found.append(box)
    charts = []
    for box in found:
        framed = [frame for frame in frames if _holds(frame, box) and _area(frame) <= _MOST_OF_PAGE * _area(page)]
        whole = max(framed, key=_area) if framed else _widened(box)
        if _area(box) <= _MOST_OF_PAGE * _area(page):
            charts.append(whole)
    return charts


def is_label(line: PrintedLine, em: float, charts: Sequence[Box]) -> bool:
    """Whether a line stands in a chart and is one of its labels, or above it in large characters and is its title."""
    middle = (line.x0 + line.x1) / 2
    if len(line.text.replace(" ", "")) > _LONGEST_LABEL or _SENTENCE.search(line.text):
        return False
    above = _TITLE_ABOVE * em if line.em > _LARGER * em else 0.0
    return any(left <= middle <= right and bottom <= line.y <= top + above for left, bottom, right, top in charts)


def is_within(grid: Grid, chart: Box, slack: float) -> bool:
    """Whether what looks like a table is a chart's axes and lines."""
    left, bottom, right, top = chart
    across = left <= grid.xs[0] + slack and grid.xs[-1] <= right + slack
    return across and bottom <= grid.bottom + slack and grid.top <= top + slack


def _touch(one: Box, two: Box) -> bool:
    return (
        one[0] - _NEAR <= two[2] and two[0] - _NEAR <= one[2] and one[1] - _NEAR <= two[3] and two[1] - _NEAR <= one[3]
    )


def _around(one: Box, two: Box) -> Box:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + 1 and outer[1] <= inner[1] + 1 and outer[2] >= inner[2] - 1 and outer[3] >= inner[3] - 1
    )


def _widened(box: Box) -> Box:
    return box[0] - _AROUND, box[1] - _AROUND, box[2] + _AROUND, box[3] + _AROUND / 2


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])
