"""What is split one way and then another way is the same whole; 依次 deals out as 分别 does."""

import pytest

from tests.figures.reading import brief

REPORT = "云岫市2025年财政决算报告\n"


@pytest.mark.parametrize("lead", ["分级次看", "分级次", "分地区看"])
def test_another_split_of_a_whole_is_of_the_whole(lead: str) -> None:
    text = (
        "年末政府债务余额969.8亿元。分性质看，一般债务511.8亿元，占52.8%，专项债务458亿元，占47.2%；"
        f"{lead}，市本级397.5亿元，占41%，市县级572.3亿元，占59%。\n"
    )
    found = brief(text, "indicator", title=REPORT)
    assert found[5] == found[7] == ("政府债务余额",)


def test_what_is_dealt_out_in_order_goes_to_each_in_turn() -> None:
    found = brief("税收收入、非税收入同比依次增长3.1%、5.2%。\n", "indicator", "measure", title=REPORT)
    assert found == [("税收收入", "change"), ("非税收入", "change")]


def test_growths_keep_the_level_of_what_grew_whatever_led_the_sentence_in() -> None:
    text = "区人民政府提出的2023年本级决算是：全区一般公共预算收入249亿元，完成年度预算的102.3%，增长4%。\n"
    assert {scope for (scope,) in brief(text, "scope", title="关于云岫区2023年决算的审查报告\n")} <= {"全区", None}


@pytest.mark.parametrize(("said", "bound"), [("双双破百亿元", "gt"), ("破1000亿元", "gt"), ("突破千亿元", "gt")])
def test_a_mark_that_was_broken_was_passed(said: str, bound: str) -> None:
    assert brief(f"地区生产总值{said}。\n", "bound", title=REPORT)[-1] == (bound,)


def test_a_heading_of_a_target_that_was_passed_tells_what_was_done() -> None:
    text = "——就业超过预期目标。城镇新增就业859万人。\n"
    assert brief(text, "stance", title="云岫省政府工作报告\n") == [("actual",)]


def test_a_good_start_of_a_plan_of_five_years_is_no_review_of_them() -> None:
    text = "全面完成年度目标任务，实现“十四五”良好开局。粮食播种面积17.6亿亩，比上年增加1295万亩。\n"
    assert {period for (period,) in brief(text, "period", title="云岫省2021年农业农村情况\n")} == {"2021"}


def test_bare_hundreds_of_millions_behind_an_amount_of_money_are_money() -> None:
    found = brief("社会消费品零售总额405.3亿元，首次突破400亿，增长15.2%。\n", "unit", title=REPORT)
    assert found[1] == ("元",)
