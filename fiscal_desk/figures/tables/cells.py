"""Figures in tables: the door to this room."""

from typing import Any

from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.times import says_year
from fiscal_desk.figures.mentions.evidence import Evidence, Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.said import Said, Source
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.tables.captions import Outside, own_lines, topic_of
from fiscal_desk.figures.tables.columns import Column, Role, columns_of
from fiscal_desk.figures.tables.grid import Grid, grid_of
from fiscal_desk.figures.tables.parents import Names, names_of
from fiscal_desk.figures.tables.row_heads import RowNames
from fiscal_desk.figures.tables.rows import TableReader
from fiscal_desk.figures.tables.words import words
from fiscal_desk.report.model import Block

#: Of the rows' names so many must be names of places before they are read as whose the numbers are.
_PLACES = 2


def read_table(
    text: str, cells: list[tuple[int, Block]], caption: str, frame: Frame, catalogue: Catalogue
) -> list[Mention]:
    """Return the figures of one table in text order; `said` of each mention tells where its fields come from.

    `cells` are the table's blocks with their index in the report, `text` is the half-width text, `caption` the lines
    right above the table (`captions.lines_above`), `frame` what holds around it. Cells that are no number of their
    own are left to the reader of sentences. Takes time linear in the number of cells.
    """
    grid = grid_of(text, cells)
    if grid is None:
        return []
    around = Outside(
        frame.year, frame.period.value, frame.stance.value, frame.scope.value, frame.period.words or frame.stance.words
    )
    topic = topic_of(own_lines(caption, grid.above), around, catalogue)
    columns = columns_of(grid, topic.year)
    named = {column for column, each in columns.items() if each.role is Role.LABEL}
    heads = [cell for row in grid.head for cell in grid.rows[row] if cell.column in named]
    by_head = any(words().places.search(cell.words) for cell in heads)
    place_rows = sum(
        words().place.match(cell.words) is not None
        for row, found in grid.rows.items()
        if row >= grid.first
        for cell in found
        if cell.column in named
    )
    corner = next((each.said.unit for column, each in columns.items() if column in named and each.said.unit), None)
    if topic.unit is None and corner is not None:
        topic = topic.with_unit(corner, " ".join(cell.words for cell in heads))
    reader = TableReader(
        cells[0][1].place.table if cells[0][1].place else 0,
        columns,
        RowNames(grid, topic.year, by_head or place_rows >= _PLACES, _names(grid, columns)),
        topic,
    )
    found = [
        mention for row, row_cells in grid.rows.items() if row >= grid.first for mention in reader.read(row, row_cells)
    ]
    for mention in found:
        for field, saying in (("period", frame.period), ("stance", frame.stance), ("scope", frame.scope)):
            mention.evidence[field] = _evidence(mention.said.get(field), saying)
        _doubt_year(mention, frame)
    return sorted(found, key=lambda mention: mention.start)


_OPENERS = {
    Source.CELL: Opener.CLAUSE,
    Source.COLUMN_HEAD: Opener.COLUMN_HEAD,
    Source.ROW_HEAD: Opener.ROW_HEAD,
    Source.ROW_GROUP: Opener.ROW_HEAD,
    Source.UNIT_LINE: Opener.CAPTION,
    Source.CAPTION: Opener.CAPTION,
    Source.DEFAULT: Opener.DEFAULT,
}


def _doubt_year(mention: Mention, frame: Frame) -> None:
    """Take note of it where the year of a cell's period is one that nobody says of the report."""
    said = mention.said.get("period")
    words = frame.period.words if said is None or said.source is Source.OUTSIDE else said.words
    if frame.guess and not says_year(words) and not says_year(frame.period.words):
        mention.evidence["period"] = replace(mention.evidence["period"], guessed=True)
        mention.reasons["period"] = f"{mention.reasons.get('period', '')}（{frame.guess}）"


def _evidence(said: Said | None, outer: Saying[Any]) -> Evidence:
    """Return how a field of a cell was found: by its own heads, else by the frame around the table."""
    if said is None or said.source is Source.OUTSIDE:
        return Evidence(outer.opener, 0, outer.contested)
    return Evidence(_OPENERS[said.source])


def _names(grid: Grid, columns: dict[int, Column]) -> Names:
    """Return the names that several rows have under no merged cell that would tell them apart."""
    nearest = {each.labels[-1] for each in columns.values() if len(each.labels) == 1}
    return names_of(
        cell
        for row, cells in grid.rows.items()
        if row >= grid.first
        for cell in cells
        if cell.column in nearest and not cell.is_number
    )
