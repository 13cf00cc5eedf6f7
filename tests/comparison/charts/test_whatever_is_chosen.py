"""Whatever rows of the samples somebody picks, a chart is drawn, and what it leaves out is told with the reason."""

import random

import pytest

from fiscal_desk.comparison.charts.choosing import chosen_rows, dimension
from fiscal_desk.comparison.charts.drawing_up import chart_of
from fiscal_desk.comparison.charts.model import ChartKind, ChartRequest
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import sample_texts
from tests.comparison.made import CATALOGUE


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    reports = map(open_report, sample_texts())
    return compare([Compared(report, extract(report, CATALOGUE)) for report in reports], CATALOGUE)


def test_each_row_alone_gives_a_chart(comparison: Comparison) -> None:
    refused = [
        row.id for row in comparison.rows if chart_of(comparison, ChartRequest(ChartKind.REPORTS, (row.id,))) is None
    ]
    assert refused == []


def test_rows_of_any_kinds_share_one_scale_or_are_told_as_left_out(comparison: Comparison) -> None:
    chance = random.Random(5)
    for _ in range(150):
        ids = tuple(row.id for row in chance.sample(comparison.rows, chance.randint(2, 5)))
        chart = chart_of(comparison, ChartRequest(ChartKind.REPORTS, ids))
        chosen = chosen_rows(comparison, ids)
        assert chart is not None
        assert len({(row.measure, dimension(row)) for row in chosen.rows}) == 1
        assert len(chosen.rows) == len(ids) or any("未画入" in note for note in chosen.notes)
        assert all(note in chart.notes for note in chosen.notes)
