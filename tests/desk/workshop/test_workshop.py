"""The workshop: what is ticked, moved, judged and edited there is in the memo at once, and can be undone."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.case.state.memo_words import FindingState, MemoWords
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.workshop.outline_looks import ENTRY
from fiscal_desk.desk.workshop.wording_dialog import WordingDialog
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.memo.arranging.draft import Entry, EntryKind
from fiscal_desk.memo.model import Heading, Paragraph
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import figure, press, settle

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier

SUMMARY = (
    "云岫区财政局2023年工作总结\n"
    "2023年，全区一般公共预算收入86.42亿元，增长8.6%，其中税收收入60亿元，非税收入20亿元。\n"
    "全年改造老旧小区26个，新增学位6300个。\n"
)
SPEECH = (
    "云岫区2024年政府工作报告\n"
    "2023年，全区一般公共预算收入86.42亿元，增长8.6%。全年改造老旧小区28个，新增学位6200个。\n"
    "2024年，全区一般公共预算收入增长6%左右。\n"
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH


@pytest.fixture
def workshop(desk: Desk, qtbot: QtBot) -> Workshop:
    press(desk, Key.Key_P, CONTROL)
    found = desk.window.memo_place.workshop
    assert found is not None
    composed(desk, qtbot)
    return found


def composed(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the memo is shown as the case stands."""
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.memo_feed.current and not desk.jobs.running, timeout=20_000)


def entry_of(item: QTreeWidgetItem) -> Entry:
    entry: Entry = item.data(0, ENTRY)
    return entry


def item_of(workshop: Workshop, known: str) -> QTreeWidgetItem:
    return next(item for item in workshop.outline.items() if entry_of(item).id == known)


def findings(workshop: Workshop) -> list[str]:
    """Return the ids of the findings of the first part, as the tree has them."""
    return [
        entry_of(item).id for item in workshop.outline.items() if entry_of(item).id.startswith(("conflict:", "check:"))
    ]


def box_of(workshop: Workshop, known: str) -> QPoint:
    """Return where the tick of an entry is clicked."""
    rect = workshop.outline.visualItemRect(item_of(workshop, known))
    return QPoint(rect.left() + 10, rect.top() + 14)


def tick(workshop: Workshop, known: str) -> None:
    QTest.mouseClick(workshop.outline.viewport(), LEFT, NONE, box_of(workshop, known))


def click_entry(workshop: Workshop, known: str) -> None:
    rect = workshop.outline.visualItemRect(item_of(workshop, known))
    QTest.mouseClick(workshop.outline.viewport(), LEFT, NONE, rect.center() + QPoint(20, 0))


def page(workshop: Workshop) -> str:
    """Return the words of the memo that is shown."""
    assert workshop.draft is not None
    memo = workshop.draft.memo
    shown = set(workshop.view.sentences())
    paragraphs = [block for block in memo.blocks if isinstance(block, Paragraph)]
    assert {each.id for block in paragraphs for each in block.sentences} <= shown
    return "\n".join(block.text for block in memo.blocks if isinstance(block, Paragraph | Heading))


def sentence(workshop: Workshop, words: str) -> str:
    """Return the id of the sentence that holds some words."""
    assert workshop.draft is not None
    return next(
        run.sentence
        for block in workshop.draft.memo.blocks
        for run in getattr(block, "runs", ())
        if run.sentence and words in run.text
    )


def middle_of(workshop: Workshop, known: str) -> QPoint:
    """Return a point on the first characters of a sentence."""
    workshop.view.choose(known)
    place = workshop.view.place_of(known)
    return QPoint(place.left() + 80, place.top() + 8)


def typed(text: str, workshop: Workshop) -> None:
    """Type into the sentence's editor, in place of all that stands there."""
    workshop.editor.text.selectAll()
    type_in(workshop.editor.text, text)


def test_the_key_shows_the_memo_with_all_that_was_found_and_goes_back(desk: Desk, workshop: Workshop) -> None:
    assert "改造老旧小区" in page(workshop)
    assert len(findings(workshop)) >= 3
    assert desk.window.list_dock.isHidden()
    assert not desk.window.panes.isHidden()
    press(desk, Key.Key_Escape)
    assert workshop.isHidden()


def test_a_finding_whose_tick_is_taken_away_leaves_the_memo_and_comes_back_by_undo(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    known = next(each for each in findings(workshop) if each.startswith("conflict:"))
    text = entry_of(item_of(workshop, known)).text
    words = text[:20]
    assert words in page(workshop)
    tick(workshop, known)
    composed(desk, qtbot)
    assert words not in page(workshop)
    assert item_of(workshop, known).checkState(0) is Qt.CheckState.Unchecked
    assert desk.session.case.undo_label.startswith("不列入")
    press(desk, Key.Key_Z, CONTROL)
    composed(desk, qtbot)
    assert words in page(workshop)
    assert item_of(workshop, known).checkState(0) is Qt.CheckState.Checked


def test_space_ticks_what_the_keyboard_is_at(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    workshop.outline.setFocus()
    click_entry(workshop, findings(workshop)[0])
    press(desk, Key.Key_Space)
    composed(desk, qtbot)
    assert desk.session.case.memo.plan.left_out == (findings(workshop)[0],)


def test_a_finding_moves_by_alt_and_arrow(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    first, second, *_ = findings(workshop)
    click_entry(workshop, second)
    press(desk, Key.Key_Up, ALT)
    composed(desk, qtbot)
    assert findings(workshop)[:2] == [second, first]
    assert workshop.outline.entry is not None
    assert workshop.outline.entry.id == second
    press(desk, Key.Key_Up, ALT)  # it stands first already
    composed(desk, qtbot)
    assert findings(workshop)[:2] == [second, first]


def test_a_finding_is_dragged_among_its_neighbours(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    order = findings(workshop)
    tree = workshop.outline
    start = tree.visualItemRect(item_of(workshop, order[0])).center()
    target = tree.visualItemRect(item_of(workshop, order[2]))
    QTest.mousePress(tree.viewport(), LEFT, NONE, start)
    for step in (8, 20):
        qtbot.mouseMove(tree.viewport(), start + QPoint(0, step))
        move(tree.viewport(), start + QPoint(0, step))
    end = QPoint(start.x(), target.bottom() - 2)
    move(tree.viewport(), end)
    QTest.mouseRelease(tree.viewport(), LEFT, NONE, end)
    composed(desk, qtbot)
    assert findings(workshop)[:3] == [order[1], order[2], order[0]]


def move(widget: object, point: QPoint) -> None:
    """Move the mouse with the left button held."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        widget.mapToGlobal(QPointF(point)),
        LEFT,
        LEFT,
        NONE,  # type: ignore[attr-defined]
    )
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def test_an_attachment_that_is_left_out_is_no_longer_named(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    assert "原文见附件" in page(workshop)
    tick(workshop, "annex:quotations")
    composed(desk, qtbot)
    assert "原文见附件" not in page(workshop)


def test_a_click_on_a_sentence_leads_to_its_figures_and_its_finding(desk: Desk, workshop: Workshop) -> None:
    known = sentence(workshop, "2023年改造老旧小区，")
    QTest.mouseClick(workshop.view.viewport(), LEFT, NONE, middle_of(workshop, known))
    assert workshop.view.sentence == known
    current = desk.session.current_figure
    assert current is not None
    assert current.current.text == "26个"
    assert workshop.outline.entry is not None
    assert workshop.outline.entry.kind is EntryKind.FINDING
    assert workshop.outline.entry.text.startswith("2023年改造老旧小区")


def test_state_and_note_are_set_and_go_into_the_memo(desk: Desk, workshop: Workshop, qtbot: QtBot) -> None:
    known = next(each for each in findings(workshop) if "改造老旧小区" in entry_of(item_of(workshop, each)).text)
    click_entry(workshop, known)
    QTest.mouseClick(workshop.finding.buttons[FindingState.EXPLAINED], LEFT)
    workshop.finding.note.setFocus()
    type_in(workshop.finding.note, "统计口径不同")
    QTest.keyClick(workshop.finding.note, Key.Key_Return)
    composed(desk, qtbot)
    assert "表述不一致，已说明：统计口径不同（原文见" in page(workshop)
    assert desk.session.case.memo.judgements[known].state is FindingState.EXPLAINED
    press(desk, Key.Key_Z, CONTROL)
    press(desk, Key.Key_Z, CONTROL)
    composed(desk, qtbot)
    assert desk.session.case.memo == MemoWords()
    assert "已说明" not in page(workshop)


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


def test_the_list_shows_all_its_words_and_the_tick_at_every_entry(workshop: Workshop) -> None:
    for item in workshop.outline.items():
        rect = workshop.outline.visualItemRect(item)
        assert rect.height() > 0 or rect == QRect()
        assert item.checkState(0) is Qt.CheckState.Checked


def reword_and_change(desk: Desk, workshop: Workshop, qtbot: QtBot) -> str:
    """Edit a sentence, and then put one of its numbers right; return the sentence's id."""
    known = sentence(workshop, "2023年改造老旧小区，")
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    typed("老旧小区两份报告说法不同。", workshop)
    QTest.keyClick(workshop.editor.text, Key.Key_Return)
    composed(desk, qtbot)
    key = figure(desk, "28个", 1).key
    desk.session.do(CorrectFigure(key, FigureChanges(value=Decimal(29)), why="照年报"))
    composed(desk, qtbot)
    return known


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


def test_a_shorter_memo_is_shown_at_once_and_remembered_by_the_case(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    assert "报告清单和口径" in page(workshop)
    assert "指标对比" in page(workshop)
    workshop.form.length.setFocus()
    QTest.keyClick(workshop.form.length, Key.Key_Up)
    composed(desk, qtbot)
    assert "指标对比" not in page(workshop)
    assert desk.session.case.choice("memo")["length"] == "brief"
