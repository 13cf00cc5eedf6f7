"""Opening a case, as background work: a year's reports with their history take a while."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

from fiscal_desk.case.case import Case
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.worker.tasks import make_ready_to_show

#: How long a case that this program is about to let go of is waited for.
_GIVEN_UP_SECONDS = 5.0

#: The key of the job: only the case that was asked for last is wanted.
OPENING_CASE = "case"


def open_case(path: Path, take_over: bool, progress: Progress) -> Case:
    """Open a case, with its figures as they stand worked out. Raises CaseError.

    The case is handed to the GUI thread, which alone uses it from then on.
    """
    case = _opened(path, take_over, progress)
    try:
        for number, report in enumerate(case.reports):
            progress.tell(number, len(case.reports), report.report.origin.name)
            case.reading(report.id)
        if case.reports:
            make_ready_to_show()  # else the window makes these rules when it shows the first report
    except BaseException:
        case.close()
        raise
    return case


def _opened(path: Path, take_over: bool, progress: Progress) -> Case:
    """Open a case; where this very program holds it, it is just letting it go, as an opening was called off."""
    until = time.monotonic() + _GIVEN_UP_SECONDS
    while True:
        case = Case.open(path, take_over=take_over)
        holder = case.held_by  # None: it has been let go in this very moment
        ours = holder is None or (holder.pid == os.getpid() and holder.host == platform.node())
        if not (case.locked_out and ours) or time.monotonic() > until:
            return case
        case.close()
        progress.check()
        time.sleep(0.05)
