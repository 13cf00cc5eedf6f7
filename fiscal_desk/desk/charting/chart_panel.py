"""The chart tab: what is selected in the comparison as bars or lines; a click goes to the sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.comparison.charts.model import Chart, ChartKind, ChartRequest
from fiscal_desk.comparison.model import Member
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.charting.more_button import MoreButton
from fiscal_desk.desk.charting.note_words import told_notes
from fiscal_desk.desk.charting.told_chart import told_chart
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.comparison_panel import ComparisonPanel
from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.save_places import beside_reports
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.widgets.text_table import as_detail_line
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import axis_words, name_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from fiscal_desk.desk.charting.chart_view import ChartView

_KIND_OF_VIEW = {View.YEARS: ChartKind.YEARS}

_EXPORTING = Cause.EXPORTING.of("picture")

#: Room between what stands in the bar, and at least for the title.
_GAP, _TITLE = 6, 80
#: The part of the panel's height that notes may take.
_NOTED = 0.15


class ChartPanel(QWidget):
    """Draws what the comparison panel has selected; pyqtgraph is loaded when it is first seen."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        feed: ComparisonFeed,
        comparison: ComparisonPanel,
        charts: MemoCharts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._feed = feed
        self._comparison = comparison
        self._charts = charts
        self._rows: tuple[str, ...] = ()
        self._proposed: tuple[tuple[str, ...], View] | None = None  # reports and view that the rows were found for
        self._report: str | None = None  # by its id: places of reports change
        self._wanted = ChartKind.REPORTS  # what was chosen last; drawn where the rows allow it
        self.view: ChartView | None = None
        self.chart: Chart | None = None
        self.kinds = ChoiceBox()
        name_box(self.kinds, self.tr("图表类型"))
        self.copy = QPushButton(self.tr("复制图片"))
        self.save = QPushButton(self.tr("保存图片…"))
        self.print = QPushButton(self.tr("打印…"))
        self.memo = QPushButton(self.tr("插入备忘录"))
        self._more = MoreButton((self.print, self.copy, self.save, self.memo))
        self.count = QLabel()
        self.hint = QLabel()
        self.title = ElidedLabel()
        self.notes = ElidedLabel()
        self._lay_out()
        self.kinds.activated.connect(self._choose_kind)
        self.copy.clicked.connect(self.copy_picture)
        self.save.clicked.connect(self._ask_where)
        self.print.clicked.connect(self._ask_printer)
        self.memo.clicked.connect(self.toggle_in_memo)
        feed.changed.connect(self.refresh)
        charts.changed.connect(self._show_memo_state)

    @property
    def request(self) -> ChartRequest:
        """What is drawn."""
        return self._request(ChartKind(self.kinds.currentData() or self._wanted))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is selected now."""
        super().showEvent(event)
        self.take_selection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave as many buttons in the bar as fit beside the title, and the height to the drawing."""
        super().resizeEvent(event)
        self._fit_bar()
        self._fit_notes()

    def _show_title(self) -> None:
        """Show what is drawn, and in which unit where the drawing is too low to say it."""
        words = told_chart(self.chart).title if self.chart else ""
        if self.chart is not None and self.view is not None and self.view.is_low:
            words = f"{words}　{axis_words(self.chart.axis)}"
        self.title.setText(words)
        self._fit_bar()

    def _fit_bar(self) -> None:
        counted = self.count.sizeHint().width() if self.count.text() else 0
        title = min(max(self.title.sizeHint().width(), _TITLE), self.width() // 2)
        self._more.fit(self.width() - self.kinds.sizeHint().width() - counted - title - 4 * _GAP, _GAP)

    def _fit_notes(self) -> None:
        """Say the notes in one line, the rest under the mouse, where more would leave too little to the drawing."""
        room = self.rect().marginsRemoved(self._column.contentsMargins())
        needed = self.notes.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.notes.text()).height()
        self.notes.setWordWrap(needed <= self.height() * _NOTED)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def take_selection(self) -> None:
        """Draw the rows that the comparison has selected; without any, stay, or begin with a main indicator."""
        rows = [row.id for row in self._comparison.chosen_rows()]
        if rows:
            usual = ChartKind.REPORTS if self._proposed else self._wanted
            self._wanted = _KIND_OF_VIEW.get(self._comparison.view, usual)
            self._rows, self._report, self._proposed = tuple(rows), self._selected_report(), None
        self.refresh()

    def refresh(self) -> None:
        """Draw anew from the newest comparison, if anybody looks."""
        if not self.isVisible():
            return
        self._propose()
        self._fill_kinds()
        self._draw()

    def _propose(self) -> None:
        """Find rows to draw where the user chose none, or those are gone; others, once there are other reports."""
        from fiscal_desk.comparison.charts.first_chart import first_chart

        comparison, found_for = self._feed.comparison, (self._feed.report_ids, self._comparison.view)
        gone = not any(row.id in self._rows for row in comparison.rows)
        if not gone and self._proposed in (None, found_for):
            return
        self._rows, self._report, self._proposed = (), None, found_for
        if first := first_chart(comparison, self._comparison.view):
            self._rows, self._wanted = first.rows, first.kind

    def toggle_in_memo(self) -> None:
        """Put the chart into the memo, or take it out."""
        if self.chart is None:
            return
        if self._charts.has(self.request):
            if self._charts.remove(self.request):
                self._messages.show_info(self.tr("已从备忘录移出：{title}").format(title=self.chart.title))
        elif self._charts.add(self.request):
            self._messages.show_info(self.tr("生成备忘录时将附上此图：{title}").format(title=self.chart.title))
        self._show_memo_state()

    def copy_picture(self) -> None:
        """Put the chart onto the clipboard as a picture, as it looks on paper."""
        if self.chart is not None:
            from fiscal_desk.desk.charting.pictures import chart_image

            QGuiApplication.clipboard().setImage(chart_image(self.chart, scale=2.0))
            self._messages.show_info(self.tr("图片已复制，可粘贴到文档中。"))

    def save_to(self, path: Path) -> None:
        """Write the chart to a .png or .svg file."""
        if self.chart is None:
            return
        from fiscal_desk.desk.charting.pictures import save_picture

        try:
            save_picture(self.chart, path)
        except OSError as error:
            words = self.tr("图片没有保存：所在位置不能写入，请换一个位置。")
            self._messages.show_error(words, str(error), cause=_EXPORTING)
        else:
            self._messages.end(_EXPORTING)
            self._messages.show_info(self.tr("图片已保存：{path}").format(path=path))

    def print_on(self, printer: QPrinter) -> None:
        """Print the chart."""
        if self.chart is not None:
            from fiscal_desk.desk.charting.pictures import print_chart

            print_chart(self.chart, printer)

    # Drawing

    def _draw(self) -> None:
        from fiscal_desk.comparison.charts.drawing_up import chart_of
        from fiscal_desk.desk.charting.chart_view import least_height
        from fiscal_desk.desk.charting.looks import look_of

        names = short_names(self._session.case.reports)
        called = [names.get(each, "") for each in self._feed.report_ids]
        chart = chart_of(self._feed.comparison, self.request, called) if self._rows else None
        self.chart = chart
        if self.view is None:
            self._make_view()
        assert self.view is not None
        self.view.show_chart(told_chart(chart) if chart else None, look_of(self.palette(), self.devicePixelRatioF()))
        self._show_title()
        self.notes.setText(told_notes(chart.notes) if chart else "")
        self._fit_notes()
        self.view.setMinimumHeight(least_height(chart) if chart else 0)
        self._scrolled.setVisible(chart is not None)
        self.hint.setVisible(chart is None)
        for button in (self.copy, self.save, self.print, self.memo, self.kinds):
            button.setEnabled(chart is not None)
        self._show_memo_state()

    def _make_view(self) -> None:
        from fiscal_desk.desk.charting.chart_view import ChartView

        self.view = ChartView(self, titled=False, noted=False)  # the panel says both: a dock is low
        self.view.chosen.connect(self._go_to)
        self.view.resized.connect(self._show_title)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._let_go)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for button in (self.copy, self.save, self.print):
            action = QAction(button.text(), self.view)
            action.triggered.connect(button.click)
            self.view.addAction(action)
        self._scrolled.setWidget(self.view)

    def _request(self, kind: ChartKind) -> ChartRequest:
        ids = self._feed.report_ids
        return ChartRequest(kind, self._rows, ids.index(self._report) if self._report in ids else None)

    def _let_go(self) -> None:
        """Take the drawing apart while Qt is still there."""
        if self.view is not None:
            self.view.show_chart(None, None)

    def _fill_kinds(self) -> None:
        from fiscal_desk.comparison.charts.drawing_up import kinds_of

        kinds = kinds_of(self._feed.comparison, self._request(self._wanted))
        self.kinds.clear()
        for kind in kinds:
            self.kinds.addItem(name_of(kind), kind.value)
        self.kinds.setCurrentIndex(max(self.kinds.findData(self._wanted.value), 0))

    def _choose_kind(self) -> None:
        self._wanted, self._proposed = ChartKind(self.kinds.currentData()), None
        self._draw()

    def _show_memo_state(self) -> None:
        kept = len(self._charts.kept)
        inside = self.chart is not None and self._charts.has(self.request)
        self.memo.setText(self.tr("移出备忘录") if inside else self.tr("插入备忘录"))
        self.count.setText(self.tr("备忘录中有图 {count} 幅").format(count=kept) if kept else "")
        self._fit_bar()

    def _selected_report(self) -> str | None:
        """Return the report whose cell is current, where the columns are reports."""
        index = self._comparison.table.currentIndex()
        if self._comparison.view is not View.REPORTS or not index.isValid():
            return None
        report = self._comparison.model.report_of(index.column())
        return self._feed.report_ids[report] if report is not None and report < len(self._feed.report_ids) else None

    # Going and asking

    def _go_to(self, member: Member) -> None:
        self._session.reveal([self._feed.key_of(*member)])

    def _ask_where(self) -> None:
        if self.chart is None:
            return
        kinds = self.tr("PNG 图片 (*.png);;SVG 矢量图 (*.svg)")
        name = beside_reports(self._session, file_name(self.chart.title) + ".png")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("保存图片"), name, kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in (".png", ".svg"):
                path = path.with_name(path.name + (".svg" if "svg" in kind else ".png"))
            self.save_to(path)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("打印图表"))
        if dialog.exec():
            self.print_on(printer)
        dialog.deleteLater()

    def _lay_out(self) -> None:
        self.hint.setText(self.tr("在“指标对照”中选择一行或几行，这里画出图来。"))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        as_detail_line(self.notes)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bar = QHBoxLayout()
        bar.setSpacing(_GAP)
        bar.addWidget(self.kinds)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.count)
        for button in (self.copy, self.save, self.print, self.memo, self._more):
            bar.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 3, 6, 2)
        self._column.setSpacing(4)
        self._column.addLayout(bar)
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.addWidget(self._scrolled, 1)
        self._column.addWidget(self.hint, 1)
        self._column.addWidget(self.notes)


def file_name(title: str) -> str:
    """Return a title as the name of a file."""
    return "".join(character for character in title if character not in '\\/:*?"<>|\n').strip()[:80]
