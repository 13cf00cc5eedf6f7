"""Totals and their parts: A1, A2, A4, A8, B1–B4, D3, and the sums that the text itself states."""

from collections.abc import Iterator, Sequence

import msgspec

from fiscal_desk.catalogue.identities import Identity, load_identities
from fiscal_desk.comparison.checks.index import FactIndex, place_of, same_block
from fiscal_desk.comparison.checks.outcome import meets, near, point, rounding_note, sum_of
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval, total
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import number, places_of, shown
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.printing import own_unit
from fiscal_desk.wordlists.comparing import ConversionWords
from fiscal_desk.wordlists.files import wordlist


def identity_sums(index: FactIndex) -> Iterator[Check]:
    """Yield the checks of sums and limits for all totals whose parts are stated in the same report."""
    for identity in load_identities().sums:
        for whole in totals_of(index, identity.total):
            parts = _parts(index, identity, whole)
            if parts:
                signs = _signs(identity)
                check = sum_check(whole, parts, signs, identity.name)
                if check:
                    yield _scattered(check, whole, parts, signs)
    for known in load_identities().limits:
        for fact in totals_of(index, known.small):
            limit = index.find(
                known.large, Measure.LEVEL, place_of(fact), fact.key.dimension, lambda each: _is_ceiling(index, each)
            )
            if limit and fact.interval and limit.interval:
                yield limit_check(known.name, fact, limit)


def sum_check(
    whole: Fact, parts: Sequence[Fact], signs: Sequence[int], identity: str, *, title: str = ""
) -> Check | None:
    """Return the check that `whole` = Σ sign·part.

    None where a member is masked or only a bound (26亿元以上 adds up to nothing), or units do not belong together.
    """
    dimensions = {fact.key.dimension for fact in (whole, *parts)}
    if len(dimensions) > 1 and not _all_counts(dimensions):
        return None
    if any(fact.interval is None or not fact.interval.bounded for fact in (whole, *parts)):
        return None

    def formula(intervals: Sequence[Interval]) -> Interval:
        return total(interval.scaled(sign) for interval, sign in zip(intervals, signs, strict=True))

    verdict = meets(whole, parts, formula)
    if verdict is None:
        return None
    figure, display = whole.figure, own_unit(whole.figure)
    computed = sum_of(parts, signs) / whole.factor
    places = max(places_of(part.figure, display) for part in (whole, *parts) if part.figure.unit == figure.unit)
    terms = "".join(
        f"{' - ' if sign < 0 else ' + '}{shown(part.figure)}" for part, sign in zip(parts, signs, strict=True)
    )
    text = number(computed, figure.unit, display, places)
    return Check(
        identity=identity,
        report=whole.report,
        title=title or f"{figure.indicator}：{load_identities().titles[identity]}",
        formula=f"{terms.removeprefix(' + ').strip()} = {text}",
        stated=shown(figure),
        computed=text,
        verdict=verdict,
        members=(whole.member, *(part.member for part in parts)),
        note=rounding_note(whole, parts, formula) if verdict is CheckVerdict.ROUNDING else "",
    )


def _scattered(check: Check, whole: Fact, parts: Sequence[Fact], signs: Sequence[int]) -> Check:
    """Soften a mismatch of numbers that stand far apart in the report and are far from each other.

    A slip of the pen leaves total and parts near; otherwise one of them is more likely about something narrower.
    """
    if (
        check.verdict is not CheckVerdict.FAILS
        or same_block((whole, *parts))
        or near(point(whole), sum_of(parts, signs))
    ):
        return check
    note = "分项与合计分处多处且相差较大，可能所指范围不同"
    return msgspec.structs.replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)


def _all_counts(dimensions: set[str]) -> bool:
    return dimensions <= {*wordlist(ConversionWords).things, "count"}


def totals_of(index: FactIndex, concept: str) -> Iterator[Fact]:
    """Yield the facts that can be a total: one a report, scope, period and stance."""
    for place, dimension in dict.fromkeys((place_of(f), f.key.dimension) for f in index.all_of(concept, Measure.LEVEL)):
        found = index.find(concept, Measure.LEVEL, place, dimension)
        if found is not None:
            yield found


def _parts(index: FactIndex, identity: Identity, whole: Fact) -> list[Fact]:
    parts = []
    for name in identity.parts:
        part = index.find(name.removeprefix("-"), Measure.LEVEL, place_of(whole), whole.key.dimension)
        if part is None or part.interval is None:
            return []
        parts.append(part)
    return parts


def _signs(identity: Identity) -> list[int]:
    return [-1 if name.startswith("-") else 1 for name in identity.parts]


def _is_ceiling(index: FactIndex, limit: Fact) -> bool:
    """Whether a limit is that of the whole debt: what was added, or is left to be used, is none."""
    said = index.sentence(limit) + limit.figure.indicator
    return not any(word in said for word in load_identities().not_ceilings)


def limit_check(name: str, fact: Fact, limit: Fact) -> Check:
    """Return the check that a fact does not exceed a limit; both must be stated."""
    assert fact.interval is not None
    assert limit.interval is not None
    verdict = CheckVerdict.HOLDS if fact.interval.low <= limit.interval.high else CheckVerdict.FAILS
    sign = "≤" if verdict is CheckVerdict.HOLDS else ">"
    return Check(
        identity=name,
        report=fact.report,
        title=f"{fact.figure.indicator}：{load_identities().titles[name]}",
        formula=f"{shown(fact.figure)} {sign} {shown(limit.figure)}",
        stated=shown(fact.figure),
        computed=shown(limit.figure),
        verdict=verdict,
        members=(fact.member, limit.member),
    )
