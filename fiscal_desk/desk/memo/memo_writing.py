"""Has the memo composed and written, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from fiscal_desk.comparison.model import Compared
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.worker.parcels import PackedItems
from fiscal_desk.worker.tasks import memo_bytes


def memo_work(
    session: Session, settings: MemoSettings, path: Path, pictures: Sequence[Picture] = ()
) -> Callable[[Progress], Path]:
    """Return the work that writes the memo to `path` and returns it; raises MemoError there.

    The case belongs to the GUI thread: what the memo needs of it is taken here, as values.
    """
    from fiscal_desk.comparison.remembered import settings_of
    from fiscal_desk.memo.from_case import corrections_of

    case = session.case
    items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
    corrections, comparing, words = corrections_of(case), settings_of(case.choice), case.memo

    def work(progress: Progress) -> Path:
        from fiscal_desk.memo.saving import save_memo

        progress.tell(0, 0)
        content = progress.run(memo_bytes, PackedItems().pack(items), comparing, corrections, settings, pictures, words)
        progress.check()  # a memo that was given up is not written after all
        save_memo(path, content)
        return path

    return work
