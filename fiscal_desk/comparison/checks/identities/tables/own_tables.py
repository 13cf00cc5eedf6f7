"""A ledger's total in the text against the one of the report's own table: where they are far apart, one is to be seen.

Numbers that are near each other, or one slip apart, are told by `repeats`, wherever they stand.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from fiscal_desk.comparison.checks.identities.repeats import same_check
from fiscal_desk.comparison.checks.outcome import near, point
from fiscal_desk.comparison.checks.slip_notes import pair_slip
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared
from fiscal_desk.figures.doubt.doubted import is_doubtful
from fiscal_desk.figures.model import Bound, Measure, Stance


def own_table_checks(item: Compared, facts: Sequence[Fact]) -> Iterator[Check]:
    """Yield a doubt where text and tables of a report each have one number for what came into or went out of a ledger.

    Nothing is claimed of what was read with little confidence, nor where one of the two numbers is printed for another
    level, too: then a level was left out, and not a number wrong.
    """
    totals: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if _is_total(fact):
            totals[fact.key, fact.basis, fact.stage].append(fact)
    for same in totals.values():
        tabled = [fact for fact in same if _is_cell(item, fact)]
        told = [fact for fact in same if fact not in tabled]
        if told and tabled and _is_one_number(told) and _is_one_number(tabled) and not _is_of_two_levels(same, facts):
            a, b = told[0], tabled[0]
            if not (_meet(a, b) or near(point(a), point(b)) or pair_slip(a, b)):
                yield from same_check(a, b, CheckVerdict.UNVERIFIED)


def _is_total(fact: Fact) -> bool:
    """Whether a fact surely is the sum of one side of a ledger that was done, exactly as printed: 一般公共预算收入."""
    key, figure = fact.key, fact.figure
    done = key.stance is Stance.ACTUAL and key.measure is Measure.LEVEL and key.period is not None
    exact = fact.interval is not None and figure.bound is Bound.EQ and figure.value_max is None
    whole = bool(key.ledger and key.side) and figure.indicator.endswith(key.ledger + key.side)
    return done and exact and whole and figure.canonical is not None and not is_doubtful(figure)


def _is_cell(item: Compared, fact: Fact) -> bool:
    blocks = item.report.blocks
    return fact.figure.block < len(blocks) and blocks[fact.figure.block].place is not None


def _is_one_number(facts: Sequence[Fact]) -> bool:
    return all(_meet(a, b) for a, b in combinations(facts, 2))


def _is_of_two_levels(same: Sequence[Fact], facts: Sequence[Fact]) -> bool:
    """Whether one of the numbers is stated for another level of the place, too."""
    whole = same[0].key._replace(scope="")
    others = [fact for fact in facts if fact.key.scope != same[0].key.scope and fact.key._replace(scope="") == whole]
    return any(_meet(one, other) for one in same for other in others)


def _meet(a: Fact, b: Fact) -> bool:
    return a.interval is not None and b.interval is not None and a.interval.overlaps(b.interval)
