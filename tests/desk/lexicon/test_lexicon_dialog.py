"""The user's lexicon can be seen, put right, emptied, and handed round without losing anybody's entries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Lexicon, Source
from fiscal_desk.case.lexicon.lexicon_file import load_lexicon, save_lexicon
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.lexicon.entry_dialog import EntryDialog
from fiscal_desk.desk.lexicon.lexicon_dialog import LexiconDialog
from fiscal_desk.desk.widgets.choice_dialog import ChoiceDialog
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SUMMARY, settle, whole_desk, write_reports

SOURCE = Source("年度核对", "云岫区2023年总结", "21.3亿元", "周敏", "2025-03-01T09:30:00+08:00", "照决算口径")
MINE = (
    Entry(EntryKind.RENAME, "教育支出", "教育事业支出", SOURCE),
    Entry(EntryKind.UNIT, "户次", "户次"),
    Entry(EntryKind.REJECT, "3家连创"),
)


class Chosen(FileDialogs):
    """Answers for the user."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def choose_lexicon(self) -> Path | None:
        return self.path

    def choose_lexicon_target(self) -> Path | None:
        return self.path


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    save_lexicon(Lexicon(MINE))
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        desk.files.dialogs = Chosen(tmp_path / "本局词库.json")
        yield desk
        settle(desk, qtbot)


@pytest.fixture
def dialog(desk: Desk) -> LexiconDialog:
    desk.window.actions_[ActionId.LEXICON].trigger()
    made = desk.window.findChild(LexiconDialog)
    assert made is not None
    return made


def rows(dialog: LexiconDialog) -> list[tuple[str, ...]]:
    return [dialog.model.row(number).cells for number in range(dialog.model.rowCount())]


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rewrite(line: QLineEdit, words: str) -> None:
    line.selectAll()
    type_in(line, words)


def test_every_entry_says_which_correction_it_came_from(dialog: LexiconDialog) -> None:
    assert rows(dialog)[0] == (
        "指标改称",
        "教育支出",
        "教育事业支出",
        "云岫区2023年总结",
        "21.3亿元",
        "周敏",
        "2025-03-01 09:30",
        "照决算口径",
    )
    assert [row[0] for row in rows(dialog)] == ["指标改称", "单位", "不是数据"]
    rewrite(dialog.words, "周敏")
    assert len(rows(dialog)) == 1


def test_an_entry_is_put_right_and_keeps_its_source(dialog: LexiconDialog) -> None:
    dialog.table.selectRow(0)
    click(dialog.edit_button)
    editor = dialog.findChild(EntryDialog)
    assert editor is not None
    editor.becomes.selectAll()
    QTest.keyClick(editor.becomes, Qt.Key.Key_Backspace)
    QTest.keyClick(editor.becomes, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert "不完整" in editor.wrong.text()
    rewrite(editor.becomes, "教育领域支出")
    QTest.keyClick(editor.becomes, Qt.Key.Key_Return)
    assert load_lexicon().entries[0] == Entry(EntryKind.RENAME, "教育支出", "教育领域支出", SOURCE)
    assert rows(dialog)[0][2] == "教育领域支出"


def test_an_alias_is_entered_by_the_names_of_the_catalogue(desk: Desk, dialog: LexiconDialog) -> None:
    click(dialog.add_button)
    editor = dialog.findChild(EntryDialog)
    assert editor is not None
    editor.kind.setCurrentIndex(editor.kind.findData(EntryKind.ALIAS.value))
    editor.kind.activated.emit(editor.kind.currentIndex())
    rewrite(editor.phrase, "公共财政总盘子")
    rewrite(editor.becomes, "没有这个指标呀")
    QTest.keyClick(editor.becomes, Qt.Key.Key_Return)
    assert "指标目录中没有" in editor.wrong.text()
    rewrite(editor.becomes, "一般公共预算收入")
    QTest.keyClick(editor.becomes, Qt.Key.Key_Return)
    entry = load_lexicon().entries[-1]
    assert entry.becomes == desk.session.catalogue.resolve("一般公共预算收入")
    assert rows(dialog)[-1][1:3] == ("公共财政总盘子", "一般公共预算收入")


def test_deleted_entries_can_be_put_back(dialog: LexiconDialog) -> None:
    dialog.table.setFocus()
    dialog.table.selectAll()
    click(dialog.delete_button)
    assert load_lexicon().entries == ()
    assert rows(dialog) == []
    click(dialog.put_back)
    assert load_lexicon().entries == MINE


def test_a_file_is_handed_round_and_contradictions_are_chosen(
    desk: Desk, dialog: LexiconDialog, tmp_path: Path
) -> None:
    click(dialog.export_button)
    handed = tmp_path / "本局词库.json"
    assert load_lexicon(handed).entries == MINE
    theirs = Lexicon(
        (
            Entry(EntryKind.RENAME, "教育支出", "教育总支出"),
            Entry(EntryKind.UNIT, "户次", "户"),
            Entry(EntryKind.UNIT, "台套", "台套"),
        )
    )
    save_lexicon(theirs, handed)
    click(dialog.import_button)
    choices = dialog.findChild(ChoiceDialog)
    assert choices is not None
    assert "2 个词条" in choices.intro.text()
    assert "周敏" in choices.model.row(0).cells[1]
    index = choices.model.index(1, 2)
    QTest.mouseClick(
        choices.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        choices.table.visualRect(index).center(),
    )
    click(choices.accept_button)
    now = {entry.phrase: entry.becomes for entry in load_lexicon().entries}
    assert now == {"教育支出": "教育事业支出", "户次": "户", "3家连创": "", "台套": "台套"}
    assert "已导入 2 个词条" in dialog.outcome.text()


def test_a_file_that_is_no_lexicon_changes_nothing(dialog: LexiconDialog, tmp_path: Path) -> None:
    (tmp_path / "本局词库.json").write_text("{}", encoding="utf-8")
    click(dialog.import_button)
    assert "不是财政对读的词库文件" in dialog.outcome.text()
    assert load_lexicon().entries == MINE
