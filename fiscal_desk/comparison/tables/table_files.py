"""The comparison as a table for other programs: .xlsx with real numbers and links, .csv for everything else.

pandas and openpyxl are loaded only when a table is made.
"""

from __future__ import annotations

import csv
import io
import os
import re
import tempfile
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from fiscal_desk.comparison.checks.own import own_number
from fiscal_desk.comparison.facts.periods import period_word
from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.model import Check, Comparison, Row, Verdict, check_word, verdict_word
from fiscal_desk.comparison.words.titles import family_word, measure_word, stance_word
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.printing import print_figure, unit_scale

if TYPE_CHECKING:
    import pandas

TABLE_SUFFIXES = (".xlsx", ".csv")

LEADING_HEADINGS = ("类别", "指标", "数据类型", "性质", "期间", "范围", "单位")
TRAILING_HEADINGS = ("差额", "结论", "说明")
CHECK_HEADINGS = ("报告", "编号", "核对事项", "算式", "报告数", "计算数", "结论", "说明")

#: What spreadsheet programs take for the beginning of a formula, in half and full width.
_FORMULA = re.compile(r"^[=+\-@＝＋－＠\t\r]")

_IDENTITY_WORDS = {"sum": "合计", "P1": "提示", "P2": "提示"}

Cell = str | Decimal | None


class TableError(Exception):
    """A table that cannot be written; `str(error)` is one Chinese line: what happened and what to do."""


def comparison_frame(comparison: Comparison) -> pandas.DataFrame:
    """Return the comparison's rows as a DataFrame: numbers as floats in the row's unit, everything else as text."""
    import pandas

    names = report_names([item.report for item in comparison.items])
    rows = [
        [_plain(cell) for cell in table_row(comparison, row, reasons)] for row, reasons in _with_reasons(comparison)
    ]
    return pandas.DataFrame(rows, columns=[*LEADING_HEADINGS, *names, *TRAILING_HEADINGS])


def write_table(comparison: Comparison, path: Path) -> None:
    """Write the table to an .xlsx (rows, checks and quotations) or a .csv (rows, UTF-8 with BOM), by the suffix.

    The file is replaced in one step. Raises TableError where the suffix is neither or the file cannot be written.
    """
    path = Path(path)
    replace_file(path, table_bytes(comparison, path.name))


def table_bytes(comparison: Comparison, name: str) -> bytes:
    """Return the table as the bytes of a file of this name. Raises TableError where its suffix is no table's."""
    suffix = Path(name).suffix.lower()
    if suffix == ".xlsx":
        from fiscal_desk.comparison.tables.workbook import workbook_bytes

        return workbook_bytes(comparison)
    if suffix == ".csv":
        return _csv_bytes(comparison)
    raise TableError(f"对照表只能写成 .xlsx 或 .csv，“{name}”不行，请改文件名。")


def table_row(comparison: Comparison, row: Row, reasons: Sequence[str]) -> list[Cell]:
    """Return the cells of one row, leading ones first, one a report, then difference, verdict and reason."""
    leading: list[Cell] = [
        family_word(row.family),
        row.label,
        measure_word(row.measure) or "数值",
        stance_word(row.stance, strive=row.strive) or "实绩",
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


def check_row(check: Check, names: Sequence[str]) -> list[str]:
    """Return the cells of one check."""
    return [
        names[check.report],
        _IDENTITY_WORDS.get(check.identity, "自建" if own_number(check) is not None else check.identity),
        check.title,
        check.formula,
        check.stated,
        check.computed,
        check_word(check.verdict),
        check.note,
    ]


def harmless(text: str) -> str:
    """Return text that no spreadsheet program takes for a formula when it reads a .csv."""
    return f"'{text}" if _FORMULA.match(text) else text


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


def _with_reasons(comparison: Comparison) -> list[tuple[Row, list[str]]]:
    return list(zip(comparison.rows, reasons_by_row(comparison), strict=True))


def _plain(cell: Cell) -> str | float | None:
    return float(cell) if isinstance(cell, Decimal) else cell


def _csv_bytes(comparison: Comparison) -> bytes:
    names = report_names([item.report for item in comparison.items])
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([harmless(heading) for heading in (*LEADING_HEADINGS, *names, *TRAILING_HEADINGS)])
    for row, reasons in _with_reasons(comparison):
        writer.writerow([_csv_cell(cell) for cell in table_row(comparison, row, reasons)])
    return text.getvalue().encode("utf-8-sig")


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return format(cell.normalize(), "f")
    return "" if cell is None else harmless(cell)


def replace_file(path: Path, content: bytes) -> None:
    """Write a file in one step, so that an old one is there whole or the new one is. Raises TableError."""
    if not path.parent.is_dir():
        raise TableError(f"文件夹“{path.parent}”不存在，对照表没有写成，请换一个位置保存。")
    try:
        handle, temporary = tempfile.mkstemp(prefix=".table-", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            mask = os.umask(0)
            os.umask(mask)
            Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        why = error.strerror or str(error)
        raise TableError(f"“{path.name}”没有写成（{why}），请关闭打开它的程序或换一个位置保存。") from error
