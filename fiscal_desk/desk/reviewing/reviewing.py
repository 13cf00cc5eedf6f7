"""Walking from figure to figure by keyboard and tool bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.reviewing.queue_order import QueueOrder
from fiscal_desk.desk.reviewing.review_queue import ReviewQueue
from fiscal_desk.desk.reviewing.walking import counts, neighbour
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session


class Reviewing(QObject):
    """Makes the next or previous figure current; where none is, it begins in the active pane."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        panes: PaneArea,
        queue: ReviewQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._panes = panes
        self._queue = queue

    def next_waiting(self) -> None:
        """Go to the next figure of the review queue, round the end."""
        self._walk_queue(1)

    def previous_waiting(self) -> None:
        """Go to the previous figure of the review queue, round the beginning."""
        self._walk_queue(-1)

    def next_figure(self) -> None:
        """Go to the next figure."""
        self._walk(1)

    def previous_figure(self) -> None:
        """Go to the previous figure."""
        self._walk(-1)

    def _walk_queue(self, step: int) -> None:
        current = self._session.current
        if current is None and self._queue.order in (QueueOrder.IN_TEXT, QueueOrder.EVERYTHING):
            current = self._start(self._queue.figures(), step)
        key = self._queue.following(current, step)
        if key is None:
            self._messages.show_info(self._queue.told_done())
        else:
            self._session.reveal([key])

    def _walk(self, step: int) -> None:
        figures = self._queue.figures()
        key = neighbour(figures, self._start(figures, step), step, counts)
        if key is None:
            self._messages.show_info(self.tr("案卷里还没有数据。"))
        else:
            self._session.reveal([key])

    def _start(self, figures: list[CaseFigure], step: int) -> FigureKey | None:
        pane = self._panes.active
        if self._session.current is not None or pane is None:
            return self._session.current
        # Nothing is current yet: begin where the user is reading.
        top = pane.shown.top_offset()
        before: FigureKey | None = None
        for figure in figures:
            if figure.key.report == pane.report_id and figure.current.start >= top:
                return before if step > 0 else figure.key
            before = figure.key
        return None
