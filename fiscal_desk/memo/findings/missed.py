"""Targets that were not reached, by the reports that set them and that tell what came of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from fiscal_desk.case.state.memo_words import Judgement
from fiscal_desk.comparison.model import Outcome, Promise
from fiscal_desk.figures.model import Measure
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order, judged
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.told import id_of, told
from fiscal_desk.memo.words.wording import measured, said_once
from fiscal_desk.report.model import ReportKind
from fiscal_desk.vocabulary.periods import period_word


@dataclass(frozen=True, slots=True)
class Missed:
    """A target that was not reached, as a finding."""

    finding: Finding
    promise: Promise


def missed(material: Material) -> list[Missed]:
    """Return the targets that were not reached in the user's order, those that are left out among them."""
    promises = [each for each in material.comparison.promises if each.outcome is Outcome.MISSED]
    return in_order(material, [_missed(material, each) for each in promises], lambda each: each.finding)


def missed_id(material: Material, promise: Promise) -> str:
    """Return the id of a missed target: of the figures of plan and result."""
    plan = f"{material.print_of(promise.plan_report)}#{promise.plan.id}"
    return id_of(FindingKind.MISSED, (plan, f"{material.print_of(promise.actual_report)}#{promise.actual.id}"))


def _missed(material: Material, promise: Promise) -> Missed:
    members = ((promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id))
    says = _item(material, promise, Judgement())
    return Missed(finding(material, FindingKind.MISSED, missed_id(material, promise), says, members), promise)


def missed_sentences(material: Material, most: int, section: str) -> list[Paragraph]:
    """Return a sentence for each source of results, for own targets and others; beyond `most` the section is named."""
    groups: dict[tuple[bool, str | None, int], list[Missed]] = {}
    for each in missed(material):
        own = each.promise.plan_report == each.promise.actual_report
        groups.setdefault((own, each.promise.plan.period, each.promise.actual_report), []).append(each)
    told_of = [group for group in groups.values() if any(each.finding.used for each in group)]
    return [_sentence(material, group, most, section) for group in told_of]


def promise_name(promise: Promise) -> str:
    """Return what a target is on: 全市税收收入, 一般公共预算收入增速."""
    name = measured(promise.label, promise.plan.measure)
    scope = promise.plan.scope or ""
    return name if name.startswith(scope) else scope + name


def is_budget(material: Material, promise: Promise) -> bool:
    """Whether the target is the sum that a budget plans."""
    kind = material.report(promise.plan_report).card.kind
    return promise.plan.measure is Measure.LEVEL and kind in (ReportKind.BUDGET_REPORT, ReportKind.FINAL_ACCOUNTS)


def planned(material: Material, promise: Promise) -> str:
    """Return the target as stated."""
    return stated(material, promise.plan_report, promise.plan)


def achieved(material: Material, promise: Promise) -> str:
    """Return the result as stated."""
    return stated(material, promise.actual_report, promise.actual)


def _sentence(material: Material, whole: Sequence[Missed], most: int, section: str) -> Paragraph:
    """What is left out is counted with the others: the sentence says how many were not reached."""
    words = phrases().missed
    group = [each for each in whole if each.finding.used]
    unlisted = len(whole) - len(group)
    first = group[0].promise
    left = len(group) - most
    own = first.plan_report == first.actual_report
    made = said(
        words.own if own else words.other,
        report="、".join(dict.fromkeys(short_name(each.promise.plan_report) for each in group)),
        other=short_name(first.actual_report),
        period=period_word(first.plan.period),
        count=len(whole),
        items="；".join(_item(material, each.promise, each.finding.judgement) for each in group[:most]),
        rest=(said(words.rest, count=left, section=section) if left > 0 else "")
        + (said(words.unlisted, count=unlisted) if unlisted else ""),
    )
    about = (own, first.plan.period, material.print_of(first.actual_report))
    members = [member for each in group[:most] for member in each.finding.members]
    return told(made, "missed", about, members, [each.finding.id for each in group])


def _item(material: Material, promise: Promise, word: Judgement) -> str:
    words = phrases().missed
    level = promise.level if promise.level and promise.actual.measure is not promise.plan.measure else None
    return said(
        words.item,
        what=said_once(promise_name(promise), (planned(material, promise), achieved(material, promise))),
        word=words.budget if is_budget(material, promise) else words.target,
        plan=planned(material, promise),
        level=said(words.level, value=level.text) if level else "",
        actual=achieved(material, promise),
        judged=judged(word),
    )
