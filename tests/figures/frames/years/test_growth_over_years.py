"""Growths over several years, and those over the year before in a review of several years."""

import pytest

from tests.figures.reading import brief

_ONE_YEAR = "云岫区2024年政府工作报告\n一、2023年工作回顾\n"
_FIVE_YEARS = "云岫区2024年政府工作报告\n一、过去五年工作回顾\n五年来，全区经济持续增长。\n"


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("三年平均增长", "2021/2023"),
        ("近三年年均增长", "2021/2023"),
        ("五年增长", "2019/2023"),
        ("五年间提高", "2019/2023"),
        ("比前三年增长", "2021/2023"),
        ("两年平均增长", "2023"),
        ("比上年增长", "2023"),
    ],
)
def test_a_growth_over_years_is_of_those_years(words: str, period: str) -> None:
    found = brief(f"2023年，地区生产总值70亿元，{words}6.1%。", "measure", "period", title=_ONE_YEAR)
    assert found == [("level", "2023"), ("change", period)]


def test_what_the_years_before_came_to_is_what_a_growth_is_held_against() -> None:
    assert brief("固定资产投资599亿元，比前五年增长42.4%。", "base", title=_FIVE_YEARS)[1] == ("前五年",)


@pytest.mark.parametrize("words", ["比上年增长", "同比增长", "较上年增加", "比去年同期下降"])
def test_a_growth_over_the_year_before_is_of_the_last_year_of_a_review(words: str) -> None:
    found = brief(f"地方财政收入达到32.6亿元，{words}14.1%，五年平均增长11%。", "measure", "period", title=_FIVE_YEARS)
    assert found == [("level", "2023"), ("change", "2023"), ("change", "2019/2023")]


@pytest.mark.parametrize("words", ["近三年淘汰落后产能", "近三年累计淘汰落后产能", "过去三年淘汰落后产能"])
def test_the_last_three_years_are_three_years(words: str) -> None:
    assert brief(f"{words}9000万吨。", "period", title=_ONE_YEAR) == [("2021/2023",)]
