"""What is seen first is built first, and nothing is missed of what comes later."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.stages import Stages
from tests.desk.whole_desk import SPEECH, another_window, painted, whole_desk, write_reports

#: Opens the desk as a user does, and tells at its first paint what has been loaded and what is shown.
_FIRST_PAINT = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow
from fiscal_desk.desk import app

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(json.dumps({"loaded": sorted(sys.modules), "welcome": watched.welcome.isVisible()}), flush=True)
            os._exit(0)
        return False

def watched():
    application = made()
    application.installEventFilter(watch)
    return application

watch = Watch()
made, app.make_application = app.make_application, watched
from fiscal_desk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
_HEAVY = {"pandas", "numpy", "pyqtgraph", "openpyxl", "docx", "lxml", "rapidfuzz", "multiprocessing"}
#: What stands behind the window, and is there a moment later.
_BEHIND = {"msgspec", "sqlite3", "fiscal_desk.case.case", "fiscal_desk.figures.model", "PySide6.QtNetwork"}


@pytest.mark.parametrize("arguments", [[], ["--samples"]])
def test_the_window_is_seen_before_anything_heavy_is_loaded(arguments: list[str], project: Path) -> None:
    command = [sys.executable, "-c", _FIRST_PAINT, *arguments]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=120, check=True)
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["welcome"]
    assert "fiscal_desk.desk.window.window" in told["loaded"]
    assert not (_HEAVY | _BEHIND) & set(told["loaded"])


def test_the_rest_is_built_by_itself_once_the_window_is_painted(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        window = another_window(desk)
        qtbot.addWidget(window)
        assert not window.is_complete
        assert window.welcome.isVisibleTo(window)
        assert window.actions_[ActionId.OPEN_REPORTS].isEnabled()
        assert not window.actions_[ActionId.UNDO].isEnabled()
        window.show()
        qtbot.waitUntil(lambda: window.is_complete)
        window.actions_.check()
        assert window.list_dock.widget() is window.figure_list
        assert window.actions_[ActionId.HELP].isEnabled()


def test_a_report_that_comes_first_finds_everything_built(tmp_path: Path, qtbot: QtBot) -> None:
    case = Case.create(tmp_path / "练习.fdesk", who="核对员")
    desk = Desk(make_application(), case, load_catalogue(), Settings(tmp_path / "settings.ini"))
    try:
        desk.show()
        desk.files.reports.open_now(write_reports(tmp_path, SPEECH))
        assert desk.window.stack.currentIndex() == 1
        painted(qtbot)
        assert desk.window.panes.pane(case.reports[0].id) is not None
        assert desk.window.inspector.isVisible()  # the list makes room on so small a screen
    finally:
        desk.jobs.cancel_all()
        desk.window.hide()
        desk.end()
        desk.window.deleteLater()
        desk.deleteLater()


def test_a_window_closed_at_once_loses_nothing_that_was_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        desk.window.legend_switch.setChecked(False)
        desk.window.close()
        columns = desk.settings.state("list")
        hasty = another_window(desk)
        qtbot.addWidget(hasty)
        assert hasty.close()
        assert not hasty.is_complete
        assert desk.settings.state("list") == columns
        again = another_window(desk)
        qtbot.addWidget(again)
        again.complete()
        assert not again.legend_switch.isChecked()


def test_stages_are_taken_in_order_and_once(qtbot: QtBot) -> None:
    taken: list[int] = []
    context = QWidget()
    qtbot.addWidget(context)
    stages = Stages(context, [lambda: taken.append(1), lambda: taken.append(2), lambda: taken.append(3)])
    stages.begin()
    stages.begin()
    qtbot.waitUntil(lambda: 1 in taken)
    stages.finish()
    assert taken == [1, 2, 3]
    assert stages.done
    painted(qtbot)
    assert taken == [1, 2, 3]


def test_a_stage_that_needs_the_rest_gets_it(qtbot: QtBot) -> None:
    taken: list[int] = []

    def impatient() -> None:
        stages.finish()
        taken.append(1)

    context = QObject()
    stages = Stages(context, [impatient, lambda: taken.append(2)])
    stages.finish()
    assert taken == [2, 1]
