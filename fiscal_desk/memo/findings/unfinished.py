"""Totals of the four budgets that a report itself says were not met, where no missed target says so already."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fiscal_desk.case.state.memo_words import Judgement
from fiscal_desk.comparison.facts.arranging import bare_label
from fiscal_desk.comparison.facts.label_keys import is_level
from fiscal_desk.comparison.facts.qualifiers import adjusted_stage
from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order, judged
from fiscal_desk.memo.findings.missed import is_budget, missed
from fiscal_desk.memo.findings.once import is_told
from fiscal_desk.memo.findings.weight import Weights, is_total
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import id_of, told
from fiscal_desk.memo.words.wording import base_name, plain_name, predicate
from fiscal_desk.vocabulary.periods import period_word

_WHOLE = 100
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A budget of which less came in, or less was spent, as a finding."""

    finding: Finding
    report: int
    figure: Figure
    row: Row

    @property
    def side(self) -> str:
        """收入 or 支出."""
        return self.row.side


def unfinished(material: Material) -> list[Unfinished]:
    """Return the totals of the four budgets that a report prints as less than the whole year's budget.

    In the user's order, else revenue before spending, and of both what weighs most first; those that are left out
    among them. What is printed for a part of a year is no shortfall, and what was read with little confidence tells
    nothing. Of a budget that was adjusted only the adjusted one counts.
    """
    told_of = {
        (each.promise.actual_report, each.promise.canonical, each.promise.actual.scope) for each in missed(material)
    }
    found = [
        (report, figure, row)
        for row in material.comparison.rows
        if _is_total(row)
        for report, cell in enumerate(row.cells)
        for figure in cell[:1]
        if _falls_short(figure)
        and not _is_replaced(material, row, report)
        and (report, figure.id) not in material.doubtful_members
        and (report, row.canonical, figure.scope) not in told_of
        and not is_told(material, [row], report)
    ]
    revenue, weights = phrases().words.revenue, Weights(material)
    found.sort(
        key=lambda each: (each[0], each[2].side != revenue, _is_part(each[2]), weights.of(each[2]), each[1].start)
    )
    return in_order(material, [_unfinished(material, *each) for each in found], lambda each: each.finding)


def short_of(material: Material, targets: str, budgets: str, both: str) -> str:
    """Return of three words the one for what was missed: targets, budgets, or some of both."""
    own = {is_budget(material, each.promise) for each in missed(material)} | {True for _ in unfinished(material)}
    return both if len(own) > 1 else budgets if True in own else targets


def unfinished_sentences(material: Material, most: int) -> list[Paragraph]:
    """Return a sentence for each report, year and side."""
    groups: dict[tuple[int, str | None, str], list[Unfinished]] = {}
    for each in unfinished(material):
        groups.setdefault((each.report, each.figure.period, each.side), []).append(each)
    before = {each.promise.actual_report for each in missed(material) if each.finding.used}
    return [
        _sentence(material, group, most, also=report in before)
        for (report, _, _), group in groups.items()
        if any(each.finding.used for each in group)
    ]


def _is_total(row: Row) -> bool:
    """Whether a row is the rate at which one of the four budgets came in, or was spent, over a whole year."""
    total = row.canonical is not None and is_total(row, bare_label(row))
    rate = row.measure is Measure.COMPLETION and row.stance is Stance.ACTUAL
    return total and rate and _YEAR.fullmatch(row.period or "") is not None


def _is_replaced(material: Material, row: Row, report: int) -> bool:
    """Whether a rate is of the first budget where its report tells one of the adjusted budget, too."""
    rates = [each for each in material.kindred(row) if each.measure is Measure.COMPLETION and each.cells[report]]
    return adjusted_stage() not in row.qualifiers and any(adjusted_stage() in each.qualifiers for each in rates)


def _is_part(row: Row) -> bool:
    """Whether a row is on a part of the report's own area (高新区), and on none of its levels."""
    return row.scope is not None and not is_level(row.scope)


def _falls_short(figure: Figure) -> bool:
    return figure.value is not None and figure.unit == "%" and figure.value < _WHOLE


def _unfinished(material: Material, report: int, figure: Figure, row: Row) -> Unfinished:
    known = id_of(FindingKind.UNFINISHED, (f"{material.print_of(report)}#{figure.id}",))
    says = _item(material, report, figure, row, Judgement())
    found = finding(material, FindingKind.UNFINISHED, known, says, ((report, figure.id),))
    return Unfinished(found, report, figure, row)


def _sentence(material: Material, whole: Sequence[Unfinished], most: int, *, also: bool) -> Paragraph:
    """What is left out is counted with the others, as it is with missed targets."""
    words = phrases()
    group = [each for each in whole if each.finding.used]
    shown, left = group[:most], len(group) - most
    unlisted = len(whole) - len(group)
    made = said(
        words.unfinished.own if group[0].side == words.words.revenue else words.unfinished.spending,
        report=short_name(group[0].report),
        period=period_word(group[0].figure.period or ""),
        also=words.unfinished.also if also else "",
        items="；".join(_worded(material, each) for each in shown),
        rest=(said(words.missed.rest, count=left, section=words.missed.elsewhere) if left > 0 else "")
        + (said(words.missed.unlisted, count=unlisted) if unlisted else ""),
    )
    spent = () if group[0].side == words.words.revenue else (group[0].side,)
    about = (material.print_of(group[0].report), group[0].figure.period, *spent)
    members = [member for each in shown for member in each.finding.members]
    return told(made, "unfinished", about, members, [each.finding.id for each in group])


def _worded(material: Material, each: Unfinished) -> str:
    return _item(material, each.report, each.figure, each.row, each.finding.judgement)


def _item(material: Material, report: int, figure: Figure, row: Row, word: Judgement) -> str:
    # The rate says itself of which budget it is.
    name = in_full_width(bare_label(row)) if base_name(figure) else plain_name(row)
    return said(
        phrases().unfinished.item,
        what=(figure.scope or "") + name,
        rate=predicate(figure, stated(material, report, figure)),
        judged=judged(word),
    )
