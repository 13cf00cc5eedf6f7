"""Walking from figure to figure by keyboard and tool bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.desk.messages import Messages
from fiscal_desk.desk.pane_area import PaneArea
from fiscal_desk.desk.session import Session
from fiscal_desk.desk.walking import counts, is_doubtful, neighbour


class Reviewing(QObject):
    """Makes the next or previous figure current; where none is, it begins in the active pane."""

    def __init__(self, session: Session, messages: Messages, panes: PaneArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._panes = panes

    def next_doubtful(self) -> None:
        """Go to the next doubtful figure, round the end."""
        self._walk(1, is_doubtful, self.tr("没有存疑的数据了。"))

    def previous_doubtful(self) -> None:
        """Go to the previous doubtful figure, round the beginning."""
        self._walk(-1, is_doubtful, self.tr("没有存疑的数据了。"))

    def next_figure(self) -> None:
        """Go to the next figure."""
        self._walk(1, counts, self.tr("案卷里还没有数据。"))

    def previous_figure(self) -> None:
        """Go to the previous figure."""
        self._walk(-1, counts, self.tr("案卷里还没有数据。"))

    def _walk(self, step: int, wanted: Callable[[CaseFigure], bool], none: str) -> None:
        case = self._session.case
        figures = [figure for report in case.reports for figure in case.figures(report.id)]
        key = neighbour(figures, self._start(figures, step), step, wanted)
        if key is None:
            self._messages.show_info(none)
        else:
            self._session.reveal([key])

    def _start(self, figures: list[CaseFigure], step: int) -> FigureKey | None:
        pane = self._panes.active
        if self._session.current is not None or pane is None:
            return self._session.current
        # Nothing is current yet: begin where the user is reading.
        top = pane.view.top_offset()
        before: FigureKey | None = None
        for figure in figures:
            if figure.key.report == pane.report_id and figure.current.start >= top:
                return before if step > 0 else figure.key
            before = figure.key
        return None
