"""The .xlsx form of a comparison: rows, checks, computed numbers, and the sentences that the numbers come from."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.facts.report_names import numbered_names
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.rows.views import View, view_table
from fiscal_desk.comparison.tables.arranging import lines_of, shared_first
from fiscal_desk.comparison.tables.cells import (
    CHECK_HEADINGS,
    LEADING_HEADINGS,
    TRAILING_HEADINGS,
    check_row,
    reasons_by_row,
    table_rows,
)
from fiscal_desk.comparison.tables.frame_sheets import write_counts, write_figures
from fiscal_desk.comparison.tables.frames import counts_frame, figures_frame
from fiscal_desk.comparison.tables.guide_sheet import describe, write_guide
from fiscal_desk.comparison.tables.sheet_cells import (
    at,
    filter_all,
    head,
    link,
    mark_computed,
    printed_unit,
    put,
    put_printed,
)
from fiscal_desk.comparison.tables.sheet_figures import QUOTATIONS, Quotations, number_format, put_figure, sentence
from fiscal_desk.comparison.tables.task_sheet import write_tasks
from fiscal_desk.comparison.tables.view_sheets import write_view
from fiscal_desk.comparison.words.check_titles import full_titles
from fiscal_desk.comparison.words.wording import places_of
from fiscal_desk.figures.printing import print_figure, unit_scale
from fiscal_desk.report.citing import cited
from fiscal_desk.vocabulary.words import word_of

ROWS, CHECKS, COMPUTED, FIGURES, COUNTS, TASKS = "指标对照", "核对明细", "推算数据", "数据长表", "统计", "工作任务"
QUOTATION_HEADINGS = ("报告", "位置", "数据", "原文", "出处")
COMPUTED_HEADINGS = ("报告", "数据名称", "推算数", "下限", "上限", "单位", "算式")
_WIDTHS = {
    "类别": 13,
    "指标": 30,
    "数据类型": 9,
    "性质": 9,
    "期间": 13,
    "范围": 9,
    "单位": 9,
    "差额": 10,
    "结论": 9,
    "数据名称": 36,
    "算式": 56,
    "核对事项": 44,
    "原文": 90,
    "说明": 44,
    "报告": 36,
    "报告数": 18,
    "计算数": 18,
    "推算数": 18,
    "编号": 8,
    "位置": 10,
}


def workbook_bytes(comparison: Comparison) -> bytes:
    """Return a comparison as the bytes of an .xlsx: numbers are numbers, every one links to its sentence and back."""
    comparison = shared_first(comparison)
    names = numbered_names([item.report for item in comparison.items])
    book = Workbook()
    describe(book, comparison)
    guide = book.active
    assert isinstance(guide, Worksheet)
    write_guide(guide, comparison)
    rows = book.create_sheet(ROWS)
    quotations = Quotations(comparison)
    _write_rows(rows, comparison, names, quotations)
    for view in (View.YEARS, View.PLACES, View.PLANS):
        table = view_table(comparison, view)
        if table.lines:
            write_view(book.create_sheet(word_of(view)), table, comparison, quotations)
    _write_checks(book.create_sheet(CHECKS), comparison, names, quotations)
    if comparison.derived:
        _write_computed(book.create_sheet(COMPUTED), comparison, names, quotations)
    if comparison.rows:
        figures = figures_frame(comparison)
        write_figures(book.create_sheet(FIGURES), figures, quotations)
        write_counts(book.create_sheet(COUNTS), counts_frame(figures))
    if any(item.reading.tasks for item in comparison.items):
        write_tasks(book.create_sheet(TASKS), comparison, names)
    _write_quotations(book.create_sheet(QUOTATIONS), comparison, names, quotations)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write_rows(sheet: Worksheet, comparison: Comparison, names: Sequence[str], quotations: Quotations) -> None:
    headings = [*LEADING_HEADINGS, *names, *TRAILING_HEADINGS]
    head(sheet, headings, _WIDTHS | dict.fromkeys(names, 17), frozen_columns=2)
    first = len(LEADING_HEADINGS)
    number = 1
    for row, reasons in zip(comparison.rows, reasons_by_row(comparison), strict=True):
        for line, cells in zip(lines_of(row), table_rows(comparison, row, reasons), strict=True):
            number += 1
            for column, value in enumerate(cells, 1):
                put(at(sheet, number, column), value)
            difference = at(sheet, number, first + len(names) + 1)
            if difference.value is not None:
                places = max(places_of(cell[0], row.unit) for cell in row.cells if cell)
                difference.number_format = number_format(places)
                mark_computed(difference)
            for report, figures in enumerate(line.cells):
                if figures:
                    cell = at(sheet, number, first + report + 1)
                    put_figure(cell, figures, row.unit)
                    quotations.link(cell, (report, figures[0].id))
    filter_all(sheet)


def _write_checks(sheet: Worksheet, comparison: Comparison, names: Sequence[str], quotations: Quotations) -> None:
    head(sheet, CHECK_HEADINGS, _WIDTHS)
    stated, computed = CHECK_HEADINGS.index("报告数") + 1, CHECK_HEADINGS.index("计算数") + 1
    for number, (check, title) in enumerate(zip(comparison.checks, full_titles(comparison), strict=True), 2):
        for column, value in enumerate(check_row(check, title, names), 1):
            put(at(sheet, number, column), value)
        for column in (stated, computed):
            put_printed(at(sheet, number, column), str(at(sheet, number, column).value or ""))
        quotations.link(at(sheet, number, stated), check.members[0])
        mark_computed(at(sheet, number, computed))
    filter_all(sheet)


def _write_computed(sheet: Worksheet, comparison: Comparison, names: Sequence[str], quotations: Quotations) -> None:
    """List what the reports do not print but their other numbers determine."""
    head(sheet, COMPUTED_HEADINGS, _WIDTHS)
    for number, derived in enumerate(comparison.derived, 2):
        unit = printed_unit(derived.text) or derived.unit
        low, high = (end / unit_scale(derived.unit, unit) for end in (derived.low, derived.high))
        values = (names[derived.report], derived.label, None, low, high, unit, derived.formula)
        for column, value in enumerate(values, 1):
            put(at(sheet, number, column), value)
        put_printed(at(sheet, number, 3), derived.text)
        for column in (3, 4, 5):
            mark_computed(at(sheet, number, column))
        for column in (4, 5):
            at(sheet, number, column).number_format = "#,##0.0000"
        quotations.link(at(sheet, number, 7), derived.members[0])
    filter_all(sheet)


def _write_quotations(sheet: Worksheet, comparison: Comparison, names: Sequence[str], quotations: Quotations) -> None:
    head(sheet, QUOTATION_HEADINGS, _WIDTHS)
    for number, (member, (place, address)) in enumerate(quotations.cited.items(), 2):
        figure, report = quotations.figure(member), comparison.items[member[0]].report
        paragraph = cited(report, figure.start)
        values = (names[member[0]], paragraph, print_figure(figure), sentence(report, figure), f"{place} {address}")
        for column, value in enumerate(values, 1):
            put(at(sheet, number, column), value)
        link(at(sheet, number, len(values)), place, address)
