"""A table whose columns are the user's: their order, widths and absence, what sorts and what filters the rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.tables.filter_header import FilterHeader
from fiscal_desk.desk.tables.frozen_columns import FrozenColumns
from fiscal_desk.desk.tables.layout import TableLayout
from fiscal_desk.desk.tables.whole_cells import MARGIN, WholeCells

#: Rows that are looked at to find the width of a column: a table of thousands is not measured whole.
SAMPLE_ROWS = 60
#: So many cells are measured at most: a table over twenty years has three times as many columns as one over six.
_SAMPLE_CELLS = 300
#: So many rows are given their heights in one turn of the event loop.
_ROWS_AT_ONCE = 150
#: A longer head is cut in its middle.
WIDEST_HEAD = 150


class ColumnTable(QTableView):
    """Rows of equal height, no grid, whole cells, and columns that the user moves, sizes, sorts by and filters."""

    def __init__(
        self, parent: QWidget | None = None, *, wide: int = 0, frozen: int = 0, two_lines: bool = False
    ) -> None:
        """`wide` is the column with the longest words: it takes what room is left over.

        `frozen` columns stay in sight when the others are scrolled; with `two_lines`, rows whose wide column is too
        narrow for its words have two lines.
        """
        super().__init__(parent)
        self._wide = wide
        self._two_lines = two_lines
        self.tall_columns: tuple[int, ...] = ()  # others whose words make a row two lines high
        self._following = False  # whether the columns that stay are to follow soon
        self._heights_round = 0  # heights that are still given for an earlier one are not any more
        self._heights_held = 0  # how many changes are made before rows get their heights
        self._heights_wanted = False  # whether one of them makes it necessary
        self._bounds = (48, 360)
        self._least = 0  # what the wide column needs for its words
        self._arranging = False  # whether columns are being changed by the program
        self._layout = TableLayout()
        self._known: tuple[str, ...] = ()
        self._frozen: FrozenColumns | None = None
        self.heads = FilterHeader(self)
        self.setHorizontalHeader(self.heads)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(two_lines)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.heads.sortIndicatorChanged.connect(self._on_sorted)
        self.heads.filters_changed.connect(self._on_filtered)
        self.heads.sectionResized.connect(self._on_resized)
        self.heads.sectionMoved.connect(self._on_moved)
        self.setItemDelegate(WholeCells(self))
        self._frozen = FrozenColumns(self, frozen) if frozen else None
        self.horizontalScrollBar().valueChanged.connect(lambda: self._follow(anew=False))
        self.verticalScrollBar().valueChanged.connect(lambda: self._follow(anew=False))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model."""
        super().setModel(model)
        if model is not None:
            self.setSortingEnabled(self._sorts(model))
            self.heads.setSectionsClickable(self._sorts(model))
            model.modelReset.connect(self._on_reset)
            model.rowsInserted.connect(self._on_inserted)
            model.rowsRemoved.connect(self._follow_soon)
            model.rowsMoved.connect(self._set_heights)
            model.dataChanged.connect(self._on_data_changed)

    def head(self, column: int) -> str:
        """Return the head of a column, in words where a sign stands there."""
        model, across = self.model(), Qt.Orientation.Horizontal
        shown = model.headerData(column, across)
        return str(shown or model.headerData(column, across, Qt.ItemDataRole.ToolTipRole) or "")

    def columns_shown(self) -> list[int]:
        """Return the columns that are there, from left to right as they stand."""
        order = [self.heads.logicalIndex(at) for at in range(self.heads.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    # How it is arranged

    @property
    def arranged(self) -> TableLayout:
        """What the user changed about the columns, the order and the filters."""
        return self._layout

    def arrange(self, layout: TableLayout) -> None:
        """Show columns, order and filters as they were kept."""
        self._layout = layout
        self._apply_layout()
        self._sort_and_filter()

    def start_over(self) -> None:
        """Show the table as it was before the user changed anything."""
        self.arrange(TableLayout())
        self.fit_columns(*self._bounds)

    def hide_column(self, column: int, hidden: bool) -> None:
        """Put a column away or bring it back; the last one stays."""
        if not hidden or len(self.columns_shown()) > 1:
            heads = self._layout.hidden | {self.head(column)} if hidden else self._layout.hidden - {self.head(column)}
            self._change(hidden=heads)
            self._apply_layout()

    def show_filters(self, shown: bool) -> None:
        """Show or put away the row of filters; away, it filters nothing."""
        self._change(filtering=shown, filters={} if not shown else self._layout.filters)
        self._sort_and_filter()
        if shown and (columns := self.columns_shown()):
            self.heads.edit_of(columns[0]).setFocus()

    def give_lines(self, two: bool) -> None:
        """Let rows have two lines where they need them, or one as there is no room for many rows."""
        if two is not self._two_lines:
            self._two_lines = two
            self.setWordWrap(two)
            if two:
                self._set_heights()
                return
            rows = self.verticalHeader()
            for row in range(rows.count()):
                rows.resizeSection(row, rows.defaultSectionSize())

    def fit_columns(self, narrowest: int = 48, widest: int = 360) -> None:
        """Give each column the width of the longest text among the first rows, within bounds."""
        self._bounds = (narrowest, widest)
        with self.heights_once():
            self._fit_columns(narrowest, widest)

    def _fit_columns(self, narrowest: int, widest: int) -> None:
        model = self.model()
        metrics = self.fontMetrics()
        sample = min(SAMPLE_ROWS, model.rowCount(), _SAMPLE_CELLS // max(model.columnCount(), 1) + 1)
        self._arranging = True
        for column in range(model.columnCount()):
            head = metrics.horizontalAdvance(self.head(column)) + 16  # the sign of the order beside it
            rows = [row for row in range(sample) if self.columnSpan(row, column) == 1]
            cells = [metrics.horizontalAdvance(self._text(row, column)) for row in rows]
            width = max(min(head, WIDEST_HEAD), *cells, 0) + 20
            self.setColumnWidth(column, min(max(width, narrowest), widest))
        self._arranging = False
        self._least = self.columnWidth(self._wide)
        self._apply_layout()

    def take_earlier_widths(self, state: QByteArray) -> None:
        """Take the widths that an earlier version kept for all cases as the state of a header."""
        self._arranging = True
        self.heads.blockSignals(True)
        taken = self.heads.restoreState(state)
        self.heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.heads.setSortIndicatorClearable(True)
        self.heads.setSectionsMovable(True)
        self.heads.setSectionsClickable(True)
        self.heads.blockSignals(False)
        self._arranging = False
        if taken:
            columns = range(self.heads.count())
            self._change(widths={self.head(column): self.heads.sectionSize(column) for column in columns})
            self._apply_layout()

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Give columns their widths, except where the user chose others."""
        self._arranging = True
        with self.heights_once():
            for column, width in widths.items():
                if self.head(column) not in self._layout.widths:
                    self.setColumnWidth(column, width)
        self._arranging = False

    @contextmanager
    def heights_once(self) -> Iterator[None]:
        """Give rows their heights once, after several changes that would each have them measured."""
        self._heights_held += 1
        try:
            yield
        finally:
            self._heights_held -= 1
            if self._heights_wanted and not self._heights_held:
                self._set_heights()

    def _apply_layout(self) -> None:
        layout, heads = self._layout, self.heads
        if self.model() is None:
            return
        self._arranging = True
        columns = {self.head(column): column for column in range(heads.count())}
        for name, column in columns.items():
            heads.setSectionHidden(column, name in layout.hidden)
            if name in layout.widths:
                self.setColumnWidth(column, layout.widths[name])
        kept = [columns[name] for name in layout.places if name in columns]
        wanted = [*kept, *(column for column in range(heads.count()) if not kept or column not in kept)]
        for place, column in enumerate(wanted):
            heads.moveSection(heads.visualIndex(column), place)
        self._arranging = False
        self._fill()
        self._follow()

    def _sort_and_filter(self) -> None:
        layout = self._layout
        columns = {self.head(column): column for column in range(self.heads.count())}
        self.heads.set_filters(layout.filtering, {columns[n]: w for n, w in layout.filters.items() if n in columns})
        column = columns.get(layout.sorted_by, -1)
        order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
        self.heads.blockSignals(True)
        self.heads.setSortIndicator(column, order)
        self.heads.blockSignals(False)
        self.heads.viewport().update()
        self._rearrange()

    def _sorts(self, model: QAbstractItemModel) -> bool:
        """Return whether a model can be sorted."""
        return isinstance(model, ArrangedRows)

    def _rearrange(self) -> None:
        """Have the model sort and filter; the current line stays the current one."""
        model, before = self.model(), self.currentIndex()
        column, order = self.heads.sortIndicatorSection(), self.heads.sortIndicatorOrder()
        if not isinstance(model, ArrangedRows):
            if model is not None:
                model.sort(column, order)
            return
        line = model.line(before.row()) if before.isValid() and before.row() < model.rowCount() else None
        model.arrange_by(column, order is Qt.SortOrder.DescendingOrder, self.heads.filters())
        if line is not None:
            row = next((row for row in range(model.rowCount()) if model.line(row) is line), -1)
            if row >= 0:
                self.setCurrentIndex(model.index(row, before.column()))

    def _change(self, **fields: object) -> None:
        kept = {name: getattr(self._layout, name) for name in self._layout.__struct_fields__}
        self._layout = TableLayout(**{**kept, **fields})

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        self._change(
            sorted_by=self.head(column) if column >= 0 else "", descending=order is Qt.SortOrder.DescendingOrder
        )
        self._rearrange()

    def _on_filtered(self) -> None:
        self._change(filters={self.head(column): words for column, words in self.heads.filters().items()})
        self._rearrange()

    def _on_resized(self, column: int, _before: int, now: int) -> None:
        if column == self._wide or column in self.tall_columns:
            self._set_heights()
        if not self._arranging and now:
            self._change(widths={**self._layout.widths, self.head(column): now})
            self._follow()

    def _on_moved(self, _column: int, _before: int, _now: int) -> None:
        if not self._arranging:
            order = [self.heads.logicalIndex(at) for at in range(self.heads.count())]
            self._change(places=tuple(self.head(column) for column in order))
            self._follow()

    def _on_reset(self) -> None:
        heads = tuple(self.head(column) for column in range(self.heads.count()))
        if heads != self._known:
            self._known = heads  # a report came or went: what was sorted or filtered is another column now
            if self._layout != TableLayout():
                self._apply_layout()
                self._sort_and_filter()
        self._set_heights()
        self._follow()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._give_heights(first, last + 1)
        self._follow_soon()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if any(first.column() <= column <= last.column() for column in (self._wide, *self.tall_columns)):
            self._give_heights(first.row(), last.row() + 1)

    def _follow_soon(self) -> None:
        """Have the columns that stay take over rows that came or went, once for all of them."""
        if self._frozen is not None and not self._following:
            self._following = True
            after_paint(self, self._follow_rows)

    def _follow_rows(self) -> None:
        self._following = False
        self._follow()

    def _set_heights(self) -> None:
        """Give two lines to rows whose wide column needs them: to the first ones now, to the others after a paint."""
        self._heights_round += 1
        self._heights_wanted = self._heights_held > 0
        if self._heights_wanted:
            return
        self._set_some_heights(0, self._heights_round)

    def _set_some_heights(self, first: int, of_round: int) -> None:
        model = self.model()
        stale = of_round != self._heights_round
        if stale or not self._two_lines or model is None or self._wide >= model.columnCount():
            return
        last = min(first + _ROWS_AT_ONCE, model.rowCount())
        self._give_heights(first, last)
        if last < model.rowCount():
            after_paint(self, lambda: self._set_some_heights(last, of_round))

    def _give_heights(self, first: int, last: int) -> None:
        """Give these rows, the last one left out, the heights that they need."""
        if not self._two_lines or self._wide >= self.model().columnCount():
            return
        vertical, metrics = self.verticalHeader(), self.fontMetrics()
        one, letter = vertical.defaultSectionSize(), metrics.horizontalAdvance("国")
        shown = {self._wide, *self.tall_columns}.intersection(self.columns_shown())
        rooms = [(column, self.columnWidth(column) - MARGIN) for column in shown]
        for row in range(first, last):
            height = one
            for column, room in rooms:
                words = self._text(row, column)
                # So many letters fit, whatever they are.
                if len(words) * letter > room and metrics.horizontalAdvance(words) > room:
                    height = one + metrics.lineSpacing()
                    break
            if vertical.sectionSize(row) != height:
                vertical.resizeSection(row, height)

    def _follow(self, *, anew: bool = True) -> None:
        if self._frozen is not None:
            self._frozen.follow(anew=anew)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, out from under the columns that stay."""
        super().scrollTo(index, hint)
        if self._frozen is not None and self._frozen.isVisible() and self._frozen.isColumnHidden(index.column()):
            beneath = self._frozen.width() - self.visualRect(index).left()
            if beneath > 0:
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - beneath)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the table as wide as its place."""
        super().resizeEvent(event)
        self._fill()
        self._follow()

    def _fill(self) -> None:
        sized = self.model() is not None and self.head(self._wide) in self._layout.widths
        others = self.heads.length() - self.columnWidth(self._wide)
        if self._least and others > 0 and not sized and not self.isColumnHidden(self._wide):
            self._arranging = True
            self.setColumnWidth(self._wide, max(self._least, self.viewport().width() - others))
            self._arranging = False

    def _text(self, row: int, column: int) -> str:
        model = self.model()
        index = model.index(row, column)
        shown = model.data(index) or model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        return str(shown or "").replace("\n", " ").replace("\t", " ")
