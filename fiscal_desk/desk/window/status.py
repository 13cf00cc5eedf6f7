"""The status bar: how far the review is, the unit in use, and background work with a way to stop it."""

from __future__ import annotations

import time
from collections import Counter
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from fiscal_desk.case.model import CaseFigure, Change
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.jobs import Job, Jobs
from fiscal_desk.desk.services.messages import Message, Weight
from fiscal_desk.desk.services.per_report import PerReport
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.elided_label import ElidedLabel, SteadyLabel
from fiscal_desk.figures.model import Measure

_INFO_MS = 8000
#: So long reports are looked through in one turn of the event loop.
_STEP_SECONDS = 0.008


class _Count(NamedTuple):
    """How many figures one report has, and how many of them were reviewed."""

    total: int
    reviewed: int


def _count(figures: tuple[CaseFigure, ...]) -> _Count:
    states = Counter(map(attrgetter("state"), figures))
    return _Count(len(figures), sum(count for state, count in states.items() if state.reviewed))


def _counted_on(count: _Count, was: CaseFigure, now: CaseFigure) -> _Count:
    return count._replace(reviewed=count.reviewed + now.state.reviewed - was.state.reviewed)


def _unit(figures: tuple[CaseFigure, ...]) -> str:
    """Return in which unit a report's amounts of money are shown; empty where there are none."""
    from fiscal_desk.figures.printing import display_unit

    now = [figure.current for figure in figures]
    return display_unit([figure for figure in now if figure.measure is Measure.LEVEL and figure.unit == "元"])


class Status(QStatusBar):
    """Listens to session and jobs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Job | None = None
        self._counting = False  # whether figures are counted once the window has shown what was changed
        self._jobs = jobs
        self._counts = PerReport(_count, _counted_on)
        self._units = PerReport(_unit)
        self.job_title = ElidedLabel()  # a title as wide as it is long would push the window off a small screen
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.cancel = QToolButton()
        self.cancel.setAutoRaise(True)
        self.cancel.setText(self.tr("取消"))
        self.cancel.setAccessibleName(self.tr("取消后台工作"))
        self.cancel.setMaximumHeight(self.fontMetrics().height() + 4)  # Qt makes the bar as high as its highest
        self.cancel.clicked.connect(self._cancel)
        self.reviewed = SteadyLabel()
        self.reviewed.setToolTip(self.tr("已确认、更正、剔除和补录的数据，以及全部数据"))
        self.unit = QLabel()
        self._telling = ""
        self.selection = ElidedLabel()
        self.selection.setContentsMargins(8, 0, 8, 0)
        self.selection.hide()
        for widget in (self.job_title, self.bar, self.cancel, self.selection, self.unit, self.reviewed):
            self.addPermanentWidget(widget)
        for label in (self.unit, self.reviewed):
            label.setContentsMargins(8, 0, 8, 0)
        jobs.started.connect(self._show_jobs)
        jobs.ended.connect(self._show_jobs)
        session.case_replaced.connect(self._on_case_replaced)
        session.reports_changed.connect(self._on_case_replaced)
        session.figures_changed.connect(self._on_figures)
        self._show_jobs()
        self.refresh_all()

    def _on_case_replaced(self) -> None:
        after_paint(self, self.refresh_all)

    def _on_figures(self, change: Change) -> None:
        if not change.reports and not self._counting:  # else everything is counted anew a little later
            self._counting = True
            after_paint(self, self._count_soon)

    def _count_soon(self) -> None:
        self._counting = False
        self.refresh()

    def refresh(self, _change: object = None) -> None:
        """Count anew what was reviewed."""
        counts = self._counts.of(self._session.case).values()
        total = sum(count.total for count in counts)
        done = sum(count.reviewed for count in counts)
        self.reviewed.setText(self.tr("已核 {done}/{total}").format(done=done, total=total))
        self.reviewed.setVisible(total > 0)

    def refresh_all(self) -> None:
        """Count anew, and find out in which unit most of the money is told."""
        if not self._units.make_some(self._session.case, time.perf_counter() + _STEP_SECONDS):
            after_paint(self, self.refresh_all)
            return
        self.refresh()
        units = Counter(unit for unit in self._units.of(self._session.case).values() if unit)
        self.unit.setText(self.tr("单位：{unit}").format(unit=units.most_common(1)[0][0] if units else ""))
        self.unit.setVisible(bool(units))

    def show_selection(self, table: str, words: str) -> None:
        """Show what the cells selected in a table come to, until that table has no selection any more."""
        if words or table == self._telling:
            self._telling = table
            self.selection.setText(words)
            self.selection.setVisible(bool(words))

    def show_message(self, message: Message) -> None:
        """Show what is only worth a line for a while."""
        if message.weight is Weight.INFO:
            self.showMessage(message.text, _INFO_MS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.cancel.setIcon(icon("close"))

    def _show_jobs(self, _job: Job | None = None) -> None:
        running = [job for job in self._jobs.running if job.title]
        self._shown = running[0] if running else None
        for widget in (self.job_title, self.bar, self.cancel):
            widget.setVisible(self._shown is not None)
        if self._shown:
            self.job_title.setText(self._shown.title)
            self.bar.setRange(0, 0)
            self._shown.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int, text: str) -> None:
        if self.sender() is not self._shown or self._shown is None:
            return
        # Else the bar paints itself at once, and all of the window that waits for paint with it.
        self.bar.setUpdatesEnabled(False)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)
        self.job_title.setText(f"{self._shown.title} · {text}" if text else self._shown.title)

    def _cancel(self) -> None:
        if self._shown:
            self._shown.cancel()
