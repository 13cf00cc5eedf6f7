"""Search over all reports with real keys: numbers in any unit, indicators, kinds, the list of results."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import RejectFigures
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.search import search_bar
from fiscal_desk.desk.search.search_bar import SearchBar
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.figures.typing.finding import Way
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SUMMARY, figure, pane_of, press

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def look_for(desk: Desk, words: str) -> SearchBar:
    """Press Ctrl+F, type, and press Enter."""
    press(desk, Key.Key_F, Modifier.ControlModifier)
    type_in(desk.window.search.line, words)
    press(desk, Key.Key_Return)
    return desk.window.search


def found(desk: Desk) -> list[tuple[int, str]]:
    """Return number of report and text of everything that was found."""
    reports = {report.id: index for index, report in enumerate(desk.session.case.reports)}
    texts = [report.report.text for report in desk.session.case.reports]
    return [
        (reports[place.report], texts[reports[place.report]][place.start : place.end])
        for place in desk.window.search.places
    ]


def shown_sentences(desk: Desk) -> list[str]:
    """Return the lines of the list of results, reports and sentences."""
    model = desk.window.results.model
    lines = []
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        lines.append(model.data(top))
        lines += [model.data(model.index(child, 0, top)) for child in range(model.rowCount(top))]
    return lines


@pytest.mark.parametrize("typed", ["21.3亿元", "2130000000", "213000万元", "２１．３亿", "21.3"])
def test_one_amount_is_found_in_all_reports_however_it_is_typed(desk: Desk, typed: str) -> None:
    search = look_for(desk, typed)
    assert found(desk) == [(0, "21.3亿元"), (1, "21.3亿元")]
    assert search.count.text() == "第 1 处，共 2 处"
    press(desk, Key.Key_Return)
    assert search.count.text() == "第 2 处，共 2 处"
    press(desk, Key.Key_Return)
    assert search.count.text() == "第 1 处，共 2 处"
    press(desk, Key.Key_Return, Modifier.ShiftModifier)
    assert search.count.text() == "第 2 处，共 2 处"


def test_an_indicator_is_found_by_another_name(desk: Desk) -> None:
    search = look_for(desk, "公共财政预算收入")
    assert {text for _, text in found(desk)} >= {"86.4亿元", "7.2%"}
    assert "一般公共预算收入" in search.told.text()


def test_the_list_shows_sentences_by_report_and_goes_there(desk: Desk) -> None:
    look_for(desk, "21.3亿")
    window = desk.window
    assert window.bottom_tabs.currentWidget() is window.results
    lines = shown_sentences(desk)
    assert len(lines) == 4
    assert "1 处" in lines[0]
    assert "全年教育支出21.3亿元，增长3.5%" in lines[1]
    assert "教育支出21.3亿元" in lines[3]
    press(desk, Key.Key_Down)
    assert window.results.tree.hasFocus()
    while desk.session.current != figure(desk, "21.3亿元", 1).key:
        before = window.results.tree.currentIndex()
        press(desk, Key.Key_Down)
        assert window.results.tree.currentIndex() != before
    assert window.search.count.text() == "第 2 处，共 2 处"
    press(desk, Key.Key_Escape)
    assert window.search.isHidden()
    assert pane_of(desk, 1).view.hasFocus()
    assert window.bottom_tabs.currentWidget() is window.comparison


def test_hits_are_marked_in_all_panes_and_go_with_the_search(desk: Desk) -> None:
    look_for(desk, "教育")
    for number in (0, 1):
        view = pane_of(desk, number).view
        assert [extra.cursor.selectedText() for extra in view.extraSelections()] == ["教育"]
    press(desk, Key.Key_Escape)
    assert all(not pane.view.extraSelections() for pane in desk.window.panes.panes)


def test_escape_selects_the_words_that_were_found_so_that_they_can_be_added(desk: Desk, qtbot: QtBot) -> None:
    key = figure(desk, "3000万元").key
    desk.session.do(RejectFigures((key,)))
    look_for(desk, "3000万元")
    press(desk, Key.Key_Escape)
    chosen = desk.window.panes.selected_span()
    assert chosen is not None
    assert SUMMARY[chosen[1] : chosen[2]] == "3000万元"
    press(desk, Key.Key_A, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert desk.window.inspector.adding


def test_a_figure_that_was_found_is_confirmed_without_leaving_the_search(desk: Desk) -> None:
    look_for(desk, "21.3亿")
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert FigureState.CONFIRMED in {figure(desk, "21.3亿元", number).state for number in (0, 1)}


def test_only_figures_of_a_kind_are_found_with_nothing_typed(desk: Desk) -> None:
    search = look_for(desk, "")
    search.kind.setCurrentIndex(search.kind.findData(FigureKind.CHANGE))
    assert found(desk) == [(0, "7.2%"), (0, "3.5%"), (1, "7.2%")]
    type_in(search.line, "教育")
    search.search()
    assert found(desk) == [(0, "3.5%")]


def test_words_can_be_looked_for_although_they_are_a_number(desk: Desk) -> None:
    search = look_for(desk, "1.3")
    assert found(desk) == []
    assert search.count.text() == "没有找到"
    search.way.setCurrentIndex(search.way.findData(Way.TEXT))
    assert found(desk) == [(0, "1.3"), (1, "1.3")]


def test_what_is_found_follows_the_case(desk: Desk, qtbot: QtBot) -> None:
    look_for(desk, "21.3亿")
    desk.files.reports.remove_report(desk.session.case.reports[0].id)
    qtbot.waitUntil(lambda: len(desk.window.search.places) == 1)
    assert desk.window.search.count.text() == "第 1 处，共 1 处"
    press(desk, Key.Key_F3)
    assert len(shown_sentences(desk)) == 2


def test_a_lot_of_text_is_searched_in_the_background(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_bar, "_AT_ONCE", 0)
    look_for(desk, "教育")
    type_in(desk.window.search.line, "支出")  # the first result comes too late and is dropped
    press(desk, Key.Key_Return)
    qtbot.waitUntil(lambda: "教育支出" in {text for _, text in found(desk)})
    assert "教育" not in {text for _, text in found(desk)}


def test_f3_goes_on_from_the_text(desk: Desk) -> None:
    look_for(desk, "教育")
    pane_of(desk).view.setFocus()
    press(desk, Key.Key_F3)
    assert desk.window.search.count.text() == "第 2 处，共 2 处"
    press(desk, Key.Key_F3, Modifier.ShiftModifier)
    assert desk.window.search.count.text() == "第 1 处，共 2 处"


def test_found_sentences_are_copied_with_their_report_and_indicator(desk: Desk) -> None:
    look_for(desk, "21.3亿")
    tree = desk.window.results.tree
    tree.setFocus()
    tree.selectAll()
    press(desk, Key.Key_C, Modifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["报告", "句子", "指标"]
    assert ["21.3亿元" in line[1] for line in lines[1:]] == [True, True]
    assert [line[2] for line in lines[1:]] == ["教育支出", "教育支出"]
    assert len({line[0] for line in lines[1:]}) == 2
    assert "<td" in QGuiApplication.clipboard().mimeData().html()
