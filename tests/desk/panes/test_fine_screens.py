"""Pages on screens of more dots than pixels, as laptops have them: drawn dot by dot, marks and clicks in place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve()
PROJECT = HERE.parents[3]


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_pages_are_sharp_and_marks_in_place_on_a_fine_screen(factor: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    run = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'inner'}", str(HERE.with_name("pages_on_fine_screens.py"))],
        cwd=PROJECT,
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout[-3000:]
