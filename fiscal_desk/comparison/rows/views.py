"""Four views of one comparison: cross-check, years of a place, places in a period, plan against result."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

import msgspec

from fiscal_desk.comparison.facts.arranging import row_concept
from fiscal_desk.comparison.facts.periods import months_elapsed, year_of
from fiscal_desk.comparison.facts.places import series_groups, series_name
from fiscal_desk.comparison.facts.report_names import report_names
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.comparison.words.titles import stance_word
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.printing import display_unit
from fiscal_desk.vocabulary.periods import period_word

_MORE_THAN_A_YEAR = 13  # months
_Column = TypeVar("_Column", bound=Hashable)


class View(StrEnum):
    """What the columns are."""

    REPORTS = "reports"  # same fact in every report: cross-check
    YEARS = "years"  # one place over its periods: trend
    PLACES = "places"  # one period over the places: peers
    PLANS = "plans"  # targets beside results


class Told(msgspec.Struct, frozen=True):
    """A figure in a cell, and the report that states it."""

    report: int
    figure: Figure


class Line(msgspec.Struct, frozen=True):
    """One line of a view; `cells` run parallel to the view's columns; `rows` are the ids of the rows it draws on."""

    label: str
    canonical: str | None
    measure: Measure
    unit: str
    about: str
    cells: tuple[tuple[Told, ...], ...]
    rows: tuple[str, ...]


class ViewTable(msgspec.Struct, frozen=True):
    """A view: its columns' headings and its lines, in the order of the comparison's rows."""

    view: View
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def view_table(comparison: Comparison, view: View) -> ViewTable:
    """Return a comparison seen one way. Lines that would fill one column alone are left out, except for REPORTS."""
    match view:
        case View.YEARS:
            return _years(comparison)
        case View.PLACES:
            return _places(comparison)
        case View.PLANS:
            return _plans(comparison)
        case _:
            return _reports(comparison)


def _reports(comparison: Comparison) -> ViewTable:
    names = report_names([item.report for item in comparison.items])
    lines = [
        _line((row,), [[Told(report, figure) for figure in cell] for report, cell in enumerate(row.cells)], _about(row))
        for row in comparison.rows
    ]
    return ViewTable(View.REPORTS, tuple(names), tuple(lines))


def _years(comparison: Comparison) -> ViewTable:
    """Results over periods, and targets over theirs, each place in lines of its own."""
    groups = series_groups(comparison.items)
    several = len(set(groups)) > 1
    rows = [row for row in comparison.rows if row.stance is not Stance.RULE and row.period]
    periods = sorted({row.period for row in rows if row.period}, key=_in_time)
    lines = []
    for same in _alike(rows, lambda row: (_subject(row), row.stance, row.strive)):
        stance = stance_word(same[0].stance, strive=same[0].strive)
        for group, by_period in _by_group(same, groups, lambda row: row.period).items():
            if len(by_period) > 1:
                cells = [by_period.get(period, ()) for period in periods]
                place = series_name(comparison.items, groups, group) if several else ""
                about = (place, same[0].scope or "", stance)
                lines.append(_line(same, cells, "，".join(word for word in about if word)))
    used = [n for n in range(len(periods)) if any(line.cells[n] for line in lines)]
    return ViewTable(
        View.YEARS, tuple(period_word(periods[n]) for n in used), tuple(_only(line, used) for line in lines)
    )


def _in_time(period: str) -> tuple[int, int, str]:
    """Order periods by year, then by how much of the year has passed: first quarter, half-year, year.

    Several years together stand behind the last of them: the years that are looked for come first.
    """
    if (year := year_of(period)) is not None:
        return year, months_elapsed(period) or 0, period
    return int(max(re.findall(r"\d{4}", period), default=0)), _MORE_THAN_A_YEAR, period


def _places(comparison: Comparison) -> ViewTable:
    groups = series_groups(comparison.items)
    order = list(dict.fromkeys(groups))
    lines = []
    for row in comparison.rows:
        cells = [_told(row, groups, group) for group in order]
        if sum(bool(cell) for cell in cells) > 1:
            lines.append(_line((row,), cells, _about(row)))
    used = [n for n in range(len(order)) if any(line.cells[n] for line in lines)]
    names = tuple(series_name(comparison.items, groups, order[n]) for n in used)
    return ViewTable(View.PLACES, names, tuple(_only(line, used) for line in lines))


def _plans(comparison: Comparison) -> ViewTable:
    """Target, stretch target and result of one indicator, place and period beside each other."""
    groups = series_groups(comparison.items)
    several = len(set(groups)) > 1
    rows = [row for row in comparison.rows if row.stance is not Stance.RULE and row.period]
    lines = []
    for same in _alike(rows, lambda row: (_subject(row), row.period)):
        if all((row.stance is Stance.ACTUAL) is (same[0].stance is Stance.ACTUAL) for row in same):
            continue
        for group, by_column in _by_group(same, groups, _plan_column).items():
            if 2 in by_column and len(by_column) > 1:
                columns = [by_column.get(column, ()) for column in range(3)]
                place = series_name(comparison.items, groups, group) if several else ""
                about = [place, period_word(same[0].period), same[0].scope or ""]
                lines.append(_line(same, columns, "，".join(word for word in about if word)))
    lines.extend(_met_elsewhere(comparison, lines, several))
    return ViewTable(View.PLANS, ("目标", "力争目标", "实绩"), tuple(lines))


def _told_in(row: Row) -> Iterator[tuple[int, tuple[Figure, ...]]]:
    """Yield report and figures of all that a row stands for, also what only rounds what is in its cells."""
    yield from enumerate(row.cells)
    yield from enumerate(row.rounded)


def _met_elsewhere(comparison: Comparison, lines: Sequence[Line], several: bool) -> Iterator[Line]:
    """Yield the promises whose target and result share no line: of unlike names, or a growth met by a level."""
    by_member = {
        (report, figure.id): row for row in comparison.rows for report, cell in _told_in(row) for figure in cell
    }
    places: dict[tuple[int, str], set[int]] = defaultdict(set)
    for number, line in enumerate(lines):
        for told in (told for cell in line.cells for told in cell):
            places[told.report, told.figure.id].add(number)
    for row in comparison.rows:
        for report, rounded in enumerate(row.rounded):  # they stand on the lines of what they round
            for figure in rounded:
                places[report, figure.id].update(*(places[report, kept.id] for kept in row.cells[report]))
    for promise in comparison.promises:
        target, result = (promise.plan_report, promise.plan.id), (promise.actual_report, promise.actual.id)
        plan, actual = by_member.get(target), by_member.get(result)
        if plan is None or promise.outcome is None or places[target] & places[result]:
            continue
        place = comparison.items[promise.plan_report].report.card.place if several else ""
        told = Told(promise.plan_report, promise.plan)
        columns = [[], [told], []] if plan.strive else [[told], [], []]
        columns[2].append(Told(promise.actual_report, promise.actual))
        about = "，".join(word for word in (place, period_word(plan.period), plan.scope or "") if word)
        if actual is None:  # said in a word (与上年持平), which is in no row
            yield _line((plan,), columns, about)
            continue
        line = _line((plan, actual), columns, about)
        yield line if plan.measure is actual.measure else msgspec.structs.replace(line, unit=actual.unit)


def _subject(row: Row) -> tuple[object, ...]:
    """Return what a row is about, whatever its period and stance."""
    return row_concept(row), row.id.split("|")[1], row.measure, row.scope, row.ledger, row.side


def _alike(rows: Sequence[Row], key: Callable[[Row], object]) -> Iterable[Sequence[Row]]:
    found: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found.values()


def _plan_column(row: Row) -> int:
    return 2 if row.stance is Stance.ACTUAL else 1 if row.strive else 0


def _by_group(
    rows: Sequence[Row], groups: Sequence[int], column: Callable[[Row], _Column]
) -> dict[int, dict[_Column, list[Told]]]:
    """Return what rows hold by the place that says it, in the places' order, and by column; no cell is empty."""
    found: dict[int, dict[_Column, list[Told]]] = {}
    for row in rows:
        at = column(row)
        for report, cell in enumerate(row.cells):
            if cell:
                told = found.setdefault(groups[report], {}).setdefault(at, [])
                told.extend(Told(report, figure) for figure in cell)
    order = dict.fromkeys(groups)
    return {group: found[group] for group in order if group in found}


def _told(row: Row, groups: Sequence[int], group: int) -> list[Told]:
    return [Told(report, figure) for report, cell in enumerate(row.cells) if groups[report] == group for figure in cell]


def _line(rows: Sequence[Row], cells: Sequence[Sequence[Told]], about: str) -> Line:
    first = rows[0]
    told = [one.figure for cell in cells for one in cell]
    return Line(
        label=first.label,
        canonical=first.canonical,
        measure=first.measure,
        unit=display_unit(told),
        about=about,
        cells=tuple(tuple(cell) for cell in cells),
        rows=tuple(row.id for row in rows),
    )


def _only(line: Line, columns: Sequence[int]) -> Line:
    return msgspec.structs.replace(line, cells=tuple(line.cells[n] for n in columns))


def _about(row: Row) -> str:
    words = [period_word(row.period) if row.period else "", row.scope or "", stance_word(row.stance, strive=row.strive)]
    return "，".join(word for word in words if word)
