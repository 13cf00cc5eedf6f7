"""Reading a case's reports again, as background work: with today's program and lexicon, or from a changed file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from fiscal_desk.case.changes.reading_effect import ReadingEffect, reading_effect
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.model import CaseFigure, CaseReport
from fiscal_desk.desk.services.jobs import Progress
from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.model import Origin, Report, ReportCard
from fiscal_desk.report.source import LARGEST_FILE
from fiscal_desk.worker.tasks import open_original, open_report_file, read


@dataclass(frozen=True)
class Reread:
    """What was read from a report now; `report` only where it came from a changed file; `problem` where it could not.

    `effect` is what would become of the report's figures, None where nothing is otherwise than it was; `changed` says
    that the source file on the disk is not what it was.
    """

    report_id: str
    reading: Reading | None = None
    report: Report | None = None
    effect: ReadingEffect | None = None
    problem: str = ""
    changed: bool = False


@dataclass(frozen=True)
class Kept:
    """A report as it is in the case, with its figures as they stand there."""

    report: CaseReport
    figures: tuple[CaseFigure, ...]


def reread(reports: Sequence[Kept], lexicon: Lexicon, progress: Progress) -> list[Reread]:
    """Read the stored texts again, and look whether their files have changed."""
    found = []
    for number, kept in enumerate(reports):
        each = kept.report
        progress.tell(number, len(reports), each.report.origin.name)
        reading = progress.run(read, each.report, lexicon)
        changed = source_changed(each.report.origin)
        found.append(Reread(each.id, reading, effect=_effect(kept, reading, None), changed=changed))
    return found


def reread_files(
    reports: Sequence[Kept],
    lexicon: Lexicon,
    carried: Callable[[str, ReportCard], ReportCard],
    progress: Progress,
) -> list[Reread]:
    """Open the reports' files anew and read them; a file that cannot be opened leaves its report as it is.

    `carried` is `Case.carried_card`: what the user put right in a card stays, and decides the periods.
    """
    found = []
    for number, kept in enumerate(reports):
        each = kept.report
        progress.tell(number, len(reports), each.report.origin.name)
        try:
            report = progress.run(open_report_file, Path(each.report.origin.path), each.report.origin.without_sheets)
        except ReportOpeningError as error:
            found.append(Reread(each.id, problem=opening_words(error)))
            continue
        shown = msgspec.structs.replace(report, card=carried(each.id, report.card))
        reading = progress.run(read, shown, lexicon)
        found.append(Reread(each.id, reading, report, _effect(kept, reading, report)))
    return found


def reread_sheets(
    kept: Kept,
    original: bytes,
    without: frozenset[str],
    lexicon: Lexicon,
    carried: Callable[[str, ReportCard], ReportCard],
    progress: Progress,
) -> list[Reread]:
    """Open the bytes that the case keeps of a workbook without some of its sheets, and read what is left."""
    each = kept.report
    try:
        report = progress.run(open_original, each.report.origin, original, without)
    except ReportOpeningError as error:
        return [Reread(each.id, problem=opening_words(error))]
    shown = msgspec.structs.replace(report, card=carried(each.id, report.card))
    reading = progress.run(read, shown, lexicon)
    return [Reread(each.id, reading, report, _effect(kept, reading, report))]


def changed_sources(reports: Sequence[CaseReport], progress: Progress) -> list[str]:
    """Return the ids of the reports whose files on the disk are not what they were."""
    changed = []
    for number, each in enumerate(reports):
        progress.tell(number, len(reports), each.report.origin.name)
        if source_changed(each.report.origin):
            changed.append(each.id)
    return changed


def _effect(kept: Kept, reading: Reading, report: Report | None) -> ReadingEffect | None:
    there = kept.report
    if report is None and reading == there.reading:
        return None
    text = there.report.text
    return reading_effect(text, kept.figures, reading, report.text if report is not None else text)


def source_changed(origin: Origin) -> bool:
    """Whether the file that a report came from is there and has other bytes; one that is gone has not changed."""
    if not origin.path or not origin.sha256:
        return False
    try:
        path = Path(origin.path)
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:  # a pipe, a device: nothing that was ever opened
            return False
        data = path.read_bytes()
    except (OSError, ValueError):
        return False
    return hashlib.sha256(data).hexdigest() != origin.sha256.lower()
