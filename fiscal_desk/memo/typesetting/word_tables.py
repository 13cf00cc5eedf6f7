"""Tables: header row repeated on every page, no row split, numbers right-aligned, the unit once at the top right."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from math import ceil

from lxml import etree

from fiscal_desk.memo.model import Align, Column, Face, Run, Table, TableRow
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.marks import Marks, link, text_of
from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.xml import element, value
from fiscal_desk.memo.typesetting.text import legal_text, paragraph_element, run_elements
from fiscal_desk.memo.typesetting.widths import column_widths, text_width

CELL_MARGINS = 140
#: Rows of so many lines stand together on a page, or the whole table does.
_LEAST_LINES = 3
#: A row of so many lines is kept with no other.
_TALL = 6
#: A header row, no bands.
_LOOK: dict[str, str | int] = {"val": "0620", "firstRow": 1, "noHBand": 1, "noVBand": 1}
_ALIGNMENT = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right"}


def table_elements(
    table: Table, width: int, marks: Marks | None = None, *, referred: str = "", described: str = ""
) -> list[etree._Element]:
    """Return the caption, the unit line, the `w:tbl` and the notes of a table that fills `width` twips.

    A little blank stands above and below: text of exact line pitch would touch the rules. `referred`: the attachment
    whose rows the memo refers to by their numbers. `described`: what the table is called where it has no caption.
    """
    elements: list[etree._Element] = [] if table.caption or table.unit else [_gap(keep_next=True)]
    if table.caption:
        elements.append(paragraph_element(styles.TABLE_CAPTION, [Run(table.caption)]))
    if table.unit:
        elements.append(paragraph_element(styles.TABLE_UNIT, [Run(f"单位：{table.unit}")]))
    elements.append(_grid(table, width, marks, referred, table.caption or described))
    for number, note in enumerate(table.note_runs, start=1):
        following = [] if number == len(table.notes) else [element("keepNext")]
        elements.append(paragraph_element(styles.TABLE_NOTE, [note], following, marks=marks))
    if not table.notes:
        elements.append(_gap(keep_next=False))
    return elements


def _gap(*, keep_next: bool) -> etree._Element:
    properties = [element("spacing", {"before": 0, "after": 0, "line": measures.TABLE_GAP, "lineRule": "exact"})]
    if keep_next:
        properties.append(element("keepNext"))
    return paragraph_element(styles.TABLE_NOTE, [], properties)


def _grid(table: Table, width: int, marks: Marks | None, referred: str, described: str) -> etree._Element:
    widths = column_twips(table, width)
    properties = element(
        "tblPr",
        None,
        value("tblStyle", styles.TABLE),
        element("tblW", {"w": width, "type": "dxa"}),
        value("jc", "center"),
        element("tblLayout", {"type": "fixed"}),
        element("tblLook", _LOOK),
        *([value("tblCaption", legal_text(described))] if described else []),
        *([value("tblDescription", legal_text(_columns_told(table)))]),
    )
    columns = element("tblGrid", None, *(element("gridCol", {"w": each}) for each in widths))
    rows = [_head(table.columns, widths)]
    for place, row in enumerate(table.rows):
        rows.append(_row(table.columns, row, widths, marks, referred, kept=is_kept(table, place, widths)))
    return element("tbl", None, properties, columns, *rows)


def is_kept(table: Table, place: int, widths: Sequence[int]) -> bool:
    """Whether a row stays on the page of the next one, or of the notes; `widths` in twips, margins included.

    Fewer lines than `_LEAST_LINES` shall not stand alone, at the foot of a page or on top of the next; bands are none.
    Beside a tall row they may: it would take a page's worth of rows with it, and leave a title alone on its page.
    """
    if place == len(table.rows) - 1:
        return bool(table.notes)
    if table.rows[place].band:
        return True
    if any(_lines(row, widths) >= _TALL for row in table.rows[place : place + 2]):
        return False
    above = (table.rows[each] for each in range(place, -1, -1))
    below = (table.rows[each] for each in range(place + 1, len(table.rows)))
    return not (_are_enough(above, widths) and _are_enough(below, widths))


def _are_enough(rows: Iterable[TableRow], widths: Sequence[int]) -> bool:
    """Whether so many rows may stand alone; of a table of thousands no more are looked at than that takes."""
    count = 0
    for row in rows:
        count += _lines(row, widths)
        if count >= _LEAST_LINES:
            return True
    return False


def _lines(row: TableRow, widths: Sequence[int]) -> int:
    """How many lines high a row is; a band counts for none."""
    if row.band:
        return 0
    rooms = ((width - CELL_MARGINS) / measures.TABLE_CHARACTER for width in widths)
    return max(_lines_in("".join(run.text for run in cell), room) for cell, room in zip(row.cells, rooms, strict=True))


def _lines_in(text: str, room: float) -> int:
    return sum(max(1, ceil(text_width(line) / room)) for line in text.split("\n"))


def column_twips(table: Table, width: int) -> list[int]:
    """Return the width of every column, margins included, of a table that fills `width` twips."""
    margins = CELL_MARGINS * len(table.columns)
    shares = column_widths(table, (width - margins) / measures.TABLE_CHARACTER)
    edges = [0, *accumulate(share * measures.TABLE_CHARACTER + CELL_MARGINS for share in shares)]
    places = [round(edge) for edge in edges]
    return [right - left for left, right in pairwise(places)]


def _head(columns: Sequence[Column], widths: Sequence[int]) -> etree._Element:
    cells = [
        _cell([paragraph_element(styles.TABLE_HEAD, [Run(column.title)])], width)
        for column, width in zip(columns, widths, strict=True)
    ]
    return element("tr", None, element("trPr", None, element("cantSplit"), element("tblHeader")), *cells)


def _row(
    columns: Sequence[Column],
    row: TableRow,
    widths: Sequence[int],
    marks: Marks | None,
    referred: str,
    *,
    kept: bool,
) -> etree._Element:
    properties = element("trPr", None, element("cantSplit"))
    if row.band:
        words = [Run(run.text, Face.STRONG) for run in row.cells[0]]
        content = paragraph_element(styles.TABLE_TEXT, words, [element("keepNext")] if kept else [])
        return element("tr", None, properties, _cell([content], sum(widths), span=len(widths)))
    following = ["keepNext"] if kept else []
    contents = [
        paragraph_element(styles.TABLE_TEXT, runs, [*_aligned(column.align), *map(element, following)], marks)
        for column, runs in zip(columns, row.cells, strict=True)
    ]
    if marks is not None and (name := marks.row_target(referred, text_of(row.cells[0]))):
        number = link(marks.citing(name), run_elements(row.cells[0]))
        contents[0] = paragraph_element(styles.TABLE_TEXT, [], [*_aligned(columns[0].align), *map(element, following)])
        contents[0].extend(marks.around(marks.target(name), number))
    cells = [_cell([content], width) for content, width in zip(contents, widths, strict=True)]
    return element("tr", None, properties, *cells)


def _columns_told(table: Table) -> str:
    """What somebody hears who does not see the table."""
    heads = "、".join(column.title.replace("\n", "") for column in table.columns)
    return f"共{len(table.rows)}行；各栏为{heads}"


def _aligned(align: Align) -> list[etree._Element]:
    return [] if align is Align.LEFT else [value("jc", _ALIGNMENT[align])]


def _cell(content: Iterable[etree._Element], width: int, *, span: int = 1) -> etree._Element:
    parts = [element("tcW", {"w": width, "type": "dxa"}), value("vAlign", "center")]
    if span > 1:
        parts.append(value("gridSpan", span))
    return element("tc", None, element("tcPr", None, *parts), *content)
