"""A wide table in a window of its own: heads in sight, figures marked, a click leads to the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.table_window import TableWindow
from tests.desk.whole_desk import click_figure, figure, pane_of, press, said, settle, whole_desk

TABLE = (
    "项目,2023年决算（万元）,2024年预算（万元）,增长（%）\n"
    "一般公共预算收入,864000,901300,4.3\n其中：税收收入,701000,722500,3.1\n非税收入,163000,178800,9.7\n"
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def tabled(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "澜江市2024年收入表.csv"
    path.write_text(TABLE, encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        yield desk


def opened(desk: Desk, qtbot: QtBot) -> TableWindow:
    desk.window.activateWindow()
    press(desk, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    windows = desk.window.findChildren(TableWindow)
    assert len(windows) == 1
    qtbot.waitExposed(windows[0])
    return windows[0]


def test_rows_and_columns_are_named_in_the_table_s_window(tabled: Desk, qtbot: QtBot) -> None:
    grid = opened(tabled, qtbot).grid
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    heads = [grid.headerData(at, across) for at in range(grid.columnCount())]
    assert heads == ["2023年决算（万元）", "2024年预算（万元）", "增长（%）"]
    names = [grid.headerData(at, down) for at in range(grid.rowCount())]
    assert names == ["一般公共预算收入", "其中：税收收入", "非税收入"]
    assert grid.data(grid.index(1, 1)) == "722500"
    assert grid.data(grid.index(1, 1), Qt.ItemDataRole.BackgroundRole) is not None


def test_a_head_of_two_lines_is_whole(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市2024年收入表.html"
    rows = "".join(f"<tr><td>第{at}类收入</td><td>{at}12</td><td>{at}34</td></tr>" for at in range(1, 6))
    head = '<tr><td rowspan="2">项目</td><td colspan="2">2025年</td></tr><tr><td>预算数</td><td>执行数</td></tr>'
    text = f"<html><body><p>澜江市2025年收入表</p><table>{head}{rows}</table></body></html>"
    path.write_text(text, encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        window = opened(desk, qtbot)
        heads = window.table.horizontalHeader()
        assert window.grid.headerData(0, Qt.Orientation.Horizontal) == "2025年\n预算数"
        room = heads.fontMetrics().size(0, "2025年\n预算数")
        assert heads.textElideMode() is Qt.TextElideMode.ElideNone  # Qt shortens two lines as if they were one
        assert heads.sectionSize(0) >= room.width()
        assert heads.height() >= room.height()
        window.close()


def test_a_click_in_the_table_s_window_goes_to_the_figure_in_the_report(tabled: Desk, qtbot: QtBot) -> None:
    window = opened(tabled, qtbot)
    wanted = figure(tabled, "178800")
    rect = window.table.visualRect(window.grid.index_of(wanted.current.start))
    QTest.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert tabled.session.current == wanted.key
    window.close()


def test_the_current_figure_is_chosen_in_the_table_s_window(tabled: Desk, qtbot: QtBot) -> None:
    window = opened(tabled, qtbot)
    wanted = figure(tabled, "701000")
    click_figure(tabled, wanted.key)
    assert window.grid.block(window.table.currentIndex()) == pane_of(tabled).report.block_at(wanted.current.start)


def test_the_table_that_is_pointed_at_is_opened_from_its_menu(tmp_path: Path, qtbot: QtBot) -> None:
    tables = [
        f"<tr><th>项目</th><th>{year}年</th></tr><tr><td>支出</td><td>{year}.5</td></tr>" for year in (2023, 2024)
    ]
    path = tmp_path / "澜江市收支表.html"
    body = "".join(f"<p>收支情况见下表，单位为亿元。</p><table>{table}</table>" for table in tables)
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        view = pane_of(desk).view
        start = pane_of(desk).report.text.index("2024年")
        point = view.rects((start, start + 1))[0].center().toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if "打开表格" in each.text())
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        window = desk.window.findChild(TableWindow)
        assert isinstance(window, TableWindow)
        assert window.grid.headerData(0, Qt.Orientation.Horizontal) == "2024年"
        window.close()


def test_a_report_without_tables_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市2024年总结.txt"
    path.write_text("澜江市2024年总结\n全年税收收入70.1亿元。\n", encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        press(desk, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        settle(desk, qtbot)
        assert "没有表格" in said(desk)[-1]
        press(desk, Qt.Key.Key_F7)
        assert "没有原页" in said(desk)[-1]
