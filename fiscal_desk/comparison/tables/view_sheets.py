"""The views of a comparison as sheets: years, places, plan against result."""

from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.model import Comparison, Promise
from fiscal_desk.comparison.rows.views import View, ViewTable
from fiscal_desk.comparison.tables.cells import cell_value
from fiscal_desk.comparison.tables.sheet_cells import at, filter_all, head, put
from fiscal_desk.comparison.tables.sheet_figures import Quotations, put_figure
from fiscal_desk.vocabulary.words import word_of

_LEADING = ("指标", "数据类型", "范围与期间", "单位")
_TRAILING = ("完成情况", "说明")
_WIDTHS = {"指标": 30, "数据类型": 9, "范围与期间": 20, "单位": 9, "完成情况": 10, "说明": 44}


def write_view(sheet: Worksheet, table: ViewTable, comparison: Comparison, quotations: Quotations) -> None:
    """Fill a sheet with a view: numbers in the line's unit, linked to their sentences; plans with what came of them."""
    plans = table.view is View.PLANS
    headings = [*_LEADING, *table.columns, *(_TRAILING if plans else ())]
    head(sheet, headings, _WIDTHS, frozen_columns=1)
    promises = {(each.plan_report, each.plan.id): each for each in comparison.promises}
    for number, line in enumerate(table.lines, 2):
        for column, words in enumerate((line.label, word_of(line.measure), line.about, line.unit), 1):
            put(at(sheet, number, column), words)
        for column, told in enumerate(line.cells, len(_LEADING) + 1):
            if told:
                figures = [each.figure for each in told]
                cell = at(sheet, number, column)
                put(cell, cell_value(figures, line.unit))
                put_figure(cell, figures, line.unit)
                quotations.link(cell, (told[0].report, told[0].figure.id))
        stated = [(each.report, each.figure.id) for cell in line.cells[:2] for each in cell] if plans else []
        promise = next((promises[member] for member in stated if member in promises), None)
        if promise is not None:
            last = len(_LEADING) + len(table.columns)
            put(at(sheet, number, last + 1), word_of(promise.outcome) if promise.outcome else "")
            put(at(sheet, number, last + 2), _explained(promise))
    filter_all(sheet)


def _explained(promise: Promise) -> str:
    computed = f"目标数测算：{promise.level.formula}" if promise.level else ""
    cause = f"报告说明：“{promise.cause}”" if promise.cause else ""
    return "；".join(part for part in (promise.differs, promise.against, cause, computed) if part)
