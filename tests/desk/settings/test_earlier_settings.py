"""Settings that an earlier version kept: the user's keys, and the window as it was left."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureState
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.settings.settings import Settings
from tests.desk.whole_desk import press, settle

FIXTURES = Path(__file__).parent / "fixtures"
CASE = Path(__file__).parents[2] / "case" / "fixtures" / "case_of_8e1aeeb.fdesk"
#: What the window of 8e1aeeb showed with these settings: fixtures/README.md.
SEEN: dict[str, Any] = json.loads((FIXTURES / "settings_of_8e1aeeb.json").read_text(encoding="utf-8"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window of today on the case and with the settings of 8e1aeeb, in the size that they say."""
    shutil.copy(CASE, tmp_path / "练习.fdesk")
    shutil.copy(FIXTURES / "settings_of_8e1aeeb.ini", tmp_path / "settings.ini")
    settings = Settings(tmp_path / "settings.ini")
    desk = Desk(make_application(), Case.open(tmp_path / "练习.fdesk", who="周敏"), load_catalogue(), settings)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    settle(desk, qtbot)
    yield desk
    desk.jobs.cancel_all()
    desk.window.hide()
    desk.end()
    desk.window.deleteLater()
    desk.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_every_action_has_the_keys_that_the_user_gave_it(desk: Desk) -> None:
    now = {entry.name: [keys.toString() for keys in entry.keys] for entry in desk.window.keys.entries}
    assert len(SEEN["keys"]) > 60
    # Two panels that had no key, and were given none, have one today.
    seen = {**SEEN["keys"], "panel_list": ["Alt+1"], "panel_inspector": ["Alt+2"]}
    assert {name: now.get(name) for name in SEEN["keys"]} == seen


def test_a_key_that_was_chosen_then_does_today_what_it_did(desk: Desk) -> None:
    report = desk.session.case.reports[0].id
    waiting = next(each for each in desk.session.case.figures(report) if not each.state.reviewed)
    desk.session.set_current(waiting.key)
    press(desk, Qt.Key.Key_F9)
    assert desk.session.case.figure(waiting.key).state is FigureState.CONFIRMED
    press(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # taken from undo
    assert desk.session.case.figure(waiting.key).state is FigureState.CONFIRMED


def test_keys_are_kept_and_forgotten_under_the_same_ids(desk: Desk) -> None:
    book = desk.window.keys
    assert desk.settings.keys("lessonbar_remember") == ["Ctrl+Alt+M"]
    book.put({entry.name: entry.defaults for entry in book.entries})
    assert [name for name in SEEN["keys"] if desk.settings.keys(name) is not None] == []
    book.put({"legend_action": [QKeySequence("Ctrl+Alt+X")]})
    assert desk.settings.keys("legend_action") == ["Ctrl+Alt+X"]


def test_the_window_is_as_it_was_left(desk: Desk) -> None:
    window = desk.window
    docks = [
        [each.objectName(), not each.isHidden(), each.isFloating(), window.dockWidgetArea(each).value]
        for each in (window.list_dock, window.inspector_dock, window.bottom_dock)
    ]
    header = window.figure_list.table.horizontalHeader()
    assert [window.width(), window.height()] == SEEN["size"]
    assert docks == SEEN["docks"]
    assert window.list_dock.width() == SEEN["list_width"]
    assert [header.sectionSize(place) for place in range(header.count())] == SEEN["columns"]
    assert (not window.tools.isHidden()) is SEEN["tools"]
    assert (not window.legend.isHidden()) is SEEN["legend"]
    assert window.appearance.zoom == pytest.approx(SEEN["zoom"])
    assert window.queue.order.value == SEEN["queue"]
    assert window.panes.linking.link.isChecked() is SEEN["linked"]
