"""The other face of a pane: the report's own pages in place of its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.pages.printed.page_bar import PageBar
from fiscal_desk.desk.pages.printed.page_source import PageSource
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.worker.pages import has_pages


class PageMeans(NamedTuple):
    """What pages are got with: background work, and whom to ask for a password, with why."""

    jobs: Jobs
    ask_password: Callable[[str], str | None]


class OwnPages(QObject):
    """Made when a pane is first switched to its pages."""

    refused = Signal(str)  # one line for the user: why there are none

    def __init__(self, session: Session, report_id: str, report: Report, means: PageMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self.source = PageSource(means.jobs, report, lambda: session.case.packed_original(report_id), self)
        self.view = PrintedView(self.source)
        self.view.selecting.set_text(report.text)
        self.bar = PageBar(self.view)
        self.face = QWidget()
        column = QVBoxLayout(self.face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        self.source.failed.connect(self._on_failed)

    def open(self) -> None:
        """Have the file opened where that has not been done."""
        if self.source.text is None:
            self.source.open()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ReportOpeningError) and error.problem is OpeningProblem.LOCKED:
            if password := self._means.ask_password(opening_words(error)):
                self.source.open(password)
                return
            self.refused.emit(opening_words(error))
        elif isinstance(error, ReportOpeningError):
            self.refused.emit(opening_words(error))
        elif isinstance(error, LookupError):
            self.refused.emit(self.tr("案卷里没有留存这份报告的原文件，不能显示原页；请重新打开它。"))
        else:
            self.refused.emit(self.tr("原页显示不出来：后台进程打不开这个文件。正文不受影响。"))


class Faces(QStackedWidget):
    """The text of a report, and its own pages once they were asked for: one of the two is seen."""

    made = Signal(object)  # PrintedView: pages were asked for the first time
    refused = Signal(str)  # one line for the user: why there are no pages; the text is seen again

    def __init__(self, session: Session, report_id: str, text: PageView, means: PageMeans | None) -> None:
        super().__init__()
        self._session = session
        self._report_id = report_id
        self._means = means
        self._text = text
        self._pages: OwnPages | None = None
        self.addWidget(text)

    @property
    def shown(self) -> PageView | PrintedView:
        """What is seen."""
        pages = self.pages
        return pages if pages is not None and self.currentWidget() is not self._text else self._text

    @property
    def pages(self) -> PrintedView | None:
        """The view of the pages, once they were asked for."""
        return self._pages.view if self._pages is not None else None

    def offers_pages(self, report: Report) -> bool:
        """Whether a report has pages that can be shown."""
        return self._means is not None and bool(report.places) and has_pages(report.origin)

    def turn(self, report: Report, *, to_pages: bool) -> bool:
        """Show the pages or the text; return whether something else is seen now than before."""
        before = self.shown
        if to_pages and self._pages is None and self._means is not None:
            self._pages = OwnPages(self._session, self._report_id, report, self._means, self)
            self.addWidget(self._pages.face)
            self._pages.refused.connect(self._on_refused)
            self.made.emit(self._pages.view)
            self._pages.open()
        self.setCurrentWidget(self._pages.face if to_pages and self._pages is not None else self._text)
        return self.shown is not before

    def drop_pages(self) -> None:
        """Let go of the pages: they are another file's by now, or cannot be shown."""
        self.setCurrentWidget(self._text)
        if self._pages is not None:
            self._pages.source.close()
            self.removeWidget(self._pages.face)
            self._pages.face.deleteLater()
            self._pages.deleteLater()
            self._pages = None

    def _on_refused(self, why: str) -> None:
        self.drop_pages()
        self.refused.emit(why)
