"""A5, A6, A7, D4: each ledger's two grand totals, the levels of government, and what is carried over the year."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.identities.sums import sum_check
from fiscal_desk.comparison.checks.index import FactIndex, place_of
from fiscal_desk.comparison.checks.slip_notes import pair_slip, sum_slip
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure, Stance

_LEFT = "结转下年（年末结余）"


def balance_checks(index: FactIndex) -> Iterator[Check]:
    """Yield what balances: 收入总量 = 支出总量 (and what is carried over), levels, 结转下年 = 上年结余."""
    for ledger in load_identities().ledgers:
        for fact in _levels(index, ledger.revenue):
            spent = index.find(ledger.expenditure, Measure.LEVEL, place_of(fact), fact.key.dimension)
            if spent is not None:
                yield from _grand_totals(index, fact, spent, ledger.carried_out)
        for fact in index.all_of(ledger.revenue, Measure.LEVEL):
            yield from _spent_likewise(index, fact)
        for fact in _levels(index, ledger.carried_in):
            yield from _carried_over(index, fact, ledger.carried_out)
    yield from _governments(index)


def _levels(index: FactIndex, concept: str) -> Iterator[Fact]:
    for place in dict.fromkeys(place_of(fact) for fact in index.all_of(concept, Measure.LEVEL)):
        found = index.find(concept, Measure.LEVEL, place)
        if found is not None and found.interval is not None:
            yield found


def _grand_totals(index: FactIndex, revenue: Fact, spent: Fact, carried: tuple[str, ...]) -> Iterator[Check]:
    """Some reports count what is carried over into 支出总量, some do not: either way of balancing will do."""
    left = [index.find(name, Measure.LEVEL, place_of(revenue), revenue.key.dimension) for name in carried]
    tries = [[spent], *([spent, fact] for fact in left if fact is not None)]
    found = [sum_check(revenue, parts, [1] * len(parts), "A6") for parts in tries]
    checks = [check for check in found if check is not None]
    held = [check for check in checks if check.verdict is CheckVerdict.HOLDS][:1]
    yield from held or _slipped(revenue, tries)


def _spent_likewise(index: FactIndex, revenue: Fact) -> Iterator[Check]:
    """Yield the check of an expenditure that is said to be arranged as the revenue right before it."""
    after = [fact for fact in index.around(revenue, Measure.LEVEL) if fact.figure.start > revenue.figure.start]
    if after and any(re.search(words, after[0].figure.indicator) for words in load_identities().likewise):
        check = sum_check(revenue, after[:1], [1], "A6")
        if check is not None:
            yield check


def _slipped(revenue: Fact, tries: Sequence[Sequence[Fact]]) -> Iterator[Check]:
    """Yield the first way of balancing that one slip of the pen would explain, to be verified."""
    for parts in tries:
        check = sum_check(revenue, parts, [1] * len(parts), "A6")
        note = sum_slip(revenue, parts, [1] * len(parts))
        if check is not None and note:
            yield replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
            return


def _carried_over(index: FactIndex, carried_in: Fact, carried_out: Sequence[str]) -> Iterator[Check]:
    """Yield the check that a year begins with what the year before left, in one report or in two about one place."""
    year = year_of(carried_in.key.period)
    if year is None or carried_in.key.period != str(year) or carried_in.interval is None:
        return
    left = [
        fact
        for name in carried_out
        for fact in index.all_of(name, Measure.LEVEL)
        if fact.key.period == str(year - 1) and _one_budget(fact, carried_in) and fact.interval is not None
    ]
    met = [fact for fact in left if fact.interval is not None and fact.interval.overlaps(carried_in.interval)]
    for fact in (met or left)[:1]:
        yield Check(
            identity="D4",
            report=carried_in.report,
            title=f"{carried_in.figure.indicator}：与{year - 1}年{_LEFT}衔接",
            formula=f"{shown(fact.figure)} {'=' if met else '≠'} {shown(carried_in.figure)}",
            stated=shown(carried_in.figure),
            computed=shown(fact.figure),
            verdict=CheckVerdict.HOLDS if met else CheckVerdict.UNVERIFIED,
            members=(carried_in.member, fact.member),
            note="" if met else pair_slip(fact, carried_in) or "执行数与决算数、结余与结转的口径可能不同",
        )


def _one_budget(left: Fact, carried_in: Fact) -> bool:
    """Whether both are the same budget's: of one report, or of two about one place."""
    if left.key.scope != carried_in.key.scope or left.key.stance is not Stance.ACTUAL:
        return False
    return left.report == carried_in.report or (left.place is not None and left.place == carried_in.place)


def _governments(index: FactIndex) -> Iterator[Check]:
    for facts in index.reports:
        scopes_stated = {fact.key.scope for fact in facts}
        levels = [scopes for scopes in load_identities().levels if scopes_stated.issuperset(scopes)]
        for whole in facts if levels else ():
            if whole.key.scope or whole.key.measure is not Measure.LEVEL or not whole.figure.canonical:
                continue
            for scopes in levels:
                parts = [
                    index.find(whole.key.concept, Measure.LEVEL, place_of(whole)._replace(scope=scope), "元")
                    for scope in scopes
                ]
                stated = [part for part in parts if part is not None and part.interval is not None]
                if len(stated) != len(scopes):
                    continue
                check = sum_check(whole, stated, [1] * len(stated), "A7")
                # Transfers between levels are counted twice or not at all, as the report sees fit.
                if check is not None and check.verdict is not CheckVerdict.FAILS:
                    yield check
                elif check is not None and (note := sum_slip(whole, stated, [1] * len(stated))):
                    yield replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
