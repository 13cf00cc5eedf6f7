"""Amounts of the year before that only tell why, who collected, what was handed down: none is this year's."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫州2017年上半年财政运行分析\n"


@pytest.mark.parametrize(
    "cause",
    [
        "主要是上年同期退耕补助一次性兑付1.2亿元，基数较高",
        "主要是上年同月有一次性收入1850万元入库",
        "主要原因是去年同期入库补缴税款2000万元",
        "上年同期集中清缴欠税2000万元",
    ],
)
def test_an_amount_that_only_tells_why_is_the_year_befores(cause: str) -> None:
    text = f"税收收入3.8亿元，下降11.4%，{cause}。非税收入2亿元。"
    found = [period for (period,) in brief(text, "period", title=TITLE)]
    assert found == ["2017H1", "2017H1", "2016H1", "2017H1"]


def test_the_same_part_of_the_year_before_is_still_what_a_result_is_held_against() -> None:
    text = "税收收入5亿元，上年同期4.8亿元，增长4.2%。"
    assert brief(text, "indicator", "period", title=TITLE)[1] == ("税收收入", "2016H1")


def test_each_collector_has_its_own_name() -> None:
    text = "国税部门14.8亿元，地税部门16.4亿元，财政部门5.1亿元，分别为年初预算的106.2%、95.3%和105.8%。"
    assert [label for (label,) in brief(text, "indicator", title=TITLE)] == ["国税部门", "地税部门", "财政部门"] * 2


@pytest.mark.parametrize(("behind", "value"), [("欠进度", -39.4), ("落后序时进度", -39.4), ("超序时进度", 39.4)])
def test_how_far_behind_its_time_something_is_has_its_sign(behind: str, value: float) -> None:
    text = f"政府性基金收入4.6亿元，占年初预算的35.6%，{behind}39.4个百分点。"
    assert brief(text, "indicator", "value", title=TITLE)[-1] == ("政府性基金收入", value)


def test_a_budget_that_was_adjusted_is_a_budget_before_its_side_too() -> None:
    text = "年初预算支出38.9亿元，调整预算支出47.3亿元，决算支出46.8亿元。"
    assert [stance for (stance,) in brief(text, "stance", title="云岫县2019年财政决算报告\n")] == [
        "plan",
        "plan",
        "actual",
    ]


def test_what_was_handed_down_is_done_in_a_plan_that_adjusts_and_what_is_laid_out_of_it_is_planned() -> None:
    text = (
        "二、新增债券安排情况\n自治区下达旗本级2018年新增债券2.35亿元，其中一般债券1.85亿元、专项债券0.5亿元。"
        "安排如下：公路建设0.78亿元，教育发展0.42亿元。"
    )
    found = brief(text, "stance", title="关于云岫旗2018年旗本级预算调整方案（草案）的报告\n")
    assert [stance for (stance,) in found] == ["actual"] * 3 + ["plan"] * 2


def test_what_a_part_of_a_place_is_adjusted_to_is_its_own() -> None:
    text = "一般公共预算收入调整为9.8亿元；旗本级调整为8.6亿元，工业园区调整为1.2亿元。"
    found = brief(text, "indicator", "scope", title="关于云岫旗2018年预算调整方案的报告\n")
    assert found[1:] == [("一般公共预算收入", "旗本级"), ("一般公共预算收入", "工业园区")]


@pytest.mark.parametrize("budget", ["年初预算", "年初预算数为", "调整预算", "调整后预算为"])
def test_a_step_of_the_budget_is_no_part_of_the_name_of_its_line(budget: str) -> None:
    text = f"政府性基金支出{budget}58亿元，完成50亿元，为调整预算的86.2%。"
    found = brief(text, "indicator", "stance", title="云岫县2024年预算执行情况的报告\n")
    assert found[:2] == [("政府性基金支出", "plan"), ("政府性基金支出", "actual")]


@pytest.mark.parametrize(
    "told", ["一般公共预算支出合计", "全县一般公共预算支出合计", "一般公共预算支出", "全县支出总计"]
)
def test_a_total_at_the_beginning_of_the_year_is_the_budget(told: str) -> None:
    text = f"年初{told}41.3亿元，执行中调整为55.9亿元，实际完成54.8亿元。"
    found = brief(text, "stance", title="云岫县2025年财政工作总结\n")
    assert [stance for (stance,) in found] == ["plan", "plan", "actual"]
