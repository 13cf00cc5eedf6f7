"""The same report as .txt, .docx, .doc, .html, .xlsx and .xls gives the same figures.

LibreOffice turns our samples into the other kinds; the tests are skipped where it, or its part for a kind, is missing.
"""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from openpyxl import Workbook

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import sample_reports

#: Of the figures so many are the same in value, unit, label, period, stance and scope.
SHARE = 0.99


def keys(report: Report) -> Counter[tuple[object, ...]]:
    figures = extract(report, load_catalogue()).figures
    return Counter((f.value, f.unit, f.indicator, f.period, f.stance, f.scope) for f in figures)


def share(pairs: Iterable[tuple[Report, Report]]) -> float:
    """Return of all figures of the reports the share that is the same in the other kind."""
    same = most = 0
    for one, other in pairs:
        first, second = keys(one), keys(other)
        same += (first & second).total()
        most += max(first.total(), second.total())
    return same / most


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> object:
    """Return what turns a file into another kind; the profile is this run's own."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("kinds")

    def converted(path: Path, kind: str) -> Path:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, "--headless", profile, "--convert-to", kind, "--outdir", str(folder), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        result = folder / f"{path.stem}.{kind.partition(':')[0]}"
        if not result.is_file():
            pytest.skip(f"LibreOffice cannot write {kind} here")
        return result

    return converted


def as_workbook(report: Report, path: Path) -> Path:
    """Write a report's lines and cells into a workbook, a paragraph in one cell."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in report.text.split("\n"):
        sheet.append(line.split("\t"))
    book.save(path)
    return path


@pytest.mark.parametrize("kind", ["doc:MS Word 97", "html", "docx"])
def test_a_sample_in_another_kind_gives_the_same_figures(convert: object, kind: str) -> None:
    assert callable(convert)
    pairs = [(open_report(each), open_report(convert(each, kind), name=each.name)) for each in sample_reports()]
    assert share(pairs) >= SHARE


def test_a_sample_as_a_workbook_gives_the_same_figures(tmp_path: Path) -> None:
    reports = [open_report(sample) for sample in sample_reports()]
    books = [as_workbook(report, tmp_path / f"{at}.xlsx") for at, report in enumerate(reports)]
    others = [open_report(book, name=report.origin.name) for book, report in zip(books, reports, strict=True)]
    assert share(zip(reports, others, strict=True)) >= SHARE


def test_a_sample_as_an_old_workbook_gives_the_same_figures(convert: object, tmp_path: Path) -> None:
    assert callable(convert)
    reports = [open_report(sample) for sample in sample_reports()]
    books = [convert(as_workbook(report, tmp_path / f"{at}.xlsx"), "xls") for at, report in enumerate(reports)]
    others = [open_report(book, name=report.origin.name) for book, report in zip(books, reports, strict=True)]
    assert share(zip(reports, others, strict=True)) >= SHARE
