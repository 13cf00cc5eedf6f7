"""Spans drawn anew in the real window: dragged by their ends, moved by keys, parted, joined; one step each."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fiscal_desk.case.changes.commands import RejectFigures
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.figures.model import Bound
from tests.desk.whole_desk import click_figure, figure, pane_of, press, said

Key, Modifier = Qt.Key, Qt.KeyboardModifier
END = Modifier.AltModifier | Modifier.ShiftModifier
START = END | Modifier.ControlModifier
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier
TEXT = """云岫区财政局2023年工作总结

2023年，全区一般公共预算收入86.4亿元以上，教育支出21.3亿元，增长3%-3.5%。
新建公园12个，下达稳岗资金3000万元。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (TEXT,)


def grip(desk: Desk, words: str, *, end: bool) -> tuple[QWidget, QPoint]:
    """Return the viewport and where one end of a figure can be held."""
    pane = pane_of(desk)
    rects = pane.figure_rects(figure(desk, words).key.figure)
    x, y, width, height = rects[-1] if end else rects[0]
    return pane.view.viewport(), QPoint(round(x + width) + 2 if end else round(x) - 2, round(y + height / 2))


def place_before(desk: Desk, words: str) -> QPoint:
    """Return the point just left of words in the page."""
    view = pane_of(desk).view
    start = TEXT.index(words)
    rect = view.rects((start, start + 1))[0]
    return QPoint(round(rect.left()), round(rect.center().y()))


def drag(desk: Desk, words: str, to: QPoint, *, end: bool, release: bool = True) -> QWidget:
    viewport, point = grip(desk, words, end=end)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, point)
    QTest.mouseMove(viewport, (point + to) / 2)
    QTest.mouseMove(viewport, to)
    if release:
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, to)
    return viewport


def test_dragging_an_end_gives_the_figure_the_words_and_their_value(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    drag(desk, "86.4亿元", place_before(desk, "，教育"), end=True)
    now = desk.session.case.figure(wanted.key)
    assert (now.current.text, now.current.bound, now.state) == ("86.4亿元以上", Bound.GE, FigureState.CORRECTED)
    assert now.original == wanted.original
    assert desk.session.current == wanted.key
    assert "86.4亿元以上" in said(desk)[-1]
    drag(desk, "86.4亿元以上", place_before(desk, "4亿元以上"), end=False)
    assert desk.session.case.figure(wanted.key).current.value == Decimal("400000000")
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert desk.session.case.figure(wanted.key).current == wanted.current


def test_the_page_and_the_list_show_the_new_span(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    before = pane_of(desk).figure_rects(wanted.key.figure)[0]
    drag(desk, "86.4亿元", place_before(desk, "，教育"), end=True)
    after = pane_of(desk).figure_rects(wanted.key.figure)[0]
    assert after[2] > before[2]
    assert pane_of(desk).view.extraSelections()[0].cursor.selectedText() == "86.4亿元以上"  # type: ignore[attr-defined]


def test_a_drag_stops_at_the_neighbour(desk: Desk) -> None:
    wanted = figure(desk, "21.3亿元")
    click_figure(desk, wanted.key)
    drag(desk, "21.3亿元", place_before(desk, "元以上"), end=False)
    assert desk.session.case.figure(wanted.key).current == wanted.current
    assert "不是一个数值" in said(desk)[-1]
    others = [each.current for each in desk.session.case.figures(wanted.key.report)]
    assert all(one.end <= other.start for one, other in itertools.pairwise(others))


def test_escape_lets_the_span_as_it_was(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    to = place_before(desk, "，教育")
    viewport = drag(desk, "86.4亿元", to, end=True, release=False)
    view = pane_of(desk).view
    assert view.extraSelections()[0].cursor.selectedText() == "86.4亿元以上"  # type: ignore[attr-defined]
    QTest.keyClick(view, Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Modifier.NoModifier, to)
    assert desk.session.case.figure(wanted.key).current == wanted.current
    assert view.extraSelections()[0].cursor.selectedText() == "86.4亿元"  # type: ignore[attr-defined]
    assert not desk.session.case.can_undo or desk.session.case.undo_label.startswith("添加")


def test_the_mouse_shows_where_an_end_can_be_held(desk: Desk) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    viewport, point = grip(desk, "86.4亿元", end=True)
    QTest.mouseMove(viewport, point)
    assert viewport.cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(viewport, point + QPoint(60, 40))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_rejected_figure_has_no_ends_to_drag(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    desk.session.do(RejectFigures((wanted.key,)))
    drag(desk, "86.4亿元", place_before(desk, "，教育"), end=True)
    assert desk.session.case.figure(wanted.key).current.text == "86.4亿元"


def test_keys_move_the_ends_from_value_to_value(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    press(desk, Key.Key_Right, END)
    assert desk.session.case.figure(wanted.key).current.text == "86.4亿元以上"
    press(desk, Key.Key_Right, END)
    assert said(desk)[-1] == "往这边没有可以读作数值的范围了。"
    press(desk, Key.Key_Left, END)
    assert desk.session.case.figure(wanted.key).current.text == "86.4亿元"
    press(desk, Key.Key_Right, START)
    assert desk.session.case.figure(wanted.key).current.text == "6.4亿元"
    press(desk, Key.Key_Left, START)
    assert desk.session.case.figure(wanted.key).current.value == Decimal("8640000000")


def test_a_selection_becomes_the_span(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    start = TEXT.index("86.4")
    pane_of(desk).view.select_span((start, start + len("86.4亿元以上，")))
    press(desk, Key.Key_E, BOTH)
    assert desk.session.case.figure(wanted.key).current.text == "86.4亿元以上"


def test_a_range_is_split_into_two_and_merged_again(desk: Desk) -> None:
    wanted = figure(desk, "3%-3.5%")
    click_figure(desk, wanted.key)
    press(desk, Key.Key_D, BOTH)
    assert figure(desk, "3%").key == wanted.key
    assert figure(desk, "3.5%").state is FigureState.ADDED
    assert figure(desk, "3.5%").current.value == Decimal("3.5")
    assert said(desk)[-1] == "已拆成 “3%”、“3.5%”，按 Ctrl+Z 可撤销。"
    press(desk, Key.Key_H, BOTH)
    merged = desk.session.case.figure(wanted.key).current
    assert (merged.text, merged.value, merged.value_max) == ("3%-3.5%", Decimal(3), Decimal("3.5"))
    assert figure(desk, "3.5%").state is FigureState.REJECTED
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert figure(desk, "3.5%").state is FigureState.ADDED
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert desk.session.case.figure(wanted.key).current == wanted.current
    assert [each.current.text for each in desk.session.case.figures(wanted.key.report)].count("3.5%") == 0


def test_what_cannot_be_split_or_merged_says_why(desk: Desk) -> None:
    click_figure(desk, figure(desk, "12个").key)
    press(desk, Key.Key_D, BOTH)
    assert "看不出该从哪里拆开" in said(desk)[-1]
    press(desk, Key.Key_H, BOTH)
    assert "不是一个数值" in said(desk)[-1]
    click_figure(desk, figure(desk, "3000万元").key)
    press(desk, Key.Key_H, BOTH)
    assert said(desk)[-1] == "后面没有可合并的数据了。"


def test_what_was_typed_for_the_figure_is_stored_before_its_span_moves(desk: Desk) -> None:
    wanted = figure(desk, "86.4亿元")
    click_figure(desk, wanted.key)
    row = desk.window.inspector.page.rows["period"]
    row.editor.setFocus()
    row.editor.selectAll()
    QTest.keyClicks(row.editor, "2022")
    press(desk, Key.Key_Right, END)
    now = desk.session.case.figure(wanted.key).current
    assert (now.text, now.period) == ("86.4亿元以上", "2022")


def test_the_menu_lists_everything(desk: Desk) -> None:
    menu = desk.window.menus[MenuId.FIGURE]
    ends = desk.window.menus[MenuId.SPANS]
    assert ends.menuAction() in menu.actions()
    listed = {action.text() for action in (*menu.actions(), *ends.actions())}
    assert {
        "起点左移",
        "起点右移",
        "终点左移",
        "终点右移",
        "改为所选文字的范围",
        "拆成两个数据",
        "与后一个数据合并",
    } <= listed
    assert not desk.window.actions_[ActionId.SPLIT_FIGURE].isEnabled()
    click_figure(desk, figure(desk, "12个").key)
    assert desk.window.actions_[ActionId.SPLIT_FIGURE].isEnabled()
