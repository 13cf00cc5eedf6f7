"""When something goes wrong that nobody thought of: a log, and a message with text to copy. The case is on disk."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from fiscal_desk import __version__
from fiscal_desk.desk.services.messages import Messages, Offer
from fiscal_desk.own_places import log_folder, private_file, private_folder

log = logging.getLogger(__name__)
_LOG_BYTES, _OLD_LOGS = 1_000_000, 3


class _Log(RotatingFileHandler):
    """A log that only this user can read, the older ones too; the newest lines are kept, never more than a few MB."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_LOG_BYTES, backupCount=_OLD_LOGS, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        private_file(Path(self.baseFilename))
        return super()._open()


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return a fault with all that whoever mends it needs to know; no report's text is in it."""
    head = f"Fiscal Desk {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return head + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


class CrashWatch(QObject):
    """Catches what nobody caught, in every thread, and shows it in the GUI thread."""

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._file: IO[str] | None = None
        self.left_over = ""  # what a crash of an earlier start wrote down
        self.caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Start watching: Python's faults, those of threads, and crashes of the process itself."""
        try:
            folder = private_folder(log_folder())
            handler = _Log(folder / "fiscal-desk.log")
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            logging.getLogger("fiscal_desk").addHandler(handler)
            crashes = folder / "crash.log"
            if crashes.exists() and crashes.stat().st_size:
                self.left_over = crashes.read_text(encoding="utf-8", errors="replace")[-_LOG_BYTES:]
                crashes.replace(folder / "crash.old.log")
            self._file = private_file(crashes).open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except OSError:
            log.warning("no log can be written", exc_info=True)
        sys.excepthook = self.catch
        threading.excepthook = lambda fault: self.catch(
            fault.exc_type, fault.exc_value or fault.exc_type(), fault.exc_traceback
        )

    def close(self) -> None:
        """Let go of the record of crashes."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a fault and show it; Ctrl+C just ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        text = describe(kind, error, trace)
        log.error("%s", text)
        sys.stderr.write(text)
        self.caught.emit(text)

    def catch_error(self, error: Exception) -> None:
        """Log and show the fault of a background job."""
        self.catch(type(error), error, error.__traceback__)

    def tell_left_over(self, messages: Messages) -> None:
        """Offer the record of a crash at the start that follows it."""
        if self.left_over:
            messages.show_warning(
                self.tr("上次程序意外退出；已确认的修改都在案卷里，没有丢失。"),
                offer=Offer(self.tr("查看记录"), lambda: self._show(self.left_over)),
            )

    def _show(self, text: str) -> None:
        if self._dialog is None or not self._dialog.isVisible():
            self._dialog = CrashDialog(text)
            self._dialog.open()


class CrashDialog(QDialog):
    """Says that the program erred and that nothing is lost; the details can be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("程序出错"))
        self.resize(680, 420)
        words = QLabel(
            self.tr(
                "程序出了一个意料之外的错误。案卷里的每次修改都已存盘，可以继续使用；请把下面的内容复制给维护人员。"
            )
        )
        words.setWordWrap(True)
        self.details = QPlainTextEdit(text)
        self.details.setReadOnly(True)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("复制"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("继续使用"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)
