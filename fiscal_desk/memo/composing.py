"""Composes a memo: sections in their order, empty ones left out, attachments behind them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import msgspec

from fiscal_desk.case.state.memo_words import MemoWords
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.memo.annexes import charts as charts_annex
from fiscal_desk.memo.annexes import checks as checks_annex
from fiscal_desk.memo.annexes import corrections as corrections_annex
from fiscal_desk.memo.annexes import doubtful as doubtful_annex
from fiscal_desk.memo.annexes import indicators as indicators_annex
from fiscal_desk.memo.annexes import quotations as quotations_annex
from fiscal_desk.memo.arranging.draft import Draft
from fiscal_desk.memo.arranging.outline import outline
from fiscal_desk.memo.arranging.parts import blocks_of, in_order, parts_of
from fiscal_desk.memo.arranging.rewording import reworded
from fiscal_desk.memo.findings.cited import cited_members
from fiscal_desk.memo.findings.faults import faults
from fiscal_desk.memo.material import Annex, Material, annex_id
from fiscal_desk.memo.model import Attachment, Block, Heading, Memo, Picture
from fiscal_desk.memo.numbering import number_headings, numbered
from fiscal_desk.memo.quotations.corrections import MemoCorrection
from fiscal_desk.memo.sections import basis, checks, families, findings, opening, promises, tasks
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.memo.words.names import memo_title
from fiscal_desk.memo.words.told import all_told

__all__ = ["MemoCorrection", "MemoSettings", "compose_memo", "draft_memo"]

_SECTIONS: tuple[Callable[[Material], list[Block]], ...] = (
    opening.compose,
    findings.compose,
    basis.compose,
    families.compose,
    promises.compose,
    checks.compose,
    tasks.compose,
)
_ANNEXES: dict[Annex, Callable[[Material], Attachment]] = {
    Annex.INDICATORS: indicators_annex.compose,
    Annex.CHARTS: charts_annex.compose,
    Annex.CHECKS: checks_annex.compose,
    Annex.QUOTATIONS: quotations_annex.compose,
    Annex.DOUBTFUL: doubtful_annex.compose,
    Annex.CORRECTIONS: corrections_annex.compose,
}


def compose_memo(
    comparison: Comparison,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    catalogue: Catalogue,
    pictures: Sequence[Picture] = (),
    words: MemoWords | None = None,
) -> Memo:
    """Return the memo of a comparison. Every sentence comes from the data; causes are never given.

    `corrections` are everything that still stands, oldest first. Where the settings give no date, today's is taken.
    `pictures` are charts: they get numbers, and an attachment of their own. `words`: what the user said about the memo;
    a sentence of theirs is left out where the memo says something else since (see `draft_memo`).
    """
    return draft_memo(comparison, corrections, settings, catalogue, pictures, words).memo


def draft_memo(
    comparison: Comparison,
    corrections: Sequence[MemoCorrection],
    settings: MemoSettings,
    catalogue: Catalogue,
    pictures: Sequence[Picture] = (),
    words: MemoWords | None = None,
) -> Draft:
    """Return the memo with everything that could go in, and with how the user's own sentences stand."""
    words = words or MemoWords()
    material = Material(
        comparison, tuple(corrections), catalogue, settings.length, numbered(pictures), settings=settings, words=words
    )
    material = replace(material, cited=cited_members(material))
    reports = [item.report for item in comparison.items]
    dormant = [sentence.id for fault in faults(material) for sentence in fault.sentence.sentences]
    composed = [block for compose in _SECTIONS for block in compose(material)]
    composed = list(all_told(composed, "body"))
    annexes = [_annex(material, annex) for annex in material.annexes]
    parted = [composed, *((annex.heading, *annex.blocks) for annex in annexes)]
    (blocks, *attached), worded = reworded(parted, words.rewordings, dormant)
    parts = in_order(parts_of(composed), words.plan)
    kept = blocks_of(in_order(parts_of(blocks), words.plan), words.plan)
    memo = Memo(
        title=settings.title.strip() or memo_title(reports),
        blocks=number_headings(kept),
        attachments=tuple(_titled(annex, own) for annex, own in zip(annexes, attached, strict=True)),
        recipient=settings.recipient.strip(),
        office=settings.office.strip(),
        date=settings.date.strip() or date.today().isoformat(),
        page_number=settings.page_number,
        fonts=settings.fonts,
    )
    return Draft(memo, outline(material, parts, findings.MOST_CONTRASTS[settings.length], memo.blocks), worded)


def _titled(annex: Attachment, blocks: Sequence[Block]) -> Attachment:
    """Return an attachment with its title and its blocks in the user's words; the first of these is the title."""
    title, *own = blocks
    named = title.text if isinstance(title, Heading) else annex.title
    return msgspec.structs.replace(annex, title=named, blocks=tuple(own))


def _annex(material: Material, annex: Annex) -> Attachment:
    known = annex_id(annex)
    made = _ANNEXES[annex](material)
    return msgspec.structs.replace(made, id=known, blocks=all_told(made.blocks, known))
