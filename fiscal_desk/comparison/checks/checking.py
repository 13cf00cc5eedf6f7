"""Runs all families of checks, each once, the text's own relations first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.identities.balances import balance_checks
from fiscal_desk.comparison.checks.identities.growth import growth_checks
from fiscal_desk.comparison.checks.identities.lists import list_checks
from fiscal_desk.comparison.checks.identities.progress import progress_checks
from fiscal_desk.comparison.checks.identities.ratios import growths_of_sums, ratio_checks
from fiscal_desk.comparison.checks.identities.relations import stated_relations
from fiscal_desk.comparison.checks.identities.remarks import plausibility_remarks
from fiscal_desk.comparison.checks.identities.repeats import repeat_checks, unit_slips
from fiscal_desk.comparison.checks.identities.shares import share_checks
from fiscal_desk.comparison.checks.identities.steps import step_checks
from fiscal_desk.comparison.checks.identities.sums import identity_sums
from fiscal_desk.comparison.checks.identities.tables.columns import column_checks, without
from fiscal_desk.comparison.checks.identities.tables.own_tables import own_table_checks
from fiscal_desk.comparison.checks.index import FactIndex
from fiscal_desk.comparison.checks.own import OwnCheck, own_checks
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared, Derived, Member

_FAMILIES = (
    identity_sums,
    list_checks,
    balance_checks,
    share_checks,
    growth_checks,
    progress_checks,
    ratio_checks,
    repeat_checks,
    unit_slips,
    plausibility_remarks,
)

#: What a user looks at first.
_GRAVITY = [
    CheckVerdict.FAILS,
    CheckVerdict.UNVERIFIED,
    CheckVerdict.OTHER_BASIS,
    CheckVerdict.ROUNDING,
    CheckVerdict.HOLDS,
]


def all_checks(
    items: Sequence[Compared], facts: Sequence[Sequence[Fact]], own: Sequence[OwnCheck] = ()
) -> tuple[list[Check], list[Derived]]:
    """Return the checks, by report and then gravest first, and the numbers that follow from others.

    `own`: the user's own checks, which come after the others and are never left out for being known already.
    """
    index = FactIndex(facts, [item.report.text for item in items], [item.report.card.place for item in items])
    tabled: list[Check] = []
    settled: set[tuple[int, int]] = set()
    found: list[Check | Derived] = []
    for item, stated in zip(items, facts, strict=True):
        columns = column_checks(item, stated)
        tabled.extend(columns.checks)
        settled |= columns.settled
        found.extend(step_checks(item, stated))
        found.extend(own_table_checks(item, stated))
        found.extend(stated_relations(item.reading, stated, index))
    for family in _FAMILIES:
        found.extend(family(index))
    held = [each for each in found if isinstance(each, Check) and each.verdict is CheckVerdict.HOLDS and _is_sum(each)]
    for number, (item, stated) in enumerate(zip(items, facts, strict=True)):
        found.extend(growths_of_sums(item.reading, stated, (check for check in held if check.report == number)))
    found = [*tabled, *without(settled, found)]
    known = _unless_made_up(_once(result for result in found if isinstance(result, Check)), facts)
    checks = [*known, *own_checks(index, own)]
    derived = [result for result in found if isinstance(result, Derived)]
    return sorted(checks, key=_order), derived


def _once(checks: Iterable[Check]) -> list[Check]:
    """Keep one check, and one remark, of the same members, and of the same parts where their total is stated twice.

    The first one stays, unless it is a nameless sum of the text and a later one knows the identity.
    """
    kept: dict[tuple[object, ...], Check] = {}
    for check in checks:
        several = len(check.members) > 2
        stated = check.stated if several else check.members[0]
        key = (bool(check.computed), stated, frozenset(check.members[1:]))
        if key not in kept or (kept[key].identity == "sum" and check.identity != "sum"):
            kept[key] = check
    told = {frozenset(check.members) for check in kept.values() if check.identity == "C3"}
    return [check for check in kept.values() if check.identity != "sum" or frozenset(check.members) not in told]


def _unless_made_up(checks: Sequence[Check], facts: Sequence[Sequence[Fact]]) -> list[Check]:
    """Leave out what misses its total with parts from elsewhere, where as many parts nearer to it make it up.

    A table of what was issued has its own parts, whatever the tables of limits beside it say.
    """
    blocks = {fact.member: fact.figure.block for report in facts for fact in report}

    def spread(members: Iterable[Member]) -> int:
        places = [blocks[member] for member in members]
        return max(places) - min(places)

    held: dict[tuple[object, ...], list[Check]] = defaultdict(list)
    for check in checks:
        if check.verdict is CheckVerdict.HOLDS and _is_sum(check):
            held[_total(check)].append(check)

    def is_made_up(check: Check) -> bool:
        own = spread(check.members)
        return any(spread((check.members[0], *other.members)) < own for other in held[_total(check)])

    missed = (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED)
    return [check for check in checks if check.verdict not in missed or not _is_sum(check) or not is_made_up(check)]


def _is_sum(check: Check) -> bool:
    return len(check.members) > 2 and bool(check.computed) and check.identity in _sum_names()


def _total(check: Check) -> tuple[object, ...]:
    """Return what tells the totals of sums apart: as printed, because one total may stand in two columns."""
    return check.report, check.stated, len(check.members)


@cache
def _sum_names() -> frozenset[str]:
    known = load_identities()
    return frozenset({"sum", *(each.name for each in known.sums), *(each.name for each in known.lists)})


def _order(check: Check) -> tuple[int, int]:
    return check.report, _GRAVITY.index(check.verdict)
