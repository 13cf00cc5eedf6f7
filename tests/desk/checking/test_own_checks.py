"""A check made by picking figures in the real window: what comes out shows at once; it is kept, and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.comparison.checks.own import OwnRelation, own_number
from fiscal_desk.comparison.checks.own_checks_file import own_checks_path, read_own_checks
from fiscal_desk.desk.checking.own_check_dialog import OwnCheckDialog
from fiscal_desk.desk.desk import Desk
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import (
    click_figure,
    figure,
    figure_point,
    painted,
    press,
    said,
    settle,
    whole_desk,
    write_reports,
)

THIS_YEAR = """云岫区财政局2023年工作总结

2023年，全区甲类奖补资金3.2亿元，乙类奖补资金1.3亿元，两类奖补资金合计4.5亿元。
"""
NEXT_YEAR = """云岫区财政局2024年工作总结

2024年，全区两类奖补资金合计5.9亿元，其中乙类奖补资金1.9亿元、甲类奖补资金3.1亿元。
"""
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    own_checks_path().unlink(missing_ok=True)
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, THIS_YEAR), size=(1500, 1000)) as desk:
        desk.window.bottom_tabs.setCurrentWidget(desk.window.checks)
        yield desk
    own_checks_path().unlink(missing_ok=True)


def dialog_of(desk: Desk) -> OwnCheckDialog:
    dialog = desk.window.checks.own.dialog
    assert dialog is not None
    return dialog


def pick(desk: Desk, words: str) -> None:
    click_figure(desk, figure(desk, words).key)
    QTest.mouseClick(dialog_of(desk).add_current, LEFT)


def make_sum(desk: Desk, qtbot: QtBot, name: str = "") -> None:
    QTest.mouseClick(desk.window.checks.new_check, LEFT)
    for words in ("4.5亿元", "3.2亿元", "1.3亿元"):
        pick(desk, words)
    dialog = dialog_of(desk)
    dialog.name.setFocus()
    type_in(dialog.name, name)
    QTest.mouseClick(dialog.save, LEFT)
    desk.window.activateWindow()
    settle(desk, qtbot)


def own_lines(desk: Desk) -> list[list[str]]:
    model = desk.window.checks.model
    lines = [[str(model.index(row, column).data()) for column in range(5)] for row in range(model.rowCount())]
    return [line for line in lines if line[1].startswith("〔自建〕")]


def test_both_values_and_the_verdict_show_while_figures_are_picked(desk: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(desk.window.checks.new_check, LEFT)
    dialog = dialog_of(desk)
    assert not dialog.save.isEnabled()
    pick(desk, "4.5亿元")
    pick(desk, "3.2亿元")
    assert "计算得 3.2亿元" in dialog.verdict.text()
    assert "不一致" in dialog.verdict.text()
    click_figure(desk, figure(desk, "1.3亿元").key)
    press(desk, Qt.Key.Key_G, CTRL | SHIFT)
    assert dialog.formula.text() == "3.2亿元 + 1.3亿元 = 4.5亿元"
    assert dialog.verdict.text().startswith("＝ 一致")
    QTest.mouseClick(dialog.turn_sign, LEFT)
    assert dialog.formula.text() == "3.2亿元 - 1.3亿元 = 1.9亿元"
    assert "不一致" in dialog.verdict.text()
    QTest.mouseClick(dialog.remove, LEFT)
    dialog.relation.setCurrentIndex(dialog.relation.findData(OwnRelation.AT_MOST.value))
    dialog.relation.activated.emit(0)
    assert dialog.formula.text() == "4.5亿元 > 3.2亿元"
    dialog.close()


def test_a_kept_check_stands_in_the_list_and_undo_takes_it_away(desk: Desk, qtbot: QtBot) -> None:
    make_sum(desk, qtbot)
    (line,) = own_lines(desk)
    assert line[0] == "＝ 一致"
    assert "=" in line[1]
    assert line[2:5] == ["3.2亿元 + 1.3亿元 = 4.5亿元", "4.5亿元", "4.5亿元"]
    press(desk, Qt.Key.Key_Z, CTRL)
    settle(desk, qtbot)
    assert own_lines(desk) == []
    press(desk, Qt.Key.Key_Y, CTRL)
    settle(desk, qtbot)
    assert len(own_lines(desk)) == 1


def test_a_check_is_there_after_reopening_and_for_next_years_report(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    make_sum(desk, qtbot, "两类奖补合计")
    desk.session.case.save_as(tmp_path / "存好.fdesk")
    desk.session.replace_case(Case.create(tmp_path / "别的.fdesk"))
    settle(desk, qtbot)
    assert own_lines(desk) == []
    desk.session.replace_case(Case.open(tmp_path / "存好.fdesk"))
    desk.files.reports.open_now(write_reports(tmp_path, NEXT_YEAR))
    settle(desk, qtbot)
    assert [line[:2] for line in own_lines(desk)] == [
        ["≠ 不一致", "〔自建〕两类奖补合计"],
        ["＝ 一致", "〔自建〕两类奖补合计"],
    ]


def test_a_check_is_changed_and_deleted_from_the_list(desk: Desk, qtbot: QtBot) -> None:
    make_sum(desk, qtbot)
    panel = desk.window.checks
    assert own_number(panel.model.check(panel.table.currentIndex().row())) == 0  # one is led to what was kept
    panel.edit_own.trigger()
    dialog = dialog_of(desk)
    assert dialog.members.topLevelItemCount() == 3
    dialog.name.selectAll()
    type_in(dialog.name, "奖补资金合计")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert [line[1] for line in own_lines(desk)] == ["〔自建〕奖补资金合计"]
    panel.delete_own.trigger()
    settle(desk, qtbot)
    assert own_lines(desk) == []
    assert "可撤销" in said(desk)[-1]


def test_a_check_without_figures_at_hand_can_be_renamed_and_deleted(desk: Desk, qtbot: QtBot) -> None:
    make_sum(desk, qtbot, "两类奖补合计")
    desk.files.reports.remove_report(desk.session.case.reports[0].id)
    settle(desk, qtbot)
    own = desk.window.checks.own
    menu = QMenu()
    own.fill_menu(menu)
    (each,) = menu.findChildren(QMenu)
    each.actions()[0].trigger()
    dialog = dialog_of(desk)
    assert "只能改名称" in dialog.verdict.text()
    dialog.name.selectAll()
    type_in(dialog.name, "另一个名称")
    QTest.mouseClick(dialog.save, LEFT)
    assert [check.title for check in own.checks] == ["另一个名称"]
    assert len(own.checks[0].members) == 3
    own.delete(0)
    assert own.checks == ()


def test_figures_are_picked_from_the_comparison_too(desk: Desk, qtbot: QtBot) -> None:
    comparison, own = desk.window.comparison, desk.window.checks.own
    dialog = own.start()
    desk.window.bottom_tabs.setCurrentWidget(comparison)
    rows = [
        row for row in range(comparison.model.rowCount()) if "奖补资金" in str(comparison.model.index(row, 1).data())
    ]
    for count, row in enumerate(rows[:2]):
        index = comparison.model.index(row, 1)
        comparison.table.scrollTo(index)
        place = comparison.table.visualRect(index).center()
        keys = CTRL if count else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(comparison.table.viewport(), LEFT, keys, place)
    QTest.mouseClick(dialog.add_rows, LEFT)
    assert dialog.members.topLevelItemCount() == 2
    dialog.close()


def test_checks_are_handed_to_another_case_in_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    make_sum(desk, qtbot, "两类奖补合计")
    own = desk.window.checks.own
    own.export_to(tmp_path / "核对.json")
    assert read_own_checks(tmp_path / "核对.json") == own.checks
    desk.session.replace_case(Case.create(tmp_path / "别的.fdesk"))
    own.import_from(tmp_path / "核对.json")
    assert [check.title for check in own.checks] == ["两类奖补合计"]
    own.import_from(tmp_path / "核对.json")
    assert "都有了" in said(desk)[-1]
    own.import_from(tmp_path / "没有.json")
    assert "打不开" in said(desk)[-1]


def test_what_was_kept_last_year_is_brought_into_a_new_case(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    make_sum(desk, qtbot, "两类奖补合计")
    desk.session.replace_case(Case.create(tmp_path / "明年.fdesk"))
    desk.files.reports.open_now(write_reports(tmp_path, NEXT_YEAR))
    settle(desk, qtbot)
    assert own_lines(desk) == []
    desk.window.checks.own.bring_back.trigger()
    settle(desk, qtbot)
    assert [line[:2] for line in own_lines(desk)] == [["≠ 不一致", "〔自建〕两类奖补合计"]]


@pytest.mark.parametrize("size", [(910, 512), (1366, 768), (1400, 900)])
def test_the_dialog_leaves_the_sentence_in_sight_and_stays_where_it_is_put(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, THIS_YEAR), size=size) as desk:
        press(desk, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        painted(qtbot)
        key = figure(desk, "4.5亿元").key
        click_figure(desk, key)
        press(desk, Qt.Key.Key_G, CTRL | SHIFT)
        dialog = dialog_of(desk)
        viewport, point = figure_point(desk, key)
        assert not dialog.frameGeometry().contains(viewport.mapToGlobal(point))
        dialog.move(40, 60)
        dialog.resize(dialog.width() + 30, dialog.height())
        wanted = dialog.geometry()
        dialog.close()
        qtbot.waitUntil(lambda: desk.window.checks.own.dialog is None)
        press(desk, Qt.Key.Key_G, CTRL | SHIFT)
        assert dialog_of(desk).geometry() == wanted
        dialog_of(desk).close()
