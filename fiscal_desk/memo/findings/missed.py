"""Targets that were not reached, by the reports that set them and that tell what came of them."""

from collections.abc import Sequence

from fiscal_desk.comparison.model import Outcome, Promise
from fiscal_desk.figures.model import Measure
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.wording import measured
from fiscal_desk.report.model import ReportKind
from fiscal_desk.vocabulary.periods import period_word


def missed(material: Material) -> list[Promise]:
    """Return the targets that were not reached."""
    return [each for each in material.comparison.promises if each.outcome is Outcome.MISSED]


def missed_sentences(material: Material, most: int, section: str) -> list[str]:
    """Return a sentence for each source of results, for own targets and others; beyond `most` the section is named."""
    groups: dict[tuple[bool, str | None, int], list[Promise]] = {}
    for each in missed(material):
        own = each.plan_report == each.actual_report
        groups.setdefault((own, each.plan.period, each.actual_report), []).append(each)
    return [_sentence(material, group, most, section) for group in groups.values()]


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


def _sentence(material: Material, group: Sequence[Promise], most: int, section: str) -> str:
    words = phrases().missed
    first = group[0]
    left = len(group) - most
    return said(
        words.own if first.plan_report == first.actual_report else words.other,
        report="、".join(dict.fromkeys(short_name(each.plan_report) for each in group)),
        other=short_name(first.actual_report),
        period=period_word(first.plan.period),
        count=len(group),
        items="；".join(_item(material, each) for each in group[:most]),
        rest=said(words.rest, count=left, section=section) if left > 0 else "",
    )


def _item(material: Material, promise: Promise) -> str:
    words = phrases().missed
    level = promise.level if promise.level and promise.actual.measure is not promise.plan.measure else None
    return said(
        words.item,
        what=promise_name(promise),
        word=words.budget if is_budget(material, promise) else words.target,
        plan=planned(material, promise),
        level=said(words.level, value=level.text) if level else "",
        actual=achieved(material, promise),
    )
