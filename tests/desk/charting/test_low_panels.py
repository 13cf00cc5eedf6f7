"""A chart in a low or narrow panel: all of it is seen, and what there is no room for is in a menu."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.comparison.charts.model import Chart, ChartKind, Mark, Series
from fiscal_desk.desk.charting.chart_panel import ChartPanel
from fiscal_desk.desk.charting.chart_view import ChartView
from fiscal_desk.desk.charting.looks import paper_look
from fiscal_desk.desk.charting.more_button import MoreButton
from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import SPEECH, SUMMARY, settle, whole_desk, write_reports


@pytest.fixture
def charts(tmp_path: Path, qtbot: QtBot) -> Iterator[ChartPanel]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        yield in_front(desk, qtbot)
        settle(desk, qtbot)


def in_front(desk: Desk, qtbot: QtBot) -> ChartPanel:
    charts = desk.window.charts
    desk.window.bottom_tabs.setCurrentWidget(charts)
    settle(desk, qtbot)
    assert charts.view is not None
    return charts


def test_a_chart_in_a_low_panel_is_seen_whole_and_its_unit_is_told_beside_its_title(
    charts: ChartPanel, qtbot: QtBot
) -> None:
    charts.setParent(None)
    charts.resize(760, 138)
    charts.show()
    qtbot.waitExposed(charts)
    assert charts.view is not None
    area = charts.view.parentWidget().rect()
    assert charts.view.is_low
    assert charts.view.height() <= area.height()  # nothing has to be scrolled
    assert charts.title.text().endswith("金额（亿元）")
    assert charts.view.plot is not None
    assert charts.view.plot.vb.height() > 25
    charts.resize(760, 400)
    qtbot.waitUntil(lambda: charts.view is not None and not charts.view.is_low)
    assert charts.title.text() == "一般公共预算收入（2023年）"
    charts.close()


def test_in_a_low_panel_numbers_stand_level_and_none_is_cut_or_lies_over_another(
    charts: ChartPanel, qtbot: QtBot
) -> None:
    """Twelve bars of long numbers: what stood upright made the axis go to nine times the greatest value."""
    slots = tuple((Mark(f"{30_000 + n:,}.25", Decimal(30_000 + n), None),) for n in range(12))
    chart = Chart(ChartKind.REPORTS, "收入", "亿元", "金额", tuple(f"甲{n}" for n in range(12)), (Series("乙", slots),))
    view = ChartView(titled=False, noted=False)
    qtbot.addWidget(view)
    view.resize(620, 110)
    view.show_chart(chart, paper_look())
    view.show()
    qtbot.waitExposed(view)
    assert view.plot is not None
    box = view.plot.vb
    assert box.viewRange()[1][1] < 4 * 30_000
    seen = [mark.label_box() for mark in view.marks if mark.label.opacity()]
    assert len(seen) >= 4
    assert not any(one.intersects(other) for one, other in combinations(seen, 2))
    assert all(each.width() > each.height() and each.top() >= box.sceneBoundingRect().top() - 4 for each in seen)
    assert all("," in mark.words for mark in view.marks)
    view.close()


def test_what_a_narrow_bar_has_no_room_for_is_in_a_menu(charts: ChartPanel, qtbot: QtBot) -> None:
    more = charts.findChildren(MoreButton)[0]
    buttons = [charts.copy, charts.save, charts.print, charts.memo]
    charts.setParent(None)
    charts.resize(1000, 300)
    charts.show()
    qtbot.waitExposed(charts)
    assert more.isHidden()
    assert not any(button.isHidden() for button in buttons)
    charts.resize(420, 300)
    qtbot.waitUntil(more.isVisible)
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) < len(buttons)
    for button in shown:
        assert button.width() >= button.sizeHint().width()  # no word of it is cut
    QApplication.clipboard().clear()
    menu = more.menu()
    assert isinstance(menu, QMenu)
    menu.popup(charts.mapToGlobal(QPoint(0, 0)))
    copy = next(action for action in menu.actions() if action.text() == charts.copy.text())
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(copy).center()
    )
    assert not QApplication.clipboard().image().isNull()
    charts.close()
