"""Labels that tell identities apart: place, scope and ledger are said where the marks of one chart differ in them."""

from collections.abc import Iterable, Sequence

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
    """Return the rows' titles; ledger and whole area are said where another row is of another one."""
    areas = [{number for number, cell in enumerate(row.cells) if cell} for row in rows]
    return [row_title(row) for row in _told(rows, [_whole_area(comparison, reports) for reports in areas])]


def told_apart(comparison: Comparison, rows: Sequence[Row]) -> list[str]:
    """Return the rows' labels, with their ledgers and scopes where these differ."""
    whole = _whole_area(comparison, range(len(comparison.items)))
    scoped = len({row.scope for row in rows}) > 1
    return [f"{row.label}（{row.scope}）" if scoped else row.label for row in _told(rows, [whole] * len(rows))]


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


def _told(rows: Sequence[Row], whole: Sequence[str]) -> list[Row]:
    """Return the rows with what tells them apart in their labels and scopes; `whole` names the area of each."""
    scoped = len({row.scope for row in rows}) > 1
    found = []
    for row, area in zip(rows, whole, strict=True):
        alike = [other for other in rows if other.label == row.label]
        ledger = row.ledger or "未注明账本" if len({other.ledger for other in alike}) > 1 else ""
        kept = ledger + (row.side if len({other.side for other in alike}) > 1 else "")
        label = f"{kept}·{row.label}" if kept else row.label
        scope = row.scope or (area if scoped else None)
        found.append(msgspec.structs.replace(row, label=label, scope=scope))
    return found


def _whole_area(comparison: Comparison, reports: Iterable[int]) -> str:
    areas = {own_area(comparison.items[number]) for number in reports}
    return f"全{areas.pop()}" if len(areas) == 1 and "" not in areas else "全域"
