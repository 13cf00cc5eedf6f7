"""What is not compared: what several reports state, but not about the same thing; both numbers with the reason."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Pair
from fiscal_desk.memo.findings.uncompared import Uncompared, hides, uncompared_lines, uncompared_pairs
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Block, Paragraph, Table
from fiscal_desk.memo.sections.beside import COLUMNS, side_by_side
from fiscal_desk.memo.words.counting import listed
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.told import told
from fiscal_desk.memo.words.wording import measured


def compose(material: Material) -> list[Block]:
    """Return the tables of what stands beside each other, and a sentence on what a report hides."""
    hidden = [pair for pair in uncompared_pairs(material) if hides(pair)]
    return [*_tables(material), *([_hidden(hidden)] if hidden else [])]


def _tables(material: Material) -> list[Table]:
    """One table; where more reports than it has columns are in it, one for every two of them."""
    lines = uncompared_lines(material)
    columns = sorted({cell.report for each in lines for cell in each.line.cells.values()})
    if len(columns) <= COLUMNS:
        return [_table(material, lines)] if lines else []
    parted: dict[tuple[str, ...], list[Uncompared]] = {}
    for each in lines:
        parted.setdefault(tuple(each.line.cells), []).append(each)
    return [_table(material, own) for own in parted.values()]


def _table(material: Material, lines: Sequence[Uncompared]) -> Table:
    reports = {cell.report: name for each in lines for name, cell in each.line.cells.items()}
    columns = {reports[index]: reports[index] for index in sorted(reports)}
    reasons = [each.reason for each in lines]
    return side_by_side(material, [each.line for each in lines], columns, phrases().beside.uncompared, reasons=reasons)


def _hidden(pairs: Sequence[Pair]) -> Paragraph:
    """一般公共预算收入、税收收入2项，数额已隐去，不作比较。"""
    words = phrases().beside
    names = list(
        dict.fromkeys(measured(min((each.a.indicator, each.b.indicator), key=len), each.a.measure) for each in pairs)
    )
    count = f"{len(names)}项" if len(names) > 1 else ""
    made = said(words.incomparable, names=listed(names, len(names)), count=count, reason=words.masked)
    members = [member for pair in pairs for member in ((pair.a_report, pair.a.id), (pair.b_report, pair.b.id))]
    return told(made, "families.incomparable", (words.masked,), members)
