"""A memo that was edited in Word comes back into the window: sentences are taken over or left, in one step."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.rereading.reread_dialog import RereadDialog, SentenceCard
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.memo.from_case import memo_of_case
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.settings import Length, MemoSettings
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.joining import unjoined
from tests.desk.whole_desk import settle
from tests.desk.workshop.shown import LEFT, SPEECH, SUMMARY, composed, page

DIFFERS = "表述不一致"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH


class Chosen(FileDialogs):
    """Answers for the user."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def choose_document(self, title: str) -> Path | None:
        return self.path


def sent_to_word(desk: Desk, path: Path, change: Callable[[str], str], length: Length = Length.STANDARD) -> None:
    """Write the memo of the case, change its text as somebody does in Word, and have the dialog choose it."""
    memo = memo_of_case(desk.session.case, MemoSettings(length=length), load_catalogue())
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx_bytes(memo))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                before = unjoined(content.decode())
                content = change(before).encode()
                assert content.decode() != before or change("x") == "x"
            new.writestr(name, content)
    path.write_bytes(made.getvalue())
    desk.files.dialogs = Chosen(path)


def read_back(desk: Desk, qtbot: QtBot) -> RereadDialog:
    desk.window.actions_[ActionId.REREAD_MEMO].trigger()
    settle(desk, qtbot)
    dialog = desk.window.findChild(RereadDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def click(card: SentenceCard) -> None:
    QTest.mouseClick(card.take, LEFT, pos=QPoint(8, card.take.height() // 2))


def test_a_sentence_changed_in_word_is_taken_over_in_one_step_and_undone(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sent_to_word(desk, tmp_path / "改过.docx", lambda text: text.replace(DIFFERS, "说法不同，请核"))
    dialog = read_back(desk, qtbot)
    edited = [card for card in dialog.cards if card.is_edited]
    assert len(edited) >= 2
    assert not dialog.accept_button.isEnabled()  # nothing is taken unless it is ticked
    for card in edited[:2]:
        click(card)
    QTest.mouseClick(dialog.accept_button, LEFT)
    taken = [card.taking.difference.sentence for card in edited[:2]]
    assert set(desk.session.case.memo.rewordings) == set(taken)
    assert all("说法不同，请核" in each.text for each in desk.session.case.memo.rewordings.values())
    desk.window.actions_[ActionId.MEMO].trigger()
    composed(desk, qtbot)
    workshop = desk.window.memo_place.workshop
    assert workshop is not None
    assert "说法不同，请核" in page(workshop)
    assert "（原文见附件" in page(workshop)  # references follow the memo
    assert "采用 Word" in desk.session.case.undo_label
    desk.window.actions_[ActionId.UNDO].trigger()
    composed(desk, qtbot)
    assert not desk.session.case.memo.rewordings


def test_a_sentence_deleted_in_word_can_be_left_out_and_what_was_added_is_shown(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    memo = memo_of_case(desk.session.case, MemoSettings(), load_catalogue())
    whole = next(block for block in memo.blocks if isinstance(block, Paragraph) and DIFFERS in block.text)
    words = next(run.text for run in whole.runs if run.sentence)
    typed = "<w:p><w:r><w:t>另经电话核对，口径已统一。</w:t></w:r></w:p></w:body>"
    path = tmp_path / "改过.docx"
    sent_to_word(desk, path, lambda text: text.replace(words, "").replace("</w:body>", typed))
    dialog = read_back(desk, qtbot)
    shown = [card.edited.text() for card in dialog.cards]
    assert any("另经电话核对" in text for text in shown)
    added = next(card for card in dialog.cards if "另经电话核对" in card.edited.text())
    assert added.take.isHidden()
    dialog.reject()
    assert not desk.session.case.memo.rewordings


def test_a_memo_of_another_length_is_known_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    sent_to_word(desk, tmp_path / "简.docx", lambda text: text.replace(DIFFERS, "说法不同"), Length.FULL)
    dialog = read_back(desk, qtbot)
    assert all(card.is_edited for card in dialog.cards)
    dialog.reject()


def test_a_file_that_is_no_memo_of_the_case_and_one_without_changes_are_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sent_to_word(desk, tmp_path / "原样.docx", lambda text: text)
    desk.window.actions_[ActionId.REREAD_MEMO].trigger()
    settle(desk, qtbot)
    assert "没有不同" in desk.messages.log[-1].text
    sent_to_word(desk, tmp_path / "别的.docx", lambda text: text.replace("w:bookmarkStart", "w:proofErr"))
    desk.window.actions_[ActionId.REREAD_MEMO].trigger()
    settle(desk, qtbot)
    assert "没有认出" in desk.messages.log[-1].text
    (tmp_path / "坏.docx").write_bytes(b"no package")
    desk.files.dialogs = Chosen(tmp_path / "坏.docx")
    desk.window.actions_[ActionId.REREAD_MEMO].trigger()
    settle(desk, qtbot)
    assert "坏.docx" in desk.messages.log[-1].text
    assert desk.window.findChild(RereadDialog) is None


def test_a_title_changed_in_word_becomes_the_title_of_the_memo_and_is_undone(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    sent_to_word(desk, tmp_path / "改过.docx", lambda text: text.replace("的对比备忘录", "对照情况的备忘录", 1))
    dialog = read_back(desk, qtbot)
    (card,) = [card for card in dialog.cards if card.taking.asked is not None]
    click(card)
    QTest.mouseClick(dialog.accept_button, LEFT)
    desk.window.actions_[ActionId.MEMO].trigger()
    composed(desk, qtbot)
    workshop = desk.window.memo_place.workshop
    assert workshop is not None
    assert workshop.form.title.text().endswith("对照情况的备忘录")
    desk.window.actions_[ActionId.UNDO].trigger()
    composed(desk, qtbot)
    assert workshop.form.title.text().endswith("的对比备忘录")
