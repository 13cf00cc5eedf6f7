"""What a report does not say of itself is asked once, in its pane, and one answer is one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.card_question import CardQuestion
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SUMMARY, click_figure, figure, open_case, pane_of, press, settle, whole_desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
#: The one year that it names stands too far down to be what the report is about.
NAMELESS = (
    "一般公共预算收入完成86.4亿元，增长7.2%；教育支出21.3亿元。\n"
    + "".join(f"{word}，财政运行平稳，各项支出有序安排，重点保障到位。\n" for word in "甲乙丙丁戊己庚辛")
    + "2021年立项的，结构更优。\n"
)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    (tmp_path / "稿.txt").write_text(NAMELESS, encoding="utf-8")
    (tmp_path / "总结.txt").write_text(SUMMARY, encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [tmp_path / "稿.txt", tmp_path / "总结.txt"]) as desk:
        settle(desk, qtbot)
        yield desk


def question(desk: Desk, report: int = 0) -> CardQuestion:
    asked = pane_of(desk, report).question
    assert asked is not None
    assert asked.isVisible()
    if asked.fill_button.isVisible():
        QTest.mouseClick(asked.fill_button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    return asked


def type_line(question: CardQuestion, name: str, words: str) -> None:
    """Click into a line and type over what stands there."""
    box = question.boxes[name]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    QTest.keyClick(box, Key.Key_A, Modifier.ControlModifier)
    type_in(box, words)


def state(desk: Desk) -> tuple[str, str | None, str | None]:
    card = desk.session.case.reports[0].report.card
    return card.place, card.period, figure(desk, "86.4亿元").current.period


def test_several_unknown_things_are_one_bar_and_a_known_report_is_not_asked_about(desk: Desk) -> None:
    assert list(question(desk).boxes) == ["title", "place", "period"]
    assert question(desk).label.text() == "没有读准标题、地区、报告期（期间暂按2021年），请填写，只问一次："
    assert pane_of(desk, 1).question is None
    assert QApplication.activeModalWidget() is None


def test_an_answer_fills_the_card_reads_anew_keeps_corrections_and_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(CorrectFigure(figure(desk, "21.3亿元").key, FigureChanges(period="2019", indicator="学校支出")))
    before = state(desk)
    asked = question(desk)
    type_line(asked, "place", "云岫区")
    type_line(asked, "period", "２０２３年上半年")
    press(desk, Key.Key_Return)
    settle(desk, qtbot)
    assert state(desk) == ("云岫区", "2023H1", "2023H1")
    card = desk.session.case.reports[0].report.card
    assert set(card.entered) == {"place", "level", "period"}
    assert card.level == "县级"
    kept = figure(desk, "21.3亿元").current
    assert (kept.period, kept.indicator) == ("2019", "学校支出")
    assert pane_of(desk).question is None  # asked once, the title too
    assert desk.session.case.undo_label.startswith("填写报告信息")
    assert pane_of(desk).view.hasFocus()  # the keyboard is where one reads
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    settle(desk, qtbot)
    assert state(desk) == before
    assert pane_of(desk).question is not None
    press(desk, Key.Key_Y, Modifier.ControlModifier)
    settle(desk, qtbot)
    assert state(desk) == ("云岫区", "2023H1", "2023H1")
    assert pane_of(desk).question is None


def test_the_bar_is_reached_answered_and_left_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    asked = pane_of(desk).question
    assert asked is not None
    for _ in range(12):
        if asked.fill_button.hasFocus():
            break
        press(desk, Key.Key_Backtab, Modifier.ShiftModifier)
    assert asked.fill_button.hasFocus()
    press(desk, Key.Key_Space)
    assert asked.boxes["title"].hasFocus()
    press(desk, Key.Key_Escape)
    assert pane_of(desk).view.hasFocus()
    assert question(desk) is asked
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Tab)
    assert asked.boxes["period"].hasFocus()
    type_in(asked.boxes["period"], "2023")
    press(desk, Key.Key_Tab)
    assert asked.accept_button.hasFocus()
    press(desk, Key.Key_Space)
    settle(desk, qtbot)
    assert state(desk)[2] == "2023"


def test_what_is_not_understood_is_said_in_the_bar_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    before, label = state(desk), desk.session.case.undo_label
    asked = question(desk)
    assert not asked.accept_button.isEnabled()
    type_line(asked, "period", "去年")
    QTest.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert asked.label.isVisible()
    assert asked.label.text().startswith("看不懂这个期间")
    assert (state(desk), desk.session.case.undo_label) == (before, label)
    assert asked.boxes["period"].hasFocus()


def test_a_dismissed_question_is_not_asked_again_when_the_case_is_opened(desk: Desk, qtbot: QtBot) -> None:
    before = state(desk)
    QTest.mouseClick(question(desk).close_button, Qt.MouseButton.LeftButton)
    assert pane_of(desk).question is None
    path = desk.session.case.path
    desk.files.cases.new_case()
    assert open_case(desk, qtbot, path)
    settle(desk, qtbot)
    assert pane_of(desk).question is None
    assert state(desk) == before
    desk.session.undo()
    settle(desk, qtbot)
    assert question(desk)


def test_nobody_is_asked_in_a_case_that_can_only_be_read(desk: Desk, qtbot: QtBot) -> None:
    path = desk.session.case.path
    desk.files.cases.new_case()
    desk.session.replace_case(Case.open(path, read_only=True))
    settle(desk, qtbot)
    assert pane_of(desk).question is None


def test_the_whole_card_is_one_click_away_and_answers_too(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk)
    assert asked.offer_button is not None
    QTest.mouseClick(asked.offer_button, Qt.MouseButton.LeftButton)
    dialog = desk.window.findChildren(CardDialog)[-1]
    for name, words in (("title", "云岫区财政收支"), ("place", "云岫区"), ("period", "2023")):
        type_in(dialog.boxes[name], words)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert pane_of(desk).question is None
    assert state(desk) == ("云岫区", "2023", "2023")


def test_a_period_that_the_user_affirms_holds(tmp_path: Path, qtbot: QtBot) -> None:
    """The first words say 9月 of one figure; whether the rest is about it only the user knows."""
    path = tmp_path / "稿.txt"
    path.write_text("2023年9月，一般公共预算收入完成86.4亿元。\n二、其他\n教育支出21.3亿元。\n", encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        assert question(desk).boxes["period"].text() == "2023年9月"
        QTest.mouseClick(question(desk).accept_button, Qt.MouseButton.LeftButton)
        settle(desk, qtbot)
        assert figure(desk, "21.3亿元").current.period == "2023-09"
        QTest.mouseClick(pane_of(desk).header.card_button, Qt.MouseButton.LeftButton)
        dialog = desk.window.findChildren(CardDialog)[-1]
        assert dialog.card() == desk.session.case.reports[0].report.card  # opening the card takes nothing back
        QTest.keyClick(dialog, Key.Key_Escape)


def test_the_question_is_one_line_that_opens_and_moves_no_text(desk: Desk) -> None:
    pane = pane_of(desk)
    asked = pane.question
    assert asked is not None
    view = pane.view
    top = view.mapTo(desk.window, view.rect().topLeft())
    assert not asked.fields.isVisible()
    assert asked.short.text() == "没有读准标题、地区、报告期（暂按2021年）"
    assert asked.height() <= desk.window.fontMetrics().lineSpacing() + 14
    assert asked.y() >= pane.faces.geometry().bottom()
    QTest.mouseClick(asked.fill_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert asked.fields.isVisible()
    assert asked.boxes["title"].hasFocus()
    assert asked.offer_button is not None
    assert asked.offer_button.isVisible()  # 报告信息 asks for the same
    assert view.mapTo(desk.window, view.rect().topLeft()) == top
    press(desk, Key.Key_Escape)
    assert not asked.fields.isVisible()
    assert view.hasFocus()


def test_no_message_lies_over_the_lines_in_which_one_answers(desk: Desk, qtbot: QtBot) -> None:
    desk.messages.show_warning("第1页有图片，图片里的字没有读出，请对照原件。")
    stack = desk.window.message_stack

    def edge(widget: QWidget) -> int:
        return widget.mapTo(desk.window, QPoint()).y()

    asked = pane_of(desk).question
    assert asked is not None
    qtbot.waitUntil(lambda: stack.isVisible() and edge(stack) + stack.height() <= edge(asked))
    question(desk)
    qtbot.waitUntil(lambda: asked.fields.isVisible() and edge(stack) + stack.height() <= edge(asked))
    press(desk, Key.Key_Escape)
    qtbot.waitUntil(lambda: edge(stack) + stack.height() == edge(asked))
