"""一、主要情况: what was found, with numbers, the gravest first; what to ask; the counts last."""

from collections.abc import Sequence

from fiscal_desk.comparison.rows.copies import copies
from fiscal_desk.memo.findings.contrasts import Contrast, contrast_sentences, contrasts
from fiscal_desk.memo.findings.faults import Fault, faults
from fiscal_desk.memo.findings.missed import missed, missed_sentences
from fiscal_desk.memo.findings.unfinished import short_of, unfinished, unfinished_sentences
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Block, Heading, Paragraph, Run
from fiscal_desk.memo.sections import asked, counts
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.filling import filled, phrases, said
from fiscal_desk.memo.words.names import holders, short_name
from fiscal_desk.memo.words.told import together, told

#: Faults that are said each for itself, targets of one pair of reports, and contrasts of one kind; in full all.
MOST_FAULTS = {Length.BRIEF: 5, Length.STANDARD: 10}
MOST_MISSED = {Length.BRIEF: 3, Length.STANDARD: 4}
MOST_CONTRASTS = {Length.BRIEF: 2, Length.STANDARD: 2, Length.FULL: 6}


def compose(material: Material) -> list[Block]:
    """Return the section."""
    words = phrases().headings
    found = [fault for fault in faults(material) if fault.finding.used]
    differing = contrasts(material, MOST_CONTRASTS[material.length])
    parts: list[tuple[str, str, list[Paragraph]]] = [
        ("faults", words.faults, _faults(material, found)),
        ("missed", short_of(material, words.missed, words.unfinished, words.missed_both), _missed(material)),
        ("contrasts", words.contrasts, contrast_sentences(material, differing)),
        ("asked", words.asked, asked.compose(material, found)),
        ("counts", words.counts, counts.compose(material, left_out(material, differing))),
    ]
    blocks: list[Block] = [Heading(1, words.findings, id="findings"), *_one_report(material)]
    if not found and material.total and material.comparison.checks and not faults(material):
        blocks.append(told(_none(material), "faults.none"))
    for name, title, found_here in parts:
        if found_here:
            blocks.extend([Heading(2, title, id=f"findings.{name}"), *found_here])
    return blocks


def _one_report(material: Material) -> list[Paragraph]:
    """Say which reports are one text, or may be one report, so that nobody takes their agreement for a proof."""
    words = phrases().twins
    alike = copies(material.comparison.items)
    found = [said(words.copies, reports="、".join(map(short_name, group))) for group in alike]
    for each in material.twins:
        if not any(set(each.reports) <= set(group) for group in alike):
            template = words.twins if each.same < each.shared else words.all_same
            who = holders(each.reports, material.total)
            found.append(said(template, reports=who, shared=each.shared, same=each.same))
    return [together(told(text, "findings.twins", (text,)) for text in found)] if found else []


def left_out(material: Material, differing: Sequence[Contrast]) -> int:
    """Return how many findings the user left out."""
    found = [
        *(each.finding for each in faults(material)),
        *(each.finding for each in missed(material)),
        *(each.finding for each in unfinished(material)),
        *(each.finding for each in differing),
    ]
    return sum(not each.used for each in found)


def _none(material: Material) -> str:
    words = phrases().faults
    if material.total == 1:
        return words.none_single
    judged = any(claim.standing in (Standing.AGREE, Standing.COMPATIBLE) for claim in material.claims)
    return said(words.none if judged else words.none_shared, reports=count_of_reports(material.total))


def _faults(material: Material, found: list[Fault]) -> list[Paragraph]:
    most = MOST_FAULTS.get(material.length, len(found))
    told_here = [fault.sentence for fault in found[:most]]
    left = found[most:]
    if left:
        annexes = dict.fromkeys(Annex.INDICATORS if each.between else Annex.CHECKS for each in left)
        names = [material.reference(annex) for annex in annexes if material.annex(annex)]
        parts: list[str | Run] = [part for name in names for part in ("、", name)][1:]
        elsewhere = parts or [phrases().missed.elsewhere]
        members = [member for each in left for member in each.finding.members]
        made = filled(phrases().faults.rest, count=len(left), annex=elsewhere)
        told_here.append(told(made, "faults.rest", (), members, [each.finding.id for each in left]))
    return told_here


def _missed(material: Material) -> list[Paragraph]:
    words = phrases()
    section = words.missed.elsewhere if material.brief else f"“{words.headings.promises}”"
    return [
        *missed_sentences(material, MOST_MISSED.get(material.length, len(missed(material))), section),
        *unfinished_sentences(material, MOST_MISSED.get(material.length, len(unfinished(material)))),
    ]
