"""The guard over timers: one that goes on is told with its owner; one that was due, or whose owner is gone, is not."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.desk.timers import left_running, watched_timers


class Owner(QObject):
    """Somebody who forgets to stop."""


def test_a_timer_that_goes_on_is_told_with_its_owner(qtbot: QtBot) -> None:
    owner = Owner()
    with watched_timers() as made:
        timer = QTimer(owner, interval=60_000)
        timer.start()
        assert left_running(made) == ["Owner: every 60000 ms"]
        timer.stop()
        assert left_running(made) == []


def test_a_timer_that_is_due_or_whose_owner_is_gone_is_no_leftover(qtbot: QtBot) -> None:
    gone, there, fired = Owner(), Owner(), []
    with watched_timers() as made:
        QTimer.singleShot(1, there, lambda: fired.append(True))
        timer = QTimer(gone, interval=60_000)
        timer.start()
        gone.deleteLater()
        assert left_running(made) == []
    qtbot.waitUntil(lambda: bool(fired))
