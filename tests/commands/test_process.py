"""The commands as a process: other consoles, pipes that close, and nothing heavy loaded for light work."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fiscal_desk.commands.streams import Progress, complain, prepare_streams, say

HEAVY = ("pandas", "numpy", "docx", "lxml", "openpyxl", "PySide6", "pyqtgraph")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "云岫区工作总结.txt"
    path.write_text("2023年，全区一般公共预算收入86.42亿元，同比增长8.6%。\n" * 400, encoding="utf-8")
    return path


def start(project: Path, *argv: object, **settings: str) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(project), **settings}
    command = [sys.executable, "-m", "fiscal_desk", *map(str, argv)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)


def test_a_reader_who_has_enough_causes_no_complaint(project: Path, report: Path) -> None:
    process = start(project, "extract", report, "--format", "json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), complaint) == (0, b"")


def test_a_console_of_another_encoding_gets_utf8_through_a_pipe(project: Path, report: Path) -> None:
    out, err = start(project, "extract", report, PYTHONIOENCODING="cp1252", PYTHONUTF8="0").communicate(timeout=60)
    assert "一般公共预算收入" in out.decode("utf-8")
    assert err == b""


def test_reading_a_text_loads_nothing_heavy(project: Path, report: Path) -> None:
    watch = (
        "import sys; from fiscal_desk.__main__ import main; code = main(sys.argv[1:]);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", watch, "extract", str(report)],
        capture_output=True,
        cwd=project,
        timeout=60,
        check=True,
    )
    assert done.stderr.strip() == b"[]"


def test_a_console_that_lacks_characters_shows_substitutes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Console(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Console(raw, encoding="cp1252"))
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()
    say("一般公共预算收入 86.42")
    complain("没有控制台时也不出错")
    sys.stdout.flush()
    sys.stderr.close()
    assert raw.getvalue().strip().endswith(b"86.42")


def test_progress_is_for_consoles_and_long_work_alone() -> None:
    class Console(io.StringIO):
        def isatty(self) -> bool:
            return True

    console, pipe, brief = Console(), io.StringIO(), Console()
    for count, stream in ((3, console), (3, pipe), (1, brief)):
        progress = Progress("读取报告", count, stream)
        progress.step("工作总结.docx")
        progress.end()
    assert "读取报告 1/3：工作总结.docx" in console.getvalue()
    assert pipe.getvalue() == brief.getvalue() == ""
