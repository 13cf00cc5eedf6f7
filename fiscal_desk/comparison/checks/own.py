"""Checks of the user's own, kept as what they are about so that they come back with next year's reports."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import groupby

import msgspec

from fiscal_desk.comparison.checks.identities.sums import limit_check, sum_check
from fiscal_desk.comparison.checks.index import FactIndex, Place
from fiscal_desk.comparison.checks.statements import Statement, check_of, quotient
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import earlier, year_of
from fiscal_desk.comparison.model import Check, Member
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure, Stance

#: Identities of the user's own checks begin with this; their place follows, from 1.
OWN_PREFIX = "自定"


class OwnRelation(StrEnum):
    """What the first member has to do with the others."""

    EQUAL = "equal"  # first = second
    AT_MOST = "at_most"  # first ≤ second
    RATIO = "ratio"  # first = second ÷ third
    SUM = "sum"  # first = Σ others


class OwnMember(msgspec.Struct, frozen=True):
    """A figure by what it is about; `years_before` counts back from the check's newest period.

    `place` is empty where all members are of one place, whichever that is: the check is then made for every place.
    """

    concept: str
    measure: Measure
    stance: Stance
    scope: str
    years_before: int = 0
    sign: int = 1
    place: str = ""


class OwnCheck(msgspec.Struct, frozen=True):
    """A check that the user made by picking figures."""

    title: str
    relation: OwnRelation
    members: tuple[OwnMember, ...]


class OwnCheckError(ValueError):
    """Picked figures that make no check; the message is one Chinese line."""


_COUNTS = {OwnRelation.EQUAL: (2, 2), OwnRelation.AT_MOST: (2, 2), OwnRelation.RATIO: (3, 3), OwnRelation.SUM: (2, 60)}


def make_own_check(
    title: str,
    relation: OwnRelation,
    picked: Sequence[Member],
    facts: Mapping[Member, Fact],
    signs: Sequence[int] | None = None,
    places: Sequence[str] = (),
) -> OwnCheck:
    """Return the check that picked figures make, in the order of the relation; raises OwnCheckError.

    `facts`: the comparison's facts by member. `signs`: −1 for parts of a sum that are subtracted; the first is ignored.
    `places`: what the reports' places are called; needed for a check over several: 全市 = Σ 区县.
    """
    least, most = _COUNTS[relation]
    if not least <= len(picked) <= most:
        raise OwnCheckError(f"这种核对要选{least}个数据，现在选了{len(picked)}个。")
    chosen = [facts[member] for member in picked]
    years = [year_of(fact.key.period) for fact in chosen]
    if any(year is None for year in years):
        raise OwnCheckError("有的数据没有注明年份，先在检查器里补上期间再建核对。")
    named = [""] * len(chosen)
    if len({fact.place for fact in chosen}) > 1:
        named = [places[fact.report] if fact.report < len(places) else "" for fact in chosen]
        if not all(named):
            raise OwnCheckError("有的报告没有注明地区，先在报告信息里补上地区再建核对。")
    newest = max(year for year in years if year is not None)
    members = tuple(
        OwnMember(
            fact.key.concept,
            fact.key.measure,
            fact.key.stance,
            fact.key.scope,
            newest - (year or newest),
            sign,
            place,
        )
        for fact, year, sign, place in zip(chosen, years, signs or [1] * len(chosen), named, strict=True)
    )
    return OwnCheck(title, relation, members)


def followed(own: OwnCheck, follow: Callable[[str], str]) -> OwnCheck:
    """Return a check whose members are looked for where their rows were joined to; `follow` maps concepts."""
    members = tuple(msgspec.structs.replace(member, concept=follow(member.concept)) for member in own.members)
    return msgspec.structs.replace(own, members=members)


def own_number(check: Check) -> int | None:
    """Return the place of a check among the user's own ones, from 0; None for all others."""
    number = check.identity.removeprefix(OWN_PREFIX)
    return int(number) - 1 if number != check.identity else None


def own_checks(index: FactIndex, wanted: Sequence[OwnCheck]) -> Iterator[Check]:
    """Yield the user's checks for every place and period for which all members are stated, in whichever reports."""
    for number, own in enumerate(wanted, 1):
        for group in _candidates(index, own):
            check = _check(own, group)
            if check is not None:
                subject = group[0].figure.indicator
                yield msgspec.structs.replace(check, identity=f"{OWN_PREFIX}{number}", title=own.title, subject=subject)


def _candidates(index: FactIndex, own: OwnCheck) -> Iterator[list[Fact]]:
    first = own.members[0]
    stated = [
        fact
        for fact in index.all_of(first.concept, first.measure)
        if fact.key.stance is first.stance and fact.key.scope == first.scope and fact.key.period is not None
        if not first.place or index.place_name(fact.report) == first.place
    ]
    by_place = sorted(stated, key=lambda fact: (_own_place(fact), fact.key.period or "", fact.report))
    for _, same in groupby(by_place, key=lambda fact: (_own_place(fact), fact.key.period)):
        lead = next(same)
        period = earlier(lead.key.period, -first.years_before) if first.years_before else lead.key.period
        members = [lead, *(_found(index, lead, member, period) for member in own.members[1:])]
        known = [fact for fact in members if fact is not None]
        if len(known) == len(members):
            yield known


def _found(index: FactIndex, lead: Fact, member: OwnMember, period: str | None) -> Fact | None:
    """Return a member from the lead's own report, else from another one about the same place, or about its own."""
    wanted = earlier(period, member.years_before) if member.years_before else period
    place = Place(lead.report, member.stance, wanted, member.scope)
    stated = index.all_of(member.concept, member.measure)
    if member.place:
        reports = [fact.report for fact in stated if index.place_name(fact.report) == member.place]
    else:
        reports = [lead.report, *(fact.report for fact in stated if _near(fact, lead))]
    for report in dict.fromkeys(reports):
        found = index.find(member.concept, member.measure, place._replace(report=report))
        if found is not None and found.interval is not None:
            return found
    return None


def _near(fact: Fact, lead: Fact) -> bool:
    return fact.place is not None and fact.place == lead.place


def _own_place(fact: Fact) -> tuple[int, int]:
    return (0, fact.place) if fact.place is not None else (1, fact.report)


def _check(own: OwnCheck, facts: Sequence[Fact]) -> Check | None:
    first, others = facts[0], tuple(facts[1:])
    signs = [member.sign for member in own.members[1:]]
    match own.relation:
        case OwnRelation.EQUAL:
            return sum_check(first, others, [1], "sum", title=own.title)
        case OwnRelation.SUM:
            return sum_check(first, others, signs, "sum", title=own.title)
        case OwnRelation.AT_MOST:
            if first.interval is None or others[0].interval is None:
                return None
            return limit_check("sum", first, others[0])
        case _:
            return check_of(
                Statement(
                    identity="sum",
                    title=own.title,
                    stated=first,
                    members=others,
                    formula=quotient,
                    shape=lambda result: f"{shown(others[0].figure)} ÷ {shown(others[1].figure)} = {result}",
                )
            )
