"""When a figure is about, whether it is done or promised, and whose it is."""

import pytest

from tests.figures.reading import brief

TWO_PARTS = """一、2024年工作回顾
全区完成一般公共预算收入86.4亿元。
二、2025年重点工作
一般公共预算收入增长5%以上、力争7%。
三、自身建设
压减公用经费10%。
"""


def test_headings_carry_year_and_stance_down_to_the_figures() -> None:
    found = brief(TWO_PARTS, "period", "stance", "strive", title="云岫区政府工作报告\n")
    assert found == [
        ("2024", "actual", False),
        ("2025", "plan", False),
        ("2025", "plan", True),
        ("2025", "plan", False),
    ]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("2023年完成收入80亿元。", "2023"),
        ("上半年完成收入40亿元。", "2024H1"),
        ("1－6月份完成收入40亿元。", "2024H1"),
        ("1—9月完成收入60亿元。", "2024-01/2024-09"),
        ("一季度完成收入20亿元。", "2024Q1"),
        ("前三季度完成收入60亿元。", "2024-01/2024-09"),
        ("去年完成收入80亿元。", "2023"),
        ("对上年度612个部门项目开展自评审核。", "2023"),
        ("自2024年起连续三年每年安排3000万元支持技术改造。", "2024/2026"),
        ("2022－2023年发行额平均值为6.5亿元。", "2022/2023"),
        ("调减明年预算0.7亿元。", "2025"),
        ("6月份完成收入7亿元。", "2024-06"),
    ],
)
def test_a_time_in_the_sentence_wins_over_the_heading(sentence: str, period: str) -> None:
    assert brief(sentence, "period") == [(period,)]


def test_listed_quarters_are_shared_out() -> None:
    found = brief("1、2、3月份税收收入分别增长3.1%、4.2%、5.3%。", "period", "value")
    assert found == [("2024-01", 3.1), ("2024-02", 4.2), ("2024-03", 5.3)]


def test_a_comparison_with_last_year_is_about_this_year() -> None:
    assert brief("税收收入较上年增长6.7%。", "period") == [("2024",)]


def test_a_budget_inside_a_report_is_a_plan_and_its_completion_is_not() -> None:
    sentence = "一般公共预算收入累计完成*万元，占全年预算任务*万元的51.5%，同比下降2.6%。"
    assert brief(sentence, "stance", "measure", title="沅宁市2024年上半年工作总结\n") == [
        ("actual", "level"),
        ("plan", "level"),
        ("actual", "completion"),
        ("actual", "change"),
    ]


def test_thresholds_that_qualify_a_name_are_rules_and_not_values_to_compare() -> None:
    found = brief("引进10亿元以上项目12个，引进35岁以下大学生2.1万人。", "indicator", "stance", "value")
    assert [row[1] for row in found] == ["rule", "actual", "rule", "actual"]
    assert found[1][0] == "引进10亿元以上项目"
    assert found[3][0] == "引进35岁以下大学生"


def test_the_same_label_at_several_scopes_stays_apart() -> None:
    text = "全市一般公共预算收入151.4亿元，下降6.8%。\n市本级一般公共预算收入18.2亿元，下降24.7%。"
    assert brief(text, "scope", title="临澜市2024年预算执行情况\n") == [("全市",), ("全市",), ("市本级",), ("市本级",)]


@pytest.mark.parametrize("year", ["2022", "2023", "2024"])
def test_money_promised_for_years_to_come_is_a_plan_whatever_year_the_report_is_about(year: str) -> None:
    title = f"云岫区财政局{year}年工作总结\n"
    assert brief("自2023年起连续五年每年安排3000万元支持技术改造。", "period", "stance", title=title) == [
        ("2023/2027", "plan")
    ]
