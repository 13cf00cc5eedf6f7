"""The sheets of a workbook are named on its card and switched on and off; corrections stay where their figures do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.history.rereading_view import RereadingView
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.report.model import SheetOfFile
from tests.desk.whole_desk import figure, settle

SHEETS = {"收入表": ("税收收入", 86.4), "支出表": ("教育支出", 42.6), "说明": ("备注", 7)}


class Choosing(FileDialogs):
    """Leaves out the sheets at some places."""

    def __init__(self, without: Sequence[int]) -> None:
        super().__init__()
        self.without = without
        self.offered: list[str] = []

    def choose_sheets(self, sheets: Sequence[SheetOfFile]) -> list[int]:
        self.offered = [sheet.name for sheet in sheets]
        return [place for place in range(len(sheets)) if place not in self.without]


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def workbook(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Desk:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, (label, value) in SHEETS.items():
        sheet = book.create_sheet(name)
        sheet.append(["项目", "决算数（万元）"])
        sheet.append([label, value])
    path = tmp_path / "澜江市2024年决算.xlsx"
    book.save(path)
    desk.files.reports.open_reports([path])
    settle(desk, qtbot)
    return desk


def accept_effect(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(RereadingView)))
    (view,) = desk.window.findChildren(RereadingView)
    QTest.mouseClick(view.accept_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)


def test_a_sheet_that_is_switched_off_leaves_the_report_and_keeps_what_was_confirmed(
    workbook: Desk, qtbot: QtBot
) -> None:
    desk = workbook
    desk.session.do(ConfirmFigures((figure(desk, "42.6").key,)))
    dialogs = Choosing([2])
    desk.files.dialogs = dialogs
    desk.window.actions_[ActionId.SHEETS].trigger()
    accept_effect(desk, qtbot)

    report = desk.session.case.reports[0].report
    assert dialogs.offered == list(SHEETS)
    assert "备注" not in report.text
    assert [sheet.is_read for sheet in report.origin.sheets] == [True, True, False]
    assert figure(desk, "42.6").state is FigureState.CONFIRMED
    desk.session.undo()
    assert "备注" in desk.session.case.reports[0].report.text


def test_the_card_names_the_sheets_and_leads_to_their_choice(workbook: Desk, qtbot: QtBot) -> None:
    desk = workbook
    dialogs = Choosing([0])
    desk.files.dialogs = dialogs
    desk.window.actions_[ActionId.CARD].trigger()
    (card,) = desk.window.findChildren(CardDialog)
    assert "共 3 张，读取 3 张" in card.sheets.text()
    assert "支出表" in card.sheets.toolTip()
    QTest.mouseClick(card.sheets, Qt.MouseButton.LeftButton)
    accept_effect(desk, qtbot)

    assert "税收收入" not in desk.session.case.reports[0].report.text
    QApplication.processEvents()
    assert not desk.window.findChildren(CardDialog) or not card.isVisible()
