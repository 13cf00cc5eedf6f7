"""What a bare 0 in a table stands for: nothing, as exactly as the numbers around it are printed.

A spreadsheet prints an empty amount as 0 among 1.52 and 26.95. By its own digits it would reach from −0.5 to 0.5亿元,
and 0.33亿元 would be the same as nothing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from msgspec.structs import replace

from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.report.model import Report

_Kind = tuple[int, str, Measure]


def fine_noughts(report: Report, figures: Sequence[Figure]) -> Mapping[str, Figure]:
    """Return by id each 0 of a table that is printed more coarsely than most numbers of its unit and measure there,
    as if it were printed like them.
    """
    noughts = {
        at: kind
        for at, figure in enumerate(figures)
        if figure.value == 0 and figure.bound is Bound.EQ and (kind := _kind(report, figure))
    }
    if not noughts:
        return {}
    wanted = set(noughts.values())
    around: dict[_Kind, Counter[Decimal]] = {kind: Counter() for kind in wanted}
    for figure in figures:
        if figure.value and figure.quantum is not None and (kind := _kind(report, figure)) in around:
            around[kind][figure.quantum] += 1
    found: dict[str, Figure] = {}
    for at, kind in noughts.items():
        nought = figures[at]
        usual = around[kind].most_common(1)
        if nought.quantum is not None and usual and usual[0][0] < nought.quantum:
            found[nought.id] = replace(nought, quantum=usual[0][0])
    return found


def _kind(report: Report, figure: Figure) -> _Kind | None:
    """Return table, unit and measure of a number in a table, None elsewhere."""
    place = report.blocks[figure.block].place if figure.block < len(report.blocks) else None
    return None if place is None else (place.table, figure.unit, figure.measure)
