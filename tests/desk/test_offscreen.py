"""Taking a picture without a screen says nothing that nobody can act on, and hides nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import os
os.environ["QT_QPA_PLATFORM"] = "{platform}"
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication, QWidget
from fiscal_desk.desk.offscreen import without_noise
application = QApplication([])
with without_noise():
    qWarning("This plugin does not support propagateSizeHints()")
    qWarning("Something else")
qWarning("After")
"""


@pytest.mark.parametrize(("platform", "dropped"), [("offscreen", True), ("minimal", False)])
def test_only_the_one_line_is_dropped_and_only_without_a_screen(platform: str, dropped: bool) -> None:
    code = CODE.replace("{platform}", platform)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    lines = done.stderr.splitlines()
    assert ("This plugin does not support propagateSizeHints()" not in lines) == dropped
    assert lines[-2:] == ["Something else", "After"]
