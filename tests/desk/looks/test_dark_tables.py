"""Turning dark reaches the tables that another tab covers just then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.looks.colour_scheme import apply_scheme
from fiscal_desk.desk.looks.scheme import is_dark
from tests.desk.whole_desk import SPEECH, SUMMARY, figure, pane_of, settle, whole_desk, write_reports


def test_verdicts_stay_readable_in_a_tab_that_was_covered_when_the_colours_turned(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        assert not desk.window.checks.isVisible()
        before = QApplication.palette()
        dark = QPalette(before)
        dark.setColor(QPalette.ColorRole.Base, QColor("#1e1f22"))
        dark.setColor(QPalette.ColorRole.Text, QColor("#e4e6e9"))
        QApplication.setPalette(dark)
        try:
            qtbot.waitUntil(lambda: desk.window.checks.model.dark)
            assert desk.window.comparison.model.dark
            assert desk.window.comparison.views.model.dark
        finally:
            QApplication.setPalette(before)
        settle(desk, qtbot)


@pytest.mark.parametrize("walking", [False, True])
def test_signs_and_pages_follow_a_switch_to_dark_while_the_window_is_open(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, walking: bool
) -> None:
    long = SUMMARY + "\n".join(f"全年第{number}项支出{number}.5亿元，各项工作按时完成。" * 3 for number in range(1, 80))
    later = long.replace("2023年", "2024年")  # the panes go together
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, long, later)) as desk:
        window, view = desk.window, pane_of(desk).view
        if walking:
            desk.session.reveal([figure(desk, "40.5亿元").key])
        else:
            view.verticalScrollBar().setValue(700)
        settle(desk, qtbot)
        qtbot.wait(100)
        top = view.top_offset()
        assert top > 0
        buttons = [
            window.bottom_tabs.close_button,
            pane_of(desk).header.close_button,
            *(dock.findChild(QAbstractButton, "qt_dockwidget_closebutton") for dock in (window.list_dock,)),
        ]
        assert all(darkest(button) < 90 for button in buttons), "dark signs on light ground"
        apply_scheme(qapp, "dark")
        try:
            qtbot.waitUntil(lambda: is_dark(view.palette()))
            settle(desk, qtbot)
            qtbot.wait(200)
            assert all(darkest(button) > 150 for button in buttons), "light signs on dark ground"
            assert abs(view.top_offset() - top) < 60, "the page stands where it was read"
        finally:
            apply_scheme(qapp, "light")
            QApplication.setPalette(QPalette())
        settle(desk, qtbot)


def darkest(button: QAbstractButton) -> int:
    """Return how light the darkest of what is drawn on a sign is, from 0 to 255."""
    image = button.icon().pixmap(16, 16).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [image.pixelColor(x, y) for x, y in places if image.pixelColor(x, y).alpha() > 200]
    return min(colour.lightness() for colour in drawn)
