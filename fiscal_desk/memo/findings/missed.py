"""Targets that were not reached, by the reports that set them and that tell what came of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fiscal_desk.case.state.memo_words import Judgement
from fiscal_desk.comparison.model import Member, Outcome, Promise
from fiscal_desk.comparison.words.check_titles import BUDGETS, ledger_word
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.memo.amounts import is_money
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order, judged
from fiscal_desk.memo.findings.once import promises_once
from fiscal_desk.memo.findings.rates import finer_rate, is_rate_of
from fiscal_desk.memo.findings.weight import is_total
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.words.bases import with_basis
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import is_or, stated
from fiscal_desk.memo.words.told import id_of, told
from fiscal_desk.memo.words.wording import measured, said_once
from fiscal_desk.vocabulary.periods import period_word

#: A budget that is short by no more than this part of it is as good as met: printed as 100%.
_TRIFLE = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Missed:
    """A target that was not reached, as a finding."""

    finding: Finding
    promise: Promise


def missed(material: Material) -> list[Missed]:
    """Return the targets that were not reached in the user's order, those that are left out among them.

    Without it, of the sums of a report's own budget the totals of a ledger come first that fall short by more than a
    trifle, then what falls short by most.
    """
    promises = [each for each in promises_once(material) if each.outcome is Outcome.MISSED]
    promises.sort(key=lambda each: (each.plan_report, not _leads(material, each), -_short_by(material, each)))
    return in_order(material, [_missed(material, each) for each in promises], lambda each: each.finding)


def _leads(material: Material, promise: Promise) -> bool:
    """Whether a sum is all that comes into one of the four ledgers (一般公共预算收入), and falls well short."""
    row = material.row((promise.plan_report, promise.plan.id))
    return (
        row is not None
        and is_total(row, promise.label)
        and _short_by(material, promise) > (promise.plan.value or 0) * _TRIFLE
    )


def _short_by(material: Material, promise: Promise) -> Decimal:
    plan, actual = promise.plan.value, promise.actual.value
    if not is_budget(material, promise) or plan is None or actual is None or promise.plan.unit != promise.actual.unit:
        return Decimal(0)
    return plan - actual


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


def promise_name(material: Material, promise: Promise) -> str:
    """Return what a target is on: 全市税收收入, 一般公共预算收入增速, 市本级上年结余（政府性基金预算）."""
    name = _unscoped(material, promise)
    scope = promise.plan.scope or ""
    return name if name.startswith(scope) else scope + name


def _unscoped(material: Material, promise: Promise) -> str:
    """Return the name without the level; in brackets what tells its row from others of the name."""
    name, label = measured(promise.label, promise.plan.measure), in_full_width(promise.label)
    row = material.row((promise.plan_report, promise.plan.id))
    apart = "" if promise.plan.measure is Measure.SHARE else ledger_word(row)
    return label + apart + name.removeprefix(label)


def is_budget(material: Material, promise: Promise) -> bool:
    """Whether the target is the sum that a budget plans."""
    return promise.plan.measure is Measure.LEVEL and material.report(promise.plan_report).card.kind in BUDGETS


def is_of_budget(material: Material, promise: Promise) -> bool:
    """Whether the target is a budget's sum, or the growth that such a sum comes to: no aim, but what is set apart."""
    row = material.row((promise.plan_report, promise.plan.id))
    if is_budget(material, promise) or row is None or promise.plan.measure is not Measure.CHANGE:
        return is_budget(material, promise)
    sums = (other for other in material.kindred(row) if other.measure is Measure.LEVEL and other.stance is row.stance)
    stated_here = any(is_money(figure) for other in sums for figure in other.cells[promise.plan_report])
    return stated_here and material.report(promise.plan_report).card.kind in BUDGETS


def planned(material: Material, promise: Promise) -> str:
    """Return the target as stated; of two tiers of which one is reached both: 增长5%以上、力争增长6%."""
    own = with_basis(material, promise.plan_report, promise.plan, stated(material, promise.plan_report, promise.plan))
    lower = lower_tier(material, promise)
    return said(phrases().missed.tiers, lower=stated(material, *lower), upper=own) if lower else own


def lower_tier(material: Material, promise: Promise) -> tuple[int, Figure] | None:
    """Return the tier that was reached of a target whose upper one (力争) was not; None where there is no such tier."""
    plan = promise.plan
    if not plan.strive or promise.outcome is not Outcome.MISSED:
        return None
    for each in material.comparison.promises:
        same = each.canonical == promise.canonical and each.label == promise.label and each.plan.period == plan.period
        alike = each.plan.measure is plan.measure and each.plan.scope == plan.scope and not each.plan.strive
        if same and alike and each.actual_report == promise.actual_report and each.outcome is Outcome.REACHED:
            return each.plan_report, each.plan
    return None


def rate_of(material: Material, promise: Promise) -> str:
    """Return 99.4%, what a budget report prints for a sum as its share of the budget; empty where it prints none.

    A rate that the two sums do not come to is of another budget, that before or after an adjustment.
    """
    found = _rate(material, promise)
    return stated(material, promise.actual_report, found) if found is not None else ""


def _rate(material: Material, promise: Promise) -> Figure | None:
    row = material.row((promise.actual_report, promise.actual.id))
    if row is None or not is_budget(material, promise):
        return None
    rates = [other for other in material.kindred(row) if other.measure is Measure.COMPLETION]
    figures = [figure for other in rates for figure in other.cells[promise.actual_report]]
    return next((each for each in figures if is_rate_of(each, promise.actual, promise.plan)), None)


def with_shortfall(material: Material, promise: Promise, printed: str) -> str:
    """Return what is said of a missed budget with its rate, where that is printed as 100%: 未达到（测算为99.98%）."""
    if promise.outcome is not Outcome.MISSED or not is_budget(material, promise):
        return printed
    value = finer_rate(_rate(material, promise), promise.actual, promise.plan)
    return said(phrases().missed.finer, said=printed, value=value) if value else printed


def hidden_shortfalls(material: Material) -> dict[Member, Promise]:
    """Return the printed rates behind which a budget is missed, by their addresses."""
    found: dict[Member, Promise] = {}
    for each in material.comparison.promises:
        if each.outcome is Outcome.MISSED and (rate := _rate(material, each)) is not None:
            found[each.actual_report, rate.id] = each
    return found


def achieved(material: Material, promise: Promise) -> str:
    """Return the result as stated, behind what the report says of its basis."""
    printed = stated(material, promise.actual_report, promise.actual)
    return with_basis(material, promise.actual_report, promise.actual, printed)


def _sentence(material: Material, whole: Sequence[Missed], most: int, section: str) -> Paragraph:
    """What is left out is counted with the others: the sentence says how many were not reached."""
    words = phrases().missed
    group = [each for each in whole if each.finding.used]
    unlisted = len(whole) - len(group)
    first = group[0].promise
    items = _alike(material, group)
    shown = [each for item in items[:most] for each in item]
    left = len(group) - len(shown)
    own = first.plan_report == first.actual_report
    budget = own and all(is_budget(material, each.promise) for each in group)
    made = said(
        words.own_budget if budget else words.own if own else words.other,
        report="、".join(dict.fromkeys(short_name(each.promise.plan_report) for each in group)),
        other=short_name(first.actual_report),
        period=period_word(first.plan.period),
        count=len(whole),
        items="；".join(
            _item(material, item[0].promise, item[0].finding.judgement, _scopes(item)) for item in items[:most]
        ),
        rest=(said(words.rest, count=left, section=section) if left > 0 else "")
        + (said(words.unlisted, count=unlisted) if unlisted else ""),
    )
    about = (own, first.plan.period, material.print_of(first.actual_report))
    members = [member for each in shown for member in each.finding.members]
    return told(made, "missed", about, members, [each.finding.id for each in group])


def _alike(material: Material, group: Sequence[Missed]) -> list[list[Missed]]:
    """Return the missed targets as they are told: what has one name and the same sums at several levels is one fault.

    One that the user judged stands alone with their word, and so does one whose level has no name.
    """
    found: dict[tuple[object, ...], list[Missed]] = {}
    for each in group:
        promise = each.promise
        same = (_unscoped(material, promise), planned(material, promise), achieved(material, promise))
        alone = each.finding.id if promise.plan.scope is None or not each.finding.is_new else ""
        found.setdefault((same, promise.plan_report, alone), []).append(each)
    return list(found.values())


def _scopes(item: Sequence[Missed]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.promise.plan.scope or "" for each in item))


def _item(material: Material, promise: Promise, word: Judgement, scopes: Sequence[str] = ()) -> str:
    """Return a missed target in words; `scopes`: the levels that it is told of, where there are several."""
    name = promise_name(material, promise)
    if len(scopes) > 1:
        name = said(phrases().missed.scopes, what=_unscoped(material, promise), scopes="、".join(scopes))
    words = phrases().missed
    level = promise.level if promise.level and promise.actual.measure is not promise.plan.measure else None
    actual, rate = achieved(material, promise), rate_of(material, promise)
    budget = is_budget(material, promise)
    return said(
        words.item if not budget else words.item_budget if rate else words.item_unrated,
        what=said_once(name, (planned(material, promise), actual)),
        word=words.budget if budget else words.target,
        plan=planned(material, promise),
        level=said(words.level, value=level.text) if level else "",
        actual=actual if rate else is_or(actual),
        rate=with_shortfall(material, promise, rate),
        upper=words.upper if lower_tier(material, promise) else "",
        judged=judged(word),
    )
