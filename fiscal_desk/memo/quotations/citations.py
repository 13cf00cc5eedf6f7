"""The excerpts (原文摘录) that a memo refers to: one a sentence, numbered by report and place in the text."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from fiscal_desk.comparison.model import CheckVerdict, Comparison, Member, Outcome, Verdict
from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.memo.model import Run
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.quotations.quoting import place_in, quoted, sentence_span
from fiscal_desk.memo.quotations.sums import summed
from fiscal_desk.memo.settings import Length
from fiscal_desk.report.model import BlockKind

_DIFFERING = frozenset({Verdict.CONFLICT, Verdict.COMPATIBLE})
_PAIRS = {
    Length.BRIEF: frozenset({Verdict.CONFLICT}),
    Length.STANDARD: _DIFFERING,
    Length.FULL: frozenset(Verdict),
}
_UNCONFIRMED = frozenset({CheckVerdict.FAILS, CheckVerdict.UNVERIFIED})
_CHECKS = {
    Length.BRIEF: _UNCONFIRMED,
    Length.STANDARD: _UNCONFIRMED | {CheckVerdict.OTHER_BASIS},
    Length.FULL: frozenset(CheckVerdict) - {CheckVerdict.HOLDS},
}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One quoted sentence."""

    number: int
    report: int
    place: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Citations:
    """All excerpts, and the excerpt of every figure that has one."""

    excerpts: tuple[Excerpt, ...]
    numbers: dict[Member, int]

    def of(self, members: Iterable[Member]) -> list[int]:
        """Return the numbers of the excerpts in which the figures stand, each once, in order."""
        return sorted({self.numbers[member] for member in members if member in self.numbers})


def cite(comparison: Comparison, corrections: Iterable[MemoCorrection], length: Length) -> Citations:
    """Quote what differs or only comes near, what a check did not confirm, targets missed, and what was put right.

    In full also all that several reports state or that is held against a target.
    """
    figures = {
        (index, figure.id): figure for index, item in enumerate(comparison.items) for figure in item.reading.figures
    }
    wanted: dict[Member, Figure] = {}
    for pair in comparison.pairs:
        if pair.verdict in _PAIRS[length] and (length is Length.FULL or pair.a.stance is not Stance.RULE):
            wanted |= {(pair.a_report, pair.a.id): pair.a, (pair.b_report, pair.b.id): pair.b}
    for promise in comparison.promises:
        if promise.outcome is Outcome.MISSED or length is Length.FULL:
            sides = ((promise.plan_report, promise.plan), (promise.actual_report, promise.actual))
            # A table's row says no more than the memo's own table does.
            wanted |= {
                (report, figure.id): figure
                for report, figure in sides
                if length is Length.FULL or not _in_table(comparison, report, figure)
            }
    for check in comparison.checks:
        if check.verdict in _CHECKS[length]:
            # The terms of a long sum stand in a table of their own.
            terms = frozenset(summed(check))
            wanted |= {member: figures[member] for member in check.members if member in figures and member not in terms}
    for correction in corrections:
        if correction.recorded:
            wanted[correction.report, correction.figure.id] = correction.figure
    return _numbered(comparison, wanted)


def _in_table(comparison: Comparison, report: int, figure: Figure) -> bool:
    block = comparison.items[report].report.block_at(figure.start)
    return block is not None and block.kind is BlockKind.TABLE_CELL


def _numbered(comparison: Comparison, wanted: dict[Member, Figure]) -> Citations:
    sentences: dict[tuple[int, int, int], list[Figure]] = defaultdict(list)
    for (report, _), figure in wanted.items():
        text = comparison.items[report].report.text
        sentences[report, *sentence_span(text, figure.start, figure.end)].append(figure)
    excerpts: list[Excerpt] = []
    numbers: dict[Member, int] = {}
    for number, (key, figures) in enumerate(sorted(sentences.items(), key=lambda entry: entry[0]), start=1):
        report, first, last = key
        opened = comparison.items[report].report
        excerpts.append(
            Excerpt(number, report, place_in(opened, figures[0].start), quoted(opened.text, (first, last), figures))
        )
        numbers |= {(report, figure.id): number for figure in figures}
    return Citations(tuple(excerpts), numbers)
