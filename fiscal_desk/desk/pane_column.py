"""One column of the centre: a report's pane, or several in tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from fiscal_desk.desk.report_pane import ReportPane
from fiscal_desk.desk.report_words import report_name


class PaneColumn(QWidget):
    """Shows one pane at a time; tabs appear with the second one."""

    turned = Signal(str)  # report id of the pane that the user turned to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
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
        self.setMinimumWidth(200)

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
        self.name_tabs()
        self.tabs.setVisible(self.tabs.count() > 1)

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
        self.tabs.setVisible(self.tabs.count() > 1)

    def turn_to(self, pane: ReportPane) -> None:
        """Bring a pane to the top."""
        index = self._stack.indexOf(pane)
        if index >= 0:
            self._stack.setCurrentIndex(index)
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(index)
            self.tabs.blockSignals(False)

    def name_tabs(self) -> None:
        """Write the reports' names onto the tabs."""
        for index, pane in enumerate(self.panes):
            card = pane.report.card
            title = card.title or pane.report.origin.name
            self.tabs.setTabText(index, report_name(title, card.place, card.period))
            self.tabs.setTabToolTip(index, title)

    def _on_turned(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        if self.current:
            self.turned.emit(self.current.report_id)
