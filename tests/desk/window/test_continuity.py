"""A case goes on where it was left, and another one starts clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk.desk import Desk
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import open_case, pane_of, press, settle, whole_desk, write_reports

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def long_report(year: int) -> str:
    lines = (f"{year}年，全区第{at}项目支出{at}.{year % 7}亿元，增长{at % 9}.5%。\n" for at in range(1, 120))
    return f"云岫区{year}年预算执行情况\n{''.join(lines)}"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, long_report(2022), long_report(2023))) as desk:
        desk.window.show()
        settle(desk, qtbot)
        yield desk


def test_a_case_that_is_opened_again_is_where_it_was_left(shown: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = shown.window, shown.session
    mine = session.case.path
    session.reveal([session.case.figures(session.case.reports[0].id)[40].key])
    type_in(window.figure_list.filter_text, "第4")
    window.figure_list.filter_state.setCurrentIndex(1)
    press(shown, Key.Key_Plus, CONTROL)
    settle(shown, qtbot)
    QTest.qWait(300)
    pane_of(shown, 1).view.verticalScrollBar().setValue(900)
    QTest.qWait(300)
    window.bottom_tabs.setCurrentWidget(window.bottom_tabs.findings)
    current, zoom, filters = session.current, window.appearance.zoom, window.figure_list.filters()
    tops = [pane_of(shown, number).view.top_offset() for number in (0, 1)]
    assert filters["text"] == "第4"
    assert min(tops) > 0
    Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
    assert open_case(shown, qtbot, tmp_path / "另一个.fdesk")
    assert window.figure_list.filters() == {}
    assert session.current is None
    assert window.bottom_tabs.currentWidget() is window.bottom_tabs.comparison
    window.appearance.zoom_by(0)
    assert open_case(shown, qtbot, mine)
    settle(shown, qtbot)
    qtbot.waitUntil(lambda: session.current is not None, timeout=10_000)
    assert session.current == current
    assert window.appearance.zoom == zoom
    assert window.figure_list.filters() == filters
    assert window.bottom_tabs.currentWidget() is window.bottom_tabs.findings

    def is_back() -> bool:
        again = [pane_of(shown, number).view.top_offset() for number in (0, 1)]
        return all(abs(was - now) < 60 for was, now in zip(tops, again, strict=True))

    qtbot.waitUntil(is_back, timeout=10_000)


def test_a_smaller_window_shows_the_figure_again_that_was_in_view(shown: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = shown.window, shown.session
    mine = session.case.path
    pane = pane_of(shown)

    def in_view() -> bool:
        figure = session.current_figure
        rects = pane_of(shown).shown.rects((figure.current.start, figure.current.end)) if figure else []
        return any(rect.toRect().intersects(pane_of(shown).shown.viewport().rect()) for rect in rects)

    session.reveal([session.case.figures(session.case.reports[0].id)[60].key])
    settle(shown, qtbot)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().value() - pane.view.viewport().height() // 3)
    settle(shown, qtbot)
    assert in_view()  # far down
    Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
    assert open_case(shown, qtbot, tmp_path / "另一个.fdesk")
    window.resize(910, 512)
    settle(shown, qtbot)
    assert open_case(shown, qtbot, mine)
    settle(shown, qtbot)
    qtbot.waitUntil(lambda: session.current is not None, timeout=10_000)
    qtbot.waitUntil(in_view, timeout=10_000)


def test_a_page_that_was_about_to_be_set_anew_goes_quietly_with_its_case(shown: Desk, qtbot: QtBot) -> None:
    panes = shown.window.panes.panes
    shown.window.appearance.zoom_by(1)
    shown.session.replace_case(Case.create(shown.session.case.path.with_name("新的.fdesk"), who="核对员"))
    for pane in panes:
        pane._follow_appearance()
    settle(shown, qtbot)
    assert shown.window.panes.panes == []
