"""三、总体情况: three to five sentences of counts."""

from collections import Counter

from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.comparison.rows.copies import copies
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Block, Heading, paragraph
from fiscal_desk.memo.sections import advice
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.vocabulary.words import word_of

_WORDS = {
    Standing.AGREE: "表述一致",
    Standing.COMPATIBLE: "相容",
    Standing.CONFLICT: "表述不一致",
    Standing.BESIDE: "地区不同并列列示",
    Standing.APART: "不可比",
}


def compose(material: Material) -> list[Block]:
    """Return the section; a memo without any figure says just that."""
    said = [
        _read(material),
        _copied(material),
        _compared(material),
        _checked(material),
        _drawn(material),
        _closing(material),
    ]
    return [Heading(1, "总体情况"), paragraph("".join(text for text in said if text))]


def _read(material: Material) -> str:
    counts = [len(item.reading.figures) for item in material.comparison.items]
    each = "、".join(f"{short_name(index)}{count}项" for index, count in enumerate(counts))
    total = f"共{sum(counts)}项" if len(counts) > 1 else ""
    return f"纳入核对的数据{total}，其中{each}。" if total else f"纳入核对的数据{sum(counts)}项。"


def _copied(material: Material) -> str:
    """Say which reports are one text, so that nobody takes their agreement for a proof."""
    return "".join(
        f"{'、'.join(map(short_name, group))}文本完全相同，其间的“一致”不能相互印证。"
        for group in copies(material.comparison.items)
    )


def _compared(material: Material) -> str:
    if material.total < 2:
        return ""
    rules = {row.id for row in material.comparison.rows if row.stance is Stance.RULE}
    counted = Counter(standing for row, standing in material.standings.items() if row not in rules)
    shared = sum(count for standing, count in counted.items() if standing is not Standing.ALONE)
    if not shared:
        return "各报告没有共同载明的同期同口径指标。"
    said = "、".join(f"{word}的{counted[standing]}项" for standing, word in _WORDS.items() if counted[standing])
    alone = f"；仅一份报告载明的{counted[Standing.ALONE]}项" if counted[Standing.ALONE] else ""
    rule = f"；另有限定范围的条件{len(rules)}项，见{material.annex(Annex.INDICATORS)}" if rules else ""
    both = "两份报告" if material.total == 2 else "两份以上报告"
    return f"{both}共同载明的指标{shared}项，其中{said}{alone}{rule}。"


def _checked(material: Material) -> str:
    checks = material.comparison.checks
    if not checks:
        return ""
    counted = Counter(check.verdict for check in checks)
    said = "、".join(f"{word_of(verdict)}{counted[verdict]}项" for verdict in CheckVerdict if counted[verdict])
    return f"核对数据关系{len(checks)}项，其中{said}（见{material.annex(Annex.CHECKS)}）。"


def _drawn(material: Material) -> str:
    count = len(material.pictures)
    return f"统计图{count}幅，见{material.annex(Annex.CHARTS)}。" if count else ""


def _closing(material: Material) -> str:
    count = len(advice.matters(material))
    if count:
        return f"需核实事项{count}项，已列明建议。"
    return "未发现需核实的事项。"
