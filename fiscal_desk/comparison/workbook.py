"""The .xlsx form of a comparison: rows, checks, and the sentences that the numbers come from."""

import io
import re
from collections.abc import Sequence
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.report_names import report_names
from fiscal_desk.comparison.tables import (
    CHECK_HEADINGS,
    LEADING_HEADINGS,
    TRAILING_HEADINGS,
    check_row,
    reasons_by_row,
    row_number,
    table_row,
)
from fiscal_desk.comparison.wording import places_of
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.report.model import Report

ROWS, CHECKS, QUOTATIONS = "指标对照", "核对明细", "原文摘录"
QUOTATION_HEADINGS = ("报告", "段落", "数据", "原文")

#: How a bound shows around a number that stays a number.
_BOUND_FORMATS = {
    Bound.EQ: "{0}",
    Bound.ABOUT: '"约"{0}',
    Bound.GT: '"超"{0}',
    Bound.GE: '{0}"以上"',
    Bound.LT: '"低于"{0}',
    Bound.LE: '{0}"以内"',
}
_WIDTHS = {"指标": 32, "算式": 60, "核对事项": 44, "原文": 90, "说明": 44, "报告": 28, "报告数": 18, "计算数": 18}
_LONGEST_TEXT = 32_000
_HEADING_FILL = PatternFill("solid", fgColor="E7ECF2")


def workbook_bytes(comparison: Comparison) -> bytes:
    """Return a comparison as the bytes of an .xlsx: numbers are numbers, every one links to its sentence."""
    names = report_names([item.report for item in comparison.items])
    book = Workbook()
    rows = book.active
    assert isinstance(rows, Worksheet)
    rows.title = ROWS
    quoted = _write_rows(rows, comparison, names)
    _write_checks(book.create_sheet(CHECKS), comparison, names)
    _write_quotations(book.create_sheet(QUOTATIONS), comparison, names, quoted)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write_rows(sheet: Worksheet, comparison: Comparison, names: Sequence[str]) -> list[tuple[int, Figure]]:
    """Fill the sheet of rows; return the figures to quote, in the order in which the links count them."""
    _head(sheet, [*LEADING_HEADINGS, *names, *TRAILING_HEADINGS], frozen_columns=2)
    quoted: list[tuple[int, Figure]] = []
    first = len(LEADING_HEADINGS)
    for number, (row, reasons) in enumerate(zip(comparison.rows, reasons_by_row(comparison), strict=True), 2):
        for column, value in enumerate(table_row(comparison, row, reasons), 1):
            _put(_at(sheet, number, column), value)
        for report, figures in enumerate(row.cells):
            if not figures:
                continue
            cell = _at(sheet, number, first + report + 1)
            _put_figure(cell, figures, row.unit)
            quoted.append((report, figures[0]))
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{QUOTATIONS}'!A{len(quoted) + 1}")
    return quoted


def _put_figure(cell: SheetCell, figures: Sequence[Figure], unit: str) -> None:
    """Show a bound by the number's format, so that 超20 stays the number 20."""
    figure = figures[0]
    one = len({print_figure(other) for other in figures}) == 1
    if not one or figure.value is None or figure.value_max is not None or not unit.endswith(figure.unit):
        cell.alignment = Alignment(horizontal="right", wrap_text=True, vertical="top")
        return
    cell.value = row_number(figure, unit)
    places = min(places_of(figure, unit), 8)
    digits = "#,##0" + ("." + "0" * places if places else "")
    cell.number_format = _BOUND_FORMATS[figure.bound].format(digits)


def _write_checks(sheet: Worksheet, comparison: Comparison, names: Sequence[str]) -> None:
    _head(sheet, CHECK_HEADINGS)
    for number, check in enumerate(comparison.checks, 2):
        for column, value in enumerate(check_row(check, names), 1):
            _put(_at(sheet, number, column), value)


def _write_quotations(
    sheet: Worksheet, comparison: Comparison, names: Sequence[str], quoted: Sequence[tuple[int, Figure]]
) -> None:
    _head(sheet, QUOTATION_HEADINGS)
    for number, (index, figure) in enumerate(quoted, 2):
        report = comparison.items[index].report
        block = report.block_at(figure.start)
        paragraph = f"第{block.number}段" if block else ""
        for column, value in enumerate((names[index], paragraph, print_figure(figure), sentence(report, figure)), 1):
            _put(_at(sheet, number, column), value)


def sentence(report: Report, figure: Figure) -> str:
    """Return the sentence of a report that a figure stands in, without line ends; empty for a figure without one."""
    block = report.block_at(figure.start)
    if block is None:
        return ""
    text = report.text[block.span.start : block.span.end]
    start, end = figure.start - block.span.start, figure.end - block.span.start
    left = max((match.end() for match in re.finditer(r"[。；;\n]", text[:start])), default=0)
    right = re.search(r"[。；;\n]", text[end:])
    return text[left : end + right.end() if right else len(text)].strip()


def _head(sheet: Worksheet, headings: Sequence[str], *, frozen_columns: int = 0) -> None:
    for column, heading in enumerate(headings, 1):
        cell = _at(sheet, 1, column)
        _put(cell, heading)
        cell.font, cell.fill = Font(bold=True), _HEADING_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(heading, 14)
    sheet.freeze_panes = _at(sheet, 2, frozen_columns + 1)
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)
    return cell


def _put(cell: SheetCell, value: str | Decimal | None) -> None:
    """Write a value; text stays text, whatever it begins with."""
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT]
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    else:
        cell.value = value
        cell.alignment = Alignment(vertical="top")
