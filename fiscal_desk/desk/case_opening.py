"""Opening a case, as background work: a year's reports with their history take a while."""

from __future__ import annotations

from pathlib import Path

from fiscal_desk.case.case import Case
from fiscal_desk.desk.jobs import Progress

#: The key of the job: only the case that was asked for last is wanted.
OPENING_CASE = "case"


def open_case(path: Path, take_over: bool, progress: Progress) -> Case:
    """Open a case, with its figures as they stand worked out. Raises CaseError.

    The case is handed to the GUI thread, which alone uses it from then on.
    """
    case = Case.open(path, take_over=take_over)
    try:
        for number, report in enumerate(case.reports):
            progress.tell(number, len(case.reports), report.report.origin.name)
            case.reading(report.id)
    except BaseException:
        case.close()
        raise
    return case
