"""A case with two reports, in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport
from tests.case.samples import OTHER_TEXT, TEXT, read, report_of


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    folder = tmp_path / "案卷 夹#1"
    folder.mkdir()
    return folder / "对比 甲%20乙.fdesk"


@pytest.fixture
def case(case_path: Path) -> Iterator[Case]:
    with Case.create(case_path, who="周敏") as made:
        made.do(AddReport(report_of(TEXT), read(TEXT)))
        made.do(AddReport(report_of(OTHER_TEXT, name="半年.txt"), read(OTHER_TEXT)))
        yield made
