"""A title of a year that is over and of the next one's plan heads both; what is sent up belongs to the level above."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    "title",
    [
        "2025年预算情况和2026年预算草案\n",
        "云桥市2025年预算及2026年预算草案\n",
        "关于云桥市2025年计划与2026年计划草案\n",
        "2025年财政预算、2026年预算草案\n",
    ],
)
def test_a_year_that_is_over_and_the_next_one_s_draft_are_told_apart(title: str) -> None:
    text = "2025年，全市收入完成71亿元，增长2.5%。支出完成83亿元。\n2026年，全市收入安排73亿元，增长2%。\n"
    found = brief(text, "stance", "period", title=title)
    assert found == [("actual", "2025")] * 3 + [("plan", "2026")] * 2


@pytest.mark.parametrize("title", ["云桥市2026年预算草案\n", "云桥市2026—2030年发展规划\n"])
def test_a_title_of_plans_alone_heads_plans(title: str) -> None:
    assert brief("全市收入73亿元。\n", "stance", title=title) == [("plan",)]


@pytest.mark.parametrize("level", ["县（区）", "县（市、区）", "区县", "各县（区）", "下级"])
def test_what_lower_levels_send_up_is_income_of_whom_the_balance_is(level: str) -> None:
    text = (
        f"市本级一般公共预算收入完成35亿元。加上上级补助收入118亿元，{level}上解收入3.4亿元，上年结余收入1.5亿元，"
        "收入总计172亿元。"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title="云桥市2025年预算执行情况\n")]
    assert scopes == ["市本级"] * 5
