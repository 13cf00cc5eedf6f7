"""Composes and writes the memo outside the GUI thread, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fiscal_desk.desk.jobs import Progress
from fiscal_desk.desk.session import Session
from fiscal_desk.memo.settings import MemoSettings


def memo_work(session: Session, settings: MemoSettings, path: Path) -> Callable[[Progress], Path]:
    """Return the work that writes the memo to `path` and returns it; raises MemoError in the worker."""
    from fiscal_desk.memo.from_case import frozen_case, memo_of_case

    case, catalogue = frozen_case(session.case), session.catalogue

    def work(progress: Progress) -> Path:
        from fiscal_desk.memo.word import write_docx

        progress.tell(0, 3)
        memo = memo_of_case(case, settings, catalogue)
        progress.tell(2, 3)
        write_docx(memo, path)
        return path

    return work
