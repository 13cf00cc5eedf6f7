"""What the tests of the chart tab share: reports, selecting rows, opening a chart, clicking its marks."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fiscal_desk.comparison.charts.model import ChartKind
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.charting.chart_panel import ChartPanel
from fiscal_desk.desk.desk import Desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier

SUMMARY = """云岫区财政局2023年工作总结

一、收入情况
2023年，全区一般公共预算收入86.4亿元，增长7.2%，其中税收收入70.1亿元，占一般公共预算收入的81.1%。2022年，一般公共预算收入80.6亿元。
2024年预期目标：一般公共预算收入90亿元以上。
"""
HALF = """临澜市财政局2023年工作总结

2023年，全市一般公共预算收入412.6亿元，增长3.1%，税收收入*亿元。
"""


def select(desk: Desk, *titles: str, column: int = 2) -> None:
    """Select rows of the reports' table by how their titles begin, the first one with its cell in a column."""
    window = desk.window
    window.bottom_tabs.setCurrentWidget(window.comparison)
    window.comparison.set_view(View.REPORTS)
    table, model = window.comparison.table, window.comparison.model
    for number, title in enumerate(titles):
        row = next(n for n in range(model.rowCount()) if str(model.index(n, 1).data() or "").startswith(title))
        if number == 0:
            table.setCurrentIndex(model.index(row, column))
        else:
            table.selectionModel().select(model.index(row, column), QItemSelectionModel.SelectionFlag.Select)


def open_chart(desk: Desk, *titles: str, kind: ChartKind = ChartKind.REPORTS, column: int = 2) -> ChartPanel:
    """Select rows, turn to the chart tab with the mouse, and choose a kind."""
    select(desk, *titles, column=column)
    window = desk.window
    bar = window.bottom_tabs.tabBar()
    place = bar.tabRect(window.bottom_tabs.indexOf(window.charts)).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
    panel = window.charts
    assert panel.isVisible()
    if panel.kinds.currentData() != kind.value:
        panel.kinds.setCurrentIndex(panel.kinds.findData(kind.value))
        panel.kinds.activated.emit(panel.kinds.currentIndex())
    QApplication.processEvents()
    return panel


def texts(panel: ChartPanel) -> list[str]:
    assert panel.view is not None
    return [item.mark.text for item in panel.view.marks]


def click_mark(panel: ChartPanel, text: str) -> None:
    """Click the middle of the bar or point at which a text is written."""
    view = panel.view
    assert view is not None
    view.grab()
    item = next(each for each in view.marks if each.mark.text == text)
    place = view.mapFromScene(item.body().center())
    assert view.viewport().rect().contains(place)
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, place)
