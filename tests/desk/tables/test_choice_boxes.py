"""Boxes of choices on a small screen: no word is cut in the middle of a letter, and the whole is to be had."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.widgets.choice_box import ChoiceBox

LONG = "沅宁市财政局2023年上半年工作总结和下半年工作安排"


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["全部", LONG])
    box.setFixedWidth(120)
    box.show()
    qtbot.waitExposed(box)
    return box


def test_words_that_do_not_fit_end_in_dots_and_those_that_do_stand_whole(box: ChoiceBox) -> None:
    assert box.shown_text() == "全部"
    box.setCurrentText(LONG)
    assert box.shown_text().endswith("…")
    assert LONG.startswith(box.shown_text()[:-1])
    box.setFixedWidth(box.fontMetrics().horizontalAdvance(LONG) + 60)
    assert box.shown_text() == LONG


def test_the_tip_and_the_open_list_have_the_whole(box: ChoiceBox, qtbot: QtBot) -> None:
    box.setCurrentText(LONG)
    middle = QPoint(60, 10)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, middle, box.mapToGlobal(middle)))
    qtbot.waitUntil(lambda: QToolTip.text() == LONG)
    QToolTip.hideText()
    box.showPopup()
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(LONG)
    box.hidePopup()


def test_every_box_of_the_window_shortens_words_and_counts_stay_whole(desk: Desk) -> None:
    window = desk.window
    panels = (window.figure_list, window.comparison, window.checks, window.tasks, window.inspector)
    boxes = [each for panel in panels for each in panel.findChildren(ChoiceBox)]
    assert len(boxes) >= 10
    window.bottom_tabs.setCurrentWidget(window.checks)
    QApplication.processEvents()
    verdicts = window.checks.verdicts
    assert verdicts.currentText().endswith("）")
    assert verdicts.shown_text() == verdicts.currentText()
