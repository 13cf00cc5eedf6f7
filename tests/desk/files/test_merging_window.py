"""Two colleagues' cases of the same reports become one in the window, and nobody's word is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddReport,
    ConfirmFigures,
    CorrectFigure,
    JudgeFindings,
    RejectFigures,
    RewordSentence,
    SetNote,
)
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.widgets.choice_dialog import ChoiceDialog
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.worker.tasks import open_file
from tests.desk.chosen import Chosen
from tests.desk.whole_desk import HALF_YEAR, SPEECH, SUMMARY, figure, press, said, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Case]:
    """A colleague's case of the same two reports, opened the other way round."""
    with colleague(tmp_path, SPEECH, SUMMARY) as case:
        yield case


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, theirs: Case) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        desk.files.dialogs = Chosen(case=theirs.path)
        yield desk


def colleague(folder: Path, *texts: str) -> Case:
    case = Case.create(folder / "李强的案卷.fdesk", who="李强")
    for path in write_reports(folder, *texts):
        opened = open_file(path, Lexicon())
        case.do(AddReport(opened.report, opened.reading))
    return case


def in_theirs(case: Case, words: str, report: int) -> FigureKey:
    figures: Sequence[CaseFigure] = case.figures(case.reports[report].id)
    return next(each.key for each in figures if each.current.text == words)


def merge(desk: Desk, qtbot: QtBot) -> ChoiceDialog | None:
    """Import the colleague's case from the menu; return the dialog where one opened."""
    desk.window.actions_[ActionId.MERGE].trigger()
    settle(desk, qtbot)
    dialogs = [each for each in desk.window.findChildren(ChoiceDialog) if each.isVisible()]
    return dialogs[-1] if dialogs else None


def disagree(desk: Desk, theirs: Case) -> None:
    """Let both correct two figures otherwise, one alike, and each one alone."""
    mine = desk.session.case
    for words, report, one, other in (("21.3亿元", 0, 22, 23), ("70.1亿元", 0, 71, 72), ("12个", 1, 13, 13)):
        mine.do(CorrectFigure(figure(desk, words, report).key, FigureChanges(value=Decimal(one)), why="照账"))
        key = in_theirs(theirs, words, 1 - report)
        theirs.do(CorrectFigure(key, FigureChanges(value=Decimal(other)), why="照决算"))
    mine.do(ConfirmFigures((figure(desk, "3.5%").key,)))
    theirs.do(RejectFigures((in_theirs(theirs, "3000万元", 1),)))
    theirs.do(SetNote(in_theirs(theirs, "81.1%", 1), "问过税务局"))


def test_what_only_the_colleague_said_comes_in_without_a_question(desk: Desk, theirs: Case, qtbot: QtBot) -> None:
    theirs.do(RejectFigures((in_theirs(theirs, "3000万元", 1),), why="重复"))
    assert merge(desk, qtbot) is None
    now = figure(desk, "3000万元")
    assert (now.state, now.corrections[0].who) == (FigureState.REJECTED, "李强")
    assert "已并入“李强的案卷.fdesk”的 1 处更正" in said(desk)[-1]
    press(desk, Key.Key_Z, CONTROL)
    assert figure(desk, "3000万元").state is not FigureState.REJECTED


def test_differences_are_laid_side_by_side_and_chosen(desk: Desk, theirs: Case, qtbot: QtBot) -> None:
    disagree(desk, theirs)
    dialog = merge(desk, qtbot)
    assert dialog is not None
    assert "1 处与我一致，2 处只有对方更正" in dialog.intro.text()
    assert dialog.model.rowCount() == 2
    subject, mine, other = dialog.model.row(0).cells
    assert "税收收入" in subject
    assert mine.startswith("● ")
    assert "核对员" in mine
    assert "照账" in mine
    assert "李强" in other
    assert "照决算" in other
    # The keyboard: down to the second row, and turn it to their word.
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog.table, Key.Key_Down)
    QTest.keyClick(dialog.table, Key.Key_Space)
    assert dialog.theirs() == [1]
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert figure(desk, "70.1亿元").current.value == 71
    chosen = figure(desk, "21.3亿元")
    assert (chosen.current.value, chosen.corrections[-1].who) == (23, "李强")
    assert figure(desk, "3000万元").state is FigureState.REJECTED
    assert figure(desk, "81.1%").note == "问过税务局"
    assert figure(desk, "3.5%").state is FigureState.CONFIRMED
    assert "1 处分歧保留我的" in said(desk)[-1]
    desk.window.activateWindow()  # a real screen does this by itself
    qtbot.waitUntil(desk.window.isActiveWindow)
    press(desk, Key.Key_Z, CONTROL)
    assert figure(desk, "21.3亿元").current.value == 22
    assert figure(desk, "3000万元").state is not FigureState.REJECTED
    settle(desk, qtbot)


@pytest.mark.parametrize(
    ("button", "values"), [("all_mine", [71, 22]), ("all_theirs", [72, 23])], ids=["mine", "theirs"]
)
def test_one_side_can_be_taken_altogether(
    desk: Desk, theirs: Case, qtbot: QtBot, button: str, values: list[int]
) -> None:
    disagree(desk, theirs)
    dialog = merge(desk, qtbot)
    assert dialog is not None
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert [figure(desk, words).current.value for words in ("70.1亿元", "21.3亿元")] == values
    settle(desk, qtbot)


def test_cancelling_takes_nothing_in(desk: Desk, theirs: Case, qtbot: QtBot) -> None:
    disagree(desk, theirs)
    before = desk.session.case.corrections()
    dialog = merge(desk, qtbot)
    assert dialog is not None
    QTest.keyClick(dialog, Key.Key_Escape)
    assert desk.session.case.corrections() == before


def test_a_report_that_only_the_colleague_has_can_come_with_its_corrections(tmp_path: Path, qtbot: QtBot) -> None:
    with colleague(tmp_path, SUMMARY, HALF_YEAR) as theirs:
        theirs.do(CorrectFigure(in_theirs(theirs, "1.3亿元", 1), FigureChanges(value=Decimal(5))))
        with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
            desk.files.dialogs = Chosen(case=theirs.path)
            dialog = merge(desk, qtbot)
            assert dialog is not None
            assert "沅宁市财政局2024年上半年工作总结" in dialog.intro.text()
            assert not dialog.table.isVisible()
            dialog.extra.setFocus()
            QTest.keyClick(dialog.extra, Key.Key_Space)
            assert dialog.extra.isChecked()
            QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
            assert figure(desk, "1.3亿元", 1).current.value == 5
            assert "1 处更正，加入 1 份报告" in said(desk)[-1]
            assert desk.session.case.original(desk.session.case.reports[1].id) == HALF_YEAR.encode()
            assert desk.session.undo()  # all of it was one step
            assert len(desk.session.case.reports) == 1
            settle(desk, qtbot)


def test_nothing_new_is_said_in_one_line(desk: Desk, qtbot: QtBot) -> None:
    assert merge(desk, qtbot) is None
    assert "没有新的更正" in said(desk)[-1]
    assert not desk.session.case.can_undo or "合并" not in desk.session.case.undo_label


def test_a_file_that_is_no_case_and_the_case_itself_are_refused(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "坏.fdesk"
    broken.write_bytes(b"nothing")
    for path, words in ((broken, "不是财政对读的案卷"), (desk.session.case.path, "当前打开的案卷")):
        desk.files.dialogs = Chosen(case=path)
        assert merge(desk, qtbot) is None
        assert words in said(desk)[-1]


def test_what_was_said_about_the_memo_comes_along_and_differences_are_chosen(
    desk: Desk, qtbot: QtBot, theirs: Case
) -> None:
    finding, other = "conflict:0a1b2c3d4e5f", "check:0a1b2c3d4e5f"
    theirs.do(JudgeFindings({finding: "两份报告不同。", other: "合计不符。"}, FindingState.EXPLAINED, "口径不同"))
    theirs.do(RewordSentence("opening", "原句。", "对方的句子。"))
    desk.session.do(JudgeFindings({finding: "两份报告不同。"}, FindingState.VERIFIED))
    dialog = merge(desk, qtbot)
    assert dialog is not None
    assert dialog.model.rowCount() == 1
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    memo = desk.session.case.memo
    assert memo.judgements[finding].note == "口径不同"
    assert memo.judgements[other].who == "李强"
    assert memo.rewordings["opening"].text == "对方的句子。"
    assert "备忘录意见" in said(desk)[-1]
    desk.window.actions_[ActionId.UNDO].trigger()
    assert list(desk.session.case.memo.judgements) == [finding]
    assert not desk.session.case.memo.rewordings


def test_a_merge_is_one_step_that_is_named_taken_back_and_made_again_before_the_eyes(
    desk: Desk, theirs: Case, qtbot: QtBot
) -> None:
    disagree(desk, theirs)
    session, window = desk.session, desk.window
    mine = {each.key: (each.state, each.current.value, each.note) for each in window_figures(desk)}
    dialog = merge(desk, qtbot)
    assert dialog is not None
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    window.activateWindow()  # a real screen does this by itself
    qtbot.waitUntil(window.isActiveWindow)
    settle(desk, qtbot)
    assert window.actions_[ActionId.UNDO].text() == "撤销 合并 4 个数据"
    merged = {each.key: (each.state, each.current.value, each.note) for each in window_figures(desk)}
    assert merged != mine
    rejected = figure(desk, "3000万元")
    row = window.figure_list.model.row(rejected.key)
    assert row.state is FigureState.REJECTED
    session.reveal([rejected.key])
    press(desk, Key.Key_Z, CONTROL)
    settle(desk, qtbot)
    assert {each.key: (each.state, each.current.value, each.note) for each in window_figures(desk)} == mine
    assert window.figure_list.model.row(rejected.key).state is not FigureState.REJECTED
    assert "剔除" not in window.inspector.page.head.state.text()
    assert window.actions_[ActionId.REDO].text() == "重做 合并 4 个数据"
    press(desk, Key.Key_Y, CONTROL)
    settle(desk, qtbot)
    assert {each.key: (each.state, each.current.value, each.note) for each in window_figures(desk)} == merged
    assert window.figure_list.model.row(rejected.key).state is FigureState.REJECTED


def window_figures(desk: Desk) -> list[CaseFigure]:
    case = desk.session.case
    return [each for report in case.reports for each in case.figures(report.id)]


def test_undo_of_a_merge_that_brought_a_report_asks_before_it_goes(tmp_path: Path, qtbot: QtBot) -> None:
    with colleague(tmp_path, SUMMARY, HALF_YEAR), whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        desk.files.dialogs = Chosen(case=tmp_path / "李强的案卷.fdesk")
        dialog = merge(desk, qtbot)
        assert dialog is not None
        dialog.extra.setFocus()
        QTest.keyClick(dialog.extra, Key.Key_Space)
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        settle(desk, qtbot)
        assert len(desk.window.panes.panes) == 2
        asked, answers = list[str](), [False, True]
        desk.messages.asker = lambda question: asked.append(question.text) or answers.pop(0)  # type: ignore[func-returns-value]
        press(desk, Key.Key_Z, CONTROL)
        assert len(desk.session.case.reports) == 2, "a report goes only when the user says so"
        assert "《沅宁市财政局2024年上半年工作总结》移出案卷" in asked[0]
        press(desk, Key.Key_Z, CONTROL)
        settle(desk, qtbot)
        assert len(desk.session.case.reports) == len(desk.window.panes.panes) == 1
        press(desk, Key.Key_Y, CONTROL)
        settle(desk, qtbot)
        assert len(desk.session.case.reports) == len(desk.window.panes.panes) == 2
