"""What can be ticked: sections with their findings, and attachments, those that are left out among them."""

from collections.abc import Mapping, Sequence

import msgspec

from fiscal_desk.memo.arranging.draft import Entry, EntryKind
from fiscal_desk.memo.arranging.parts import Part
from fiscal_desk.memo.findings.contrasts import contrasts
from fiscal_desk.memo.findings.faults import faults
from fiscal_desk.memo.findings.finding import Finding
from fiscal_desk.memo.findings.lacking import lacking
from fiscal_desk.memo.findings.missed import missed
from fiscal_desk.memo.findings.unfinished import short_of, unfinished
from fiscal_desk.memo.material import Annex, Material, annex_id
from fiscal_desk.memo.model import Block, Heading
from fiscal_desk.memo.words.filling import phrases

#: The parts of 主要情况 in their usual order.
PARTS = ("faults", "missed", "contrasts", "asked", "counts")


def outline(
    material: Material, parts: Sequence[Part], most_contrasts: int, blocks: Sequence[Block]
) -> tuple[Entry, ...]:
    """Return the entries in the order in which the memo has them: the sections, then the attachments.

    `blocks` is the memo's body, from which the sections have their numbers.
    """
    numbers = {block.id: block.number for block in blocks if isinstance(block, Heading)}
    words = phrases().headings
    findings = {
        "findings.faults": (words.faults, [each.finding for each in faults(material)]),
        "findings.missed": (
            short_of(material, words.missed, words.unfinished, words.missed_both),
            [*(each.finding for each in missed(material)), *(each.finding for each in unfinished(material))],
        ),
        "findings.contrasts": (words.contrasts, [each.finding for each in contrasts(material, most_contrasts)]),
        "tasks": (words.tasks, [each.finding for each in lacking(material)]),
    }
    sections = [_section(material, part, findings) for part in parts if part.heading is not None]
    return (*(_numbered(section, numbers) for section in sections), *_annexes(material))


def _numbered(entry: Entry, numbers: Mapping[str, str]) -> Entry:
    inside = tuple(_numbered(each, numbers) for each in entry.entries)
    return msgspec.structs.replace(entry, number=numbers.get(entry.id, ""), entries=inside)


def _section(material: Material, part: Part, findings: dict[str, tuple[str, list[Finding]]]) -> Entry:
    inside = [_section(material, each, findings) for each in part.parts]
    # A part whose findings are all left out has no heading in the memo, and must still be there to be ticked.
    known = {each.id for each in inside}
    for name, (title, found) in findings.items():
        if name.startswith(f"{part.id}.") and name not in known and found:
            inside.append(_entry(material, name, title, found))
    places = {name: place for place, name in enumerate(material.words.plan.sections)}
    usual = {f"findings.{name}": place for place, name in enumerate(PARTS)}
    inside.sort(key=lambda entry: (places.get(entry.id, len(places)), usual.get(entry.id, 0)))
    if part.id in findings:
        return _entry(material, *_named(part), findings[part.id][1])
    return _entry(material, *_named(part), (), tuple(inside))


def _named(part: Part) -> tuple[str, str]:
    return part.id, part.heading.text if part.heading is not None else ""


def _entry(
    material: Material, known: str, title: str, found: Sequence[Finding], inside: tuple[Entry, ...] = ()
) -> Entry:
    used = known not in material.words.plan.left_out
    entries = tuple(map(_finding, found)) or inside
    return Entry(known, EntryKind.SECTION, title, used, count=len(found), entries=entries)


def _finding(found: Finding) -> Entry:
    stored = found.judgement
    return Entry(
        found.id,
        EntryKind.FINDING,
        found.says,
        found.used,
        members=found.members,
        state=stored.state,
        note=stored.note,
        outdated=found.outdated,
    )


def _annexes(material: Material) -> list[Entry]:
    first = {name: place for place, name in enumerate(material.words.plan.annexes)}
    order = sorted(material.filled, key=lambda annex: first.get(annex_id(annex), len(first)))
    return [
        Entry(
            annex_id(annex),
            EntryKind.ANNEX,
            annex.value,
            annex in material.annexes,
            count=_count(material, annex),
            number=material.annex(annex),
        )
        for annex in order
    ]


def _count(material: Material, annex: Annex) -> int:
    match annex:
        case Annex.INDICATORS:
            return len(material.tabled)
        case Annex.CHARTS:
            return len(material.pictures)
        case Annex.CHECKS:
            return len(material.listed_checks) + len(material.derived)
        case Annex.QUOTATIONS:
            return len(material.citations.excerpts)
        case Annex.DOUBTFUL:
            return len(material.doubtful_cited)
        case Annex.CORRECTIONS:
            return len(material.recorded)
