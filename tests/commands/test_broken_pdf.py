"""A PDF that brings its library down, or that it never comes to an end with, is one line of a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fiscal_desk.__main__ import main
from fiscal_desk.commands import reading
from fiscal_desk.report.model import Report
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。")))
    return path


def end_at_once(path: Path, without: frozenset[str], password: str | None) -> Report:
    os._exit(3)


def never_end(path: Path, without: frozenset[str], password: str | None) -> Report:
    time.sleep(60)
    raise AssertionError("nobody ended it")


@pytest.mark.parametrize("command", ["extract", "check"])
def test_a_file_that_ends_the_library_is_one_line(
    path: Path, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reading, "open_report_file", end_at_once)
    assert main([command, str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "澜江市.pdf" in told.err
    assert "可能已损坏" in told.err


def test_nothing_but_that_line_is_written_where_nobody_asked_for_more(path: Path) -> None:
    program = (
        "import os, sys\n"
        "from fiscal_desk.__main__ import main\n"
        "from fiscal_desk.commands import reading\n"
        "from tests.commands.test_broken_pdf import end_at_once\n"
        "if __name__ == '__main__':\n"
        "    reading.open_report_file = end_at_once\n"
        "    sys.exit(main(sys.argv[1:]))\n"
    )
    script = path.with_name("crash.py")
    script.write_text(program, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, str(script), "extract", str(path)],
        capture_output=True,
        check=False,
        cwd=root,
        env={**os.environ, "PYTHONPATH": root},
    )
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


def test_a_file_that_the_library_never_ends_with_is_one_line(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reading, "open_report_file", never_end)
    monkeypatch.setattr(reading, "_QUIET_SECONDS", 0.3)
    assert main(["extract", str(path)]) == 2
    assert "澜江市.pdf" in capsys.readouterr().err


def test_the_page_of_each_figure_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(pdf(page_of_lines("　　澜江市收入41.5亿元。"), page_of_lines("　　澜江市支出52.6亿元。")))
    assert main(["extract", str(path), "--format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert [(figure["text"], figure["page"]) for figure in figures] == [("41.5亿元", 1), ("52.6亿元", 2)]


def test_a_pdf_is_read_by_another_process_than_the_commands_own(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reading, "open_report", end_at_once)  # would end this one
    assert main(["extract", str(path)]) == 0
    assert "41.5亿元" in capsys.readouterr().out
