"""What a result is held against is a plan, what it is beyond that a difference, and how far it came a completion."""

import pytest

from tests.figures.reading import brief

REPORT = "云岫县2022年财政决算报告\n"


@pytest.mark.parametrize(
    "told",
    [
        "完成预算（4.9亿元）的102%",
        "完成年度任务（4.9亿元）的102%",
        "完成年初任务的（4.9亿元）102%",
        "为调整预算数（4.9亿元）的102%",
        "占年度计划（4.9亿元）的102%",
    ],
)
def test_the_budget_in_the_brackets_of_a_completion_is_planned(told: str) -> None:
    found = brief(f"全县税收收入完成5亿元，{told}。\n", "indicator", "measure", "stance", title=REPORT)
    assert found[1] == ("税收收入", "level", "plan")
    assert found[2] == ("税收收入", "completion", "actual")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("生产总值达到470亿元，比“十五”计划目标400亿元超过70亿元", "生产总值"),
        ("固定资产投资120亿元，比计划目标50亿元超额70亿元", "固定资产投资"),
        ("税收收入180亿元，较年初预算110亿元超70亿元", "税收收入"),
        ("新增就业9000人，比年度任务2000人多完成7000人", "新增就业"),
        ("税收收入180亿元，比既定目标110亿元高出70亿元", "税收收入"),
    ],
)
def test_how_far_a_result_is_beyond_its_plan_is_no_level(told: str, name: str) -> None:
    found = brief(f"{told}。\n", "indicator", "measure", "stance", "bound", title=REPORT)
    assert found[1] == (name, "level", "plan", "eq")
    assert found[2][:2] == (name, "difference")
    assert found[2][3] == "eq"


@pytest.mark.parametrize("rate", ["进度99.5%", "支出进度99.5%", "执行进度达到99.5%", "预算执行进度为99.5%"])
def test_a_bare_progress_is_how_much_of_the_budget_was_spent(rate: str) -> None:
    found = brief(f"一般公共预算支出452.2亿元，{rate}；教育支出3亿元。\n", "indicator", "measure", title=REPORT)
    assert found[1] == ("一般公共预算支出", "completion")


@pytest.mark.parametrize(
    ("base", "measure"),
    [
        ("省级核定支出预计数", "completion"),
        ("省核定预计数（预计数取自《关于1-5月考核（县区）情况的通报》）", "completion"),
        ("一般公共预算支出", "share"),
        ("全市生产总值", "share"),
    ],
)
def test_a_part_of_what_was_planned_is_a_completion(base: str, measure: str) -> None:
    found = brief(f"全市教育支出完成15亿元，占{base}的60.7%。\n", "measure", title=REPORT)
    assert found[-1] == (measure,)


def test_a_rate_that_stays_below_its_control_target_keeps_the_target_apart() -> None:
    found = brief("城镇登记失业率1.9%，低于2.5%的控制目标。\n", "stance", title=REPORT)
    assert found == [("actual",), ("plan",)]


@pytest.mark.parametrize("told", ["增减相抵后调增6亿元", "收支相抵后调增6亿元", "相抵后增加6亿元"])
def test_what_an_adjusted_budget_grows_by_on_balance_is_no_name(told: str) -> None:
    text = f"一般公共预算支出由28亿元调整为34亿元，{told}。\n"
    found = brief(text, "indicator", "measure", title="云岫县2022年预算调整方案\n")
    assert found[-1] == ("一般公共预算支出", "difference")


def test_the_items_of_an_adjustment_say_by_how_much_they_move() -> None:
    text = "一般公共预算支出调增6亿元。一是增加上解支出5843万元。二是减少还本支出39万元。\n"
    found = brief(text, "indicator", "measure", "value", title="云岫县2022年预算调整方案\n")
    assert [each[:2] for each in found[1:]] == [("上解支出", "difference"), ("还本支出", "difference")]
    assert found[-1][2] == -390000


@pytest.mark.parametrize("told", ["增加投入3亿元", "新增债券支出1亿元"])
def test_money_that_is_put_in_is_no_difference(told: str) -> None:
    assert brief(f"教育支出8亿元。{told}。\n", "measure", title=REPORT)[-1] == ("level",)
