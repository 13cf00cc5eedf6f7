"""A window that was closed leaves nothing behind: not in Qt, not in Python."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import SPEECH, SUMMARY, figure, settle, whole_desk, write_reports


def alive() -> Counter[str]:
    """Return what is left of windows: objects of the desk and of Qt's texts, by their classes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()
    found = [each for each in gc.get_objects() if isinstance(each, QObject | Case)]
    kinds = [type(each) for each in found]
    ours = (kind for kind in kinds if kind.__module__.startswith("fiscal_desk.") or kind is QTextDocument)
    return Counter(kind.__qualname__ for kind in ours)


def looked_at(desk: Desk, qtbot: QtBot) -> None:
    desk.session.reveal([figure(desk, "86.4亿元").key])
    for tab in range(desk.window.bottom_tabs.count()):
        desk.window.bottom_tabs.setCurrentIndex(tab)
        settle(desk, qtbot)


def turned_to_english_and_back(desk: Desk, qtbot: QtBot) -> None:
    for code in ("en", "zh_CN"):
        desk.switch_language(code)
        settle(desk, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def zoomed(desk: Desk, qtbot: QtBot) -> None:
    for steps in (1, 1, -1):
        desk.window.panes.zoom_by(steps)
        settle(desk, qtbot)


def with_a_memo(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_workshop()
    settle(desk, qtbot)


def searched(desk: Desk, qtbot: QtBot) -> None:
    desk.window.search.open_search()
    desk.window.search.line.setText("收入")
    settle(desk, qtbot)


def in_another_case(desk: Desk, qtbot: QtBot) -> None:
    desk.session.replace_case(Case.create(desk.session.case.path.with_name("另一个.fdesk")))
    settle(desk, qtbot)


@pytest.mark.parametrize("use", [looked_at, turned_to_english_and_back, zoomed, with_a_memo, searched, in_another_case])
def test_a_closed_window_is_freed(tmp_path: Path, qtbot: QtBot, use: Callable[[Desk, QtBot], None]) -> None:
    def open_and_close(name: str) -> None:
        folder = tmp_path / name
        folder.mkdir()
        with whole_desk(folder, qtbot, write_reports(folder, SUMMARY, SPEECH)) as desk:
            use(desk, qtbot)
            settle(desk, qtbot)

    open_and_close("第一次")  # brings modules along, and what is made once
    before, widgets = alive(), len(QApplication.allWidgets())
    open_and_close("第二次")
    assert alive() - before == Counter()
    assert len(QApplication.allWidgets()) == widgets


def test_a_window_that_one_in_another_language_replaces_is_freed(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        looked_at(desk, qtbot)
        turned_to_english_and_back(desk, qtbot)
        before = alive()
        turned_to_english_and_back(desk, qtbot)
        assert alive() - before == Counter()
