"""What a file holds and the reader could not read is told beside the result."""

from pathlib import Path

import pytest

from fiscal_desk.commands.reading import catalogue, read_report
from tests.report.test_word_chunks import open_with


def test_a_foreign_part_that_was_not_read_is_told_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_with(tmp_path, a_rtf=b"{\\rtf1}")
    read_report(tmp_path / "报告.docx", catalogue())
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "a.rtf" in told.err
