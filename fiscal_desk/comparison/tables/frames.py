"""The comparison as pandas tables: one line a figure with its whole identity, one line a row, and counts of them.

pandas is loaded when a table is made, in the worker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.facts.facts import facts_of
from fiscal_desk.comparison.facts.places import place_name
from fiscal_desk.comparison.facts.report_names import numbered_names
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.tables.arranging import shared_first
from fiscal_desk.comparison.tables.cells import LEADING_HEADINGS, TRAILING_HEADINGS, reasons_by_row, table_rows
from fiscal_desk.comparison.words.titles import stance_name
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.printing import display_unit, print_figure, unit_scale
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

if TYPE_CHECKING:
    import pandas

#: What a figure is about, then what is stated; its number stands before its unit.
IDENTITY_HEADINGS = (
    *("报告", "地区", "范围", "账本", "收支", "类别", "指标", "数据类型", "性质", "期间", "阶段", "口径"),
    *("数值", "至", "单位", "原文数", "结论"),
)
#: The figure itself, for whoever writes it: report and figure.
FIGURE = "figure"


def figures_frame(comparison: Comparison) -> pandas.DataFrame:
    """Return every figure of the rows with its identity, one a line, in the row's unit; the index tells the row."""
    import pandas

    names = numbered_names([item.report for item in comparison.items])
    facts = {fact.member: fact for report in facts_of(comparison.items, load_catalogue()) for fact in report}
    lines, index = [], []
    for number, row in enumerate(comparison.rows):
        about = (row.scope or "", row.ledger, row.side, word_of(row.family), row.label, word_of(row.measure))
        stance, period = stance_name(row.stance, strive=row.strive), period_word(row.period) if row.period else ""
        for report, cell in enumerate(row.cells):
            place = place_name(comparison.items[report].report.card.place)
            for figure in cell:
                fact = facts[report, figure.id]
                unit = row.unit if row.unit.endswith(figure.unit) else display_unit([figure])
                scale = unit_scale(figure.unit, unit)
                low, high = (value and value / scale for value in (figure.value, figure.value_max))
                own = (stance, period, fact.stage, fact.basis, low, high, unit, print_figure(figure))
                lines.append((names[report], place, *about, *own, verdict_word(row.verdict), (report, figure)))
                index.append(number)
    return pandas.DataFrame(lines, index=index, columns=[*IDENTITY_HEADINGS, FIGURE], dtype=object)


def rows_frame(comparison: Comparison) -> pandas.DataFrame:
    """Return the rows, one column a report: exact numbers in the row's unit, everything else as text.

    What several reports state comes first.
    """
    import pandas

    comparison = shared_first(comparison)
    names = numbered_names([item.report for item in comparison.items])
    told = zip(comparison.rows, reasons_by_row(comparison), strict=True)
    rows = [cells for row, reasons in told for cells in table_rows(comparison, row, reasons)]
    return pandas.DataFrame(rows, columns=[*LEADING_HEADINGS, *names, *TRAILING_HEADINGS], dtype=object)


def counts_frame(figures: pandas.DataFrame) -> pandas.DataFrame:
    """Return how many figures each report states of each family, and of all."""
    import pandas

    order = [figures[heading].drop_duplicates() for heading in ("类别", "报告")]
    counted = pandas.crosstab(figures["类别"], figures["报告"]).reindex(index=order[0], columns=order[1])
    counted.loc["合计"] = counted.sum()
    return counted.assign(合计=counted.sum(axis="columns")).reset_index()
