"""Composes and writes the memo outside the GUI thread, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from fiscal_desk.comparison.model import Compared
from fiscal_desk.desk.jobs import Progress
from fiscal_desk.desk.session import Session
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings


def memo_work(
    session: Session, settings: MemoSettings, path: Path, pictures: Sequence[Picture] = ()
) -> Callable[[Progress], Path]:
    """Return the work that writes the memo to `path` and returns it; raises MemoError in the worker.

    The case belongs to the GUI thread: what the memo needs of it is taken here, as values.
    """
    from fiscal_desk.comparison.remembered import settings_of
    from fiscal_desk.memo.from_case import corrections_of

    case, catalogue = session.case, session.catalogue
    items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
    corrections, comparing = corrections_of(case), settings_of(case.choice)

    def work(progress: Progress) -> Path:
        from fiscal_desk.comparison.comparing import compare
        from fiscal_desk.memo.composing import compose_memo
        from fiscal_desk.memo.word import write_docx

        progress.tell(0, 3)
        comparison = compare(items, catalogue, comparing)
        progress.tell(1, 3)
        memo = compose_memo(comparison, corrections, settings, catalogue, pictures)
        progress.tell(2, 3)
        write_docx(memo, path)
        return path

    return work
