"""How much of a budget was done, in all the ways reports say it; and years that something is only measured by."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    "words",
    [
        "完成年初预算①的103.3%",
        "完成年初预算[1]的103.3%",
        "为调整预算②的103.3%",
        "占调整预算②（下同）103.3%",
        "占调整预算（下同）的103.3%",
        "占调整预算103.3%",
        "达到年初预算③的103.3%",
        "占103.3%",
    ],
)
def test_a_note_s_mark_or_a_missing_budget_hides_no_completion(words: str) -> None:
    found = brief(f"一般公共预算收入完成13.6亿元，{words}，增长5%。", "measure", "indicator")
    assert found[1] == ("completion", "一般公共预算收入")


def test_a_bare_share_goes_on_with_the_budget_of_the_one_before() -> None:
    text = "总收入完成11亿元，占调整预算98%；税收收入完成9亿元，占97.5%；非税收入完成2亿元，占99%。"
    assert [measure for (measure,) in brief(text, "measure")] == ["level", "completion"] * 3


def test_a_part_of_a_whole_stays_a_share() -> None:
    text = "税收收入完成9亿元，占一般公共预算收入的81.8%；非税收入完成2亿元，占18.2%。"
    assert [measure for (measure,) in brief(text, "measure")] == ["level", "share"] * 2


@pytest.mark.parametrize(
    ("words", "value", "bound"),
    [
        ("不足年初预算的六成", 60, "lt"),
        ("不到年初预算的60%", 60, "lt"),
        ("超过年初预算的九成", 90, "gt"),
        ("为年初预算的六成", 60, "eq"),
        ("完成年初预算的近七成", 70, "about"),
        ("完成年初预算的八成以上", 80, "ge"),
    ],
)
def test_tenths_of_a_budget_are_a_completion_in_per_cent(words: str, value: int, bound: str) -> None:
    found = brief(f"土地出让收入4.1亿元，{words}。", "measure", "value", "unit", "bound")
    assert found[1] == ("completion", value, "%", bound)


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("恢复到2019年的98.1%", ""),
        ("恢复至2019年同期的98.1%", ""),
        ("相当于2019年的98.1%", ""),
        ("为2019年的1.2倍", "multiple"),
        ("达到2019年的1.2倍", "multiple"),
    ],
)
def test_the_year_that_something_has_come_back_to_is_not_the_figure_s(words: str, measure: str) -> None:
    found = brief(f"2021年，旅游收入完成13.6亿元，{words}，增长5%。", "period", "measure")
    assert [period for period, _ in found] == ["2021"] * 3
    assert not measure or found[1][1] == measure


def test_a_growth_is_of_the_year_that_its_amount_names() -> None:
    text = "经最终核实，2021年全县生产总值现价总量为97.2亿元，按可比价格计算，比上年增长9.6%。"
    assert [period for (period,) in brief(text, "period", title="云岫县2022年统计公报\n")] == ["2021", "2021"]


@pytest.mark.parametrize("words", ["超年度计划28%", "超过年初预算28%", "超出全年目标28%"])
def test_what_goes_beyond_a_plan_by_a_percentage_is_no_completion(words: str) -> None:
    found = brief(f"完成投资2.9亿元，{words}。", "measure", "value")
    assert found[1] == ("change", 28)


def test_a_change_of_income_sets_out_from_the_year_before() -> None:
    text = "2024年，云岫区一般公共预算收入从21亿元增加到28亿元。"
    assert brief(text, "period") == [("2023",), ("2024",)]


def test_parts_of_what_was_done_of_a_budget_are_done_of_theirs() -> None:
    text = "“三保”支出142亿元，为年初预算的96.6%，其中：保基本民生50亿元，完成95.4%；保工资89亿元，完成97.5%。\n"
    measures = [measure for (measure,) in brief(text, "measure")]
    assert measures == ["level", "completion", "level", "completion", "level", "completion"]
