"""What goes to something out of money from above is no line of the budget; what a year began with was its budget."""

import pytest

from tests.figures.reading import brief

_TITLE = "临江市2024年预算执行情况和2025年预算草案的报告\n"


@pytest.mark.parametrize(
    "whole",
    [
        "省提前告知专项转移支付市级留用10.7亿元，全部安排支出。其中：",
        "收到专项转移支付10.7亿元，其中：",
        "上年结转资金10.7亿元，其中：",
        "争取新增一般债券10.7亿元，其中：",
    ],
)
def test_a_part_of_transfers_is_not_held_against_all_that_is_spent(whole: str) -> None:
    found = brief(f"{whole}教育支出265万元，农林水支出1.7亿元，增长5%。", "indicator", "canonical", title=_TITLE)
    assert found[1:] == [("教育支出", None), ("农林水支出", None), ("农林水支出", None)]


def test_lines_of_the_budget_stay_lines_of_the_budget() -> None:
    found = brief("一般公共预算支出90亿元，其中：教育支出9亿元，增长5%。", "indicator", "canonical", title=_TITLE)
    assert [canonical for _, canonical in found] == ["gpb_exp", "exp_edu", "exp_edu"]


def test_spending_at_the_beginning_of_a_year_is_its_budget() -> None:
    text = "年初市级一般公共预算支出70.8亿元，因上级补助增加，支出预算调整为79.4亿元，实际完成74.2亿元。"
    assert brief(text, "stance", title=_TITLE) == [("plan",), ("plan",), ("actual",)]


@pytest.mark.parametrize("text", ["年初结转支出7亿元已经拨付。", "年初政府债务余额7亿元。"])
def test_what_was_there_at_the_beginning_of_a_year_is_no_budget(text: str) -> None:
    assert brief(text, "stance", title="临江市财政局2024年工作总结\n") == [("actual",)]


def test_the_total_of_a_budget_is_not_that_of_another_which_money_was_moved_from() -> None:
    text = (
        "市级一般公共预算收入预期3108亿元，加中央返还及补助770.7亿元、国有资本经营预算划入19.3亿元、"
        "调入预算稳定调节基金45亿元，收入合计4737.9亿元。"
    )
    assert brief(text, "indicator", title=_TITLE)[-1] == ("一般公共预算收入合计",)


@pytest.mark.parametrize(
    ("words", "period"), [("比年初预算", "2024"), ("比2023年年初预算", "2023"), ("较2023年预算", "2023")]
)
def test_a_budget_of_a_year_that_is_named_is_of_that_year(words: str, period: str) -> None:
    found = brief(f"支出预算为56亿元，{words}53亿元增加3亿元，增长6%。", "measure", "period", title=_TITLE)
    assert found[1:3] == [("level", period), ("difference", "2024")]


@pytest.mark.parametrize("words", ["安排", "编制"])
def test_by_what_a_budget_is_laid_out_is_no_part_of_its_name(words: str) -> None:
    found = brief(f"全市一般公共预算支出按56亿元{words}，增长3%。", "indicator", title=_TITLE)
    assert found == [("一般公共预算支出",), ("一般公共预算支出",)]


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("占市级预算支出的", "share"),
        ("占本级支出的", "share"),
        ("占预算的", "completion"),
        ("占年初预算数的", "completion"),
        ("完成预算支出的", "completion"),
    ],
)
def test_a_part_of_all_that_is_spent_is_no_completion(words: str, measure: str) -> None:
    assert brief(f"市级预备费50亿元，{words}1.7%。", "measure", title=_TITLE)[1] == (measure,)
