"""How rows stand in a table for other programs: shared ones first, one value a cell."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.figures.model import Figure


def shared_first(comparison: Comparison) -> Comparison:
    """Return the comparison with what several reports state before what one alone does, else in its order."""
    return msgspec.structs.replace(comparison, rows=tuple(sorted(comparison.rows, key=_is_alone)))


def lines_of(row: Row) -> list[Row]:
    """Return a row with one value a report, and further ones for what a report states otherwise elsewhere."""
    cells = [_apart(figures) for figures in row.cells]
    height = max((len(values) for values in cells), default=1)
    return [
        msgspec.structs.replace(row, cells=tuple(values[line] if line < len(values) else () for values in cells))
        for line in range(max(1, height))
    ]


def _is_alone(row: Row) -> bool:
    return sum(bool(cell) for cell in row.cells) < 2


def _apart(figures: Sequence[Figure]) -> list[tuple[Figure, ...]]:
    """Group a report's figures by what they state; a number that is only printed otherwise is the same one."""
    groups: dict[object, list[Figure]] = {}
    for figure in figures:
        stated = (figure.value, figure.value_max, figure.bound, figure.unit)
        groups.setdefault(stated if figure.value is not None else figure.text, []).append(figure)
    return [tuple(group) for group in groups.values()]
