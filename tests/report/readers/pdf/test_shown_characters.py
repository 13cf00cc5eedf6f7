"""Where a page's characters are shown: a mark in the wrong row of a table would vouch for another number."""

from __future__ import annotations

from array import array

from fiscal_desk.report.opening import open_source
from fiscal_desk.report.readers.pdf.shown.leaves import Leaves
from fiscal_desk.report.source import Source
from tests.report.readers.pdf.pdf_building import Page, pdf

ROWS = [
    ("税收收入", "340.5", "99.4"),
    ("非税收入", "74.6", "99.4"),
    ("债务收入", "99.4", "340.5"),
    ("调入资金", "99.4", "8.5"),
]
TOP, PITCH, SIZE = 700.0, 13.0, 10.0


def tight_table() -> Page:
    """Return a page whose text is set larger than its table, whose rows are no higher than the text's characters."""
    page = Page()
    for at in range(6):
        page.say(80, 600 - 29 * at, "全市一般公共预算收入继续增长，各项支出得到较好保障。")
    for at, row in enumerate(ROWS):
        for x, words in zip((84, 204, 324), row, strict=True):
            page.say(x, TOP - PITCH * at, words, SIZE)
    for at in range(len(ROWS) + 1):
        page.rule(80, TOP + 10 - PITCH * at, 440, TOP + 10 - PITCH * at)
    for x in (80, 200, 320, 440):
        page.rule(x, TOP + 10, x, TOP + 10 - PITCH * len(ROWS))
    return page


def test_equal_numbers_in_neighbouring_rows_are_each_in_their_own() -> None:
    data = pdf(tight_table())
    report = open_source(Source("", "澜江市.pdf", ".pdf", data))
    leaves = Leaves(data)
    places = [place for place in report.places if place.page == 1]
    found = leaves.characters(1, places, [report.text[place.start : place.end] for place in places])
    leaves.close()
    offsets, boxes = array("I", found.offsets), array("f", found.boxes)
    cells = [block for block in report.blocks if block.place is not None]
    assert len(cells) == 12
    for cell in cells:
        assert cell.place is not None
        baseline = 842 - (TOP - PITCH * cell.place.row)
        for offset in range(cell.span.start, cell.span.end):
            left, top, right, bottom = boxes[4 * offsets.index(offset) :][:4]
            assert top < baseline - 2 < bottom, (report.text[cell.span.start : cell.span.end], cell.place)
            assert abs((top + bottom) / 2 - baseline) < PITCH / 2 + 1
            assert left >= 84 + 120 * cell.place.column - 1
            assert right < 200 + 120 * cell.place.column
