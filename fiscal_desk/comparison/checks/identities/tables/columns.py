"""C1–C3 in tables: which two columns a column of ratios is worked out from is told by the rows that meet it."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import permutations
from typing import NamedTuple

from msgspec.structs import replace

from fiscal_desk.comparison.checks.identities.relations import share_statement
from fiscal_desk.comparison.checks.outcome import Formula, point
from fiscal_desk.comparison.checks.statements import Statement, check_of, grown, less, quotient
from fiscal_desk.comparison.checks.table_cells import Cell, Column, ratio_columns
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared, Derived
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure

#: So many rows must meet two columns before the others are held to them, and so many in ten of those with numbers.
_ROWS = 3
_OF_TEN = 7
#: How many columns of levels to either side a ratio may be worked out from.
_BESIDE = 6
#: Room for what floating point leaves off.
_FLOATING = 1.0001
#: What a column of ratios settles.
_OF_RATIOS = frozenset({"C1", "C2", "C3", "R1"})


class _Pair(NamedTuple):
    """Two columns of levels (of the number itself, and of what it is held against) and how many rows meet them."""

    own: int
    other: int
    met: int


class Tabled(NamedTuple):
    """The checks of all columns, and the ratios whose columns are known, by report and start."""

    checks: list[Check]
    settled: frozenset[tuple[int, int]]


def column_checks(item: Compared, facts: Sequence[Fact]) -> Tabled:
    """Return the checks of a report's columns of completions, shares, growths and differences, row by row.

    A table may have a first and an adjusted budget, or the year before as budget and as result: what a column is
    worked out from is what nearly all of its rows meet. Where no two columns are met by them, nothing is said.
    """
    checks: list[Check] = []
    settled: set[tuple[int, int]] = set()
    for column in ratio_columns(item, facts):
        pair = _pair(column)
        if pair is None:
            continue
        for row, cell in column.cells.items():
            settled.add((cell.fact.report, cell.fact.figure.start))
            levels = column.levels.get(row, {})
            if pair.own in levels and pair.other in levels:
                statement = _statement(cell.fact, levels[pair.own].fact, levels[pair.other].fact)
                check = check_of(statement) if statement is not None else None
                if check is not None:
                    checks.append(_unless_of_another(check, cell, levels, pair))
    return Tabled(checks, frozenset(settled))


def _unless_of_another(check: Check, cell: Cell, levels: Mapping[int, Cell], pair: _Pair) -> Check:
    """Leave it open where the ratio is right against another number of its row that is of the same name and scope."""
    if check.verdict is not CheckVerdict.FAILS:
        return check
    own, base = levels[pair.own], levels[pair.other]
    for other in levels.values():
        key, same = other.fact.key, base.fact.key
        if other is own or other is base or (key.concept, key.scope) != (same.concept, same.scope):
            continue
        if not _fits(cell.fact.key.measure, cell, own, other):
            continue
        note = f"与{shown(other.fact.figure)}相比则相符，本列其他各行是与另一栏相比"
        return replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
    return check


def _pair(column: Column) -> _Pair | None:
    """Return the two columns that most rows meet, nearest first; None where too few do, or too many do not."""
    near = {number for levels in column.levels.values() for number in levels}
    left = sorted((number for number in near if number < column.number), reverse=True)[:_BESIDE]
    right = sorted(number for number in near if number > column.number)[:_BESIDE]
    best: _Pair | None = None
    for own, other in permutations([*left, *right], 2):
        pair = _counted(column, own, other)
        if pair is not None and (best is None or pair.met > best.met):
            best = pair
    return best


def _counted(column: Column, own: int, other: int) -> _Pair | None:
    met = missed = 0
    most = len(column.cells) * (10 - _OF_TEN) / 10
    seen: set[tuple[float, float, float]] = set()
    for row, cell in column.cells.items():
        levels = column.levels.get(row, {})
        if own not in levels or other not in levels:
            continue
        now, base = levels[own], levels[other]
        told = (cell.value, now.value, base.value)
        fits = None if told in seen else _fits(column.measure, cell, now, base)
        seen.add(told)
        met += fits is True
        missed += fits is False
        if missed > most:
            return None
    return _Pair(own, other, met) if met >= _ROWS and met * 10 >= (met + missed) * _OF_TEN else None


def _fits(measure: Measure, cell: Cell, now: Cell, base: Cell) -> bool | None:
    """Whether a ratio is that of two levels, as far as they are printed; None where that would tell nothing."""
    if now.value <= 0 or base.value <= 0 or now.value == base.value:
        return None  # equal ones, and nothing of something, fit every column
    if now.fact.key.dimension != base.fact.key.dimension:
        return None
    if measure is Measure.DIFFERENCE:
        if cell.fact.key.dimension != now.fact.key.dimension:
            return None
        return abs(now.value - base.value - cell.value) <= cell.half + now.half + base.half
    ratio = now.value / base.value * 100
    found = ratio - 100 if measure is Measure.CHANGE else ratio
    reach = cell.half + ratio * (now.half / now.value + base.half / base.value)
    return abs(found - cell.value) <= reach * _FLOATING


_FORMULAS: Mapping[Measure, Formula] = {
    Measure.SHARE: quotient,
    Measure.COMPLETION: quotient,
    Measure.CHANGE: grown,
    Measure.DIFFERENCE: less,
}


def _statement(cell: Fact, now: Fact, base: Fact) -> Statement | None:
    if now.key.dimension != base.key.dimension:
        return None
    measure = cell.key.measure
    if measure is Measure.DIFFERENCE:
        if cell.key.dimension != now.key.dimension:
            return None
        title, shape = "增减额与所比数相符", f"{shown(now.figure)} - {shown(base.figure)} ="
    elif point(base) <= 0:
        return None  # what a growth on less than nothing means is not agreed upon
    elif measure is Measure.CHANGE:
        title, shape = "增速与所比数相符", f"{shown(now.figure)} ÷ {shown(base.figure)} - 1："
    else:
        return share_statement(now, base, cell)
    joint = "" if shape.endswith("：") else " "
    return Statement(
        identity="C3",
        title=f"{now.figure.indicator}：{title}",
        stated=cell,
        members=(now, base),
        formula=_FORMULAS[measure],
        shape=lambda result: f"{shape}{joint}{result}",
    )


def without(settled: Container[tuple[int, int]], found: Iterable[Check | Derived]) -> Iterator[Check | Derived]:
    """Yield all but the checks that hold a ratio whose columns are known against something else of its report.

    `settled`: the report's index, and where its ratio starts.
    """
    for each in found:
        of_ratio = isinstance(each, Check) and each.identity in _OF_RATIOS
        if not of_ratio or (each.report, _start(each)) not in settled:
            yield each


def _start(check: Check | Derived) -> int:
    return int(check.members[0][1].removeprefix("f"))
