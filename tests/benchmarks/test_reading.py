"""The benchmark must run, or the claim about speed cannot be checked; its numbers are not asserted."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def benchmark_program() -> ModuleType:
    place = importlib.util.spec_from_file_location("reading_benchmark", Path(__file__).with_name("reading.py"))
    assert place is not None
    assert place.loader is not None
    program = importlib.util.module_from_spec(place)
    place.loader.exec_module(program)
    return program


def test_the_benchmark_runs_without_peers_and_prints_ratios(
    benchmark_program: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("全年完成税收收入5.2亿元，增长3.1%。\n" * 20, encoding="utf-8")
    status = benchmark_program.main([str(text), "--without-peers", "--rounds", "1", "--sizes", "1000", "4000"])
    printed = capsys.readouterr().out
    assert status == 0
    assert "fiscal_desk" in printed
    assert "one regex (floor)" in printed
    assert "4,000 characters take" in printed
