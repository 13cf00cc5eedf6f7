"""七、数据核对情况: what adds up, what differs by rounding, what is to be looked at, what does not meet."""

from collections import Counter

from fiscal_desk.comparison.model import Check, CheckVerdict, Derived
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Block, Heading, Paragraph, Run, paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.formulas import difference, is_repeated, rule, topic, working
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import computed, sentence
from fiscal_desk.vocabulary.words import word_of

_ENDINGS = {
    CheckVerdict.FAILS: "两者不一致，建议核实",
    CheckVerdict.UNVERIFIED: "",  # the verdict says it
    CheckVerdict.OTHER_BASIS: "口径不同，不作判断",
}


def compose(material: Material) -> list[Block]:
    """Return the counts, then a sentence for each check that did not plainly hold, then masked numbers derived."""
    checks = material.comparison.checks
    masked = [derived for derived in material.comparison.derived if derived.masked]
    if not checks and not masked:
        return []
    blocks: list[Block] = [Heading(1, "数据核对情况")]
    if checks:
        counted = Counter(check.verdict for check in checks)
        said = "，".join(f"{word_of(verdict)}{counted[verdict]}项" for verdict in CheckVerdict if counted[verdict])
        blocks.append(
            paragraph(f"共核对数据关系{len(checks)}项：{said}。关系式及计算过程见{material.annex(Annex.CHECKS)}。")
        )
    for verdict in _ENDINGS:
        blocks.extend(_said(material, check) for check in checks if check.verdict is verdict)
    rounded = [
        f"{short_name(check.report)}的{topic(check)}" for check in checks if check.verdict is CheckVerdict.ROUNDING
    ]
    if rounded:
        blocks.append(paragraph(f"{listed(rounded)}{len(rounded)}项存在尾差，差额在四舍五入允许范围之内。"))
    blocks.extend(_derived(derived) for derived in masked)
    return blocks


def _said(material: Material, check: Check) -> Paragraph:
    """报告三所载专项债务余额为…，按73亿元+198.16亿元计算为…，相差…，两者不一致，建议核实。"""
    note = f"（{check.note.rstrip('。')}）" if check.note else ""
    ending = f"{_ENDINGS[check.verdict] or word_of(check.verdict)}{note}{material.see(check.members)}。"
    if not check.computed:
        remark = f"{short_name(check.report)}所载{check.title}（{check.formula}），{check.note}"
        return sentence(f"{remark}{material.see(check.members)}。")
    if is_repeated(check):
        twice = f"{short_name(check.report)}所载{topic(check)}，文中两处分别为{check.computed}和{check.stated}，"
        return sentence(twice, ending)
    stated = f"所载{topic(check)}为{check.stated}" if check.stated else f"的{topic(check)}未直接载明"
    gap = difference(check.stated, check.computed).lstrip("−")
    apart: list[str | Run] = ["，相差", computed(gap)] if gap not in ("", "0") else []
    basis = f"{short_name(check.report)}{stated}，按{working(check.formula)}计算为"
    return sentence(basis, computed(check.computed), rule(check), *apart, f"，{ending}")


def _derived(derived: Derived) -> Paragraph:
    return sentence(
        f"{short_name(derived.report)}的{derived.label}以“*”代替数额，按{working(derived.formula)}推算为",
        computed(derived.text),
        "。",
    )
