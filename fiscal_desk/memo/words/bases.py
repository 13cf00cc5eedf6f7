"""On what basis a number stands, as it is said before the number: 扣除房地产开发投资后增长2.7%, 同口径增长6.1%."""

from collections.abc import Sequence

from fiscal_desk.comparison.facts.accounts.last_budget import last_budget
from fiscal_desk.comparison.facts.qualifiers import adjusted_stage, basis_said, first_stage, qualifiers
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.material import Material
from fiscal_desk.wordlists.phrases import phrases


def basis_words(material: Material, report: int, figure: Figure) -> str:
    """Return the words that make a rate another quantity than the one of its name; empty where the report has none."""
    if figure.measure is Measure.RATE or (report, figure.id) in material.put_right:
        return ""
    if (report, figure.id) in material.against_budgets:
        return last_budget()
    said = basis_said(material.report(report), figure, material.end_before((report, figure.id)))
    return said.removesuffix(phrases().words.growth)


def stage_words(material: Material, report: int, figure: Figure, beside: Sequence[Figure] = ()) -> str:
    """Return 调整预算 for the sum of a budget that was adjusted, 年初预算 where that stands `beside` it, else empty."""
    if figure.stance is not Stance.PLAN or figure.measure is not Measure.LEVEL:
        return ""
    if _is_adjusted(material, report, figure):
        return adjusted_stage()
    return first_stage() if any(_is_adjusted(material, report, each) for each in beside) else ""


def _is_adjusted(material: Material, report: int, figure: Figure) -> bool:
    member = (report, figure.id)
    row = material.row(member)
    if row is not None and adjusted_stage() in row.qualifiers:
        return True
    return qualifiers(material.report(report), figure, material.end_before(member)).stage == adjusted_stage()


def with_basis(material: Material, report: int, figure: Figure, printed: str) -> str:
    """Return a printed number behind the words on its basis."""
    words = basis_words(material, report, figure)
    return printed if printed.startswith(words) else words + printed
