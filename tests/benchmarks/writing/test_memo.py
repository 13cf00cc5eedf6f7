"""The benchmark of the memo runs: without it nobody could say what writing costs. Its numbers are not asserted."""

import pytest

from tests.benchmarks.writing import memo


def test_the_benchmark_of_the_memo_runs_and_prints_its_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    assert memo.main(["--reports", "3", "--figures", "4", "--rounds", "1"]) == 0
    printed = capsys.readouterr().out
    assert "3 reports, 12 figures" in printed
    assert "ratio" in printed
