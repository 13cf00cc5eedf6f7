"""The real window on files of fictional places, driven by real keys and clicks."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.services.breathing import is_put_off
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.window import Window
from fiscal_desk.worker.process import Worker

#: The rare character and the picture before the first amount take two UTF-16 units each.
SUMMARY = """云岫区财政局2023年工作总结

一、收入情况
在𠮷祥街道😀开展调研。2023年，全区一般公共预算收入86.4亿元，增长7.2%，其中税收收入70.1亿元，占一般公共预算收入的81.1%。
二、支出情况
全年教育支出21.3亿元，增长3.5%；下达稳岗资金3000万元。
"""
SPEECH = """云岫区2024年政府工作报告

过去一年，一般公共预算收入86.4亿元，增长7.2%，教育支出21.3亿元。
二、2024年工作安排
2024年预期目标是：一般公共预算收入增长6%以上，新建口袋公园12个。
"""
HALF_YEAR = """沅宁市财政局2024年上半年工作总结

上半年，完成一般公共预算收入*万元，增长5.1%，盘活闲置资产1.3亿元。
"""


#: So many closed windows wait for Python's collector: by itself it hardly comes, for they are few objects with large
#: pictures, and to look through everything after each of a thousand windows would take minutes.
_CLOSED_AT_MOST = 8
_closed = count(1)


def write_reports(folder: Path, *texts: str) -> list[Path]:
    """Write texts as files named after their first lines."""
    paths = []
    for text in texts:
        path = folder / f"{text.splitlines()[0]}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


@contextmanager
def whole_desk(
    folder: Path,
    qtbot: QtBot,
    paths: Sequence[Path] = (),
    *,
    size: tuple[int, int] = (1400, 900),
    worker: Worker | None = None,
) -> Iterator[Desk]:
    """Show the real window with reports open; settings and case are in `folder`.

    Without a `worker`, work is done in threads: a process for each of hundreds of tests would take minutes.
    """
    case = Case.create(folder / "练习.fdesk", who="核对员")
    desk = Desk(make_application(), case, load_catalogue(), Settings(folder / "settings.ini"), worker)
    desk.window.resize(*size)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    desk.files.reports.open_now(paths)
    settle(desk, qtbot)
    try:
        yield desk
    finally:
        desk.jobs.cancel_all()
        desk.window.hide()
        desk.end()
        desk.window.deleteLater()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if next(_closed) % _CLOSED_AT_MOST == 0:
            gc.collect()


def another_window(desk: Desk) -> Window:
    """Return one more window of a desk, not shown."""
    window = Window(desk.settings)
    window.take_on(desk.session, desk.messages, desk.jobs, desk.files, desk.feed)
    return window


def follow() -> None:
    """Let the window do what it puts off until a change is painted."""
    while is_put_off():
        QCoreApplication.processEvents()


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait for background work."""
    qtbot.waitUntil(lambda: desk.feed.current and not desk.jobs.running and not is_put_off(), timeout=20_000)


def painted(qtbot: QtBot) -> None:
    """Wait until the window has done what it had put off until it was painted."""
    qtbot.waitUntil(lambda: not is_put_off())


def open_case(desk: Desk, qtbot: QtBot, path: Path) -> bool:
    """Open a case, wait until it is there or was refused, and return which."""
    desk.files.cases.open_case(path)
    settle(desk, qtbot)
    return desk.session.case.path == path


def figure(desk: Desk, words: str, report: int = 0) -> CaseFigure:
    """Return the first figure that reads `words` in a report."""
    report_id = desk.session.case.reports[report].id
    return next(each for each in desk.session.case.figures(report_id) if each.current.text == words)


def pane_of(desk: Desk, report: int = 0) -> ReportPane:
    """Return a report's pane."""
    pane = desk.window.panes.pane(desk.session.case.reports[report].id)
    assert pane is not None
    return pane


def figure_point(desk: Desk, key: FigureKey) -> tuple[QWidget, QPoint]:
    """Return the viewport that shows a figure and the middle of the figure in it."""
    pane = desk.window.panes.pane(key.report)
    assert pane is not None
    x, y, width, height = pane.figure_rects(key.figure)[0]
    return pane.shown.viewport(), QPoint(round(x + width / 2), round(y + height / 2))


def click_figure(desk: Desk, key: FigureKey) -> None:
    """Click the middle of a figure in its page."""
    viewport, point = figure_point(desk, key)
    assert viewport.rect().contains(point)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is in the window."""
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifiers)


def said(desk: Desk) -> list[str]:
    """Return everything that the user was told."""
    return [message.text for message in desk.messages.log]
