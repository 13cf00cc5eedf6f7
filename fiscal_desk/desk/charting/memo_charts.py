"""The charts that go into the memo: remembered in the case as what was asked for, drawn anew from its figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.changes.commands import SetChoice, Together
from fiscal_desk.comparison.charts.model import Chart, ChartKind, ChartRequest
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.typed import from_plain

if TYPE_CHECKING:
    from fiscal_desk.memo.model import Picture

#: Name of the case's choice.
CHOICE = "charts"


class KeptChart(msgspec.Struct, frozen=True):
    """A request whose report is named by its id in the case: places of reports change."""

    kind: ChartKind
    rows: tuple[str, ...]
    report: str | None = None


class MemoCharts(QObject):
    """Says which charts the memo has, and draws them."""

    changed = Signal()
    settled = Signal()  # the comparison that was waited for is there, or could not be made

    def __init__(self, session: Session, feed: ComparisonFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        # No lambda: the session outlives a window, and these charts with it.
        session.figures_changed.connect(self._on_figures_changed)
        session.case_replaced.connect(self.changed)
        feed.changed.connect(self.settled)
        feed.failed.connect(self.settled)

    def _on_figures_changed(self) -> None:
        self.changed.emit()

    @property
    def kept(self) -> tuple[KeptChart, ...]:
        """The charts of the memo, in their order; what another version wrote and this one cannot read is left out."""
        value = self._session.case.choice(CHOICE)
        try:
            return from_plain(value, tuple[KeptChart, ...]) if value else ()
        except msgspec.ValidationError:
            return ()

    @property
    def ready(self) -> bool:
        """Whether the charts can be drawn as the figures stand now; else `settled` will say."""
        return self._feed.current or not self.kept

    def has(self, request: ChartRequest) -> bool:
        """Return whether the memo has this chart."""
        return self._kept(request) in self.kept

    def add(self, request: ChartRequest) -> bool:
        """Put a chart at the end of the memo's; one step that can be undone."""
        return self._keep((*self.kept, self._kept(request)), self.tr("图表插入备忘录"))

    def remove(self, request: ChartRequest) -> bool:
        """Take a chart out of the memo; one step that can be undone."""
        gone = self._kept(request)
        return self._keep([each for each in self.kept if each != gone], self.tr("图表移出备忘录"))

    def charts(self) -> list[Chart]:
        """Return the memo's charts as the figures stand now, without those that can no longer be drawn.

        There are none while the figures are still being compared: see `ready`.
        """
        from fiscal_desk.comparison.charts.drawing_up import chart_of

        if not self.kept or not self._feed.current:
            return []
        case = self._session.case
        comparison = self._feed.comparison
        ids = [report.id for report in case.reports]
        names = [short_names(case.reports)[each] for each in ids]
        requests = [
            ChartRequest(each.kind, each.rows, ids.index(each.report) if each.report in ids else None)
            for each in self.kept
        ]
        drawn = [chart_of(comparison, request, names) for request in requests]
        return [chart for chart in drawn if chart is not None]

    def pictures(self) -> list[Picture]:
        """Return the memo's charts as pictures, sharp on paper, each with its title and what it says."""
        charts = self.charts()
        if not charts:
            return []
        from fiscal_desk.comparison.charts.drawing_up import chart_words
        from fiscal_desk.desk.charting.pictures import memo_png
        from fiscal_desk.memo.model import Picture

        return [Picture(memo_png(chart), chart.title, chart_words(chart)) for chart in charts]

    def _kept(self, request: ChartRequest) -> KeptChart:
        ids = self._feed.report_ids
        report = ids[request.report] if request.report is not None and request.report < len(ids) else None
        return KeptChart(request.kind, request.rows, report)

    def _keep(self, charts: Sequence[KeptChart], label: str) -> bool:
        return self._session.do(Together((SetChoice(CHOICE, msgspec.to_builtins(tuple(charts)) or None),), label))
