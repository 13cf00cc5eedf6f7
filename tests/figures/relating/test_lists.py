"""Totals with the parts that a list gives them, and amounts that only happen to add up."""

import pytest

from tests.figures.relating.related import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "全年投入水利资金9.6亿元，其中：水库除险4.1亿元，灌区改造3.3亿元，农村供水2.2亿元。",
            "9.6亿元 = 4.1亿元 + 3.3亿元 + 2.2亿元",
        ),
        (
            "全年投入水利资金9.6亿元，包括水库除险4.1亿元、灌区改造3.3亿元和农村供水2.2亿元。",
            "9.6亿元 = 4.1亿元 + 3.3亿元 + 2.2亿元",
        ),
        (
            "全年投入水利资金9.6亿元（水库除险4.1亿元、灌区改造3.3亿元、农村供水2.2亿元）。",
            "9.6亿元 = 4.1亿元 + 3.3亿元 + 2.2亿元",
        ),
        ("全年投入水利资金9.6亿元。其中，水库除险4.1亿元；灌区改造5.5亿元。", "9.6亿元 = 4.1亿元 + 5.5亿元"),
        (
            "水库除险4.12亿元，灌区改造3.35亿元，农村供水2.20亿元，三项合计9.67亿元。",
            "9.67亿元 = 4.12亿元 + 3.35亿元 + 2.20亿元",
        ),
        (
            "一般公共预算收入63.7亿元，增长3.1%。分级次看，区本级收入41.2亿元，乡镇收入22.5亿元。",
            "63.7亿元 = 41.2亿元 + 22.5亿元",
        ),
        ("现有学校412所，其中小学230所，初中120所，高中62所。", "412所 = 230所 + 120所 + 62所"),
        (
            "现有学校412所（不含教学点9个）。其中：小学230所（含民办小学4所）、初中120所、高中62所。",
            "412所 = 230所 + 120所 + 62所",
        ),
        (
            "到期债券本金88.35亿元，通过再融资债券61.14亿元和预算资金27.21亿元偿还。",
            "88.35亿元 = 61.14亿元 + 27.21亿元",
        ),
        ("项目送审金额50.6亿元，审定金额45.2亿元，审减金额5.4亿元。", "50.6亿元 = 45.2亿元 + 5.4亿元"),
        ("评审项目151个，送审金额50.6亿元，审定金额45.2亿元，核减5.4亿元。", "50.6亿元 = 45.2亿元 + 5.4亿元"),
    ],
)
def test_a_list_that_adds_up_is_a_sum(text: str, expected: str) -> None:
    assert said(text) == [expected]


def test_brackets_inside_a_list_are_sums_of_their_own() -> None:
    text = "税务部门收入63.7亿元，其中：税收41.2亿元（其中增值税20.1亿元、契税21.1亿元），社保费22.5亿元。"
    assert said(text) == ["63.7亿元 = 41.2亿元 + 22.5亿元", "41.2亿元 = 20.1亿元 + 21.1亿元"]


def test_a_list_inside_a_list_is_left_out_of_the_outer_one() -> None:
    text = "补助收入30.5亿元，其中：返还性收入4.2亿元，其中成品油返还1.1亿元；转移支付26.3亿元。"
    assert said(text) == ["30.5亿元 = 4.2亿元 + 26.3亿元"]


@pytest.mark.parametrize(
    "text",
    [
        "拨付教育资金30.5亿元，卫生资金12.2亿元，农业资金18.3亿元。",
        "发放补贴1800万元，延长供暖补贴441万元，科技奖补381万元，体检经费360万元，公用经费342万元，贷款贴息276万元。",
        "民生支出110.5亿元，其中教育43.7亿元，卫生11.9亿元，文化2.1亿元。",
        "支出100.4亿元，其中教育30.1亿元，卫生20.2亿元；投资60.3亿元。",
    ],
)
def test_amounts_of_which_the_text_says_nothing_are_no_sum(text: str) -> None:
    assert said(text) == []


def test_parts_that_exceed_their_whole_by_a_slip_are_told() -> None:
    text = "全年投入水利资金9.60亿元，其中：水库除险4.10亿元，灌区改造3.80亿元，农村供水2.20亿元。"
    assert said(text) == ["9.60亿元 ≠ 4.10亿元 + 3.80亿元 + 2.20亿元"]


def test_a_list_said_to_be_complete_may_not_fall_short() -> None:
    text = "全年投入水利资金9.60亿元，分别用于水库除险4.10亿元、灌区改造3.30亿元、农村供水1.90亿元。"
    assert said(text) == ["9.60亿元 ≠ 4.10亿元 + 3.30亿元 + 1.90亿元"]


def test_rounding_of_what_is_printed_is_no_mismatch() -> None:
    assert said("新增债券24.6亿元，其中一般债券1.47亿元，专项债券23.1亿元。") == ["24.6亿元 = 1.47亿元 + 23.1亿元"]


def test_parts_in_paragraphs_of_their_own_are_found_where_they_add_up() -> None:
    text = "二、2025年预算安排\n今年安排支出预算70.9亿元。\n基本支出48.0亿元，增长2%。\n项目支出22.9亿元，增长1%。"
    assert said(text) == ["70.9亿元 = 48.0亿元 + 22.9亿元"]
