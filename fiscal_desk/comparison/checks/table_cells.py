"""The facts of a report's tables by where they stand: levels by row and column, ratios by column."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fiscal_desk.comparison.checks.outcome import point
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.model import Measure, Stance


class Cell(NamedTuple):
    """A number in a table: what was printed and half of its last digit, in the unit of the dimension.

    In floating point, because every two columns are tried; what is said of them is worked out exactly.
    """

    fact: Fact
    value: float
    half: float


class Column(NamedTuple):
    """One column of ratios or differences of one measure: by row, the number and the levels of its row by column."""

    measure: Measure
    number: int
    cells: dict[int, Cell]
    levels: dict[int, dict[int, Cell]]


def ratio_columns(item: Compared, facts: Sequence[Fact]) -> Iterator[Column]:
    """Yield the columns of shares, completions, growths and differences of all tables, in the order of the text.

    Takes time linear in the cells.
    """
    blocks = item.report.blocks
    levels: dict[int, dict[int, dict[int, Cell]]] = defaultdict(lambda: defaultdict(dict))
    found: dict[tuple[int, int, Measure], dict[int, Cell]] = defaultdict(dict)
    for fact in facts:
        place = blocks[fact.figure.block].place if fact.figure.block < len(blocks) else None
        if place is None or fact.key.stance is Stance.RULE or fact.figure.value is None:
            continue
        if fact.key.measure is Measure.LEVEL:
            levels[place.table][place.row][place.column] = _cell(fact)
        elif fact.key.measure in (Measure.SHARE, Measure.COMPLETION, Measure.CHANGE, Measure.DIFFERENCE):
            found[place.table, place.column, fact.key.measure][place.row] = _cell(fact)
    for (table, column, measure), cells in found.items():
        yield Column(measure, column, cells, levels.get(table, {}))


def _cell(fact: Fact) -> Cell:
    return Cell(fact, float(point(fact)), float(fact.half))
