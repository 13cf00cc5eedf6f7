"""The tabs below the pages: comparison, checks, tasks, charts, and what the case's tools add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDockWidget, QTabWidget, QToolButton, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.charting.chart_panel import ChartPanel
from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.checking.checks_panel import ChecksPanel
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.comparison_panel import ComparisonPanel
from fiscal_desk.desk.comparing.tasks_panel import TasksPanel
from fiscal_desk.desk.judging.findings_here import FindingsHere
from fiscal_desk.desk.judging.findings_panel import FindingsPanel
from fiscal_desk.desk.judging.judging import Judged, Judging
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.looks.low_tabs import LowTabs
from fiscal_desk.desk.reviewing.reports_panel import ReportsPanel
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session

if TYPE_CHECKING:
    from fiscal_desk.memo.findings.finding import Finding

#: Else the widest row of boxes, or the tallest panel, would keep the window from small screens.
_NARROWEST, _LOWEST = 320, 110


class BottomPanels(QTabWidget):
    """The tabs, each panel by its name; `memo_charts` are the charts that the memo takes along."""

    turned = Signal()  # the user has turned to a panel, by hand or by keys

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: Jobs,
        feed: ComparisonFeed,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        tabs = LowTabs()
        tabs.setAccessibleName(self.tr("对照与核对的各个面板"))
        self.setTabBar(tabs)
        self.setDocumentMode(True)
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.comparison = ComparisonPanel(session, messages, jobs, feed, actions)
        self.checks = ChecksPanel(session, feed, actions, self.comparison.chosen_keys)
        self.tasks = TasksPanel(session)
        self.reports = ReportsPanel(session)
        self.memo_charts = MemoCharts(session, feed, self)
        self.charts = ChartPanel(session, messages, feed, self.comparison, self.memo_charts)
        self._judge(session, feed, actions)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("关闭对照与核对"))
        self.close_button.setAccessibleName(self.tr("关闭对照与核对"))
        self.setCornerWidget(self.close_button)
        self.tabBarClicked.connect(self.turned)
        self.currentChanged.connect(self._on_current)
        for name, panel, words in (
            ("comparison", self.comparison, self.tr("指标对照")),
            ("checks", self.checks, self.tr("勾稽核对")),
            ("findings", self.findings, self.tr("问题清单")),
            ("tasks", self.tasks, self.tr("工作任务")),
            ("charts", self.charts, self.tr("图表")),
            ("reports", self.reports, self.tr("报告")),
        ):
            panel.setObjectName(name)  # by which a case goes back to it
            self.addTab(panel, words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "close_button"):
            self.close_button.setIcon(icon("close"))

    def _judge(self, session: Session, feed: ComparisonFeed, actions: Actions) -> None:
        """Let findings be judged in the tables, and show there how they stand."""
        found = FindingsHere(session, feed, self)
        self.findings = FindingsPanel(session, feed, found, actions)
        for name in (ActionId.NEXT_FINDING, ActionId.PREVIOUS_FINDING):
            actions[name].triggered.connect(self._show_findings)
        rows, checks, tasks = self.comparison, self.checks, self.tasks
        rows.model.judged = found.word_of_row
        checks.model.judged = found.word_of_check
        tasks.model.judged = lambda line: found.word_of_task(line.report.id, line.task)

        def of_row() -> list[Finding]:
            return [each for row in rows.arranging.chosen_rows() for each in found.of_row(row)]

        def of_check() -> list[Finding]:
            chosen = map(checks.model.check, checks.table.selected_rows())
            return [each for check in chosen for each in found.of_check(check)]

        def of_task() -> list[Finding]:
            chosen = map(tasks.model.line, tasks.table.selected_rows())
            return [each for line in chosen for each in found.of_task(line.report.id, line.task)]

        tables = (
            Judged(rows.table, of_row, rows.refresh),
            Judged(checks.table, of_check, checks.refresh),
            Judged(tasks.table, of_task, tasks.show_tasks),
            Judged(
                self.findings.table,
                self.findings.chosen,
                self.findings.show_changed,
                self.findings.settle,
                self.findings.doubted,
            ),
        )
        self.judging = Judging(session, actions, tables, self.currentWidget, self)
        self.findings.offer_states(self.judging.states)
        self.findings.shown.connect(self.judging.offer)
        self.currentChanged.connect(self.judging.offer)

    def _on_current(self) -> None:
        if self.tabBar().hasFocus():
            self.turned.emit()

    def _show_findings(self) -> None:
        """Bring the list up that was walked in."""
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget):
            dock.show()
            dock.raise_()
        self.setCurrentWidget(self.findings)
        self.turned.emit()
