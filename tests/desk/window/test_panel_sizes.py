"""Sizes of panels: what they get when somebody turns to them, and what of it is kept for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.settings.settings import Settings
from tests.desk.whole_desk import SPEECH, press, whole_desk, write_reports
from tests.desk.window.test_room import LONG, SMALL, rest

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def turn_to(desk: Desk, qtbot: QtBot, panel: QWidget) -> int:
    """Click on a panel's tab; return how high the panels below are then."""
    tabs = desk.window.bottom_tabs
    place = tabs.tabBar().tabRect(tabs.indexOf(panel)).center()
    QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    rest(qtbot)
    return desk.window.bottom_dock.height()


def test_a_panel_that_is_turned_to_shows_half_a_dozen_rows_on_a_laptop(tmp_path: Path, qtbot: QtBot) -> None:
    """And keeps the height that the user has given it, at the next start, too."""
    reports = write_reports(tmp_path, LONG, SPEECH)
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        window = desk.window
        small = window.bottom_dock.height()
        assert turn_to(desk, qtbot, window.comparison) > small + 100
        table = window.comparison.table
        assert table.viewport().height() >= 5 * table.rowHeight(1)
        window.resizeDocks([window.bottom_dock], [small + 40], Qt.Orientation.Vertical)
        rest(qtbot)
        own = window.bottom_dock.height()
        assert turn_to(desk, qtbot, window.checks) == own
        window.close()
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        assert turn_to(desk, qtbot, desk.window.bottom_tabs.findings) == own


def test_a_panel_that_nobody_turned_to_grows_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    reports = write_reports(tmp_path, LONG, SPEECH)
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        small = desk.window.bottom_dock.height()
        desk.window.close()
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        assert abs(desk.window.bottom_dock.height() - small) <= 3
        assert turn_to(desk, qtbot, desk.window.comparison) > small + 100


def test_sizes_from_a_screen_of_another_scale_are_not_taken(tmp_path: Path, qtbot: QtBot) -> None:
    """As Qt leaves a geometry of another screen alone: the list stayed too narrow for its filters."""
    reports = write_reports(tmp_path, LONG, SPEECH)
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        usual = desk.window.list_dock.width()
        desk.window.resizeDocks([desk.window.list_dock], [200], Qt.Orientation.Horizontal)
        rest(qtbot)
        assert desk.window.list_dock.width() < usual - 40
        desk.window.close()
        left = desk.settings
    from_another_screen(left)
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        assert desk.window.list_dock.width() == usual


def test_panels_that_gave_way_to_the_text_at_150_percent_are_back_at_100(tmp_path: Path, qtbot: QtBot) -> None:
    reports = write_reports(tmp_path, LONG, SPEECH)
    for again in range(2):
        with whole_desk(tmp_path, qtbot, reports, size=SMALL) as desk:
            rest(qtbot)
            if not again:
                press(desk, Key.Key_1, Modifier.AltModifier)
                rest(qtbot)
            window, left = desk.window, desk.settings
            assert window.list_dock.isVisible()
            assert not window.inspector_dock.isVisible()
            assert not window.bottom_dock.isVisible()
            window.close()
    from_another_screen(left)
    with whole_desk(tmp_path, qtbot, reports, size=(1366, 768)) as desk:
        rest(qtbot)
        window = desk.window
        assert all(dock.isVisible() for dock in (window.list_dock, window.inspector_dock, window.bottom_dock))


def from_another_screen(settings: Settings) -> None:
    """Change the geometry that was kept as if the screen had been twice as wide."""
    geometry = bytearray(settings.state("geometry").data())
    at = 8 + 2 * 16 + 4 + 2  # behind the frames, the screen's number and two flags stands the screen's width
    geometry[at : at + 4] = (2 * int.from_bytes(geometry[at : at + 4])).to_bytes(4)
    settings.set_state("geometry", QByteArray(bytes(geometry)))
    settings.sync()
