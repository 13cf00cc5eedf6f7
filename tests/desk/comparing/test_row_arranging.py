"""Rows joined, parted and renamed with real keys and mouse in the real window; the case remembers it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk.comparing.comparison_panel import ComparisonPanel
from fiscal_desk.desk.desk import Desk
from fiscal_desk.memo.from_case import memo_of_case
from fiscal_desk.memo.settings import MemoSettings
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, said, settle

SUMMARY = """云岫区财政局2023年工作总结

2023年，全区一般公共预算收入86.4亿元，教育支出21.3亿元。
全年幸福食堂就餐12.5万人次。
"""
SPEECH = """云岫区2024年政府工作报告

2023年，一般公共预算收入86.4亿元，教育支出21.3亿元，邻里餐厅服务12.1万人次。
"""
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH


def panel_of(desk: Desk) -> ComparisonPanel:
    return desk.window.comparison


def titles(desk: Desk) -> list[str]:
    model = panel_of(desk).model
    return [str(model.index(row, 1).data() or "") for row in range(model.rowCount())]


def at(desk: Desk, words: str) -> int:
    return next(row for row, title in enumerate(titles(desk)) if title.startswith(words))


def click(desk: Desk, row: int, column: int = 0, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    table = panel_of(desk).table
    index = table.model().index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, table.visualRect(index).center())


def join_canteens(desk: Desk, qtbot: QtBot) -> None:
    click(desk, at(desk, "幸福食堂"))
    click(desk, at(desk, "邻里餐厅"), keys=CTRL)
    press(desk, Qt.Key.Key_J, CTRL)
    settle(desk, qtbot)


def canteens(desk: Desk) -> list[list[str]]:
    model = panel_of(desk).model
    return [
        [str(model.index(row, column).data()) for column in (0, 2, 3)]
        for row, title in enumerate(titles(desk))
        if title.startswith(("幸福食堂", "邻里餐厅"))
    ]


def test_joined_rows_are_compared_and_undo_takes_them_apart(desk: Desk, qtbot: QtBot) -> None:
    assert [line[0] for line in canteens(desk)] == ["· 单方", "· 单方"]
    join_canteens(desk, qtbot)
    assert canteens(desk) == [["≠ 不一致", "12.5万人次", "12.1万人次"]]
    assert any("已并入" in words for words in said(desk))
    press(desk, Qt.Key.Key_Z, CTRL)
    settle(desk, qtbot)
    assert len(canteens(desk)) == 2
    press(desk, Qt.Key.Key_Y, CTRL)
    settle(desk, qtbot)
    assert len(canteens(desk)) == 1


def test_what_was_joined_is_there_after_saving_and_reopening_and_in_the_memo(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    join_canteens(desk, qtbot)
    desk.session.case.save_as(tmp_path / "存好.fdesk")
    desk.session.replace_case(Case.create(tmp_path / "别的.fdesk"))
    settle(desk, qtbot)
    assert canteens(desk) == []
    desk.session.replace_case(Case.open(tmp_path / "存好.fdesk"))
    settle(desk, qtbot)
    assert canteens(desk) == [["≠ 不一致", "12.5万人次", "12.1万人次"]]
    memo = memo_of_case(desk.session.case, MemoSettings(), desk.session.catalogue)
    assert any("12.5万人次" in str(block) and "12.1万人次" in str(block) for block in memo.blocks)


def test_a_row_dropped_on_another_is_joined_to_it(desk: Desk, qtbot: QtBot) -> None:
    table, model = panel_of(desk).table, panel_of(desk).model
    moved, target = at(desk, "邻里餐厅"), model.index(at(desk, "幸福食堂"), 1)
    table.scrollTo(target)
    place, data = table.visualRect(target).center(), model.mimeData([model.index(moved, 1)])
    drop(table.viewport(), place, data)
    settle(desk, qtbot)
    assert canteens(desk) == [["≠ 不一致", "12.5万人次", "12.1万人次"]]


def drop(viewport: object, place: QPoint, data: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(place, copy, data, left, NO_KEY),
        QDragMoveEvent(place, copy, data, left, NO_KEY),
        QDropEvent(QPointF(place), copy, data, left, NO_KEY, QEvent.Type.Drop),
    ):
        QApplication.sendEvent(viewport, event)  # type: ignore[call-overload]


def test_only_the_indicator_can_be_dragged_so_that_cells_can_still_be_selected(desk: Desk) -> None:
    model, row = panel_of(desk).model, at(desk, "幸福食堂")
    draggable = [bool(model.index(row, column).flags() & Qt.ItemFlag.ItemIsDragEnabled) for column in range(4)]
    assert draggable == [False, True, False, False]


def test_money_is_never_joined_to_people(desk: Desk, qtbot: QtBot) -> None:
    click(desk, at(desk, "教育支出"))
    click(desk, at(desk, "邻里餐厅"), keys=CTRL)
    press(desk, Qt.Key.Key_J, CTRL)
    settle(desk, qtbot)
    assert "计量单位不是一类" in said(desk)[-1]
    assert len(canteens(desk)) == 2


def test_f2_renames_the_row_while_the_table_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    click(desk, at(desk, "幸福食堂"))
    press(desk, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert panel_of(desk).table.isAncestorOf(editor)
    type_in(editor, "社区助餐")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.case.undo_label.endswith("→ 社区助餐"))
    assert desk.session.case.undo_label.startswith("改行名 幸福食堂")
    settle(desk, qtbot)
    assert any(title.startswith("社区助餐") for title in titles(desk))
    press(desk, Qt.Key.Key_Z, CTRL)
    settle(desk, qtbot)
    assert any(title.startswith("幸福食堂") for title in titles(desk))


def test_the_menu_parts_the_name_of_the_cell(desk: Desk, qtbot: QtBot) -> None:
    join_canteens(desk, qtbot)
    table = panel_of(desk).table
    click(desk, at(desk, "幸福食堂"), 3)
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = table.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    action = next(each for each in menu.actions() if "拆出" in each.text())
    assert "邻里餐厅" in action.text()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEY, menu.actionGeometry(action).center())
    settle(desk, qtbot)
    assert len(canteens(desk)) == 2


def test_the_keys_of_rows_and_checks_stand_on_the_key_sheet(desk: Desk) -> None:
    keys = {entry.name: [key.toString() for key in entry.keys] for entry in desk.window.keys.entries}
    assert keys["join_rows"] == ["Ctrl+J"]
    assert keys["rename_rows"] == ["F2"]
    assert keys["add_to_check"] == ["Ctrl+Shift+G"]
    words = next(entry.words for entry in desk.window.keys.entries if entry.name == "part_rows")
    assert words == "拆出这个名称"
