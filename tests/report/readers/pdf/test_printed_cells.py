"""Every cell of a table that LibreOffice prints says what LibreOffice itself writes there as text."""

import shutil
from pathlib import Path

import pytest

from fiscal_desk.report.samples import sample_reports
from tests.kinds.printed import printed

WITH_TABLES = [path for path in sample_reports() if path.suffix == ".docx"]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_every_printed_cell_says_what_was_written(tmp_path: Path) -> None:
    found = printed(WITH_TABLES, tmp_path)
    assert len(found) == len(WITH_TABLES)
    for path, one in zip(WITH_TABLES, found, strict=True):
        assert (one.as_lines, one.only_written, one.only_printed) == (0, (), ()), path.name
    assert sum(one.written for one in found) > 0
