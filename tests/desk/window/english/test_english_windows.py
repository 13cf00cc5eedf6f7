"""An English window says nothing in Chinese but what reports say, and names that are kept or printed in Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.inspector.inspector import Inspector
from fiscal_desk.desk.settings.settings import Settings
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import HALF_YEAR, SPEECH, SUMMARY, figure, settle, whole_desk, write_reports
from tests.desk.window.english.chinese_left import chinese_left

#: Dialogs and windows by the actions that open them.
OPENED_BY = (
    *(ActionId.CARD, ActionId.SETTINGS, ActionId.WRITE_MEMO, ActionId.ABOUT, ActionId.KEY_SHEET, ActionId.CHANGE_KEYS),
    *(ActionId.LEXICON, ActionId.NEW_CHECK, ActionId.ADD_TO_CHECK, ActionId.SET_MANY, ActionId.HELP),
    *(ActionId.SELF_CHECK, ActionId.PASTE_REPORT),
)
#: What whoever reads no English looks for, words of reports that are explained or given as examples, and what memos are
#: called and dated.
BY_DESIGN = (
    "简体中文 语言 跟随系统 约 左右 超 余 突破 低于 以内 全市 市本级 年 月 日 亿元 "
    "关于云岫区、沅宁市三份报告主要指标的对比备忘录 的比重 占"
)


pytestmark = pytest.mark.usefixtures("chinese_again")


@pytest.fixture
def english(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    Settings(tmp_path / "settings.ini").language = "en"
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH, HALF_YEAR)) as desk:
        desk.session.reveal([figure(desk, "86.4亿元").key])
        settle(desk, qtbot)
        yield desk
        settle(desk, qtbot)


def kept(desk: Desk) -> str:
    """Return all Chinese that may be seen: of the reports, of the names in the case, and what is so by design."""
    comparison = desk.feed.comparison
    names = [row_title(row) for row in comparison.rows] + [
        check.title.partition("：")[0] for check in comparison.checks
    ]
    return " ".join([SUMMARY, SPEECH, HALF_YEAR, str(desk.session.case.path), "核对员", BY_DESIGN, *names])


@pytest.mark.parametrize("tab", range(9))
def test_the_window_speaks_english(english: Desk, qtbot: QtBot, tab: int) -> None:
    tabs = english.window.bottom_tabs
    assert tabs.count() == 9  # each of them is looked at
    tabs.setCurrentIndex(tab)
    settle(english, qtbot)
    assert chinese_left(english.window, kept(english)) == []


@pytest.mark.parametrize("name", OPENED_BY)
def test_a_dialog_speaks_english(english: Desk, qtbot: QtBot, name: ActionId) -> None:
    seen: dict[str, list[str]] = {}

    def look() -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not english.window:
                seen[type(top).__name__] = chinese_left(top, kept(english))
                top.reject() if isinstance(top, QDialog) else top.close()
        if not seen:
            QTimer.singleShot(50, look)

    QApplication.clipboard().setText(SUMMARY)
    QTimer.singleShot(50, look)  # some are modal: their own loop runs until they are closed
    next(each for each in english.window.findChildren(QAction) if each.objectName() == name).trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert not any(seen.values()), seen


def test_a_check_of_ones_own_says_in_english_what_is_missing(english: Desk) -> None:
    english.window.actions_[ActionId.ADD_TO_CHECK].trigger()
    dialog = english.window.checks.own.dialog
    assert dialog is not None
    assert dialog.verdict.text() == "This kind of check takes 2 figures; 1 chosen so far."


def test_what_is_typed_and_not_understood_is_refused_in_english(english: Desk) -> None:
    inspector: Inspector = english.window.inspector
    row = inspector.page.rows["value"]
    row.editor.setFocus()
    row.editor.selectAll()
    type_in(row.editor, "很多")
    QTest.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.told.text() == "“很多” is not understood; write it like 244.9亿元, 16.3% or 超20亿元."
