"""The workshop: what is ticked, moved and judged there is in the memo at once, and can be undone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.state.memo_words import FindingState, MemoWords
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.workshop.outline_looks import lines_of
from fiscal_desk.desk.workshop.workshop import Workshop
from fiscal_desk.memo.arranging.draft import EntryKind
from tests.desk.desk_case import type_in
from tests.desk.test_accessibility import nameless
from tests.desk.whole_desk import press, settle, write_reports
from tests.desk.workshop.shown import (
    ALT,
    CONTROL,
    LEFT,
    NONE,
    SUMMARY,
    Key,
    click_entry,
    composed,
    entry_of,
    findings,
    item_of,
    middle_of,
    move,
    page,
    sentence,
    tick,
    typed,
)


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


def test_the_list_shows_all_its_words_and_the_tick_at_every_entry(workshop: Workshop) -> None:
    for item in workshop.outline.items():
        rect = workshop.outline.visualItemRect(item)
        assert rect.height() > 0 or rect == QRect()
        assert item.checkState(0) is Qt.CheckState.Checked


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


def test_everything_in_the_workshop_that_takes_the_keyboard_has_a_name(desk: Desk, workshop: Workshop) -> None:
    assert nameless(workshop) == []


def test_another_case_is_not_worked_on_with_the_list_of_the_one_before(
    desk: Desk, workshop: Workshop, qtbot: QtBot, tmp_path: Path
) -> None:
    with Case.create(tmp_path / "空案卷.fdesk") as empty:
        pass
    desk.files.cases.open_case(empty.path)
    settle(desk, qtbot)
    assert workshop.draft is None
    assert not list(workshop.outline.items())
    assert workshop.isHidden()
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    settle(desk, qtbot)
    assert workshop.isHidden()
    press(desk, Key.Key_P, CONTROL)
    composed(desk, qtbot)
    assert list(workshop.outline.items())
    assert desk.session.case.memo == MemoWords()


def test_word_pdf_and_paper_are_begun_on_the_workshops_own_bar_with_what_is_being_typed(
    desk: Desk, workshop: Workshop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = sentence(workshop, "2023年改造老旧小区，")
    workshop.view.choose(known)
    workshop.view.setFocus()
    press(desk, Key.Key_F2)
    typed("老旧小区两份报告说法不同。", workshop)
    asked: list[str] = []
    target = tmp_path / "备忘录.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append("paper") or 0)
    QTest.mouseClick(workshop.pdf, LEFT)
    settle(desk, qtbot)
    assert target.read_bytes().startswith(b"%PDF")
    assert desk.session.case.memo.rewordings[known].text == "老旧小区两份报告说法不同。"
    QTest.mouseClick(workshop.print, LEFT)
    assert asked == ["paper"]
    QTest.mouseClick(workshop.write, LEFT)
    dialog = next(each for each in desk.window.findChildren(MemoDialog))
    assert dialog.isVisible()
    dialog.reject()
    composed(desk, qtbot)


def test_no_finding_in_the_outline_ends_within_a_number(workshop: Workshop) -> None:
    """86,4… is another amount than 86,420万元."""
    says = next(entry_of(each).text for each in workshop.outline.items() if entry_of(each).id.startswith("check:"))
    numbers = set(re.findall(r"[\d.]+", says))
    cut = 0
    for width in range(80, 700, 3):
        last = lines_of(says, workshop.outline.fontMetrics(), width)[-1]
        if last.endswith("…"):
            cut += 1
            found = re.search(r"[\d.]+(?=…$)", last)
            assert found is None or found[0] in numbers, last
    assert cut > 20


def test_a_message_does_not_lie_over_the_states_and_the_note_of_a_finding(
    desk: Desk, workshop: Workshop, qtbot: QtBot
) -> None:
    desk.messages.show_warning("第1页有图片，图片里的字没有读出，请对照原件。")
    qtbot.waitUntil(desk.window.message_stack.isVisible)
    click_entry(workshop, findings(workshop)[0])
    QTest.mouseClick(workshop.finding.buttons[FindingState.EXPLAINED], LEFT)
    for each in (workshop.finding.note, *workshop.finding.buttons.values()):
        assert desk.window.childAt(each.mapTo(desk.window, each.rect().center())) is each
    desk.window.memo_place.put_away()
    stack = desk.window.message_stack
    place = stack.parentWidget()
    qtbot.waitUntil(lambda: stack.geometry().bottom() >= place.height() - desk.window.legend.height() - 2)
