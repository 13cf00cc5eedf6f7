"""What every section of a memo works from: the comparison, sorted for prose, and where the attachments are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.model import Comparison, Member, Pair, Row, Verdict
from fiscal_desk.comparison.places import same_place
from fiscal_desk.memo.citations import Citations, cite
from fiscal_desk.memo.corrections import MemoCorrection
from fiscal_desk.report.model import Report


class Annex(StrEnum):
    """The attachments, in their order; the values are their titles."""

    INDICATORS = "主要指标对照表"
    CHECKS = "数据核对明细表"
    QUOTATIONS = "原文摘录"
    CORRECTIONS = "人工更正记录"


class Standing(StrEnum):
    """How a row's reports stand to each other, as the sections sort them."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    BESIDE = "beside"  # other places: shown beside each other, never subtracted
    APART = "apart"  # not comparable for another reason
    ALONE = "alone"  # only one report states it


_OF_VERDICT = {
    Verdict.AGREE: Standing.AGREE,
    Verdict.COMPATIBLE: Standing.COMPATIBLE,
    Verdict.CONFLICT: Standing.CONFLICT,
}


@dataclass(frozen=True)
class Material:
    """Reports, comparison and corrections with what is looked up in them again and again."""

    comparison: Comparison
    corrections: tuple[MemoCorrection, ...]
    catalogue: Catalogue

    @property
    def total(self) -> int:
        """How many reports are compared."""
        return len(self.comparison.items)

    def report(self, index: int) -> Report:
        """Return the report of an index."""
        return self.comparison.items[index].report

    @cached_property
    def citations(self) -> Citations:
        """The excerpts."""
        return cite(self.comparison, self.corrections)

    @cached_property
    def annexes(self) -> tuple[Annex, ...]:
        """The attachments that have something in them."""
        filled = {
            Annex.INDICATORS: bool(self.tabled),
            Annex.CHECKS: bool(self.comparison.checks or self.comparison.derived),
            Annex.QUOTATIONS: bool(self.citations.excerpts),
            Annex.CORRECTIONS: bool(self.recorded),
        }
        return tuple(annex for annex, full in filled.items() if full)

    def annex(self, annex: Annex) -> str:
        """Return 附件2, 附件 where there is but one, empty where that one is left out."""
        if annex not in self.annexes:
            return ""
        return f"附件{self.annexes.index(annex) + 1}" if len(self.annexes) > 1 else "附件"

    def see(self, members: Iterable[Member]) -> str:
        """Return （原文见附件3第4、9条）, empty where none of the figures is quoted."""
        numbers = self.citations.of(members)
        if not numbers:
            return ""
        return f"（原文见{self.annex(Annex.QUOTATIONS)}第{'、'.join(map(str, numbers))}条）"

    @property
    def recorded(self) -> tuple[MemoCorrection, ...]:
        """The corrections that changed something."""
        return tuple(correction for correction in self.corrections if correction.recorded)

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """The standing of every row, by the row's id."""
        return {row.id: self._standing(row) for row in self.comparison.rows}

    def rows(self, *standings: Standing) -> list[Row]:
        """Return the rows of some standings, in the table's order."""
        return [row for row in self.comparison.rows if self.standings[row.id] in standings]

    @property
    def tabled(self) -> list[Row]:
        """The rows of the table of indicators: what several reports state, and what the catalogue knows."""
        return [
            row
            for row in self.comparison.rows
            if self.standings[row.id] is not Standing.ALONE or row.canonical is not None
        ]

    @cached_property
    def _pairs_of(self) -> dict[Member, list[Pair]]:
        found: dict[Member, list[Pair]] = defaultdict(list)
        for pair in self.comparison.pairs:
            found[pair.a_report, pair.a.id].append(pair)
            found[pair.b_report, pair.b.id].append(pair)
        return found

    def pairs(self, row: Row) -> list[Pair]:
        """Return the pairs whose two figures both stand in the row."""
        own = set(members_of(row))
        seen: list[Pair] = []
        for member in own:
            for pair in self._pairs_of.get(member, ()):
                inside = (pair.a_report, pair.a.id) in own and (pair.b_report, pair.b.id) in own
                if inside and pair not in seen:
                    seen.append(pair)
        return sorted(seen, key=lambda pair: (pair.a_report, pair.b_report, pair.a.start, pair.b.start))

    def _standing(self, row: Row) -> Standing:
        if row.verdict is None:
            return Standing.ALONE
        if row.verdict in _OF_VERDICT:
            return _OF_VERDICT[row.verdict]
        places = [self.report(index).card.place for index in holders_of(row)]
        apart = any(same_place(a, b) is False for a in places for b in places)
        masked = any(figure.masked for cell in row.cells for figure in cell)
        return Standing.BESIDE if apart and not masked else Standing.APART


def holders_of(row: Row) -> list[int]:
    """Return the indices of the reports that state the row."""
    return [index for index, cell in enumerate(row.cells) if cell]


def members_of(row: Row) -> list[Member]:
    """Return the addresses of the row's figures."""
    return [(index, figure.id) for index, cell in enumerate(row.cells) for figure in cell]


def alike(rows: Sequence[Row]) -> list[list[Row]]:
    """Group rows about one indicator, period, scope and stance: a level and its growth go into one sentence.

    So do the two tiers of a target.
    """
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        key = (
            row.canonical or row.label,
            row.label,
            row.period,
            row.scope,
            row.stance,
            tuple(holders_of(row)),
        )
        groups.setdefault(key, []).append(row)
    return list(groups.values())
