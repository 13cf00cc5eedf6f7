"""Zones that a city's budget counts as a level, and the month that a part of a year ends with."""

import pytest

from tests.figures.reading import brief

_TITLE = "云岫市2022年预算执行情况的报告\n"


@pytest.mark.parametrize("zone", ["市属园区", "市属开发区", "市直园区"])
def test_a_citys_own_zones_are_a_level_of_its_budget(zone: str) -> None:
    text = (
        "一般公共预算：全市收入131.94亿元。其中：市本级收入32亿元，支出103.4亿元。"
        f"{zone}收入30.01亿元，为预算的101.8%；支出32.68亿元，为预算的99.82%。"
    )
    found = brief(text, "indicator", "scope", title=_TITLE)[3:]
    assert found == [("一般公共预算收入", zone)] * 2 + [("一般公共预算支出", zone)] * 2


def test_income_and_outlay_that_are_told_in_one_have_their_budgets_name() -> None:
    text = "国有资本经营预算：市本级收入、支出均为3.32亿元。"
    assert brief(text, "indicator", "scope", title=_TITLE) == [("国有资本经营预算收入、支出", "市本级")]


@pytest.mark.parametrize(("part", "month"), [("一季度", "2025-03"), ("上半年", "2025-06"), ("1-9月", "2025-09")])
def test_the_month_at_hand_is_the_last_of_the_part_that_is_told(part: str, month: str) -> None:
    text = f"{part}，一般公共预算收入完成5亿元；其中，当月完成2亿元，增长8%。税收收入4亿元。"
    found = [period for (period,) in brief(text, "period", title=f"青石县2025年{part}财政收支情况\n")]
    assert found[1:3] == [month, month]
    assert found[0] == found[3] != month
