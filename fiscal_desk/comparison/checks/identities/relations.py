"""What the text itself relates: sums, shares and completions, one fact stated twice."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.identities.derive import missing_part, missing_whole, previous_level
from fiscal_desk.comparison.checks.identities.lists import identity_of_list
from fiscal_desk.comparison.checks.identities.remarks import wording_remark
from fiscal_desk.comparison.checks.identities.repeats import same_check
from fiscal_desk.comparison.checks.identities.sums import sum_check
from fiscal_desk.comparison.checks.index import FactIndex
from fiscal_desk.comparison.checks.outcome import near, point, sum_of
from fiscal_desk.comparison.checks.slip_notes import slip_note, sum_slip
from fiscal_desk.comparison.checks.statements import Statement, check_of, quotient
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict, Derived
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import LevelChange, Measure, Reading, Same, Share, Sum
from fiscal_desk.figures.relating.held.slips import slip_in_share
from fiscal_desk.figures.relating.lines import cues

#: What to ask where the parts come to less and need not be all, and where they come to more in a table.
_PARTIAL = "分项之和小于总数，如所列分项已列全，请核对"
_OVER = "分项之和大于总数，请核对各项，或是否有一项的数已含在另一项里"


@cache
def _by_parts() -> dict[tuple[str, frozenset[str]], str]:
    return {
        (identity.total, frozenset(part.removeprefix("-") for part in identity.parts)): identity.name
        for identity in load_identities().sums
    }


def stated_relations(reading: Reading, facts: Sequence[Fact], index: FactIndex) -> Iterator[Check | Derived]:
    """Yield a check for every relation whose members are all stated, and what follows where one is missing."""
    by_start = {fact.figure.start: fact for fact in facts}
    for relation in reading.relations:
        match relation:
            case Sum():
                yield from _sum(relation, by_start, index)
            case Share():
                yield from _share(relation, by_start, index)
            case LevelChange():
                yield from previous_level(by_start.get(relation.level), by_start.get(relation.change))
            case Same():
                a, b = by_start.get(relation.a), by_start.get(relation.b)
                if a and b and not a.vague and not b.vague:
                    yield from same_check(a, b, CheckVerdict.FAILS)


def _sum(relation: Sum, facts: Mapping[int, Fact], index: FactIndex) -> Iterator[Check | Derived]:
    whole = facts.get(relation.total)
    parts = [facts[start] for start in relation.parts if start in facts]
    if whole is None or len(parts) != len(relation.parts):
        return
    if remark := wording_remark(whole, parts):
        yield remark
    signs = list(relation.signs or [1] * len(parts))
    concepts = frozenset(part.key.concept for part in parts)
    known = _by_parts().get((whole.key.concept, concepts))
    listed = None if known else identity_of_list(whole.key.concept, concepts)
    title = f"{whole.figure.indicator}：{listed.title}" if listed else ""
    check = sum_check(whole, parts, signs, known or (listed.name if listed else "sum"), title=title)
    if check is None:
        yield from missing_part(whole, parts, signs)
    elif check.verdict is not CheckVerdict.FAILS:
        yield check
    elif relation.partial and not known:
        note = sum_slip(whole, parts, signs)
        asked = _PARTIAL if sum_of(parts, signs) < point(whole) else _OVER
        yield replace(check, verdict=CheckVerdict.UNVERIFIED, note="；".join(filter(None, (asked, note))))
    elif (
        (note := sum_slip(whole, parts, signs))
        or known
        or near(point(whole), sum_of(parts, signs))
        or cues().rest.search(index.sentence(parts[-1]))
    ):
        # Anything further off is more likely a list of examples, or a part of something else, than a sum gone wrong.
        yield replace(check, note=note)


def _share(relation: Share, facts: Mapping[int, Fact], index: FactIndex) -> Iterator[Check | Derived]:
    part, whole, share = (
        None if start is None else facts.get(start) for start in (relation.part, relation.whole, relation.share)
    )
    if share is None or share.key.measure not in (Measure.SHARE, Measure.COMPLETION, Measure.RATE):
        return
    if part and whole and part.key.dimension != whole.key.dimension:
        return
    if part and whole and (note := _unit_slip(part, whole, share)):
        check = check_of(share_statement(part, whole, share))
        if check is not None:
            yield replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
        return
    if part and whole and _exceeds(part, whole, share):
        return
    if part and whole:
        check = _share_check(part, whole, share, index)
        if check:
            yield check
            return
    yield from missing_whole(part, whole, share)


def _unit_slip(part: Fact, whole: Fact, share: Fact) -> str:
    """Return what to look at where a share holds once part or whole is read in another unit, else an empty text."""
    slip = slip_in_share(part.figure, whole.figure, share.figure)
    return slip_note((part, whole)[slip.member].figure, slip) if slip else ""


def _exceeds(part: Fact, whole: Fact, share: Fact) -> bool:
    """Whether a part is larger than its whole: then the text means another whole, and nothing can be said."""
    known = part.interval is not None and whole.interval is not None
    return known and share.key.measure is Measure.SHARE and point(part) > point(whole)


def _share_check(part: Fact, whole: Fact, share: Fact, index: FactIndex) -> Check | None:
    """Return the check against the whole that was read, or against another number of the paragraph that fits.

    A paragraph often names the budget, the adjusted budget and the result in turn: one of the same name that fits is
    the whole that is meant; one of another name leaves the mismatch to be verified.
    """
    check = check_of(share_statement(part, whole, share))
    if check is None or check.verdict is not CheckVerdict.FAILS:
        return check
    for other in index.around(whole, Measure.LEVEL, anywhere=True):
        if other in (part, whole) or other.key.dimension != whole.key.dimension:
            continue
        # 超20亿元 may be anything above, and no part is larger than its whole
        if other.interval is None or not other.interval.bounded or _exceeds(part, other, share):
            continue
        fitting = check_of(share_statement(part, other, share))
        if fitting is not None and fitting.verdict is CheckVerdict.HOLDS:
            if other.key.concept == whole.key.concept:
                return fitting
            note = f"以同段的{shown(other.figure)}为总数则相符"
            check = replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
    return check


def share_statement(part: Fact, whole: Fact, share: Fact, *, mild: CheckVerdict = CheckVerdict.FAILS) -> Statement:
    """Return the statement that a share or a completion is part / whole."""
    completion = share.key.measure is Measure.COMPLETION
    base = share.figure.base or whole.figure.indicator
    name = part.figure.indicator
    return Statement(
        identity="C2" if completion else "C1",
        title=f"{name}：完成率等于完成数除以预算数" if completion else f"{name}：占{base}的比重",
        stated=share,
        members=(part, whole),
        formula=quotient,
        shape=lambda result: f"{shown(part.figure)} ÷ {shown(whole.figure)} = {result}",
        mild=mild,
        mild_note="" if mild is CheckVerdict.FAILS else "各数分处多处，口径或范围可能不同",
        scattered=mild is not CheckVerdict.FAILS,
    )
