"""Of a budget and its adjustment one was to be met: else one goal is told twice, once as missed and once as reached."""

from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Outcome, Promise
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text
from tests.comparison.made import CATALOGUE

TITLE = "青石县2024年预算执行情况和2025年预算草案的报告\n"


def promises(text: str) -> list[Promise]:
    report = report_from_text(TITLE + text)
    found = compare([Compared(report, extract(report, CATALOGUE))], CATALOGUE).promises
    return [promise for promise in found if promise.canonical == "gpb_rev" and promise.plan.unit == "元"]


def test_a_goal_is_not_missed_by_the_budget_that_was_lowered_within_the_year() -> None:
    found = promises(
        "2024年年初批准的全县一般公共预算收入预算为31.8亿元，调整后收入预算为31亿元，实际完成一般公共预算收入31.3亿元。"
    )
    assert [(promise.plan.text, promise.outcome) for promise in found] == [
        ("31.8亿元", None),
        ("31亿元", Outcome.REACHED),
    ]


def test_a_budget_that_was_never_adjusted_is_the_one_to_be_met() -> None:
    found = promises("2024年年初批准的全县一般公共预算收入预算为31.8亿元，实际完成一般公共预算收入31.3亿元。")
    assert [promise.outcome for promise in found] == [Outcome.MISSED]


def test_what_the_adjustment_left_as_it_was_is_still_to_be_met() -> None:
    found = promises(
        "2024年年初批准的全县一般公共预算收入预算为31.8亿元，调整后收入预算为31.8亿元，实际完成一般公共预算收入31.3亿元。"
    )
    assert [promise.outcome for promise in found] == [Outcome.MISSED]
