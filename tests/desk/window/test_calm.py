"""Nothing jumps: messages push no text, fields keep their place, a walk stays where it was narrowed to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import click_figure, figure, follow, pane_of, press

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LONG = "经济运行稳中有进，各项工作扎实推进，" * 12
FIRST = f"""沅宁市财政局2024年工作总结

{LONG}税收收入70.1亿元，{LONG}。
全年九成项目完工。
教育支出21.3亿元。
"""
SECOND = """沅宁市2025年政府工作报告

绿化率约三成，清收税款9亿元，九成以上企业复工。
"""


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return FIRST, SECOND


def test_a_message_pushes_no_text(desk: Desk) -> None:
    view = pane_of(desk).view
    before = view.mapTo(desk.window, view.rect().topLeft()), view.size()
    desk.messages.show_error("文件不能写入，请换一个位置。")
    desk.messages.show_warning("有一份报告没有日期。")
    QApplication.processEvents()
    stack = desk.window.message_stack
    assert stack.isVisible()
    assert (view.mapTo(desk.window, view.rect().topLeft()), view.size()) == before
    legend = desk.window.legend
    edge = legend.mapTo(desk.window.centralWidget(), legend.rect().topLeft()).y()
    assert stack.geometry().bottom() == edge - 1, "over the lower edge of the pages, and over nothing else"
    press(desk, Key.Key_F, Modifier.ControlModifier)
    QApplication.processEvents()
    assert stack.geometry().bottom() < desk.window.search.mapTo(desk.window.centralWidget(), QPoint()).y()
    press(desk, Key.Key_Escape)
    QApplication.processEvents()
    assert stack.height() <= 2 * (desk.window.fontMetrics().lineSpacing() + 24), "a message of one line takes one line"
    bar = stack.bars()[0]
    assert all(each.height() >= each.heightForWidth(each.width()) for each in stack.bars()), "no line is squeezed"
    assert bar.label.text().startswith("文件不能写入")
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert stack.height() == stack.bars()[0].height()


def test_the_offer_to_remember_a_correction_pushes_no_text_and_goes_when_the_work_goes_on(desk: Desk) -> None:
    view, bar = pane_of(desk).view, desk.window.correction_panels.lesson_bar
    desk.session.reveal([figure(desk, "21.3亿元").key])
    QApplication.processEvents()
    before = view.mapTo(desk.window, view.rect().topLeft()), view.size()
    editor = desk.window.inspector.page.rows["indicator"].editor
    editor.setFocus()
    editor.selectAll()  # type: ignore[union-attr]
    type_in(editor, "学校支出")
    press(desk, Key.Key_Return)
    follow()
    assert bar.isVisible()
    assert (view.mapTo(desk.window, view.rect().topLeft()), view.size()) == before
    press(desk, Key.Key_F8)
    assert bar.isVisible(), "one step may be what stored the correction"
    press(desk, Key.Key_F8)
    assert not bar.isVisible()
    assert not desk.window.message_stack.isVisible()


def test_fields_and_buttons_stay_where_they_are_while_walking(desk: Desk) -> None:
    window = desk.window
    places = set()
    # With a reason and without, long and short, corrected and not.
    desk.session.do(CorrectFigure(figure(desk, "21.3亿元").key, FigureChanges(period="2019", indicator="学校支出" * 9)))
    for words in ("70.1亿元", "21.3亿元", "九成"):
        click_figure(desk, figure(desk, words).key) if words == "70.1亿元" else desk.session.reveal(
            [figure(desk, words).key]
        )
        QApplication.processEvents()
        page = window.inspector.page
        editors = [*(row.editor for row in page.rows.values()), page.note, page.stored_bar]
        places.add(tuple(each.mapTo(window, QPoint()).y() for each in editors))
        assert words in window.inspector.page.head.sentence.text()
    assert len(places) == 1


def test_after_a_reject_the_walk_stays_inside_the_filter(desk: Desk) -> None:
    listed = desk.window.figure_list
    second = desk.session.case.reports[1].id
    listed.filter_report.setCurrentIndex(listed.filter_report.findData(second))
    inside = [each.key for each in desk.session.case.figures(second) if each.state is FigureState.DOUBTFUL]
    outside = [
        each.key
        for each in desk.session.case.figures(desk.session.case.reports[0].id)
        if each.state is FigureState.DOUBTFUL
    ]
    assert inside
    assert outside
    press(desk, Key.Key_F8)
    for _ in inside:
        assert desk.session.current in inside
        press(desk, Key.Key_Delete, Modifier.ControlModifier)
    assert all(desk.session.case.figure(key).state is FigureState.REJECTED for key in inside)
    assert all(desk.session.case.figure(key).state is FigureState.DOUBTFUL for key in outside)
    assert "筛选之外还有" in desk.messages.log[-1].text
