"""C1, C2, C5: shares and completions whose members stand in different sentences, and how shares changed."""

from collections.abc import Callable, Iterator

from fiscal_desk.comparison.checks.identities.relations import share_statement
from fiscal_desk.comparison.checks.index import FactIndex, place_of, same_block
from fiscal_desk.comparison.checks.statements import Statement, check_of, less
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import earlier, year_of
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.vocabulary.periods import period_word


def share_checks(index: FactIndex) -> Iterator[Check]:
    """Yield the checks of shares, completions and changes of shares, for indicators of the catalogue."""
    for facts in index.reports:
        for fact in facts:
            if fact.key.strive or fact.interval is None or fact.key.concept.startswith("label:"):
                continue
            found: Statement | None = None
            if fact.key.measure is Measure.SHARE:
                found = _share(index, fact)
            elif fact.key.measure is Measure.COMPLETION:
                found = _completion(index, fact)
            elif fact.key.measure is Measure.DIFFERENCE and fact.key.dimension == "point":
                found = _changed_share(index, fact)
            check = check_of(found) if found else None
            if check:
                yield check


def _share(index: FactIndex, share: Fact) -> Statement | None:
    part = index.find(share.key.concept, Measure.LEVEL, place_of(share))
    whole = index.find(share.base, Measure.LEVEL, place_of(share), part.key.dimension if part else None)
    if part is None or whole is None:
        return None
    return share_statement(part, whole, share, mild=_mildness(part, whole, share))


def _completion(index: FactIndex, completion: Fact) -> Statement | None:
    """Completion of a budget: the plan of the whole year of the same indicator, where exactly one is stated."""
    place, year = place_of(completion), year_of(completion.key.period)
    if year is None:
        return None
    actual = index.find(completion.key.concept, Measure.LEVEL, place)
    budget = index.find(completion.key.concept, Measure.LEVEL, place._replace(stance=Stance.PLAN, period=str(year)))
    if actual is None or budget is None or budget.stage != completion.stage:
        return None
    return share_statement(actual, budget, completion, mild=_mildness(actual, budget, completion))


def _mildness(*facts: Fact) -> CheckVerdict:
    """A mismatch counts as one where everything stands in one paragraph; elsewhere the words may mean other things."""
    return CheckVerdict.FAILS if same_block(facts) else CheckVerdict.UNVERIFIED


def _changed_share(index: FactIndex, change: Fact) -> Statement | None:
    before = earlier(change.key.period)
    for measure in (Measure.SHARE, Measure.RATE):
        now = index.find(change.key.concept, measure, place_of(change))
        if now is None or before is None or "进度" in (change.figure.base or ""):
            continue
        then = index.find(now.key.concept, measure, place_of(now)._replace(period=before))
        then = then or next(index.elsewhere(now, measure, before), None)
        if then is None or then.base != now.base:
            continue
        return Statement(
            identity="C5",
            title=f"{change.figure.indicator}：比重较{period_word(before)}的变化",
            stated=change,
            members=(now, then),
            formula=less,
            shape=_difference_shape(now, then),
            mild=CheckVerdict.UNVERIFIED,
            mild_note="上年比重可能按其他口径计算",
        )
    return None


def _difference_shape(now: Fact, then: Fact) -> Callable[[str], str]:
    return lambda result: f"{shown(now.figure)} - {shown(then.figure)} = {result}"
