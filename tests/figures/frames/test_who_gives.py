"""Levels that give money, and items called 本级收入: neither says whose the figures after them are."""

import pytest

from tests.figures.reading import brief

COUNTY = "云岫区2024年财政决算报告\n"
CITY = "云岫市2024年预算执行情况的报告\n"


@pytest.mark.parametrize(
    "giver",
    [
        "市级财政税收返还和补助收入10亿元",
        "市级补助收入10亿元",
        "市级转移支付收入10亿元",
        "省级专项补助收入10亿元",
        "市级专款10亿元",
    ],
)
@pytest.mark.parametrize("verb", ["加", "加上"])
def test_who_gives_is_not_whose_the_rest_of_the_balance_is(giver: str, verb: str) -> None:
    text = f"全区一般公共预算收入33亿元，增长5%。{verb}{giver}、上年结转收入7亿元、调入资金4亿元，收入总量为54亿元。"
    assert {scope for (scope,) in brief(text, "scope", title=COUNTY)} <= {"全区", None}


@pytest.mark.parametrize("lead", ["包括：", "包括", "其中：", "含"])
@pytest.mark.parametrize("own", ["本级收入", "本级税收"])
def test_income_of_its_own_is_an_item_among_others(lead: str, own: str) -> None:
    text = f"全市政府性基金预算总收入55亿元，{lead}{own}13亿元、转移性收入36亿元、债券转贷收入6亿元；总支出55亿元。"
    scopes = [scope for (scope,) in brief(text, "scope", title=CITY)]
    assert scopes[0] == "全市"
    assert "本级" not in scopes[2:]


def test_a_level_that_speaks_for_itself_still_holds() -> None:
    text = "2024年，本级一般公共预算收入完成13亿元，增长5%。税收收入9亿元，非税收入4亿元。"
    assert {scope for (scope,) in brief(text, "scope", title=CITY)} == {"本级"}


@pytest.mark.parametrize("sender", ["县区上解收入", "区县上解收入", "县级上解收入", "高新区上解收入"])
def test_who_hands_up_income_is_not_whose_the_rest_of_the_balance_is(sender: str) -> None:
    text = (
        "（二）市本级\n一般公共预算收入完成54亿元。加上上级补助170亿元（含返还性收入12亿元）、"
        f"{sender}9亿元、调入资金11亿元、动用预算稳定调节基金6亿元，收入总计250亿元。"
    )
    assert {scope for (scope,) in brief(text, "scope", title=CITY)} == {"市本级"}
