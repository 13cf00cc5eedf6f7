"""The status bar: how far the review is, the unit in use, and background work with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from fiscal_desk.desk.icons import icon
from fiscal_desk.desk.jobs import Job, Jobs
from fiscal_desk.desk.messages import Message, Weight
from fiscal_desk.desk.session import Session
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.printing import display_unit

_INFO_MS = 8000


class Status(QStatusBar):
    """Listens to session and jobs."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Job | None = None
        self._jobs = jobs
        self.job_title = QLabel()
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(160)
        self.bar.setTextVisible(False)
        self.cancel = QToolButton()
        self.cancel.setAutoRaise(True)
        self.cancel.setText(self.tr("取消"))
        self.cancel.setAccessibleName(self.tr("取消后台工作"))
        self.cancel.clicked.connect(self._cancel)
        self.reviewed = QLabel()
        self.reviewed.setToolTip(self.tr("已确认、更正、剔除和补录的数据，以及全部数据"))
        self.unit = QLabel()
        for widget in (self.job_title, self.bar, self.cancel, self.unit, self.reviewed):
            self.addPermanentWidget(widget)
        for label in (self.unit, self.reviewed):
            label.setContentsMargins(8, 0, 8, 0)
        jobs.started.connect(self._show_jobs)
        jobs.ended.connect(self._show_jobs)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        session.figures_changed.connect(self.refresh)
        self._show_jobs()
        self.refresh()

    def refresh(self, _change: object = None) -> None:
        """Count anew."""
        case = self._session.case
        figures = [figure for report in case.reports for figure in case.figures(report.id)]
        done = sum(figure.state.reviewed for figure in figures)
        self.reviewed.setText(self.tr("已核 {done}/{total}").format(done=done, total=len(figures)))
        self.reviewed.setVisible(bool(figures))
        amounts = [
            figure.current
            for figure in figures
            if figure.current.measure is Measure.LEVEL and figure.current.unit == "元"
        ]
        self.unit.setText(self.tr("单位：{unit}").format(unit=display_unit(amounts)))
        self.unit.setVisible(bool(amounts))

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
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.job_title.setText(f"{self._shown.title} · {text}" if text else self._shown.title)

    def _cancel(self) -> None:
        if self._shown:
            self._shown.cancel()
