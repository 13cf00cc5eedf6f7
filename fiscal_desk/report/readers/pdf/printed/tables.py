"""From grids to tables: which character stands in which cell, numbers broken over lines whole again, rows without
rules between them parted.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from fiscal_desk.report.readers.pdf.printed.glyphs import usual_em
from fiscal_desk.report.readers.pdf.printed.grid import Grid, Place
from fiscal_desk.report.readers.pdf.printed.indents import Room, with_indents
from fiscal_desk.report.readers.pdf.printed.lines import Setting, nearest, rows_of, text_of
from fiscal_desk.report.readers.pdf.printed.marks import Glyph, PrintedCell, PrintedTable

#: Characters further apart than this are not one run; so are those that a column rule parts with this gap at least.
_APART, _AT_RULE = 0.35, 0.12
#: Between its rules and its words a cell leaves no more than this, in points.
_PADDING = 7.0
#: A character fits in where there is room for so many of it: places are rounded.
_FITS = 1.1
_NUMBER = re.compile(r"[-—－+△▲]?[0-9０-９][0-9０-９,，.．\s]*[%％‰]?|[-—－/]+")
_DIGITS = re.compile(r"[-—－+]?[0-9,，.．%％]+")
_ASCII_END = re.compile(r"[A-Za-z]$")


class _CellLine(NamedTuple):
    text: str
    x0: float
    x1: float
    y: float


def take_table(glyphs: Sequence[Glyph], grid: Grid, setting: Setting) -> tuple[PrintedTable | None, list[Glyph]]:
    """Return the table that a grid holds and the characters outside of it; None where it is no table."""
    inside: list[Glyph] = []
    outside: list[Glyph] = []
    em = setting.em
    for glyph in glyphs:
        middle = (glyph.x0 + glyph.x1) / 2
        is_inside = grid.bottom <= glyph.y + 0.3 * em <= grid.top and grid.xs[0] - em <= middle <= grid.xs[-1] + em
        (inside if is_inside else outside).append(glyph)
    texts: dict[Place, list[Glyph]] = defaultdict(list)
    for run in _runs(inside, grid, em):
        texts[_place_of(run, grid, em)].extend(run)
    if len({place.column for place in texts}) < 2:
        return None, list(glyphs)
    own = replace(setting, em=usual_em(inside) or em)
    cells = with_indents(_cells(texts, grid, own), own.em)
    cells.sort(key=lambda cell: (cell.row, cell.column))
    rows = max(cell.row for cell in cells) + 1
    return PrintedTable(setting.page, grid.top, grid.bottom, grid.xs, rows, tuple(cells)), outside


def _runs(glyphs: Sequence[Glyph], grid: Grid, em: float) -> Iterator[list[Glyph]]:
    """Yield characters that were set in one go: what runs over a rule belongs to one cell all the same."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and _is_apart(run[-1], glyph, grid, em):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _is_apart(before: Glyph, after: Glyph, grid: Grid, em: float) -> bool:
    gap = after.x0 - before.x1
    if abs(after.y - before.y) > 0.3 * em or gap > _APART * em or gap < -em:
        return True
    column = bisect_right(grid.xs, before.x1 - 0.1 * em)
    return gap > _AT_RULE * em and column < len(grid.xs) and grid.xs[column] <= after.x0 + 0.1 * em


def _place_of(run: Sequence[Glyph], grid: Grid, em: float) -> Place:
    middle = median((glyph.x0 + glyph.x1) / 2 for glyph in run)
    column = min(max(bisect_right(grid.xs, middle) - 1, 0), len(grid.xs) - 2)
    height = run[0].y + 0.3 * em
    row = next((at for at in range(len(grid.ys) - 1) if height >= grid.ys[at + 1]), len(grid.ys) - 2)
    return grid.places[row][column]


def _cells(texts: dict[Place, list[Glyph]], grid: Grid, setting: Setting) -> Iterator[tuple[PrintedCell, Room]]:
    """Yield the cells row by row, with the room around their words.

    A row of the grid that holds several rows of numbers is parted.
    """
    lines = {place: _lines(glyphs, setting.em) for place, glyphs in texts.items()}
    by_row: dict[int, dict[Place, list[_CellLine]]] = defaultdict(dict)
    for place, found in lines.items():
        if place.height == 1:
            by_row[place.row][place] = found
    bases = [_baselines(by_row[row], grid, setting.em) for row in range(len(grid.ys) - 1)]
    starts = [0]
    for each in bases:
        starts.append(starts[-1] + max(1, len(each)))
    for place in sorted(lines, key=lambda place: (place.row, place.column)):
        found = lines[place]
        row, height = starts[place.row], starts[place.row + place.height] - starts[place.row]
        if place.height > 1 or not bases[place.row]:
            yield _cell(found, place, row, height, grid, setting)
            continue
        parts: dict[int, list[_CellLine]] = defaultdict(list)
        ups = bases[place.row][::-1]
        for line in found:
            parts[len(ups) - 1 - nearest(ups, line.y)].append(line)
        for part, there in sorted(parts.items()):
            yield _cell(there, place, row + part, 1, grid, setting)


def _lines(glyphs: Sequence[Glyph], em: float) -> list[_CellLine]:
    own = usual_em(list(glyphs)) or em
    return [
        _CellLine(text_of(row, own), row[0].x0, max(each.x1 for each in row), median(each.y for each in row))
        for row in rows_of(glyphs, own)
    ]


def _baselines(lines: dict[Place, list[_CellLine]], grid: Grid, em: float) -> list[float]:
    """Return the baselines, from the top, of the rows that stand in one row of the grid; empty where it is one row.

    There are several where a cell has one number below the other, and another cell has words or numbers beside them.
    A number of one line half-way between them is in the middle of one row, whose other numbers were broken.
    """
    numbers = {place: found for place, found in lines.items() if all(_NUMBER.fullmatch(line.text) for line in found)}
    columns = [found for place, found in numbers.items() if len(found) > 1 and not _is_broken(found, place, grid)]
    if not columns:
        return []
    longest = max(columns, key=len)
    ys = [line.y for line in longest]
    if any(len(found) == 1 and not _stand_beside(found, ys, em, part=0.0) for found in numbers.values()):
        return []
    beside = [found for found in lines.values() if found is not longest and _stand_beside(found, ys, em)]
    return ys if beside else []


def _stand_beside(lines: Sequence[_CellLine], ys: Sequence[float], em: float, part: float = 0.5) -> bool:
    """Whether lines stand on given baselines, and on this part of them at least."""
    ups = ys[::-1]
    near = [line for line in lines if abs(ups[nearest(ups, line.y)] - line.y) <= 0.5 * em]
    return len(near) == len(lines) and len(near) >= part * len(ys)


def _is_broken(lines: Sequence[_CellLine], place: Place, grid: Grid) -> bool:
    """Whether lines of digits are one number that did not fit: in none but the last was room for the next digit."""
    return not any(
        _has_room(line, (after.x1 - after.x0) / max(1, len(after.text)), place, grid) for line, after in pairwise(lines)
    )


def _has_room(line: _CellLine, width: float, place: Place, grid: Grid) -> bool:
    """Whether a character of this width would still have fitted in a line of a cell."""
    left, right = grid.xs[place.column], grid.xs[place.column + place.width]
    edge = min(line.x0 - left, right - line.x1, _PADDING)
    return line.x1 - line.x0 + _FITS * width <= right - left - 2 * edge


def _cell(
    lines: Sequence[_CellLine], place: Place, row: int, height: int, grid: Grid, setting: Setting
) -> tuple[PrintedCell, Room]:
    em = setting.em
    box = setting.turn.box(
        min(line.x0 for line in lines),
        min(line.y for line in lines) - 0.25 * em,
        max(line.x1 for line in lines),
        max(line.y for line in lines) + 0.9 * em,
    )
    text = _joined(lines, place, grid)
    full = not _has_room(lines[-1], em, place, grid)
    room = Room(lines[0].x0 - grid.xs[place.column], grid.xs[place.column + place.width] - lines[0].x1)
    return PrintedCell(text, setting.page, row, place.column, height, place.width, box, full), room


def _joined(lines: Sequence[_CellLine], place: Place, grid: Grid) -> str:
    """Return the lines of a cell as one: nothing between Chinese characters and within a broken number."""
    digits = all(_DIGITS.fullmatch(line.text) for line in lines)
    whole = digits and _is_broken(lines, place, grid)
    text = lines[0].text
    for line in lines[1:]:
        words = _ASCII_END.search(text) and line.text[0].isascii() and line.text[0].isalpha()
        apart = words or (digits and not whole)
        text += (" " if apart else "") + line.text
    return " ".join(text.split())
