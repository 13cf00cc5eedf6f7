"""Plans told in an account of some months are the year's: held against the months, each looks far ahead."""

import pytest

from tests.figures.reading import brief

QUARTER = "临澜市2017年一季度经济运行情况\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "全市计划播种面积112万亩。",
        "全市计划播种面积112万亩（水田16万亩、旱田96万亩）。",
        "全市拟新建公园6个。",
        "重点项目计划总投资20亿元。",
        "全年预计增长5%。",
    ],
)
def test_a_plan_without_a_time_is_of_the_year(sentence: str) -> None:
    assert set(brief(sentence, "period", "stance", title=QUARTER)) == {("2017", "plan")}


def test_what_was_done_beside_it_is_of_the_months() -> None:
    found = brief("重点项目计划总投资20亿元，已完成投资3亿元。", "period", "stance", title=QUARTER)
    assert found == [("2017", "plan"), ("2017Q1", "actual")]


def test_a_plan_that_names_its_months_keeps_them() -> None:
    found = brief("二季度还将兑付补贴3亿元。", "period", "stance", title=QUARTER)
    assert found == [("2017Q2", "plan")]


def test_a_numbered_line_may_begin_with_years() -> None:
    text = "一、近年投入情况\n1.2015-2017年，我市累计争取资金486万元，其中2017年132万元。\n2.2016年支出18万元。\n"
    found = brief(text, "period", title="临澜市2017年文物保护情况\n")
    assert found == [("2015/2017",), ("2017",), ("2016",)]


@pytest.mark.parametrize("zone", ["临海开发区", "青石新区", "白沙经开区"])
@pytest.mark.parametrize("head", ["决算情况", "预算执行情况", ""])
def test_a_zone_keeps_its_whole_name_in_a_heading(zone: str, head: str) -> None:
    text = f"（一）市本级决算情况\n收入9亿元。\n（二）{zone}{head}\n一般公共预算收入2亿元，增长13%。\n"
    found = brief(text, "scope", title="临澜市2018年财政决算报告\n")
    assert [scope for (scope,) in found][1:] == [zone, zone]
