"""Small things that must be true: what lists say of a value, where files are put, what a drop answers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.figure_list.figure_rows import Column
from fiscal_desk.desk.keys.key_sheet import KeySheet
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import figure, pane_of, press, settle, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
REPORT = """沅宁市财政局2024年工作总结

全年税收收入７0.1亿元，一般公共预算收入86.4亿元，增长7.2%。
组织培训班若干，到课人员廿八，
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (REPORT,)


def retype(desk: Desk, words: str) -> None:
    editor = desk.window.inspector.page.rows["value"].editor
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(editor, Key.Key_Delete)
    type_in(editor, words)
    QTest.keyClick(editor, Key.Key_Return)


def test_a_figure_of_ones_own_is_listed_with_the_value_that_was_typed_last(desk: Desk) -> None:
    view = pane_of(desk).view
    start = REPORT.index("廿八")
    view.setFocus()
    view.select_span((start, start + 2))
    press(desk, Key.Key_A, Modifier.ControlModifier | Modifier.ShiftModifier)
    inspector = desk.window.inspector
    inspector.page.rows["indicator"].editor.setFocus()
    type_in(inspector.page.rows["indicator"].editor, "到课人员")
    retype(desk, "28人")
    added = desk.session.current_figure
    assert added is not None
    assert added.current.value == Decimal(28)
    listed = desk.window.figure_list

    def shown() -> str:
        return str(listed.model.index(listed.model.row_of(added.key), Column.VALUE).data())

    assert shown() == "28人"
    retype(desk, "31人")
    assert desk.session.case.figure(added.key).current.value == Decimal(31)
    assert shown() == "31人"
    assert "28人" in inspector.page.rows["value"].before.text()
    assert "原读作" in inspector.page.rows["value"].before.text()


def test_a_corrected_value_stays_in_the_list_whatever_is_said_of_it_later(desk: Desk) -> None:
    key = figure(desk, "86.4亿元").key
    desk.session.reveal([key])
    retype(desk, "86.5亿元")
    listed = desk.window.figure_list
    row = listed.model.row_of(key)
    assert listed.model.index(row, Column.VALUE).data() == "86.5亿元"
    press(desk, Key.Key_Delete, Modifier.ControlModifier)
    assert listed.model.index(listed.model.row_of(key), Column.VALUE).data() == "86.5亿元"


def test_full_width_digits_are_listed_in_half_width(desk: Desk) -> None:
    key = figure(desk, "７0.1亿元").key
    listed = desk.window.figure_list
    assert listed.model.index(listed.model.row_of(key), Column.VALUE).data() == "70.1亿元"


def test_tables_are_offered_beside_the_reports_and_replace_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    QTest.mouseClick(desk.window.comparison.export, Qt.MouseButton.LeftButton)
    (tmp_path / "指标对照表.xlsx").touch()
    QTest.mouseClick(desk.window.comparison.export, Qt.MouseButton.LeftButton)
    assert [Path(each) for each in offered] == [tmp_path / "指标对照表.xlsx", tmp_path / "指标对照表（2）.xlsx"]


def test_nothing_is_offered_to_be_written_where_the_program_works(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever saves a table, a memo, a chart, a case or a sheet of keys finds it again, and loses no other file."""
    offered: list[str] = []

    def ask(_parent: object, _title: str, name: str, *_rest: object, **_options: object) -> tuple[str, str]:
        offered.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window, files = desk.window, desk.files
    files.dialogs.choose_lexicon_target()
    files.cases.save_case_as()
    window.memo_output.export_pdf()
    window.correction_panels.history.export.click()
    window.key_windows.show_sheet()
    sheet = window.findChildren(KeySheet)[-1]
    QTest.mouseClick(sheet.keep, Qt.MouseButton.LeftButton)
    sheet.close()
    assert len(offered) == 5
    assert all(Path(each).is_absolute() for each in offered), offered
    assert [Path(each).parent for each in offered[1:4]] == [tmp_path] * 3


def test_a_drop_answers_that_the_file_was_copied_so_that_nobody_deletes_it(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (path,) = write_reports(tmp_path, REPORT.replace("工作总结", "决算"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Modifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), either, data, left, none)
    QApplication.sendEvent(desk.window, enter)
    drop = QDropEvent(QPointF(300, 300), either, data, left, none)
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(desk.window, drop)
    assert enter.dropAction() is Qt.DropAction.CopyAction
    assert drop.dropAction() is Qt.DropAction.CopyAction
    settle(desk, qtbot)
    assert len(desk.session.case.reports) == 2
