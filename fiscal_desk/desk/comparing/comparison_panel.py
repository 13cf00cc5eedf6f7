"""The comparison: a table of what the reports say, filtered, copied, exported; a click goes to the sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.model import FigureKey
from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row, Verdict
from fiscal_desk.comparison.rows.fitting_view import fitting_view
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.comparison_lines import FamilyLine, VerdictFilter, comparison_lines, reasons_of
from fiscal_desk.desk.comparing.comparison_model import ComparisonModel
from fiscal_desk.desk.comparing.counted_line import CountedLine
from fiscal_desk.desk.comparing.row_arranging import RowArranging
from fiscal_desk.desk.comparing.told.verdict_reasons import told_reasons
from fiscal_desk.desk.comparing.view_pane import ViewPane
from fiscal_desk.desk.looks.styles import is_dark
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.save_places import beside_reports
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.place_words import place_words
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import name_of, verdict_name
from fiscal_desk.figures.model import Figure
from fiscal_desk.worker.parcels import PackedItems, pack_comparison

_EXPORTING = Cause.EXPORTING.of("table")


class ComparisonPanel(QWidget):
    """Shows the comparison of the open reports: in the view that they are good for, until the user chooses one."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        feed: ComparisonFeed,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._jobs = jobs
        self._feed = feed
        self._columns: list[str] | None = None  # the heads that the widths were made for
        self.chosen_view: View | None = None  # by the user, for this case
        self._fitted: list[tuple[str, str, str | None]] | None = None  # the reports that the view was found for
        self.model = ComparisonModel(self)
        self.model.cited = self._cited
        self.table = TextTable(wide=1, frozen=2, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("指标对照表"))
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.arranging = RowArranging(session, messages, self.table, self.model, actions)
        self.views = ViewPane()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.views)
        self.view_box = ChoiceBox()
        self.verdicts = ChoiceBox()
        self.families = ChoiceBox()
        self.words = DeskLine()
        self.export = QPushButton(self.tr("导出表格…"))
        # Between the boxes, the counts were cut on small screens, and left no room to type in.
        self._told = CountedLine()
        self.reason, self.count = self._told.said, self._told.count
        self._fill_filters()
        self._lay_out()
        self.verdicts.activated.connect(self.refresh)
        self.families.activated.connect(self.refresh)
        self.words.textChanged.connect(self.refresh)
        self.export.clicked.connect(self._ask_where)
        self.view_box.activated.connect(lambda: self.set_view(self.view))
        self.table.chosen.connect(self._go_to)
        self.views.figures_chosen.connect(self._reveal)
        self.views.told.connect(self.reason.setText)
        self.table.selectionModel().currentChanged.connect(self._show_reason)
        self.model.modelReset.connect(self._on_reset)
        self.model.rowsInserted.connect(lambda _, first, last: self._span_families(range(first, last + 1)))
        feed.changed.connect(self._on_compared)
        feed.awaited.connect(self._on_awaited)
        self.refresh()

    @property
    def view(self) -> View:
        """Which of the four views of the table is shown."""
        return View(self.view_box.currentData())

    def set_view(self, view: View | None) -> None:
        """Show the table as the user wants it in this case; None: as the reports are good for."""
        self.chosen_view, self._fitted = view, None
        self._fit_view()
        self.refresh()

    def _on_compared(self) -> None:
        self._fit_view()
        self.refresh()

    def _fit_view(self) -> None:
        """Turn to the view that was chosen, or that fits; what is corrected in the same reports turns nothing."""
        cards = [item.report.card for item in self._feed.comparison.items]
        fitted = [(id_, card.place, card.period) for id_, card in zip(self._feed.report_ids, cards, strict=True)]
        if fitted != self._fitted:
            self._fitted = fitted
            self._turn_to(self.chosen_view or fitting_view(self._feed.comparison))

    def _turn_to(self, view: View) -> None:
        self.view_box.setCurrentIndex(self.view_box.findData(view.value))
        self.stack.setCurrentIndex(0 if view is View.REPORTS else 1)
        self.verdicts.setVisible(view is View.REPORTS)
        self.reason.clear()

    def chosen_rows(self) -> list[Row]:
        """Return the rows of the comparison that are selected, in whichever view."""
        if self.view is View.REPORTS:
            return self.arranging.chosen_rows()
        wanted = self.views.chosen_row_ids()
        return [row for row in self._feed.comparison.rows if row.id in wanted]

    def chosen_keys(self) -> list[FigureKey]:
        """Return the figures in the selected cells; a cell without a report stands for its row's first figure."""
        table = self.table if self.view is View.REPORTS else self.views.table
        places = sorted((index.row(), index.column()) for index in table.selectedIndexes())
        model = self.model if self.view is View.REPORTS else self.views.model
        found = [model.figures_at(model.index(row, column))[:1] for row, column in places]
        return list(dict.fromkeys(self._feed.key_of(report, figure.id) for each in found for report, figure in each))

    def refresh(self) -> None:
        """Show the newest comparison with the chosen filters; the place in the table is kept."""
        if self.view is not View.REPORTS:
            family = Family(chosen) if (chosen := self.families.currentData()) else None
            self.views.dark = is_dark(self.palette())
            shown = self.views.show_view(
                self._feed.comparison, self.view, family, self.words.text(), is_awaited=self._is_awaited
            )
            self.count.setText(shown)
        self._refresh_rows()

    @property
    def _is_awaited(self) -> bool:
        """Whether nothing is shown because nothing was compared yet: that says nothing about the reports."""
        return not self._feed.current and not self._feed.comparison.rows

    def _on_awaited(self) -> None:
        if self._is_awaited:
            self.refresh()

    def _cited(self, report: int, figure: Figure) -> str:
        stated_in = self._session.report(self._feed.report_ids[report])
        return place_words(stated_in.report, figure.start) if stated_in is not None else ""

    def _refresh_rows(self) -> None:
        comparison = self._feed.comparison
        names = self._report_names()
        kept = self._place()
        lines = comparison_lines(
            comparison.rows,
            verdict=VerdictFilter(self.verdicts.currentData()),
            family=Family(chosen) if (chosen := self.families.currentData()) else None,
            words=self.words.text(),
        )
        self.model.dark = is_dark(self.palette())
        self.model.set_lines(lines, names)
        if self._columns != names and lines:
            self._columns = names
            after_paint(self.table, self.table.fit_columns)  # to fill it takes long enough for one turn
        self._return_to(kept)
        self._show_counts()
        self.export.setEnabled(bool(comparison.rows))

    def write_to(self, path: Path, kept: Collection[str] | None = None) -> None:
        """Write the comparison into a spreadsheet or .csv file, in the background; all rows or those with these ids."""
        comparison = self._feed.comparison
        if kept is not None:
            rows = tuple(row for row in comparison.rows if row.id in kept)
            comparison = msgspec.structs.replace(comparison, rows=rows)

        def work(progress: Progress) -> Path:
            from fiscal_desk.comparison.tables.table_files import save_table
            from fiscal_desk.worker.tasks import table_bytes

            items, pieces = PackedItems().pack(comparison.items), pack_comparison(comparison)
            content = progress.run(table_bytes, items, pieces, path.name)
            progress.check()
            save_table(path, content)
            return path

        self._jobs.start(
            self.tr("导出表格"),
            work,
            done=self._on_exported,
            failed=self._on_export_failed,
            key="export",
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            dark = is_dark(self.palette())  # also where another tab is on top just now
            self.model.dark = self.views.dark = self.views.model.dark = dark
            if self.isVisible():
                self.refresh()

    def _on_exported(self, written: Path) -> None:
        self._messages.end(_EXPORTING)
        self._messages.show_info(self.tr("已导出：{path}").format(path=written))

    def _on_export_failed(self, error: Exception) -> None:
        words = self.tr("表格没有导出：文件可能正被打开或所在位置不能写入，请关闭该文件或换一个位置。")
        self._messages.show_error(words, str(error), cause=_EXPORTING)

    def _report_names(self) -> list[str]:
        names = short_names(self._session.case.reports)
        return [names.get(each, "") for each in self._feed.report_ids]

    def _fill_filters(self) -> None:
        for view in View:
            self.view_box.addItem(name_of(view), view.value)
        name_box(self.view_box, self.tr("对照方式"))
        self.view_box.setToolTip(self.tr("同一份对照表的四种看法"))
        words = {
            VerdictFilter.ALL: self.tr("全部"),
            VerdictFilter.SEVERAL: self.tr("多方都有"),
            VerdictFilter.CONFLICT: verdict_name(Verdict.CONFLICT),
            VerdictFilter.AGREE: self.tr("一致或口径相近"),
            VerdictFilter.INCOMPARABLE: verdict_name(Verdict.INCOMPARABLE),
            VerdictFilter.ONE_SIDED: verdict_name(None),
        }
        for verdict, name in words.items():
            self.verdicts.addItem(name, verdict.value)
        self.families.addItem(self.tr("所有类别"), None)
        for family in Family:
            self.families.addItem(name_of(family), family.value)
        self.words.setPlaceholderText(self.tr("按指标或数值筛选"))
        self.words.setClearButtonEnabled(True)
        for widget, name in (
            (self.verdicts, self.tr("按结论筛选")),
            (self.families, self.tr("按类别筛选")),
            (self.words, self.tr("按文字筛选")),
        ):
            widget.setAccessibleName(name)
            if isinstance(widget, QComboBox):
                name_box(widget, name)
        for box, letters in ((self.view_box, 11), (self.verdicts, 7), (self.families, 7)):
            # As wide as their longest choice, they would leave no room for the words beside them.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(letters)
            box.gives_way = True  # to the words that are looked for, and to the button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        self.words.setMaximumWidth(280)
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance("一般公共预算收"))
        bar.addWidget(self.view_box)
        bar.addWidget(self.verdicts)
        bar.addWidget(self.families)
        bar.addWidget(self.words, 1)
        bar.addStretch(1)
        bar.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self._told)

    def _span_families(self, rows: Iterable[int]) -> None:
        for at in rows:
            if isinstance(self.model.line(at), FamilyLine):
                self.table.setSpan(at, 0, 1, self.model.columnCount())

    def _on_reset(self) -> None:
        """Follow what the table was sorted and filtered by."""
        self.table.clearSpans()
        self._span_families(range(self.model.rowCount()))
        self._show_counts()

    def _show_counts(self) -> None:
        if self.view is not View.REPORTS:
            return
        if self._is_awaited:
            self.count.setText(self.tr("还没有对比完"))
            return
        rows = self._feed.comparison.rows
        shown = self.model.count_rows()
        conflicts = sum(row.verdict is Verdict.CONFLICT for row in rows)
        words = self.tr("显示 {shown} / {all} 项，不一致 {conflicts} 项")
        self.count.setText(words.format(shown=shown, all=len(rows), conflicts=conflicts))

    def _place(self) -> tuple[str, int] | None:
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= self.model.rowCount():
            return None
        line = self.model.line(index.row())
        return (line.id, index.column()) if isinstance(line, Row) else None

    def _return_to(self, place: tuple[str, int] | None) -> None:
        if place is not None:
            for at in range(self.model.rowCount()):
                line = self.model.line(at)
                if isinstance(line, Row) and line.id == place[0]:
                    column = min(place[1], self.model.columnCount() - 1)
                    if self.table.currentIndex() != self.model.index(at, column):
                        self.table.setCurrentIndex(self.model.index(at, column))
                    self._show_reason(self.table.currentIndex())
                    return
            self.table.setCurrentIndex(QModelIndex())
        self.reason.clear()

    def _show_reason(self, index: QModelIndex) -> None:
        line = self.model.line(index.row()) if index.isValid() else None
        reasons = reasons_of(line, self._feed.comparison) if isinstance(line, Row) else ()
        self.reason.setText(told_reasons(reasons[:3]))

    def _go_to(self, index: QModelIndex) -> None:
        self._reveal(self.model.figures_at(index))

    def _reveal(self, figures: Sequence[tuple[int, Figure]]) -> None:
        self._session.reveal([self._feed.key_of(report, figure.id) for report, figure in figures])

    def _ask_where(self) -> None:
        kinds = self.tr("Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)")
        name = beside_reports(self._session, self.tr("指标对照表") + ".xlsx")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("导出表格"), name, kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in (".xlsx", ".csv"):
                path = path.with_name(path.name + (".csv" if "csv" in kind else ".xlsx"))
            self.write_to(path, self._kept_rows())

    def _kept_rows(self) -> frozenset[str] | None:
        """Return the ids of the rows that the filter leaves, where the user says that it holds; None for all rows."""
        rows = self._feed.comparison.rows
        shown = [line for line in map(self.model.line, range(self.model.rowCount())) if isinstance(line, Row)]
        if self.view is not View.REPORTS or len(shown) == len(rows):
            return None
        text = self.tr("表格经过筛选，显示 {shown} / {all} 项。只导出显示的，还是全部导出？")
        filtered = self._messages.ask(
            text.format(shown=len(shown), all=len(rows)),
            accept=self.tr("只导出显示的"),
            cancel=self.tr("全部导出"),
        )
        return frozenset(row.id for row in shown) if filtered else None
