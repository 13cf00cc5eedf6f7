"""The list of figures at the left: what needs a look first, filtered and sorted as the user likes."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.model import Change, FigureKey, FigureState
from fiscal_desk.desk.figure_list.figure_model import FigureModel
from fiscal_desk.desk.figure_list.figure_rows import Column, FigureRow, Filter, Order, arrange
from fiscal_desk.desk.figure_list.row_cache import RowCache, longest_of
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import name_of

_WIDTHS: dict[int, int] = {
    Column.STATE: 26,
    Column.INDICATOR: 130,
    Column.VALUE: 84,
    Column.PERIOD: 70,
    Column.REPORT: 150,
}
#: Where numbers are long the names give way: neither a number nor its period is cut at the list's edge.
_LEAST_INDICATOR = 72
#: A longer period has two lines.
_MOST_PERIOD = 76
#: So long rows are made before the window has its turn.
_STEP_SECONDS = 0.012
#: Where making the last ones took longer, all are shown in another turn of the event loop.
_AT_ONCE_SECONDS = 0.004
#: A report with more is taken in a turn of the event loop of its own.
_MANY_FIGURES = 200
#: A change of more figures, or of the figures of more reports, is shown when their rows have been made, some at a time.
_FEW_FIGURES = 40
_FEW_REPORTS = 3


class FigureTable(TextTable):
    """The table itself; Enter goes to the value."""

    activated_by_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the value."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.activated_by_key.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _sorts(self, _model: QAbstractItemModel) -> bool:
        return True

    def _text(self, row: int, column: int) -> str:
        model = self.model()
        # Thousands of rows are measured whenever the list is arranged: without an index for each cell in a fifth of
        # the time.
        if not isinstance(model, FigureModel):
            return super()._text(row, column)
        return model.words(row, column).replace("\n", " ").replace("\t", " ")


class FigureList(QWidget):
    """Filter boxes above a table of all figures of the case."""

    value_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: dict[str, list[FigureRow]] = {}
        self._cache = RowCache()
        self._order = Order()
        self._choosing = False
        self._arranging = False  # whether rows wait to be put where they belong
        self._leaving = False, QModelIndex()  # whether a row that goes elsewhere is selected, and the current cell
        self._widest_value = self._widest_period = 0
        self.model = FigureModel(scheme_of(self.palette()))
        self.filter_text = DeskLine()
        self.filter_text.setClearButtonEnabled(True)
        self.filter_state = ChoiceBox()
        self.filter_kind = ChoiceBox()
        self.filter_report = ChoiceBox()
        self.table = FigureTable(wide=Column.INDICATOR, frozen=2, two_lines=True)
        self.count = QLabel()
        # Typing filters when the hand rests, so that 10,000 figures do not stutter (nor an input method's letters).
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(120)
        self._build()
        self._connect()
        self._fill_boxes()
        self.reload()

    @property
    def rows(self) -> list[FigureRow]:
        """All figures of the case, report after report, in text order."""
        return [row for rows in self._rows.values() for row in rows]

    def chosen_keys(self) -> list[FigureKey]:
        """Return the figures that are selected in the table, from top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [key for row in rows if (key := self.model.key_at(row))]

    def filtered_keys(self) -> frozenset[FigureKey] | None:
        """Return the figures that the filters leave; None while nothing is filtered."""
        return self.model.keys() if self._filter() != Filter() else None

    def reload(self) -> None:
        """Take all figures of the case anew."""
        self._names = short_names(self._session.case.reports)
        self._rows = {report.id: self._rows_of(report.id) for report in self._session.case.reports}
        self._cache.forget_all_but(set(self._rows))
        self._fill_reports()
        self.arrange()

    def filters(self) -> dict[str, str]:
        """Return what is typed and chosen above the list, as texts by name; what lets all through is left out."""
        boxes = {"state": self.filter_state, "kind": self.filter_kind, "report": self.filter_report}
        chosen = {name: str(box.currentData() or "") for name, box in boxes.items()}
        return {name: words for name, words in {**chosen, "text": self.filter_text.text()}.items() if words}

    def set_filters(self, filters: Mapping[str, str]) -> None:
        """Type and choose it again; what is not named, or no longer to be had, lets everything through."""
        if dict(filters) == self.filters():
            return
        self.filter_text.setText(filters.get("text", ""))
        for name, box in (("state", self.filter_state), ("kind", self.filter_kind), ("report", self.filter_report)):
            wanted = filters.get(name, "")
            at = next((at for at in range(1, box.count()) if wanted and str(box.itemData(at)) == wanted), 0)
            box.setCurrentIndex(at)
        self.arrange()

    def _start_anew(self) -> None:
        """Show another case: with many reports in it, their rows are made a few at a time."""
        self._rows = {}
        self._cache.forget_all_but(set())
        self.model.set_rows([])
        if self._session.case.reports:
            after_paint(self, self._make_rows)
        else:
            self.reload()

    def _make_rows(self) -> None:
        began = time.perf_counter()
        until = began + _STEP_SECONDS
        self._names = short_names(self._session.case.reports)
        for report in self._session.case.reports:
            figures, name = self._session.case.figures(report.id), self._names[report.id]
            if not self._cache.make_some(report.id, figures, name, until) or time.perf_counter() > until:
                after_paint(self, self._make_rows)
                return
        if time.perf_counter() - began > _AT_ONCE_SECONDS:
            after_paint(self, self._make_rows)  # to show them takes a turn of its own, and to paint them
            return
        self.table.setUpdatesEnabled(False)
        self.reload()
        after_paint(self, lambda: self.table.setUpdatesEnabled(True))

    def arrange(self) -> None:
        """Show what the filters let through, in the chosen order."""
        self._arranging = False
        shown = arrange(self.rows, self._filter(), self._order)
        with self.table.heights_once():
            self.model.set_rows(shown)
            self._measure_values(shown)
        total = sum(len(rows) for rows in self._rows.values())
        words = self.tr("{total} 个数据") if len(shown) == total else self.tr("{shown} / {total} 个数据")
        self.count.setText(words.format(shown=len(shown), total=total))
        self._show_current(self._session.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the indicators what room there is, as long as the user has chosen no widths."""
        super().resizeEvent(event)
        self._fit_indicators()

    def _fit_indicators(self) -> None:
        self.table.set_widths(self._widths())

    def _measure_values(self, shown: list[FigureRow]) -> None:
        """Find out how wide numbers are: they are never cut, words are."""
        longest, periods = self._cache.longest() if self._filter() == Filter() else longest_of(shown)
        wide, period = self._widest(longest), min(self._widest(periods), _MOST_PERIOD)
        if (wide, period) != (self._widest_value, self._widest_period):
            self._widest_value, self._widest_period = wide, period
            self._fit_indicators()

    def _widest(self, words: Iterable[str]) -> int:
        return max(map(self.table.fontMetrics().horizontalAdvance, words), default=0) + 12

    def _widths(self) -> dict[int, int]:
        """Return how wide the columns are by themselves: numbers whole, and the indicators what is left over."""
        bar = self.table.verticalScrollBar().sizeHint().width() + 2
        most = self.width() - bar - _WIDTHS[Column.STATE] - _LEAST_INDICATOR
        value = max(_WIDTHS[Column.VALUE], min(self._widest_value, most))
        period = max(_WIDTHS[Column.PERIOD], self._widest_period)
        taken = _WIDTHS[Column.STATE] + value + period
        room = self.width() - taken - bar
        return {**_WIDTHS, Column.VALUE: value, Column.PERIOD: period, Column.INDICATOR: max(room, _LEAST_INDICATOR)}

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.set_scheme(scheme_of(self.palette()))

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.horizontalHeader().setMinimumSectionSize(26)
        table.tall_columns = (Column.PERIOD,)
        table.set_widths(_WIDTHS)
        boxes = QHBoxLayout()
        boxes.setSpacing(4)
        for box in (self.filter_state, self.filter_kind, self.filter_report):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(3)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            boxes.addWidget(box, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 6, 0, 0)
        column_layout.setSpacing(4)
        top = QVBoxLayout()
        top.setContentsMargins(6, 0, 6, 0)
        top.setSpacing(4)
        top.addWidget(self.filter_text)
        top.addLayout(boxes)
        column_layout.addLayout(top)
        column_layout.addWidget(table, 1)
        self.count.setContentsMargins(8, 2, 8, 4)
        column_layout.addWidget(self.count)

    def _connect(self) -> None:
        session = self._session
        session.case_replaced.connect(self._start_anew)
        session.reports_changed.connect(self._on_reports)
        session.figures_changed.connect(self._on_figures)
        session.current_changed.connect(self._show_current)
        self.filter_text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self.arrange)
        for box in (self.filter_state, self.filter_kind, self.filter_report):
            box.currentIndexChanged.connect(self._on_box)
        self.model.sort_requested.connect(self._on_sort)
        self.model.row_leaving.connect(self._on_row_leaving)
        self.model.row_back.connect(self._on_row_back)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.clicked.connect(self._on_clicked)
        self.table.doubleClicked.connect(lambda _index: self.value_requested.emit())
        self.table.activated_by_key.connect(self.value_requested)

    def _fill_boxes(self) -> None:
        self.filter_text.setPlaceholderText(self.tr("筛选指标、数值、期间…"))
        self.filter_text.setAccessibleName(self.tr("筛选数据"))
        self._fill(self.filter_state, self.tr("全部状态"), [(name_of(each), each) for each in FigureState])
        self._fill(self.filter_kind, self.tr("全部类型"), [(name_of(each), each) for each in FigureKind])
        name_box(self.filter_state, self.tr("按状态筛选"))
        name_box(self.filter_kind, self.tr("按类型筛选"))
        name_box(self.filter_report, self.tr("按报告筛选"))
        self.table.setAccessibleName(self.tr("数据列表"))

    def _fill_reports(self) -> None:
        choices = [(self._names[report.id], report.id) for report in self._session.case.reports]
        self._fill(self.filter_report, self.tr("全部报告"), choices)

    def _fill(self, box: QComboBox, everything: str, choices: list[tuple[str, Any]]) -> None:
        chosen = box.currentData()
        if [(box.itemText(at), box.itemData(at)) for at in range(1, box.count())] == choices:
            return
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, None)
        for words, data in choices:
            box.addItem(words, data)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
        box.blockSignals(False)

    def _filter(self) -> Filter:
        state, kind = self.filter_state.currentData(), self.filter_kind.currentData()
        return Filter(
            text=self.filter_text.text(),
            state=FigureState(state) if state else None,
            kind=FigureKind(kind) if kind else None,
            report=self.filter_report.currentData(),
        )

    def _rows_of(self, report_id: str) -> list[FigureRow]:
        figures = self._session.case.figures(report_id)
        return self._cache.rows(report_id, figures, self._names[report_id])

    def _on_reports(self) -> None:
        """A report came or went: one with many figures is taken once it is on screen."""
        sizes = {report.id: len(report.reading.figures) for report in self._session.case.reports}
        new = sizes.keys() - self._rows.keys()
        if self._rows.keys() <= sizes.keys() and any(sizes[each] > _MANY_FIGURES for each in new):
            after_paint(self, self._make_rows)
        else:
            self.reload()

    def _on_figures(self, change: Change) -> None:
        if change.reports:
            return  # `reports_changed` has brought everything anew
        touched = {key.report for key in change.figures} & self._rows.keys()
        if len(touched) > _FEW_REPORTS or len(change.figures) > _FEW_FIGURES:
            after_paint(self, self._make_rows)
            return
        for report_id in touched:
            self._rows[report_id] = self._rows_of(report_id)
        if any(self.model.row_of(key) < 0 for key in change.figures):
            self.arrange()
            return
        # The rows are seen to change with the text; where they belong now is found out once that is on screen.
        wanted = set(change.figures)
        rows = [row for each in touched for row in self._rows[each] if row.key in wanted]
        stay = self._stay([self.model.row(row.key) for row in rows], rows)
        self.model.replace(rows)
        if not stay and not self._arranging:
            self._arranging = True
            after_paint(self, self._arrange_soon)

    def _stay(self, before: list[FigureRow], now: list[FigureRow]) -> bool:
        """Return whether rows stand where they belong though they have become others, and are as wide as they were."""
        if self._filter() != Filter() or self._order != Order():
            return False
        pairs = list(zip(before, now, strict=True))
        return all(was.need == row.need and len(was.printed) >= len(row.printed) for was, row in pairs)

    def _arrange_soon(self) -> None:
        if self._arranging:
            self.arrange()

    def _on_box(self, _index: int) -> None:
        self.arrange()

    def _on_sort(self, order: Order) -> None:
        self._order = order
        self.arrange()

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._choosing and index.isValid():
            self._session.set_current(self.model.key_at(index.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        # A click on the row that is current already brings its sentence back into view.
        if key := self.model.key_at(index.row()):
            self._session.reveal([key])

    def _on_row_leaving(self, row: int) -> None:
        selection, root = self.table.selectionModel(), QModelIndex()
        self._leaving = selection.isRowSelected(row, root), self.table.currentIndex()
        self._choosing = True
        if self._leaving[1].row() == row:
            selection.setCurrentIndex(root, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _on_row_back(self, row: int) -> None:
        (selected, current), selection = self._leaving, self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if selected:
            selection.select(self.model.index(row, 0), flags.Select | flags.Rows)
        if current.isValid() and not selection.currentIndex().isValid():
            self.table.setAutoScroll(False)  # the list stays where it is looked at
            selection.setCurrentIndex(self.model.index(row, current.column()), flags.NoUpdate)
            self.table.setAutoScroll(True)
        self._choosing = False

    def _show_current(self, key: FigureKey | None) -> None:
        row = self.model.row_of(key)
        self._choosing = True
        if row < 0:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != row or not self.table.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, Column.INDICATOR), flags)
            self.table.scrollTo(self.model.index(row, Column.STATE), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._choosing = False
