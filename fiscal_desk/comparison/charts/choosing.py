"""Which rows go into one chart: what the user chose, as far as it can stand on one axis."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.facts.arranging import row_concept
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.figures.model import Stance

#: More series or indicators than these cannot be told apart.
MOST = 8


class Chosen(msgspec.Struct, frozen=True):
    """Rows that share one axis, and sentences on those that do not."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def chosen_rows(comparison: Comparison, ids: Sequence[str]) -> Chosen:
    """Return the rows of these ids, in their order, that measure the same in the same unit as the first one."""
    known = {row.id: row for row in comparison.rows}
    rows = [known[each] for each in dict.fromkeys(ids) if each in known]
    if not rows:
        return Chosen(())
    same = [row for row in rows if row.measure is rows[0].measure and base_unit(row) == base_unit(rows[0])]
    notes = []
    if other := list(dict.fromkeys(row.label for row in rows if row not in same)):
        notes.append(f"计量不同、未画入：{'、'.join(other)}。")
    if len(same) > MOST:
        notes.append(f"一张图最多画{MOST}项，其余{len(same) - MOST}项未画入。")
    return Chosen(tuple(same[:MOST]), tuple(notes))


def with_targets(comparison: Comparison, row: Row) -> tuple[Row, ...]:
    """Return a row with its targets (or, for a target, with the result), results first."""
    rows = [
        other
        for other in comparison.rows
        if other.id == row.id
        or (same_indicator(other, row) and other.period == row.period and other.stance is not Stance.RULE)
    ]
    return tuple(sorted(rows, key=lambda each: (each.stance is not Stance.ACTUAL, each.strive)))


def same_indicator(one: Row, other: Row) -> bool:
    """Whether two rows measure the same of the same, whatever the period and whether promised or done."""
    return (
        row_concept(one) == row_concept(other)
        and one.measure is other.measure
        and one.scope == other.scope
        and base_unit(one) == base_unit(other)
    )


def base_unit(row: Row) -> str:
    """Return the unit in which the values of a row's figures are."""
    return next((figure.unit for cell in row.cells for figure in cell), "")
