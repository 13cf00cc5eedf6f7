"""What is copied from any table of the window stands in LibreOffice Calc in the same cells."""

from __future__ import annotations

import subprocess
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure, SetNote
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, settle
from tests.office_parts import has_office

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LAST = """沅宁市2022年财政工作报告
2022年，教育支出19.8亿元，增长3.1%，一般公共预算收入80.2亿元，其中税收收入60.1亿元、非税收入20.1亿元。
"""
THIS = """沅宁市2023年财政工作报告
2023年，教育支出21.3亿元，增长7.6%，一般公共预算收入86.4亿元，其中税收收入61.7亿元、非税收入24.9亿元。
完成管网改造（牵头科室：经建科；责任科室：预算科、国库科），2024年6月底前完工，投入1-2亿元。
完成“=SUM(A1)”式台账清理（牵头科室：预算科），2024年3月底前完成，涉及0.50亿元。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return LAST, THIS


def in_calc(folder: Path, pages: dict[str, str]) -> dict[str, list[list[str]]]:
    """Return what Calc shows of HTML tables, by their names: the cells of each line, empty ones as empty texts."""
    for name, html in pages.items():
        (folder / f"{name}.html").write_text(html, encoding="utf-8")
    command = [
        *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
        *("--infilter=HTML (StarCalc)", "--convert-to", "xlsx", "--outdir", str(folder)),
    ]
    files = [str(folder / f"{name}.html") for name in pages]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=180)
    read = {}
    for name in pages:
        sheet = openpyxl.load_workbook(folder / f"{name}.xlsx").active
        read[name] = [["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    return read


def copied(table: QAbstractItemView) -> tuple[str, list[list[str]]]:
    """Copy all of a table by its keys; return it as HTML, and as lines of cells."""
    table.setFocus()
    QTest.keyClick(table, Key.Key_A, Modifier.ControlModifier)
    QTest.keyClick(table, Key.Key_C, Modifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    return data.html(), [line.split("\t") for line in data.text().split("\n")]


def found(desk: Desk, qtbot: QtBot, words: str) -> tuple[str, list[list[str]]]:
    """Look for words by keys, and copy all that was found."""
    press(desk, Key.Key_F, Modifier.ControlModifier)
    type_in(desk.window.search.line, words)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(desk.window.search.places) > 3)
    tree = desk.window.bottom_tabs.currentWidget().focusProxy()
    assert isinstance(tree, QAbstractItemView)
    return copied(tree)


@pytest.mark.skipif(not has_office("calc"), reason="LibreOffice Calc is not installed")
def test_calc_takes_the_same_cells_from_every_table(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window, case = desk.window, desk.session.case
    figures = case.figures(case.reports[1].id)
    desk.session.do(CorrectFigure(figures[0].key, FigureChanges(indicator="教育支出（含附加）"), why="按决算口径"))
    desk.session.do(SetNote(figures[1].key, "问国库科\n再定"))
    settle(desk, qtbot)
    window.actions_[ActionId.SHOW_HISTORY].trigger()
    wanted = {}
    for name, table in window.table_keeper._tables.items():
        if name == "views":
            window.comparison.set_view(View.YEARS)
        elif name == "checks":
            window.comparison.set_view(View.REPORTS)
        html, lines = copied(table)
        wanted[name] = (html, lines)
        assert len(lines) > 1, f"{name}: nothing to copy"
        assert len({len(line) for line in lines}) == 1, name
    wanted["search"] = found(desk, qtbot, "收入")
    read = in_calc(tmp_path, {name: html for name, (html, _) in wanted.items()})
    for name, (_, lines) in wanted.items():
        # Calc keeps no empty cells at the end of a line.
        assert [row[: len(lines[0])] for row in read[name]] == lines, name
