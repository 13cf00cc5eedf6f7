"""Composes a memo: sections in their order, empty ones left out, attachments behind them."""

from collections.abc import Callable, Sequence
from datetime import date

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.memo.annexes import charts as charts_annex
from fiscal_desk.memo.annexes import checks as checks_annex
from fiscal_desk.memo.annexes import corrections as corrections_annex
from fiscal_desk.memo.annexes import indicators as indicators_annex
from fiscal_desk.memo.annexes import quotations as quotations_annex
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Attachment, Block, Memo, Picture
from fiscal_desk.memo.numbering import number_headings, numbered
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.sections import (
    advice,
    basis,
    beside,
    checks,
    families,
    incomparable,
    overall,
    promises,
    purpose,
    tasks,
)
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.memo.words.names import memo_title

__all__ = ["MemoCorrection", "MemoSettings", "compose_memo"]

_SECTIONS: tuple[Callable[[Material], list[Block]], ...] = (
    purpose.compose,
    basis.compose,
    overall.compose,
    families.compose,
    beside.compose,
    promises.compose,
    tasks.compose,
    checks.compose,
    incomparable.compose,
    advice.compose,
)
_ANNEXES: dict[Annex, Callable[[Material], Attachment]] = {
    Annex.INDICATORS: indicators_annex.compose,
    Annex.CHARTS: charts_annex.compose,
    Annex.CHECKS: checks_annex.compose,
    Annex.QUOTATIONS: quotations_annex.compose,
    Annex.CORRECTIONS: corrections_annex.compose,
}


def compose_memo(
    comparison: Comparison,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    catalogue: Catalogue,
    pictures: Sequence[Picture] = (),
) -> Memo:
    """Return the memo of a comparison. Every sentence comes from the data; causes are never given.

    `corrections` are everything that still stands, oldest first. Where the settings give no date, today's is taken.
    `pictures` are charts: they get numbers, and an attachment of their own.
    """
    material = Material(comparison, tuple(corrections), catalogue, settings.one_sided, numbered(pictures))
    reports = [item.report for item in comparison.items]
    blocks = [block for compose in _SECTIONS for block in compose(material)]
    return Memo(
        title=settings.title.strip() or memo_title(reports),
        blocks=number_headings(blocks),
        attachments=tuple(_ANNEXES[annex](material) for annex in material.annexes),
        recipient=settings.recipient.strip(),
        office=settings.office.strip(),
        date=settings.date.strip() or date.today().isoformat(),
        page_number=settings.page_number,
        fonts=settings.fonts,
    )
