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


class FirstTextComing:
    """Sets the text in several turns of the event loop, and shows it when it is set, unless it was called off.

    Laying it out and painting it for the first time, which brings the letters along, have a turn each.
    """

    def __init__(self, report: Report, look: Look, place: QWidget, there: Callable[[FirstText], object]) -> None:
        self._report = report
        self._place = place
        self._there = there
        self._builder: PageBuilder | None = PageBuilder(report, look)
        self._text: FirstText | None = None
        after_paint(place, self._go_on)

    def call_off(self) -> None:
        """Show nothing."""
        self._builder = None
        if self._text is not None:
            self._text.end()

    def _go_on(self) -> None:
        if self._builder is None:
            return
        after_paint(self._place, self._show if self._builder.go_on() else self._go_on)

    def _show(self) -> None:
        if self._builder is not None:
            self._text = FirstText(self._report, self._place)
            after_paint(self._text, self._lay_out)

    def _lay_out(self) -> None:
        if self._builder is not None and self._text is not None:
            self._text.lay_out(self._builder)
            self._there(self._text)


class FirstText(QWidget):
    """Lies over the place where the report is going to stand, and goes once its marked page is set there."""

    def __init__(self, report: Report, place: QWidget) -> None:
        """Lie over `place`, as large as it is, without the text."""
        super().__init__(place.parentWidget())
        self.sha256 = report.origin.sha256
        self._report = report
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
        self.view.setUpdatesEnabled(False)
        self.setGeometry(place.geometry())
        place.installEventFilter(self)
        self.show()
        self.raise_()

    def lay_out(self, builder: PageBuilder) -> None:
        """Take the text that `builder` has set, in the width of the place; it is painted a turn later."""
        self.view.show_page(builder.finish(), self._report.text)
        after_paint(self, lambda: self.view.setUpdatesEnabled(True))

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
