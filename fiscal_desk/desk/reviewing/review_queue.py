"""The review queue: what waits for a look, in the order that the user chose, and how much of it is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.reviewing.queue_order import QueueOrder, following, queue_of, waits
from fiscal_desk.desk.services.per_report import PerReport
from fiscal_desk.desk.services.session import Session

_WORST_FIRST = (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED, CheckVerdict.ROUNDING)


class _Waiting(NamedTuple):
    """The figures of one report that may wait, in text order."""

    unreviewed: tuple[CaseFigure, ...]
    doubtful: tuple[CaseFigure, ...]

    def of(self, order: QueueOrder) -> tuple[CaseFigure, ...]:
        """Return those among which an order chooses."""
        return self.unreviewed if order in (QueueOrder.BY_CHECK, QueueOrder.EVERYTHING) else self.doubtful


def _waiting_of(figures: tuple[CaseFigure, ...]) -> _Waiting:
    unreviewed = tuple(figure for figure in figures if waits(figure, QueueOrder.EVERYTHING))
    doubtful = tuple(figure for figure in unreviewed if waits(figure, QueueOrder.IN_TEXT))
    return _Waiting(unreviewed, doubtful)


class _Count(NamedTuple):
    """How many figures one report has, and how many of them may wait."""

    total: int
    unreviewed: int
    doubtful: int


def _count_of(figures: tuple[CaseFigure, ...]) -> _Count:
    states = Counter(map(attrgetter("state"), figures))
    unreviewed = sum(count for state, count in states.items() if not state.reviewed)
    return _Count(len(figures), unreviewed, states[FigureState.DOUBTFUL])


def _counted_on(count: _Count, was: CaseFigure, now: CaseFigure) -> _Count:
    unreviewed = waits(now, QueueOrder.EVERYTHING) - waits(was, QueueOrder.EVERYTHING)
    doubtful = waits(now, QueueOrder.IN_TEXT) - waits(was, QueueOrder.IN_TEXT)
    return _Count(count.total, count.unreviewed + unreviewed, count.doubtful + doubtful)


class ReviewQueue(QObject):
    """Answers who comes next; `changed` follows changes of the case, soon after them."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        feed: ComparisonFeed | None = None,
        parent: QObject | None = None,
        *,
        order: QueueOrder = QueueOrder.IN_TEXT,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._waiting = PerReport(_waiting_of)
        self._counts = PerReport(_count_of, _counted_on)
        self.order = order
        #: Returns the figures that a filter leaves, None where there is none: a walk stays inside.
        self.narrowed: Callable[[], Collection[FigureKey] | None] = lambda: None
        # Counting waits until the change is on screen.
        self._pause = QTimer(self, singleShot=True, interval=50)
        self._pause.timeout.connect(self.changed)
        for signal in (session.case_replaced, session.reports_changed, session.figures_changed):
            signal.connect(self._pause.start)
        if feed is not None:
            feed.changed.connect(self._pause.start)

    def set_order(self, order: QueueOrder) -> None:
        """Walk in another order from now on."""
        if order is not self.order:
            self.order = order
            self.changed.emit()

    def figures(self) -> list[CaseFigure]:
        """Return all figures of the case, report after report, in text order."""
        case = self._session.case
        return [figure for report in case.reports for figure in case.figures(report.id)]

    def keys(self) -> list[FigureKey]:
        """Return the figures that wait, in order."""
        waiting = [figure for each in self._waiting.of(self._session.case).values() for figure in each.of(self.order)]
        return [key for _, key in queue_of(waiting, self.order, self._failed())]

    def left(self) -> int:
        """Return how many figures wait; without putting them in order."""
        if self.order is QueueOrder.BY_CHECK:
            figures = filter(None, map(self._session.figure, self._failed()))
            return sum(waits(figure, QueueOrder.EVERYTHING) for figure in figures)
        counts = self._counts.of(self._session.case).values()
        return sum(each.unreviewed if self.order is QueueOrder.EVERYTHING else each.doubtful for each in counts)

    def following(self, current: FigureKey | None, step: int = 1) -> FigureKey | None:
        """Return who comes next (1) or before (−1), round the end; None where nobody waits."""
        return following(self.figures(), current, step, self.order, self._failed(), self.narrowed())

    def waits(self, figure: CaseFigure) -> bool:
        """Return whether a figure is in the queue."""
        return waits(figure, self.order, self._failed())

    def progress(self) -> tuple[int, int]:
        """Return how many figures of the case have been reviewed, and how many there are."""
        counts = self._counts.of(self._session.case).values()
        return sum(each.total - each.unreviewed for each in counts), sum(each.total for each in counts)

    def told_done(self) -> str:
        """Say that nothing is left in the queue."""
        translate = QCoreApplication.translate
        if self.narrowed() is not None and (left := len(self.keys())):
            words = translate("ReviewQueue", "筛选出的数据已全部看完；筛选之外还有 {count} 条待核。")
            return words.format(count=left)
        done, total = self.progress()
        words = {
            QueueOrder.IN_TEXT: translate("ReviewQueue", "存疑的数据已全部看完，已核 {done}/{total}。"),
            QueueOrder.BY_DOUBT: translate("ReviewQueue", "存疑的数据已全部看完，已核 {done}/{total}。"),
            QueueOrder.BY_CHECK: translate("ReviewQueue", "勾稽不符的数据已全部看完，已核 {done}/{total}。"),
            QueueOrder.EVERYTHING: translate("ReviewQueue", "全部数据已核完，已核 {done}/{total}。"),
        }[self.order]
        return words.format(done=done, total=total)

    def _failed(self) -> list[FigureKey]:
        """Return the members of checks that do not add up, the worst checks first."""
        if self.order is not QueueOrder.BY_CHECK or self._feed is None:
            return []
        checks = self._feed.comparison.checks
        members = [check.members for verdict in _WORST_FIRST for check in checks if check.verdict is verdict]
        return list(dict.fromkeys(key for each in members for key in self._feed.keys_of(each)))
