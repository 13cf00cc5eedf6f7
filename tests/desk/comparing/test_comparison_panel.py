"""The comparison panel: what it shows, that it follows the case, and that a click goes to the sentences."""

from __future__ import annotations

import threading
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import AddReport, CorrectFigure, RejectFigures
from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison import comparing
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.comparing.comparison_feed import PAUSE_MS, ComparisonFeed
from fiscal_desk.desk.comparing.comparison_lines import FamilyLine, VerdictFilter
from fiscal_desk.desk.comparing.comparison_panel import ComparisonPanel
from fiscal_desk.desk.services.messages import Question
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.desk_case import SPEECH, Desk, open_desk, press, report, shown, speech_reading, type_in

Key = Qt.Key


@pytest.fixture
def desk(small_desk: Desk) -> Desk:
    return small_desk


@pytest.fixture
def feed(desk: Desk, qtbot: QtBot) -> ComparisonFeed:
    made = ComparisonFeed(desk.session, desk.jobs)
    qtbot.waitUntil(lambda: made.current)
    return made


@pytest.fixture
def panel(desk: Desk, feed: ComparisonFeed, qtbot: QtBot) -> ComparisonPanel:
    made = ComparisonPanel(desk.session, desk.messages, desk.jobs, feed, Actions(feed))
    shown(made, qtbot, 1000, 400)
    return made


def texts(panel: ComparisonPanel) -> list[list[str]]:
    model = panel.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def row_of(panel: ComparisonPanel, title: str) -> int:
    return next(at for at, cells in enumerate(texts(panel)) if cells[1].startswith(title))


def click(panel: ComparisonPanel, row: int, column: int) -> None:
    place = panel.table.visualRect(panel.model.index(row, column)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_both_reports_say_stands_side_by_side_with_a_verdict(panel: ComparisonPanel) -> None:
    cells = texts(panel)[row_of(panel, "一般公共预算收入（")]
    assert cells[0] == "＝ 一致"
    assert cells[2:] == ["86.4亿元", "86.4亿元", "0"]
    growth = texts(panel)[row_of(panel, "一般公共预算收入增速")]
    assert growth[0] == "≠ 不一致"
    assert growth[2:] == ["增长7.2%", "增长6.9%", "-0.3个百分点"]
    assert texts(panel)[row_of(panel, "教育支出")][0] == "≈ 口径相近"


def test_rows_stand_under_their_family(panel: ComparisonPanel) -> None:
    first = panel.model.line(0)
    assert isinstance(first, FamilyLine)
    assert texts(panel)[0][0] == "收入（2）"
    assert panel.table.columnSpan(0, 0) == panel.model.columnCount()


def test_what_can_be_compared_stands_before_what_one_report_alone_says(panel: ComparisonPanel) -> None:
    verdicts = [cells[0] for cells in texts(panel) if cells[1]]
    assert verdicts == sorted(verdicts, key=lambda verdict: verdict == "· 单方")
    assert "· 单方" in verdicts
    assert verdicts[0] != "· 单方"


def test_every_cell_is_text(panel: ComparisonPanel, qtbot: QtBot) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for row in range(panel.model.rowCount()):
        for column in range(panel.model.columnCount()):
            assert isinstance(panel.model.index(row, column).data(), str | None)


def test_the_filter_leaves_only_what_disagrees(panel: ComparisonPanel) -> None:
    panel.verdicts.setCurrentIndex(panel.verdicts.findData(VerdictFilter.CONFLICT.value))
    panel.verdicts.activated.emit(panel.verdicts.currentIndex())
    assert [cells[0] for cells in texts(panel) if cells[1]] == ["≠ 不一致"]


def test_one_family_is_shown_alone(panel: ComparisonPanel) -> None:
    panel.families.setCurrentIndex(panel.families.findData(Family.EXPENDITURE.value))
    panel.families.activated.emit(panel.families.currentIndex())
    assert [cells[0] for cells in texts(panel) if not cells[1]] == ["支出与民生（1）", "支出与民生 · 单方（2）"]


def test_typing_words_or_numbers_finds_rows(panel: ComparisonPanel) -> None:
    panel.words.setFocus()
    QTest.keyClicks(panel.words, "21.3")
    titles = [cells[1] for cells in texts(panel) if cells[1]]
    assert len(titles) == 1
    assert titles[0].startswith("教育支出")


def test_a_click_on_a_cell_brings_both_sentences_into_view(panel: ComparisonPanel, desk: Desk, qtbot: QtBot) -> None:
    row = row_of(panel, "一般公共预算收入增速")
    with qtbot.waitSignal(desk.session.reveal_requested) as asked:
        click(panel, row, 3)
    assert asked.args == [[desk.key("6.9%", report=1), desk.key("7.2%")]]
    assert desk.session.current == desk.key("6.9%", report=1)
    assert "7.2%" in panel.reason.text()


def test_enter_on_a_cell_goes_there_too(panel: ComparisonPanel, desk: Desk) -> None:
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row_of(panel, "教育支出"), 2))
    press(panel.table, Key.Key_Return)
    assert desk.session.current == desk.key("超20亿元")


def test_a_correction_shows_in_the_table_after_a_moment(panel: ComparisonPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(CorrectFigure(desk.key("7.2%"), FigureChanges(value=Decimal("6.9"))))
    qtbot.waitUntil(lambda: texts(panel)[row_of(panel, "一般公共预算收入增速")][0] == "＝ 一致")


def test_a_rejected_figure_leaves_the_table_and_comes_back(panel: ComparisonPanel, desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(RejectFigures((desk.key("3000万元"),)))
    qtbot.waitUntil(lambda: not any(cells[1].startswith("稳岗资金") for cells in texts(panel)))
    desk.session.undo()
    qtbot.waitUntil(lambda: any(cells[1].startswith("稳岗资金") for cells in texts(panel)))


def test_a_comparison_that_became_stale_is_never_shown(
    desk: Desk, feed: ComparisonFeed, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    begun: list[str] = []
    compare = comparing.compare

    def slow(items: object, catalogue: object, settings: object) -> Comparison:
        begun.append(threading.current_thread().name)
        if len(begun) == 1:
            go_on.wait(20)
        return compare(items, catalogue, settings)  # type: ignore[arg-type]

    monkeypatch.setattr(comparing, "compare", slow)
    seen: list[str] = []
    feed.changed.connect(lambda: seen.append(next(r.difference for r in feed.comparison.rows if r.measure == "change")))
    desk.session.do(CorrectFigure(desk.key("7.2%"), FigureChanges(value=Decimal("5.0"))))
    qtbot.waitUntil(lambda: len(begun) == 1)
    desk.session.do(CorrectFigure(desk.key("7.2%"), FigureChanges(value=Decimal("6.9"))))
    qtbot.wait(3 * PAUSE_MS)
    assert len(begun) == 1  # two at once would only take twice as long
    go_on.set()
    qtbot.waitUntil(lambda: bool(seen) and not desk.jobs.running)
    assert seen == ["0"]
    assert begun[0] != threading.main_thread().name


def test_many_changes_in_a_row_are_compared_once(desk: Desk, feed: ComparisonFeed, qtbot: QtBot) -> None:
    compared: list[bool] = []
    feed.changed.connect(lambda: compared.append(feed.current))
    for _ in range(10):
        desk.session.do(RejectFigures((desk.key("98%"),)))
        desk.session.undo()
    qtbot.waitUntil(lambda: feed.current)
    assert len(compared) == 1


def test_selected_cells_are_copied_as_a_spreadsheet_takes_them(panel: ComparisonPanel) -> None:
    row = row_of(panel, "教育支出")
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(row, 2))
    selection = panel.table.selectionModel()
    selection.select(panel.model.index(row, 3), selection.SelectionFlag.Select)
    press(panel.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heads, cells = QGuiApplication.clipboard().text().splitlines()
    assert heads.split("\t") == [panel.table.head(2), panel.table.head(3)]
    assert cells == "超20亿元\t21.3亿元"


def test_the_whole_table_is_copied_with_its_heads(panel: ComparisonPanel) -> None:
    panel.table.copy_table.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["结论", "指标"]
    assert len(lines) == panel.model.rowCount() + 1


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_table_is_exported_in_the_background(
    panel: ComparisonPanel, desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    target = tmp_path / f"对照{suffix}"
    panel.write_to(target)
    qtbot.waitUntil(lambda: target.exists() and not desk.jobs.running, timeout=30_000)
    assert "已导出" in desk.last_message()
    if suffix == ".csv":
        assert "教育支出" in target.read_text(encoding="utf-8-sig")
    else:
        book = openpyxl.load_workbook(target, read_only=True)
        cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
        book.close()
        assert any("教育支出" in cell for cell in cells)


@pytest.mark.parametrize(
    ("chosen", "kind", "written"),
    [("对照", "Excel 工作簿 (*.xlsx)", "对照.xlsx"), ("对照", "CSV 文件 (*.csv)", "对照.csv"), ("", "", None)],
)
def test_the_export_button_asks_where(
    panel: ComparisonPanel,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    kind: str,
    written: str | None,
) -> None:
    answer = (str(tmp_path / chosen) if chosen else "", kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    QTest.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    if written is None:
        assert not desk.jobs.running
    else:
        qtbot.waitUntil((tmp_path / written).exists, timeout=30_000)


@pytest.mark.parametrize(("holds", "expected"), [(True, {"教育支出"}), (False, {"教育支出", "一般公共预算收入"})])
def test_a_filtered_table_is_exported_as_the_user_says(
    panel: ComparisonPanel,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    holds: bool,
    expected: set[str],
) -> None:
    target = tmp_path / "对照.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    asked: list[Question] = []
    desk.messages.asker = lambda question: asked.append(question) is None and holds
    panel.words.setFocus()
    type_in(panel.words, "教育支出")
    QTest.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: target.exists() and not desk.jobs.running, timeout=30_000)
    (question,) = asked
    assert "只导出显示的" in question.accept
    book = openpyxl.load_workbook(target)
    listed = {row[1] for row in book["指标对照"].iter_rows(min_row=2, values_only=True)}
    assert listed >= expected
    assert holds is (listed == {"教育支出"})


def test_a_right_click_offers_to_copy(panel: ComparisonPanel, qtbot: QtBot) -> None:
    panel.table.customContextMenuRequested.emit(panel.table.viewport().rect().center())
    menu = panel.table.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert offered[:5] == [*panel.arranging.actions, panel.table.copy_cells, panel.table.copy_table]
    menu.close()


def test_an_export_that_cannot_be_written_says_so(
    panel: ComparisonPanel, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.write_to(tmp_path / "没有这个文件夹" / "对照.xlsx")
    qtbot.waitUntil(lambda: bool(desk.last_message()), timeout=30_000)
    assert "没有导出" in desk.last_message()


def test_the_place_in_the_table_is_kept_when_it_is_compared_anew(
    panel: ComparisonPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.table.setCurrentIndex(panel.model.index(row_of(panel, "教育支出"), 2))
    with qtbot.waitSignal(panel._feed.changed):
        desk.session.do(RejectFigures((desk.key("86.4亿元"),)))
    assert panel.model.index(panel.table.currentIndex().row(), 1).data().startswith("教育支出")


def test_one_report_alone_is_one_sided(tmp_path: Path, qtbot: QtBot) -> None:
    with open_desk(tmp_path, reports=1) as desk:
        feed = ComparisonFeed(desk.session, desk.jobs)
        panel = ComparisonPanel(desk.session, desk.messages, desk.jobs, feed, Actions(feed))
        shown(panel, qtbot, 800, 300)
        qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
        assert {cells[0] for cells in texts(panel) if cells[1]} == {"· 单方"}
        with qtbot.waitSignal(feed.changed):
            desk.session.do(AddReport(report(SPEECH, "报告.txt"), speech_reading()))
        assert panel.model.columnCount() == 5


def test_an_empty_case_has_an_empty_table_and_nothing_to_export(tmp_path: Path, qtbot: QtBot) -> None:
    with open_desk(tmp_path, reports=0) as desk:
        feed = ComparisonFeed(desk.session, desk.jobs)
        panel = ComparisonPanel(desk.session, desk.messages, desk.jobs, feed, Actions(feed))
        qtbot.addWidget(panel)
        assert panel.model.rowCount(QModelIndex()) == 0
        assert not panel.export.isEnabled()
