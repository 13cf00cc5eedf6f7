"""Pages and memo on screens of more dots than pixels, as laptops have them: drawn dot by dot, marks in place.

Qt takes a screen's factor when it starts, so the tests run in a process of their own: one a factor, as the process
reads all word lists anew before its first window.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
FILES = ("panes/pages_on_fine_screens.py", "workshop/memo_on_fine_screens.py")


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_pages_and_memo_are_sharp_and_marks_in_place_on_a_fine_screen(factor: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    run = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'inner'}", *(str(Path(__file__).parent / file) for file in FILES)],
        cwd=PROJECT,
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout[-3000:]
