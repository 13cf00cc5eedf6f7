"""The cells of one table by row and column, and which of its rows are head."""

import re
from dataclasses import dataclass

from fiscal_desk.figures.tables.cell_numbers import is_bare, is_number
from fiscal_desk.figures.tables.words import words
from fiscal_desk.report.model import Block

_BLANKS = re.compile(r"[\s\u3000]+")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d")
_SMALL = re.compile(r"\d{1,2}")
#: A row that only counts the columns has at least so many of them, unless it says what it is.
_FEWEST_COUNTED = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that holds something; `words` is its text without blanks, `start` its offset in the report's text.

    `is_bare`: a number without unit or bound of its own; `is_year`: a year and nothing else; `indent` is how far its
    words are set in.
    """

    index: int
    start: int
    row: int
    column: int
    height: int
    width: int
    content: str
    words: str
    is_number: bool
    is_bare: bool
    is_year: bool
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells in reading order, `above` what stands over its columns, `first` the first row of data.

    `head` are the rows between, `merged` says that the format told which cells are merged.
    """

    rows: dict[int, list[Cell]]
    above: tuple[str, ...]
    head: tuple[int, ...]
    first: int
    merged: bool


def grid_of(text: str, cells: list[tuple[int, Block]]) -> Grid | None:
    """Return the grid of a table's blocks (with their index in the report), None where it holds no data."""
    rows: dict[int, list[Cell]] = {}
    for index, block in cells:
        if block.place is not None:
            rows.setdefault(block.place.row, []).append(_cell(text, index, block))
    ordered = {row: sorted(rows[row], key=lambda cell: cell.column) for row in sorted(rows)}
    first = next((row for row, found in ordered.items() if _is_data(found)), None)
    if first is None:
        return None
    leftmost = min(found[0].column for found in ordered.values())
    above: list[str] = []
    head: list[int] = []
    for row, found in ordered.items():
        if row >= first:
            break
        if head and len(found) == 1 and found[0].column == leftmost and not words().unit_line.search(found[0].words):
            first = row  # 市本级 alone below the heads begins the rows
            break
        if _is_above(found, begun=bool(head)):
            above.extend(cell.words for cell in found)
        elif not _counts_columns(found):
            head.append(row)
    merged = any(cell.width > 1 or cell.height > 1 for found in ordered.values() for cell in found)
    return Grid(ordered, tuple(above), tuple(head), first, merged)


def _cell(text: str, index: int, block: Block) -> Cell:
    place = block.place
    assert place is not None
    content = text[block.span.start : block.span.end]
    bare = _BLANKS.sub("", content)
    return Cell(
        index,
        block.span.start,
        place.row,
        place.column,
        place.height,
        place.width,
        content,
        bare,
        is_number(content),
        is_bare(content),
        _YEAR_ALONE.fullmatch(bare) is not None,
        place.indent,
    )


def _is_data(found: list[Cell]) -> bool:
    if _counts_columns(found):
        return False
    return any(cell.is_number and not cell.is_year for cell in found)


def _counts_columns(found: list[Cell]) -> bool:
    """Whether a row only numbers the columns (栏次 1 2 3)."""
    numbers = [cell.words for cell in found if cell.is_number]
    if not numbers or not all(_SMALL.fullmatch(number) for number in numbers):
        return False
    if words().line_numbers.match(found[0].words):
        return True
    counted = [int(number) for number in numbers]
    others = [cell for cell in found if not cell.is_number and not words().empty.match(cell.words)]
    return (
        not others and len(counted) >= _FEWEST_COUNTED and counted == list(range(counted[0], counted[0] + len(counted)))
    )


def _is_above(found: list[Cell], *, begun: bool) -> bool:
    """Whether a row over the columns is caption or unit line; a lone cell within the heads is a head."""
    if len(found) == 1:
        return not begun or words().unit_line.search(found[0].words) is not None
    return (
        len(found) == 2 and not begun and words().unit_line.match(found[-1].words) is not None and found[0].column == 0
    )
