"""Totals with the parts that the text lists for them: 其中：…, 包括…, a bracket after the number, …，合计…."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import is_total_in_another_unit, slip_in_sum
from fiscal_desk.figures.relating.lines import Item, cues, is_total

Found = tuple[Figure, list[Figure], tuple[int, ...] | None]

#: How many parts a list may have, and how many amounts back its total may stand.
_LONGEST = 30
_FARTHEST = 24
#: A total below this many units of its last printed digit adds up by chance too often.
_TELLING_UNITS = 100
#: A list whose parts are more than a tenth off its total is about something else.
_NEAR = 10


def listed(line: list[Item]) -> Iterator[Found]:
    """Yield the sums of the lists in a line: total, parts, signs (None: all plus).

    A list that may be incomplete (其中) gives a sum only where it adds up, or where its parts exceed the whole by a
    slip; a list that says that it is complete (分别为, 由…构成) also where it misses it by a slip.
    """
    words = cues()
    for place, item in enumerate(line):
        if item.opens and (found := _opened_at(line, place)) is not None:
            yield found
        if place < 2:
            continue
        if words.rest.search(item.lead) and (found := _rest(line, place)) is not None:
            yield found
        closes = words.after.search(item.lead) and not is_total(item.figure.indicator)
        if closes and (found := _closed_by(line, place)) is not None:
            yield found


def _rest(line: list[Item], place: int) -> Found | None:
    """Return what is left after one part of a total has been named (共22项，完成20项，其余2项…)."""
    whole, part, rest = line[place - 2 : place + 1]
    if any("。" in item.lead for item in (part, rest)):
        return None
    one_list = whole.bracket == part.bracket == rest.bracket
    if not one_list or None in (whole.figure.value, part.figure.value, rest.figure.value):
        return None
    larger = (whole.figure.value or 0) >= max(part.figure.value or 0, rest.figure.value or 0)
    return (whole.figure, [part.figure, rest.figure], None) if larger else None


def parts_from(line: list[Item], first: int, *, deeper: bool) -> list[Figure]:
    """Return the members of the list that begins at `first`, without what stands in brackets of its own.

    `deeper`: leave out the lists inside it (甲5亿元，其中乙2亿元；丙3亿元 without 乙).
    """
    opener = line[first]
    kept: list[Figure] = []
    skipping = False
    for place in range(first, min(first + _LONGEST, len(line))):
        item = line[place]
        if item.bracket != opener.bracket:
            if item.bracket is None or (opener.bracket is not None and item.bracket < opener.bracket):
                break
            continue
        if item.figure.stance is not opener.figure.stance:
            if opener.bracket is None:
                break
            continue
        if place > first and deeper:
            skipping = (item.opens and opener.bracket == item.bracket) or (
                skipping and not any(mark in item.lead for mark in "；;。")
            )
            if skipping:
                continue
        kept.append(item.figure)
    return kept


def _opened_at(line: list[Item], first: int) -> Found | None:
    wholes = list(_wholes(line, first))
    tries = [parts_from(line, first, deeper=True)]
    if len(flat := parts_from(line, first, deeper=False)) > len(tries[0]):
        tries.append(flat)
    sentence = _in_sentence(line, first, tries[0])
    if wholes and len(sentence) > 1 and _fills(line[first], wholes[0], sentence):
        return wholes[0], sentence, None
    if wholes and len(sentence) > 1 and is_total_in_another_unit(wholes[0], sentence):
        return wholes[0], sentence, None
    for whole in wholes:
        for parts in tries:
            made_up = adds_up(whole, parts)
            # What a sentence leaves out, or the next one adds, makes up a rounded total by chance.
            if made_up is not None and (made_up == sentence or _is_exact(whole, made_up)):
                return whole, made_up, None
    for parts in (sentence, tries[0]):
        if wholes and _misses(line[first], wholes[0], parts, alone=len(tries) == 1 and parts is sentence):
            return wholes[0], parts, None
    return None


def _wholes(line: list[Item], first: int) -> Iterator[Figure]:
    """Yield what the list at `first` may break down, nearest first: the amount before it, then main amounts."""
    opener = line[first]
    before = [item for item in line[max(0, first - _FARTHEST) : first] if not _is_step(item)]
    for item in reversed(before):
        nearest = item is before[-1]
        budgeted = nearest and item.figure.stance is Stance.PLAN and "。" not in opener.lead
        if opener.bracket is None and item.bracket is not None:
            continue
        if item.figure.stance is not opener.figure.stance and not budgeted:
            continue
        alike = item.figure.period == opener.figure.period
        belongs = nearest or (alike and item.bracket is None and not item.within)
        if belongs and not cues().means.search(item.figure.indicator):
            yield item.figure
        if is_total(item.figure.indicator):
            return


def _is_step(item: Item) -> bool:
    """Whether an amount is the year before's, or what was gained on it (比上年甲增加乙)."""
    return cues().aside.search(item.lead.strip()) is not None


def adds_up(whole: Figure, members: list[Figure]) -> list[Figure] | None:
    """Return the beginning of `members`, of two or more, that makes the whole up; None where none does.

    An exact sum goes before a rounded one, a longer one before a shorter; counts are never rounded.
    """
    if whole.value is None or whole.quantum is None or abs(whole.value) < _TELLING_UNITS * whole.quantum:
        return None
    gathered, slack, best = Decimal(0), whole.quantum, 0
    for size, member in enumerate(members, 1):
        if member.value is None:
            break
        gathered += member.value
        slack += member.quantum or 0
        if size > 1 and gathered == whole.value:
            return members[:size]
        if size > 1 and whole.unit == "元" and abs(gathered - whole.value) * 2 <= slack:
            best = size
        if abs(gathered) > 2 * abs(whole.value):
            break
    return members[:best] if best else None


def _in_sentence(line: list[Item], first: int, members: list[Figure]) -> list[Figure]:
    """Return the members of the list at `first` that stand in its sentence.

    A semicolon ends the list unless it parts its first members (其中，甲5亿元；乙3亿元).
    """
    sentence = members[:1]
    second = next((item for item in line[first + 1 : first + 1 + _LONGEST] if members[1:2] == [item.figure]), None)
    ends = "。\n" if second is not None and any(mark in second.lead for mark in "；;") else "。；;\n"
    for item in line[first + 1 : first + 1 + _LONGEST]:
        if any(mark in item.lead for mark in ends) or len(sentence) == len(members):
            break
        if item.figure is members[len(sentence)]:
            sentence.append(item.figure)
    return sentence


def _fills(opener: Item, whole: Figure, parts: list[Figure]) -> bool:
    """Whether a whole sentence of parts gives the total: to the digit, or as far as printed where it says so."""
    values = [part.value for part in parts]
    if None in values:
        return False
    exact = sum(value or 0 for value in values) == whole.value
    return exact or (cues().complete.search(opener.lead) is not None and sum_holds(whole, parts) is True)


def _is_exact(whole: Figure, parts: list[Figure]) -> bool:
    return sum(part.value or 0 for part in parts) == whole.value


def _misses(opener: Item, whole: Figure, parts: list[Figure], *, alone: bool) -> bool:
    """Whether a list misses its total: it exceeds it, falls short and says that it is complete, or by a slip.

    `alone`: no other list stands within it, so that there is one way to read its parts.
    """
    if len(parts) < 2 or whole.value is None or whole.value <= 0 or None in [part.value for part in parts]:
        return False
    if any(part.period != whole.period for part in parts) or sum_holds(whole, parts):
        return False
    by_place = _by_place(whole, parts)
    if any(part.scope != whole.scope for part in parts) and not by_place:
        return False
    gathered = sum(part.value or Decimal(0) for part in parts)
    gap = abs(gathered - whole.value)
    if gathered > whole.value or cues().complete.search(opener.lead) is not None:
        return (alone and gap * _NEAR <= whole.value) or slip_in_sum(whole, parts, exact=not alone) is not None
    # What a list that need not be complete lacks is a round sum by chance where few digits are printed; no unit is.
    telling = whole.quantum is not None and gap >= _TELLING_UNITS * whole.quantum
    slip = slip_in_sum(whole, parts, exact=True)
    return slip is not None and (slip.unit or telling or by_place)


def _by_place(whole: Figure, parts: list[Figure]) -> bool:
    """Whether a list tells whose each part is (市本级甲、开发区乙)."""
    scopes = {part.scope for part in parts}
    return len(scopes) == len(parts) and not scopes & {whole.scope, None}


def _closed_by(line: list[Item], place: int) -> Found | None:
    """Return the sum of the amounts that stand before a total (甲3亿元、乙2亿元，合计5亿元)."""
    total = line[place]
    parts: list[Figure] = []
    for item in reversed(line[max(0, place - _LONGEST) : place]):
        if item.figure.stance is not total.figure.stance or item.bracket != total.bracket:
            break
        parts.insert(0, item.figure)
        exact = sum(part.value or 0 for part in parts) == total.figure.value
        if len(parts) > 1 and exact and adds_up(total.figure, parts) is not None:
            return total.figure, parts, None
        if "。" in item.lead:
            break
    if len(parts) > 1 and total.figure.unit == "元" and not sum_holds(total.figure, parts):
        return (total.figure, parts, None) if slip_in_sum(total.figure, parts) is not None else None
    return None


def heads(lines: Iterable[list[Item]]) -> dict[int, Figure]:
    """Return what each part of a list is a part of, by its start: the amount before 其中, added up or not.

    `lines` are what `prose_lines` gives.
    """
    found: dict[int, Figure] = {}
    for line in lines:
        head: Figure | None = None
        for place, item in enumerate(line):
            if item.bracket is not None:
                continue
            if item.opens and place:
                head = next(_wholes(line, place), None)
            elif not item.within:
                head = None
            if head is not None:
                found[item.figure.start] = head
    return found
