"""What is drawn on a page: rules that may belong to tables, and shapes that make up charts."""

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from fiscal_desk.report.model import Box
from fiscal_desk.report.readers.pdf.printed.glyphs import Turn
from fiscal_desk.report.readers.pdf.printed.marks import Rule

#: A filled shape thinner than this, in points, is a rule.
_THIN = 3.0
#: A rule shorter than this is a dot.
_SHORT = 3.0
#: No table is drawn with more objects, or a single object of more points; a map or a trap is.
_MOST_OBJECTS, _MOST_POINTS = 40_000, 4_000
_DEEPEST = 6
#: Bars of a chart: so many of one width on one ground.
_FEWEST_BARS = 3
_WIDEST_BAR, _LOWEST_BAR = 80.0, 4.0
#: A filled curve of this size is a piece of a pie.
_PIE = 40.0

_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1, 0, 0, 1, 0, 0)


class Drawing(NamedTuple):
    """Rules across and down the turned page, boxes of charts' shapes, boxes that are framed or filled; `pictures`
    says that there are images.
    """

    across: list[Rule]
    down: list[Rule]
    shapes: list[Box]
    frames: list[Box]
    pictures: bool


def read_drawing(page: Any, turn: Turn) -> Drawing:
    """Return what is drawn on pdfium's page."""
    drawing = Drawing([], [], [], [], False)
    pictures = False
    for number, (found, kind, matrix) in enumerate(_objects(page)):
        if number > _MOST_OBJECTS:
            return Drawing([], [], [], [], pictures)
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures = True
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            _take_path(found, matrix, turn, drawing)
    drawing.shapes.extend(_bars(drawing.frames))
    return drawing._replace(pictures=pictures)


def _objects(page: Any) -> Iterator[tuple[Any, int, _Matrix]]:
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        found = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(found)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            yield from _within(found, _SAME, 0)
        else:
            yield found, kind, _SAME


def _within(found: Any, matrix: _Matrix, depth: int) -> Iterator[tuple[Any, int, _Matrix]]:
    """Yield an object, or those that a form holds, each with its kind and what brings it onto the page."""
    kind = pdfium.FPDFPageObj_GetType(found)
    if kind != pdfium.FPDF_PAGEOBJ_FORM:
        yield found, kind, matrix
    elif depth < _DEEPEST:
        inner = _times(_matrix_of(found), matrix)
        for index in range(pdfium.FPDFFormObj_CountObjects(found)):
            yield from _within(pdfium.FPDFFormObj_GetObject(found, index), inner, depth + 1)


def _take_path(path: Any, matrix: _Matrix, turn: Turn, drawing: Drawing) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke)):
        return
    count = pdfium.FPDFPath_CountSegments(path)
    if not (fill.value or stroke.value) or not 1 < count <= _MOST_POINTS:
        return
    box = _bounds(path, matrix, turn)
    if box is None:
        return
    x0, y0, x1, y1 = box
    if count <= 5:
        if _take_thin(box, drawing):
            return
        if not stroke.value:
            drawing.frames.append(box)
            return
    strokes, curved, slanting = _strokes(path, count, _times(_matrix_of(path), matrix), turn)
    if curved or slanting:
        # A single slanting stroke parts the head cell of a table; a line of a chart has several.
        is_chart = len(strokes) + slanting > 2 if stroke.value else x1 - x0 > _PIE and y1 - y0 > _PIE
        if is_chart:
            drawing.shapes.append(box)
        return
    if stroke.value:
        for each in strokes:
            _take_thin(each, drawing)
        if count <= 5:
            drawing.frames.append(box)
        return
    parts = [_around(strokes[start : start + 4]) for start in range(0, len(strokes) - 2, 4)]
    solid = [part for part in parts if not _take_thin(part, drawing)]
    if _are_bars(solid):
        drawing.shapes.append(box)


def _take_thin(box: Box, drawing: Drawing) -> bool:
    """Take a box for a rule where it is one."""
    x0, y0, x1, y1 = box
    if y1 - y0 <= _THIN and x1 - x0 > max(_SHORT, y1 - y0):
        drawing.across.append(Rule((y0 + y1) / 2, x0, x1))
    elif x1 - x0 <= _THIN and y1 - y0 > max(_SHORT, x1 - x0):
        drawing.down.append(Rule((x0 + x1) / 2, y0, y1))
    else:
        return x1 - x0 <= _THIN and y1 - y0 <= _THIN
    return True


def _strokes(path: Any, count: int, matrix: _Matrix, turn: Turn) -> tuple[list[Box], bool, int]:
    """Return a path's strokes as boxes, whether there are curves, and how many strokes slant."""
    x, y = ctypes.c_float(), ctypes.c_float()
    strokes: list[Box] = []
    slanting = 0
    here = first = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            return strokes, True, slanting
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        there = turn.there(*_point(matrix, x.value, y.value))
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            here = first = there
            continue
        ends = [there]
        if pdfium.FPDFPathSegment_GetClose(segment) and there != first:
            ends.append(first)
        for end in ends:
            if min(abs(end[0] - here[0]), abs(end[1] - here[1])) > 1.0:
                slanting += 1
            elif end != here:
                strokes.append((min(here[0], end[0]), min(here[1], end[1]), max(here[0], end[0]), max(here[1], end[1])))
            here = end
    return strokes, False, slanting


def _bars(frames: list[Box]) -> list[Box]:
    """Return the boxes that are bars of a chart: of one width, on one ground, of different heights."""
    found: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for x0, y0, x1, y1 in frames:
        if x1 - x0 <= _WIDEST_BAR and y1 - y0 >= _LOWEST_BAR:
            found[round(y0), round(x1 - x0)].append((x0, y0, x1, y1))
    return [box for boxes in found.values() if _are_bars(boxes) for box in boxes]


def _are_bars(boxes: list[Box]) -> bool:
    """Whether boxes that were filled together stand or lie beside each other as bars do, of one width each."""
    widths, heights = {round(box[2] - box[0]) for box in boxes}, {round(box[3] - box[1]) for box in boxes}
    upright = len(widths) == 1 and len(heights) >= _FEWEST_BARS and len({round(box[0]) for box in boxes}) > 2
    lying = len(heights) == 1 and len(widths) >= _FEWEST_BARS and len({round(box[1]) for box in boxes}) > 2
    return upright or lying


def _around(boxes: list[Box]) -> Box:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _bounds(path: Any, matrix: _Matrix, turn: Turn) -> Box | None:
    ends = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(path, *map(ctypes.byref, ends)):
        return None
    left, bottom, right, top = (end.value for end in ends)
    corners = [turn.there(*_point(matrix, x, y)) for x in (left, right) for y in (bottom, top)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _matrix_of(found: Any) -> _Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(found, ctypes.byref(matrix)):
        return _SAME
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(one: _Matrix, two: _Matrix) -> _Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _point(matrix: _Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
