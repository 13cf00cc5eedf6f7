"""What is left of income and expenditure (收入甲，支出乙，收支结余丙), and funds from one year's end to the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.lines import Item, finds, is_total
from fiscal_desk.figures.relating.lists import Found
from fiscal_desk.wordlists.patterns import may_hold, sign_of

#: How many amounts back income and expenditure, or the movements of a fund, may stand.
_FARTHEST = 16
_LONGEST_FUND = 6
#: How much of the words before an amount can name a movement of a fund.
_CLAUSE = 40
_UP_TO_CLAUSE = re.compile(".*[，,。；;、\n]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Words:
    sign: str
    may_hold: re.Pattern[str]
    balance: re.Pattern[str]
    opening: re.Pattern[str]
    closing: re.Pattern[str]
    plus: re.Pattern[str]
    minus: re.Pattern[str]
    income: re.Pattern[str]
    spending: re.Pattern[str]


@cache
def _words() -> _Words:
    words = lexicon("partitions")["balance"]
    return _Words(
        sign_of(*words["left"]),
        may_hold(*words["left"], *words["closing"]),
        *(finds(words[name]) for name in ("left", "opening", "closing", "plus", "minus", "income", "spending")),
    )


def balanced(line: list[Item]) -> Iterator[Found]:
    """Yield income = expenditure + what is left, and a fund's end = its beginning, what came in, less what went out."""
    words = _words()
    for place, item in enumerate(line):
        named = words.sign in item.figure.indicator and words.balance.search(item.figure.indicator)
        if not named and words.may_hold.search(item.lead) is None:
            continue
        said = _clause(item)
        if named or words.balance.search(said):
            yield from _of_year(line, place)
        if words.closing.search(said):
            yield from _of_fund(line, place)


def _of_year(line: list[Item], place: int) -> Iterator[Found]:
    left = line[place].figure
    spending: Figure | None = None
    for item in reversed(line[max(0, place - _FARTHEST) : place]):
        figure = item.figure
        if item.bracket is not None or item.within or figure.stance is not left.stance:
            continue
        if figure.period != left.period:
            continue
        if spending is None:
            if _words().spending.search(figure.indicator):
                spending = figure
            elif "收入" in figure.indicator:
                return
        elif _words().income.search(figure.indicator):
            holds = sum_holds(figure, [spending, left])
            if figure.scope == spending.scope and (holds or (holds is False and _is_next(line, place, spending))):
                yield figure, [spending, left], None
            return


def _is_next(line: list[Item], place: int, spending: Figure) -> bool:
    """Whether nothing but brackets stands between the expenditure and what is left of it."""
    between = [item for item in line[max(0, place - _FARTHEST) : place] if item.figure.start > spending.start]
    return all(item.bracket is not None for item in between)


def _of_fund(line: list[Item], place: int) -> Iterator[Found]:
    end = line[place].figure
    parts: list[Figure] = []
    signs: list[int] = []
    last = line[place]
    for item in reversed(line[max(0, place - _LONGEST_FUND) : place]):
        if is_total(item.figure.indicator) or "。" in last.lead:
            return
        last = item
        said = _clause(item)
        sign = -1 if _words().minus.search(said) else 1
        opening = sign > 0 and _words().opening.search(said) is not None
        if not opening and sign > 0 and _words().plus.search(said) is None:
            return
        parts.insert(0, item.figure)
        signs.insert(0, sign)
        if opening:
            if len(parts) > 1 and sum_holds(end, parts, signs) is not None:
                yield end, parts, tuple(signs) if -1 in signs else None
            return


def _clause(item: Item) -> str:
    """Return the clause right before the amount."""
    lead = item.lead[-_CLAUSE:]
    before = _UP_TO_CLAUSE.match(lead)
    return lead[before.end() :] if before else lead
