"""Draws up a chart: from what the user chose in the comparison to what a drawing shows, and says it in words."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.charts.model import Chart, ChartKind, ChartRequest, Stage
from fiscal_desk.comparison.charts.reports import reports_chart
from fiscal_desk.comparison.charts.shares import shares_chart
from fiscal_desk.comparison.charts.years import years_chart
from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.vocabulary.words import word_of

_STAGE_WORDS = {Stage.RESULT: "", Stage.TARGET: "（目标）", Stage.STRETCH: "（力争目标）", Stage.COMPUTED: "（计算）"}


def chart_of(comparison: Comparison, request: ChartRequest, names: Sequence[str] | None = None) -> Chart | None:
    """Return the chart that was asked for, None where the rows do not give one.

    `names`: what the reports are called, one each; without them, their short names.
    """
    called = list(names) if names is not None else report_names([item.report for item in comparison.items])
    match request.kind:
        case ChartKind.YEARS:
            return years_chart(comparison, request.rows, request.report)
        case ChartKind.SHARES:
            return shares_chart(comparison, request.rows, request.report, called)
        case _:
            return reports_chart(comparison, request.rows, called)


def kinds_of(comparison: Comparison, request: ChartRequest) -> tuple[ChartKind, ...]:
    """Return the kinds of chart that these rows can be drawn as."""
    return tuple(
        kind for kind in ChartKind if chart_of(comparison, msgspec.structs.replace(request, kind=kind)) is not None
    )


def chart_words(chart: Chart) -> str:
    """Say a chart in one Chinese sentence, for whoever cannot see it: kind, title, unit, and every number."""
    told = []
    for series in chart.series:
        numbers = [
            f"{place}为{mark.text}{_STAGE_WORDS[mark.stage]}"
            for place, slot in zip(chart.places, series.slots, strict=True)
            for mark in slot
        ]
        if numbers:
            head = f"{series.name}：" if len(chart.series) > 1 else ""
            told.append(head + "、".join(numbers))
    return f"{word_of(chart.kind)}：{chart.title}，{chart.axis}。{'；'.join(told)}。"
