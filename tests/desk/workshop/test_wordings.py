"""Sentences edited in the workshop: kept with the case, and never written where their numbers changed since."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.state.memo_words import MemoWords
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.workshop.wording_dialog import WordingDialog
from fiscal_desk.desk.workshop.workshop import Workshop
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, settle
from tests.desk.workshop.shown import (
    CONTROL,
    LEFT,
    NONE,
    Key,
    composed,
    middle_of,
    page,
    reword_and_change,
    sentence,
    typed,
)


def test_a_sentence_is_edited_where_it_stands_and_the_edit_stays(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    known = sentence(workshop, "2023年改造老旧小区，")
    QTest.mouseDClick(workshop.view.viewport(), LEFT, NONE, middle_of(workshop, known))
    assert not workshop.editor.isHidden()
    typed("老旧小区两份报告说法不同。", workshop)
    QTest.keyClick(workshop.editor.text, Key.Key_Return)
    composed(desk, qtbot)
    assert "老旧小区两份报告说法不同。" in page(workshop)
    assert "报告一为26个，报告二为28个" not in page(workshop)
    assert desk.session.case.memo.rewordings[known].text == "老旧小区两份报告说法不同。"


def test_f2_edits_the_chosen_sentence_and_escape_leaves_it(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    known = sentence(workshop, "2023年改造老旧小区，")
    QTest.mouseClick(workshop.view.viewport(), LEFT, NONE, middle_of(workshop, known))
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    assert workshop.editor.sentence == known
    typed("不要这句。", workshop)
    QTest.keyClick(workshop.editor.text, Key.Key_Escape)
    assert workshop.editor.isHidden()
    assert not workshop.isHidden()
    assert desk.session.case.memo == MemoWords()


def test_an_edited_sentence_is_restored_by_its_button(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    known = sentence(workshop, "2023年改造老旧小区，")
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    typed("改过的句子。", workshop)
    QTest.keyClick(workshop.editor.text, Key.Key_Return)
    composed(desk, qtbot)
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    assert workshop.editor.text.toPlainText() == "改过的句子。"
    QTest.mouseClick(workshop.editor.restore, LEFT)
    composed(desk, qtbot)
    assert desk.session.case.memo == MemoWords()
    assert "报告一为26个，报告二为28个" in page(workshop)


def test_an_edit_whose_numbers_changed_is_shown_with_old_new_and_edited_text(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    known = reword_and_change(desk, workshop, qtbot)
    assert "说法不同" not in page(workshop)
    assert "报告二为29个" in page(workshop)
    assert workshop.notice.isVisible()
    QTest.mouseClick(workshop.notice.choose, LEFT)
    dialog = desk.window.findChildren(WordingDialog)[-1]
    (card,) = dialog.cards
    assert "28" in card.was.text()
    assert "29" in card.now.text()
    assert card.text.toPlainText() == "老旧小区两份报告说法不同。"
    card.text.setFocus()
    card.text.selectAll()
    type_in(card.text, "老旧小区差三个。")
    assert card.take_text.isChecked()
    QTest.mouseClick(dialog.accept_button, LEFT)
    composed(desk, qtbot)
    assert "老旧小区差三个。" in page(workshop)
    assert workshop.notice.isHidden()
    assert desk.session.case.memo.rewordings[known].text == "老旧小区差三个。"
    assert desk.session.case.undo_label == "选定改写的语句"


def test_the_memos_own_sentence_is_taken_where_the_user_wants_it(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    reword_and_change(desk, workshop, qtbot)
    QTest.mouseClick(workshop.notice.choose, LEFT)
    dialog = desk.window.findChildren(WordingDialog)[-1]
    QTest.mouseClick(dialog.cards[0].take_now, LEFT, NONE, QPoint(8, 8))
    QTest.mouseClick(dialog.accept_button, LEFT)
    composed(desk, qtbot)
    assert desk.session.case.memo == MemoWords()
    assert "报告二为29个" in page(workshop)


def test_a_memo_with_an_edit_that_nobody_decided_is_not_written(
    desk: Desk, workshop: Workshop, qtbot: QtBot, tmp_path: Path
) -> None:
    reword_and_change(desk, workshop, qtbot)
    press(desk, Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.window.findChildren(MemoDialog)[-1]
    dialog.target.selectAll()
    type_in(dialog.target, str(tmp_path / "备忘录.docx"))
    QTest.keyClick(dialog.target, Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.jobs.running and dialog.write.isEnabled(), timeout=60_000)
    assert not (tmp_path / "备忘录.docx").exists()
    assert "请先选定" in dialog.outcome.text()
    QTest.mouseClick(dialog.decide, LEFT)
    chooser = desk.window.findChildren(WordingDialog)[-1]
    assert len(chooser.cards) == 1
    chooser.reject()


def test_what_is_being_typed_is_not_lost_when_another_sentence_is_edited_or_the_workshop_is_left(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    first, second = sentence(workshop, "2023年改造老旧小区，"), sentence(workshop, "2023年新增学位，")
    for known, words in ((first, "第一句改过。"), (second, "第二句改过。")):
        workshop.view.choose(known)
        workshop.view.setFocus()
        press(desk, Key.Key_F2)
        workshop.editor.edit(known, words[:2], workshop.view.place_of(known), workshop.font(), changed=False)
        typed(words, workshop)
    workshop.close_button.click()
    settle(desk, qtbot)
    texts = {known: each.text for known, each in desk.session.case.memo.rewordings.items()}
    assert texts == {first: "第一句改过。", second: "第二句改过。"}
