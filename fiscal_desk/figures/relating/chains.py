"""Balance chains: 收入甲，加上乙、丙，收入总计丁；支出戊，加上己，支出总计庚。收支相抵，结转下年辛."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import slip_in_sum
from fiscal_desk.figures.relating.lines import Item, cues, is_total
from fiscal_desk.figures.relating.lists import Found, parts_from

_LONGEST = 30


@dataclass(slots=True)
class Totals:
    """The last grand totals of income and expenditure, `block` being the paragraph; `spent` what made up the latter."""

    income: Figure | None = None
    spending: Figure | None = None
    spent: list[Figure] = field(default_factory=list)


def chained(line: list[Item], totals: Totals, catalogue: Catalogue) -> Iterator[Found]:
    """Yield the sums of a line's chains; `totals` is what the lines before it came to, and is brought up to date.

    What is left over (收支相抵，结转下年) is a part of the expenditure where this makes its total equal to the
    income's, and else what the income has more than the expenditure.
    """
    begin = 0
    for place, item in enumerate(line):
        figure = item.figure
        if is_total(figure.indicator):
            found = _list_of(line, place) or _chain(line, begin, place, catalogue)
            parts = found[1] if found else []
            if "支出" in figure.indicator[-4:]:
                totals.spending, totals.spent = figure, parts
                if not _waits(found, line, place):
                    yield from _told(found)
            else:
                totals.income = figure
                yield from _told(found)
            begin = place + 1
        elif _may_be_left(figure.indicator) and _balances(line, place, totals):
            yield from _left_over(figure, totals)
            totals.spending = None
            begin = place + 1


@lru_cache(maxsize=4096)
def _may_be_left(label: str) -> bool:
    """Whether a label can be that of what is left over (结转下年)."""
    words = cues()
    return words.sign_of_left in label and words.left.search(label) is not None


def _told(found: Found | None) -> Iterator[Found]:
    if found is not None and len(found[1]) > 1:
        yield found


def _waits(found: Found | None, line: list[Item], place: int) -> bool:
    """Whether the parts of an expenditure lack what is said to be left over after them."""
    if found is None or sum_holds(*found) is not False:
        return False
    following = line[place + 1 : place + 2 + _LONGEST]
    return any(cues().left.search(item.figure.indicator) and cues().both.search(item.lead) for item in following)


def _balances(line: list[Item], place: int, totals: Totals) -> bool:
    """Whether the amount is what is left of the totals before it."""
    figure, spending = line[place].figure, totals.spending
    if spending is None or totals.income is None or figure.stance is not spending.stance:
        return False
    near = figure.block - totals.income.block <= 1 and spending.start > totals.income.start
    said = cues().both.search(line[place].lead) or line[max(0, place - 1)].figure is spending
    return near and bool(said) and totals.income.scope == spending.scope


def _left_over(left: Figure, totals: Totals) -> Iterator[Found]:
    income, spending, spent = totals.income, totals.spending, totals.spent
    assert income is not None
    assert spending is not None
    if left in spent:
        return
    if spent and sum_holds(spending, [*spent, left]) and not sum_holds(spending, spent):
        yield spending, [*spent, left], None
        return
    yield income, [spending, left], None
    if len(spent) > 1 and sum_holds(spending, spent) is False:
        yield spending, spent, None


def _list_of(line: list[Item], place: int) -> Found | None:
    """Return the sum of a total that is followed by its parts (收入总计甲，其中：乙…、丙…)."""
    if place + 1 >= len(line) or not line[place + 1].opens:
        return None
    total = line[place].figure
    for deeper in (True, False):
        parts = _until_total(parts_from(line, place + 1, deeper=deeper), total)
        for size in range(len(parts), 1, -1):
            if sum_holds(total, parts[:size]):
                return total, parts[:size], None
    first = _until_total(parts_from(line, place + 1, deeper=True), total)
    sentence = [part for part in first if part.start < _end_of_list(line, place)]
    return (total, sentence, None) if sentence else None


def _until_total(parts: list[Figure], total: Figure) -> list[Figure]:
    """Return the parts before the next grand total or what is left over, of the total's own period and scope."""
    for size, part in enumerate(parts):
        if is_total(part.indicator) or part.scope != total.scope:
            return parts[:size]
    return parts


def _end_of_list(line: list[Item], place: int) -> int:
    """Return the start of the first amount after the sentence in which the list of the total at `place` stands."""
    for item in line[place + 2 : place + 2 + _LONGEST]:
        if "。" in item.lead or "\n" in item.lead:
            return item.figure.start
    return line[-1].figure.end


def _chain(line: list[Item], begin: int, place: int, catalogue: Catalogue) -> Found | None:
    """Return the sum that ends at a total: the amount that 加上 adds to, and what is added or taken off."""
    total = line[place].figure
    first = max(begin, place - _LONGEST)
    linked = next((at for at in range(first, place) if cues().adds.search(line[at].lead)), None)
    if linked is None:
        parts = [item.figure for item in line[first:place] if item.bracket is None and not item.within]
        found = _fitting(total, parts) if len(parts) > 1 else None
        meets = found is not None and (sum_holds(*found) is not False or slip_in_sum(*found) is not None)
        return found if meets else None
    heads = _heads(line, first, linked, total, catalogue)
    added = [item for item in line[linked:place] if item.figure.stance is total.stance and item.bracket is None]
    tries = [
        _signed(total, head, items) for head in heads for items in ([item for item in added if not item.within], added)
    ]
    best = next((found for found in tries if sum_holds(*found)), None)
    return best or (tries[0] if tries and _is_told(tries[0]) else None)


def _is_told(found: Found) -> bool:
    """Whether a chain that does not add up is one all the same: of one scope, and not only a head."""
    total, parts, _ = found
    return len(parts) > 1 and parts[0].scope == total.scope


def _fitting(total: Figure, parts: list[Figure]) -> Found | None:
    kind = "支出" if "支出" in total.indicator[-4:] else "收入"
    if parts[0].indicator.endswith(kind) and parts[0].scope == total.scope:
        return total, parts, None
    return None


def _signed(total: Figure, head: Figure, items: list[Item]) -> Found:
    signs, sign = [1], 1
    for item in items:
        takes = max((match.start() for match in cues().takes.finditer(item.lead)), default=-1)
        adds = max((match.start() for match in cues().adds.finditer(item.lead)), default=-1)
        sign = -1 if takes > adds else 1 if adds > takes else sign
        signs.append(sign)
    return total, [head, *(item.figure for item in items)], tuple(signs) if -1 in signs else None


def _heads(line: list[Item], first: int, linked: int, total: Figure, catalogue: Catalogue) -> list[Figure]:
    """Return what the chain may begin with: the amount that is named again before 加上, else the last main amount."""
    match = cues().adds.search(line[linked].lead)
    assert match is not None
    said = line[linked].lead[: match.start()]
    name = said[max(said.rfind(mark) for mark in "。；;，,、)\n") + 1 :].strip()
    if name:
        known = catalogue.resolve(name)
        named = [
            item.figure
            for item in reversed(line[max(0, linked - _LONGEST) : linked])
            if item.figure.indicator == name or (known and item.figure.canonical == known)
        ]
        named = [figure for figure in named if figure.scope == total.scope and figure.stance is total.stance]
        if named:
            return named[:1]
    main = [
        item.figure
        for item in reversed(line[first:linked])
        if item.bracket is None and not item.within and item.figure.stance is total.stance
    ]
    kind = "支出" if "支出" in total.indicator[-4:] else "收入"
    return sorted(main, key=lambda figure: kind not in figure.indicator)[:3]
