"""Tables under the hands: order, filters, columns, copying and sums by real keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import SetCard
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.tables.cell_numbers import sum_of
from fiscal_desk.desk.widgets.text_table import TextTable
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import open_case, press, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
ANNEX = """沅宁市2023年预算执行情况

2023年，教育支出21.3亿元，社会保障支出30.2亿元，安全生产支出1.1亿元，一般公共预算收入86.4亿元，增长7.2%。
全市城镇登记失业率3.1%，财政补助收入12.05亿元。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (ANNEX, ANNEX.replace("21.3", "21.4").replace("预算执行情况", "工作总结"))


@pytest.fixture
def table(desk: Desk) -> Iterator[TextTable]:
    desk.window.comparison.table.setFocus()
    return desk.window.comparison.table


def column_of(table: TextTable, head: str) -> int:
    return next(each for each in range(table.model().columnCount()) if table.head(each) == head)


def cells(table: TextTable, column: int) -> list[str]:
    """Return a column's cells; of titles, what stands before the period."""
    return [
        str(table.model().index(row, column).data() or "").split("（2")[0] for row in range(table.model().rowCount())
    ]


def click_head(table: TextTable, column: int) -> None:
    heads = table.horizontalHeader()
    at = QPoint(heads.sectionViewportPosition(column) + heads.sectionSize(column) // 2, 8)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, at)


def click_cell(table: TextTable, row: int, column: int, modifiers: Modifier = Modifier.NoModifier) -> None:
    table.scrollTo(table.model().index(row, column))
    at = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def menu_action(table: TextTable, words: str, column: int) -> QAction:
    heads = table.horizontalHeader()
    heads.customContextMenuRequested.emit(QPoint(heads.sectionViewportPosition(column) + 4, 4))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [*menu.actions(), *(each for under in menu.findChildren(QMenu) for each in under.actions())]
    found = next(each for each in offered if words in each.text())
    menu.close()
    return found


def test_indicators_are_sorted_by_pinyin_and_a_third_click_goes_back(table: TextTable) -> None:
    first = cells(table, 1)
    click_head(table, 1)
    up = cells(table, 1)
    assert up.index("安全生产支出") < up.index("财政补助收入") < up.index("教育支出") < up.index("社会保障支出")
    assert "" not in up  # lines for families make no sense in another order
    click_head(table, 1)
    assert cells(table, 1) == up[::-1]
    click_head(table, 1)
    assert cells(table, 1) == first


def test_numbers_are_sorted_by_their_size_not_their_digits(table: TextTable) -> None:
    click_head(table, 2)
    money = [cell for cell in cells(table, 2) if cell.endswith("亿元")]
    assert money == ["1.1亿元", "12.05亿元", "21.3亿元", "30.2亿元", "86.4亿元"]


def test_the_row_chosen_stays_chosen_when_the_table_is_sorted(table: TextTable) -> None:
    row = cells(table, 1).index("社会保障支出")
    click_cell(table, row, 1)
    click_head(table, 1)
    assert table.currentIndex().row() == cells(table, 1).index("社会保障支出")
    assert cells(table, 1)[table.currentIndex().row()] == "社会保障支出"


def test_a_filter_under_its_head_leaves_what_has_its_words(desk: Desk, table: TextTable, qtbot: QtBot) -> None:
    menu_action(table, "筛选行", 1).trigger()
    edit = table.heads.edit_of(1)
    assert edit.isVisible()
    edit.setFocus()
    type_in(edit, "支出")
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    assert all("支出" in cell for cell in cells(table, 1))
    assert desk.window.comparison.count.text().startswith("显示 3 / ")
    menu_action(table, "筛选行", 1).trigger()
    assert table.model().rowCount() > 3
    assert not any(each.isVisible() for each in table.heads.findChildren(QLineEdit))


def test_a_hidden_column_is_not_copied_and_comes_back_from_the_menu(table: TextTable) -> None:
    before = table.table_text().splitlines()[0].split("\t")
    menu_action(table, "隐藏“结论”列", 0).trigger()
    assert table.isColumnHidden(0)
    assert table.table_text().splitlines()[0].split("\t") == before[1:]
    action = menu_action(table, "结论", 1)
    assert not action.isChecked()
    action.trigger()
    assert not table.isColumnHidden(0)


def test_what_one_unit_allows_is_added_up_in_the_status_bar(desk: Desk, table: TextTable) -> None:
    rows = [cells(table, 1).index(name) for name in ("教育支出", "社会保障支出")]
    click_cell(table, rows[0], 2)
    assert desk.window.status.selection.isHidden()
    click_cell(table, rows[1], 2, Modifier.ControlModifier)
    assert desk.window.status.selection.text() == "已选 2 格　合计 51.5亿元"
    click_cell(table, next(at for at, cell in enumerate(cells(table, 2)) if "%" in cell), 2, Modifier.ControlModifier)
    assert desk.window.status.selection.text() == "已选 3 格"


def test_what_is_selected_in_a_table_that_is_out_of_sight_counts_nothing(desk: Desk, table: TextTable) -> None:
    rows = [cells(table, 1).index(name) for name in ("教育支出", "社会保障支出")]
    click_cell(table, rows[0], 2)
    click_cell(table, rows[1], 2, Modifier.ControlModifier)
    tabs = desk.window.bottom_tabs
    before = tabs.currentIndex()
    tabs.setCurrentWidget(tabs.findings)
    assert desk.window.status.selection.isHidden()
    tabs.setCurrentIndex(before)
    assert desk.window.status.selection.text() == "已选 2 格　合计 51.5亿元"


@pytest.mark.parametrize(
    ("selected", "total"),
    [
        (["1.2亿元", "3000万元"], "1.5亿元"),
        (["3000万元", "1.2亿元"], "15,000万元"),
        (["0亿元", "1.25亿元"], "1.25亿元"),
        (["5人", "", "7人"], "12人"),
        (["-1.5亿元", "0.5亿元"], "-1.0亿元"),
        (["超20亿元", "1亿元"], None),
        (["约3亿元", "1亿元"], None),
        (["3%", "4%"], None),
        (["1亿元", "3人"], None),
        (["1亿元；2亿元", "1亿元"], None),
        (["*亿元", "1亿元"], None),
        (["2023年", "2024年"], None),
        (["1亿元"], None),
    ],
)
def test_no_sum_is_shown_of_what_cannot_be_added(selected: list[str], total: str | None) -> None:
    assert sum_of(selected) == total


def test_columns_order_and_filters_are_each_cases_own(
    desk: Desk, table: TextTable, qtbot: QtBot, tmp_path: Path
) -> None:
    mine = desk.session.case.path
    click_head(table, 1)
    table.horizontalHeader().resizeSection(1, 222)
    table.horizontalHeader().moveSection(1, 0)
    menu_action(table, "隐藏“差异”列", column_of(table, "差异")).trigger()
    order = cells(table, 1)
    Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
    assert open_case(desk, qtbot, tmp_path / "另一个.fdesk")
    assert not table.isColumnHidden(column_of(table, "差异"))
    assert table.heads.sortIndicatorSection() == -1
    assert table.heads.visualIndex(1) == 1
    assert open_case(desk, qtbot, mine)
    settle(desk, qtbot)
    assert table.isColumnHidden(column_of(table, "差异"))
    assert table.columnWidth(1) == 222
    assert table.heads.visualIndex(1) == 0
    assert cells(table, 1) == order


def test_the_first_columns_stay_while_others_are_scrolled(desk: Desk, table: TextTable) -> None:
    for column, width in ((1, 200), (2, 600), (3, 600)):
        table.setColumnWidth(column, width)
    QApplication.processEvents()
    assert table._frozen is not None
    assert not table._frozen.isVisible()
    table.horizontalScrollBar().setValue(300)
    frozen = table._frozen
    assert frozen.isVisible()
    row = cells(table, 1).index("教育支出")
    table.scrollTo(table.model().index(row, 1))
    assert frozen.isVisible()
    at = frozen.visualRect(table.model().index(row, 1)).center()
    assert table.childAt(frozen.mapTo(table, QPoint(at.x(), at.y() + frozen.viewport().y()))) is frozen.viewport()
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, at)
    assert desk.session.current_figure is not None
    assert desk.session.current_figure.current.indicator == "教育支出"
    press(desk, Key.Key_Right)
    assert table.visualRect(table.currentIndex()).left() >= frozen.width() - 1
    table.horizontalScrollBar().setValue(0)
    assert not frozen.isVisible()


@pytest.mark.parametrize("name", ["list", "comparison", "checks", "tasks", "history"])
def test_every_table_has_a_menu_that_copies(desk: Desk, qtbot: QtBot, name: str) -> None:
    table = desk.window.table_keeper._tables[name]
    table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.findChild(QMenu)
    assert {"复制所选单元格", "复制整个表格"} <= {each.text() for each in menu.actions()}
    menu.close()


def test_rows_of_the_data_list_are_copied_with_heads_and_states(desk: Desk) -> None:
    listed = desk.window.figure_list
    listed.table.setFocus()
    listed.table.selectRow(0)
    QTest.keyClick(listed.table, Key.Key_Down, Modifier.ShiftModifier)
    QTest.keyClick(listed.table, Key.Key_C, Modifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["状态", "指标", "数值", "期间", "报告"]
    assert len(lines) == 3
    assert all(all(line) for line in lines)


def test_heads_that_change_their_words_are_read_whole(desk: Desk, table: TextTable, qtbot: QtBot) -> None:
    def room(words: str) -> int:
        heads = [table.head(column) for column in range(table.model().columnCount())]
        column = next(at for at, head in enumerate(heads) if words in head)
        return table.columnWidth(column) - table.fontMetrics().horizontalAdvance(heads[column])

    first = desk.session.case.reports[0]
    desk.session.do(SetCard(first.id, msgspec.structs.replace(first.report.card, place="丘县")))
    settle(desk, qtbot)
    assert 16 < room("丘县") < 60
    desk.session.undo()
    settle(desk, qtbot)
    assert room("预算报告") > 16
