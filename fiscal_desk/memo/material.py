"""What every section of a memo works from: the comparison, sorted for prose, and where the attachments are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.facts.places import same_place
from fiscal_desk.comparison.model import Comparison, Derived, Member, Pair, Row, Verdict
from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.quotations.citations import Citations, cite
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.report.model import Report


class Annex(StrEnum):
    """The attachments, in their order; the values are their titles."""

    INDICATORS = "主要指标对照表"
    CHARTS = "统计图"
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


#: The gravest verdict of a row's pairs decides.
_GRAVEST = (
    (Verdict.CONFLICT, Standing.CONFLICT),
    (Verdict.COMPATIBLE, Standing.COMPATIBLE),
    (Verdict.AGREE, Standing.AGREE),
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A row as far as some of its reports may be compared with each other: what one sentence is about."""

    row: Row
    reports: tuple[int, ...]
    standing: Standing
    pairs: tuple[Pair, ...] = ()

    @property
    def members(self) -> list[Member]:
        """The addresses of the figures that the claim is about."""
        return [(index, figure.id) for index in self.reports for figure in self.row.cells[index]]


@dataclass(frozen=True)
class Material:
    """Reports, comparison and corrections with what is looked up in them again and again."""

    comparison: Comparison
    corrections: tuple[MemoCorrection, ...]
    catalogue: Catalogue
    one_sided: bool = False
    pictures: tuple[Picture, ...] = ()

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
            Annex.CHARTS: bool(self.pictures),
            Annex.CHECKS: bool(self.comparison.checks or self.derived),
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
    def claims(self) -> list[Claim]:
        """Every row as one claim; a row whose reports fall into several comparable groups as one for each of them."""
        return [claim for row in self.comparison.rows for claim in self._claims(row)]

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """The standing of every row, by the row's id: the gravest of its claims."""
        found: dict[str, Standing] = {}
        order = list(Standing)
        for claim in self.claims:
            known = found.get(claim.row.id)
            if known is None or order.index(claim.standing) < order.index(known):
                found[claim.row.id] = claim.standing
        return found

    def claims_of(self, standing: Standing) -> list[Claim]:
        """Return the claims of one standing, in the table's order."""
        return [claim for claim in self.claims if claim.standing is standing]

    @property
    def tabled(self) -> list[Row]:
        """The rows of the table of indicators: what several reports state; if wanted, all that the catalogue knows."""
        return [
            row
            for row in self.comparison.rows
            if self.standings[row.id] is not Standing.ALONE or (self.one_sided and row.canonical is not None)
        ]

    @cached_property
    def derived(self) -> tuple[Derived, ...]:
        """The numbers that others determine: those that a report masks; if wanted, also those that none states."""
        return tuple(each for each in self.comparison.derived if each.masked or self.one_sided)

    @cached_property
    def _pairs_of(self) -> dict[Member, list[Pair]]:
        found: dict[Member, list[Pair]] = defaultdict(list)
        for pair in self.comparison.pairs:
            found[pair.a_report, pair.a.id].append(pair)
        return found

    def _pairs_in(self, row: Row) -> list[Pair]:
        own = set(members_of(row))
        pairs = [pair for member in members_of(row) for pair in self._pairs_of.get(member, ())]
        return [pair for pair in pairs if (pair.b_report, pair.b.id) in own]

    def _claims(self, row: Row) -> list[Claim]:
        holders = holders_of(row)
        if len(holders) < 2:
            return [Claim(row, tuple(holders), Standing.ALONE)]
        pairs = [pair for pair in self._pairs_in(row) if pair.verdict is not Verdict.INCOMPARABLE]
        claims = [self._comparable(row, group, pairs) for group in joined(holders, pairs) if len(group) > 1]
        return claims or [Claim(row, tuple(holders), self._apart(row, holders))]

    def _comparable(self, row: Row, group: tuple[int, ...], pairs: Sequence[Pair]) -> Claim:
        own = tuple(pair for pair in pairs if pair.a_report in group and pair.b_report in group)
        found = {pair.verdict for pair in own}
        standing = next(standing for verdict, standing in _GRAVEST if verdict in found)
        return Claim(row, group, standing, own)

    def _apart(self, row: Row, holders: Sequence[int]) -> Standing:
        places = [self.report(index).card.place for index in holders]
        elsewhere = any(same_place(a, b) is False for a in places for b in places)
        masked = any(figure.masked for cell in row.cells for figure in cell)
        return Standing.BESIDE if elsewhere and not masked else Standing.APART


def joined(holders: Sequence[int], pairs: Iterable[Pair]) -> list[tuple[int, ...]]:
    """Return the reports in groups within which pairs were compared, in the order of the reports."""
    groups = {index: {index} for index in holders}
    for pair in pairs:
        both = groups[pair.a_report] | groups[pair.b_report]
        for index in both:
            groups[index] = both
    return list(dict.fromkeys(tuple(sorted(group)) for group in groups.values()))


def holders_of(row: Row) -> list[int]:
    """Return the indices of the reports that state the row."""
    return [index for index, cell in enumerate(row.cells) if cell]


def members_of(row: Row) -> list[Member]:
    """Return the addresses of the row's figures."""
    return [(index, figure.id) for index, cell in enumerate(row.cells) for figure in cell]


def alike(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Group claims on one indicator, period, scope and stance: a level and its growth go into one sentence.

    So do the two tiers of a target.
    """
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        row = claim.row
        key = (row.canonical, row.label, row.period, row.scope, row.stance, claim.reports)
        groups.setdefault(key, []).append(claim)
    return list(groups.values())
