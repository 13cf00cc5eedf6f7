"""Figures in a workbook: as numbers with their printed precision, each linked to the sentence that states it."""

import re
from collections.abc import Sequence

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment

from fiscal_desk.comparison.model import Comparison, Member
from fiscal_desk.comparison.tables.cells import row_number
from fiscal_desk.comparison.tables.sheet_cells import link
from fiscal_desk.comparison.words.wording import places_of
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.printing import around_number, print_figure, some_more
from fiscal_desk.report.model import Report

#: The sheet of sentences.
QUOTATIONS = "原文摘录"


class Quotations:
    """The figures to quote, each once, with the cell that cites it first."""

    def __init__(self, comparison: Comparison) -> None:
        self.cited: dict[Member, tuple[str, str]] = {}
        self._rows: dict[Member, int] = {}
        self._figures = {
            (index, figure.id): figure for index, item in enumerate(comparison.items) for figure in item.reading.figures
        }

    def link(self, cell: SheetCell, member: Member) -> None:
        """Link a cell to a figure's sentence, whose row the figure gets with its first citation."""
        if member in self._figures:
            row = self._rows.setdefault(member, len(self._rows) + 2)
            self.cited.setdefault(member, (cell.parent.title, cell.coordinate))
            link(cell, QUOTATIONS, f"C{row}")

    def figure(self, member: Member) -> Figure:
        """Return a figure that is quoted."""
        return self._figures[member]


def put_figure(cell: SheetCell, figures: Sequence[Figure], unit: str) -> None:
    """Show a bound by the number's format, so that 超20 stays the number 20."""
    figure = figures[0]
    one = len({print_figure(other) for other in figures}) == 1
    if not one or figure.value is None or figure.value_max is not None or not unit.endswith(figure.unit):
        cell.alignment = Alignment(horizontal="right", wrap_text=True, vertical="top")
        return
    cell.value = row_number(figure, unit)
    cell.number_format = _bounded_format(figure, number_format(places_of(figure, unit)))


def _bounded_format(figure: Figure, number: str) -> str:
    """Return the format that puts the report's words of a bound around a number: "不少于"300, 3.4"余".

    Bounds of a fall speak of its size, so that it is shown without its sign: "下降"5"以上".
    """
    some, _ = some_more(figure)
    before, after = ("", some) if some else around_number(figure)
    shown = _quoted(before) + number + _quoted(after)
    if figure.bound is Bound.EQ or figure.measure is not Measure.CHANGE:
        return shown
    return f"{shown};{_quoted('下降' + before)}{number}{_quoted(after)}"


def _quoted(words: str) -> str:
    return f'"{words}"' if words else ""


def number_format(places: int) -> str:
    """Return the format of a number with so many decimal places."""
    return "#,##0" + ("." + "0" * min(places, 8) if places else "")


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
