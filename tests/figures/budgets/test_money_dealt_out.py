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
