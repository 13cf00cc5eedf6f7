"""The report card: a wrong period would spoil every figure, so what a change does is seen before it is accepted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.card.card_fields import CardFieldError, parse_date
from fiscal_desk.desk.desk import Desk
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.report.model import ReportKind
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import figure, pane_of, press, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def opened(desk: Desk, qtbot: QtBot, report: int = 0) -> CardDialog:
    """Click the card button in a pane's head; return the dialog."""
    QTest.mouseClick(pane_of(desk, report).header.card_button, Qt.MouseButton.LeftButton)
    dialog = desk.window.findChildren(CardDialog)[-1]
    qtbot.waitExposed(dialog)
    return dialog


def retype(dialog: CardDialog, name: str, words: str) -> None:
    """Replace what stands in a field, as an input method does."""
    box = dialog.boxes[name]
    assert isinstance(box, QLineEdit)
    box.setFocus()
    QTest.keyClick(box, Key.Key_A, Modifier.ControlModifier)
    type_in(box, words)


def accept(dialog: CardDialog, qtbot: QtBot) -> None:
    """Wait until the effect is known, and press the button."""
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def periods(desk: Desk, report: int = 0) -> list[str | None]:
    return [each.current.period for each in desk.session.case.figures(desk.session.case.reports[report].id)]


def test_the_effect_on_periods_is_shown_before_anything_changes(desk: Desk, qtbot: QtBot) -> None:
    before = periods(desk)
    dialog = opened(desk, qtbot)
    assert dialog.notes["period"].text() == "读自：标题"
    retype(dialog, "period", "2022年上半年")
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    rows = dialog.view.table.rowCount()
    assert dialog.view.sentence.text().startswith(f"改为2022年上半年后，{rows} 个数据的期间随之改变")
    assert rows > 0
    shown = {dialog.view.table.item(row, 3).text() for row in range(rows)}
    assert shown == {"2022年"}  # what is told of 全年; a figure of which the text says 2023年 stays
    assert dialog.notes["period"].text() == "由您填写；程序读作“2023年”（标题）"
    assert periods(desk) == before
    QTest.keyClick(dialog, Key.Key_Escape)
    assert periods(desk) == before
    assert not desk.session.case.can_undo or "报告信息" not in desk.session.case.undo_label


def test_an_accepted_card_reads_anew_keeps_corrections_and_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    corrected, other = figure(desk, "21.3亿元"), figure(desk, "3000万元")
    desk.session.do(CorrectFigure(corrected.key, FigureChanges(period="2021")))
    desk.session.do(CorrectFigure(other.key, FigureChanges(indicator="稳岗返还资金")))
    before = periods(desk)
    dialog = opened(desk, qtbot)
    retype(dialog, "period", "2022")
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert "1 个数据的期间已由您更正" in dialog.view.sentence.text()
    accept(dialog, qtbot)
    now = figure(desk, "3000万元")
    assert (now.current.period, now.current.indicator, now.state) == ("2022", "稳岗返还资金", FigureState.CORRECTED)
    assert figure(desk, "21.3亿元").current.period == "2021"
    card = desk.session.case.reports[0].report.card
    assert (card.period, card.entered) == ("2022", ("period",))
    assert "2022年" in pane_of(desk).header.about.text()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert periods(desk) == before
    assert desk.session.case.reports[0].report.card.period == "2023"
    settle(desk, qtbot)


def test_a_card_without_effect_on_figures_changes_only_the_card(desk: Desk, qtbot: QtBot) -> None:
    press(desk, Key.Key_I, Modifier.ControlModifier)
    dialog = desk.window.findChildren(CardDialog)[-1]
    retype(dialog, "issuer", "云岫区财政局预算科")
    level = dialog.boxes["level"]
    assert isinstance(level, QComboBox)
    level.setFocus()
    QTest.keyClick(level, Key.Key_Up)
    assert dialog.view.sentence.text() == "各数据的期间不变。"
    accept(dialog, qtbot)
    card = desk.session.case.reports[0].report.card
    assert (card.issuer, card.level, set(card.entered)) == ("云岫区财政局预算科", "市级", {"issuer", "level"})


def test_another_kind_tells_that_figures_become_plans(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    kind = dialog.boxes["kind"]
    assert isinstance(kind, QComboBox)
    kind.setFocus()
    kind.setCurrentIndex(kind.findData(ReportKind.WORK_PLAN.value))
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    assert "性质等内容随之改变" in dialog.view.sentence.text()
    accept(dialog, qtbot)
    assert figure(desk, "86.4亿元").current.stance == "plan"


def test_what_nobody_understands_cannot_be_accepted_and_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    retype(dialog, "period", "去年")
    assert dialog.view.sentence.text().startswith("看不懂这个期间")
    assert not dialog.accept_button.isEnabled()
    retype(dialog, "period", "２０２２")
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    QTest.mouseClick(dialog.resets["period"], Qt.MouseButton.LeftButton)
    assert dialog.card() == desk.session.case.reports[0].report.card
    retype(dialog, "date", "2024年13月1日")
    assert dialog.view.sentence.text().startswith("看不懂这个日期")
    QTest.keyClick(dialog, Key.Key_Escape)


def test_a_restored_card_follows_the_title_again(desk: Desk, qtbot: QtBot) -> None:
    before = periods(desk)
    dialog = opened(desk, qtbot)
    retype(dialog, "period", "2022")
    accept(dialog, qtbot)
    again = opened(desk, qtbot)
    QTest.mouseClick(again.resets["period"], Qt.MouseButton.LeftButton)
    accept(again, qtbot)
    assert periods(desk) == before
    assert desk.session.case.reports[0].report.card.entered == ()


@pytest.mark.parametrize("typed", ["2024年1月8日", "2024-01-08", "２０２４．１．８"])
def test_dates_are_taken_as_people_type_them(typed: str) -> None:
    assert parse_date(typed) == "2024-01-08"


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(CardFieldError):
        parse_date("2024-02-30")
