"""Has the memo composed and written, from the case as it stood when the button was pressed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fiscal_desk.comparison.model import Compared
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.worker.parcels import PackedItems
from fiscal_desk.worker.tasks import memo_file, printed_memo, review_memo

if TYPE_CHECKING:
    from fiscal_desk.case.state.memo_words import MemoWords
    from fiscal_desk.comparison.comparing import ComparisonSettings
    from fiscal_desk.memo.printing.model import PrintedMemo
    from fiscal_desk.memo.quotations.corrections import MemoCorrection
    from fiscal_desk.memo.rereading.taking import Reviewed


class PrinterError(Exception):
    """A printer that takes nothing; the message is its name."""


@dataclass(frozen=True)
class Written:
    """A memo that was written, the hash of its content, and what the template lacked."""

    path: Path
    digest: str
    lacking: tuple[str, ...] = ()


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
    parts = _taken(session)

    def work(progress: Progress) -> Written:
        from fiscal_desk.memo.saving import digest_of, save_memo

        progress.tell(0, 0)
        items, comparing, corrections, words = parts
        packed = PackedItems().pack(items)
        file = progress.run(memo_file, packed, comparing, corrections, settings, pictures, words)
        progress.check()  # a memo that was given up is not written after all
        save_memo(path, file.content, replacing)
        return Written(path, digest_of(file.content), file.lacking)

    return work


def pages_work(
    session: Session, settings: MemoSettings, pictures: Sequence[Picture] = ()
) -> Callable[[Progress], PrintedMemo]:
    """Return the work that sets the memo in pages; raises MemoUndecidedError there."""
    parts = _taken(session)

    def work(progress: Progress) -> PrintedMemo:
        progress.tell(0, 0)
        items, comparing, corrections, words = parts
        packed = PackedItems().pack(items)
        return progress.run(printed_memo, packed, comparing, corrections, settings, pictures, words)

    return work


def reread_work(session: Session, settings: MemoSettings, data: bytes) -> Callable[[Progress], Reviewed]:
    """Return the work that lays an edited Word file beside the case; raises Refusal there."""
    parts = _taken(session)

    def work(progress: Progress) -> Reviewed:
        progress.tell(0, 0)
        items, comparing, corrections, words = parts
        packed = PackedItems().pack(items)
        return progress.run(review_memo, data, packed, comparing, corrections, settings, words)

    return work


def _taken(
    session: Session,
) -> tuple[list[Compared], ComparisonSettings, tuple[MemoCorrection, ...], MemoWords]:
    """The case belongs to the GUI thread: what the memo needs of it is taken there, as values."""
    from fiscal_desk.comparison.remembered import settings_of
    from fiscal_desk.memo.from_case import corrections_of

    case = session.case
    items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
    return items, settings_of(case.choice), corrections_of(case), case.memo
