"""The memo's pages are read as they will be printed, on plain screens and on those of more dots than pixels."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve()
PROJECT = HERE.parents[3]


@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_the_memo_is_sharp_as_small_and_as_large_as_it_is_shown(factor: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    run = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'inner'}", str(HERE.with_name("memo_on_fine_screens.py"))],
        cwd=PROJECT,
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout[-3000:]
