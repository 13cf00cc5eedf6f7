"""Has the memo composed and written, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fiscal_desk.comparison.model import Compared
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.worker.parcels import PackedItems
from fiscal_desk.worker.tasks import memo_bytes, printed_memo

if TYPE_CHECKING:
    from fiscal_desk.comparison.comparing import ComparisonSettings
    from fiscal_desk.memo.printing.model import PrintedMemo
    from fiscal_desk.memo.quotations.corrections import MemoCorrection


class PrinterError(Exception):
    """A printer that takes nothing; the message is its name."""


def memo_work(
    session: Session, settings: MemoSettings, path: Path, pictures: Sequence[Picture] = ()
) -> Callable[[Progress], Path]:
    """Return the work that writes the memo to `path` and returns it; raises MemoError there."""
    parts = _taken(session)

    def work(progress: Progress) -> Path:
        from fiscal_desk.memo.saving import save_memo

        progress.tell(0, 0)
        items, comparing, corrections = parts
        content = progress.run(memo_bytes, PackedItems().pack(items), comparing, corrections, settings, pictures)
        progress.check()  # a memo that was given up is not written after all
        save_memo(path, content)
        return path

    return work


def pages_work(
    session: Session, settings: MemoSettings, pictures: Sequence[Picture] = ()
) -> Callable[[Progress], PrintedMemo]:
    """Return the work that sets the memo in pages."""
    parts = _taken(session)

    def work(progress: Progress) -> PrintedMemo:
        progress.tell(0, 0)
        items, comparing, corrections = parts
        return progress.run(printed_memo, PackedItems().pack(items), comparing, corrections, settings, pictures)

    return work


def _taken(session: Session) -> tuple[list[Compared], ComparisonSettings, tuple[MemoCorrection, ...]]:
    """The case belongs to the GUI thread: what the memo needs of it is taken there, as values."""
    from fiscal_desk.comparison.remembered import settings_of
    from fiscal_desk.memo.from_case import corrections_of

    case = session.case
    items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
    return items, settings_of(case.choice), corrections_of(case)
