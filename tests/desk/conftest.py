"""The desks that these tests sit at: the whole window on files, and the little that a panel needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.comparing import comparison_feed
from fiscal_desk.desk.desk import Desk
from tests.desk import desk_case
from tests.desk.timers import left_running, watched_timers
from tests.desk.whole_desk import SPEECH, SUMMARY, settle, whole_desk, write_reports

#: So long windows wait for more changes before they compare; the user's pause would take minutes in all.
_PAUSE_MS = 20


@pytest.fixture(autouse=True)
def _compared_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison_feed, "PAUSE_MS", _PAUSE_MS)


@pytest.fixture(autouse=True)
def _no_timer_goes_on(qapp: object) -> Iterator[None]:
    """Fail a test that leaves a timer behind: it would fire in the tests that follow, into what is gone."""
    with watched_timers() as made:
        yield
        left = left_running(made)
    if left:
        pytest.fail(f"timers left behind: {', '.join(sorted(left))}")


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    """Return the texts of the reports that `desk` opens; a file that needs others has a fixture of the same name."""
    return SUMMARY, SPEECH


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, report_texts: tuple[str, ...]) -> Iterator[Desk]:
    """Hold the real window with reports open; what it still does when the test ends is waited for."""
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, *report_texts)) as desk:
        QApplication.processEvents()
        yield desk
        settle(desk, qtbot)


@pytest.fixture
def small_desk(tmp_path: Path, qapp: object) -> Iterator[desk_case.Desk]:
    """Hold what a single panel stands on: a case of two reports with readings made by hand, and no window."""
    with desk_case.open_desk(tmp_path) as desk:
        yield desk
