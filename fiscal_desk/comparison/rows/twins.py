"""Reports that state practically the same numbers and may be one report, told twice: a PDF, and its text on a page."""

from itertools import combinations
from typing import NamedTuple

from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.figures.model import Stance
from fiscal_desk.figures.printing import print_figure

#: So many numbers are not the same by chance, nor because two reports of one office have their totals in common.
_FEWEST = 20
#: So many of a hundred numbers that both state are the same; so many of those of the longer one are in both.
_SAME = 95
_SHARED = 80
_HUNDRED = 100


class Twins(NamedTuple):
    """Reports that may be one: how many facts all of them state, and of how many of these the numbers are the same."""

    reports: tuple[int, ...]
    shared: int
    same: int


def twins(comparison: Comparison) -> tuple[Twins, ...]:
    """Return the groups of reports that may be one report each, by the facts that they state."""
    rows = [row for row in comparison.rows if row.stance is not Stance.RULE]
    groups: list[set[int]] = []
    for one, other in combinations(range(len(comparison.items)), 2):
        if _are_twins(rows, one, other):
            joined = {one, other}.union(*(group for group in groups if group & {one, other}))
            groups = [group for group in groups if not group & joined] + [joined]
    return tuple(_counted(rows, tuple(sorted(group))) for group in sorted(groups, key=min))


def states_the_same(row: Row, one: int, other: int) -> bool:
    """Whether two reports print the same numbers of a row."""
    return _printed(row, one) == _printed(row, other)


def _are_twins(rows: list[Row], one: int, other: int) -> bool:
    both = [row for row in rows if row.cells[one] and row.cells[other]]
    same = sum(states_the_same(row, one, other) for row in both if not _is_masked(row, one))
    longer = max(sum(1 for row in rows if row.cells[each]) for each in (one, other))
    return same >= _FEWEST and same * _HUNDRED >= len(both) * _SAME and len(both) * _HUNDRED >= longer * _SHARED


def _counted(rows: list[Row], reports: tuple[int, ...]) -> Twins:
    shared = [row for row in rows if all(row.cells[each] for each in reports)]
    same = sum(all(states_the_same(row, reports[0], each) for each in reports[1:]) for row in shared)
    return Twins(reports, len(shared), same)


def _printed(row: Row, report: int) -> set[str]:
    return {print_figure(figure) for figure in row.cells[report]}


def _is_masked(row: Row, report: int) -> bool:
    return any(figure.masked for figure in row.cells[report])
