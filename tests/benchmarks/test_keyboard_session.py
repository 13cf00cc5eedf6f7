"""A report can be reviewed from end to end without a mouse; the program that shows it must run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("keyboard_session.py")


@pytest.mark.parametrize("queue", ["doubtful", "all"])
def test_a_report_is_reviewed_by_keyboard_alone(queue: str, project: Path) -> None:
    report = project / "resources" / "samples" / "云岫区财政局2024年工作总结.docx"
    command = [sys.executable, str(PROGRAM), str(report), "--queue", queue]
    # The program checks itself what the keys made of the case.
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1"})
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 key press each" in ran.stdout
