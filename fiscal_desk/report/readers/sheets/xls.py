"""Old workbooks (.xls, .et), read by xlrd: formats applied, merged, hidden and print areas as in newer ones."""

import io
from typing import Any

import xlrd
from xlrd.book import Book
from xlrd.sheet import Sheet as XlrdSheet

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.readers.archive import damaged
from fiscal_desk.report.readers.opened import Opened, Told
from fiscal_desk.report.readers.sheets.builtin import format_code
from fiscal_desk.report.readers.sheets.layout import opened_sheets
from fiscal_desk.report.readers.sheets.sheet import MOST_CELLS, MOST_MERGES, Area, Sheet, blanks, too_many_cells
from fiscal_desk.report.readers.sheets.shown import shown_number, shown_text

_ENCRYPTED = "encrypted"
_NOTHING = (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK)
_GENERAL = "General"
_PRINT_AREA = "\x06"
_RIGHT = 3
#: The longest .xls seen has 5 MB; a format of 65,536 rows has no use for more.
_LARGEST = 60_000_000


def read_xls(data: bytes, without: frozenset[str] = frozenset(), told: Told | None = None) -> Opened:
    """Read the visible sheets of an old workbook but for those named in `without`; `told` hears how many are read.

    Raises Refusal.
    """
    if len(data) > _LARGEST:
        raise too_many_cells()
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, on_demand=True, logfile=io.StringIO()
        )
        own = {key: each.format_str for key, each in book.format_map.items()}
        codes = [format_code(each.format_key, own) for each in book.xf_list]
        indents = [_indent(each.alignment) for each in book.xf_list]
        sheets = []
        cells = 0
        for number in range(book.nsheets):
            name = book.sheet_names()[number]
            if name in without:
                sheets.append(Sheet(name, {}, is_read=False))
                continue
            sheet = book.sheet_by_index(number)
            if sheet.visibility:
                book.unload_sheet(number)
                continue
            cells += sum(map(sheet.row_len, range(sheet.nrows)))
            if cells > MOST_CELLS:
                raise too_many_cells()
            sheets.append(_sheet(book, sheet, number, codes, indents))
            book.unload_sheet(number)
            if told is not None:
                told(number + 1, book.nsheets)
    except Refusal:
        raise
    except MemoryError:
        raise
    except Exception as error:  # xlrd raises whatever its parts raise on broken records
        if _ENCRYPTED in str(error).lower():
            raise Refusal(
                OpeningProblem.ENCRYPTED, "设了打开密码；请用 WPS 或 Excel 去掉密码、另存后再打开。"
            ) from error
        raise damaged() from error
    return opened_sheets(sheets)


def _sheet(book: Book, sheet: XlrdSheet, number: int, codes: list[str], indents: list[str]) -> Sheet:
    cells = {}
    from_1904 = book.datemode == 1
    style_of = sheet.cell_xf_index
    merges = tuple(
        Area(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells[:MOST_MERGES]
    )
    merged_from = {merge.top for merge in merges}  # what is hidden may be seen further down
    hidden = frozenset(row for row, info in sheet.rowinfo_map.items() if info.hidden or info.height == 0)
    for row in range(sheet.nrows):
        if row in hidden and row not in merged_from:
            continue
        kinds, values = sheet.row_types(row), sheet.row_values(row)
        for column, kind in enumerate(kinds):
            if kind in _NOTHING:
                continue
            style = style_of(row, column)
            code = codes[style] if style < len(codes) else _GENERAL
            value = values[column]
            if kind == xlrd.XL_CELL_TEXT:
                text = value if code == _GENERAL else shown_text(value, code)
                text = indents[style] + text if style < len(indents) else text
            elif kind == xlrd.XL_CELL_BOOLEAN:
                text = "TRUE" if value else "FALSE"
            elif kind == xlrd.XL_CELL_ERROR:
                text = str(xlrd.error_text_from_code.get(int(value), "#N/A"))
            else:
                text = shown_number(value, code, from_1904=from_1904)
            if text:
                cells[row, column] = text
    return Sheet(
        sheet.name,
        cells,
        merges,
        hidden,
        tuple((column, column) for column, info in sheet.colinfo_map.items() if info.hidden or info.width == 0),
        _printed(book, number),
    )


def _indent(alignment: Any) -> str:
    """Return the blanks that a format puts before a text; xlrd has none for formats of old versions."""
    level = getattr(alignment, "indent_level", 0)
    return blanks(level) if isinstance(level, int) and alignment.hor_align != _RIGHT else ""


def _printed(book: Book, number: int) -> tuple[Area, ...]:
    """Return the print areas of a sheet, which a file keeps as a name for references."""
    areas = []
    for name in book.name_obj_list:
        if name.builtin and name.name == _PRINT_AREA and name.scope == number and name.result is not None:
            references: Any = name.result.value
            for reference in references if isinstance(references, list) else ():
                _, _, top, bottom, left, right = reference.coords
                areas.append(Area(top, left, bottom - 1, right - 1))
    return tuple(areas)
