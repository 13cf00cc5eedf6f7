"""From report files to a printed memo, in the real window, with real keys and the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.memo.words.joining import unjoined
from fiscal_desk.report.samples import sample_reports
from fiscal_desk.worker.process import WorkerProcess
from tests.desk.chosen import Chosen
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, open_case, pane_of, press, settle, whole_desk

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, sample_reports()[:3], size=(1600, 1000), worker=WorkerProcess()) as desk:
        yield desk


def find(desk: Desk, indicator: str, report: int = 0) -> CaseFigure:
    """Return the first figure of an indicator."""
    figures = desk.session.case.figures(desk.session.case.reports[report].id)
    return next(figure for figure in figures if figure.current.indicator == indicator)


def now(desk: Desk, figure: CaseFigure) -> CaseFigure:
    return desk.session.case.figure(figure.key)


def drag(pane: ReportPane, start: int, end: int) -> None:
    """Select a piece of a report's text with the mouse."""
    view = pane.view
    boxes = view.rects((start, end))
    first = QPoint(round(boxes[0].left()), round(boxes[0].center().y()))
    last = QPoint(round(boxes[-1].right()), round(boxes[-1].center().y()))
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(viewport, (first + last) / 2)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)


def memo_text(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return unjoined("\n".join([paragraph.text for paragraph in document.paragraphs] + cells))


def test_from_opened_reports_to_a_memo_with_the_corrected_value(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    case = desk.session.case
    assert len(case.reports) == 3

    # A value is put right by keyboard alone: F2, type, Enter; the keyboard is back in the text.
    revenue = find(desk, "一般公共预算收入")
    desk.session.reveal([revenue.key])
    click_figure(desk, revenue.key)
    assert desk.session.current == revenue.key
    press(desk, Key.Key_F2)
    field = desk.window.inspector.page.rows["value"].editor
    assert QApplication.focusWidget() is field
    type_in(field, "８６．４７亿元")
    press(desk, Key.Key_Return)
    corrected = Decimal(8_647_000_000)
    assert now(desk, revenue).current.value == corrected
    assert now(desk, revenue).state is FigureState.CORRECTED
    assert pane_of(desk).view.hasFocus()

    press(desk, Key.Key_Z, CONTROL)
    assert now(desk, revenue).current == revenue.current
    press(desk, Key.Key_Y, CONTROL)
    assert now(desk, revenue).current.value == corrected

    # One is rejected.
    other = next(
        f for f in case.figures(case.reports[0].id) if f.key != revenue.key and f.current.start > revenue.current.end
    )
    click_figure(desk, other.key)
    assert desk.session.current == other.key
    press(desk, Key.Key_Delete, CONTROL)
    assert now(desk, other).state is FigureState.REJECTED

    # And added again, by selecting its text.
    pane = pane_of(desk)
    drag(pane, other.current.start, other.current.end)
    assert desk.window.panes.selected_span() == (case.reports[0].id, other.current.start, other.current.end)
    press(desk, Key.Key_A, CONTROL | Modifier.ShiftModifier)
    assert desk.window.inspector.adding
    indicator = desk.window.inspector.page.rows["indicator"].editor
    indicator.setFocus()
    indicator.selectAll()
    type_in(indicator, "人工补录的指标")
    press(desk, Key.Key_Return)
    added = desk.session.current_figure
    assert added is not None
    assert (added.state, added.current.indicator) == (FigureState.ADDED, "人工补录的指标")

    # Saved under a name, and opened again.
    target = tmp_path / "保存的案卷.fdesk"
    desk.files.dialogs = Chosen(target=target)
    press(desk, Key.Key_S, CONTROL | Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: desk.session.case.path == target, timeout=10_000)
    desk.files.cases.new_case()
    assert not desk.session.case.reports
    assert open_case(desk, qtbot, target)
    settle(desk, qtbot)
    assert [now(desk, each).state for each in (revenue, other, added)] == [
        FigureState.CORRECTED,
        FigureState.REJECTED,
        FigureState.ADDED,
    ]
    assert now(desk, revenue).current.value == corrected

    # The comparison shows the corrected value.
    table = desk.window.comparison.model
    shown = [
        str(table.index(row, column).data()) for row in range(table.rowCount()) for column in range(table.columnCount())
    ]
    assert "86.47亿元" in shown

    # The memo says it, too.
    press(desk, Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.window.findChild(MemoDialog)
    assert dialog is not None
    dialog.target.setFocus()
    dialog.target.selectAll()
    type_in(dialog.target, str(tmp_path / "对比备忘录.docx"))
    QTest.keyClick(dialog.target, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=60_000)
    words = memo_text(tmp_path / "对比备忘录.docx")
    assert "86.47亿元" in words
    assert "人工补录的指标" in words
    dialog.close()


def test_a_click_in_the_table_brings_both_sentences_into_view(desk: Desk) -> None:
    panel = desk.window.comparison
    model = panel.model
    row = next(at for at in range(model.rowCount()) if model.index(at, 0).data() == "≠ 不一致")
    panel.table.scrollTo(model.index(row, 2))
    first, second = (figure for _, figure in model.figures_at(model.index(row, 2)))
    QTest.mouseClick(
        panel.table.viewport(), Qt.MouseButton.LeftButton, pos=panel.table.visualRect(model.index(row, 2)).center()
    )
    current = desk.session.current_figure
    assert current is not None
    assert current.current.id == first.id
    for report, figure in ((0, first), (1, second)):
        pane = pane_of(desk, report)
        box = pane.view.rects((figure.start, figure.end))[0]
        assert pane.isVisible()
        assert pane.view.viewport().rect().contains(box.center().toPoint())


def test_a_click_on_a_task_brings_it_into_view(tmp_path: Path, qtbot: QtBot) -> None:
    plan = next(path for path in sample_reports() if "工作要点" in path.name)
    with whole_desk(tmp_path, qtbot, [plan], size=(1600, 1000), worker=WorkerProcess()) as desk:
        tasks = desk.window.tasks
        desk.window.bottom_tabs.setCurrentWidget(tasks)
        last = tasks.model.rowCount() - 1
        assert last > 3
        tasks.table.scrollToBottom()
        place = tasks.table.visualRect(tasks.model.index(last, 0)).center()
        QTest.mouseClick(tasks.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        view = pane_of(desk).view
        task = tasks.model.line(last).task
        assert view.viewport().rect().contains(view.rects((task.start, task.start + 1))[0].center().toPoint())
