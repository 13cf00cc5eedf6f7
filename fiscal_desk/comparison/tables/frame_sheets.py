"""Frames as sheets: the long table of figures, each linked to its sentence, and the counts of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.tables.frames import FIGURE, IDENTITY_HEADINGS
from fiscal_desk.comparison.tables.sheet_cells import at, filter_all, head, mark_computed, put
from fiscal_desk.comparison.tables.sheet_figures import Quotations, put_figure

if TYPE_CHECKING:
    import pandas

_WIDTHS = {"报告": 30, "指标": 30, "原文数": 16, "类别": 16, "账本": 16}
_NUMBER, _PRINTED = (IDENTITY_HEADINGS.index(heading) + 1 for heading in ("数值", "原文数"))


def write_figures(sheet: Worksheet, figures: pandas.DataFrame, quotations: Quotations) -> None:
    """Write a line for every figure; its number is a number, and what was printed leads to its sentence."""
    head(sheet, IDENTITY_HEADINGS, _WIDTHS)
    told = zip(figures[list(IDENTITY_HEADINGS)].itertuples(index=False), figures["单位"], figures[FIGURE], strict=True)
    for number, (values, unit, (report, figure)) in enumerate(told, 2):
        for column, value in enumerate(values, 1):
            put(at(sheet, number, column), value)
        put_figure(at(sheet, number, _NUMBER), [figure], unit)
        quotations.link(at(sheet, number, _PRINTED), (report, figure.id))
    filter_all(sheet)


def write_counts(sheet: Worksheet, counts: pandas.DataFrame) -> None:
    """Write how many figures there are, all of them computed."""
    head(sheet, [str(heading) for heading in counts.columns], _WIDTHS)
    for number, (family, *counted) in enumerate(counts.itertuples(index=False), 2):
        put(at(sheet, number, 1), family)
        for column, value in enumerate(counted, 2):
            cell = at(sheet, number, column)
            cell.value = int(value)
            mark_computed(cell)
