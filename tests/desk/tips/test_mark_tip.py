"""What a figure says is told while the mouse rests on its mark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.tips.mark_tip import MarkTip
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, figure, figure_point, pane_of, press, settle, whole_desk
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def tip_of(view: PageView | PrintedView) -> MarkTip:
    return view.findChildren(MarkTip)[0]


def rest_on(desk: Desk, words: str, qtbot: QtBot) -> str:
    """Rest the mouse on a figure and return what the tip says, without its markup."""
    viewport, point = figure_point(desk, figure(desk, words).key)
    tip = tip_of(pane_of(desk).shown)
    QTest.mouseMove(viewport, point - QPoint(1, 0))  # a mouse that is there already would not be told
    QTest.mouseMove(viewport, point)
    qtbot.waitUntil(lambda: tip.is_shown and words in plain(tip))
    return plain(tip)


def plain(tip: MarkTip) -> str:
    return re.sub(r"<[^>]*>", "", tip.label.text()) if tip.label is not None else ""


def test_a_mark_says_what_its_figure_is_about_and_why(desk: Desk, qtbot: QtBot) -> None:
    said = rest_on(desk, "70.1亿元", qtbot)
    read = figure(desk, "70.1亿元").current
    for words in (
        "税收收入",
        "70.1亿元",
        "数额",
        "2023年",
        "全区",
        f"{int(read.confidence * 100)}%",
        *read.reasons.values(),
    ):
        assert words in said


def test_a_mark_says_what_was_put_right(desk: Desk, qtbot: QtBot) -> None:
    key = figure(desk, "70.1亿元").key
    click_figure(desk, key)
    press(desk, Key.Key_Return)
    type_in(desk.window.inspector.page.rows["value"].editor, "70.7亿元")
    press(desk, Key.Key_Return)
    said = rest_on(desk, "70.1亿元", qtbot)
    assert "70.7亿元" in said
    assert "原读作：70.1亿元" in said


def test_a_tip_hides_neither_its_mark_nor_the_pointer_and_goes_where_there_is_no_mark(desk: Desk, qtbot: QtBot) -> None:
    rest_on(desk, "86.4亿元", qtbot)
    viewport, point = figure_point(desk, figure(desk, "86.4亿元").key)
    tip = tip_of(pane_of(desk).view)
    assert tip.label is not None
    assert not tip.label.geometry().contains(viewport.mapToGlobal(point))
    assert tip.label.windowFlags() & Qt.WindowType.WindowTransparentForInput
    shown = tip.label.geometry()
    QTest.mouseMove(viewport, point + QPoint(2, 0))
    qtbot.wait(100)
    assert (tip.is_shown, tip.label.geometry()) == (True, shown), "moving on a mark moves nothing"
    QTest.mouseMove(viewport, QPoint(2, 2))
    qtbot.waitUntil(lambda: not tip.is_shown)


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_F8])
def test_keys_take_a_tip_away(desk: Desk, qtbot: QtBot, key: Key) -> None:
    click_figure(desk, figure(desk, "3000万元").key)
    rest_on(desk, "70.1亿元", qtbot)
    press(desk, key)
    assert not tip_of(pane_of(desk).view).is_shown


def test_a_click_still_chooses_the_figure_beneath_a_tip(desk: Desk, qtbot: QtBot) -> None:
    rest_on(desk, "70.1亿元", qtbot)
    click_figure(desk, figure(desk, "70.1亿元").key)
    assert desk.session.current == figure(desk, "70.1亿元").key
    assert not tip_of(pane_of(desk).view).is_shown
    assert desk.window.inspector.page.rows["value"].editor.text() == "70.1亿元", "the same is read without a mouse"


def test_a_mark_on_a_printed_page_says_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。", "　　教育支出12.4亿元。")))
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        QTest.mouseClick(pane_of(desk).header.pages_button, Qt.MouseButton.LeftButton)
        settle(desk, qtbot)
        view = pane_of(desk).shown
        assert isinstance(view, PrintedView)
        qtbot.waitUntil(lambda: view.text is not None and view.text.is_known(1))
        assert "一般公共预算收入" in rest_on(desk, "41.5亿元", qtbot)
