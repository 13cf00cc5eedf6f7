"""Panes with real clicks and keys: what is marked can be clicked, and what is current can be seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, RejectFigures, RestoreFigures
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.looks.styles import mark_format
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.whole_desk import (
    HALF_YEAR,
    SPEECH,
    SUMMARY,
    click_figure,
    figure,
    figure_point,
    painted,
    pane_of,
    press,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def format_at(desk: Desk, words: str, report: int = 0) -> QTextCharFormat:
    """Return how the first character of a figure is marked on screen."""
    view = pane_of(desk, report).view
    found = figure(desk, words, report).current
    piece = view.page_map.pieces(found.start, found.end)[0]
    block = view.document().findBlockByNumber(piece.block)
    for each in block.layout().formats():
        if each.start <= piece.start < each.start + each.length:
            return QTextCharFormat(each.format)
    raise AssertionError(f"{words} is not marked")


def test_a_click_on_a_figure_after_wide_characters_makes_exactly_it_current(desk: Desk) -> None:
    for words in ("86.4亿元", "7.2%", "70.1亿元", "81.1%"):
        wanted = figure(desk, words)
        click_figure(desk, wanted.key)
        assert desk.session.current == wanted.key


def test_a_click_beside_figures_leaves_the_current_one(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    viewport, point = figure_point(desk, wanted.key)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(3, point.y()))
    assert desk.session.current == wanted.key


def test_dragging_over_a_figure_selects_text_and_does_not_choose(desk: Desk) -> None:
    wanted = figure(desk, "3000万元")
    viewport, point = figure_point(desk, wanted.key)
    x, _, width, _ = pane_of(desk).figure_rects(wanted.key.figure)[0]
    start, end = QPoint(round(x) + 1, point.y()), QPoint(round(x + width) - 1, point.y())
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, end)
    assert desk.session.current is None
    report_id, first, last = desk.window.panes.selected_span() or ("", 0, 0)
    assert report_id == wanted.key.report
    assert pane_of(desk).report.text[first:last] == "3000万元"


def test_copying_gives_the_reports_own_text(desk: Desk) -> None:
    view = pane_of(desk).view
    view.setFocus()
    press(desk, Key.Key_A, Modifier.ControlModifier)
    press(desk, Key.Key_C, Modifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == pane_of(desk).report.text


def test_kinds_are_told_by_background_and_states_by_line(desk: Desk) -> None:
    level, change = format_at(desk, "86.4亿元"), format_at(desk, "7.2%")
    assert level.background() != change.background()
    key = figure(desk, "86.4亿元").key
    shapes = {}
    desk.session.do(ConfirmFigures((key,)))
    shapes[FigureState.CONFIRMED] = format_at(desk, "86.4亿元")
    desk.session.do(CorrectFigure(key, FigureChanges(indicator="地方一般公共预算收入")))
    shapes[FigureState.CORRECTED] = format_at(desk, "86.4亿元")
    desk.session.do(RejectFigures((key,)))
    shapes[FigureState.REJECTED] = format_at(desk, "86.4亿元")
    looks = {(shape.underlineStyle(), shape.fontStrikeOut()) for shape in shapes.values()}
    assert len(looks) == 3


def test_no_two_states_look_alike_without_colour() -> None:
    looks = {
        state: (shape.underlineStyle(), shape.fontStrikeOut())
        for state in FigureState
        for shape in [mark_format(FigureKind.LEVEL, state, False)]
    }
    assert len(set(looks.values())) == len(FigureState)


def test_a_change_paints_its_own_block_only(desk: Desk) -> None:
    pane = pane_of(desk)
    painted: list[int] = []
    highlighter = pane.highlighter
    original = highlighter.put

    def put(marks: dict[int, object], *, near: int) -> None:
        painted.extend(marks)
        original(marks, near=near)  # type: ignore[arg-type]

    highlighter.put = put  # type: ignore[method-assign, assignment]
    desk.session.do(ConfirmFigures((figure(desk, "3000万元").key,)))
    assert len(painted) == 1


def test_undo_takes_the_mark_back(desk: Desk) -> None:
    key = figure(desk, "86.4亿元").key
    before = format_at(desk, "86.4亿元")
    desk.session.do(ConfirmFigures((key,)))
    assert format_at(desk, "86.4亿元") != before
    desk.session.undo()
    assert format_at(desk, "86.4亿元") == before


def test_double_click_and_enter_go_to_the_value(desk: Desk) -> None:
    wanted = figure(desk, "70.1亿元")
    viewport, point = figure_point(desk, wanted.key)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, point)
    value = desk.window.inspector.page.rows["value"].editor
    assert desk.session.current == wanted.key
    assert value.hasFocus()
    assert value.text() == "70.1亿元"
    desk.window.panes.focus_text()
    assert not value.hasFocus()
    press(desk, Key.Key_Return)
    assert value.hasFocus()


def test_escape_goes_back_to_the_text(desk: Desk) -> None:
    click_figure(desk, figure(desk, "70.1亿元").key)
    press(desk, Key.Key_Return)
    press(desk, Key.Key_Escape)
    assert pane_of(desk).view.hasFocus()


def test_keys_walk_from_figure_to_figure_and_into_the_next_report(desk: Desk) -> None:
    pane_of(desk).view.setFocus()
    order = [each.key for report in desk.session.case.reports for each in desk.session.case.figures(report.id)]
    walked = []
    for _ in range(len(order) + 1):
        press(desk, Key.Key_Down, Modifier.AltModifier)
        walked.append(desk.session.current)
    assert walked == [*order, order[0]]
    press(desk, Key.Key_Up, Modifier.AltModifier)
    assert desk.session.current == order[-1]


def test_f8_stops_only_where_there_is_doubt(desk: Desk) -> None:
    case = desk.session.case
    figures = [each for report in case.reports for each in case.figures(report.id)]
    for each in figures:
        desk.session.do(ConfirmFigures((each.key,)))
    pane_of(desk).view.setFocus()
    press(desk, Key.Key_F8)
    assert desk.session.current is None
    assert "存疑的数据已全部看完" in desk.messages.log[-1].text
    desk.session.do(RestoreFigures((figures[2].key,)))
    doubtful = [each.key for each in figures if case.figure(each.key).state is FigureState.DOUBTFUL]
    press(desk, Key.Key_F8)
    assert [desk.session.current] == (doubtful or [None])


def test_the_current_figure_is_scrolled_into_view_in_long_reports(tmp_path: Path, qtbot: QtBot) -> None:
    body = "".join(f"第{number}段，当年安排项目资金{number}万元，支持乡村建设。\n" for number in range(11, 240))
    paths = write_reports(tmp_path, "云岫区财政局2023年工作总结\n\n" + body)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        wanted = figure(desk, "231万元")
        desk.session.set_current(wanted.key)
        viewport, point = figure_point(desk, wanted.key)
        assert viewport.rect().adjusted(0, 40, 0, -40).contains(point)


def test_revealing_two_reports_shows_both_sentences_even_from_one_stack_of_tabs(tmp_path: Path, qtbot: QtBot) -> None:
    third = SPEECH.replace("云岫区2024年", "云岫区2025年")
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH, HALF_YEAR, third)) as desk:
        panes = desk.window.panes
        panes.set_wanted_columns(2)
        stacked = panes.columns[0].panes
        assert len(stacked) == 2
        numbers = [desk.window.panes.panes.index(pane) for pane in stacked]
        keys = [desk.session.case.figures(desk.session.case.reports[each].id)[0].key for each in numbers]
        desk.session.reveal(keys)
        QApplication.processEvents()
        for key in keys:
            viewport, point = figure_point(desk, key)
            assert viewport.isVisible()
            assert viewport.rect().contains(point)


def test_ctrl_wheel_zooms_all_pages_and_the_zoom_is_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    view = pane_of(desk).view
    before = view.document().defaultFont().pointSizeF()
    other = pane_of(desk, 1).view.document().defaultFont().pointSizeF()
    centre = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        centre,
        view.viewport().mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Modifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    painted(qtbot)
    assert view.document().defaultFont().pointSizeF() > before
    assert pane_of(desk, 1).view.document().defaultFont().pointSizeF() > other
    press(desk, Key.Key_0, Modifier.ControlModifier)
    painted(qtbot)
    assert view.document().defaultFont().pointSizeF() == before
    press(desk, Key.Key_Plus, Modifier.ControlModifier)
    desk.settings.sync()
    assert desk.settings.number("zoom", 1.0) > 1.0


def test_marks_survive_zoom_and_dark_mode(desk: Desk, qtbot: QtBot) -> None:
    light = format_at(desk, "86.4亿元").background().color()
    desk.window.appearance.zoom_by(2)
    painted(qtbot)
    assert format_at(desk, "86.4亿元").background().color() == light
    before = QApplication.palette()
    palette = QPalette(before)
    for role, colour in ((QPalette.ColorRole.Base, "#1e1f22"), (QPalette.ColorRole.Text, "#e4e6e9")):
        palette.setColor(role, QColor(colour))
    try:
        QApplication.setPalette(palette)
        qtbot.waitUntil(lambda: format_at(desk, "86.4亿元").background().color() != light)
        assert format_at(desk, "86.4亿元").background().color().lightness() < 128
    finally:
        QApplication.setPalette(before)
    qtbot.waitUntil(lambda: format_at(desk, "86.4亿元").background().color() == light)


def test_the_page_keeps_its_measure_in_a_wide_window(desk: Desk) -> None:
    desk.window.panes.set_wanted_columns(1)
    desk.window.list_dock.hide()
    desk.window.inspector_dock.hide()
    desk.window.resize(2200, 900)
    QApplication.processEvents()
    view = pane_of(desk).view
    em = (
        view.fontMetrics().horizontalAdvance("国")
        * view.document().defaultFont().pointSizeF()
        / view.font().pointSizeF()
    )
    assert view.viewport().width() < em * 42
    left = view.viewport().mapTo(view, QPoint(0, 0)).x()
    right = view.width() - left - view.viewport().width() - view.verticalScrollBar().width()
    assert abs(left - right) <= 2


def test_a_narrower_page_keeps_the_current_figure_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    body = "".join(
        f"第{number}段，当年安排项目资金{number}万元，支持乡村建设和产业发展。\n" for number in range(11, 240)
    )
    paths = write_reports(tmp_path, "云岫区财政局2023年工作总结\n\n" + body, SPEECH)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        wanted = figure(desk, "150万元")
        desk.session.set_current(wanted.key)
        before = figure_point(desk, wanted.key)[1].y()
        width = pane_of(desk).view.viewport().width()
        desk.window.panes.setSizes([230, 800])
        QApplication.processEvents()
        assert pane_of(desk).view.viewport().width() < width - 60
        assert abs(figure_point(desk, wanted.key)[1].y() - before) < 12


def test_a_page_in_a_tab_that_nobody_saw_is_right_when_it_is_turned_to(tmp_path: Path, qtbot: QtBot) -> None:
    third = SPEECH.replace("云岫区2024年", "云岫区2025年")
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH, third)) as desk:
        panes = desk.window.panes
        panes.set_wanted_columns(1)
        key = figure(desk, "12个", 2).key
        desk.session.do(ConfirmFigures((key,)))
        panes.columns[0].tabs.setCurrentIndex(2)
        viewport, _ = figure_point(desk, key)
        assert viewport.isVisible()
        assert format_at(desk, "12个", 2).underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
        click_figure(desk, key)
        assert desk.session.current == key


def test_the_strip_goes_where_it_is_clicked(tmp_path: Path, qtbot: QtBot) -> None:
    body = "".join(f"第{number}段，安排资金{number}万元。\n" for number in range(11, 240))
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, "云岫区财政局2023年工作总结\n\n" + body)) as desk:
        pane = pane_of(desk)
        QTest.mouseClick(pane.strip, Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(6, pane.strip.height() - 2))
        bar = pane.view.verticalScrollBar()
        assert bar.value() > bar.maximum() * 0.95


def test_a_report_that_is_closed_comes_back_with_undo(desk: Desk, qtbot: QtBot) -> None:
    assert len(desk.window.panes.panes) == 2
    QTest.mouseClick(pane_of(desk, 1).header.close_button, Qt.MouseButton.LeftButton)
    assert len(desk.window.panes.panes) == 1
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert [pane.report.card.title for pane in desk.window.panes.panes] == [
        "云岫区财政局2023年工作总结",
        "云岫区2024年政府工作报告",
    ]
    settle(desk, qtbot)


def test_selected_text_can_be_added_as_a_figure_from_the_menu_keys(desk: Desk) -> None:
    pane = pane_of(desk)
    key = figure(desk, "3000万元").key
    desk.session.do(RejectFigures((key,)))
    pane.view.select_span((figure(desk, "3000万元").current.start, figure(desk, "3000万元").current.end))
    pane.view.setFocus()
    press(desk, Key.Key_A, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert desk.window.inspector.adding
