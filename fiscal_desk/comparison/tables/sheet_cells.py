"""Cells of a workbook: heads, values that never become formulas, links, and how quoted and computed look."""

import re
from collections.abc import Sequence
from decimal import Decimal

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.report.unseen import without_unseen

LONGEST_TEXT = 32_000
#: Colours that stay apart for everybody and in print: links to the text are blue and upright, computed is slanted.
_FACE = "Calibri"  # as the cells that have no font of their own
_QUOTED = Font(name=_FACE, size=11, color="0B4F8A")
_COMPUTED = Font(name=_FACE, size=11, color="7A4B00", italic=True)
_COMPUTED_FILL = PatternFill("solid", fgColor="FFF7E6")
_HEADING_FILL = PatternFill("solid", fgColor="E7ECF2")
_NUMBER = re.compile(r"^(增长|下降|[+-])?([\d,]+(?:\.(\d+))?)(\D*)$")


def head(sheet: Worksheet, headings: Sequence[str], widths: dict[str, int], *, frozen_columns: int = 0) -> None:
    """Write the first row, keep it in view and on every printed page, and let it filter."""
    for column, heading in enumerate(headings, 1):
        cell = at(sheet, 1, column)
        put(cell, heading)
        cell.font, cell.fill = Font(name=_FACE, size=11, bold=True), _HEADING_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = widths.get(heading, 14)
    longest = max(map(len, headings))
    sheet.row_dimensions[1].height = 76 if longest > 24 else 46 if longest > 10 else 22
    sheet.freeze_panes = at(sheet, 2, frozen_columns + 1)
    sheet.print_title_rows = "1:1"
    set_page(sheet)


def set_page(sheet: Worksheet) -> None:
    """Print on A4 landscape, as wide as the page, with page numbers as in the memo."""
    footer = sheet.oddFooter
    assert footer is not None
    footer.center.text = "— &P —"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def filter_all(sheet: Worksheet) -> None:
    """Let every column be filtered, once all rows are there."""
    if sheet.max_row > 1:
        sheet.auto_filter.ref = sheet.dimensions


def at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """Return a cell, rows and columns from 1."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)
    return cell


def put(cell: SheetCell, value: str | Decimal | None) -> None:
    """Write a value; text stays text, whatever it begins with."""
    if isinstance(value, str):
        cell.value = without_unseen(value)[:LONGEST_TEXT]
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    else:
        cell.value = value
        cell.alignment = Alignment(vertical="top")


def printed_unit(text: str) -> str:
    """Return the unit of a printed number: 亿元, %; empty where it is no number."""
    found = _NUMBER.match(text)
    return found.group(4) if found else ""


def put_printed(cell: SheetCell, text: str) -> None:
    """Write a printed number (下降8.17%, 244.9亿元) as a number that shows its unit; text that is none stays text."""
    found = _NUMBER.match(text)
    if found is None:
        put(cell, text)
        cell.alignment = Alignment(horizontal="right", wrap_text=True, vertical="top")
        return
    sign, digits, places, unit = found.groups()
    value = Decimal(digits.replace(",", ""))
    put(cell, -value if sign in ("下降", "-") else value)
    shown = unit.replace('"', "")
    cell.number_format = "#,##0" + (f".{'0' * len(places)}" if places else "") + (f'"{shown}"' if shown else "")


def link(cell: SheetCell, sheet: str, address: str) -> None:
    """Let a click on a cell go to a cell of a sheet, and show that it does."""
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet}'!{address}")
    cell.font = _QUOTED


def mark_computed(cell: SheetCell) -> None:
    """Tell a computed number from those that a report states."""
    cell.font, cell.fill = _COMPUTED, _COMPUTED_FILL
