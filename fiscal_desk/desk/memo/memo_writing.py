"""Has the memo composed and written, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.comparison.model import Compared
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.worker.parcels import PackedItems
from fiscal_desk.worker.tasks import memo_bytes


@dataclass(frozen=True)
class Written:
    """A memo that was written, and the hash of its content."""

    path: Path
    digest: str


def memo_work(
    session: Session,
    settings: MemoSettings,
    path: Path,
    pictures: Sequence[Picture] = (),
    replacing: Collection[str] = (),
) -> Callable[[Progress], Written]:
    """Return the work that writes the memo to `path`; raises MemoError there.

    A file that stands there already is replaced only where its hash is one of `replacing`. The case belongs to the GUI
    thread: what the memo needs of it is taken here, as values.
    """
    from fiscal_desk.comparison.remembered import settings_of
    from fiscal_desk.memo.from_case import corrections_of

    case = session.case
    items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
    corrections, comparing, words = corrections_of(case), settings_of(case.choice), case.memo

    def work(progress: Progress) -> Written:
        from fiscal_desk.memo.saving import digest_of, save_memo

        progress.tell(0, 0)
        packed = PackedItems().pack(items)
        content = progress.run(memo_bytes, packed, comparing, corrections, settings, pictures, words)
        progress.check()  # a memo that was given up is not written after all
        save_memo(path, content, replacing)
        return Written(path, digest_of(content))

    return work
