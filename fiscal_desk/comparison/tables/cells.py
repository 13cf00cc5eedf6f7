"""Rows of a comparison and checks as cells: numbers where one exact number is stated, else the text that says it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from fiscal_desk.comparison.checks.own import own_number
from fiscal_desk.comparison.model import Check, Comparison, Row, Verdict
from fiscal_desk.comparison.tables.arranging import lines_of
from fiscal_desk.comparison.words.titles import stance_name
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.printing import print_figure, unit_scale
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

LEADING_HEADINGS = ("类别", "指标", "数据类型", "性质", "期间", "范围", "单位")


TRAILING_HEADINGS = ("差额", "结论", "说明")


CHECK_HEADINGS = ("报告", "编号", "核对事项", "算式", "报告数", "计算数", "结论", "说明")


_IDENTITY_WORDS = {"sum": "合计", "P1": "提示", "P2": "提示"}


Cell = str | Decimal | None


#: Why a row has a further line.
_ELSEWHERE = "同一指标在同一份报告中的另一处数"


def table_rows(comparison: Comparison, row: Row, reasons: Sequence[str]) -> list[list[Cell]]:
    """Return the lines of one row: one value a cell; what a report states otherwise elsewhere is a line below."""
    first, *further = lines_of(row)
    lines = [table_row(comparison, first, reasons)]
    for each in further:
        cells = table_row(comparison, each, ())
        lines.append([*cells[: -len(TRAILING_HEADINGS)], None, "", _ELSEWHERE])
    return lines


def table_row(comparison: Comparison, row: Row, reasons: Sequence[str]) -> list[Cell]:
    """Return the cells of one row, leading ones first, one a report, then difference, verdict and reason."""
    leading: list[Cell] = [
        word_of(row.family),
        row.label,
        word_of(row.measure),
        stance_name(row.stance, strive=row.strive),
        period_word(row.period) if row.period else "",
        row.scope or "",
        row.unit,
    ]
    cells = [cell_value(figures, row.unit) for figures in row.cells]
    return [*leading, *cells, row_difference(row), verdict_word(row.verdict), "；".join(dict.fromkeys(reasons))]


def cell_value(figures: Sequence[Figure], unit: str) -> Cell:
    """Return a number in the row's unit where one exact number is stated, else the text that says it."""
    if not figures:
        return None
    shown = list(dict.fromkeys(print_figure(figure, unit) for figure in figures))
    figure = figures[0]
    if len(shown) == 1 and is_plain(figure) and figure.unit and unit.endswith(figure.unit):
        return row_number(figure, unit)
    return "；".join(shown)


def is_plain(figure: Figure) -> bool:
    """Whether a figure is one exact number, neither masked nor a bound nor a range."""
    return figure.value is not None and figure.bound is Bound.EQ and figure.value_max is None


def row_number(figure: Figure, unit: str) -> Decimal | None:
    """Return a figure's value in the row's unit, None where it is masked."""
    return None if figure.value is None else figure.value / unit_scale(figure.unit, unit)


def row_difference(row: Row) -> Decimal | None:
    """Return second − first where exactly two reports state comparable exact numbers in one unit, else None."""
    stated = [figures[0] for figures in row.cells if figures]
    if len(stated) != 2 or row.verdict in (None, Verdict.INCOMPARABLE) or not all(map(is_plain, stated)):
        return None
    first, second = (row_number(figure, row.unit) for figure in stated)
    same_unit = stated[0].unit == stated[1].unit
    return second - first if first is not None and second is not None and same_unit else None


def check_row(check: Check, title: str, names: Sequence[str]) -> list[str]:
    """Return the cells of one check under its full title."""
    return [
        names[check.report],
        _IDENTITY_WORDS.get(check.identity, "自建" if own_number(check) is not None else check.identity),
        title,
        check.formula,
        check.stated,
        check.computed,
        word_of(check.verdict),
        check.note,
    ]


def reasons_by_row(comparison: Comparison) -> list[list[str]]:
    """Return the reasons of the pairs of each row, parallel to the rows."""
    place = {
        (report, figure.id): number
        for number, row in enumerate(comparison.rows)
        for report, figures in enumerate(row.cells)
        for figure in figures
    }
    reasons: list[list[str]] = [[] for _ in comparison.rows]
    for pair in comparison.pairs:
        number = place.get((pair.a_report, pair.a.id))
        if number is not None and number == place.get((pair.b_report, pair.b.id)):
            reasons[number].append(pair.reason)
    return reasons
