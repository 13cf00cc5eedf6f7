"""Going to the memo and back: the reports stand where they were read."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.panes.pane_column import PaneColumn
from tests.desk.whole_desk import figure, pane_of, press, settle, whole_desk, write_reports
from tests.desk.workshop.shown import CONTROL, Key, composed

LINES = [
    f"{number}．第{number}批项目投入资金{number + 100}万元，支持{'城乡基础设施建设和' * (number % 5)}民生事业。"
    for number in range(1, 161)
]
LONG = "关于澜江市2024年预算执行情况的报告\n" + "\n".join(LINES) + "\n"
OTHER = "关于澜江市2023年预算执行情况的报告\n" + "\n".join(reversed(LINES)) + "\n"


def click_tab(column: PaneColumn, number: int) -> None:
    place = column.tabs.tabRect(number).center()
    QTest.mouseClick(column.tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def seen_at(view: PageView, span: tuple[int, int]) -> float:
    return view.rects(span)[0].top()


@pytest.mark.parametrize("words", ["257万元", "180万元", "259万元"])
def test_the_figure_that_was_read_is_where_it_was_after_a_look_at_the_memo(
    tmp_path: Path, qtbot: QtBot, words: str
) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, OTHER), size=(1600, 1000)) as desk:
        wanted = figure(desk, words)
        desk.session.reveal([wanted.key])
        settle(desk, qtbot)
        view = pane_of(desk).view
        span = (wanted.current.start, wanted.current.end)
        before = seen_at(view, span)
        for _ in range(3):
            press(desk, Key.Key_P, CONTROL)
            composed(desk, qtbot)
            assert 0 <= seen_at(view, span) < view.viewport().height()
            press(desk, Key.Key_Escape)
            settle(desk, qtbot)
        assert abs(seen_at(view, span) - before) <= 2


@pytest.mark.parametrize("size", [(1600, 1000), (1366, 768)])
def test_a_look_at_the_memo_leaves_in_the_panes_the_reports_that_were_chosen_there(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    texts = [LONG.replace("2024", str(year)) for year in range(2018, 2024)]
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, *texts), size=size) as desk:
        columns = desk.window.panes.columns
        assert len(columns) > 1
        for column in columns:
            assert len(column.panes) > 1
            click_tab(column, 1)
        chosen = [pane.report_id for pane in desk.window.panes.seen_panes()]
        stood = [[pane.report_id for pane in column.panes] for column in columns]
        gc.collect()
        press(desk, Key.Key_P, CONTROL)
        composed(desk, qtbot)
        if size[0] >= 1500:
            assert [pane.report_id for pane in desk.window.panes.seen_panes()] == chosen
        else:
            assert len(desk.window.panes.columns) == 1, "there is room for one of them beside the memo"
        press(desk, Key.Key_Escape)
        settle(desk, qtbot)
        assert [pane.report_id for pane in desk.window.panes.seen_panes()] == chosen
        assert [[pane.report_id for pane in column.panes] for column in desk.window.panes.columns] == stood


@pytest.mark.parametrize("size", [(1600, 1000), (1400, 900)])
def test_the_legend_is_whole_beside_the_memo(tmp_path: Path, qtbot: QtBot, size: tuple[int, int]) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, OTHER), size=size) as desk:
        press(desk, Key.Key_P, CONTROL)
        composed(desk, qtbot)
        legend = desk.window.legend
        assert legend.isVisible()
        assert legend.heightForWidth(legend.width()) > legend.heightForWidth(size[0])  # it has two lines there
        qtbot.waitUntil(lambda: legend.height() == legend.heightForWidth(legend.width()))


def test_no_page_is_drawn_once_the_memo_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, OTHER)) as desk:
        press(desk, Key.Key_P, CONTROL)
        composed(desk, qtbot)
        feed = desk.window.memo_feed
        assert feed.pages is not None
        press(desk, Key.Key_Escape)
        settle(desk, qtbot)
        last = len(feed.pages.pages) - 1
        feed.draw({last: 1.0})  # as a page view says that is made small
        assert not desk.jobs.running
        press(desk, Key.Key_P, CONTROL)
        qtbot.waitUntil(lambda: feed.pages is not None and bool(feed.pages.pages[0].png) and not desk.jobs.running)
