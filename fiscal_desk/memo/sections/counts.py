"""The counts: how much was read, compared, checked; the parts add up to their sums."""

from collections import Counter

from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.findings.once import promises_once
from fiscal_desk.memo.material import Annex, Material, Standing
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.sections.tasks import has_section
from fiscal_desk.memo.words.counted import outcome_parts, parts, standing_word, verdict_parts
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.filling import filled, phrases, said, see_annex, where_apart
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.told import together, told
from fiscal_desk.vocabulary.words import word_of


def compose(material: Material, left_out: int) -> list[Paragraph]:
    """Return one paragraph; `left_out` findings were dropped by the user."""
    found = {
        "compared": _compared(material),
        "checked": _checked(material),
        "promised": _promised(material),
        "tasks": _tasks(material),
        "left": said(phrases().states.left, count=left_out) if left_out else "",
    }
    sentences = [told(words, f"counts.{name}") for name, words in found.items() if words]
    if material.pictures:
        made = filled(phrases().counts.pictures, count=len(material.pictures), see=see_annex(material, Annex.CHARTS))
        sentences.append(told(made, "counts.pictures"))
    return [together(sentences)] if sentences else []


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
    whole: dict[str, str | int] = {
        "reports": count_of_reports(material.total),
        "figures": figures,
        "rows": shared + alone,
    }
    if not shared:
        return said(words.apart_all, **whole)
    first = said(words.figures, **whole, parts="、".join(halves))
    where = where_apart(material)
    told_of = [(standing_word(standing, where), counted[standing]) for standing in Standing if counted[standing]]
    if counted[Standing.APART] and material.total == 2 and "" in material.places:
        told_of[-1] = (said(words.unplaced, where=where), counted[Standing.APART])
    if len(told_of) == 1:
        if counted[Standing.BESIDE]:
            return first + said(words.beside_all, count=shared, where=where)
        return first + said(words.standings_all, count=shared, word=told_of[0][0])
    return first + said(words.standings, count=shared, parts=parts(told_of))


def _tasks(material: Material) -> str:
    """Work plans that lack nothing need no section of their own."""
    if material.brief or has_section(material):
        return ""
    words = phrases()
    found = [(index, item.reading.tasks) for index, item in enumerate(material.comparison.items)]
    return "".join(
        said(words.counts.tasks, report=short_name(index), count=len(tasks)) for index, tasks in found if tasks
    )


def _checked(material: Material) -> str:
    checks = material.comparison.checks
    counted = Counter(check.verdict for check in checks)
    if len(counted) == 1:
        return said(phrases().counts.checks_all, count=len(checks), word=word_of(next(iter(counted))))
    return said(phrases().counts.checks, count=len(checks), parts=verdict_parts(counted)) if checks else ""


def _promised(material: Material) -> str:
    words = phrases().counts
    counted = Counter(promise.outcome for promise in promises_once(material))
    beside = counted.pop(None, 0)
    judged = sum(counted.values())
    found = said(words.promises, count=judged, parts=outcome_parts(counted)) if judged else ""
    only = next(iter(counted), None)
    if only is not None and len(counted) == 1:
        found = said(words.promises_all, count=judged, word=word_of(only))
    # A table has them only where all is told.
    see = said(words.beside_here, section=phrases().headings.promises) if material.full else words.beside_elsewhere
    return found + (said(words.beside, count=beside, see=see) if beside else "")
