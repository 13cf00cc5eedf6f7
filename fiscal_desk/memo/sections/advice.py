"""九、需核实事项及建议: one numbered line for each thing that somebody should look at."""

from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.figures.model import DOUBTFUL_BELOW
from fiscal_desk.memo.material import Annex, Claim, Material, Standing
from fiscal_desk.memo.model import Block, Heading, paragraph
from fiscal_desk.memo.words.formulas import is_repeated, topic
from fiscal_desk.memo.words.names import holders, short_name
from fiscal_desk.memo.words.wording import printed_cell, row_name


def compose(material: Material) -> list[Block]:
    """Return the list; nothing where there is nothing to look at."""
    found = matters(material)
    if not found:
        return []
    return [
        Heading(1, "需核实事项及建议"),
        *(paragraph(f"{number}.{text}。") for number, text in enumerate(found, start=1)),
    ]


def matters(material: Material) -> list[str]:
    """Return each matter as a sentence without its full stop."""
    found = [_conflict(material, claim) for claim in material.claims_of(Standing.CONFLICT)]
    for verdict in (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED):
        found.extend(_check(material, check) for check in material.comparison.checks if check.verdict is verdict)
    doubtful = _doubtful(material)
    return [*found, doubtful] if doubtful else found


def _conflict(material: Material, claim: Claim) -> str:
    """The year stands behind the name: 1.2023年… would read as one number."""
    row = claim.row
    stated = "，".join(f"{short_name(index)}为{printed_cell(row.cells[index])}" for index in claim.reports)
    who = holders(claim.reports, material.total)
    return f"{row_name(row)}：{stated}，{who}表述不一致，建议核实后统一表述{material.see(claim.members)}"


def _check(material: Material, check: Check) -> str:
    number = material.comparison.checks.index(check) + 1
    where = f"（见{material.annex(Annex.CHECKS)}第{number}项）"
    if not check.computed:
        return f"{short_name(check.report)}所载{check.title}，{check.note}{where}"
    name = f"{short_name(check.report)}所载{topic(check)}"
    if is_repeated(check):
        return f"{name}，文中两处分别为{check.computed}和{check.stated}，建议核实是否所指相同{where}"
    between = f"{check.stated}，与计算所得{check.computed}不一致" if check.verdict is CheckVerdict.FAILS else ""
    return f"{name}{between}，建议核实{where}"


def _doubtful(material: Material) -> str:
    """Figures that were read with little confidence and that nobody confirmed or put right."""
    looked_at = {(correction.report, correction.figure.id) for correction in material.corrections}
    counts = {
        index: sum(
            1
            for figure in item.reading.figures
            if figure.confidence < DOUBTFUL_BELOW and (index, figure.id) not in looked_at
        )
        for index, item in enumerate(material.comparison.items)
    }
    said = "、".join(f"{short_name(index)}{count}项" for index, count in counts.items() if count)
    return f"程序识读把握不足且未经人工确认的数据（{said}），建议对照原文复核" if said else ""
