"""What the words of a head, of a column or of a row, say about the numbers that they stand for."""

import re
from functools import cache, lru_cache

import msgspec

from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.tables.cell_numbers import PERCENT, CellUnit, unit_of
from fiscal_desk.figures.tables.words import scope_words, words
from fiscal_desk.numerals.reading import VALUES, in_digits
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.table_words import TableWords

_MEASURES = {
    "completion": Measure.COMPLETION,
    "share": Measure.SHARE,
    "difference": Measure.DIFFERENCE,
    "change": Measure.CHANGE,
    "rate": Measure.RATE,
}
#: A year in Chinese numerals, as tables in print have it: 二〇二四年.
_NUMERAL_YEAR = re.compile(f"[{''.join(VALUES)}]{{4}}(?=年)")
_OWN = {f"{word}{place}": f"全{place}" for word in "我本" for place in "省市区县州"}


class HeadMeaning(msgspec.Struct, frozen=True):
    """What one head cell says; None where it says nothing.

    `period` is the time of its numbers, `is_before` that it is the year before; `name` is what is left as the name of
    what is counted, `is_total` that this is only 合计; `is_place` that scope is the name of a place.
    """

    words: str = ""
    measure: Measure | None = None
    unit: CellUnit | None = None
    period: str | None = None
    is_before: bool = False
    stance: Stance | None = None
    scope: str | None = None
    is_place: bool = False
    name: str = ""
    is_total: bool = False


NOTHING = HeadMeaning()


@lru_cache(maxsize=4096)
def meaning(head: str, year: int | None) -> HeadMeaning:
    """Return what a head's words (half-width, without blanks) say; `year` is what 本年 means there."""
    if not head:
        return NOTHING
    known = words()
    if known.place.match(head):
        return HeadMeaning(head, scope=head, is_place=True)
    if (own := _own_of_place().match(head)) is not None:
        head = own["own"] + head[own.end() :]  # 昌岚市本级 is 市本级
    printed, head = head, _NUMERAL_YEAR.sub(lambda found: in_digits(found.group()), head)
    measure = measure_of(head)
    rest, unit = _unit(known.marks.sub("", head))
    period, rest = _period(rest, year, comparing=measure in (Measure.CHANGE, Measure.DIFFERENCE))
    scope, rest = scope_of(rest)
    planned, done = known.plan.search(head), known.actual.search(head)
    stance = None
    if measure is None or measure is Measure.DIFFERENCE:
        stance = Stance.ACTUAL if done and not planned else Stance.PLAN if planned and not done else None
        stance = _later(planned, done) if planned and done else stance
    return HeadMeaning(
        printed,
        measure,
        unit,
        period,
        period is None and measure is None and known.before.search(head) is not None,
        stance,
        scope,
        False,
        name_of(rest) if measure is None else "",
        known.head_totals.match(rest) is not None,
    )


@cache
def _own_of_place() -> re.Pattern[str]:
    return re.compile(wordlist(TableWords).rows.own_of_place)


def measure_of(head: str) -> Measure | None:
    """Return what kind of statement the numbers below a head make; None for levels."""
    for name, pattern in words().measures.items():
        if pattern.search(head):
            return _MEASURES[name]
    return None


def name_of(head: str) -> str:
    """Return what a head names besides the kind of its numbers: 基本支出, 送审金额; nothing for 完成数 and 合计."""
    match = words().filler.match(head)
    if match is not None and match.end() == len(head):
        return ""
    stripped = wordlist(TableWords).kind_of_number.regex.sub("", head)
    return stripped.strip(":：、,，") or head


def scope_of(head: str) -> tuple[str | None, str]:
    """Return the scope that a head begins with, and what follows it."""
    match = scope_words().match(head)
    if match is None:
        return None, head
    found = match.group()
    return _OWN.get(found, found), head[match.end() :]


def _unit(head: str) -> tuple[str, CellUnit | None]:
    match = words().unit_in.search(head)
    if match is not None:
        named = "" if match["unit"] else "bare_"
        unit = unit_of(match[named + "times"], match[named + "unit"])
        if unit.dimension == "percent":
            unit = PERCENT
        return head[: match.start()] + head[match.end() :], unit
    line = words().unit_line.search(head)
    if line is not None:  # a corner cell: 单位：万元
        return head[: line.start()] + head[line.end() :], unit_of(line["times"], line["unit"])
    alone = words().unit_alone.fullmatch(head)
    if alone is not None:
        return "", unit_of(alone["times"], alone["unit"])
    return (head, PERCENT) if head.endswith("%") else (head, None)


def _period(head: str, year: int | None, *, comparing: bool) -> tuple[str | None, str]:
    """Return the time that a head names and the head without it; what is compared with is no time of the numbers."""
    looked_at = words().compared.sub("", head) if comparing else head
    match = periods.expression().search(looked_at)
    if match is None:
        return None, looked_at
    return periods.resolve(match, year), looked_at[: match.start()] + looked_at[match.end() :]


def _later(planned: re.Match[str], done: re.Match[str]) -> Stance | None:
    """Return the stance of a head with words of both: the one at its end (预算执行数 is done, 预计完成 planned)."""
    if planned.group() in wordlist(TableWords).heads.ahead:
        return Stance.PLAN
    return Stance.ACTUAL if done.start() >= planned.start() else Stance.PLAN
