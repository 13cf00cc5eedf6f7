"""The place in the comparison panel where years, places, or plans and results stand beside each other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.rows.views import Line, View, ViewTable, view_table
from fiscal_desk.desk.comparing.told.promise_notes import told_promise
from fiscal_desk.desk.comparing.view_model import ViewModel
from fiscal_desk.desk.widgets.text_table import TextTable


class ViewPane(QWidget):
    """A table of one view, or a line that says why it is empty."""

    figures_chosen = Signal(object)  # list[tuple[int, Figure]]: what a click asks to see
    told = Signal(str)  # more about the current line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ViewModel(self)
        self.table = TextTable(wide=0, frozen=2, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("对照表"))
        self.empty = QLabel()
        self.empty.setMargin(16)
        self.empty.setWordWrap(True)
        self.dark = False
        self._shown: tuple[View, list[str]] | None = None
        self._made: tuple[Comparison, ViewTable] | None = None
        self._asked: tuple[View, Family | None, str, bool, bool] | None = None
        self._said = ""
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.table.chosen.connect(lambda index: self.figures_chosen.emit(self.model.figures_at(index)))
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.setFocusProxy(self.table)

    def show_view(
        self, comparison: Comparison, view: View, family: Family | None, words: str, *, is_awaited: bool = False
    ) -> str:
        """Show a view of a comparison, filtered; return how many lines are shown of how many.

        An empty one that `is_awaited` tells that it is still being made, not why there is nothing to be seen.
        """
        asked = (view, family, words, self.dark, is_awaited)
        if self._made is not None and self._made[0] is comparison and self._asked == asked:
            return self._said
        table = self._table(comparison, view)
        families = {row.id: row.family for row in comparison.rows}
        parts = words.split()
        lines = [
            line
            for line in table.lines
            if (family is None or families[line.rows[0]] is family) and all(part in _text(line) for part in parts)
        ]
        kept = self._place()
        self.model.dark = self.dark
        self.model.set_view(table, lines, comparison)
        heads = [self.table.head(column) for column in range(self.model.columnCount())]
        if lines and self._shown != (view, heads):
            self._shown = (view, heads)
            self.table.fit_columns()
        self._return_to(kept)
        why = self.tr("各报告还没有对比完，对比完后在这里列出。") if is_awaited else self._why_empty(view)
        self.empty.setText(why if not table.lines else self.tr("没有符合筛选条件的行。"))
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        self._asked = asked
        said = self.tr("还没有对比完") if is_awaited else self.tr("显示 {shown} / {all} 项")
        self._said = said.format(shown=len(lines), all=len(table.lines))
        return self._said

    def _table(self, comparison: Comparison, view: View) -> ViewTable:
        """Return a view; the last one is kept: who types a filter, or confirms a figure, changes nothing about it."""
        if self._made is None or self._made[0] is not comparison or self._made[1].view is not view:
            self._made = comparison, view_table(comparison, view)
        return self._made[1]

    def chosen_row_ids(self) -> set[str]:
        """Return the ids of the comparison's rows that the selected lines draw on."""
        places = {index.row() for index in self.table.selectedIndexes()}
        return {row for place in places for row in self.model.line(place).rows}

    def _place(self) -> tuple[tuple[str, ...], int] | None:
        index = self.table.currentIndex()
        known = index.isValid() and index.row() < self.model.rowCount()
        return (self.model.line(index.row()).rows, index.column()) if known else None

    def _return_to(self, place: tuple[tuple[str, ...], int] | None) -> None:
        rows = range(self.model.rowCount())
        at = next((at for at in rows if place and self.model.line(at).rows == place[0]), None)
        if place is not None and at is not None:
            self.table.setCurrentIndex(self.model.index(at, min(place[1], self.model.columnCount() - 1)))

    def _tell(self, index: QModelIndex) -> None:
        promise = self.model.promise(index.row()) if index.isValid() else None
        words = told_promise(promise.note) if promise else ""
        if promise and promise.level and promise.level.text not in words:
            words += self.tr("；目标数按上年实绩测算为{level}").format(level=promise.level.formula)
        self.told.emit(words)

    def _why_empty(self, view: View) -> str:
        return {
            View.REPORTS: "",
            View.YEARS: self.tr("还没有指标在两个以上期间都有数据。打开同一地区另一年的报告，这里就会列出历年变化。"),
            View.PLACES: self.tr("还没有指标在两个以上地区都有数据。打开其他地区同一期间的报告，这里就会并列比较。"),
            View.PLANS: self.tr("还没有指标既有目标又有同一期间的实绩。打开上年的计划或政府工作报告，这里就会对照。"),
        }[view]


def _text(line: Line) -> str:
    return " ".join([line.label, line.about, *(told.figure.text for cell in line.cells for told in cell)])
