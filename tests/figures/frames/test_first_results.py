"""What a report expects of the year it reviews: a first result where that year is over, else a plan."""

import pytest

from tests.figures.reading import brief

EXPECTED = "预计全年完成一般公共预算收入12亿元，增长3%；其中税收收入8亿元，占比66%。"


@pytest.mark.parametrize(
    "title",
    [
        "云岫区财政局2024年工作总结\n",
        "云岫区财政局2024年工作总结和2025年工作要点\n",
        "云岫区财政局2024年工作总结\n（2024年12月20日）\n",
        "云岫区财政局关于2024年工作的回顾\n",
        "一、2024年工作回顾\n（一）收入稳中有进\n",
        "云岫镇2025年政府工作报告\n——2025年1月8日在云岫镇人民代表大会上\n",
        "云岫县2024年预算执行情况和2025年预算草案的报告\n一、2024年预算执行情况\n",
    ],
)
def test_what_a_review_expects_of_a_year_that_is_over_is_no_plan(title: str) -> None:
    assert brief(EXPECTED, "stance", "preliminary", "period", title=title) == [("actual", True, "2024")] * 4


@pytest.mark.parametrize(
    "plan",
    [
        "2025年我县发展的预期目标是：地区生产总值增长5%。",
        "2025年全县主要预期目标：地区生产总值增长5%。",
        "二、2025年发展目标\n地区生产总值增长5%。",
        "2025年主要目标任务\n地区生产总值增长5%。",
    ],
)
def test_a_text_without_a_title_that_plans_the_next_year_gives_first_results_of_this_one(plan: str) -> None:
    found = brief(f"初步预计，2024年全县地区生产总值300亿元、增长5.5%。\n{plan}", "stance", "period", title="")
    assert found == [("actual", "2024"), ("actual", "2024"), ("plan", "2025")]


@pytest.mark.parametrize(
    "title",
    [
        "云岫区2025年前三季度预算执行情况\n",
        "云岫区财政局2025年上半年工作总结和下半年工作打算\n",
        "云岫区财政局2025年工作总结\n（2025年9月20日）\n",
        "云岫区2025年1-10月财政收支情况\n",
    ],
)
def test_what_is_expected_of_a_year_that_still_runs_is_a_plan(title: str) -> None:
    text = "一般公共预算收入完成9亿元。预计全年完成12亿元，增长4%。"
    found = brief(text, "stance", "preliminary", title=title)
    assert found == [("actual", False), ("plan", False), ("plan", False)]


def test_the_half_year_that_a_report_reviews_is_expected_at_its_end() -> None:
    title = "云岫新区2025年上半年工作总结和下半年工作计划\n一、上半年工作情况\n"
    text = "预计上半年完成地区生产总值86亿元，增长6%。预计全年完成180亿元。"
    assert brief(text, "stance", "preliminary", title=title) == [("actual", True), ("actual", True), ("plan", False)]


@pytest.mark.parametrize("lead", ["2025年，要实现", "2025年，全区力争", "2025年将确保", "2025年计划"])
def test_a_paragraph_on_the_next_year_tells_that_this_one_is_over(lead: str) -> None:
    text = f"预计全年地区生产总值增长5.2%，税收增长3%。\n{lead}地区生产总值增长5%以上。"
    found = brief(text, "stance", "period", title="云岫区2024年工作汇报摘要\n")
    assert found == [("actual", "2024"), ("actual", "2024"), ("plan", "2025")]


def test_what_a_half_year_report_plans_for_the_whole_year_is_of_the_whole_year() -> None:
    text = "上半年，完成投资12.3亿元，完成全年计划的52%。全年计划完成投资24亿元。"
    found = brief(text, "period", "stance", title="云岫街道2025年上半年工作总结\n")
    assert found == [("2025H1", "actual"), ("2025H1", "actual"), ("2025", "plan")]


@pytest.mark.parametrize(
    "lead", ["市财政局编制的决算草案反映，", "2020年市级决算草案反映，", "根据市级决算草案，", "据决算（草案）报告，"]
)
def test_what_a_draft_of_final_accounts_tells_is_done(lead: str) -> None:
    text = f"{lead}2020年市级一般公共预算总收入48.9亿元，总支出47.7亿元。"
    title = "关于平岚市2020年度市级预算执行和其他财政收支的审计工作报告\n"
    assert {stance for (stance,) in brief(text, "stance", title=title)} == {"actual"}
