"""The counts: how much was read, compared, checked; the parts add up to their sums."""

from collections import Counter

from fiscal_desk.comparison.rows.copies import copies
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Paragraph, paragraph
from fiscal_desk.memo.words.counted import outcome_parts, parts, standing_word, verdict_parts
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name


def compose(material: Material) -> list[Paragraph]:
    """Return one paragraph."""
    found = [_copied(material), _compared(material), _checked(material), _promised(material), _drawn(material)]
    return [paragraph("".join(found))] if any(found) else []


def _copied(material: Material) -> str:
    """Say which reports are one text, so that nobody takes their agreement for a proof."""
    return "".join(
        said(phrases().counts.copied, reports="、".join(map(short_name, group)))
        for group in copies(material.comparison.items)
    )


def _compared(material: Material) -> str:
    words = phrases().counts
    figures = sum(len(item.reading.figures) for item in material.comparison.items)
    if material.total < 2:
        return said(words.one, figures=figures) if material.total else ""
    rules = {row.id for row in material.comparison.rows if row.stance is Stance.RULE}
    counted = Counter(standing for row, standing in material.standings.items() if row not in rules)
    alone = counted.pop(Standing.ALONE, 0)
    shared = sum(counted.values())
    who = count_of_reports(2) if material.total == 2 else "两份以上报告"
    halves = [said(words.shared, reports=who, count=shared)] if shared else []
    halves += [said(words.alone, count=alone)] if alone else []
    if not halves:
        return words.no_shared
    first = said(
        words.figures,
        reports=count_of_reports(material.total),
        figures=figures,
        rows=shared + alone,
        parts="、".join(halves),
    )
    if not shared:
        return first + words.no_shared
    kinds = parts((standing_word(standing), counted[standing]) for standing in Standing)
    return first + said(words.standings, count=shared, parts=kinds)


def _checked(material: Material) -> str:
    checks = material.comparison.checks
    counted = Counter(check.verdict for check in checks)
    return said(phrases().counts.checks, count=len(checks), parts=verdict_parts(counted)) if checks else ""


def _promised(material: Material) -> str:
    words = phrases().counts
    counted = Counter(promise.outcome for promise in material.comparison.promises)
    beside = counted.pop(None, 0)
    judged = sum(counted.values())
    found = said(words.promises, count=judged, parts=outcome_parts(counted)) if judged else ""
    return found + (said(words.beside, count=beside) if beside else "")


def _drawn(material: Material) -> str:
    count = len(material.pictures)
    return said(phrases().counts.pictures, count=count, annex=material.annex(Annex.CHARTS)) if count else ""
