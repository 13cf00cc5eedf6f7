"""Words before a place are no part of its name, and what is paid to places is no account of theirs."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫市2020年财政预算执行情况的报告\n"


@pytest.mark.parametrize("paid", ["补助乡镇", "补助县区", "补助开发区", "上解省级"])
def test_what_is_paid_to_places_is_an_item_of_the_own_balance(paid: str) -> None:
    text = f"市本级支出合计50亿元，安排预算稳定调节基金8503万元，{paid}5500万元，支出总计70亿元。"
    assert brief(text, "indicator", "scope", title=TITLE)[2:] == [(paid, "市本级"), ("支出总计", "市本级")]


@pytest.mark.parametrize("lead", ["包括", "含", "包含", "其中", "其中："])
def test_the_account_of_a_place_within_is_that_of_the_place(lead: str) -> None:
    text = f"市本级一般公共预算收入19.8亿元（{lead}云岫开发区收入2890万元），同比增长18.9%。"
    assert [scope for (scope,) in brief(text, "scope", title=TITLE)] == ["市本级", "云岫开发区", "市本级"]


@pytest.mark.parametrize("both", ["青石镇及开发区", "青石县和云岫区"])
def test_two_places_that_are_told_of_together_are_no_part_of_the_name(both: str) -> None:
    text = f"市本级公共财政预算支出24.5亿元；{both}公共财政预算支出4.9亿元，同比减少22.6%。"
    assert brief(text, "indicator", "scope", title=TITLE)[1:] == [("公共财政预算支出", both)] * 2


@pytest.mark.parametrize("said", ["我镇预计", "我镇预期", "我镇计划完成", "全镇预计实现"])
def test_whose_it_is_and_that_it_is_expected_is_no_part_of_the_name(said: str) -> None:
    text = f"2021年{said}税收收入2.1亿元。"
    assert brief(text, "indicator", "scope", title="云岫镇2021年财政预算草案的报告\n") == [("税收收入", "全镇")]


@pytest.mark.parametrize("said", ["特别是确定", "特别是", "尤其是"])
def test_what_is_singled_out_keeps_its_name(said: str) -> None:
    assert brief(f"{said}一般公共预算收入增长5.3%。", "indicator", title=TITLE) == [("一般公共预算收入",)]
