"""Room for the text: how much of it is seen on small screens, and what brings and takes panels."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.pane_header import PaneHeader
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.tables.whole_cells import whole_numbers
from fiscal_desk.desk.widgets.text_table import TextTable
from tests.desk.whole_desk import (
    HALF_YEAR,
    SPEECH,
    SUMMARY,
    figure,
    painted,
    pane_of,
    press,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
#: 1366×768 at 150 %.
SMALL = (910, 512)
TOWN = "望江镇2024年工作总结\n\n全镇财政收入3.2亿元。\n"
LONG = SUMMARY + "\n".join("各项工作按时完成，" * 12 + f"支出{number}.5亿元。" for number in range(1, 60))


def lines_seen(pane: ReportPane) -> float:
    """Return how many lines of a paragraph the page has room for, and nothing lies over."""
    paragraph = max(
        (pane.view.document().findBlockByNumber(number) for number in range(pane.view.document().blockCount())),
        key=lambda block: block.layout().lineCount(),
    ).layout()
    return pane.view.viewport().height() / (paragraph.lineAt(1).y() - paragraph.lineAt(0).y())


def rest(qtbot: QtBot) -> None:
    painted(qtbot)
    qtbot.wait(200)
    painted(qtbot)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_eighteen_lines_are_seen_on_a_laptop_with_the_panel_below_open(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    """Reports in tabs, and one of which the title and the place are asked for."""
    reports = write_reports(tmp_path, LONG, SPEECH, TOWN)
    (tmp_path / "稿.txt").write_text("\n".join(LONG.splitlines()[2:]), encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [*reports, tmp_path / "稿.txt"], size=(1366, 768)) as desk:
        desk.switch_language(language)
        settle(desk, qtbot)
        rest(qtbot)
        window = desk.window
        window.resize(1366, 768)
        assert window.bottom_dock.isVisible()
        table = window.comparison.table
        assert table.viewport().height() >= 1.5 * table.rowHeight(0)
        asked = pane_of(desk, 3)
        window.panes.show_together([desk.session.case.reports[0].id, asked.report_id])
        rest(qtbot)
        assert asked.question is not None
        assert asked.question.isVisible()
        assert len(window.panes.seen_panes()) == 2, "columns wide enough to be read"
        for pane in (pane_of(desk, 0), asked):
            assert pane.width() >= 350
            assert lines_seen(pane) >= 18


def rows_seen(desk: Desk, qtbot: QtBot, panel: QWidget) -> float:
    """Return how many rows of a panel below have room, its tabs, filters and heads being seen as well."""
    desk.window.bottom_tabs.setCurrentWidget(panel)
    rest(qtbot)
    table = panel.findChild(TextTable)
    assert isinstance(table, TextTable)
    assert not table.visibleRegion().isEmpty()
    return table.viewport().height() / max(table.rowHeight(row) for row in range(min(table.model().rowCount(), 4)))


@pytest.mark.parametrize(("size", "rows", "lines"), [((1280, 672), 4, 11), (SMALL, 2, 9)])
def test_panels_below_show_rows_at_150_percent(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int], rows: int, lines: int
) -> None:
    """1920×1080 with a task bar, and 1366×768."""
    wrong = "2023年，全区政府性基金收入86.42亿元，其中土地出让收入60亿元，其他收入20亿元。"
    wrong += "全区一般公共预算收入80.1亿元，其中税收收入50亿元，非税收入20亿元。\n"
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG + wrong, SPEECH), size=size) as desk:
        rest(qtbot)
        window = desk.window
        if not window.bottom_dock.isVisible():
            press(desk, Key.Key_3, Modifier.AltModifier)
        rest(qtbot)
        settle(desk, qtbot)
        for panel in (window.comparison, window.checks, window.bottom_tabs.findings):
            assert rows_seen(desk, qtbot, panel) >= rows, panel.objectName()
        assert lines_seen(pane_of(desk)) >= lines


def test_in_a_narrow_window_one_panel_at_the_side_gives_way_to_the_other(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH), size=SMALL) as desk:
        rest(qtbot)
        window = desk.window
        figures, inspector = window.list_dock, window.inspector_dock
        assert inspector.isVisible()
        press(desk, Key.Key_1, Modifier.AltModifier)
        rest(qtbot)
        assert (figures.isVisible(), inspector.isVisible()) == (True, False)
        assert window.panes.width() >= 500
        press(desk, Key.Key_2, Modifier.AltModifier)
        rest(qtbot)
        assert (figures.isVisible(), inspector.isVisible()) == (False, True)
        press(desk, Key.Key_2, Modifier.AltModifier)
        rest(qtbot)
        assert (figures.isVisible(), inspector.isVisible()) == (True, False), "what gave way comes back"
        press(desk, Key.Key_2, Modifier.AltModifier)
        rest(qtbot)
        window.resize(1400, 900)
        rest(qtbot)
        assert figures.isVisible()
        assert inspector.isVisible()


def test_the_panel_below_leaves_room_for_text_at_150_percent(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH), size=SMALL) as desk:
        rest(qtbot)
        press(desk, Key.Key_3, Modifier.AltModifier)
        rest(qtbot)
        assert desk.window.bottom_dock.isVisible()
        assert lines_seen(pane_of(desk)) >= 9


def test_at_150_percent_the_text_has_the_room_and_panels_come_by_their_keys(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH), size=(910, 512)) as desk:
        painted(qtbot)
        qtbot.wait(200)
        painted(qtbot)
        assert lines_seen(pane_of(desk)) >= 14
        for key, dock in ((Key.Key_3, desk.window.bottom_dock), (Key.Key_1, desk.window.list_dock)):
            assert not dock.isVisible()
            press(desk, key, Modifier.AltModifier)
            assert dock.isVisible()


def test_one_key_for_each_panel(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        window = desk.window
        docks = {Key.Key_1: window.list_dock, Key.Key_2: window.inspector_dock, Key.Key_3: window.bottom_dock}
        for key, dock in docks.items():
            press(desk, key, Modifier.AltModifier)
            assert not dock.isVisible()
            press(desk, key, Modifier.AltModifier)
            assert dock.isVisible()
        QTest.mouseClick(window.bottom_tabs.close_button, Qt.MouseButton.LeftButton)
        assert not window.bottom_dock.isVisible()


def test_reading_mode_shows_panes_alone_and_gives_everything_back(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        window = desk.window
        window.inspector_dock.hide()
        around = [window.list_dock, window.bottom_dock, window.tools, window.status, window.legend]
        press(desk, Key.Key_F11)
        assert window.isFullScreen()
        assert not any(each.isVisible() for each in [*around, window.inspector_dock])
        assert window.menuBar().height() == 0
        press(desk, Key.Key_F, Modifier.ControlModifier)
        assert window.search.isVisible(), "keys work in reading mode"
        press(desk, Key.Key_Escape)
        press(desk, Key.Key_F11)
        assert not window.isFullScreen()
        assert all(each.isVisible() for each in around)
        assert not window.inspector_dock.isVisible()
        press(desk, Key.Key_F11)
        window.close()
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY), size=(0, 0)) as again:
        assert again.window.list_dock.isVisible()


@pytest.mark.parametrize("size", [(1600, 1000), (1366, 768)])
def test_panels_have_the_sizes_back_that_they_had_before_reading_mode(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH), size=size) as desk:
        window = desk.window
        desk.session.reveal([figure(desk, "86.4亿元").key])
        settle(desk, qtbot)
        docks = [window.list_dock, window.inspector_dock, window.bottom_dock]
        window.resizeDocks([window.list_dock], [window.list_dock.width() + 37], Qt.Orientation.Horizontal)
        settle(desk, qtbot)
        before = [(dock.width(), dock.height()) for dock in docks]
        for _ in range(3):  # they lost some from the second time on
            for _ in range(2):
                press(desk, Key.Key_F11)
                settle(desk, qtbot)
            assert [(dock.width(), dock.height()) for dock in docks] == before


@pytest.mark.parametrize(
    ("text", "cut", "shown"),
    [
        ("89 个数据 · 存疑 115", "89 个数据 · 存疑 11…", "89 个数据 · 存疑…"),
        ("显示 1,348 项", "显示 1,3…", "显示…"),
        ("显示 348 项", "显示 348…", "显示 348…"),
        ("显示 348 项", "显示 348 项", "显示 348 项"),
        ("工作要点", "工作…", "工作…"),
        ("7 pages, 7 of 9 findings", "7 pages, 7 …", "7 pages…"),
        ("7 pages, 7 / 9 findings", "7 pages, 7 …", "7 pages…"),
        ("共 7 页，列入 7 项", "共 7 页，列…", "共 7 页，列…"),
    ],
)
def test_a_number_is_never_shown_in_part(text: str, cut: str, shown: str) -> None:
    assert whole_numbers(text, cut) == shown


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_pushes_the_window_over_the_edge_of_a_laptop_at_150_percent(
    tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH, HALF_YEAR, TOWN), size=SMALL) as desk:
        desk.switch_language(language)
        window = desk.window
        window.resize(*SMALL)
        qtbot.waitExposed(window)
        window.panes.set_wanted_columns(4)
        for dock in (window.list_dock, window.inspector_dock, window.bottom_dock):
            dock.show()
        desk.session.reveal([figure(desk, "70.1亿元").key])
        press(desk, Key.Key_F, Modifier.ControlModifier)
        window.status.show_selection("rows", "选中 1,234 个单元格 · 合计 1,234,567.89 万元")
        release = threading.Event()
        desk.jobs.start("正在重新识别《" + "沅宁市国民经济和社会发展计划" * 4 + "》", lambda _progress: release.wait(5))
        painted(qtbot)
        try:
            for tab in range(window.bottom_tabs.count()):
                window.bottom_tabs.setCurrentIndex(tab)
                QApplication.processEvents()
                least = window.minimumSizeHint()
                # The title of the window and a task bar take some of the screen, too.
                assert least.width() <= SMALL[0], window.bottom_tabs.tabText(tab)
                assert least.height() <= SMALL[1] - 60, window.bottom_tabs.tabText(tab)
            assert (window.width(), window.height()) == SMALL
        finally:
            release.set()
        settle(desk, qtbot)


def test_a_window_that_becomes_small_gives_its_room_to_the_text_and_takes_it_back(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH), size=(1600, 1000)) as desk:
        painted(qtbot)
        window = desk.window
        window.resize(*SMALL)
        qtbot.waitUntil(lambda: not window.bottom_dock.isVisible() and not window.list_dock.isVisible())
        press(desk, Key.Key_1, Modifier.AltModifier)
        window.resize(900, 500)
        QApplication.processEvents()
        assert window.list_dock.isVisible(), "what was brought back stays"
        window.resize(1600, 1000)
        qtbot.waitUntil(lambda: window.bottom_dock.isVisible() and window.list_dock.isVisible())


def test_a_narrow_head_tells_doubts_and_what_report_it_is_rather_than_how_many_figures(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    header = PaneHeader(place)
    place.show()
    header.title.setText("2025年度沅宁市政府决算公开")
    header.show_counts(6407, 348)
    for width, shown in ((900, "6407 个数据 · 存疑 348"), (300, "存疑 348"), (900, "6407 个数据 · 存疑 348")):
        header.resize(width, 30)
        assert header.counts.text() == shown
        assert not header.title.isHidden()
        assert header.title.width() >= header.fontMetrics().horizontalAdvance("国国国国国国国")
    header.show_counts(6407, 0)
    header.resize(300, 30)
    assert header.counts.text() == "6407 个数据"


@pytest.mark.parametrize("width", [300, 240, 200, 170, 150])
def test_a_head_too_narrow_for_all_says_which_report_it_is_first(qtbot: QtBot, width: int) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    header = PaneHeader(place)
    place.show()
    header.title.setText("2025年沅宁市政府决算公开")
    header.offer_pages(True)
    header.set_reference(False, offered=True)
    header.show_counts(6407, 348)
    header.resize(width, 30)
    assert header.title.isVisible()
    assert header.title.width() >= header.fontMetrics().horizontalAdvance("国国国国国国")
    assert header.counts.text() in ("存疑 348", "")
    assert "存疑 348" in header.toolTip()
    header.resize(900, 30)
    buttons = (header.pages_button, header.card_button, header.reference_button, header.close_button)
    assert all(button.isVisible() for button in buttons)
    assert header.counts.isVisible()


def test_reading_mode_gives_the_text_the_keyboard_that_a_hidden_panel_had(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH, HALF_YEAR)) as desk:
        desk.window.comparison.words.setFocus()
        press(desk, Key.Key_F11)
        assert QApplication.focusWidget() is pane_of(desk).shown
        press(desk, Key.Key_F11)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(1280, 720), SMALL])
def test_at_150_percent_the_counts_are_whole_and_there_is_room_to_type_what_is_looked_for(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH), size=size) as desk:
        desk.switch_language(language)
        settle(desk, qtbot)
        panels = {
            Key.Key_1: desk.window.list_dock,
            Key.Key_2: desk.window.inspector_dock,
            Key.Key_3: desk.window.bottom_dock,
        }
        for key, dock in panels.items():
            if not dock.isVisible():
                press(desk, key, Modifier.AltModifier)
                rest(qtbot)
        desk.window.resize(*size)
        rest(qtbot)
        panel = desk.window.comparison
        words, count, export = panel.words, panel.count, panel.export
        assert count.isVisible()
        assert count.width() >= count.fontMetrics().horizontalAdvance(count.text())
        assert export.width() >= export.sizeHint().width()
        assert words.width() >= words.fontMetrics().horizontalAdvance("一般公共预算")
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
        QTest.keyClicks(words, "7.2")
        rest(qtbot)
        assert count.isVisible()
        shown = panel.model.count_rows()
        assert str(shown) in count.text()
        QTest.mouseClick(
            panel.table.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.table.visualRect(panel.model.index(1, 1)).center(),
        )
        rest(qtbot)
        assert count.isHidden() or count.width() >= count.fontMetrics().horizontalAdvance(count.text())
        desk.switch_language("zh_CN")
