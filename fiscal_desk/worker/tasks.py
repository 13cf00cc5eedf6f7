"""What the second process is asked to do: functions of values that can be sent, with values for answers."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.originals.originals import PackedOriginal, packed_original
from fiscal_desk.case.originals.parts import PackedParts, packed_parts
from fiscal_desk.catalogue.all_tables import load_tables
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.model import Reading
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.report.model import Origin, Report
from fiscal_desk.report.opening import Wish, open_report, open_source
from fiscal_desk.report.samples import sample_reports
from fiscal_desk.report.source import Source
from fiscal_desk.worker.memory import room_for_file, room_for_path
from fiscal_desk.worker.parcels import pack_comparison, unpack_comparison, unpack_items
from fiscal_desk.worker.reader import Reader
from fiscal_desk.worker.telling import tell, tell_part

if TYPE_CHECKING:  # the window's process names these tasks without loading what they need
    from fiscal_desk.case.state.memo_words import MemoWords
    from fiscal_desk.comparison.comparing import ComparisonSettings
    from fiscal_desk.comparison.model import Comparison
    from fiscal_desk.memo.arranging.draft import Draft
    from fiscal_desk.memo.model import Picture
    from fiscal_desk.memo.printing.model import PrintedMemo
    from fiscal_desk.memo.quotations.corrections import MemoCorrection
    from fiscal_desk.memo.rereading.taking import Reviewed
    from fiscal_desk.memo.settings import MemoSettings
    from fiscal_desk.report.archives import ArchivedReport
    from fiscal_desk.report.pasted import Pasted


class OpenedFile(msgspec.Struct, frozen=True):
    """A file as a report, what was read from it, and its bytes, the report and the reading as a case keeps them."""

    report: Report
    reading: Reading
    original: PackedOriginal | None
    packed: PackedParts | None = None


def wake() -> None:
    """Load what the other tasks need, so that the first of them does not have to wait for it."""
    import fiscal_desk.comparison.comparing  # noqa: F401

    # Most rules are made when something is read for the first time: that is five times what a report takes afterwards.
    open_file(sample_reports()[0], Lexicon())


def make_ready_to_show() -> None:
    """Load what the first report needs in a window's case, and make the rules by which numbers and what a card leaves
    open are worded; for a thread of its own.
    """
    import fiscal_desk.case.changes.applying  # noqa: F401
    from fiscal_desk.figures.frames.outsets.outset import of_report

    for _ in scan("一百零三万元"):
        pass
    of_report(open_report(sample_reports()[0]))


def open_file(
    path: Path,
    lexicon: Lexicon,
    password: str | None = None,
    by_automation: bool = False,
    text_first: bool = False,
) -> OpenedFile:
    """Open a file and read its figures, telling how many pages are read. Raises ReportOpeningError.

    `by_automation`: the user lets Word or WPS convert what has no reader here. `text_first`: the report is told as a
    part as soon as it is open.
    """
    with room_for_path(path):
        report = open_report(path, Wish(password, tell, by_automation=by_automation))
        if text_first:
            tell_part(report)
        return _opened(report, lexicon, packed_original(report.origin))


def open_archived_file(archived: ArchivedReport, lexicon: Lexicon) -> OpenedFile:
    """Open a report of a .zip and read its figures. Raises ReportOpeningError."""
    from fiscal_desk.report.archives import open_archived

    with room_for_file(archived.name, str(archived.archive)):
        report, data = open_archived(archived)
        return _opened(report, lexicon, packed_original(report.origin, data))


def open_pasted(pasted: Pasted, lexicon: Lexicon) -> OpenedFile:
    """Make a report of what was copied and read its figures. Raises ReportOpeningError."""
    from fiscal_desk.report.pasted import report_from_pasted

    with room_for_file(pasted.title, ""):
        report = report_from_pasted(pasted)
        return _opened(report, lexicon, None)


def open_report_file(path: Path, without_sheets: frozenset[str] = frozenset(), password: str | None = None) -> Report:
    """Open a file as a report. Raises ReportOpeningError."""
    with room_for_path(path):
        return open_report(path, Wish(password, tell, without_sheets))


def open_original(origin: Origin, data: bytes, without_sheets: frozenset[str]) -> Report:
    """Open the bytes that a case keeps of a workbook, without some of its sheets. Raises ReportOpeningError."""
    suffix = Path(origin.name).suffix.lower()
    with room_for_file(origin.name, origin.path):
        return open_source(
            Source(origin.path, origin.name, suffix, data), Wish(told=tell, without_sheets=without_sheets)
        )


def read(report: Report, lexicon: Lexicon) -> Reading:
    """Read the figures of a report that is open already."""
    return _reader(lexicon).read(report)


def compare_pieces(items: Sequence[bytes], settings: ComparisonSettings) -> list[bytes]:
    """Compare packed reports; return the packed comparison."""
    return pack_comparison(_compared(tuple(items), settings))


class MemoFile(msgspec.Struct, frozen=True):
    """A memo as a Word file, and a line for every style that the office's template lacks."""

    content: bytes
    lacking: tuple[str, ...] = ()


def memo_file(
    items: Sequence[bytes],
    comparing: ComparisonSettings,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    pictures: Sequence[Picture],
    words: MemoWords | None = None,
) -> MemoFile:
    """Compare packed reports and return the memo about them, in the template of the settings.

    Raises MemoUndecidedError, and MemoError where the template cannot be used.
    """
    from fiscal_desk.memo.typesetting.template import template_at
    from fiscal_desk.memo.word import docx_bytes

    template = template_at(settings.template)
    memo = memo_draft(items, comparing, corrections, settings, pictures, words).decided()
    return MemoFile(docx_bytes(memo, template), template.lacking if template is not None else ())


def printed_memo(
    items: Sequence[bytes],
    comparing: ComparisonSettings,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    pictures: Sequence[Picture],
    words: MemoWords | None = None,
) -> PrintedMemo:
    """Compare packed reports and return the memo about them as a PDF file. Raises MemoUndecidedError."""
    from fiscal_desk.memo.printing.pages import memo_pdf

    return memo_pdf(memo_draft(items, comparing, corrections, settings, pictures, words).decided())


def memo_draft(
    items: Sequence[bytes],
    comparing: ComparisonSettings,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    pictures: Sequence[Picture],
    words: MemoWords | None = None,
) -> Draft:
    """Return the memo about packed reports, with all that could go in and how the user's sentences stand."""
    from fiscal_desk.memo.composing import draft_memo

    comparison = _compared(tuple(items), comparing)
    return draft_memo(comparison, corrections, settings, load_catalogue(), pictures, words)


def review_memo(
    data: bytes,
    items: Sequence[bytes],
    comparing: ComparisonSettings,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    words: MemoWords | None = None,
) -> Reviewed:
    """Lay a memo's Word file, as somebody edited it, beside the memo about packed reports.

    The length is the one of which most sentences are in the file. Raises Refusal where the bytes are no Word file.
    """
    from fiscal_desk.memo.rereading.taking import review
    from fiscal_desk.memo.settings import Length

    first = settings.length
    lengths = (first, *(each for each in Length if each is not first))
    made = (msgspec.structs.replace(settings, length=length) for length in lengths)
    reviews = [review(data, memo_draft(items, comparing, corrections, each, (), words)) for each in made]
    return max(reviews, key=lambda each: (each.found, -len(each.takings)))


def table_bytes(items: Sequence[bytes], pieces: Sequence[bytes], name: str) -> bytes:
    """Return a packed comparison of packed reports as a spreadsheet or .csv file of this name. Raises TableError."""
    from fiscal_desk.comparison.tables import table_files as tables

    return tables.table_bytes(unpack_comparison(pieces, unpack_items(items)), name)


def memo_draft_pages(
    items: Sequence[bytes],
    comparing: ComparisonSettings,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    pictures: Sequence[Picture],
    words: MemoWords | None,
    scales: Mapping[int, float],
) -> tuple[Draft, Any]:
    """Return the memo as `memo_draft` does, with its pages; None in their place where no pages can be set.

    `scales`: of the pages, counted from 0, that are looked at; the others come without pictures.
    """
    draft = memo_draft(items, comparing, corrections, settings, pictures, words)
    try:
        setter = importlib.import_module("fiscal_desk.memo.printing.pages")
    except ImportError:
        return draft, None
    return draft, setter.memo_pages(draft.memo, scales=scales)


def memo_page_pictures(pdf: bytes, scales: Mapping[int, float]) -> list[bytes]:
    """Return pages of a memo that was set, counted from 0, as PNGs of 96 dots an inch times their scales."""
    pngs: list[bytes] = importlib.import_module("fiscal_desk.memo.printing.pictures").page_pngs(pdf, scales)
    return pngs


#: The last comparison: a memo is composed of it again and again while its words are chosen.
_last: list[tuple[tuple[bytes, ...], ComparisonSettings, Comparison]] = []


def _compared(items: tuple[bytes, ...], settings: ComparisonSettings) -> Comparison:
    from fiscal_desk.comparison.comparing import compare

    for known, how, comparison in _last:
        if how == settings and known == items:
            return comparison
    comparison = compare(unpack_items(items), load_catalogue(), settings)
    _last[:] = [(items, settings, comparison)]
    return comparison


def _opened(report: Report, lexicon: Lexicon, original: PackedOriginal | None) -> OpenedFile:
    reading = _reader(lexicon).read(report)
    return OpenedFile(report, reading, original, packed_parts(report, reading))


@lru_cache(maxsize=1)
def _reader(lexicon: Lexicon) -> Reader:
    return Reader(load_tables(), lexicon)
