"""The same report in another kind of file: how many of its figures are the same.

A figure is the same where value, unit, label, period, stance and scope are.
"""

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from tests.kinds.office import as_workbook, turned

#: The kinds of a round trip; xlsx and xls hold the report as one table.
KINDS = ("docx", "doc", "html", "rtf", "odt", "xlsx", "xls")
_TABLES = ("xlsx", "xls")

Key = tuple[object, ...]


@dataclass(frozen=True)
class Trip:
    """A report there and back; `problem` says why it did not come back."""

    name: str
    kind: str
    first: Counter[Key]
    second: Counter[Key]
    problem: str = ""

    @property
    def same(self) -> int:
        """How many figures are the same."""
        return (self.first & self.second).total()

    @property
    def most(self) -> int:
        """How many there are in the one or the other."""
        return max(self.first.total(), self.second.total())

    def differing(self) -> Iterator[str]:
        """Yield a line for each figure that only one of the two has."""
        for sign, one, other in (("-", self.first, self.second), ("+", self.second, self.first)):
            for key in (one - other).elements():
                yield f"{sign} {self.kind} {self.name}: {' | '.join(map(str, key))}"


def keys(report: Report) -> Counter[Key]:
    """Return what is to be the same of a report's figures."""
    figures = extract(report, load_catalogue()).figures
    return Counter((f.value, f.unit, f.indicator, f.period, f.stance, f.scope) for f in figures)


def share(trips: Sequence[Trip]) -> float:
    """Return of all figures of the reports the share that is the same in the other kind."""
    return sum(trip.same for trip in trips) / max(1, sum(trip.most for trip in trips))


def trips(paths: Sequence[Path], kinds: Sequence[str], folder: Path) -> Iterator[Trip]:
    """Yield each report's round trip through each kind; files are made in `folder`."""
    reports = [open_report(path) for path in paths]
    before = [keys(report) for report in reports]
    for kind in kinds:
        files = _in_kind(paths, reports, kind, folder)
        for path, first, file in zip(paths, before, files, strict=True):
            if file is None:
                yield Trip(path.name, kind, first, Counter(), "LibreOffice wrote nothing")
                continue
            try:
                yield Trip(path.name, kind, first, keys(open_report(file, name=path.name)))
            except ReportOpeningError as error:
                yield Trip(path.name, kind, first, Counter(), str(error))


def _in_kind(paths: Sequence[Path], reports: Sequence[Report], kind: str, folder: Path) -> Sequence[Path | None]:
    (folder / "from").mkdir(parents=True, exist_ok=True)
    if kind in _TABLES:
        books = [as_workbook(report, folder / "from" / f"{at}.xlsx") for at, report in enumerate(reports)]
        return books if kind == "xlsx" else turned(books, kind, folder)
    files: list[Path | None] = []
    for suffix in sorted({path.suffix for path in paths}):
        copies = [
            Path(shutil.copyfile(path, folder / "from" / f"{at}{suffix}"))
            for at, path in enumerate(paths)
            if path.suffix == suffix
        ]
        files += turned(copies, kind, folder)
    made = {int(file.stem): file for file in files if file is not None}
    return [made.get(at) for at in range(len(paths))]
