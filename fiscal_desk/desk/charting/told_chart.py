"""A chart as the screen shows it: what is no name is told in the language of the interface."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from fiscal_desk.comparison.charts.model import Chart
from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP, FittedWords

_ABOUT = FittedWords("ChartTitles", (QT_TRANSLATE_NOOP("ChartTitles", "总数{total}"),))
_BETWEEN = QT_TRANSLATE_NOOP("ChartTitles", "，")


def _about(words: str) -> str:
    """Return what stands in the brackets of a title: a report, place, period, and what a total comes to."""
    parts = (view_words(_ABOUT.told(part)) for part in words.split(_BETWEEN))
    return QCoreApplication.translate("ChartTitles", _BETWEEN).join(parts)


_NAMES = FittedWords(
    "ChartTitles",
    (
        QT_TRANSLATE_NOOP("ChartTitles", "{name}等{count}项指标"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}{count}项指标"),
    ),
)
_TITLES = FittedWords(
    "ChartTitles",
    (
        QT_TRANSLATE_NOOP("ChartTitles", "{name}历年变化（{about}）"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}历年变化"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}构成（{about}）"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}（{about}）与目标"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}与目标"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}对比（{about}）"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}对比"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}（{about}）"),
    ),
    gaps={"about": _about, "name": _NAMES.told},
)
_SERIES = FittedWords(
    "ChartTitles",
    (
        QT_TRANSLATE_NOOP("ChartTitles", "{name}力争目标"),
        QT_TRANSLATE_NOOP("ChartTitles", "{name}目标"),
    ),
)


def told_chart(chart: Chart) -> Chart:
    """Return a chart in the language of the interface; pictures for documents are made of the Chinese one."""
    series = tuple(msgspec.structs.replace(each, name=_SERIES.told(view_words(each.name))) for each in chart.series)
    return msgspec.structs.replace(
        chart, title=_TITLES.told(chart.title), places=tuple(map(view_words, chart.places)), series=series
    )
