"""Labels that tell identities apart: place and scope are said where the marks of one chart differ in them."""

from collections.abc import Sequence

import msgspec

from fiscal_desk.comparison.facts.places import own_area, place_name, series_groups
from fiscal_desk.comparison.model import Comparison, Row, Verdict
from fiscal_desk.comparison.words.titles import row_title


def told_reports(comparison: Comparison, names: Sequence[str], used: Sequence[int]) -> list[str]:
    """Return the reports' names; with their places where those in use are of several and the name does not say."""
    groups = series_groups(comparison.items)
    if len({groups[number] for number in used}) < 2:
        return list(names)
    places = [place_name(item.report.card.place) for item in comparison.items]
    return [
        f"{name}（{place}）" if place and place not in name else name for name, place in zip(names, places, strict=True)
    ]


def told_titles(comparison: Comparison, rows: Sequence[Row]) -> list[str]:
    """Return the rows' titles; the whole area is said where another row is of a part of it."""
    return [row_title(row) for row in _with_scopes(comparison, rows)]


def told_apart(comparison: Comparison, rows: Sequence[Row]) -> list[str]:
    """Return the rows' labels, with their scopes where these differ."""
    if len({row.scope for row in rows}) < 2:
        return [row.label for row in rows]
    return [f"{row.label}（{row.scope}）" for row in _with_scopes(comparison, rows)]


def reasons_apart(comparison: Comparison, rows: Sequence[Row]) -> list[str]:
    """Return why what stands beside each other in some rows must not be subtracted, each reason once."""
    drawn = {(number, figure.id): row.id for row in rows for number, cell in enumerate(row.cells) for figure in cell}
    found = [
        f"{pair.reason}。"
        for pair in comparison.pairs
        if pair.verdict is Verdict.INCOMPARABLE
        and (row := drawn.get((pair.a_report, pair.a.id))) is not None
        and row == drawn.get((pair.b_report, pair.b.id))
        and pair.a.value is not None
        and pair.b.value is not None
    ]
    return list(dict.fromkeys(found))


def _with_scopes(comparison: Comparison, rows: Sequence[Row]) -> list[Row]:
    if len({row.scope for row in rows}) < 2:
        return list(rows)
    return [row if row.scope else msgspec.structs.replace(row, scope=_whole_area(comparison, row)) for row in rows]


def _whole_area(comparison: Comparison, row: Row) -> str:
    areas = {own_area(comparison.items[number]) for number, cell in enumerate(row.cells) if cell}
    return f"全{areas.pop()}" if len(areas) == 1 and "" not in areas else "全域"
