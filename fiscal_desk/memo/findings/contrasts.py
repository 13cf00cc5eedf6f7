"""What changed or differs much: named with both numbers as printed, never subtracted; what weighs most comes first."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from fiscal_desk.comparison.model import Member, Outcome, Promise
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.amounts import is_money
from fiscal_desk.memo.findings.beside import Cell, Line, apart, column_of, place_lines, widest, year_lines
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order, judged
from fiscal_desk.memo.findings.missed import achieved, is_budget, is_of_budget, planned, promise_name
from fiscal_desk.memo.findings.once import promises_once
from fiscal_desk.memo.findings.weight import Weight, Weights
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Paragraph
from fiscal_desk.memo.words.bases import with_basis
from fiscal_desk.memo.words.filling import phrases, said, where_apart
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import measured_value
from fiscal_desk.memo.words.stated import is_or, stated
from fiscal_desk.memo.words.told import id_of, told
from fiscal_desk.memo.words.wording import base_name, measured, plain_name, predicate, said_once, share_name
from fiscal_desk.vocabulary.periods import period_word

#: Numbers that lie nearer than this are not worth the first page: points of percent; of levels 10 % are as much as 2.
_LEAST = 2
#: Targets stand farther from the last results.
_LEAST_OF_PLANS = 3
#: A sum that is less than this part of the largest one of its report is of no weight: 3万元 beside 500亿元.
_WEIGHTLESS = Decimal("0.001")
_NONE = Decimal(0)
#: Numbers of reports of which one names no place: they may be of one place, or of two.
_UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two numbers that lie far apart, as a finding; `kind` is years, places, unplaced or plans.

    `place`: whose years they are, or which reports name no place. `budget`: what is planned is a budget. `of`: so many
    are like it, with those that are not told.
    """

    finding: Finding
    kind: str
    place: str
    item: str
    budget: bool = False
    of: int = 0


def contrasts(material: Material, most: int) -> list[Contrast]:
    """Return what changed or differs much: `most` of each kind that go into the memo, and those that are left out."""
    weights = Weights(material)
    candidates = [
        *(
            [_years(material, place, *each) for each in _widest(material, weights, lines, _any)]
            for place, lines in year_lines(material)
        ),
        [_places(material, *each) for each in _widest(material, weights, place_lines(material), _is_rate)],
        *([_plan(material, each) for each in own] for own in _far_plans(material, weights)),
    ]
    found: list[Contrast] = []
    counted = Counter((each.kind, each.place) for own in candidates for each in own if each.finding.used)
    for own in candidates:
        used = [each for each in own if each.finding.used][:most]
        last = own.index(used[-1]) if len(used) == most else len(own)
        found.extend(each for each in own[: last + 1] if each in used or not each.finding.used)
    found = [replace(each, of=counted[each.kind, each.place]) for each in found]
    return in_order(material, found, lambda each: each.finding)


def contrast_sentences(material: Material, found: Sequence[Contrast]) -> list[Paragraph]:
    """Return a sentence on each place's years, one on places, one on targets beside the last results."""
    words = phrases().contrasts
    templates = {
        "years": words.years,
        "places": words.places,
        _UNPLACED: words.unplaced,
        "plans": words.plans,
    }
    groups: dict[tuple[str, str], list[Contrast]] = {}
    for each in found:
        if each.finding.used:
            groups.setdefault((each.kind, each.place), []).append(each)
    kinds = list(templates)
    sentences = []
    for (kind, place), own in sorted(groups.items(), key=lambda each: kinds.index(each[0][0])):
        left = own[0].of > len(own)
        items = "；".join(each.item for each in own) + (said(words.rest, count=own[0].of) if left else "")
        budgets = {each.budget for each in own}
        which = words.both if len(budgets) > 1 else words.budget if True in budgets else words.target
        made = said(templates[kind], items=items, where=where_apart(material), reports=place, which=which)
        members = [member for each in own for member in each.finding.members]
        sentences.append(told(made, f"contrasts.{kind}", (place,), members, [each.finding.id for each in own]))
    return sentences


def _contrast(
    material: Material, kind: str, place: str, about: Sequence[object], members: Sequence[Member], **parts: str
) -> Contrast:
    template = phrases().contrasts.item
    known = id_of(FindingKind.CONTRAST, (kind, place, *about))
    found = finding(material, FindingKind.CONTRAST, known, said(template, **parts), members)
    unplaced = "、".join(short_name(each) for each, _ in members if not material.report(each).card.place)
    if kind == "places" and unplaced:  # one finding, however it is told
        kind, place = _UNPLACED, unplaced
    return Contrast(found, kind, place, said(template, **parts, judged=judged(found.judgement)))


def _widest(
    material: Material, weights: Weights, lines: Sequence[Line], wanted: Callable[[Measure], bool]
) -> list[tuple[Line, Figure, Figure, Cell, Cell]]:
    """Return the lines whose numbers lie far apart by their weight; of one weight the farthest come first."""
    far = [each for each in widest(material, lines, wanted) if apart(each[1], each[2]) >= _LEAST]
    return sorted(far, key=lambda each: weights.of(each[0].row))


def _any(_: Measure) -> bool:
    return True


def _is_rate(measure: Measure) -> bool:
    """Levels of two places differ as the places do; only rates tell."""
    return measure in (Measure.CHANGE, Measure.COMPLETION, Measure.SHARE, Measure.RATE)


def _years(material: Material, place: str, line: Line, a: Figure, b: Figure, first: Cell, last: Cell) -> Contrast:
    return _contrast(
        material,
        "years",
        place,
        (line.name, a.measure),
        ((first.report, a.id), (last.report, b.id)),
        what=said_once(
            (line.row.scope or "")
            + (plain_name(line.row) if _are_of_budgets(a, b) else _named(plain_name(line.row), a, b)),
            _both(material, a, b, first, last),
        ),
        first=period_word(a.period) + _printed(material, first, a, b),
        second=period_word(b.period) + _printed(material, last, b, a),
    )


def _places(material: Material, line: Line, a: Figure, b: Figure, first: Cell, last: Cell) -> Contrast:
    return _contrast(
        material,
        "places",
        "",
        (line.name, a.measure),
        ((first.report, a.id), (last.report, b.id)),
        what=said_once(
            line.name if line.row.stance is Stance.PLAN or _are_of_budgets(a, b) else _named(line.name, a, b),
            _both(material, a, b, first, last),
        ),
        first=column_of(material, first.report) + _printed(material, first, a, b),
        second=column_of(material, last.report) + _printed(material, last, b, a),
    )


def _named(name: str, a: Figure, b: Figure) -> str:
    return share_name(name, a, b) or measured(name, a.measure)


def _both(material: Material, a: Figure, b: Figure, first: Cell, last: Cell) -> tuple[str, ...]:
    return tuple(
        with_basis(material, cell.report, figure, stated(material, cell.report, figure))
        for cell, figure in ((first, a), (last, b))
    )


def _are_of_budgets(a: Figure, b: Figure) -> bool:
    """Whether two rates of completion say of which budgets they are: 完成调整预算的36.5% beside 完成预算的92.1%."""
    return a.measure is Measure.COMPLETION and bool(base_name(a)) and bool(base_name(b))


def _printed(material: Material, cell: Cell, figure: Figure, other: Figure) -> str:
    printed = stated(material, cell.report, figure)
    if _are_of_budgets(figure, other):
        return predicate(figure, printed)
    printed = with_basis(material, cell.report, figure, printed)
    return printed if figure.measure is Measure.CHANGE else is_or(printed)


def _far_plans(material: Material, weights: Weights) -> list[list[Promise]]:
    """Targets of a later period whose last result lies far from them, by the report that sets them.

    What weighs most comes first, then what lies farthest; doubtful ones and sums of no weight are none.
    """
    largest: dict[int, Decimal] = {}
    for each in material.comparison.promises:
        if is_money(each.plan) and each.plan.value is not None:
            largest[each.plan_report] = max(largest.get(each.plan_report, Decimal(0)), each.plan.value)
    found = [
        each
        for each in promises_once(material)
        if each.outcome not in (Outcome.REACHED, Outcome.MISSED)
        and (each.plan.period or "") > (each.actual.period or "")
        and each.plan.measure is each.actual.measure
        and not each.plan.strive
        and {(each.plan_report, each.plan.id), (each.actual_report, each.actual.id)}.isdisjoint(
            material.doubtful_members
        )
        and apart(each.plan, each.actual) >= _LEAST_OF_PLANS
        and not _is_weightless(material, each, largest.get(each.plan_report, _NONE))
    ]
    first: dict[tuple[int, str], Promise] = {}
    for each in sorted(found, key=lambda each: (_weight(material, weights, each), -apart(each.plan, each.actual))):
        first.setdefault((each.plan_report, each.label), each)
    reports = sorted({report for report, _ in first})
    return [[each for (of, _), each in first.items() if of == report] for report in reports]


def _is_weightless(material: Material, promise: Promise, largest: Decimal) -> bool:
    """Whether the sums that a target is on are nothing beside the largest one; a growth is worth what its sum is."""
    sums = [figure for figure in (promise.plan, promise.actual) if is_money(figure)] or _sums(material, promise)
    sizes = [abs(figure.value) for figure in sums if figure.value is not None]
    return bool(sizes) and max(sizes) < largest * _WEIGHTLESS


def _sums(material: Material, promise: Promise) -> list[Figure]:
    """The sums of money that a target growth and the last one are of, as their own reports state them."""
    found: list[Figure] = []
    for report, figure in ((promise.plan_report, promise.plan), (promise.actual_report, promise.actual)):
        if (row := material.row((report, figure.id))) is not None:
            cells = (other.cells[report] for other in material.kindred(row) if other.measure is Measure.LEVEL)
            found.extend(each for cell in cells for each in cell if is_money(each))
    return found


def _weight(material: Material, weights: Weights, promise: Promise) -> Weight:
    """What the target's own sum weighs, or the last one where only that is stated."""
    members = ((promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id))
    return min(weights.of(material.row(member)) for member in members)


def _plan(material: Material, promise: Promise) -> Contrast:
    budget = is_budget(material, promise)
    grown = not budget and is_of_budget(material, promise)
    words = phrases()
    word = words.missed.budget if budget else words.contrasts.budget_growth if grown else words.missed.target
    told_of = _contrast(
        material,
        "plans",
        "",
        (material.print_of(promise.plan_report), promise.plan.id),
        ((promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id)),
        what=_whose(material, promise)
        + said_once(promise_name(material, promise), (achieved(material, promise), planned(material, promise))),
        first=period_word(promise.actual.period) + _result(promise.actual, achieved(material, promise)),
        second=period_word(promise.plan.period) + word + planned(material, promise),
    )
    return replace(told_of, budget=budget or grown)


def _whose(material: Material, promise: Promise) -> str:
    """报告二的, 云岫区的 where two reports set the target and tell the result; empty where all are about one place."""
    own = promise.plan_report == promise.actual_report
    whose = short_name(promise.plan_report) if own else material.report(promise.plan_report).card.place
    return said(phrases().contrasts.whose, report=whose) if whose and len(material.places) > 1 else ""


def _result(figure: Figure, printed: str) -> str:
    return printed if figure.measure is Measure.CHANGE else is_or(measured_value(figure, printed))
