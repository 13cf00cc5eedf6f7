"""A fault of ours is told with text to copy, and a crash is offered at the start that follows it."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.crash import CrashDialog, CrashWatch
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.own_places import log_folder, private_folder


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[CrashWatch]:
    hooks = sys.excepthook, threading.excepthook
    handlers = list(logging.getLogger("fiscal_desk").handlers)
    made = CrashWatch()
    yield made
    sys.excepthook, threading.excepthook = hooks
    faulthandler.enable()
    for handler in list(logging.getLogger("fiscal_desk").handlers):
        if handler not in handlers:
            logging.getLogger("fiscal_desk").removeHandler(handler)
            handler.close()
    made.close()
    made.deleteLater()


def dialog() -> CrashDialog | None:
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()), None
    )


def test_a_fault_in_a_thread_is_shown_with_text_to_copy(watch: CrashWatch, qtbot: QtBot) -> None:
    watch.install()

    def faulty() -> None:
        raise RuntimeError("意料之外")

    thread = threading.Thread(target=faulty)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    assert "RuntimeError: 意料之外" in shown.details.toPlainText()
    assert "Qt " in shown.details.toPlainText()
    copy = next(button for button in shown.findChildren(QPushButton) if button.text() == "复制")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.details.toPlainText()
    shown.accept()
    assert "意料之外" in (log_folder() / "fiscal-desk.log").read_text(encoding="utf-8")


def test_nobody_else_reads_the_log_and_it_does_not_fill_the_disk(watch: CrashWatch) -> None:
    folder = log_folder()
    folder.mkdir(mode=0o755, parents=True)
    (folder / "fiscal-desk.log").touch(mode=0o644)  # as an older version left it
    watch.install()
    for _ in range(6):
        logging.getLogger("fiscal_desk").error("%s", "长" * 300_000)
    logs = sorted(folder.glob("fiscal-desk.log*"))
    assert 2 <= len(logs) <= 4
    assert sum(path.stat().st_size for path in logs) < 5_000_000
    if sys.platform != "win32":
        assert {oct(path.stat().st_mode & 0o777) for path in folder.iterdir()} == {"0o600"}
        assert folder.stat().st_mode & 0o777 == 0o700


def test_what_a_crash_left_is_offered_once(watch: CrashWatch, qtbot: QtBot) -> None:
    (private_folder(log_folder()) / "crash.log").write_text(
        "Fatal Python error: Segmentation fault\n", encoding="utf-8"
    )
    watch.install()
    messages = Messages()
    watch.tell_left_over(messages)
    (message,) = messages.log
    assert "意外退出" in message.text
    assert message.offer is not None
    message.offer.run()
    shown = dialog()
    assert shown is not None
    assert "Segmentation fault" in shown.details.toPlainText()
    shown.accept()
    watch.close()
    again = CrashWatch()
    again.install()
    later = Messages()
    again.tell_left_over(later)
    assert not later.log
    again.close()
