"""A report: its text, its blocks, its card, where it came from.

The text is normalised once, at opening, and never changes; every span is a pair of `str` offsets into it.
"""

from bisect import bisect_right
from enum import StrEnum

import msgspec


class BlockKind(StrEnum):
    """What a block was in the file."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    TEXT_BOX = "text_box"
    FOOTNOTE = "footnote"


class ReportKind(StrEnum):
    """The kinds of document that offices compare."""

    FINANCE_SUMMARY = "finance_summary"  # 财政工作总结
    WORK_PLAN = "work_plan"  # 工作要点、工作计划
    GOVERNMENT_REPORT = "government_report"  # 政府工作报告
    BUDGET_REPORT = "budget_report"  # 预算执行情况和预算草案的报告
    FINAL_ACCOUNTS = "final_accounts"  # 决算
    STATISTICS = "statistics"  # 统计公报、收支情况
    OTHER = "other"


class Span(msgspec.Struct, frozen=True):
    """Half-open range of `str` offsets into a report's text."""

    start: int
    end: int


#: Left, bottom, right and top on a page, in points from its lower left corner.
Box = tuple[float, float, float, float]


class PagePlace(msgspec.Struct, frozen=True):
    """Where on a page a stretch of the text is printed: pages count from 1, one stretch is one line or table cell."""

    start: int
    end: int
    page: int
    box: Box


class CellPlace(msgspec.Struct, frozen=True):
    """Where a table cell stands: table, row and column, all counted from 0.

    `height` and `width` are the rows and columns that a merged cell covers, as far as the format tells; `address` is
    the cell's own name in a spreadsheet, with its sheet's (收入表!C7), else empty; `indent` is how far its words are
    set in, in half-width characters, as far as the format tells: what a row's name is set in below belongs to it.
    """

    table: int
    row: int
    column: int
    height: int = 1
    width: int = 1
    address: str = ""
    indent: int = 0


class Block(msgspec.Struct, frozen=True):
    """One paragraph, heading, list item, table cell, text box or footnote.

    `span` leaves out the line end; `number` is the 1-based paragraph number that a memo cites (cells of one
    table row share theirs); `level` is 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①, 0 without a number;
    `headings` are the headings above it, outermost first, as printed without a closing full stop. A paragraph that
    opens with its own heading sentence (`（一）挖潜增收。会同…`) has its level, and that sentence as the last one;
    cells carry the caption of their table; in an annex no section of the report is left.
    """

    kind: BlockKind
    span: Span
    number: int
    level: int = 0
    headings: tuple[str, ...] = ()
    place: CellPlace | None = None


class ReportCard(msgspec.Struct, frozen=True):
    """Who reports what about when. All read from text and file name, all editable; empty or None where not found.

    `place` is 宁川市; `level` is 全国, 省级, 市级, 县级 or 乡级; `period` is what most of the report is about, in
    the notation of figures (2023, 2023H1); `date` is ISO. `entered` names the fields that a user put right: they hold
    against whatever title and text say.
    """

    title: str = ""
    place: str = ""
    level: str = ""
    issuer: str = ""
    kind: ReportKind = ReportKind.OTHER
    period: str | None = None
    date: str | None = None
    entered: tuple[str, ...] = ()


class SheetOfFile(msgspec.Struct, frozen=True):
    """A sheet of a workbook that is shown there, and whether it is read as a part of the report."""

    name: str
    is_read: bool = True


class Origin(msgspec.Struct, frozen=True):
    """The file that a report was read from; `sha256` and `size` (bytes) are of the file as it was.

    `left_out` is one line for the user about what the file holds and the reader could not read, mostly empty. `sheets`
    are a workbook's in their order; `pages` is how many the file has, 0 where the format has none.
    """

    path: str
    name: str
    format: str
    sha256: str
    size: int
    encoding: str | None = None
    left_out: str = ""
    sheets: tuple[SheetOfFile, ...] = ()
    pages: int = 0

    @property
    def without_sheets(self) -> frozenset[str]:
        """The names of the sheets that are not read."""
        return frozenset(sheet.name for sheet in self.sheets if not sheet.is_read)


class Report(msgspec.Struct, frozen=True):
    """A report as opened; `places` are in the order of the text, and empty where the format has no pages."""

    text: str
    blocks: tuple[Block, ...]
    card: ReportCard
    origin: Origin
    places: tuple[PagePlace, ...] = ()

    def page_at(self, offset: int) -> int | None:
        """Return the page, counted from 1, that a text offset is printed on; None where the format has no pages."""
        after = bisect_right(self.places, offset, key=lambda place: place.start)
        return self.places[after - 1].page if after else None

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds a text offset, or None between blocks."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].span.end < offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.blocks) and self.blocks[low].span.start <= offset:
            return self.blocks[low]
        return None
