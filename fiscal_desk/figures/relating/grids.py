"""Sums that the rows, or the columns, of a table share: what adds up in most of them must do so in the others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from fiscal_desk.figures.mentions.mention import CellOf, Mention
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import slip_in_sum
from fiscal_desk.figures.relating.lines import cues
from fiscal_desk.figures.relating.lists import Found

#: So many rows must add up before columns without the name of a total are taken for a sum.
_ROWS = 3
#: How many columns a sum along a row may have.
_WIDEST = 12
#: How many parts a run may have, and how far from its total it may begin.
_LONGEST = 12
_FARTHEST = 6
#: A total below this many units of its last printed digit adds up by chance too often.
_TELLING_UNITS = 100

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
        for rule in {**rules, **wider}:
            yield from _by_rule(rule, beside, least)


def _with_blanks(rule: _Rule, line: _Line, places: Sequence[int]) -> _Rule:
    """Return a rule with the places among and beyond its parts at which its line has no number: others may."""
    later = rule.total < rule.parts[0]
    ahead = [place for place in places if (place > rule.total if later else place < rule.total)]
    reach: list[int] = []
    for place in ahead if later else reversed(ahead):
        if place in line.amounts and place not in rule.parts:
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


def _by_rule(rule: _Rule, lines: Sequence[_Line], least: int) -> Iterator[Found]:
    held: list[Found] = []
    slips: list[Found] = []
    missed = 0
    for line in lines:
        found = _applied(rule, line)
        if found is None:
            continue
        if sum_holds(*found):
            held.append(found)
        elif slip_in_sum(*found) is not None:
            slips.append(found)
        else:
            missed += 1
    named = any(rule.total in line.named for line in lines)
    if missed and missed >= len(held):
        return
    if len(held) >= least or (named and not missed):
        yield from held
        if len(slips) <= max(len(held), 1):
            yield from slips


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
        farther = cues().totals.search(total.indicator) is not None
        for first in range(place + 1, min(place + 1 + _FARTHEST, len(run) - 1)):
            parts = _window(run, values, first, target, 1)
            if parts is not None and not (farther and not any(cues().totals.search(part.indicator) for part in parts)):
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
    if gathered != target or size < 2:
        return None
    return [run[first + step * offset] for offset in range(size)]
