"""Sums that the rows, or the columns, of a table share: what adds up in most of them must do so in the others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from fiscal_desk.figures.mentions.mention import CellOf, Mention
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import digits, slip_in_sum
from fiscal_desk.figures.relating.lines import cues, is_total
from fiscal_desk.figures.relating.lists import Found

#: So many rows must add up before columns without the name of a total are taken for a sum.
_ROWS = 3
#: How many parts a total by name may have: all functions of a budget, all places of a region.
_WIDEST = 40
#: How many parts a run may have, and how far from its total it may begin.
_LONGEST = 12
_FARTHEST = 6
#: A total below this many units of its last printed digit adds up by chance too often.
_TELLING_UNITS = 100
#: So many digits of totals have to add up before a line that does not is held against them.
_TELLING_DIGITS = 4
#: So many rows that miss their total by name by no more than one in so many are all that it has.
_MANY = 5
_FEW = 3
#: What so many lines meet is asked for in the only one that does not.
_SURE = 5
_JUST = 200

#: The part of a table, then what tells its lines apart.
_LineKey = tuple[tuple[object, ...], int, str, Stance, str | None]


class _Line(NamedTuple):
    """A row or a column of a part of a table: its amounts by where they stand along it."""

    part: tuple[object, ...]
    amounts: dict[int, Figure]
    named: frozenset[int]


class _Rule(NamedTuple):
    """Where along its lines a part of a table has a total and what makes it up."""

    part: tuple[object, ...]
    total: int
    parts: tuple[int, ...]


def in_grids(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[Found]:
    """Yield the sums of all tables: down their columns, then along their rows.

    A sum found by arithmetic in one line and contradicted by as many lines as meet it is chance; where the lines meet
    it, the one that misses it by a slip of the pen is told. Takes time linear in the cells of the tables.
    """
    cells = [
        (figure, mention.cell)
        for figure, mention in zip(figures, mentions, strict=True)
        if mention.cell is not None and _is_amount(figure, mention)
    ]
    down = list(_lines(cells, down=True))
    yield from _ruled(down, least=1)
    yield from _nested(down)
    yield from _ruled(list(_lines(cells, down=False)), least=_ROWS)


def _is_amount(figure: Figure, mention: Mention) -> bool:
    known = mention.candidate.dimension in ("money", "count", "area")
    return figure.measure is Measure.LEVEL and figure.stance is not Stance.RULE and known


def _lines(cells: Iterable[tuple[Figure, CellOf]], *, down: bool) -> Iterator[_Line]:
    groups: dict[_LineKey, dict[int, Figure]] = defaultdict(dict)
    named: dict[_LineKey, set[int]] = defaultdict(set)
    for figure, cell in cells:
        part: tuple[object, ...] = (down, cell.table, cell.segment if down else 0)
        key: _LineKey = (
            part,
            cell.column if down else cell.row,
            figure.unit,
            figure.stance,
            None if down else figure.period,
        )
        place = cell.row if down else cell.column
        groups[key][place] = figure
        if (cell.totals_row or cues().sums.search(figure.indicator)) if down else cell.totals_column:
            named[key].add(place)
    for key, amounts in groups.items():
        yield _Line(key[0], amounts, frozenset(named[key]))


def _nested(columns: Sequence[_Line]) -> Iterator[Found]:
    """Yield the sums of tables that stand in a cell of another one, where that has their total and no more."""
    by_table: dict[object, list[_Line]] = defaultdict(list)
    for line in columns:
        by_table[line.part[1]].append(line)
    for outer in columns:
        if len(outer.amounts) != 1 or not outer.named or not isinstance(outer.part[1], int):
            continue
        (total,) = outer.amounts.values()
        for inner in by_table.get(outer.part[1] + 1, ()):
            parts = list(inner.amounts.values())
            alike = len(parts) > 1 and not inner.named and parts[0].unit == total.unit
            if alike and (sum_holds(total, parts) or slip_in_sum(total, parts, exact=True) is not None):
                yield total, parts, None


def _ruled(lines: Sequence[_Line], *, least: int) -> Iterator[Found]:
    by_part: dict[tuple[object, ...], list[_Line]] = defaultdict(list)
    for line in lines:
        by_part[line.part].append(line)
    for part, beside in by_part.items():
        places = sorted({place for line in beside for place in line.amounts})
        rules = dict.fromkeys(rule for line in beside for rule in _rules(part, line))
        wider = dict.fromkeys(_with_blanks(rule, line, places) for line in beside for rule in _rules(part, line))
        by_total: dict[int, list[_Rule]] = defaultdict(list)
        for rule in {**rules, **wider}:
            by_total[rule.total].append(rule)
        for ruling in by_total.values():
            yield from _by_rules(ruling, beside, places, least)


def _with_blanks(rule: _Rule, line: _Line, places: Sequence[int]) -> _Rule:
    """Return a rule with the places among and beyond its parts at which its line has nothing, or 0: others may."""
    later = rule.total < rule.parts[0]
    ahead = [place for place in places if (place > rule.total if later else place < rule.total)]
    reach: list[int] = []
    for place in ahead if later else reversed(ahead):
        if place in line.amounts and place not in rule.parts and line.amounts[place].value != 0:
            break
        reach.append(place)
    return rule if len(reach) <= len(rule.parts) else _Rule(rule.part, rule.total, tuple(sorted(reach)))


def _rules(part: tuple[object, ...], line: _Line) -> Iterator[_Rule]:
    """Yield what a line suggests: where it adds up to the digit, and that a total by name is of all that follows."""
    places = sorted(line.amounts)
    at = {line.amounts[place].start: place for place in places}
    if len(places) > 2:
        for total, parts, _ in in_column([line.amounts[place] for place in places]):
            yield _Rule(part, at[total.start], tuple(at[each.start] for each in parts))
    for place in line.named:
        after = [each for each in places if each > place]
        end = next((number for number, each in enumerate(after) if each in line.named), len(after))
        before = [each for each in places if each < place]
        begin = next((number for number in range(len(before), 0, -1) if before[number - 1] in line.named), 0)
        for group in (after[:end], before[begin:]):
            if 2 <= len(group) <= _WIDEST:
                yield _Rule(part, place, tuple(group))


class _Tried(NamedTuple):
    """A rule, and what it makes of each line, by the line's number: a sum that holds, a slip of the pen, or neither."""

    rule: _Rule
    held: dict[int, Found]
    slips: dict[int, Found]
    missed: set[int]
    evidence: set[tuple[Decimal | None, ...]]


def _by_rules(rules: Sequence[_Rule], lines: Sequence[_Line], places: Sequence[int], least: int) -> Iterator[Found]:
    """Yield the sums of one total: those of every rule that holds, and the slips by the one that holds most.

    A line that adds up by one rule is no slip by another.
    """
    tried = [_tried(rule, lines) for rule in rules]
    sound = [each for each in tried if _is_sound(each, tried, lines, least)]
    sound.sort(key=lambda each: (-len(each.evidence), -len(each.held), len(each.rule.parts)))
    met = {number for each in sound for number in each.held}
    for place, each in enumerate(sound):
        better = [other for other in sound[:place] if _are_nested(each.rule, other.rule)]
        yield from (found for number, found in each.held.items() if not any(number in other.held for other in better))
    for best in sound[:1]:
        slips = [found for number, found in best.slips.items() if number not in met]
        if len(slips) <= max(len(best.evidence), 1) and _tells(best, lines, places):
            yield from slips
        odd = {**best.slips, **{number: _applied(best.rule, lines[number]) for number in best.missed}}
        others = [number for number in odd if number not in met]
        if len(others) == 1 and len(best.evidence) >= _SURE and not best.slips:
            yield from (found for found in (odd[others[0]],) if found is not None)
    for each in tried:
        if len(each.rule.parts) >= _MANY and _is_named(each.rule, lines):
            misses = [_applied(each.rule, lines[number]) for number in sorted(each.missed - met)]
            yield from (found for found in misses if found is not None and _just_misses(*found))


def _just_misses(total: Figure, parts: Sequence[Figure], _: object) -> bool:
    """Whether what was received or spent comes so near to its total by name that the rows are all that it has.

    Not where one row is what they differ by: it may be told again (其中), or be something else.
    """
    values = [part.value for part in parts]
    if total.value is None or None in values or total.stance is not Stance.ACTUAL:
        return False
    gap = abs(sum(value or Decimal(0) for value in values) - total.value)
    return gap * _JUST <= abs(total.value) and gap not in values


def _told_again(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether three parts or more exceed their total by just one of them: it is told within another one (其中)."""
    if total.value is None or len(parts) < _FEW:
        return False
    values = [part.value or Decimal(0) for part in parts]
    return sum(values) - total.value in values


def _are_nested(a: _Rule, b: _Rule) -> bool:
    """Whether one rule's parts are among the other's."""
    return set(a.parts) < set(b.parts) or set(a.parts) > set(b.parts)


def _tried(rule: _Rule, lines: Sequence[_Line]) -> _Tried:
    tried = _Tried(rule, {}, {}, set(), set())
    for number, line in enumerate(lines):
        found = _applied(rule, line)
        if found is None:
            continue
        if sum_holds(*found):
            tried.held[number] = found
            if sum(1 for part in found[1] if part.value) > 1:
                tried.evidence.add((found[0].value, *(part.value for part in found[1])))
        elif slip_in_sum(*found) is not None and not _told_again(found[0], found[1]):
            tried.slips[number] = found
        else:
            tried.missed.add(number)
    return tried


def _is_sound(tried: _Tried, others: Sequence[_Tried], lines: Sequence[_Line], least: int) -> bool:
    """Whether a rule holds in more lines than miss it; equal numbers in two lines (budget and adjusted one) tell once.

    A line that a rule of more, or of fewer, of the same parts meets does not count against it.
    """
    nested = {number for other in others if _are_nested(tried.rule, other.rule) for number in other.held}
    missed = {_values(tried.rule, lines[number]) for number in tried.missed - nested}
    if _is_named(tried.rule, lines) and any(digits(found[0]) >= _TELLING_DIGITS for found in tried.held.values()):
        return True  # a budget has its reserve beside the items, what was spent has none
    if missed and len(missed) >= len(tried.evidence):
        return False
    return len(tried.evidence) >= least or (_is_named(tried.rule, lines) and not missed)


def _values(rule: _Rule, line: _Line) -> tuple[Decimal | None, ...]:
    return tuple(line.amounts[place].value for place in (rule.total, *rule.parts) if place in line.amounts)


def _is_named(rule: _Rule, lines: Sequence[_Line]) -> bool:
    return any(rule.total in line.named for line in lines)


def _tells(tried: _Tried, lines: Sequence[_Line], places: Sequence[int]) -> bool:
    """Whether a rule is told well enough to hold a line against it: its total has a name, or others cannot by chance.

    Without the name the parts begin right beside their total, and as many digits as four add up.
    """
    if _is_named(tried.rule, lines):
        return True
    beside = places.index(tried.rule.total) + (1 if tried.rule.total < tried.rule.parts[0] else -1)
    told = sum(digits(found[0]) for found in {each[0].value: each for each in tried.held.values()}.values())
    return places[beside] in tried.rule.parts and bool(tried.evidence) and told >= _TELLING_DIGITS


def _applied(rule: _Rule, line: _Line) -> Found | None:
    """Return a line's sum by a rule, a cell without a number being nothing; None where too little of it is there."""
    total = line.amounts.get(rule.total)
    parts = [line.amounts[place] for place in rule.parts if place in line.amounts]
    if total is None or len(parts) < 2:
        return None
    return total, parts, None


def in_column(run: list[Figure]) -> Iterator[Found]:
    """Yield the sums of a column: total, parts, no signs."""
    values = [figure.value for figure in run]
    for place, total in enumerate(run):
        target = values[place]
        if not target or total.quantum is None or target < _TELLING_UNITS * total.quantum:
            continue
        farther = is_total(total.indicator)
        for first in range(place + 1, min(place + 1 + _FARTHEST, len(run) - 1)):
            parts = _window(run, values, first, target, 1)
            if parts is not None and not (farther and not any(is_total(part.indicator) for part in parts)):
                yield total, parts, None
        if (parts := _window(run, values, place - 1, target, -1)) is not None:
            yield total, parts[::-1], None


def _window(
    run: list[Figure], values: list[Decimal | None], first: int, target: Decimal, step: int
) -> list[Figure] | None:
    """Return the run of two or more amounts from `first` on that gives the target to the last digit."""
    gathered = Decimal(0)
    place = first
    while 0 <= place < len(run) and abs(place - first) < _LONGEST:
        value = values[place]
        if value is None or value < 0:
            return None
        gathered += value
        if gathered >= target:
            break
        place += step
    else:
        return None
    size = abs(place - first) + 1
    if gathered != target or sum(1 for offset in range(size) if values[first + step * offset]) < 2:
        return None
    return [run[first + step * offset] for offset in range(size)]
