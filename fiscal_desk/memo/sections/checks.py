"""数据核对补充情况: what is no fault, but to be known: other bases, differences by rounding, masked numbers derived."""

from fiscal_desk.comparison.model import CheckVerdict, Derived
from fiscal_desk.memo.findings.faults import check_id, same_faults
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Block, Heading, Paragraph
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import computed, filled, phrases, said
from fiscal_desk.memo.words.formulas import working
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import check_name
from fiscal_desk.memo.words.told import told


def compose(material: Material) -> list[Block]:
    """Return the sentences; nothing where there is nothing of these, or where the memo is to be brief."""
    if material.brief:
        return []
    words = phrases().checks
    checks = material.comparison.checks
    blocks: list[Block] = []
    for group in same_faults(material, [check for check in checks if check.verdict is CheckVerdict.OTHER_BASIS]):
        first = group[0]
        note = f"（{first.note.rstrip('。')}）" if first.note else ""
        name = check_name(material, group)
        see = material.see(first.members)
        made = filled(words.other_basis, report=short_name(first.report), what=name, note=note, see=see)
        members = [member for each in group for member in each.members]
        blocks.append(told(made, "checks.other_basis", (check_id(material, first),), members))
    rounded = same_faults(material, [check for check in checks if check.verdict is CheckVerdict.ROUNDING])
    if rounded:
        names = [
            said(words.rounding_item, report=short_name(group[0].report), what=check_name(material, group))
            for group in rounded
        ]
        members = [member for group in rounded for each in group for member in each.members]
        summed = said(words.rounding, items=listed(names), count=len(rounded))
        blocks.append(told(summed, "checks.rounding", (), members))
    blocks.extend(_derived(material, each) for each in material.derived if each.masked)
    return [Heading(1, phrases().headings.checks, id="checks"), *blocks] if blocks else []


def _derived(material: Material, derived: Derived) -> Paragraph:
    made = filled(
        phrases().checks.derived,
        report=short_name(derived.report),
        what=in_full_width(derived.label),
        working=working(derived.formula),
        value=computed(derived.text),
    )
    about = (material.print_of(derived.report), derived.masked)
    return told(made, "checks.derived", about, ((derived.report, derived.masked or ""), *derived.members))
