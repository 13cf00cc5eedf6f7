"""Panes that go together, in the real window: by wheel, by click, by key; the lock and the reference hold them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import RejectFigures
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.link_handle import LinkHandle
from tests.counting import calls_during
from tests.desk.whole_desk import click_figure, figure, painted, pane_of, press, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier
TOPICS = ("教育支出", "卫生健康支出", "住房保障支出", "农林水支出", "节能环保支出", "科学技术支出")


def long_report(title: str, year: int, filler: int, amounts: int) -> str:
    """Return a report with a section for each topic, parted by paragraphs that say nothing."""
    parts = [title, ""]
    for number, topic in enumerate(TOPICS, 1):
        parts.append(f"{'一二三四五六'[number - 1]}、{topic}情况")
        parts.append(f"{year}年，全区{topic}{amounts + number}.5亿元。")
        parts += ["各科室按职责抓好落实，及时总结经验，主动接受监督。" * 3] * filler
    return "\n".join(parts) + "\n"


FIRST = long_report("云岫区财政局2023年工作总结", 2023, 6, 10)
SECOND = long_report("云岫区2023年财政工作报告", 2023, 14, 10)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return FIRST, SECOND


def place(desk: Desk, report: int = 0) -> int:
    return pane_of(desk, report).view.verticalScrollBar().value()


def top_of(desk: Desk, words: str, report: int) -> float:
    found = figure(desk, words, report)
    return pane_of(desk, report).figure_rects(found.key.figure)[0][1]


def turn_wheel(desk: Desk, report: int, notches: int) -> None:
    view = pane_of(desk, report).view
    centre = QPointF(view.viewport().rect().center())
    for _ in range(abs(notches)):
        wheel = QWheelEvent(
            centre,
            view.viewport().mapToGlobal(centre),
            QPoint(),
            QPoint(0, -120 if notches > 0 else 120),
            Qt.MouseButton.NoButton,
            Modifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), wheel)


def handle(desk: Desk) -> LinkHandle:
    found = desk.window.panes.handle(1)
    assert isinstance(found, LinkHandle)
    return found


def test_scrolling_one_pane_brings_the_other_to_the_same_section(desk: Desk) -> None:
    turn_wheel(desk, 0, 8)
    words = "13.5亿元"
    while top_of(desk, words, 0) > pane_of(desk).view.viewport().height() * 0.36:
        turn_wheel(desk, 0, 1)
    assert abs(top_of(desk, words, 0) - top_of(desk, words, 1)) < 120
    assert place(desk, 1) > place(desk, 0) * 1.5


def test_the_other_way_round_and_back_to_the_top(desk: Desk) -> None:
    turn_wheel(desk, 1, 400)
    assert place(desk, 0) == pane_of(desk, 0).view.verticalScrollBar().maximum()
    turn_wheel(desk, 1, -400)
    assert (place(desk, 0), place(desk, 1)) == (0, 0)


def test_no_pane_goes_backwards_while_the_other_goes_forwards(desk: Desk) -> None:
    seen = [place(desk, 1)]
    for _ in range(40):
        turn_wheel(desk, 0, 1)
        seen.append(place(desk, 1))
    assert seen == sorted(seen)
    assert seen[-1] > seen[0]


def test_the_lock_switches_it_off_and_is_remembered(desk: Desk) -> None:
    QTest.mouseClick(handle(desk).lock, Qt.MouseButton.LeftButton)
    assert not desk.window.panes.linking.link.isChecked()
    turn_wheel(desk, 0, 6)
    assert place(desk, 0) > 0
    assert place(desk, 1) == 0
    assert desk.settings.flag("linked", True) is False
    press(desk, Key.Key_L, BOTH)
    assert desk.settings.flag("linked", False) is True
    turn_wheel(desk, 0, 1)
    assert place(desk, 1) > 0


def test_unlocked_panes_stay_where_they_are_when_a_figure_is_chosen(desk: Desk) -> None:
    press(desk, Key.Key_L, BOTH)
    desk.session.set_current(figure(desk, "15.5亿元").key)
    assert place(desk, 0) > 0
    assert place(desk, 1) == 0


def test_a_chosen_figure_brings_the_same_indicator_beside_it(desk: Desk) -> None:
    click = figure(desk, "11.5亿元")
    click_figure(desk, click.key)
    for _ in range(3):
        press(desk, Key.Key_Down, Modifier.AltModifier)
    assert desk.session.current == figure(desk, "14.5亿元").key
    assert abs(top_of(desk, "14.5亿元", 0) - top_of(desk, "14.5亿元", 1)) < 4


def test_after_choosing_scrolling_goes_on_without_a_jump(desk: Desk) -> None:
    desk.session.set_current(figure(desk, "13.5亿元").key)
    QApplication.processEvents()
    before = place(desk, 1)
    turn_wheel(desk, 0, 1)
    step = place(desk, 1) - before
    assert 0 < step < 400


def test_a_line_leads_from_the_figure_to_its_counterpart(desk: Desk) -> None:
    desk.session.set_current(figure(desk, "13.5亿元").key)
    (line,) = [line for line in handle(desk).lines() if line.chosen]
    for end, report in ((line.left, 0), (line.right, 1)):
        view = pane_of(desk, report).view
        rect = pane_of(desk, report).figure_rects(figure(desk, "13.5亿元", report).key.figure)[0]
        middle = view.viewport().mapTo(desk.window.panes, QPoint(0, round(rect[1] + rect[3] / 2))).y()
        assert abs(end - middle) <= 1
    desk.session.set_current(None)
    assert not [line for line in handle(desk).lines() if line.chosen]


def test_a_line_is_painted_in_the_accent_colour(desk: Desk) -> None:
    desk.session.set_current(figure(desk, "13.5亿元").key)
    (line,) = [line for line in handle(desk).lines() if line.chosen]
    painted = handle(desk).grab().toImage()
    ratio = painted.devicePixelRatio()
    colour = painted.pixelColor(round(2 * ratio), round(line.left * ratio))
    assert colour.blue() > colour.red() + 60


def test_lines_never_cross(desk: Desk) -> None:
    for _ in range(20):
        turn_wheel(desk, 0, 1)
        faint = [line for line in handle(desk).lines() if not line.chosen]
        assert [line.right for line in faint] == sorted(line.right for line in faint)


def test_a_rejected_figure_has_no_line(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_current(figure(desk, "13.5亿元").key)
    desk.session.do(RejectFigures((figure(desk, "13.5亿元", 1).key,)))
    painted(qtbot)
    assert not [line for line in handle(desk).lines() if line.chosen]


def test_the_reference_is_the_same_report_at_the_next_start(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    digest = pane_of(desk, 1).report.origin.sha256
    pane_of(desk, 1).view.setFocus()
    press(desk, Key.Key_B, BOTH)
    assert desk.settings.reference == digest
    desk.switch_language("en")  # the window is built anew, as at a start
    painted(qtbot)
    assert pane_of(desk, 1).header.reference_button.isChecked()
    pane_of(desk, 1).view.setFocus()
    desk.window.panes.toggle_reference(pane_of(desk, 1).report_id)
    assert desk.settings.reference == ""
    desk.switch_language("zh_CN")


def test_the_reference_never_moves_by_itself_and_says_so(desk: Desk) -> None:
    pane_of(desk, 1).view.setFocus()
    press(desk, Key.Key_B, BOTH)
    assert pane_of(desk, 1).header.reference_button.isChecked()
    assert not pane_of(desk, 0).header.reference_button.isChecked()
    turn_wheel(desk, 0, 6)
    desk.session.set_current(figure(desk, "14.5亿元").key)
    assert place(desk, 1) == 0
    turn_wheel(desk, 1, 10)
    before = place(desk, 0)
    turn_wheel(desk, 1, 10)
    assert place(desk, 0) > before
    QTest.mouseClick(pane_of(desk, 0).header.reference_button, Qt.MouseButton.LeftButton)
    assert [pane_of(desk, number).header.reference_button.isChecked() for number in (0, 1)] == [True, False]
    QTest.mouseClick(pane_of(desk, 0).header.reference_button, Qt.MouseButton.LeftButton)
    assert desk.window.panes.linking.reference is None


def test_zooming_and_resizing_leave_the_panes_side_by_side(desk: Desk) -> None:
    desk.session.set_current(figure(desk, "13.5亿元").key)
    desk.window.appearance.zoom_by(2)
    desk.window.resize(1300, 800)
    QApplication.processEvents()
    before = place(desk, 1)
    turn_wheel(desk, 0, 1)
    assert 0 <= place(desk, 1) - before < 500


def test_a_report_that_is_closed_leaves_no_line_and_no_reference(desk: Desk, qtbot: QtBot) -> None:
    desk.window.panes.toggle_reference(desk.session.case.reports[1].id)
    QTest.mouseClick(pane_of(desk, 1).header.close_button, Qt.MouseButton.LeftButton)
    assert desk.window.panes.linking.reference is None
    turn_wheel(desk, 0, 3)
    settle(desk, qtbot)


def steps_to_scroll(folder: Path, qtbot: QtBot, lines: int) -> int:
    """Return how many functions are called at a usual step while two reports of so many lines scroll together."""
    body = "".join(
        f"第{number}项，全区{TOPICS[number % 6]}项目{number}资金{number}.5亿元，"
        f"增长{number % 9}.2%，惠及群众{number}万人。\n"
        for number in range(1, lines + 1)
    )
    texts = [f"{title}\n\n{body}" for title in ("云岫区财政局2023年工作总结", "云岫区2023年财政工作报告")]
    folder.mkdir()
    with whole_desk(folder, qtbot, write_reports(folder, *texts)) as desk:
        QApplication.processEvents()
        bar = pane_of(desk).view.verticalScrollBar()

        def scroll(value: int) -> None:
            bar.setValue(value)
            desk.window.panes.repaint()
            QApplication.processEvents()

        steps = [calls_during(partial(scroll, bar.maximum() * number // 60)) for number in range(1, 60)]
        assert place(desk, 1) > 0
        return sorted(steps)[len(steps) // 2]


def test_scrolling_long_reports_takes_no_more_than_scrolling_short_ones(tmp_path: Path, qtbot: QtBot) -> None:
    """What a step costs depends on what is seen: two reports of 20,000 characters scroll like two of 4,000."""
    assert steps_to_scroll(tmp_path / "长", qtbot, 520) <= 1.5 * steps_to_scroll(tmp_path / "短", qtbot, 104)
