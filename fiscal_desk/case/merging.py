"""A colleague's case of the same reports beside one's own: what agrees, what only they decided, what differs."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from fiscal_desk.case.changes.commands import AddReport, AdoptDecisions, Adoption, Command
from fiscal_desk.case.fields import CORRECTABLE
from fiscal_desk.case.merging_memo import MemoMerge, compare_memo_words
from fiscal_desk.case.model import CaseFigure, CaseReport, Correction, CorrectionKind, FigureKey, FigureState
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.case.state.following import on_read_figure
from fiscal_desk.case.state.overlay import lay_over
from fiscal_desk.case.state.span_matching import Places
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Span


class Difference(msgspec.Struct, frozen=True):
    """A figure about which both said something, and not the same.

    `fields` are those that differ; none where one of the two says that it is no figure.
    """

    mine: CaseFigure
    theirs: CaseFigure
    fields: tuple[str, ...]


class Merge(msgspec.Struct, frozen=True):
    """Two cases compared. Keys are those of one's own case, but for `missing` and `unplaced`.

    `agreeing`: both said the same. `incoming`: what only the colleague said, notes included. `differing`: to choose
    from. `missing`: the colleague's reports that one's own case lacks (`added_reports`). `unplaced`: what they had
    decided about figures that their own newest reading lacks. `memo`: what they said about the memo.
    """

    agreeing: tuple[FigureKey, ...]
    incoming: tuple[Adoption, ...]
    differing: tuple[Difference, ...]
    missing: tuple[CaseReport, ...]
    unplaced: tuple[CaseFigure, ...]
    memo: MemoMerge = MemoMerge()

    def command(self, theirs: Iterable[FigureKey] = ()) -> AdoptDecisions:
        """Return the command that takes over what only the colleague said, and their word on chosen differences.

        Corrections keep who made them, when and why. Raises KeyError for a key that is no difference.
        """
        differing = {difference.mine.key: difference for difference in self.differing}
        chosen = tuple(
            Adoption(key, _fitted(differing[key].theirs, differing[key].mine.original)) for key in dict.fromkeys(theirs)
        )
        return AdoptDecisions((*self.incoming, *chosen))


def compare_cases(mine: ReadableCase, theirs: ReadableCase) -> Merge:
    """Compare what two cases say about reports with the same text. Neither case is changed."""
    own = {report.report.text: report.id for report in mine.reports}
    merge = _Merging()
    for report in theirs.reports:
        report_id = own.get(report.report.text)
        if report_id is None:
            merge.missing.append(report)
            continue
        merge.take_report(theirs, report.id, mine.figures(report_id), report_id)
    return msgspec.structs.replace(merge.result(), memo=compare_memo_words(mine.memo, theirs.memo))


class Addition(msgspec.Struct, frozen=True):
    """What adds a colleague's reports with all that they decided: how many corrections come along, and which cannot."""

    commands: tuple[Command, ...]
    incoming: int
    unplaced: tuple[CaseFigure, ...]


def added_reports(
    missing: Iterable[CaseReport], theirs: ReadableCase, originals: Mapping[str, bytes | None]
) -> Addition:
    """Return what adds a colleague's reports; `originals` are the files, by their ids of the reports."""
    commands: list[Command] = []
    incoming, unplaced = 0, list[CaseFigure]()
    for report in missing:
        report_id = f"c{os.urandom(6).hex()}"
        commands.append(AddReport(report.report, report.reading, originals.get(report.id), report_id))
        merging = _Merging()
        merging.take_report(theirs, report.id, lay_over(report_id, report.reading, {}), report_id)
        if merging.incoming:
            commands.append(AdoptDecisions(tuple(merging.incoming)))
        incoming += len(merging.incoming)
        unplaced += merging.unplaced
    return Addition(tuple(commands), incoming, tuple(unplaced))


class _Merging:
    """What the comparison has found so far."""

    def __init__(self) -> None:
        self.agreeing: list[FigureKey] = []
        self.incoming: list[Adoption] = []
        self.differing: list[Difference] = []
        self.missing: list[CaseReport] = []
        self.unplaced: list[CaseFigure] = []

    def result(self) -> Merge:
        return Merge(
            tuple(self.agreeing),
            tuple(self.incoming),
            tuple(self.differing),
            tuple(self.missing),
            tuple(self.unplaced),
        )

    def take_report(self, theirs: ReadableCase, their_id: str, mine: Iterable[CaseFigure], report_id: str) -> None:
        """Take in all that a colleague said of a report whose figures are `mine`."""
        self.unplaced.extend(theirs.orphans(their_id))
        said = [figure for figure in theirs.figures(their_id) if figure.corrections or figure.note]
        for figure, here in _matched(said, mine):
            if here is None:
                self.take_new(figure, report_id)
            else:
                self.take_both(here, figure)

    def take_new(self, theirs: CaseFigure, report_id: str) -> None:
        """Take in a figure that one's own case does not have; to reject it there is nothing to do."""
        if not theirs.corrections:
            self.unplaced.append(theirs)
        elif theirs.state is not FigureState.REJECTED:
            key = FigureKey(report_id, f"a{theirs.current.start}-{theirs.current.end}")
            self.incoming.append(Adoption(key, _fitted(theirs, None), theirs.note))

    def take_both(self, mine: CaseFigure, theirs: CaseFigure) -> None:
        note = "" if theirs.note in mine.note else theirs.note
        corrections = None
        if theirs.corrections and not mine.corrections:
            corrections = _fitted(theirs, mine.original)
        elif theirs.corrections:
            fields = _differing_fields(mine, theirs)
            if fields is None:
                self.agreeing.append(mine.key)
            else:
                self.differing.append(Difference(mine, theirs, fields))
        if corrections is not None or note:
            self.incoming.append(Adoption(mine.key, corrections, note))


def _matched(said: Sequence[CaseFigure], figures: Iterable[CaseFigure]) -> list[tuple[CaseFigure, CaseFigure | None]]:
    """Pair a colleague's figures with one's own in the same place, the surest pairs first."""
    places = Places((_read_span(figure), figure) for figure in figures)
    pairs: dict[FigureKey, CaseFigure] = {}
    for take in (places.take_exact, places.take_overlapping):
        for figure in said:
            if figure.key not in pairs and (here := take(_read_span(figure))) is not None:
                pairs[figure.key] = here
    return [(figure, pairs.get(figure.key)) for figure in said]


def _read_span(figure: CaseFigure) -> Span:
    read = figure.original or figure.current
    return Span(read.start, read.end)


def _fitted(theirs: CaseFigure, read: Figure | None) -> tuple[Correction, ...]:
    """Return a colleague's corrections as words about one's own figure: `read`, or None where it was not read."""
    if read is not None:
        return theirs.corrections if theirs.original is not None else on_read_figure(theirs.corrections, read)
    if theirs.original is None:
        return theirs.corrections
    last = theirs.corrections[-1]
    fields = msgspec.structs.asdict(theirs.current)
    addition = msgspec.structs.replace(last, kind=CorrectionKind.ADD, before={}, after=fields)
    return (addition, last) if theirs.state is FigureState.REJECTED else (addition,)


def _differing_fields(mine: CaseFigure, theirs: CaseFigure) -> tuple[str, ...] | None:
    """Return the fields in which two decided figures differ: none where one is rejected; None where they agree."""
    rejected = mine.state is FigureState.REJECTED, theirs.state is FigureState.REJECTED
    if any(rejected):
        return None if all(rejected) else ()
    touched = {name for figure in (mine, theirs) for correction in figure.corrections for name in correction.after}
    names = sorted(CORRECTABLE - ({"start", "end"} - touched))
    fields = tuple(name for name in names if getattr(mine.current, name) != getattr(theirs.current, name))
    return fields or None
