"""Keys: none fights the input method, none is double, all are on the sheet, and the user can change them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.keys.key_book import plain_words
from fiscal_desk.desk.keys.key_rules import conflicts, key_problem, shown_keys
from fiscal_desk.desk.keys.key_settings import KeySettingsDialog
from fiscal_desk.desk.keys.key_sheet import KeySheet, sheet_of
from tests.desk.whole_desk import SUMMARY, figure, pane_of, press, said, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier


Dialog = TypeVar("Dialog", bound=QDialog)


def open_dialog(desk: Desk, kind: type[Dialog]) -> Dialog:
    """Return the dialog that stands open."""
    (found,) = [each for each in desk.window.findChildren(kind) if each.isVisible()]
    return found


@pytest.mark.parametrize(
    ("keys", "fine"),
    [
        ("Ctrl+Return", True),
        ("F8", True),
        ("Shift+F8", True),
        ("Alt+Right", True),
        ("Ctrl+/", True),
        ("", True),
        ("A", False),
        ("Shift+A", False),
        ("Space", False),
        ("Return", False),
        ("Esc", False),
        ("Del", False),
        ("Ctrl+Space", False),
        ("Shift+Space", False),
        ("Ctrl+.", False),
        ("Ctrl+X", False),
        ("Ctrl+K, B", False),
    ],
)
def test_keys_that_would_be_typed_or_belong_to_the_input_method_are_refused(keys: str, fine: bool) -> None:
    assert (key_problem(QKeySequence(keys)) == "") is fine


def test_keys_that_two_actions_share_are_named() -> None:
    keys = {"find": [QKeySequence("Ctrl+F")], "fill": [QKeySequence("F2"), QKeySequence("Ctrl+F")], "memo": []}
    assert conflicts(keys) == {"find": ["fill"], "fill": ["find"]}
    assert conflicts({"find": [QKeySequence("Alt+F")]}, "FE") == {"find": ["Alt+F"]}
    assert conflicts({"find": [QKeySequence("F3"), QKeySequence("F3")]}) == {}


def test_no_action_of_the_desk_fights_the_input_method_or_another_action(desk: Desk) -> None:
    book = desk.window.keys
    assert len(book.entries) > 30
    for entry in book.entries:
        assert [key_problem(keys) for keys in entry.keys] == [""] * len(entry.keys), entry.name
    assert book.conflicts({entry.name: entry.keys for entry in book.entries}) == {}


def test_every_action_with_keys_is_on_the_sheet_and_can_be_changed(desk: Desk) -> None:
    listed = {entry.action for entry in desk.window.keys.entries}
    for action in desk.window.findChildren(QAction):
        if not action.shortcut().isEmpty():
            assert action in listed, (action.text(), action.objectName())


def test_every_choice_of_the_menus_can_be_given_keys(desk: Desk) -> None:
    window = desk.window
    listed = {entry.action for entry in window.keys.entries}
    changing = [window.menus[each] for each in (MenuId.RECENT, MenuId.COLUMNS, MenuId.LANGUAGE)]
    menus = [menu for menu in window.findChildren(QMenu) if menu.menuAction().text() and menu not in changing]
    assert len(menus) > 6
    heads = {menu.menuAction() for menu in window.findChildren(QMenu)}
    for menu in menus:
        plain = [action for action in menu.actions() if not action.isSeparator() and action not in heads]
        assert [action.text() for action in plain if action not in listed] == []


def test_the_sheet_is_made_from_the_actions(desk: Desk) -> None:
    press(desk, Key.Key_Slash, Modifier.ControlModifier)
    sheet = open_dialog(desk, KeySheet)
    text = sheet.browser.toPlainText()
    for entry in desk.window.keys.entries:
        if entry.keys:
            assert entry.words in text
            assert all(shown_keys(keys) in text for keys in entry.keys)
    desk.window.keys.put({"memo": [QKeySequence("Ctrl+Shift+M")]})
    assert "Ctrl+Shift+M" in sheet.browser.toPlainText()
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_names_no_step_that_undo_would_take(desk: Desk) -> None:
    press(desk, Key.Key_F8)
    desk.session.set_current(figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert desk.window.correcting.undo.text() != "撤销"
    assert ("撤销", shown_keys(QKeySequence("Ctrl+Z"))) in dict(sheet_of(desk.window.keys))["编辑"]


def test_the_sheet_fits_on_one_page_of_paper(desk: Desk, tmp_path: Path) -> None:
    sheet = KeySheet(desk.window.keys, desk.messages, desk.window)
    path = tmp_path / "键.pdf"
    assert sheet.write_pdf(path) == 1
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="nowhere"):
        sheet.write_pdf(tmp_path / "nowhere" / "键.pdf")


def test_another_key_works_at_once_and_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        desk.window.actions_[ActionId.CHANGE_KEYS].trigger()
        dialog = open_dialog(desk, KeySettingsDialog)
        editor = dialog.page.rows["confirm_next"].editors[0]
        editor.setFocus()
        QTest.keyClick(editor, Key.Key_F9)
        qtbot.waitUntil(lambda: editor.keySequence() == QKeySequence("F9"))
        dialog.accept_button.click()
        assert not dialog.isVisible()
        desk.session.set_current(figure(desk, "86.4亿元").key)
        pane_of(desk).view.setFocus()
        press(desk, Key.Key_F9)
        assert figure(desk, "86.4亿元").state is FigureState.CONFIRMED
        press(desk, Key.Key_Z, Modifier.ControlModifier)
        press(desk, Key.Key_Return, Modifier.ControlModifier)
        assert figure(desk, "86.4亿元").state is not FigureState.CONFIRMED
        assert "F9" in desk.window.correcting.confirm_next.toolTip()
        settle(desk, qtbot)
    with whole_desk(tmp_path, qtbot, paths) as again:
        again.session.set_current(figure(again, "86.4亿元").key)
        press(again, Key.Key_F9)
        assert figure(again, "86.4亿元").state is FigureState.CONFIRMED
        again.window.actions_[ActionId.CHANGE_KEYS].trigger()
        dialog = open_dialog(again, KeySettingsDialog)
        dialog.defaults.click()
        dialog.accept_button.click()
        press(again, Key.Key_Z, Modifier.ControlModifier)
        press(again, Key.Key_Return, Modifier.ControlModifier)
        assert figure(again, "86.4亿元").state is FigureState.CONFIRMED
        assert again.settings.keys("confirm_next") is None
        settle(again, qtbot)


def test_a_conflict_is_said_in_both_rows_and_nothing_is_kept(desk: Desk) -> None:
    desk.window.actions_[ActionId.CHANGE_KEYS].trigger()
    dialog = open_dialog(desk, KeySettingsDialog)
    rows = dialog.page.rows
    rows["memo"].editors[0].setKeySequence(QKeySequence("Ctrl+F"))
    assert "查找" in rows["memo"].problem.text()
    assert plain_words(desk.window.actions_[ActionId.MEMO].text()) in rows["find"].problem.text()
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.outcome.text()
    assert desk.window.actions_[ActionId.MEMO].shortcut() == QKeySequence("Ctrl+P")
    rows["memo"].editors[0].setKeySequence(QKeySequence("Ctrl+Space"))
    assert "输入法" in rows["memo"].problem.text()
    assert rows["find"].problem.isHidden()
    dialog.cancel_button.click()
    assert desk.settings.keys("memo") is None


def test_an_action_can_be_left_without_keys(desk: Desk) -> None:
    desk.window.keys.put({"undo": []})
    assert desk.settings.keys("undo") == []
    press(desk, Key.Key_F8)
    desk.session.set_current(figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Delete, Modifier.ControlModifier)
    assert not re.search("Ctrl", said(desk)[-1])
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert figure(desk, "86.4亿元").state is FigureState.REJECTED


def test_keys_in_the_settings_file_that_would_fight_the_input_method_are_passed_over(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        desk.settings.set_keys("find", ["A", "Ctrl+K"])
    with whole_desk(tmp_path, qtbot) as again:
        assert again.window.actions_[ActionId.FIND].shortcuts() == [QKeySequence("Ctrl+K")]


def test_rows_are_found_by_words(desk: Desk) -> None:
    desk.window.actions_[ActionId.CHANGE_KEYS].trigger()
    dialog = open_dialog(desk, KeySettingsDialog)
    dialog.page.sought.setText("剔除")
    shown = [name for name, row in dialog.page.rows.items() if row.isVisible()]
    assert shown == ["reject"]
    dialog.reject()


def test_keys_lead_to_the_list_and_to_the_panels(desk: Desk) -> None:
    window = desk.window
    press(desk, Key.Key_D, Modifier.ControlModifier)
    assert window.figure_list.table.hasFocus()
    press(desk, Key.Key_T, Modifier.ControlModifier)
    assert pane_of(desk).view.hasFocus()
    window.bottom_dock.hide()
    press(desk, Key.Key_E, Modifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.bottom_tabs.isAncestorOf(focus)
