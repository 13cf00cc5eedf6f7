"""Sheets as lines of a report: their names as headings, what stands above and below a table, its rows as cells."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from fiscal_desk.report.model import BlockKind, SheetOfFile
from fiscal_desk.report.outline.captions import is_caption, is_unit_line
from fiscal_desk.report.readers.assembly import Assembly
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.pieces import FilledRow, ParagraphPiece, Piece, indent_of, parts_of, row_pieces
from fiscal_desk.report.readers.sheets.sheet import MOST_CELLS, Area, Sheet, address, too_many_cells

#: Hidden rows or columns that are passed over to find where a merged cell is seen first.
_FARTHEST = 20_000
_NUMBER = re.compile(r"[-+]?[0-9][0-9,]*(?:\.[0-9]+)?%?")


def opened_sheets(sheets: Sequence[Sheet], left_out: str = "") -> Opened:
    """Return the text of sheets in their order; the name of a sheet that is alone is not told."""
    assembly = Assembly()
    tables = 0
    filled = [(sheet, rows) for sheet in sheets if (rows := _rows(sheet))]
    for sheet, rows in filled:
        if len(filled) > 1 and sheet.name.strip():
            assembly.add(ParagraphPiece(sheet.name.strip(), BlockKind.HEADING, 1, is_aside=True))
        for part in _parts(sheet, rows):
            for piece in _pieces(part, tables):
                assembly.add(piece)
            tables += 1
    listed = tuple(SheetOfFile(sheet.name, sheet.is_read) for sheet in sheets)
    return Opened(assembly.text(), assembly.lines, left_out=left_out, sheets=listed)


def _rows(sheet: Sheet) -> list[FilledRow]:
    """Return the rows that are shown and hold text, with all columns that do in any of them."""
    sizes = {(merge.top, merge.left): merge for merge in sheet.merges}
    seen: dict[int, dict[int, tuple[str, Area | None, tuple[int, int]]]] = {}
    columns: set[int] = set()
    shows_row, shows_column = lru_cache(None)(sheet.shows_row), lru_cache(None)(sheet.shows_column)
    for source, text in sheet.cells.items():
        if not text.strip():
            continue
        merge = sizes.get(source)
        if merge is not None:
            at = _first_seen(merge, shows_row, shows_column)
        else:
            at = source if shows_row(source[0]) and shows_column(source[1]) else None
        if at is not None:
            seen.setdefault(at[0], {})[at[1]] = (text, merge, source)
            columns.add(at[1])
    order = sorted(columns)
    if len(seen) * len(order) > MOST_CELLS:
        raise too_many_cells()
    name = sheet.name.strip()
    places = {column: place for place, column in enumerate(order)}
    rows = []
    for row in sorted(seen):
        width = len(order)
        filled = FilledRow(row, [""] * width, [(1, 1)] * width, addresses=[""] * width, indents=[0] * width)
        for column, (text, merge, source) in seen[row].items():
            place = places[column]
            filled.texts[place] = text.strip()
            filled.indents[place] = indent_of(text)
            if merge is not None:
                filled.sizes[place] = (merge.bottom + 1 - row, bisect_left(order, merge.right + 1) - place)
            own = address(*source)
            filled.addresses[place] = f"{name}!{own}" if name else own
        rows.append(filled)
    return rows


def _first_seen(
    merge: Area, shows_row: Callable[[int], bool], shows_column: Callable[[int], bool]
) -> tuple[int, int] | None:
    """Return the first cell of a merged range that is shown: there its text is seen."""
    rows = range(merge.top, min(merge.bottom, merge.top + _FARTHEST) + 1)
    columns = range(merge.left, min(merge.right, merge.left + _FARTHEST) + 1)
    row = next(filter(shows_row, rows), None)
    column = next(filter(shows_column, columns), None)
    return None if row is None or column is None else (row, column)


def _parts(sheet: Sheet, rows: list[FilledRow]) -> Iterator[list[FilledRow]]:
    """Part a sheet where a table ends and the caption of another follows, or an annex begins."""
    for stretch in parts_of(rows):
        part: list[FilledRow] = []
        for at, row in enumerate(stretch):
            if part and (_begins_table(sheet, part, row) or _ends_table(part, stretch[at:])):
                yield part
                part = []
            part.append(row)
        yield part


def _begins_table(sheet: Sheet, part: list[FilledRow], row: FilledRow) -> bool:
    """Whether a lone line below an empty row is another table's caption or unit line."""
    alone = _alone(row)
    if alone is None or _alone(part[-1]) is not None or not any(_alone(each) is None for each in part):
        return False
    is_apart = any(sheet.shows_row(between) for between in range(part[-1].at + 1, row.at))
    return is_apart and (is_caption(alone) or is_unit_line(alone))


def _ends_table(part: list[FilledRow], rest: list[FilledRow]) -> bool:
    """Whether a lone sentence below a table is text, and what follows has heads of its own or is text, too."""
    alone = _alone(rest[0])
    if alone is None or "。" not in alone or not any(_alone(each) is None for each in part):
        return False
    following = next((row for row in rest[1:] if _alone(row) is None), None)
    return following is None or not any(_NUMBER.fullmatch(text.strip()) for text in following.texts)


def _alone(row: FilledRow) -> str | None:
    """Return the text of a row that has only one."""
    texts = [text for text in row.texts if text]
    return texts[0] if len(texts) == 1 else None


def _pieces(rows: list[FilledRow], table: int) -> Iterator[Piece]:
    """Yield lone lines above and below the columns as paragraphs, the rows between as a table."""
    first = next((at for at, row in enumerate(rows) if _alone(row) is None), len(rows))
    end = len(rows)
    while end > first and (alone := _alone(rows[end - 1])) is not None and _is_below(rows[end - 1], alone):
        end -= 1
    yield from _paragraphs(rows[:first])
    if first < end:
        for row in rows[first:end]:
            row.texts[:] = [" ".join(text.split()) for text in row.texts]
        yield from row_pieces(rows[first:end], table)
    yield from _paragraphs(rows[end:])


def _is_below(row: FilledRow, alone: str) -> bool:
    """Whether a lone last line is a note on the table rather than a row without values."""
    at = row.texts.index(alone)
    return row.sizes[at][1] > 1 or len(alone) > 30 or "：" in alone or "。" in alone


def _paragraphs(rows: list[FilledRow]) -> Iterator[ParagraphPiece]:
    for row in rows:
        for line in (_alone(row) or "").split("\n"):
            if line.strip():
                yield ParagraphPiece(" ".join(line.split()))
