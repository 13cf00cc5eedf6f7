"""On the screen a chart's title, places and series are told in the language of the interface; names stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from fiscal_desk.comparison.charts.model import Chart, ChartKind, Series
from fiscal_desk.desk.charting.told_chart import told_chart
from fiscal_desk.desk.settings.language import set_language


def chart(title: str, series: str = "实绩", place: str = "2023年") -> Chart:
    return Chart(ChartKind.YEARS, title, "亿元", "金额（亿元）", (place,), (Series(series, ((),)),))


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    set_language(qapp, "en")
    yield
    set_language(qapp, "zh_CN")


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("云岫区税收收入历年变化", "云岫区税收收入 over the years"),
        ("税收收入历年变化（全市）", "税收收入 over the years (whole city)"),
        ("税收收入等3项指标历年变化", "税收收入 … (3 indicators) over the years"),
        ("税收收入、教育支出2项指标对比（2023年）", "税收收入、教育支出 (2 indicators) compared (2023)"),
        ("税收收入对比", "税收收入 compared"),
        ("税收收入增速（2024年）与目标", "税收收入增速 and target (2024)"),
        ("税收收入构成（云岫区，2023年，总数70.1亿元）", "Parts of 税收收入 (云岫区, 2023, total 70.1亿元)"),
        ("税收收入（2023年）", "税收收入 (2023)"),
        ("税收收入", "税收收入"),
    ],
)
def test_a_title(english: None, title: str, told: str) -> None:
    assert told_chart(chart(title)).title == told


@pytest.mark.parametrize(
    ("series", "told"),
    [("实绩", "Actual"), ("力争目标", "Stretch target"), ("云岫区目标", "云岫区, target"), ("云岫区", "云岫区")],
)
def test_series_and_places(english: None, series: str, told: str) -> None:
    shown = told_chart(chart("税收收入", series, "2024年上半年"))
    assert [each.name for each in shown.series] == [told]
    assert shown.places == ("2024 H1",)


@pytest.mark.usefixtures("qapp")
def test_in_chinese_nothing_changes() -> None:
    made = chart("税收收入、教育支出2项指标对比（2023年）", "云岫区目标", "2024年上半年")
    assert told_chart(made) == made
