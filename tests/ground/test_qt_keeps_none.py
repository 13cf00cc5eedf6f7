"""PySide6 6.12.0 on CPython 3.11 drops a reference to None with each void call, and then the program dies."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_of_qt_keep_the_references_to_none() -> None:
    thing, calls = QObject(), 4000
    before = sys.getrefcount(None)
    for _ in range(calls):
        thing.setObjectName("")
    assert sys.getrefcount(None) > before - calls // 10
