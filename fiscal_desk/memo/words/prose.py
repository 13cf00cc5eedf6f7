"""Sentences on rows of a comparison, in the words of an office."""

import re
from collections.abc import Sequence

from fiscal_desk.comparison.model import Check, Member, Row
from fiscal_desk.comparison.words.check_titles import BUDGETS, full_title, ledger_word, planned_word, whole_name
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.material import Claim, Material
from fiscal_desk.memo.model import Paragraph, Run
from fiscal_desk.memo.quotations.sums import plain_sum
from fiscal_desk.memo.words.filling import computed, filled, phrases, said
from fiscal_desk.memo.words.formulas import topic
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import holders, short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import told
from fiscal_desk.memo.words.wording import (
    as_target,
    base_name,
    growth_word,
    is_of_increase,
    is_of_other_budget,
    measured,
    plain_name,
    plan_word,
    predicate,
    said_once,
    share_name,
    subject,
)
from fiscal_desk.vocabulary.periods import period_word

#: The names of a sum's terms are told where they have not more characters than this together.
_NAMES_OF_TERMS = 30
_DIGITS = re.compile(r"\d")


def claim_name(material: Material, claim: Claim) -> str:
    """Return a row's full name: 2023年全市税收收入占一般公共预算收入的比重, 2024年一般公共预算收入增速目标."""
    row = claim.row
    firsts = [row.cells[report][0] for report in claim.reports]
    name = share_name(own_name(material, row), *firsts) or measured(own_name(material, row), row.measure)
    return about(row) + name + planned_as(material, row, name)


def claim_subject(material: Material, claim: Claim) -> str:
    """Return a row's full name as its numbers follow it: 增速 is not said twice."""
    row = claim.row
    return said_once(
        claim_name(material, claim), (cell_value(material, row.cells[index], index) for index in claim.reports)
    )


def own_name(material: Material, row: Row) -> str:
    """Return what all reports call a row's indicator; the catalogue's or the user's name where they differ."""
    known = material.catalogue.indicators.get(row.canonical or "")
    called = {figure.indicator.strip() for cell in row.cells for figure in cell}
    if known is not None and known.name == row.label and len(called) == 1:
        return called.pop()
    return plain_name(row)


def planned_as(material: Material, row: Row, name: str) -> str:
    """Return 预算数 for a budget's sum, else 计划数 or 目标 for what is planned; empty where the name says it."""
    return plan_word(row, name, budget=is_of_budgets(material, row))


def is_of_budgets(material: Material, row: Row) -> bool:
    """Whether all reports that state a row are budgets or final accounts."""
    return all(material.report(index).card.kind in BUDGETS for index, cell in enumerate(row.cells) if cell)


def row_subject(material: Material, row: Row) -> str:
    """Return what a row is about: 2023年全市一般公共预算收入, with what it is called where it is planned."""
    name = plain_name(row)
    return subject(row, name + planned_as(material, row, name))


def about(row: Row) -> str:
    """Return period and scope as they stand before a name."""
    return subject(row, "")


def check_name(material: Material, group: Sequence[Check]) -> str:
    """Return what is checked, with its measure; and scope; a fault at several names them: （全市、市本级）."""
    check = group[0]
    figures = [figure for each in group for figure in _stated(material, each)]
    name = topic(check)
    if not check.computed:
        return name
    if figures and not check.subject:
        name = whole_name(name, material.row(check.members[0]))
    if figures and not check.subject:
        name = measured(name, figures[0].measure)
        name += _told_apart(material, check.members[0], figures[0])
    period = period_word(figures[0].period) if figures and figures[0].period else ""
    period = "" if period in name else period
    scopes = [scope for scope in dict.fromkeys(figure.scope for figure in figures) if scope]
    if len(scopes) > 1:
        return f"{period}{name}（{'、'.join(scopes)}）"
    return period + (name if not scopes or scopes[0] in name else scopes[0] + name)


def named_terms(material: Material, check: Check) -> str:
    """Return a short sum with its terms' names: 新增债券88.15亿元+再融资债券53.21亿元; empty for other formulas."""
    terms = plain_sum(check.formula)
    figures = [figure for figure in map(material.figure, check.members[1:]) if figure is not None]
    names = [in_full_width(figure.indicator.strip()) for figure in figures]
    if not 1 < len(terms) == len(names) == len(set(names)) or len("".join(names)) > _NAMES_OF_TERMS:
        return ""
    if any(_DIGITS.findall(term) != _DIGITS.findall(figure.text) for term, figure in zip(terms, figures, strict=True)):
        return ""
    return "+".join(name + term for name, term in zip(names, terms, strict=True))


def _told_apart(material: Material, member: Member, figure: Figure) -> str:
    """Return what tells a figure from its namesakes: the budget that it is of, and that it is planned, not done.

    32,662万元 that 政府性基金 may spend under 其他支出 are neither what was spent nor the general budget's.
    """
    return ledger_of(material, member) + planned_word(figure, material.report(member[0]).card.kind)


def ledger_of(material: Material, member: Member) -> str:
    """Return in brackets what tells a figure's row from rows of the same name: （政府性基金预算）; else empty."""
    return ledger_word(material.row(member))


def check_title(material: Material, check: Check) -> str:
    """Return a check's title for tables; the scope that its statement names stands before it."""
    figures = _stated(material, check)
    if not figures:
        return in_full_width(check.title)
    member = check.members[0]
    kind = material.report(member[0]).card.kind
    return in_full_width(full_title(check, figures[0], material.row(member), kind))


def _stated(material: Material, check: Check) -> list[Figure]:
    """The figure that is checked, of whose kind there is one or none."""
    found = map(material.figure, check.members[:1])
    return [figure for figure in found if figure is not None]


def values_of(material: Material, claim: Claim) -> str:
    """Return who says what: 报告二为9.47亿元，报告三为9.74亿元; reports that print the same stand together."""
    found: dict[str, list[int]] = {}
    for index in claim.reports:
        found.setdefault(cell_value(material, claim.row.cells[index], index), []).append(index)
    template = phrases().families.said
    return "，".join(said(template, who="、".join(map(short_name, who)), value=value) for value, who in found.items())


def cell_value(material: Material, cell: Sequence[Figure], report: int) -> str:
    """Return what a report states of a row as printed, with what else it prints for it in brackets."""
    printed = list(dict.fromkeys(stated(material, report, figure) for figure in cell))
    return printed[0] + (said(phrases().families.also, value="、".join(printed[1:])) if printed[1:] else "")


def table_value(material: Material, report: int, figure: Figure) -> str:
    """Return a figure as it stands in a small table beside others: 412.63亿元, 增长3.2%, 占比82.0%."""
    printed = stated(material, report, figure)
    return printed if figure.measure is Measure.LEVEL else measured_value(figure, printed)


def measured_value(figure: Figure, printed: str) -> str:
    """Return a printed rate with the word for what it measures, where the number does not say it.

    A share in an increase says of what: beside a total 占比24.1% would be read as the total's. So does what was met of
    an adjusted budget: 55.4% of that and 75.6% of the budget are not one rate.
    """
    if figure.measure is Measure.SHARE and is_of_increase(figure):
        return f"占{base_name(figure)}{printed}"
    if figure.measure is Measure.COMPLETION and is_of_other_budget(figure):
        return predicate(figure, printed)
    word = measured("", figure.measure) if figure.measure in (Measure.SHARE, Measure.COMPLETION) else ""
    return word + printed


def gap(row: Row) -> list[str | Run]:
    """相差 and the number, marked as computed; nothing where the row has no difference."""
    if row.difference in ("", "0"):
        return []
    words = phrases().faults
    largest = row.difference.startswith("最大相差")
    before, _, after = said(words.widest if largest else words.gap, value="\0").partition("\0")
    return [before, computed(row.difference.removeprefix("最大相差").lstrip("+-")), after]


def agreement(material: Material, group: Sequence[Claim]) -> Paragraph:
    """报告二、报告三均载明2023年老旧小区改造26个、新增学位6300个，表述一致。"""
    words = phrases().families
    first = group[0].row
    made = filled(
        words.plan if first.stance is Stance.PLAN else words.actual,
        who=holders(group[0].reports, material.total),
        period=period_word(first.period) if first.period else "",
        items="、".join(_items(material, group)),
    )
    about = (first.family, first.period, first.stance, *map(material.print_of, group[0].reports))
    return told(made, "families.agree", about, [member for claim in group for member in claim.members])


def same_words(claim: Claim) -> bool:
    """Whether all reports of a claim print the same number with the same bound, however they word the bound."""
    return len({tuple(map(print_figure, claim.row.cells[index])) for index in claim.reports}) == 1


def otherwise(material: Material, claim: Claim) -> Paragraph:
    """2023年惠及企业，报告一为3.4万余户次，报告二为3.4万家次，数值一致。"""
    made = filled(phrases().families.otherwise, what=claim_subject(material, claim), said=values_of(material, claim))
    return told(made, "families.otherwise", (claim.row.id,), claim.members)


def compatibility(material: Material, claim: Claim) -> Paragraph:
    """2023年兑现资金，报告一为超20亿元，报告二为21.4亿元，口径相近，互不矛盾。"""
    made = filled(
        phrases().families.compatible,
        what=claim_subject(material, claim),
        said=values_of(material, claim),
        see=material.see(claim.members),
    )
    return told(made, "families.compatible", (claim.row.id,), claim.members)


def _items(material: Material, group: Sequence[Claim]) -> list[str]:
    """Each indicator with its level and its rates: 一般公共预算收入86.42亿元（增长8.6%）."""
    found: dict[tuple[object, ...], list[Claim]] = {}
    for claim in group:
        found.setdefault((claim.row.label, claim.row.scope), []).append(claim)
    return [_item(material, claims) for claims in found.values()]


def _item(material: Material, claims: Sequence[Claim]) -> str:
    row = claims[0].row
    name = own_name(material, row)
    scope = "" if name.startswith(row.scope or "") else row.scope or ""
    head, *others = [_predicate(material, claim) for claim in claims]
    return f"{scope}{name}{head}" + (f"（{'，'.join(others)}）" if others else "")


def _predicate(material: Material, claim: Claim) -> str:
    row = claim.row
    cell = row.cells[claim.reports[0]]
    printed = cell_value(material, cell, claim.reports[0])
    pairs = [(material.report(index), figure) for index in claim.reports for figure in row.cells[index]]
    growth = growth_word(pairs) if row.measure is Measure.CHANGE else ""
    made = predicate(cell[0], printed, growth)
    return as_target(made) if row.stance is Stance.PLAN else made
