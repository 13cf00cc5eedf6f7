"""Opening a file leaves the collector as it was, whatever comes of the file."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.report import opening
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.opening import open_report


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.enable()


@pytest.mark.parametrize("was_on", [True, False])
@pytest.mark.parametrize("content", ["全区收入完成86.42亿元。", "{\\rtf1"])
def test_the_collector_is_as_it_was_after_a_file_is_opened_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, was_on: bool, content: str
) -> None:
    path = tmp_path / "报告.txt"
    path.write_text(content, encoding="utf-8")
    (gc.enable if was_on else gc.disable)()
    seen: list[bool] = []
    tell = opening.tell_format
    monkeypatch.setattr(opening, "tell_format", lambda *told: (seen.append(gc.isenabled()), tell(*told))[1])

    try:
        open_report(path)
    except ReportOpeningError:
        assert content.startswith("{")

    assert seen == [False]
    assert gc.isenabled() is was_on
