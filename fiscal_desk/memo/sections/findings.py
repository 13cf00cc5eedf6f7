"""一、主要情况: what was found, with numbers, the gravest first; what to ask; the counts last."""

from fiscal_desk.memo.findings.contrasts import contrasts
from fiscal_desk.memo.findings.faults import Fault, faults
from fiscal_desk.memo.findings.missed import missed, missed_sentences
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Block, Heading, Paragraph, paragraph
from fiscal_desk.memo.sections import asked, counts
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.filling import filled, phrases, said

#: Faults that are said each for itself, targets of one pair of reports, and contrasts of one kind; in full all.
_MOST_FAULTS = {Length.BRIEF: 5, Length.STANDARD: 10}
_MOST_MISSED = {Length.BRIEF: 3, Length.STANDARD: 4}
_MOST_CONTRASTS = {Length.BRIEF: 2, Length.STANDARD: 2, Length.FULL: 6}


def compose(material: Material) -> list[Block]:
    """Return the section."""
    words = phrases().headings
    found = faults(material)
    parts: list[tuple[str, list[Paragraph]]] = [
        (words.faults, _faults(material, found)),
        (words.missed, [paragraph(text) for text in _missed(material)]),
        (words.contrasts, [paragraph(text) for text in contrasts(material, _MOST_CONTRASTS[material.length])]),
        (words.asked, asked.compose(material, found)),
        (words.counts, counts.compose(material)),
    ]
    blocks: list[Block] = [Heading(1, words.findings)]
    if not found and material.total and material.comparison.checks:
        blocks.append(paragraph(_none(material)))
    for title, found_here in parts:
        if found_here:
            blocks.extend([Heading(2, title), *found_here])
    return blocks


def _none(material: Material) -> str:
    words = phrases().faults
    if material.total == 1:
        return words.none_single
    judged = any(claim.standing in (Standing.AGREE, Standing.COMPATIBLE) for claim in material.claims)
    return words.none if judged else said(words.none_shared, reports=count_of_reports(material.total))


def _faults(material: Material, found: list[Fault]) -> list[Paragraph]:
    most = _MOST_FAULTS.get(material.length, len(found))
    told = [fault.sentence for fault in found[:most]]
    left = found[most:]
    if left:
        annexes = dict.fromkeys(material.annex(Annex.INDICATORS if each.between else Annex.CHECKS) for each in left)
        told.append(filled(phrases().faults.rest, count=len(left), annex="、".join(each for each in annexes if each)))
    return told


def _missed(material: Material) -> list[str]:
    words = phrases()
    section = words.missed.elsewhere if material.brief else f"“{words.headings.promises}”"
    return missed_sentences(material, _MOST_MISSED.get(material.length, len(missed(material))), section)
