"""What every section of a memo works from: the comparison, sorted for prose, and where the attachments are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from hashlib import blake2b
from itertools import pairwise

from fiscal_desk.case.state.memo_words import FindingState, Judgement, MemoWords
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.facts.accounts.last_budget import against_last_budget
from fiscal_desk.comparison.facts.places import same_place
from fiscal_desk.comparison.model import Check, CheckVerdict, Comparison, Derived, Member, Pair, Row, Verdict
from fiscal_desk.comparison.rows.copies import copies
from fiscal_desk.comparison.rows.twins import Twins, twins
from fiscal_desk.figures.doubt.doubted import is_doubtful
from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.memo.model import Picture, Run
from fiscal_desk.memo.quotations.citations import Citations, cite
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.quotations.listing import numbers_listed
from fiscal_desk.memo.settings import Length, MemoSettings
from fiscal_desk.report.model import Report


class Annex(StrEnum):
    """The attachments, in their order; the values are their titles."""

    INDICATORS = "主要指标对照表"
    CHARTS = "统计图"
    CHECKS = "数据核对明细表"
    QUOTATIONS = "原文摘录"
    DOUBTFUL = "待人工核对"
    CORRECTIONS = "人工更正记录"


class Standing(StrEnum):
    """How a row's reports stand to each other, as the sections sort them."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    BESIDE = "beside"  # other places: shown beside each other, never subtracted
    APART = "apart"  # not comparable for another reason
    ALONE = "alone"  # only one report states it


#: What the table of indicators has of what several reports state.
_TABLED = {
    Length.BRIEF: frozenset({Standing.CONFLICT}),
    Length.STANDARD: frozenset({Standing.CONFLICT, Standing.COMPATIBLE}),
    Length.FULL: frozenset[Standing](),
}

#: Up to so many figures that nobody looked at are named in the text, more of them in an attachment.
FEW_DOUBTFUL = 6

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
    length: Length = Length.STANDARD
    pictures: tuple[Picture, ...] = ()
    cited: frozenset[Member] = frozenset()  # the figures whose numbers the body gives
    settings: MemoSettings = field(default_factory=MemoSettings)
    words: MemoWords = field(default_factory=MemoWords)  # what the user said about the memo

    @property
    def total(self) -> int:
        """How many reports are compared."""
        return len(self.comparison.items)

    def report(self, index: int) -> Report:
        """Return the report of an index."""
        return self.comparison.items[index].report

    @cached_property
    def twins(self) -> tuple[Twins, ...]:
        """The reports that may be one report each."""
        return twins(self.comparison)

    def first_of(self, index: int) -> int:
        """Return the first of the reports that are the same as one, or may be: what is found in both is found once."""
        return self._firsts.get(index, index)

    @cached_property
    def _firsts(self) -> dict[int, int]:
        groups = (*copies(self.comparison.items), *(each.reports for each in self.twins))
        return {index: group[0] for group in groups for index in group}

    def figure(self, member: Member) -> Figure | None:
        """Return the figure of an address, None where no report has it."""
        return self._figures.get(member)

    @cached_property
    def _figures(self) -> dict[Member, Figure]:
        items = enumerate(self.comparison.items)
        return {(index, figure.id): figure for index, item in items for figure in item.reading.figures}

    def end_before(self, member: Member) -> int:
        """Return where the number before a figure ends in its report, 0 for the first one."""
        return self._ends_before.get(member, 0)

    @cached_property
    def _ends_before(self) -> dict[Member, int]:
        return {
            (index, figure.id): before.end
            for index, item in enumerate(self.comparison.items)
            for before, figure in pairwise(item.reading.figures)
        }

    @cached_property
    def against_budgets(self) -> frozenset[Member]:
        """The growths and differences that are against last year's budget."""
        return frozenset(
            (index, known)
            for index, item in enumerate(self.comparison.items)
            for known in against_last_budget(item.report, item.reading.figures)
        )

    def row(self, member: Member) -> Row | None:
        """Return the row in which a figure stands, None where it stands in none."""
        return self._rows.get(member)

    def kindred(self, row: Row) -> list[Row]:
        """Return the rows on a row's indicator, period, scope, ledger and side, in all measures and stances."""
        return self._kindred[_about(row)]

    @cached_property
    def _kindred(self) -> dict[tuple[object, ...], list[Row]]:
        found: dict[tuple[object, ...], list[Row]] = defaultdict(list)
        for row in self.comparison.rows:
            found[_about(row)].append(row)
        return found

    @cached_property
    def _rows(self) -> dict[Member, Row]:
        return {member: row for row in self.comparison.rows for member in members_of(row)}

    @cached_property
    def citations(self) -> Citations:
        """The excerpts."""
        return cite(self.comparison, self.corrections, self.length)

    def print_of(self, index: int) -> str:
        """Return what tells a report from all others, wherever it is opened: a part of its file's hash."""
        report = self.report(index)
        return report.origin.sha256[:16] or blake2b(report.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def judgement(self, finding: str, now: str) -> Judgement:
        """Return what the user said of a finding that says `now`; nothing where its numbers have changed since."""
        found = self.words.judgements.get(finding, Judgement())
        return found if found.is_about(now) else Judgement()

    def uses(self, finding: str, now: str) -> bool:
        """Whether a finding goes into the memo."""
        dropped = self.judgement(finding, now).state is FindingState.NOT_USED
        return not dropped and finding not in self.words.plan.left_out

    @cached_property
    def annexes(self) -> tuple[Annex, ...]:
        """The attachments that go into the memo, in their order."""
        first = {name: place for place, name in enumerate(self.words.plan.annexes)}
        kept = [annex for annex in self.filled if annex_id(annex) not in self.words.plan.left_out]
        return tuple(sorted(kept, key=lambda annex: first.get(annex_id(annex), len(first))))

    @cached_property
    def filled(self) -> tuple[Annex, ...]:
        """The attachments that have something in them, in their usual order."""
        filled = {
            Annex.INDICATORS: bool(self.tabled),
            Annex.CHARTS: bool(self.pictures),
            Annex.CHECKS: bool(self.listed_checks or self.derived),
            Annex.QUOTATIONS: bool(self.citations.excerpts),
            Annex.DOUBTFUL: len(self.doubtful_cited) > FEW_DOUBTFUL,
            Annex.CORRECTIONS: bool(self.recorded),
        }
        return tuple(annex for annex, full in filled.items() if full)

    def annex(self, annex: Annex) -> str:
        """Return 附件2, 附件 where there is but one, empty where that one is left out."""
        if annex not in self.annexes:
            return ""
        return f"附件{self.annexes.index(annex) + 1}" if len(self.annexes) > 1 else "附件"

    def reference(self, annex: Annex) -> Run:
        """Return an attachment's name as a reference, without text where it is left out."""
        return Run(self.annex(annex), refers=(annex_id(annex),))

    def see(self, members: Iterable[Member]) -> Run:
        """Return （原文见附件3第4、9条）, without text where none of the figures is quoted."""
        numbers = self.citations.of(members) if self.annex(Annex.QUOTATIONS) else []
        if not numbers:
            return Run("")
        words = f"（原文见{self.annex(Annex.QUOTATIONS)}第{numbers_listed(numbers)}条）"
        return Run(words, refers=tuple(f"quotation:{number}" for number in numbers))

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The places that the reports are about, each once; an unknown one is empty."""
        return tuple(dict.fromkeys(self.report(index).card.place for index in range(self.total)))

    @property
    def recorded(self) -> tuple[MemoCorrection, ...]:
        """The corrections that changed something."""
        return tuple(correction for correction in self.corrections if correction.recorded)

    @cached_property
    def claims(self) -> list[Claim]:
        """Every row as one claim; a row whose reports fall into several comparable groups as one for each of them."""
        return [claim for row in self.comparison.rows for claim in self.claims_in(row)]

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
    def full(self) -> bool:
        """Whether all is to be told, down to what a single report states."""
        return self.length is Length.FULL

    @property
    def brief(self) -> bool:
        """Whether only what was found is to be told."""
        return self.length is Length.BRIEF

    @property
    def tabled(self) -> list[Row]:
        """The rows of the table of indicators: what differs or only comes near; in full all of the catalogue."""
        return [
            row
            for row in self.comparison.rows
            if (self.standings[row.id] in _TABLED[self.length] and row.stance is not Stance.RULE)
            or (self.full and (self.standings[row.id] is not Standing.ALONE or row.canonical is not None))
        ]

    @cached_property
    def listed_checks(self) -> tuple[Check, ...]:
        """The checks of the attachment: what did not plainly hold; in full all."""
        return tuple(check for check in self.comparison.checks if self.full or check.verdict is not CheckVerdict.HOLDS)

    @cached_property
    def derived(self) -> tuple[Derived, ...]:
        """The numbers that others determine: those that a report masks; in full also those that none states."""
        return tuple(each for each in self.comparison.derived if (each.masked and not self.brief) or self.full)

    @cached_property
    def put_right(self) -> frozenset[Member]:
        """The figures whose fields a user changed: their words are no longer the report's."""
        return frozenset((each.report, each.figure.id) for each in self.recorded)

    @cached_property
    def doubtful(self) -> tuple[tuple[int, Figure], ...]:
        """The figures that were read with little confidence and that nobody confirmed or put right.

        What was set for many at once settles the fields that were set, and no others.
        """
        looked_at = {(each.report, each.figure.id) for each in self.corrections if not each.shared}
        settled: dict[Member, set[str]] = defaultdict(set)
        for each in self.corrections:
            settled[each.report, each.figure.id].update(each.after)
        return tuple(
            (index, figure)
            for index, item in enumerate(self.comparison.items)
            for figure in item.reading.figures
            if (index, figure.id) not in looked_at and is_doubtful(figure, settled.get((index, figure.id), ()))
        )

    @cached_property
    def doubtful_members(self) -> frozenset[Member]:
        """The addresses of the doubtful figures."""
        return frozenset((index, figure.id) for index, figure in self.doubtful)

    @cached_property
    def doubtful_cited(self) -> tuple[tuple[int, Figure], ...]:
        """The doubtful figures that the memo cites; in full all that are doubtful."""
        return tuple(each for each in self.doubtful if self.full or (each[0], each[1].id) in self.cited)

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

    def claims_in(self, row: Row) -> list[Claim]:
        """Return a row as claims: one for each group of reports that may be compared."""
        holders = holders_of(row)
        if len(holders) < 2:
            return [Claim(row, tuple(holders), Standing.ALONE)]
        pairs = [pair for pair in self._pairs_in(row) if pair.verdict is not Verdict.INCOMPARABLE]
        claims = [self._comparable(row, group, pairs) for group in joined(holders, pairs) if len(group) > 1]
        if not claims:
            return [Claim(row, tuple(holders), self._apart(row, holders))]
        return [*claims, *self._elsewhere(row, holders)]

    def _comparable(self, row: Row, group: tuple[int, ...], pairs: Sequence[Pair]) -> Claim:
        own = tuple(pair for pair in pairs if pair.a_report in group and pair.b_report in group)
        found = {pair.verdict for pair in own}
        standing = next(standing for verdict, standing in _GRAVEST if verdict in found)
        return Claim(row, group, standing, own)

    def _elsewhere(self, row: Row, holders: Sequence[int]) -> list[Claim]:
        """The first report of each place that states a row of which some reports of one place agree or differ."""
        known: list[int] = []
        for index in holders:
            place = self.report(index).card.place
            if any(figure.masked for figure in row.cells[index]):
                continue
            if all(same_place(place, self.report(other).card.place) is False for other in known):
                known.append(index)
        return [Claim(row, tuple(known), Standing.BESIDE)] if len(known) > 1 else []

    def _apart(self, row: Row, holders: Sequence[int]) -> Standing:
        places = [self.report(index).card.place for index in holders]
        elsewhere = any(same_place(a, b) is False for a in places for b in places)
        masked = any(figure.masked for cell in row.cells for figure in cell)
        return Standing.BESIDE if elsewhere and not masked else Standing.APART


def _about(row: Row) -> tuple[object, ...]:
    return row.canonical or row.label, row.period, row.scope, row.ledger, row.side


def annex_id(annex: Annex) -> str:
    """Return the id of an attachment."""
    return f"annex:{annex.name.lower()}"


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
