"""Why Qt ends the program as it starts: it does so by itself where it finds no screen, and names no package."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NO_DESKTOP = (
    "没有找到图形桌面。请在图形桌面里启动；不用窗口的命令见 fiscal-desk --help，"
    "检查运行环境用 fiscal-desk --self-check。"
)


@contextmanager
def end_explained() -> Iterator[None]:
    """While Qt looks for its screen: where it would end the program, say what is missing and end it with code 2."""
    before = qInstallMessageHandler(_hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _hear(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        _end()
    sys.stderr.write(f"{words}\n")


def _end() -> NoReturn:
    from fiscal_desk.desk.selfcheck.system_libraries import advice, missing_for, qt_files, tell_on_desktop

    words = advice(missing_for(qt_files())) or _NO_DESKTOP
    sys.stderr.write(f"fiscal-desk：{words}\n")
    sys.stderr.flush()
    tell_on_desktop(words)
    os._exit(2)  # Qt would abort, which leaves a core file and tells nobody anything
