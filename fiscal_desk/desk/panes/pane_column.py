"""One column of the centre: a report's pane, or several in tabs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fiscal_desk.desk.looks.low_tabs import LowTabs
from fiscal_desk.desk.panes.report_pane import ReportPane

_WIDEST_TAB = 210
#: Four columns and the panels beside them go onto a laptop at 150 %: 910 pixels.
_NARROWEST = 112
_NARROWEST_TAB = 110


#: What is dragged from the list of reports: a report's id.
REPORT_MIME = "application/x-fiscal-desk-report"


def name_all_tabs(columns: Sequence[PaneColumn], names: Mapping[str, str]) -> None:
    """Write names onto the tabs: either all columns have them or none, so that the panes' heads stay in one line."""
    several = any(len(column.panes) > 1 for column in columns)
    for column in columns:
        column.name_tabs(names, shown=several)


def take_out(columns: Sequence[PaneColumn], pane: ReportPane) -> PaneColumn | None:
    """Take a pane out of its column, which gets one of the fullest; return it where none has one to give."""
    column = next((each for each in columns if pane in each.panes), None)
    if column is None:
        return None
    column.take(pane)
    fullest = max(columns, key=lambda each: len(each.panes))
    if column.panes or len(fullest.panes) < 2:
        return None if column.panes else column
    moved = fullest.panes[-1]
    fullest.take(moved)
    column.add(moved)
    return None


class ReportTabs(LowTabs):
    """Tabs that shorten long names, but never to nothing: what does not fit is scrolled to."""

    def tabSizeHint(self, index: int) -> QSize:
        """Return the width of a name, within bounds."""
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), _WIDEST_TAB), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return how narrow a tab may become."""
        return QSize(min(self.tabSizeHint(index).width(), _NARROWEST_TAB), self.tabSizeHint(index).height())


class PaneColumn(QWidget):
    """Shows one pane at a time."""

    turned = Signal(str)  # report id of the pane that the user turned to
    dropped = Signal(str)  # report id: the user wants that report here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = ReportTabs()
        self.tabs.setAccessibleName(self.tr("这一栏里的报告"))
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setDrawBase(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._on_turned)
        self.setMinimumWidth(_NARROWEST)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a report of the list; files are the window's."""
        if event.mimeData().hasFormat(REPORT_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have the report shown here."""
        if event.mimeData().hasFormat(REPORT_MIME):
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData().data(REPORT_MIME).toStdString())

    @property
    def panes(self) -> list[ReportPane]:
        """The panes in this column, in tab order."""
        widgets = [self._stack.widget(index) for index in range(self._stack.count())]
        return [widget for widget in widgets if isinstance(widget, ReportPane)]

    @property
    def current(self) -> ReportPane | None:
        """The pane on top."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, ReportPane) else None

    def add(self, pane: ReportPane) -> None:
        """Put a pane behind the ones that are here."""
        self.tabs.blockSignals(True)
        self._stack.addWidget(pane)
        self.tabs.addTab("")
        self.tabs.blockSignals(False)

    def take(self, pane: ReportPane) -> None:
        """Give a pane away."""
        index = self._stack.indexOf(pane)
        if index < 0:
            return
        self.tabs.blockSignals(True)
        self._stack.removeWidget(pane)
        self.tabs.removeTab(index)
        self.tabs.setCurrentIndex(self._stack.currentIndex())
        self.tabs.blockSignals(False)

    def turn_to(self, pane: ReportPane) -> None:
        """Bring a pane to the top."""
        index = self._stack.indexOf(pane)
        if index >= 0:
            self._stack.setCurrentIndex(index)
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(index)
            self.tabs.blockSignals(False)

    def name_tabs(self, names: Mapping[str, str], *, shown: bool) -> None:
        """Write the reports' short names onto the tabs, and show the tabs or not."""
        for index, pane in enumerate(self.panes):
            name = names.get(pane.report_id, "").replace("&", "&&")
            if name != self.tabs.tabText(index):  # every name that is set lays all tabs out anew
                self.tabs.setTabText(index, name)
            title = pane.report.card.title or pane.report.origin.name
            if title != self.tabs.tabToolTip(index):
                self.tabs.setTabToolTip(index, title)
        self.tabs.setVisible(shown)

    def _on_turned(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if self.current:
            self.turned.emit(self.current.report_id)
