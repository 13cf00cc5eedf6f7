"""What is seen of a file before it has been read: the pages of a long one, the text of the first report."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

    from fiscal_desk.desk.files.first_text import FirstText, FirstTextComing
    from fiscal_desk.desk.files.report_files import ReportFiles
    from fiscal_desk.desk.pages.printed.first_pages import FirstPages
    from fiscal_desk.desk.panes.pane_area import PaneArea
    from fiscal_desk.desk.services.jobs import Jobs
    from fiscal_desk.desk.services.session import Session
    from fiscal_desk.desk.settings.settings import Settings
    from fiscal_desk.report.model import Report


class FirstSight:
    """Stands in for reports that are still being read: beside `stack` in the row `middle`, or over its page."""

    def __init__(self, settings: Settings, stack: QStackedWidget, middle: QHBoxLayout, messages: QWidget) -> None:
        self.pages: FirstPages | None = None  # of a long file while it is read
        self.text: FirstText | None = None  # of the first report while its figures are read
        self._coming: FirstTextComing | None = None
        self._settings, self._stack, self._middle, self._messages = settings, stack, middle, messages

    def follow(self, reports: ReportFiles, session: Session, jobs: Jobs) -> None:
        """Show what is being opened from now on; called once."""
        self._session, self._jobs = session, jobs
        reports.long_file_begun.connect(self._show_pages)
        reports.long_file_over.connect(self._end_pages)
        reports.text_there.connect(self._show_text)
        reports.opening_over.connect(self._let_text_go)

    def give_way(self, panes: PaneArea) -> None:
        """End the text as soon as `panes`, which show the report that has been read, are painted."""
        self._call_off()
        if self.text is not None:
            self.text.give_way(panes, self.end_text)

    def end_text(self) -> None:
        """Take the text away, and do not show one that is still being laid out."""
        self._call_off()
        if self.text is not None:
            self.text.end()
            self.text = None

    def _show_pages(self, path: Path, password: str | None) -> None:
        """Show a long file's pages beside the reports while it is read, or in place of the welcome page."""
        from fiscal_desk.desk.pages.printed.first_pages import FirstPages

        self._end_pages()
        self.pages = FirstPages(self._jobs, path, password)
        self._middle.addWidget(self.pages, 1)
        self._stack.setVisible(self._stack.currentIndex() > 0)
        self.pages.source.failed.connect(self._end_pages)

    def _end_pages(self) -> None:
        if self.pages is not None:
            self.pages.source.close()
            self._middle.removeWidget(self.pages)
            self.pages.hide()
            self.pages.deleteLater()
            self.pages = None
            self._stack.show()

    def _show_text(self, report: Report) -> None:
        """Show a report's text while its figures are read, where nothing else can be read yet."""
        from fiscal_desk.desk.files.first_text import FirstTextComing
        from fiscal_desk.desk.pages.appearance import Appearance

        if self.pages is None:
            preferences = self._settings.preferences
            appearance = Appearance(self._settings.number("zoom", 1.0))
            appearance.set_font(preferences.text("look/page_font"), preferences.number("look/page_points"))
            self.end_text()
            look = appearance.look(self._stack.palette())
            self._coming = FirstTextComing(report, look, self._stack, self._on_text)

    def _on_text(self, text: FirstText) -> None:
        self.text, self._coming = text, None
        self._messages.raise_()

    def _let_text_go(self) -> None:
        if not self._session.case.reports:
            self.end_text()

    def _call_off(self) -> None:
        if self._coming is not None:
            self._coming.call_off()
            self._coming = None
