"""Twenty reports with ten thousand figures: a correction takes no noticeable time, on the first day as on the last."""

import statistics
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures, CorrectFigure
from fiscal_desk.case.model import FigureKey
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Reading
from tests.case.samples import report_of

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

    def corrections(count: int) -> float:
        """Return the median of the seconds from a correction to the figure being there to be shown."""
        seconds = []
        for step in range(count):
            key: FigureKey = keys[step * 37 % len(keys)]
            start = time.perf_counter()
            large_case.do(CorrectFigure(key, FigureChanges(value=Decimal(len(large_case.history())))))
            large_case.figure(key)
            seconds.append(time.perf_counter() - start)
        return statistics.median(seconds)

    first = corrections(40)
    for _ in range(3):
        large_case.do(ConfirmFigures(tuple(keys)))
        large_case.undo()
    corrections(150)
    last = corrections(40)
    assert first < 0.05
    assert last < 0.05
    assert last < 4 * first + 0.005


def test_what_did_not_change_is_not_worked_out_again(large_case: Case) -> None:
    first, second = (report.id for report in large_case.reports[:2])
    figures, others, reading = large_case.figures(first), large_case.figures(second), large_case.reading(second)
    assert large_case.figures(first) is figures
    large_case.do(CorrectFigure(figures[0].key, FigureChanges(value=1)))
    assert large_case.figures(first) is not figures
    assert large_case.figures(second) is others
    assert large_case.reading(second) is reading


def test_a_large_case_opens_and_is_saved_quickly(large_case: Case, tmp_path: Path) -> None:
    keys = tuple(figure.key for report in large_case.reports for figure in large_case.figures(report.id))
    large_case.do(ConfirmFigures(keys))
    start = time.perf_counter()
    large_case.save_as(tmp_path / "另存.fdesk")
    saved = time.perf_counter()
    large_case.close()
    with Case.open(tmp_path / "另存.fdesk") as again:
        assert again.progress() == (len(keys), len(keys))
    assert saved - start < 3
    assert time.perf_counter() - saved < 3
