"""A table's figure as it is quoted: after its row's name, each number with the head of its column."""

from __future__ import annotations

import re

from fiscal_desk.desk.pages.tables.grid import head_rows, table_cells
from fiscal_desk.desk.words.sentences import Quotation
from fiscal_desk.report.model import Block, Report

_MORE = "…"
#: Blanks that a narrow cell put between letters of Chinese; those between Latin words stay.
_BLANKS = re.compile(r"(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])")
#: What a cell among the heads says of the whole table, and of no column.
_UNIT_LINE = re.compile(r"[（(]?(?:金额)?单位[:：]")


class CellQuoter:
    """Quotes rows; the table that was quoted last is kept, for whoever walks through it."""

    def __init__(self) -> None:
        self._report: Report | None = None
        self._table = -1
        self._heads = self._columns = 0
        self._cells: dict[tuple[int, int], Block] = {}

    def quote(self, report: Report, start: int, end: int, *, most: int) -> Quotation | None:
        """Quote the row around text[start:end], with as many of its numbers as about `most` characters hold.

        None where the text stands in no table, or where nothing names its row and its column.
        """
        cell = report.block_at(start)
        if cell is None or cell.place is None:
            return None
        self._take(report, cell.place.table)
        row, column = cell.place.row, cell.place.column
        name, head = self._words((row, 0)), self._head(column)
        if row < self._heads or column == 0 or not head:
            return None
        before = f"{head} {report.text[cell.span.start : start]}"
        after = report.text[end : cell.span.end]
        room = most - len(name) - len(before) - len(after) - (end - start)
        left, right = self._others(cell, range(column - 1, 0, -1)), self._others(cell, range(column + 1, self._columns))
        is_left_next = True  # by turns, so that a number's neighbours on either side are seen
        while left or right:
            to_left = bool(left) and (is_left_next or not right)
            words = (left if to_left else right)[0]
            room -= len(words) + 1
            if room < 0:
                break
            del (left if to_left else right)[0]
            before, after = (f"{words}；{before}", after) if to_left else (before, f"{after}；{words}")
            is_left_next = not to_left
        before, after = _MORE * bool(left) + before, after + f"；{_MORE}" * bool(right)
        return Quotation(f"{name}：{before}" if name else before, report.text[start:end].replace("\n", ""), after)

    def _take(self, report: Report, table: int) -> None:
        if report is self._report and table == self._table:
            return
        self._report, self._table, self._cells = report, table, {}
        cells = table_cells(report, table)
        self._heads = head_rows(report, cells)
        for cell in cells:
            assert cell.place is not None
            for row in range(cell.place.row, cell.place.row + cell.place.height):
                for column in range(cell.place.column, cell.place.column + cell.place.width):
                    self._cells.setdefault((row, column), cell)
        self._columns = 1 + max((column for _, column in self._cells), default=-1)

    def _words(self, at: tuple[int, int]) -> str:
        cell = self._cells.get(at)
        return _BLANKS.sub("", self._report.text[cell.span.start : cell.span.end]) if cell and self._report else ""

    def _head(self, column: int) -> str:
        """Return what stands above a column, from top to bottom; a caption over all columns is no head."""
        found: list[str] = []
        for row in range(self._heads):
            words = self._words((row, column))
            is_caption = self._cells.get((row, column)) is self._cells.get((row, 0))
            if words and words not in found and not is_caption and not _UNIT_LINE.match(words):
                found.append(words)
        return "".join(found)

    def _others(self, cell: Block, columns: range) -> list[str]:
        row = cell.place.row if cell.place else 0
        at = [(row, column) for column in columns if self._cells.get((row, column)) not in (None, cell)]
        return [f"{self._head(each[1])} {self._words(each)}".strip() for each in at if self._words(each)]
