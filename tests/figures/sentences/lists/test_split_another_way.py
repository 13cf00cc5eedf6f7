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


@pytest.mark.parametrize("kind", ["重点项目", "市级重点项目"])
def test_projects_that_money_was_spent_on_are_counted_by_their_own_name(kind: str) -> None:
    found = brief(f"全年158个{kind}完成投资189.4亿元，增长5%。\n", "indicator", title=REPORT)
    assert found[0] == (kind,)


def test_what_a_level_grew_by_once_something_is_set_aside_is_the_levels() -> None:
    text = "全县支出37亿元，增长2%，其中：县本级支出26亿元，剔除新增债券等因素，同口径增长3.9%；乡镇级支出11亿元。\n"
    found = brief(text, "value", "scope", title="云岫县2025年财政决算报告\n")
    assert found[3][1] == "县本级"


def test_a_completion_of_the_budget_that_a_congress_adopted_is_done() -> None:
    text = "2010年全镇财政总收入6.1亿元，完成人大通过预算的115.15%，比上年增收1.5亿元，增长33.24%。\n"
    assert {stance for (stance,) in brief(text, "stance", title="锦溪镇2010年财政工作总结\n")} == {"actual"}


def test_a_gap_below_the_target_is_below_it() -> None:
    text = "地区生产总值806亿元，增长3.2%，塌目标1.8个百分点；进出口增长9%，高于目标2.1个百分点。\n"
    found = brief(text, "value", "measure", title=REPORT)
    assert [float(str(value)) for value, measure in found if measure == "difference"] == [-1.8, 2.1]
