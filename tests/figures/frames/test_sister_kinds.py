"""Kinds of reports beside budget and work reports: adjustments of a budget, audits, months, halves, five-year plans."""

import pytest

from tests.figures.reading import brief

ADJUSTED = "关于云岫县2025年财政预算调整方案（草案）的报告\n"
AUDIT = "关于云岫区2024年度预算执行和其他财政收支的审计工作报告\n"
SUMMARY = "云岫镇2024年工作总结\n"


@pytest.mark.parametrize(
    "text",
    [
        "一般公共预算收入预算为18亿元，拟调整为17.2亿元，调减0.8亿元。",
        "支出预算由42亿元调整为45.5亿元，增加3.5亿元，其中新增一般债券支出2亿元。",
        "调整后，收入总计50亿元，包括：一般公共预算收入17.2亿元、上级补助收入28亿元、债务转贷收入4.8亿元。",
        "政府性基金支出预算从9亿元调增为12亿元，主要用于新增专项债券项目3亿元。",
    ],
)
@pytest.mark.parametrize(
    "title", [ADJUSTED, "云岫县2025年预算调整草案\n", "关于调整2025年县级预算的议案\n一、预算调整方案\n"]
)
def test_an_adjustment_of_the_budget_is_planned_for_its_own_year(text: str, title: str) -> None:
    assert set(brief(text, "stance", "period", title=title)) == {("plan", "2025")}


@pytest.mark.parametrize("months", ["1-8月", "1至8月", "1—8月份"])
def test_what_came_in_before_the_adjustment_is_done(months: str) -> None:
    text = f"{months}，全县一般公共预算收入完成11.5亿元，为年初预算的63.9%。"
    assert set(brief(text, "stance", "period", title=ADJUSTED)) == {("actual", "2025-01/2025-08")}


def test_the_debt_of_a_day_and_its_parts_are_of_that_day() -> None:
    text = "截至6月底，全区政府债务余额38.2亿元，其中一般债务12亿元、专项债务26.2亿元。"
    found = brief(text, "period", title="云岫区2025年上半年财政预算执行情况\n")
    assert set(found) == {("2025-06",)}


@pytest.mark.parametrize("month", ["3月当月", "3月份", "3月份当月"])
def test_a_single_month_is_no_quarter(month: str) -> None:
    text = f"{month}，全区收入完成2.1亿元，同比下降0.7%。"
    found = brief(text, "period", title="云岫区2025年一季度财政收支情况\n")
    assert set(found) == {("2025-03",)}


@pytest.mark.parametrize("lead", ["上年度审计指出的", "2023年发现的", "上年查出的", "2023年审计反映的", "2023年移交的"])
def test_the_year_of_what_an_audit_found_is_not_the_year_of_its_mending(lead: str) -> None:
    text = f"截至2025年6月底，{lead}86个问题，已整改82个，整改率95.3%，完善制度15项，追回资金1.2亿元。"
    found = [period for (period,) in brief(text, "period", title=AUDIT)]
    assert found[0] == "2023"
    assert "2023" not in found[1:]


def test_money_of_an_earlier_year_that_is_taken_back_is_taken_back_now() -> None:
    found = brief("收回2020年安排的结余资金300万元，盘活存量资产2亿元。", "period", title=SUMMARY)
    assert found == [("2024",), ("2024",)]


def test_the_number_of_an_item_is_no_part_of_what_it_counts() -> None:
    text = "一、审计发现的问题\n2.管理不规范。\n3.3个单位结余资金860万元未上缴。\n4.12户企业欠缴30万元。"
    assert [value for (value,) in brief(text, "value", title=AUDIT)] == [3, 8_600_000, 12, 300_000]


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("招商引资任务1.2亿元，仅完成7800万元。", ["plan", "actual"]),
        ("危房改造任务120户，已完成98户。", ["plan", "actual"]),
        ("植树任务500亩，完成520亩。", ["plan", "actual"]),
        ("计划改造820户。已改造836户。", ["plan", "actual"]),
        ("圆满完成投资任务3亿元。", ["actual"]),
        ("细化任务261项，落实责任单位30家。", ["actual", "actual"]),
    ],
)
def test_a_task_and_what_was_done_of_it_are_told_apart(text: str, stances: list[str]) -> None:
    assert [stance for (stance,) in brief(text, "stance", title=SUMMARY)] == stances


@pytest.mark.parametrize(
    ("text", "value", "base"),
    [
        ("粮食产量达到18万吨，比计划增加0.5万吨。", 5000, "计划"),
        ("财政收入3亿元，较目标减少0.1亿元。", -10_000_000, "目标"),
        ("与执行数相比，决算收入增加0.3亿元。", 30_000_000, None),
        ("与上年相比，企业总数减少12家。", -12, None),
        ("服务业增速比一季度加快0.9个百分点。", 0.9, "一季度"),
        ("工业增速比上年放缓0.4个百分点。", -0.4, "上年"),
        ("全市收入21.3亿元，比时间进度慢0.9个百分点。", -0.9, "时间进度"),
        ("全市收入21.3亿元，比序时进度快0.9个百分点。", 0.9, "序时进度"),
    ],
)
def test_a_gap_to_a_plan_or_another_time_is_a_difference(text: str, value: float, base: str | None) -> None:
    found = brief(text, "measure", "value", "base", title=SUMMARY)[-1]
    assert found[:2] == ("difference", value)
    assert base is None or found[2] == base


def test_a_plan_of_five_years_looked_at_in_its_fourth_is_done_so_far() -> None:
    text = "“十四五”以来，累计新增就业12万人，建成高速公路120公里。\n“十五五”时期，地区生产总值年均增长5%。"
    found = brief(text, "stance", "period", title="云岫市2024年“十四五”规划实施情况\n")
    assert found == [("actual", "2021/2024"), ("actual", "2021/2024"), ("plan", "2026/2030")]


@pytest.mark.parametrize("day", ["截至9月30日", "截止9月30日", "截至2025年9月30日", "截至9月下旬"])
def test_what_came_in_up_to_a_day_is_of_the_months_so_far(day: str) -> None:
    text = f"{day}，民生支出120亿元，完成年初预算的77.2%。"
    found = brief(text, "period", title="云岫市财政局2025年第三季度工作推进情况\n")
    assert set(found) == {("2025-01/2025-09",)}


@pytest.mark.parametrize(
    "lead", ["建议批准2025年市级预算：", "建议批准2025年市级一般公共预算：", "建议批准市政府提出的2025年市级预算:"]
)
def test_a_budget_that_is_to_be_approved_is_planned(lead: str) -> None:
    text = f"2024年，全市收入86亿元，完成预算的101%。{lead}收入38亿元，支出62亿元。"
    found = brief(text, "stance", "period", title="云岫市人大关于2024年预算执行情况的审查结果报告\n")
    assert found[2:] == [("plan", "2025"), ("plan", "2025")]


def test_the_income_of_a_county_is_not_the_income_of_its_finance_office() -> None:
    found = brief("县财政收入预计完成9.8亿元，县财政支出32亿元。县财政下达资金3亿元。", "scope", "indicator")
    assert [scope for scope, _ in found] == [None, None, "县财政"]
    assert "财政收入" in str(found[0][1])


@pytest.mark.parametrize(
    ("lead", "years"),
    [
        ("今后五年，", "2022/2026"),
        ("未来五年，", "2022/2026"),
        ("今后5年，", "2022/2026"),
        ("今后三年，", "2022/2024"),
        ("今后两年，", "2022/2023"),
    ],
)
@pytest.mark.parametrize("heading", ["二、今后的奋斗目标\n", "二、2022年及今后一个时期工作安排\n", ""])
def test_the_years_ahead_begin_with_the_year_in_which_they_are_named(lead: str, years: str, heading: str) -> None:
    title = "云岫县政府工作报告\n——2022年1月12日在云岫县第十七届人民代表大会第一次会议上\n"
    text = f"一、2021年工作回顾\n生产总值增长5%。\n{heading}{lead}新增城镇就业3万人，生产总值年均增长7%。"
    found = brief(text, "stance", "period", title=title)
    assert found[1:] == [("plan", years), ("plan", years)]


def test_the_two_years_gone_are_two() -> None:
    text = "新增公路40公里，年均增长5%。"
    found = brief(f"一、过去两年工作回顾\n{text}", "period", title="云岫县2024年政府工作情况\n")
    assert found == [("2023/2024",), ("2023/2024",)]


@pytest.mark.parametrize(
    "text",
    [
        "计划新建幼儿园4所，实际建成5所，新增学位1350个，完成目标的125%。",
        "原定解决12个村的饮水问题，已完成10个村，完成率83.3%。",
        "原计划改造道路30公里，实际改造36公里。",
        "开发公益性岗位（目标500个）600个。",
    ],
)
def test_what_was_meant_and_what_came_of_it_are_told_apart(text: str) -> None:
    found = [stance for (stance,) in brief(text, "stance", title="云岫区2024年民生实事完成情况\n")]
    assert found[0] == "plan"
    assert set(found[1:]) == {"actual"}


@pytest.mark.parametrize("lead", ["分县区看，", "分区域看,", "分地区看：", "分县市看，"])
def test_places_of_a_breakdown_have_the_label_of_what_they_break_down(lead: str) -> None:
    text = f"全市一般公共预算收入31.2亿元，增长2.6%。{lead}东岫区5.2亿元，增长4%；西岫县3.8亿元，下降2%。"
    found = brief(text, "scope", "indicator", title="云岫市2025年1-4月财政收支简报\n")[2:]
    assert [scope for scope, _ in found] == ["东岫区", "东岫区", "西岫县", "西岫县"]
    assert {label for _, label in found} == {"一般公共预算收入"}


@pytest.mark.parametrize("lead", ["前10个月，", "前十个月，", "头10个月，", "1-10月，"])
def test_the_first_ten_months_are_ten_months(lead: str) -> None:
    found = brief(f"{lead}税收收入2510亿元，下降1.2%。", "period", title="云岫省2025年财政收支情况\n")
    assert set(found) == {("2025-01/2025-10",)}


def test_a_look_at_the_last_month_does_not_hold_for_the_paragraphs_after_it() -> None:
    text = "4月份，当月收入8.6亿元，累计收入31.2亿元。\n支出68亿元，增长4%。"
    found = brief(text, "period", title="云岫市2025年1-4月财政收支简报\n")
    assert found == [("2025-04",), ("2025-01/2025-04",), ("2025-01/2025-04",), ("2025-01/2025-04",)]


def test_a_line_that_only_leads_on_ends_no_time() -> None:
    title = "云岫区2026年政府工作报告\n——2026年1月12日在云岫区第六届人民代表大会上\n"
    text = (
        "一、2025年工作回顾\n生产总值增长5%。\n二、“十五五”时期目标任务和2026年重点工作\n"
        "“十五五”时期，生产总值年均增长5.5%。\n今年主要预期目标：生产总值增长5%以上。\n重点抓好三方面工作：\n"
        "（一）壮大产业。实施技改项目80个。\n（二）改善民生。新建学校5所。"
    )
    found = [period for (period,) in brief(text, "period", title=title)]
    assert found == ["2025", "2026/2030", "2026", "2026", "2026"]


def test_a_share_that_rose_keeps_its_name() -> None:
    text = "民生支出46亿元，占一般公共预算支出的77.1%，占比较上年提高0.9个百分点。"
    assert "占比" in str(brief(text, "indicator", title=SUMMARY)[-1][0])
