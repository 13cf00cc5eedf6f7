"""R1–R3: checks from shares, growths and completions alone, for reports whose amounts are masked.

Where the amounts are printed, R1 holds the growth of a total against those of its parts: the amounts of the year before
that they lead back to add up, too.

With shares sᵢ of the parts now, growths gᵢ and completions cᵢ: the total grew by 1 / Σ(sᵢ / (1 + gᵢ)) − 1, was
completed to 1 / Σ(sᵢ / cᵢ), and a part's share was sᵢ (1 + g) / (1 + gᵢ) the year before.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from itertools import product

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.identities.derive import grown_factor
from fiscal_desk.comparison.checks.index import FactIndex, Place, place_of, same_block
from fiscal_desk.comparison.checks.outcome import meets, point
from fiscal_desk.comparison.checks.statements import Statement, check_of
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval, hull, total
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import LevelChange, Measure, Reading
from fiscal_desk.figures.printing import print_figure

_WHOLE = Fraction(100)
#: How many parts are named in a formula.
_TOLD = 4
#: A total with two parts in one breath lacks none: the text tells them as 甲 and what is not 甲.
_PAIR = 3
#: Parts that fall short by more than one in so many lack one that was there the year before.
_NEAR = 20


def ratio_checks(index: FactIndex) -> Iterator[Check]:
    """Yield R1, R2 and R3 wherever the shares and the parts' growths or completions are stated.

    Where the amounts are printed too, a mismatch is to be verified only: growths may be on another basis than shares.
    """
    for partition in load_identities().partitions:
        whole, parts = partition.total, partition.parts
        for measure, build in ((Measure.CHANGE, _r1), (Measure.COMPLETION, _r2)):
            for stated in _once(index, whole, measure):
                shares = _shares(index, whole, parts, place_of(stated))
                rates = [index.find(part, measure, place_of(stated), "percent") for part in parts]
                known = [rate for rate in rates if rate is not None and rate.interval is not None]
                if shares is None or len(known) != len(parts) or any(fact.basis for fact in (stated, *known)):
                    continue
                amounts = [index.find(name, Measure.LEVEL, place_of(stated)) for name in (whole, *parts)]
                hidden = any(fact is None or fact.interval is None for fact in amounts)
                check = check_of(build(stated, shares, known, hidden))
                if check:
                    yield check
        for part in parts:
            yield from _share_checks(index, whole, part)


def growths_of_sums(reading: Reading, facts: Sequence[Fact], sums: Iterable[Check]) -> Iterator[Check]:
    """Yield R1 for every total whose parts are all stated, each with its growth: v / (1 + g) adds up as v does.

    `sums` are the checks of the report that hold, of which those that add up parts are taken.

    A part that was there the year before and is not now makes the parts fall short: by much, this says nothing.
    """
    changes = _changes(reading, {fact.figure.start: fact for fact in facts})
    by_member = {fact.member: fact for fact in facts}
    at_other_prices = load_identities().constant_price
    for known in sums:
        whole, *parts = (by_member[member] for member in known.members)
        levels = [whole, *(part for part in parts if part.figure.value)]
        grown = [changes[fact.figure.start] for fact in levels if fact.figure.start in changes]
        if len(grown) != len(levels) or len(grown) < _PAIR or not _adds_up(levels):
            continue
        if whole.key.concept.startswith(at_other_prices) or any(_is_unfit(change) for change in grown):
            continue
        check = check_of(_sum_of_growths(levels, grown))
        if check is not None and (check.verdict is not CheckVerdict.UNVERIFIED or _is_told(levels, grown)):
            yield check


def _adds_up(levels: Sequence[Fact]) -> bool:
    """Whether the first is the sum of the others, but for those that the classification takes off."""
    if any(fact.key.dimension != levels[0].key.dimension or point(fact) < 0 for fact in levels):
        return False
    return meets(levels[0], levels[1:], lambda intervals: _added(levels[1:], intervals)) is CheckVerdict.HOLDS


def _added(parts: Sequence[Fact], intervals: Sequence[Interval]) -> Interval:
    """Return the sum of what belongs to parts, with what the classification takes off (出口退税) as minus."""
    return total(
        -interval if part.key.concept in _taken_off() else interval
        for part, interval in zip(parts, intervals, strict=True)
    )


@cache
def _taken_off() -> frozenset[str]:
    return frozenset(item[1:] for known in load_identities().lists for item in known.items if item.startswith("-"))


def _changes(reading: Reading, facts: Mapping[int, Fact]) -> dict[int, Fact]:
    """Return the one growth in percent that a level has, by the level's start."""
    found: dict[int, list[Fact]] = defaultdict(list)
    for relation in reading.relations:
        if not isinstance(relation, LevelChange) or relation.level not in facts:
            continue
        change = facts.get(relation.change)
        if change is not None and change.key.dimension == "percent":
            found[relation.level].append(change)
    return {level: each[0] for level, each in found.items() if len(each) == 1}


def _is_unfit(change: Fact) -> bool:
    """Whether a growth leads back to no amount: on another basis, a bound, a fall to nothing, or a rise from nothing.

    What was nothing the year before is often printed as 增长100%.
    """
    interval = change.interval
    if bool(change.basis) or interval is None or not interval.bounded:
        return True
    return interval.low <= -_WHOLE or point(change) == _WHOLE


def _earlier(levels: Sequence[Interval], grown: Sequence[Interval]) -> list[Interval]:
    return [level / grown_factor(growth) for level, growth in zip(levels, grown, strict=True)]


def _sum_of_growths(levels: Sequence[Fact], grown: Sequence[Fact]) -> Statement:
    whole, *parts = levels
    stated, *rates = grown

    def formula(intervals: Sequence[Interval]) -> Interval:
        before = _earlier(intervals[1 : len(levels)], intervals[len(levels) :])
        return (intervals[0] / _added(parts, before)).scaled(100) - Interval.point(100)

    told = [f"{shown(part.figure)}（{print_figure(rate.figure)}）" for part, rate in zip(parts, rates, strict=True)]
    words = "、".join(told if len(told) <= _TOLD else [*told[:_TOLD], f"等{len(told)}项"])
    return Statement(
        identity="R1",
        title=f"{whole.figure.indicator}：总体增速与各项增速相符",
        stated=stated,
        members=(whole, *parts, *rates),
        formula=formula,
        shape=lambda result: f"{words} → {result}",
        mild=CheckVerdict.UNVERIFIED,
        mild_note="由各项的数和增速倒推上年数，合计与总数的增速不符；增速的口径可能不同",
        certain=True,
    )


def _is_told(levels: Sequence[Fact], grown: Sequence[Fact]) -> bool:
    """Whether parts that do not lead back to their total's amount contradict it, and do not just lack one."""
    before = _earlier([Interval.point(point(fact)) for fact in levels], [Interval.point(point(fact)) for fact in grown])
    missing = before[0] - _added(levels[1:], before[1:])
    if missing.low < 0 or (len(levels) == _PAIR and same_block(levels)):
        return True
    return missing.low * Fraction(_NEAR) <= before[0].low


def _share_checks(index: FactIndex, whole: str, part: str) -> Iterator[Check]:
    """Yield R3 where a part's share is stated for two periods, with the growths that lead from one to the other."""
    for share in _once(index, part, Measure.SHARE):
        place, before = place_of(share), earlier(share.key.period)
        rates = [index.find(name, Measure.CHANGE, place, "percent") for name in (whole, part)]
        known = [rate for rate in rates if rate is not None and rate.interval is not None and not rate.basis]
        if share.base != whole or len(known) != len(rates) or before is None:
            continue
        own = index.find(part, Measure.SHARE, place._replace(period=before), "percent")
        for last in [*([own] if own else []), *index.elsewhere(share, Measure.SHARE, before)]:
            if last.interval is not None and last.base == whole:
                check = check_of(_r3(last, share, known))
                if check:
                    yield check


def last_share(share: Interval, growth_of_whole: Interval, growth_of_part: Interval) -> Interval:
    """Return R3: the share of a part the period before, all in percent."""
    return share * grown_factor(growth_of_whole) / grown_factor(growth_of_part)


def combined(shares: Sequence[Interval], factors: Sequence[Interval], missing: int | None) -> Interval:
    """Return 1 / Σ(sᵢ / fᵢ) with the shares in percent; the share at `missing` is what the others leave of 100.

    The sum is linear in every share and in every 1 / fᵢ, so that its ends are at corners of the box of inputs; taking
    the missing share from the others keeps it from being counted as free.
    """
    if any(factor.low <= 0 or not factor.bounded for factor in factors):
        return Interval(-float("inf"), float("inf"))
    values: list[Fraction | float] = []
    for corner in product(*((share.low, share.high) for share in shares)):
        filled = list(corner)
        if missing is not None:
            filled.insert(missing, _WHOLE - sum(corner))
        for ends in product(*((factor.low, factor.high) for factor in factors)):
            gathered = sum((share / 100 / factor for share, factor in zip(filled, ends, strict=True)), Fraction(0))
            if gathered <= 0:
                return Interval(-float("inf"), float("inf"))
            values.append(1 / gathered)
    return hull(values)


def _once(index: FactIndex, concept: str, measure: Measure) -> Iterator[Fact]:
    places = dict.fromkeys(place_of(fact) for fact in index.all_of(concept, measure))
    for place in places:
        fact = index.find(concept, measure, place, "percent")
        if fact is not None and fact.interval is not None:
            yield fact


def _shares(index: FactIndex, whole: str, parts: Sequence[str], place: Place) -> tuple[list[Fact], int | None] | None:
    """Return the stated shares and the place of the one that is not stated, None where two or more are missing."""
    found = [index.find(part, Measure.SHARE, place, "percent") for part in parts]
    stated = [fact for fact in found if fact is not None and fact.interval is not None and fact.base == whole]
    if len(stated) == len(parts):
        return stated[:-1], len(parts) - 1
    if len(stated) != len(parts) - 1:
        return None
    return stated, next(number for number, fact in enumerate(found) if fact not in stated)


def _r1(stated: Fact, shares: tuple[list[Fact], int | None], rates: Sequence[Fact], hidden: bool) -> Statement:
    known, missing = shares

    def formula(intervals: Sequence[Interval]) -> Interval:
        factors = [grown_factor(rate) for rate in intervals[len(known) :]]
        result = combined(intervals[: len(known)], factors, missing)
        return (result - Interval.point(1)).scaled(100)

    return _statement("R1", "仅凭占比和增速推算总体增速", stated, (*known, *rates), formula, hidden)


def _r2(stated: Fact, shares: tuple[list[Fact], int | None], rates: Sequence[Fact], hidden: bool) -> Statement:
    known, missing = shares

    def formula(intervals: Sequence[Interval]) -> Interval:
        factors = [rate.scaled(Fraction(1, 100)) for rate in intervals[len(known) :]]
        return combined(intervals[: len(known)], factors, missing).scaled(100)

    return _statement("R2", "仅凭占比和完成率推算总体完成率", stated, (*known, *rates), formula, hidden)


def _r3(last: Fact, share: Fact, rates: Sequence[Fact]) -> Statement:
    return _statement(
        "R3",
        "由本期占比和增速倒推上期占比",
        last,
        (share, *rates),
        lambda intervals: last_share(*intervals),
        hidden=True,
    )


def _statement(
    identity: str,
    title: str,
    stated: Fact,
    members: tuple[Fact, ...],
    formula: Callable[[Sequence[Interval]], Interval],
    hidden: bool,
) -> Statement:
    words = "、".join(f"{_name(fact)}{print_figure(fact.figure)}" for fact in members)
    plain = hidden and same_block((stated, *members))
    return Statement(
        identity=identity,
        title=f"{stated.figure.indicator}：{title}",
        stated=stated,
        members=members,
        formula=formula,
        shape=lambda result: f"{words} → {result}",
        mild=CheckVerdict.FAILS if plain else CheckVerdict.UNVERIFIED,
        mild_note="" if plain else "各比率的口径可能不同",
    )


def _name(fact: Fact) -> str:
    name = fact.figure.indicator
    if fact.key.measure is Measure.SHARE and "占" not in name:
        return f"{name}占比"
    return f"{name}完成" if fact.key.measure is Measure.COMPLETION else name
