"""Turning dark reaches the tables that another tab covers just then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desk.whole_desk import SPEECH, SUMMARY, settle, whole_desk, write_reports


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
