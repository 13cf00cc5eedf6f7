"""Bars: one indicator over the reports that state it, targets beside results; or several indicators together."""

from collections.abc import Sequence

from fiscal_desk.comparison.charts.choosing import chosen_rows, with_targets
from fiscal_desk.comparison.charts.marks import axis_name, marks_of, reading_notes
from fiscal_desk.comparison.charts.model import Chart, ChartKind, Mark, Series
from fiscal_desk.comparison.charts.scale import Scale, scale_of
from fiscal_desk.comparison.charts.telling import reasons_apart, told_reports, told_titles
from fiscal_desk.comparison.model import Comparison, Row
from fiscal_desk.comparison.words.titles import row_title, stance_name


def reports_chart(comparison: Comparison, ids: Sequence[str], names: Sequence[str]) -> Chart | None:
    """Return the bars of some rows, None where there are none; `names` are the reports' own."""
    chosen = chosen_rows(comparison, ids)
    if not chosen.rows:
        return None
    one = chosen.rows[0]
    rows = with_targets(comparison, one) if len(chosen.rows) == 1 else chosen.rows
    scale = scale_of(figure for row in rows for cell in row.cells for figure in cell)
    used = [number for number in range(len(names)) if any(row.cells[number] for row in rows)]
    called = told_reports(comparison, names, used)
    if len(chosen.rows) == 1:
        places = tuple(called[number] for number in used)
        series = [Series(stance_name(row.stance, strive=row.strive), _slots(row, used, scale)) for row in rows]
        title = row_title(one) if len(rows) == 1 else f"{row_title(rows[0])}与目标"
    else:
        places, about = _short_titles(told_titles(comparison, rows))
        series = [
            Series(called[number], tuple(marks_of(number, row.cells[number], scale) for row in rows)) for number in used
        ]
        title = _joined_title(rows) + about
    marks = [mark for each in series for mark in each.marks]
    return Chart(
        kind=ChartKind.REPORTS,
        title=title,
        unit=scale.unit,
        axis=axis_name(one.measure, scale.unit),
        places=places,
        series=tuple(series),
        notes=(*reading_notes(marks), *reasons_apart(comparison, rows), *chosen.notes),
    )


def _slots(row: Row, used: Sequence[int], scale: Scale) -> tuple[tuple[Mark, ...], ...]:
    return tuple(marks_of(number, row.cells[number], scale) for number in used)


def _short_titles(titles: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return the rows' titles; the bracket that all have in common goes to the chart's own, once."""
    heads = [title.partition("（") for title in titles]
    if len({bracket + tail for _, bracket, tail in heads}) == 1 and len({head for head, _, _ in heads}) == len(titles):
        return tuple(head for head, _, _ in heads), heads[0][1] + heads[0][2]
    return tuple(titles), ""


def _joined_title(rows: Sequence[Row]) -> str:
    labels = list(dict.fromkeys(row.label for row in rows))
    if len(labels) == 1:
        return f"{labels[0]}对比"
    return f"{'、'.join(labels[:2])}{'等' if len(labels) > 2 else ''}{len(labels)}项指标对比"
