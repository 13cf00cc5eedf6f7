"""Sentences on rows of a comparison, in the words of an office."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Row
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.material import Claim, Material
from fiscal_desk.memo.model import Face, Paragraph, Run
from fiscal_desk.memo.words.names import holders, short_name
from fiscal_desk.memo.words.wording import as_target, growth_word, predicate, printed_cell, same_printing, subject


def sentence(*parts: str | Run) -> Paragraph:
    """Return a paragraph of plain strings and runs."""
    return Paragraph(runs=tuple(Run(part) if isinstance(part, str) else part for part in parts if part))


def computed(text: str) -> Run:
    """Return a run that is marked as worked out here."""
    return Run(text, Face.COMPUTED)


def agreement(material: Material, group: Sequence[Claim]) -> Paragraph:
    """两份报告所载2023年一般公共预算收入均为244.9亿元，同比增长16.3%，表述一致。"""
    first = group[0]
    if any(not same_printing(claim.row.cells[index] for index in claim.reports) for claim in group):
        said = "；".join(_each(material, claim) for claim in group)
        return sentence(f"{subject(first.row)}，{said}，数值一致。")
    said = _joined(first.row, [_predicate(material, claim.row, claim.reports) for claim in group])
    return sentence(f"{holders(first.reports, material.total)}所载{subject(first.row)}均{said}，表述一致。")


def compatibility(material: Material, claim: Claim) -> Paragraph:
    """2023年兑现资金，报告一所载为超20亿元，报告二所载为21.4亿元，“超20亿元”为下限，相容。"""
    reasons = dict.fromkeys(pair.reason.split("：", 1)[-1].rstrip("。") for pair in claim.pairs)
    why = "；".join(reasons) or "相容"
    return sentence(f"{subject(claim.row)}，{_each(material, claim)}，{why}{material.see(claim.members)}。")


def disagreement(material: Material, claim: Claim) -> Paragraph:
    """2023年新增债券，报告一所载为24.6亿元，报告二所载为25.1亿元，相差0.5亿元，两份报告表述不一致，建议核实。"""
    who = holders(claim.reports, material.total)
    verdict = f"{who}表述不一致，建议核实{material.see(claim.members)}。"
    return sentence(f"{subject(claim.row)}，{_each(material, claim)}，", *gap(claim.row), verdict)


def gap(row: Row) -> list[str | Run]:
    """相差 and the number, marked as computed; nothing where the row has no difference."""
    if row.difference in ("", "0"):
        return []
    largest = row.difference.startswith("最大相差")
    return ["最大相差" if largest else "相差", computed(row.difference.removeprefix("最大相差").lstrip("+-")), "，"]


def _each(material: Material, claim: Claim) -> str:
    """Who says what: reports that print the same stand together."""
    said: dict[str, list[int]] = {}
    for index in claim.reports:
        said.setdefault(_joined(claim.row, [_predicate(material, claim.row, [index])]), []).append(index)
    return "，".join(f"{'、'.join(map(short_name, indices))}所载{words}" for words, indices in said.items())


def _joined(first: Row, predicates: Sequence[str]) -> str:
    """A target is said to be something (为增长5%以上，力争增长6%), a result does something (增长5%)."""
    head, *others = predicates
    return "，".join([as_target(head) if first.stance is Stance.PLAN else head, *others])


def _predicate(material: Material, row: Row, indices: Sequence[int]) -> str:
    """What reports that print the same say of the row's subject."""
    cell = row.cells[indices[0]]
    stated = [(material.report(index), figure) for index in indices for figure in row.cells[index]]
    growth = growth_word(stated) if row.measure is Measure.CHANGE else ""
    return predicate(cell[0], growth) + _further(cell)


def _further(cell: Sequence[Figure]) -> str:
    """What else the report prints for the same fact, in brackets."""
    others = [figure for figure in cell if printed_cell([figure]) != printed_cell(cell[:1])]
    return f"（另处为{printed_cell(others)}）" if others else ""
