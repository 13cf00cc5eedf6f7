"""Done or planned: what a heading, a paragraph or a statement's own words make of a number."""

import pytest

from tests.figures.reading import brief, figures

GOVERNMENT = "云岫区2026年政府工作报告\n——2026年1月20日在云岫区第十届人民代表大会第五次会议上\n"
SUMMARY = "云岫区财政局2025年工作总结\n"


@pytest.mark.parametrize(
    "text",
    [
        "预计全年完成地区生产总值300亿元，增长5%。",
        "初步预计，固定资产投资增长8.5%，社会消费品零售总额增长7.5%。",
        "预计实现一般公共预算收入12亿元，增长3%。",
    ],
)
def test_what_a_review_of_a_finished_year_expects_is_a_first_result(text: str) -> None:
    found = brief(f"一、2025年工作回顾\n{text}", "stance", "preliminary", title=GOVERNMENT)
    assert set(found) == {("actual", True)}


@pytest.mark.parametrize(
    "heading", ["重点工作开展情况", "工作完成情况", "财政运行情况", "预算执行情况", "主要工作情况"]
)
def test_a_heading_of_work_done_makes_nothing_a_plan(heading: str) -> None:
    text = f"一、{heading}\n全区一般公共预算收入完成12亿元。下达资金4.5亿元支持重点项目。"
    assert {stance for (stance,) in brief(text, "stance", title=SUMMARY)} == {"actual"}


@pytest.mark.parametrize(
    "heading", ["2026年工作打算", "关于2026年工作", "下一步工作安排", "2026年收支预算安排", "明年重点工作"]
)
def test_a_heading_of_the_year_to_come_makes_its_figures_a_plan(heading: str) -> None:
    text = f"一、2025年工作完成情况\n收入完成12亿元。\n二、{heading}\n安排资金2亿元改造老旧小区。"
    assert [stance for (stance,) in brief(text, "stance", title=SUMMARY)] == ["actual", "plan"]


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("收入预算90亿元，调整为95亿元，实际完成96亿元，为调整预算的101%。", ["plan", "plan", "actual", "actual"]),
        ("支出预算合计139.7亿元，实际完成136亿元，为预算的97.4%。", ["plan", "actual", "actual"]),
        ("年初预算8亿元，后经批准调增为9亿元，完成9.1亿元。", ["plan", "plan", "actual"]),
        ("支出预算调整为39.7亿元（其中：市本级32.9亿元），实际完成37.6亿元。", ["plan", "plan", "actual"]),
    ],
)
def test_budget_adjusted_budget_and_result_of_one_statement_are_told_apart(text: str, stances: list[str]) -> None:
    assert [stance for (stance,) in brief(f"政府性基金{text}", "stance", title=SUMMARY)] == stances


def test_hopes_under_a_plan_s_slogans_stay_plans() -> None:
    text = "二、“十五五”时期主要目标任务\n——高质量发展取得显著成效。地区生产总值年均增长5%左右。"
    assert brief(text, "stance", "period", title=GOVERNMENT) == [("plan", "2026/2030")]


@pytest.mark.parametrize(
    "opening",
    [
        "“十五五”时期，要努力实现以下目标任务：",
        "“十五五”时期是打牢家底的五年。",
        "“十五五”期间，城区面貌要有大变样。",
        "展望“十五五”，前景可期。",
        "2026—2030年，全区上下同心协力。",
        "未来五年，全区上下同心协力。",
        "今后五年，家底要一年比一年厚。",
    ],
)
def test_what_a_span_of_years_still_to_come_brings_is_planned_until_the_past_comes_back(opening: str) -> None:
    text = f"一、回顾与展望\n{opening}\n地区生产总值年均增长5%。城镇化率达到70%。新建学校12所。\n"
    assert {found for (found,) in brief(text, "stance", title=GOVERNMENT)} == {"plan"}


def test_a_span_of_years_that_a_sentence_names_is_planned_when_it_is_still_to_come() -> None:
    text = "一、2025年工作回顾\n全年新建学校12所。2026—2030年新建学校40所。2021—2025年新建学校30所。\n"
    assert [found for (found,) in brief(text, "stance", title=GOVERNMENT)] == ["actual", "plan", "actual"]


@pytest.mark.parametrize(
    "text",
    [
        "低保标准从每人每月2375元提高到2423元。",
        "参保率由91%提高到95%。",
        "力争城镇化率由62%提高到63%。",
        "护理补贴、生活补贴标准分别从209元、280元提高到217元、290元。",
    ],
)
def test_what_a_plan_sets_out_from_is_there_already(text: str) -> None:
    report = f"一、2025年工作回顾\n收入增长5%。\n二、2026年工作安排\n{text}"
    found = brief(report, "period", "stance", title=GOVERNMENT)[1:]
    half = len(found) // 2
    assert found == [("2025", "actual")] * half + [("2026", "plan")] * half


ACCOUNTS = "关于青垣市2024年财政决算的报告\n一、2024年财政决算情况\n（一）一般公共预算收支决算\n"


@pytest.mark.parametrize(
    "text",
    [
        "市人大批准的2024年一般公共预算收入为52亿元，年中调整为50.5亿元，实际完成50.8亿元，为预算的100.6%。",
        "经人代会批准，2024年一般公共预算收入预算为52亿元，调整预算为50.5亿元，决算收入50.8亿元，完成预算的100.6%。",
        "2024年年初预算安排收入52亿元，执行中调整预算为50.5亿元，收入决算数为50.8亿元，完成预算的100.6%。",
        "市本级批准的年初预算收入52亿元，调整为50.5亿元，决算数为50.8亿元，完成预算的100.6%。",
    ],
)
def test_an_approved_budget_told_in_the_accounts_is_planned_and_its_result_done(text: str) -> None:
    found = brief(text, "stance", "indicator", title=ACCOUNTS)
    assert [stance for stance, _ in found] == ["plan", "plan", "actual", "actual"]
    assert {str(label).removesuffix("预算") for _, label in found} == {"一般公共预算收入"}


@pytest.mark.parametrize("budget", ["预算数", "年初预算", "预算"])
def test_the_parts_of_a_budget_are_planned_as_it_is(budget: str) -> None:
    text = f"2024年还本支出{budget}为21.8亿元，其中一般债券还本9.2亿元，专项债券还本12.6亿元。"
    assert {stance for (stance,) in brief(text, "stance", title=ACCOUNTS)} == {"plan"}


def test_the_parts_of_a_budget_that_were_spent_are_done() -> None:
    text = "2024年还本支出预算数为21.8亿元，其中一般债券实际支出9.2亿元。"
    assert brief(text, "stance", title=ACCOUNTS) == [("plan",), ("actual",)]


def test_a_text_that_nobody_calls_a_plan_is_in_doubt_where_its_sentences_plan() -> None:
    plans = "力争新兴产业规模达100亿元，确保新增企业20家，力争新增投资30亿元。"
    for text, sure in (("", True), (plans, False)):
        last = figures(f"2025年的工作如下。\n{text}全年建设粮田4.9万亩。", title="")[-1]
        assert (last.confidence >= 0.9) is sure


def test_what_was_done_of_an_approved_budget_is_done() -> None:
    text = "收入完成171,246万元，为县人民代表大会批准全年预算206,386万元的83%，比上年同期增收6,050万元，增长3.7%。"
    assert [stance for (stance,) in brief(text, "stance", title=SUMMARY)] == ["actual", "plan", *["actual"] * 3]


@pytest.mark.parametrize("when", ["2022年末", "截至2022年底，", "2022年，"])
def test_what_stood_before_the_year_that_is_planned_is_no_plan(when: str) -> None:
    title = "云桥区2022年预算执行情况和2023年预算草案\n"
    parts = "第一部分 2022年预算执行情况\n收入9亿元。\n第二部分 2023年预算草案\n四、政府债务\n"
    text = f"{parts}{when}全区政府债务余额42.6亿元。\n"
    assert brief(text, "stance", "period", title=title)[-1] == ("actual", "2022")
