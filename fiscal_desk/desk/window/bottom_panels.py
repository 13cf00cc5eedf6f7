"""The tabs below the pages: comparison, checks, tasks, charts, and what the case's tools add."""

from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.charting.chart_panel import ChartPanel
from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.checking.checks_panel import ChecksPanel
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.comparison_panel import ComparisonPanel
from fiscal_desk.desk.comparing.tasks_panel import TasksPanel
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session

#: Else the widest row of boxes would keep the window from small screens.
_NARROWEST = 320


class BottomPanels(QTabWidget):
    """The tabs, each panel by its name; `memo_charts` are the charts that the memo takes along."""

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
        self.setDocumentMode(True)
        self.setMinimumWidth(_NARROWEST)
        self.comparison = ComparisonPanel(session, messages, jobs, feed, actions)
        self.checks = ChecksPanel(session, feed, actions, self.comparison.chosen_keys)
        self.tasks = TasksPanel(session)
        self.memo_charts = MemoCharts(session, feed, self)
        self.charts = ChartPanel(session, messages, feed, self.comparison, self.memo_charts)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("关闭对照与核对"))
        self.close_button.setAccessibleName(self.tr("关闭对照与核对"))
        self.setCornerWidget(self.close_button)
        self.addTab(self.comparison, self.tr("指标对照"))
        self.addTab(self.checks, self.tr("勾稽核对"))
        self.addTab(self.tasks, self.tr("工作任务"))
        self.addTab(self.charts, self.tr("图表"))
