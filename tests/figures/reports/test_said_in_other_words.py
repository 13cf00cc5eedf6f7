"""The same things said in other words: what is expected, noted for all that follows, voted for, or part of a name."""

import pytest

from tests.figures.reading import brief

_TITLE = "云河市2023年预算执行情况和2024年预算草案的报告\n"


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("今年全市一般公共预算收入预期58亿元，增长4%。", ["plan", "plan"]),
        ("云河市地方财政计划收入17亿元，比上年增长15%。", ["plan", "plan"]),
        ("全区给自己定下了小目标：地区生产总值增长8%以上，财政收入增长5%以上。", ["plan", "plan"]),
        ("县政府下达我镇财税收入指标为290万元，实际入库293万元。", ["plan", "actual"]),
        (
            "新引进项目65个，计划总投资60亿元，其中外资项目23个，当年完成投资23亿元。",
            ["actual", "plan", "actual", "actual"],
        ),
    ],
)
def test_what_is_only_expected_is_no_result(text: str, stances: list[str]) -> None:
    assert [stance for (stance,) in brief(text, "stance", title="2023年财政收支情况\n")] == stances


def test_what_is_forecast_of_a_half_year_is_of_that_half_year() -> None:
    text = "1-5月，规上工业总产值97亿元。预测上半年规上工业总产值122亿元，增长13%；规上工业增加值25亿元。"
    found = brief(text, "indicator", "period", "preliminary", title="云河市2023年上半年经济运行分析\n")
    assert found == [
        ("规上工业总产值", "2023-01/2023-05", False),
        ("规上工业总产值", "2023H1", True),
        ("规上工业总产值", "2023H1", True),
        ("规上工业增加值", "2023H1", True),
    ]


@pytest.mark.parametrize("note", ["（预计数，下同）", "（快报数，下同）", "（预计，下同）"])
def test_what_a_note_says_of_all_below_holds_to_the_end(note: str) -> None:
    text = f"2023年，全市收入50亿元{note}，增长3%。支出80亿元。\n基金收入20亿元，比2022年决算数19亿元增加1亿元。\n"
    found = brief(text, "period", "preliminary", title=_TITLE)
    assert [first for period, first in found if period == "2023"] == [True] * 5
    assert [first for period, first in found if period == "2022"] == [False]


def test_a_base_that_was_expected_makes_no_first_result() -> None:
    text = "一般公共预算支出完成80亿元，占省级核定预计数的60%，超过序时进度10个百分点。"
    assert [first for (first,) in brief(text, "preliminary", title="云河市2023年上半年预算执行情况\n")] == [False] * 3


def test_what_a_congress_voted_for_is_planned() -> None:
    text = (
        "在区第十六届人民代表大会上，代表们投票表决，在13项候选项目中选出了10件2021年区政府民生实事项目。\n01\n住房保障项目\n"
        "开工建设安置房60万平方米，打通“断头路”4条。\n"
    )
    assert brief(text, "stance", "period", title="")[-2:] == [("plan", "2021"), ("plan", "2021")]


def test_each_level_moved_its_own_way_in_brackets() -> None:
    text = "政府性基金收入45000万元，比预算减少25000万元（其中：县本级减少29100万元，开发区增加4100万元）。"
    found = brief(text, "indicator", "measure", "value", "scope", title="青石县2020年财政收支预算调整方案\n")
    assert found[2:4] == [
        ("政府性基金收入", "difference", -29100e4, "县本级"),
        ("政府性基金收入", "difference", 4100e4, "开发区"),
    ]


def test_the_parts_of_what_a_whole_moved_by_moved_with_it() -> None:
    text = "一般公共预算收入91000万元，比预算数增加60000万元（其中：县本级58800万元，开发区1200万元）。"
    found = brief(text, "measure", "value", "scope", title="青石县2020年财政收支预算调整方案\n")
    assert found[2:] == [("difference", 58800e4, "县本级"), ("difference", 1200e4, "开发区")]


def test_the_year_of_a_bond_is_part_of_its_name() -> None:
    text = "资金用于偿还2015年专项债券（2期）1230万元、2015年一般债券（6期）4770万元；2017年一般债券（1期）700万元。"
    assert brief(text, "period", title="青石县2020年财政收支预算调整方案\n") == [("2020",)] * 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("在园幼儿17318人。", "在园幼儿"),
        ("在谈项目8个。", "在谈项目"),
        ("经果林面积达1500亩。", "经果林面积"),
        ("该项目总投资8亿元。", "项目总投资"),
        ("粮食产量继续保持500亿斤以上。", "粮食产量"),
        ("税收收入同比上年增长3.6%。", "税收收入"),
        ("我区总财力33.2亿元。", "总财力"),
        ("旅客吞吐量突破200万人次大关。", "旅客吞吐量"),
        ("涉及民生的支出完成17亿元。", "涉及民生的支出"),
    ],
)
def test_a_name_is_whole_and_nothing_more(text: str, name: str) -> None:
    assert brief(text, "indicator", title="青石区2023年工作总结\n") == [(name,)]


def test_from_and_to_are_both_results_of_their_years() -> None:
    text = "五年来，规模工业增加值由3750万元达到13649万元。"
    found = brief(text, "stance", "period", title="青石区2023年政府工作报告\n")
    assert found == [("actual", "2017"), ("actual", "2022")]


def test_last_year_that_faced_much_is_the_year_of_what_came_in() -> None:
    text = "去年面对减税降费政策减收、经济下行压力等因素的影响，全市一般公共预算收入完成581亿元。"
    assert brief(text, "period", title="云河市2020年预算报告\n") == [("2019",)]


def test_what_a_heading_adds_up_is_added_up_below_it() -> None:
    text = (
        "二、11月份累计完成情况\n（一）收入。截止11月底，财政收入完成60184万元。\n\n一般公共预算收入完成22229万元。\n"
    )
    found = brief(text, "period", title="青石开发区2021年11月财政预算执行情况分析\n")
    assert found == [("2021-01/2021-11",)] * 2


def test_a_title_that_its_text_runs_on_is_a_title() -> None:
    text = (
        "2011年云河市政府工作报告一、跨越赶超，十一五成就辉煌十一五是云河跨越赶超的重要时期。过去五年，是经济持续快速发展的五年。全市"
        "地区生产总值年均增长17.5%。财政收入由130.9亿元增加至476.2亿元。城镇居民人均可支配收入年均增长14.5%，城乡面貌变化很大，"
        "人民群众得到的实惠最多。二、2011年的主要任务今年要实现财政收入增长12%。\n"
    )
    found = brief(f"当前位置：首页 > 办公文档\n{text}", "period", title="")
    assert found == [("2006/2010",), ("2005",), ("2010",), ("2006/2010",), ("2011",)]


def test_the_sides_of_a_total_keep_their_level_in_their_name() -> None:
    text = "财政总收入完成38亿元，其中：一般公共预算收入20亿元；上划中央收入17亿元；省级收入1亿元，增长5%。"
    found = brief(text, "indicator", title="青石县2022年统计公报\n")
    assert found == [("财政总收入",), ("一般公共预算收入",), ("上划中央收入",), ("省级收入",), ("省级收入",)]


@pytest.mark.parametrize("crosses", ["XX", "xx", "××", "ＸＸ", "**"])
def test_an_amount_crossed_out_is_masked_and_no_part_of_a_name(crosses: str) -> None:
    found = brief(f"实现地区生产总值{crosses}亿元、增长6%。", "indicator", "value", title="青石区2021年工作报告\n")
    assert found == [("地区生产总值", None), ("地区生产总值", 6.0)]
