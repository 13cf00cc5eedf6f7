"""One comparison of the open case for all panels: made in the background whenever the case changed."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from fiscal_desk.case.model import Change, FigureKey
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.job_keys import OPENING
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.worker.parcels import PackedItems, unpack_comparison

#: Changes that follow each other faster than this are compared once.
PAUSE_MS = 200
COMPARING = "comparison"
#: So long reports are looked through in one turn of the event loop.
_STEP_SECONDS = 0.008


class ComparisonFeed(QObject):
    """Keeps the newest comparison; `changed` says that there is another one.

    Report indices of `comparison` are places in `report_ids`. A change of the case while a comparison is being made
    makes that one stale: it is dropped, and another one is made.
    """

    changed = Signal()
    awaited = Signal()  # the case has changed: `comparison` is no longer of it as it stands
    failed = Signal()  # no comparison could be made: a fault of ours, which has been told

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self.comparison = Comparison((), (), (), ())
        self.report_ids: tuple[str, ...] = ()
        self.current = True  # whether `comparison` is of the case as it stands now
        self._packed = PackedItems()
        self._compared: tuple[tuple[str, ...], object] | None = None  # of which `comparison` is, beside its reports
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        session.case_replaced.connect(self.refresh)
        session.figures_changed.connect(self._on_figures_changed)
        session.reports_changed.connect(self.refresh)
        if session.case.reports:
            self.refresh()

    def refresh(self) -> None:
        """Compare anew, soon."""
        self._compared = None
        self._look_again()

    def _look_again(self) -> None:
        was_current, self.current = self.current, False
        if was_current:
            self.awaited.emit()
        self._pause.start()

    def pack(self, items: Sequence[Compared]) -> list[bytes]:
        """Return the reports as they are sent to the worker; those of the last comparison are packed already."""
        return self._packed.pack(items)

    def key_of(self, report: int, figure_id: str) -> FigureKey:
        """Return the key in the case of a figure of the comparison."""
        return FigureKey(self.report_ids[report], figure_id)

    def keys_of(self, members: Sequence[tuple[int, str]]) -> list[FigureKey]:
        """Return the keys in the case of figures of the comparison."""
        return [self.key_of(report, figure_id) for report, figure_id in members]

    def _on_figures_changed(self, change: Change) -> None:
        from fiscal_desk.comparison.remembered import OF_COMPARING

        if change.reports or not OF_COMPARING.isdisjoint(change.choices):
            self.refresh()
        elif change.figures:
            self._look_again()

    def _go_on(self) -> None:
        if not self._pause.isActive():
            self._compare()

    def _compare(self) -> None:
        if any(job.key in (OPENING, COMPARING) for job in self._jobs.running):
            # More reports are on their way, or a stale comparison still has to end: two at once take twice as long.
            self._pause.start()
            return
        from fiscal_desk.comparison.remembered import settings_of

        case = self._session.case
        until = time.perf_counter() + _STEP_SECONDS
        for report in case.reports:
            case.reading(report.id)
            if time.perf_counter() > until and report is not case.reports[-1]:
                after_paint(self, self._go_on)  # the reports that were looked through are known when it comes back
                return
        report_ids = tuple(report.id for report in case.reports)
        items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
        settings = settings_of(case.choice)
        compared = report_ids, settings
        if compared == self._compared and _are_same(items, self.comparison.items):
            self.current = True  # what was confirmed, or noted, changes nothing that a report states
            self.changed.emit()
            return

        def work(progress: Progress) -> Comparison:
            from fiscal_desk.worker.tasks import compare_pieces

            packed = self._packed.pack(items)
            progress.check()
            return unpack_comparison(progress.run(compare_pieces, packed, settings), items)

        def done(comparison: Comparison) -> None:
            if not self._pause.isActive():
                self.comparison, self.report_ids, self.current = comparison, report_ids, True
                self._compared = compared
                self.changed.emit()

        def failed(error: Exception) -> None:
            self._jobs.unhandled.emit(error)
            self.failed.emit()

        self._jobs.start(self.tr("对比各报告"), work, done=done, failed=failed, key=COMPARING)


def _are_same(items: Sequence[Compared], others: Sequence[Compared]) -> bool:
    """Return whether the very same reports and readings stand in both."""
    return len(items) == len(others) and all(
        one.report is other.report and one.reading is other.reading for one, other in zip(items, others, strict=True)
    )
