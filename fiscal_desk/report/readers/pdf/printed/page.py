"""One page: its characters, rules and charts put together into lines and tables from top to bottom."""

from typing import Any, NamedTuple

from fiscal_desk.report.model import Box
from fiscal_desk.report.readers.pdf.printed.charts import charts_of, is_label, is_within
from fiscal_desk.report.readers.pdf.printed.drawing import read_drawing
from fiscal_desk.report.readers.pdf.printed.glyphs import read_glyphs, usual_em
from fiscal_desk.report.readers.pdf.printed.grid import grids_of
from fiscal_desk.report.readers.pdf.printed.lines import Setting, line_of, rows_of
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine, PrintedPage, PrintedTable
from fiscal_desk.report.readers.pdf.printed.tables import take_table

#: Where a page has no Chinese character: nothing depends on it but digits and blanks.
_EM = 12.0
_LETTER: Box = (0.0, 0.0, 612.0, 792.0)
#: No sheet of paper is larger, in points (ten metres).
_LARGEST = 28_800.0


class Read(NamedTuple):
    """A page as it was read, and whether there are images on it."""

    page: PrintedPage
    pictures: bool


def read_page(page: Any, text_page: Any, number: int) -> Read:
    """Return pdfium's page; `number` counts from 1."""
    found = read_glyphs(text_page.raw, box_of(page))
    glyphs = found.glyphs
    drawing = read_drawing(page.raw, found.turn)
    em = usual_em(glyphs) or _EM
    setting = Setting(number, em, found.turn)
    bounds = found.turn.bounds()
    charts = charts_of(drawing.shapes, drawing.frames, bounds) if drawing.shapes else []
    characters = len(glyphs)
    items: list[PrintedLine | PrintedTable] = []
    for grid in grids_of(drawing.across, drawing.down):
        if any(is_within(grid, chart, em) for chart in charts):
            continue
        table, glyphs = take_table(glyphs, grid, setting)
        if table is not None:
            items.append(table)
    labels = False
    for row in rows_of(glyphs, em):
        line = line_of(row, setting)
        if charts and is_label(line, em, charts):
            labels = True
        else:
            items.append(line)
    items.sort(key=lambda item: -(item.top if isinstance(item, PrintedTable) else item.y))
    return Read(
        PrintedPage(number, bounds[3], bounds[1], em, tuple(items), characters, found.lost, labels), drawing.pictures
    )


def box_of(page: Any) -> Box:
    """Return a page's box, within reason."""
    left, bottom, right, top = page.get_mediabox(fallback_ok=True) or _LETTER
    if not (0 < right - left <= _LARGEST and 0 < top - bottom <= _LARGEST):
        return _LETTER
    return left, bottom, right, top
