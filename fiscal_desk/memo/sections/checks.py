"""数据核对补充情况: what is no fault, but to be known: other bases, differences by rounding, masked numbers derived."""

from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.memo.findings.faults import same_faults
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Block, Heading, paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import computed, filled, phrases, said
from fiscal_desk.memo.words.formulas import working
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import check_name
from fiscal_desk.memo.words.signs import in_full_width


def compose(material: Material) -> list[Block]:
    """Return the sentences; nothing where there is nothing of these, or where the memo is to be brief."""
    if material.brief:
        return []
    words = phrases().checks
    checks = material.comparison.checks
    blocks: list[Block] = []
    for group in same_faults([check for check in checks if check.verdict is CheckVerdict.OTHER_BASIS]):
        first = group[0]
        note = f"（{first.note.rstrip('。')}）" if first.note else ""
        name = check_name(material, group)
        see = material.see(first.members)
        blocks.append(filled(words.other_basis, report=short_name(first.report), what=name, note=note, see=see))
    rounded = same_faults([check for check in checks if check.verdict is CheckVerdict.ROUNDING])
    if rounded:
        names = [
            said(words.rounding_item, report=short_name(group[0].report), what=check_name(material, group))
            for group in rounded
        ]
        blocks.append(paragraph(said(words.rounding, items=listed(names), count=len(rounded))))
    blocks.extend(
        filled(
            words.derived,
            report=short_name(each.report),
            what=in_full_width(each.label),
            working=working(each.formula),
            value=computed(each.text),
        )
        for each in material.derived
        if each.masked
    )
    return [Heading(1, phrases().headings.checks), *blocks] if blocks else []
