"""Runs tests on a screen of more dots than pixels: Qt takes its factor when it starts, so in a process of their own."""

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def run_on_fine_screen(tests: Path, factor: str, folder: Path) -> None:
    """Run the tests of a file with `factor` dots a pixel, keeping what they write in `folder`; fail where one fails."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    run = subprocess.run(
        [*command, f"--basetemp={folder / 'inner'}", str(tests)],
        cwd=PROJECT,
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout[-3000:]
