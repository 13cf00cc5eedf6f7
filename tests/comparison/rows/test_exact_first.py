"""A report that says 突破2200亿元 first and 2221.7亿元 later says the latter: in tables, memo and for its targets."""

from decimal import Decimal

import pytest

from fiscal_desk.comparison.model import Comparison, Outcome, Verdict
from fiscal_desk.comparison.tables.cells import table_rows
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from tests.comparison.made import compared, figure, item

YI = 100_000_000
PASSED = figure("gpb_rev", "2200亿元", 2200 * YI, bound=Bound.GT)
EXACT = figure("gpb_rev", "2221.7亿元", 22217 * YI // 10)


def said(comparison: Comparison, row: int = 0) -> list[list[str]]:
    return [[each.text for each in cell] for cell in comparison.rows[row].cells]


def test_the_exact_number_stands_before_the_bound_that_the_report_says_first() -> None:
    comparison = compared(item(PASSED, EXACT))
    assert said(comparison) == [["2221.7亿元", "2200亿元"]]
    assert table_rows(comparison, comparison.rows[0], [])[0][7] == Decimal("2221.7")


@pytest.mark.parametrize(
    "first",
    [
        figure("gpb_rev", "约2200亿元", 2200 * YI, bound=Bound.ABOUT),
        figure("gpb_rev", "2200亿元以上", 2200 * YI, bound=Bound.GE),
        figure("gpb_rev", "不到2230亿元", 2230 * YI, bound=Bound.LT),
        figure("gpb_rev", "2200亿元—2300亿元", 2200 * YI, value_max=Decimal(2300 * YI)),
    ],
)
def test_so_it_does_behind_any_bound_or_range(first: Figure) -> None:
    assert said(compared(item(first, EXACT)))[0][0] == "2221.7亿元"


@pytest.mark.parametrize(
    "other",
    [
        figure("gpb_rev", "2150.3亿元", 21503 * YI // 10),  # not what was passed
        figure("gpb_rev", "2200亿元", 2200 * YI),  # the round number again
        figure("gpb_rev", "5800亿元", 5800 * YI),  # something else
    ],
)
def test_a_number_that_the_bound_does_not_speak_of_takes_no_ones_place(other: Figure) -> None:
    assert said(compared(item(PASSED, other)))[0][0] == PASSED.text


def test_a_rate_to_be_reached_and_a_threshold_keep_their_bound() -> None:
    rate = {"unit": "%", "measure": Measure.CHANGE, "stance": Stance.PLAN}
    aimed = item(figure("gdp", "5%以上", 5, bound=Bound.GE, **rate), figure("gdp", "5.5%", "5.5", **rate))
    assert said(compared(aimed)) == [["5%以上", "5.5%"]]


def test_another_report_is_held_against_the_exact_number() -> None:
    for other in (figure("gpb_rev", "2150亿元", 2150 * YI), figure("gpb_rev", "2230亿元", 2230 * YI)):
        (pair,) = compared(item(PASSED, EXACT), item(other)).pairs
        assert (pair.a.text, pair.verdict) == ("2221.7亿元", Verdict.CONFLICT)
    same = compared(item(PASSED, EXACT), item(EXACT)).pairs
    assert {(pair.a.text, pair.verdict) for pair in same} >= {("2221.7亿元", Verdict.AGREE)}


def test_a_target_is_judged_by_the_exact_result() -> None:
    target = figure("gpb_rev", "2300亿元", 2300 * YI, stance=Stance.PLAN)
    (promise,) = compared(item(target, PASSED, EXACT)).promises
    assert (promise.actual.text, promise.outcome) == ("2221.7亿元", Outcome.MISSED)
