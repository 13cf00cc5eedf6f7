"""The text of the first report that is opened while its figures are still being read: without marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fiscal_desk.desk.pages.page_document import Look, PageBuilder
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.report.model import Report

if TYPE_CHECKING:
    from fiscal_desk.desk.panes.pane_area import PaneArea


class FirstText(QWidget):
    """Lies over the place where the report is going to stand, and goes once its marked page is set there."""

    def __init__(self, report: Report, look: Look, place: QWidget) -> None:
        """Lie over `place`, as large as it is."""
        super().__init__(place.parentWidget())
        self.sha256 = report.origin.sha256
        self._place = place
        self.view = PageView()
        self.view.setAccessibleName(self.tr("正在读取的报告的正文：{name}").format(name=report.origin.name))
        said = QLabel(
            self.tr("“{name}”的正文在这里；里面的数据正在读取，读完后标在正文上。").format(name=report.origin.name)
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setContentsMargins(12, 8, 12, 4)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(self.view, 1)
        self.view.show_page(PageBuilder(report, look).finish(), report.text)
        self.setGeometry(place.geometry())
        place.installEventFilter(self)
        self.show()
        self.raise_()

    def give_way(self, panes: PaneArea, over: Callable[[], object]) -> None:
        """Call `over` as soon as the first page is set in the panes; it is scrolled to where the eye is here."""

        def look() -> None:
            pane = next((each for each in panes.seen_panes() if each.view.has_page), None)
            if pane is None:
                after_paint(self, look)
                return
            if pane.report.origin.sha256 == self.sha256 and self.view.verticalScrollBar().value():
                pane.view.scroll_to_top(self.view.top_offset())
            over()

        after_paint(self, look)

    def end(self) -> None:
        """Go."""
        self._place.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the place."""
        if watched is self._place and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._place.geometry())
        return super().eventFilter(watched, event)
