"""Whoever sees nothing, or has no mouse, reaches everything and is told what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QTabBar,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import HALF_YEAR, SPEECH, SUMMARY, figure, settle, whole_desk, write_reports


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH, HALF_YEAR)) as made:
        made.session.reveal([figure(made, "86.4亿元").key])
        settle(made, qtbot)
        yield made


def focusable(window: QWidget) -> list[QWidget]:
    """Return the widgets that take the keyboard, in any tab of the window, without Qt's own inner parts."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if widget.objectName().startswith("qt_") or isinstance(widget, QToolBar | QSplitter | QMainWindow):
            continue
        if isinstance(widget, QLabel) and not widget.text():
            continue  # says nothing now
        parent = widget.parentWidget()
        if isinstance(parent, QComboBox | QAbstractSpinBox) or widget.window() is not window:
            continue
        found.append(widget)
    return found


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says of a widget: its own name, its words, or its label's."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel) and widget.text():
        return widget.text()
    labels = [each for each in widget.window().findChildren(QLabel) if each.buddy() is widget]
    return labels[0].text() if labels else ""


def nameless(window: QWidget) -> list[str]:
    """Return the widgets that nobody can tell, as their classes and their parents'."""
    return [
        " < ".join(f"{type(each).__name__}({each.objectName()})" for each in _line(widget)[:4])
        for widget in focusable(window)
        if not spoken(widget)
    ]


def _line(widget: QWidget) -> list[QWidget]:
    line = [widget]
    while (parent := line[-1].parentWidget()) is not None:
        line.append(parent)
    return line


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    assert len(focusable(desk.window)) > 30
    assert nameless(desk.window) == []


@pytest.mark.parametrize("name", ["card", "settings", "write_memo", "about", "key_sheet", "change_keys", "lexicon"])
def test_every_dialog_names_what_takes_the_keyboard(desk: Desk, name: str, qtbot: QtBot) -> None:
    action = next(each for each in desk.window.findChildren(QAction) if each.objectName() == name)
    action.trigger()
    dialog = desk.window.findChildren(QDialog)[-1]
    try:
        assert nameless(dialog) == []
        assert dialog.windowTitle()
    finally:
        dialog.reject()


def test_tab_walks_through_a_dialog_from_top_to_bottom(desk: Desk, qtbot: QtBot) -> None:
    desk.window.help_actions.show_card()
    dialog = desk.window.findChildren(QDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    heights = []
    for _ in range(8):
        here = dialog.focusWidget()
        assert here is not None
        if isinstance(here, QLineEdit | QComboBox):
            heights.append(here.mapTo(dialog, here.rect().topLeft()).y())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    dialog.reject()
    assert len(heights) >= 7
    assert heights == sorted(heights)


def test_tab_leaves_every_panel_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.figure_list.filter_text.setFocus()
    seen: list[QWidget] = []
    for _ in range(120):
        here = window.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    places = (window.figure_list, window.panes, window.inspector, window.bottom_tabs)
    for place in places:
        assert any(place.isAncestorOf(each) for each in seen), type(place).__name__
    assert not [each for each in seen if isinstance(each, QAbstractScrollArea | QTabBar) and not each.isVisible()]
