"""Lines: an indicator of one place over periods of one kind (years with years, half-years with half-years)."""

import re
from collections import defaultdict
from collections.abc import Sequence

from fiscal_desk.comparison.charts.choosing import MOST, chosen_rows, same_indicator
from fiscal_desk.comparison.charts.marks import axis_name, each_once, mark_of, reading_notes, stage_of
from fiscal_desk.comparison.charts.model import Chart, ChartKind, Mark, Series, Stage
from fiscal_desk.comparison.charts.scale import Scale, scale_of
from fiscal_desk.comparison.charts.telling import told_apart
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.facts.places import series_groups, series_name
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.comparison.words.titles import measure_ending
from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.vocabulary.periods import period_word, same_form

#: A longer row of years is drawn without those that nobody states.
_LONGEST_GAP = 12
_STAGE_WORDS = {Stage.RESULT: "", Stage.TARGET: "目标", Stage.STRETCH: "力争目标"}

Line = tuple[str, int, Stage]  # what tells the indicator from the others of the chart, place, stage
Told = dict[str, list[tuple[int, Figure]]]  # by period


def years_chart(comparison: Comparison, ids: Sequence[str], report: int | None = None) -> Chart | None:
    """Return the lines of some rows through all periods like theirs; None where there are not two such periods.

    Drawn are the places that the rows tell of; with a `report` that tells of them, that report's place alone.
    """
    chosen = chosen_rows(comparison, ids)
    if not chosen.rows:
        return None
    one = chosen.rows[0]
    groups = series_groups(comparison.items)
    wanted = {groups[number] for row in chosen.rows for number, cell in enumerate(row.cells) if cell}
    if report is not None and groups[report] in wanted:
        wanted = {groups[report]}
    lines = _through_time(_lines(comparison, chosen.rows, groups), wanted)
    periods = _periods({period for line in lines.values() for period in line})
    if len(periods) < 2:
        return None
    figures = [figure for line in lines.values() for told in line.values() for _, figure in told]
    scale = scale_of(figures)
    names = _names(comparison, list(lines), groups)
    series = [
        Series(name, tuple(_slot(line.get(period, []), scale) for period in periods))
        for name, line in zip(names, lines.values(), strict=True)
    ]
    left = len(series) - MOST
    series = series[:MOST]
    marks = [mark for each in series for mark in each.marks]
    return Chart(
        kind=ChartKind.YEARS,
        title=_title(comparison, chosen.rows, list(lines), groups),
        unit=scale.unit,
        axis=axis_name(one.measure, scale.unit),
        places=tuple(period_word(period) for period in periods),
        series=tuple(series),
        notes=(*(() if _wide(marks) else ("纵轴未从零起。",)), *reading_notes(marks), *chosen.notes, *_not_drawn(left)),
        from_zero=_wide(marks),
    )


def _lines(comparison: Comparison, chosen: Sequence[Row], groups: Sequence[int]) -> dict[Line, Told]:
    """Return for each indicator, place and stage what is told of which period, results before targets."""
    shape = _shape(chosen[0].period)
    lines: dict[Line, Told] = defaultdict(lambda: defaultdict(list))
    several = [row for n, row in enumerate(chosen) if not any(same_indicator(row, other) for other in chosen[:n])]
    for first, name in zip(several, told_apart(comparison, several), strict=True):
        for row in comparison.rows:
            if not same_indicator(row, first) or row.stance is Stance.RULE or _shape(row.period) != shape:
                continue
            period = same_form(row.period)
            for report, cell in enumerate(row.cells):
                for figure in cell:
                    if period:
                        line = (name, groups[report], stage_of(figure))
                        if (report, figure) not in lines[line][period]:
                            lines[line][period].append((report, figure))
    order = list(Stage)
    return dict(sorted(lines.items(), key=lambda item: order.index(item[0][2])))


def _through_time(lines: dict[Line, Told], wanted: set[int]) -> dict[Line, Told]:
    """Return the lines of the places of which more than one period is told."""
    periods: dict[int, set[str]] = defaultdict(set)
    for (_, place, _), told in lines.items():
        periods[place].update(told)
    return {line: told for line, told in lines.items() if line[1] in wanted and len(periods[line[1]]) > 1}


def _title(comparison: Comparison, rows: Sequence[Row], lines: Sequence[Line], groups: Sequence[int]) -> str:
    places = list(dict.fromkeys(place for _, place, _ in lines))
    labels = list(dict.fromkeys(row.label for row in rows))
    name = labels[0] if len(labels) == 1 else f"{labels[0]}等{len(labels)}项指标"
    word = measure_ending(rows[0].measure)
    where = (
        series_name(comparison.items, groups, places[0])
        if len(places) == 1 and (places[0] >= 0 or len(groups) > 1)
        else ""
    )
    scopes = {row.scope for row in rows}
    about = f"（{rows[0].scope}）" if rows[0].scope and len(scopes) == 1 else ""
    return f"{where}{name}{'' if name.endswith(word) else word}历年变化{about}"


def _slot(told: Sequence[tuple[int, Figure]], scale: Scale) -> tuple[Mark, ...]:
    """Return each different statement about one period once."""
    return each_once(mark_of(report, figure, scale) for report, figure in told)


def _periods(found: set[str]) -> list[str]:
    """Return the periods in order, with the years between them that nobody states."""
    periods = sorted(found)
    if len(periods) < 2:
        return periods
    first, last = year_of(periods[0]), year_of(periods[-1])
    if first is None or last is None or last - first >= _LONGEST_GAP:
        return periods
    return [periods[0].replace(str(first), str(year)) for year in range(first, last + 1)]


def _not_drawn(left: int) -> tuple[str, ...]:
    return (f"一张图最多画{MOST}条线，其余{left}条未画入。",) if left > 0 else ()


def _wide(marks: Sequence[Mark]) -> bool:
    """Whether an axis from nought shows how the values move: where they lie close together it would not."""
    values = [mark.value for mark in marks if mark.value is not None]
    return not values or min(values) <= 0 or min(values) * 2 < max(values)


def _names(comparison: Comparison, lines: Sequence[Line], groups: Sequence[int]) -> list[str]:
    labels, places = {label for label, _, _ in lines}, {place for _, place, _ in lines}
    names = []
    for label, place, stage in lines:
        parts = [label] if len(labels) > 1 else []
        if len(places) > 1:
            parts.append(series_name(comparison.items, groups, place))
        word = _STAGE_WORDS[stage]
        names.append("".join(parts) + word if parts or word else "实绩")
    return names


def _shape(period: str | None) -> str:
    """Return a period with its years taken out: what may stand on one line."""
    return re.sub(r"\d{4}", "Y", same_form(period) or "")
