"""Which lines the comparison table shows: rows that pass the filter, beneath a line for their family."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Comparison, Row, Verdict
from fiscal_desk.comparison.words.titles import row_title


class VerdictFilter(StrEnum):
    """What the user wants to see."""

    ALL = "all"
    CONFLICT = "conflict"
    AGREE = "agree"  # and compatible
    INCOMPARABLE = "incomparable"
    ONE_SIDED = "one_sided"
    SEVERAL = "several"  # stated by more than one report


_WANTED: dict[VerdictFilter, frozenset[Verdict | None]] = {
    VerdictFilter.ALL: frozenset({*Verdict, None}),
    VerdictFilter.CONFLICT: frozenset({Verdict.CONFLICT}),
    VerdictFilter.AGREE: frozenset({Verdict.AGREE, Verdict.COMPATIBLE}),
    VerdictFilter.INCOMPARABLE: frozenset({Verdict.INCOMPARABLE}),
    VerdictFilter.ONE_SIDED: frozenset({None}),
    VerdictFilter.SEVERAL: frozenset(Verdict),
}


@dataclass(frozen=True)
class FamilyLine:
    """Stands above rows of a family; `count` of them are shown. `one_sided`: below those that can be compared."""

    family: Family
    count: int
    one_sided: bool = False


Line = FamilyLine | Row


def comparison_lines(
    rows: Sequence[Row],
    *,
    verdict: VerdictFilter = VerdictFilter.ALL,
    family: Family | None = None,
    words: str = "",
) -> tuple[Line, ...]:
    """Return the lines of the table, families in their order, rows in theirs; what one report alone states comes last.

    `words`: every one of them (separated by blanks) must be in the row's title or in one of its figures' text.
    """
    wanted = _WANTED[verdict]
    parts = words.split()
    shown = [
        row for row in rows if row.verdict in wanted and (family is None or row.family is family) and _has(row, parts)
    ]
    several = [row for row in shown if row.verdict is not None]
    alone = [row for row in shown if row.verdict is None]
    return (*_by_family(several), *_by_family(alone, one_sided=bool(several)))


def _by_family(rows: Sequence[Row], *, one_sided: bool = False) -> Iterator[Line]:
    by_family: dict[Family, list[Row]] = {each: [] for each in Family}
    for row in rows:
        by_family[row.family].append(row)
    for family, members in by_family.items():
        if members:
            yield FamilyLine(family, len(members), one_sided)
            yield from members


def reasons_of(row: Row, comparison: Comparison) -> tuple[str, ...]:
    """Return why the figures of a row agree or do not, each reason once, conflicts first."""
    members = {(report, figure.id) for report, cell in enumerate(row.cells) for figure in cell}
    pairs = [
        pair
        for pair in comparison.pairs
        if (pair.a_report, pair.a.id) in members and (pair.b_report, pair.b.id) in members
    ]
    pairs.sort(key=lambda pair: pair.verdict is not Verdict.CONFLICT)
    return tuple(dict.fromkeys(pair.reason for pair in pairs if pair.reason))


def _has(row: Row, parts: Sequence[str]) -> bool:
    if not parts:
        return True
    text = row_title(row) + " " + " ".join(figure.text for cell in row.cells for figure in cell)
    return all(part in text for part in parts)
