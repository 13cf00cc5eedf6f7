"""Twenty reports with ten thousand figures: a correction takes no noticeable time, on the first day as on the last."""

import itertools
import statistics
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures, CorrectFigure
from fiscal_desk.case.model import FigureKey
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading
from tests.case.samples import report_of
from tests.counting import calls_during

REPORTS, FIGURES = 20, 500


def large(number: int) -> AddReport:
    line = "云岫区{:03d}号项目资金安排{:03d}.5万元，按进度拨付到项目单位并跟踪绩效。"
    text = f"第{number}份报告\n" + "\n".join(line.format(step, step) for step in range(FIGURES))
    figures, at = [], 0
    for step in range(FIGURES):
        words = f"{step:03d}.5万元"
        at = text.index(words, at)
        figures.append(
            Figure(
                id=f"f{at}",
                start=at,
                end=at + len(words),
                text=words,
                value=Decimal(f"{step}.5").scaleb(4),
                unit="元",
                indicator=f"{step:03d}号项目资金",
                reasons={"value": "照原文读取", "indicator": "数字前的短语", "period": "沿用标题中的年份"},
            )
        )
    return AddReport(report_of(text, name=f"{number}.txt"), Reading(tuple(figures)))


@pytest.fixture
def large_case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "大.fdesk") as case:
        for number in range(REPORTS):
            case.do(large(number))
        yield case


def test_a_correction_takes_no_longer_after_many_others(large_case: Case) -> None:
    keys = [figure.key for report in large_case.reports for figure in large_case.figures(report.id)]
    assert len(keys) == REPORTS * FIGURES

    def correct(key: FigureKey) -> None:
        large_case.do(CorrectFigure(key, FigureChanges(value=Decimal(next(values)))))
        large_case.figure(key)

    def corrections(count: int) -> float:
        """Return the median of the calls from a correction to the figure being there to be shown."""
        return statistics.median(calls_during(partial(correct, keys[step * 37 % len(keys)])) for step in range(count))

    values = itertools.count(1)

    first = corrections(40)
    for _ in range(3):
        large_case.do(ConfirmFigures(tuple(keys)))
        large_case.undo()
    corrections(150)
    last = corrections(40)
    assert first < len(keys)  # one report is looked at anew, not the case
    assert last <= 1.1 * first


def test_what_did_not_change_is_not_worked_out_again(large_case: Case) -> None:
    first, second = (report.id for report in large_case.reports[:2])
    figures, others, reading = large_case.figures(first), large_case.figures(second), large_case.reading(second)
    assert large_case.figures(first) is figures
    large_case.do(CorrectFigure(figures[0].key, FigureChanges(value=1)))
    assert large_case.figures(first) is not figures
    assert large_case.figures(second) is others
    assert large_case.reading(second) is reading


def test_a_large_case_opens_and_is_saved_with_work_in_proportion(large_case: Case, tmp_path: Path) -> None:
    keys = tuple(figure.key for report in large_case.reports for figure in large_case.figures(report.id))
    large_case.do(ConfirmFigures(keys))
    path = tmp_path / "另存.fdesk"
    assert calls_during(lambda: large_case.save_as(path)) < 10 * len(keys)
    large_case.close()

    def open_again() -> None:
        with Case.open(path) as again:
            assert again.progress() == (len(keys), len(keys))

    calls = calls_during(open_again)
    assert calls < 30 * len(keys)


def test_figures_that_nobody_spoke_of_stay_the_very_same_values(large_case: Case) -> None:
    """What counts, lists and marks figures takes the one that changed, and finds it without comparing the others."""
    report = large_case.reports[0]
    before = large_case.figures(report.id)
    large_case.do(CorrectFigure(before[7].key, FigureChanges(value=1)))
    after = large_case.figures(report.id)
    assert [at for at, (was, now) in enumerate(zip(before, after, strict=True)) if was is not now] == [7]
    assert large_case.reports[0] is report
    large_case.undo()
    assert [
        at for at, (was, now) in enumerate(zip(after, large_case.figures(report.id), strict=True)) if was is not now
    ] == [7]
    assert large_case.figures(report.id) == before


def test_a_figure_is_found_by_its_new_name_without_naming_all_figures_again(large_case: Case) -> None:
    first, second = (report.id for report in large_case.reports[:2])
    figures = large_case.figures(first)
    name = figures[9].current.indicator
    assert [each.key for each in large_case.named(first, name)] == [figures[9].key]

    def rename() -> None:
        large_case.do(CorrectFigure(figures[9].key, FigureChanges(indicator="新项目资金", canonical="gpb_revenue")))
        assert large_case.named(first, name) == ()
        assert [each.key for each in large_case.named(first, "新项目资金")] == [figures[9].key]
        assert [each.key for each in large_case.known_as(first, "gpb_revenue")] == [figures[9].key]
        assert [each.key.report for each in large_case.named(second, name)] == [second]

    large_case.named(second, name)
    assert calls_during(rename) < 1.5 * FIGURES
