"""Reading a colleague's case, as background work: it is only looked at, and nobody is locked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.case.case import Case
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.desk.services.jobs import Progress


@dataclass(frozen=True)
class Colleague:
    """A colleague's case as it was when it was read; `originals` are the files of the reports that one lacks, by id."""

    path: Path
    case: ReadableCase
    originals: Mapping[str, bytes | None]


def read_colleague(path: Path, own_texts: frozenset[str], progress: Progress) -> Colleague:
    """Read a case, and of the reports whose text one does not have the files, too. Raises CaseError."""
    progress.tell(0, 0, path.name)
    # Closed at once: what was read stays readable, and the file may lie on a stick.
    with Case.open(path, read_only=True) as case:
        missing = [report.id for report in case.reports if report.report.text not in own_texts]
        return Colleague(path, case, {report_id: case.original(report_id) for report_id in missing})
