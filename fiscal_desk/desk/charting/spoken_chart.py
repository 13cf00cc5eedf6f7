"""A chart told in words, in the language of the interface, for whoever cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.comparison.charts.drawing_up import chart_words
from fiscal_desk.comparison.charts.model import Chart
from fiscal_desk.desk.words.spoken import axis_words, name_of


def spoken_chart(chart: Chart) -> str:
    """Say a chart in one sentence: kind, title, unit, and every number. In Chinese it is the memo's own sentence."""
    whole = QCoreApplication.translate("SpokenChart", "{kind}：{title}，{axis}。{numbers}。")
    if whole == "{kind}：{title}，{axis}。{numbers}。":
        return chart_words(chart)
    told = []
    for series in chart.series:
        numbers = [
            f"{place} {mark.text}" for place, slot in zip(chart.places, series.slots, strict=True) for mark in slot
        ]
        if numbers:
            head = f"{series.name}: " if len(chart.series) > 1 else ""
            told.append(head + ", ".join(numbers))
    return whole.format(
        kind=name_of(chart.kind), title=chart.title, axis=axis_words(chart.axis), numbers="; ".join(told)
    )
