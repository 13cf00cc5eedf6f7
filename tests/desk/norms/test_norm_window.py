"""A Word file is held against the norms in the window: what does not hold is listed with its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.norms.norm_window import NormWindow
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.memo.word import docx_bytes
from tests.desk.whole_desk import SUMMARY, settle, whole_desk, write_reports
from tests.memo.norms.built import MEMO, plain_document


class Chosen(FileDialogs):
    """Answers for the user."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def choose_document(self, title: str) -> Path | None:
        return self.path


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    (tmp_path / "通知.docx").write_bytes(plain_document())
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        desk.files.dialogs = Chosen(tmp_path / "通知.docx")
        yield desk
        settle(desk, qtbot)


def checked(desk: Desk, qtbot: QtBot) -> NormWindow:
    desk.window.actions_[ActionId.CHECK_DOCUMENT].trigger()
    settle(desk, qtbot)
    window = desk.window.findChild(NormWindow)
    assert window is not None
    qtbot.waitExposed(window)
    return window


def rows(window: NormWindow) -> dict[str, list[str]]:
    """Return the rules that are listed, with what is said beneath each."""
    tree = window.rules
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return {top.text(0): [top.child(place).text(0) for place in range(top.childCount())] for top in tops if top}


def test_what_does_not_hold_is_listed_with_what_is_otherwise(desk: Desk, qtbot: QtBot) -> None:
    window = checked(desk, qtbot)
    listed = rows(window)
    assert "成文日期写作“2024年02月03日”，应写作2024年2月3日的样子" in listed["落款和成文日期"]
    assert all(listed.values())
    window.only_broken.setFocus()
    QTest.keyClick(window.only_broken, Qt.Key.Key_Space)
    assert len(rows(window)) == len(window.report.outcomes) > len(listed)
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_list_is_copied_with_one_key(desk: Desk, qtbot: QtBot) -> None:
    window = checked(desk, qtbot)
    QTest.keyClick(window.rules, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("通知.docx：规范21条")
    assert any("第4段" in line for line in copied)
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_a_memo_of_ours_shows_all_rules_as_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "通知.docx").write_bytes(docx_bytes(MEMO))
    window = checked(desk, qtbot)
    assert not window.only_broken.isChecked()
    assert len(rows(window)) == 21
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_a_file_that_is_no_word_document_is_told_in_the_window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "通知.docx").write_text("只是文字", encoding="utf-8")
    desk.window.actions_[ActionId.CHECK_DOCUMENT].trigger()
    settle(desk, qtbot)
    assert desk.window.findChild(NormWindow) is None
    assert "通知.docx" in desk.messages.log[-1].text
