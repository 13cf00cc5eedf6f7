"""The window: builds the panels, puts them into their places, connects their signals. It decides nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QTabWidget, QWidget

from fiscal_desk.desk.jobs import Jobs
from fiscal_desk.desk.messages import Messages
from fiscal_desk.desk.session import Session


class Window(QMainWindow):
    """Left the list of figures, centre the panes, right the inspector, bottom the tabs."""

    def __init__(self, session: Session, messages: Messages, jobs: Jobs) -> None:
        super().__init__()
        self.session = session
        self.messages = messages
        self.jobs = jobs
        self.setObjectName("window")
        self.list_dock = self._add_dock("list", Qt.DockWidgetArea.LeftDockWidgetArea)
        self.inspector_dock = self._add_dock("inspector", Qt.DockWidgetArea.RightDockWidgetArea)
        self.bottom_dock = self._add_dock("bottom", Qt.DockWidgetArea.BottomDockWidgetArea)
        self.bottom_tabs = QTabWidget()
        self.bottom_tabs.setDocumentMode(True)
        self.bottom_dock.setWidget(self.bottom_tabs)
        self.setCentralWidget(QLabel())

    def _add_dock(self, name: str, area: Qt.DockWidgetArea, widget: QWidget | None = None) -> QDockWidget:
        dock = QDockWidget(self)
        dock.setObjectName(name)
        if widget is not None:
            dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock
