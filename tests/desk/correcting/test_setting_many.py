"""Scope, period or stance set once for many figures, by keys and clicks in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.lexicon.lexicon import EntryKind
from fiscal_desk.case.lexicon.lexicon_file import load_lexicon
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.correcting.extents import ExtentKind
from fiscal_desk.desk.correcting.many_dialog import ManyDialog
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.fields.field_words import confidence_words
from fiscal_desk.desk.lexicon.entry_dialog import EntryDialog
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.model import Stance
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, figure, follow, pane_of, press, settle, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
REPORT = """沅宁市2024年预算执行情况

一、收入情况
一般公共预算收入86.4亿元，增长7.2%。
税收收入70.1亿元，非税收入16.3亿元。
二、支出情况
教育支出21.3亿元，卫生健康支出9.8亿元。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (REPORT,)


def opened(desk: Desk) -> ManyDialog:
    press(desk, Key.Key_U, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ManyDialog)
    return dialog


def choose(dialog: ManyDialog, kind: ExtentKind, heading: str = "") -> None:
    places = [at for at, each in enumerate(dialog._extents) if each.kind is kind and heading in each.heading]
    dialog.extent_box.setCurrentIndex(places[0])


def typed(dialog: ManyDialog, name: str, words: str) -> None:
    dialog.lines[name].setFocus()
    dialog.lines[name].selectAll()
    QTest.keyClick(dialog.lines[name], Key.Key_Delete)
    type_in(dialog.lines[name], words)


def scopes(desk: Desk) -> dict[str, str | None]:
    report = desk.session.case.reports[0].id
    return {each.current.text: each.current.scope for each in desk.session.case.figures(report)}


def test_a_whole_part_read_with_the_wrong_scope_is_put_right_in_one_step(desk: Desk) -> None:
    before = scopes(desk)
    click_figure(desk, figure(desk, "70.1亿元").key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.HEADING, "收入情况")
    typed(dialog, "scope", "市本级")
    assert dialog.ticks["scope"].isChecked()
    assert "4 个数据" in dialog.told.text()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    now = scopes(desk)
    assert {text for text, scope in now.items() if scope == "市本级"} == {"86.4亿元", "7.2%", "70.1亿元", "16.3亿元"}
    assert now["21.3亿元"] == before["21.3亿元"]
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert scopes(desk) == before


@pytest.mark.parametrize("report_texts", [(REPORT + "用好12.5亿元，增强发展后劲。\n",)])
def test_a_figure_with_a_doubtful_name_still_waits_after_its_part_was_given_a_scope(desk: Desk) -> None:
    waiting = figure(desk, "12.5亿元")
    assert waiting.state is FigureState.DOUBTFUL
    click_figure(desk, waiting.key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.HEADING, "支出情况")
    typed(dialog, "scope", "市本级")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    now = figure(desk, "12.5亿元")
    assert (now.state, now.current.scope) == (FigureState.DOUBTFUL, "市本级")
    assert figure(desk, "21.3亿元").state is FigureState.CORRECTED
    assert "1 个的其他内容仍存疑" in desk.messages.log[-1].text
    assert "请核对指标" in confidence_words(now.original or now.current)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert figure(desk, "12.5亿元").state is FigureState.CORRECTED


def test_what_was_set_for_many_stays_when_the_report_is_read_again(desk: Desk, qtbot: QtBot) -> None:
    click_figure(desk, figure(desk, "21.3亿元").key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.PARAGRAPH)
    typed(dialog, "period", "2023年上半年")
    QTest.keyClick(dialog, Key.Key_Return)
    desk.window.correction_panels.rereading.reread_all()
    settle(desk, qtbot)
    assert figure(desk, "21.3亿元").current.period == "2023H1"
    assert figure(desk, "9.8亿元").current.period == "2023H1"
    assert figure(desk, "86.4亿元").current.period != "2023H1"


def test_selected_text_and_rows_of_the_list_are_meant_first(desk: Desk) -> None:
    text = desk.session.case.reports[0].report.text
    view = pane_of(desk).view
    view.setFocus()
    view.select_span((text.index("税收"), text.index("二、支出")))
    dialog = opened(desk)
    assert dialog.extent.kind is ExtentKind.CHOSEN
    assert [each.current.text for each in dialog.extent.figures] == ["70.1亿元", "16.3亿元"]
    dialog.stance.setFocus()
    dialog.stance.setCurrentIndex([value for value, _ in dialog._stances].index(Stance.PLAN))
    QTest.mouseClick(dialog.ticks["stance"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert figure(desk, "16.3亿元").current.stance is Stance.PLAN
    assert figure(desk, "86.4亿元").current.stance is not Stance.PLAN


def test_a_period_that_cannot_be_read_is_told_and_changes_nothing(desk: Desk) -> None:
    click_figure(desk, figure(desk, "70.1亿元").key)
    dialog = opened(desk)
    typed(dialog, "period", "上半年")
    assert "看不懂这个期间" in dialog.told.text()
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not desk.session.case.undo_label.startswith("统一")


def test_without_a_place_it_says_what_to_choose(desk: Desk) -> None:
    press(desk, Key.Key_U, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert QApplication.activeModalWidget() is None
    assert "请先点选一个数据" in desk.messages.log[-1].text


NEXT = """沅宁市2025年预算执行情况

三、收入情况
一般公共预算收入91.2亿元，增长5.6%。
四、支出情况
教育支出22.1亿元。
"""


def test_a_scope_set_beneath_a_heading_is_remembered_for_the_reports_to_come(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, NEXT))
    settle(desk, qtbot)
    before = figure(desk, "91.2亿元", 1).current.scope
    click_figure(desk, figure(desk, "70.1亿元").key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.HEADING, "收入情况")
    typed(dialog, "scope", "市本级")
    QTest.keyClick(dialog, Key.Key_Return)
    follow()
    bar = desk.window.correction_panels.lesson_bar
    assert "标题“收入情况”下的范围是“市本级”" in bar.label.text()
    assert bar.everywhere_button.text() == "记住，也用于另外 2 个数据"
    QTest.mouseClick(bar.everywhere_button, Qt.MouseButton.LeftButton)
    assert figure(desk, "91.2亿元", 1).current.scope == "市本级"
    assert figure(desk, "22.1亿元", 1).current.scope == before
    desk.window.activateWindow()  # a desktop does so by itself where a dialog closes
    qtbot.waitUntil(desk.window.isActiveWindow)
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert figure(desk, "91.2亿元", 1).current.scope == before
    later = NEXT.replace("2025", "2026").replace("91.2", "93.4")
    desk.files.reports.open_now(write_reports(tmp_path, later))
    settle(desk, qtbot)
    read = figure(desk, "93.4亿元", 2)
    assert read.current.scope == "市本级"
    assert "用户词库" in read.current.reasons["scope"]


def test_what_was_remembered_of_a_heading_can_be_put_right_in_the_lexicon(desk: Desk) -> None:
    click_figure(desk, figure(desk, "9.8亿元").key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.HEADING, "支出情况")
    dialog.stance.setCurrentIndex([value for value, _ in dialog._stances].index(Stance.PLAN))
    QTest.mouseClick(dialog.ticks["stance"], Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Key.Key_Return)
    follow()
    bar = desk.window.correction_panels.lesson_bar
    QTest.mouseClick(bar.remember_button, Qt.MouseButton.LeftButton)
    entry = load_lexicon().entries[-1]
    assert (entry.kind, entry.phrase, entry.becomes) == (EntryKind.STANCE, "支出情况", "plan")
    editor = EntryDialog(desk.session.catalogue, entry, desk.window)
    assert editor.becomes.text() == name_of(Stance.PLAN)
    editor.becomes.setText("大概的")
    editor.accept()
    assert editor.wrong.text()
    editor.reject()


def test_a_period_or_a_paragraph_teaches_nothing(desk: Desk) -> None:
    bar = desk.window.correction_panels.lesson_bar
    for kind, field, words in ((ExtentKind.HEADING, "period", "2023年"), (ExtentKind.PARAGRAPH, "scope", "县本级")):
        click_figure(desk, figure(desk, "70.1亿元").key)
        dialog = opened(desk)
        choose(dialog, kind)
        typed(dialog, field, words)
        QTest.keyClick(dialog, Key.Key_Return)
        assert not bar.isVisible()


def test_a_field_that_is_ticked_and_left_empty_says_that_it_will_be_emptied(desk: Desk) -> None:
    click_figure(desk, figure(desk, "70.1亿元").key)
    dialog = opened(desk)
    choose(dialog, ExtentKind.PARAGRAPH)
    QTest.mouseClick(
        dialog.ticks["period"], Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.ticks["period"].height() // 2)
    )
    assert dialog.ticks["period"].isChecked()
    assert dialog.told.text() == "期间没有填：将清空 2 个数据的期间，可一次撤销。"
    typed(dialog, "period", "2023年")
    assert "清空" not in dialog.told.text()
    QTest.keyClick(dialog, Key.Key_Escape)
