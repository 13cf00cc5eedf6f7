"""The same report as .txt, .docx, .doc, .html, .rtf, .odt, .xlsx and .xls gives the same figures.

LibreOffice turns our samples into the other kinds; the tests are skipped where it, or its part for a kind, is missing.
`python -m tests.kinds trips` does the same with all texts at hand.
"""

from pathlib import Path

import pytest

from fiscal_desk.report.samples import sample_reports, sample_texts
from tests.kinds.office import office
from tests.kinds.trips import share, trips

#: Of the figures so many are the same in value, unit, label, period, stance and scope.
SHARE = 0.99

pytestmark = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


@pytest.mark.parametrize("kind", ["doc", "html", "docx", "xls"])
def test_a_sample_in_another_kind_gives_the_same_figures(tmp_path: Path, kind: str) -> None:
    made = list(trips(sample_reports(), [kind], tmp_path))
    if any(trip.problem.startswith("LibreOffice") for trip in made):
        pytest.skip(f"LibreOffice cannot write {kind} here")
    assert share(made) >= SHARE


@pytest.mark.parametrize("kind", ["rtf", "odt"])
def test_a_sample_that_is_turned_back_gives_the_same_figures(tmp_path: Path, kind: str) -> None:
    made = list(trips(sample_reports()[:1], [kind], tmp_path))
    if any(trip.problem for trip in made):
        pytest.skip(f"LibreOffice cannot write or read {kind} here")
    assert share(made) >= SHARE


def test_a_sample_as_a_workbook_gives_the_same_figures(tmp_path: Path) -> None:
    assert share(list(trips(sample_reports(), ["xlsx"], tmp_path))) >= SHARE


def test_a_text_as_a_web_page_of_lines_gives_the_same_figures(tmp_path: Path) -> None:
    made = list(trips(sample_texts(), ["html"], tmp_path))
    if any(trip.problem.startswith("LibreOffice") for trip in made):
        pytest.skip("LibreOffice cannot write html here")
    assert share(made) >= SHARE
