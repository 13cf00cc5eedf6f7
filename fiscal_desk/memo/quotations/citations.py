"""The excerpts (原文摘录) that a memo refers to: one a sentence, numbered by report and place in the text."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from fiscal_desk.comparison.model import CheckVerdict, Comparison, Member
from fiscal_desk.figures.model import Figure
from fiscal_desk.memo.model import Run
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.quotations.quoting import place_in, quoted, sentence_span


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


def cite(comparison: Comparison, corrections: Iterable[MemoCorrection]) -> Citations:
    """Quote what more than one report states, what a check did not confirm, promises, and what was put right."""
    wanted: dict[Member, Figure] = {}
    figures = {
        (index, figure.id): figure for index, item in enumerate(comparison.items) for figure in item.reading.figures
    }
    for row in comparison.rows:
        if sum(1 for cell in row.cells if cell) > 1:
            wanted |= {(index, figure.id): figure for index, cell in enumerate(row.cells) for figure in cell}
    for pair in comparison.pairs:
        wanted |= {(pair.a_report, pair.a.id): pair.a, (pair.b_report, pair.b.id): pair.b}
    for promise in comparison.promises:
        wanted[promise.plan_report, promise.plan.id] = promise.plan
        wanted[promise.actual_report, promise.actual.id] = promise.actual
    for check in comparison.checks:
        if check.verdict is not CheckVerdict.HOLDS:
            wanted |= {member: figures[member] for member in check.members if member in figures}
    for correction in corrections:
        if correction.recorded:
            wanted[correction.report, correction.figure.id] = correction.figure
    return _numbered(comparison, wanted)


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
