"""A colleague can see who changed what, when and why, and go to the figure with one click."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, RejectFigures, SetNote
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.history.history_panel import HistoryPanel
from fiscal_desk.desk.widgets.file_dialogs import FileDialogs
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SPEECH, figure, said, settle, write_reports


class Chosen(FileDialogs):
    """Chooses where the history goes."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def choose_history_target(self, case: str) -> Path | None:
        return self.path


@pytest.fixture
def panel(desk: Desk) -> HistoryPanel:
    desk.window.actions_[ActionId.SHOW_HISTORY].trigger()
    assert desk.window.correction_panels.history.isVisible()
    return desk.window.correction_panels.history


def rows(panel: HistoryPanel) -> list[list[str]]:
    model = panel.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_correction_tells_who_what_when_and_why(desk: Desk, panel: HistoryPanel) -> None:
    desk.session.do(
        CorrectFigure(figure(desk, "21.3亿元").key, FigureChanges(value=Decimal("2150000000")), why="照决算")
    )
    when, who, step, what, why, state = rows(panel)[0]
    assert when.startswith("20")
    assert len(when) == len("2025-01-01 00:00")
    assert (who, step, why, state) == ("核对员", "更正 教育支出", "照决算", "")
    assert what == "数值：21.3亿元 → 21.5亿元"
    assert rows(panel)[-1][2].startswith("添加报告")


def test_what_was_undone_is_faint_and_said(desk: Desk, panel: HistoryPanel) -> None:
    desk.session.do(RejectFigures((figure(desk, "3000万元").key,)))
    desk.session.undo()
    assert rows(panel)[0][2:] == ["剔除 下达稳岗资金", "剔除", "", "已撤销"]
    panel.turns.setChecked(True)
    assert rows(panel)[0][2] == "撤销：剔除 下达稳岗资金"
    desk.session.redo()
    assert rows(panel)[0][2] == "重做：剔除 下达稳岗资金"
    panel.turns.setChecked(False)
    assert rows(panel)[0][5] == ""


def test_a_click_goes_to_the_figure(desk: Desk, panel: HistoryPanel) -> None:
    key = figure(desk, "12个", 1).key
    desk.session.do(CorrectFigure(key, FigureChanges(value=Decimal(13))))
    desk.session.do(SetNote(figure(desk, "7.2%").key, "再核"))
    desk.session.set_current(None)
    table = panel.table
    place = table.visualRect(panel.model.index(1, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert desk.session.current == key
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.session.current == figure(desk, "7.2%").key
    assert rows(panel)[0][3] == "备注：再核"


def test_the_list_is_narrowed_to_a_person_or_to_the_current_figure(desk: Desk, panel: HistoryPanel) -> None:
    case = desk.session.case
    keys = tuple(figure(desk, words).key for words in ("7.2%", "3.5%", "3000万元", "21.3亿元"))
    desk.session.do(ConfirmFigures(keys))
    case.who = "李强"
    desk.session.do(CorrectFigure(keys[0], FigureChanges(value=Decimal("7.3"))))
    case.who = "核对员"
    assert "教育支出：确认无误" in rows(panel)[1][3]
    assert rows(panel)[1][3].endswith("…")
    type_in(panel.words, "李强")
    assert [row[1] for row in rows(panel)] == ["李强"]
    panel.words.clear()
    panel.current_only.setChecked(True)
    desk.session.set_current(keys[1])
    assert [row[2] for row in rows(panel)] == ["确认 4 个数据"]
    desk.session.set_current(keys[0])
    assert len(rows(panel)) == 2


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_lines_on_show_are_handed_over_as_a_table(
    desk: Desk, panel: HistoryPanel, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    desk.session.do(CorrectFigure(figure(desk, "3.5%").key, FigureChanges(value=Decimal("3.6")), why="=1+1"))
    path = tmp_path / f"历史{suffix}"
    desk.files.dialogs = Chosen(path)
    QTest.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    if suffix == ".csv":
        lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
        assert lines[1][4] == "'=1+1"
    else:
        sheet = load_workbook(path).active
        assert sheet is not None
        lines = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        assert (lines[1][4], sheet.cell(2, 5).data_type) == ("=1+1", "s")
    assert lines[0] == ["时间", "谁", "步骤", "改了什么", "原因", "现状"]
    assert lines[1][1:4] == rows(panel)[0][1:4]
    assert len(lines) == len(rows(panel)) + 1


def test_a_place_that_cannot_be_written_is_told(desk: Desk, panel: HistoryPanel, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.dialogs = Chosen(tmp_path / "没有的文件夹" / "历史.csv")
    QTest.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert "没有导出" in said(desk)[-1]


def test_another_case_has_another_history(desk: Desk, panel: HistoryPanel, tmp_path: Path, qtbot: QtBot) -> None:
    desk.session.do(RejectFigures((figure(desk, "3000万元").key,)))
    settle(desk, qtbot)
    desk.files.cases.new_case()
    desk.files.reports.open_now(write_reports(tmp_path, SPEECH))
    desk.window.bottom_tabs.setCurrentWidget(panel)  # another case starts with the comparison
    settle(desk, qtbot)
    assert [row[2] for row in rows(panel)] == ["添加报告 云岫区2024年政府工作报告"]
    assert rows(panel)[0][3] == ""


def test_steps_are_named_in_the_language_of_the_window_and_kept_in_chinese(desk: Desk, qtbot: QtBot) -> None:
    session = desk.session
    session.do(CorrectFigure(figure(desk, "21.3亿元").key, FigureChanges(value=Decimal("2150000000"))))
    session.do(RejectFigures((figure(desk, "86.4亿元").key, figure(desk, "70.1亿元").key)))
    kept = [entry.label for entry in session.case.history()]
    desk.switch_language("en")
    settle(desk, qtbot)
    desk.window.actions_[ActionId.SHOW_HISTORY].trigger()
    panel = desk.window.correction_panels.history
    assert [row[2] for row in rows(panel)[:2]] == ["Reject 2 figures", "Correct 教育支出"]
    assert rows(panel)[-1][2].startswith("Add report 云岫区")
    assert desk.window.actions_[ActionId.UNDO].text() == "Undo Reject 2 figures"
    type_in(panel.words, "correct")
    qtbot.waitUntil(lambda: [row[2] for row in rows(panel)] == ["Correct 教育支出"])
    assert [entry.label for entry in session.case.history()] == kept
    assert kept[-1] == "剔除 2 个数据"
