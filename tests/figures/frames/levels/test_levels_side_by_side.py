"""Levels that stand side by side in a sentence are over with it; what is in nobody's budget has no level."""

import pytest

from tests.figures.reading import brief

_TITLE = "青石县2021年财政工作总结\n"


def test_what_comes_behind_levels_side_by_side_is_the_whole_places() -> None:
    text = "全县收入增长9%。市本级一般预算收入增长28.1%，五城区增长20%，六县市增长23.8%。税收占一般预算收入比重73.6%。"
    found = [scope for (scope,) in brief(text, "scope", title="云岫市2021年财政工作总结\n")]
    assert found[1:4] == ["市本级", "五城区", "六县市"]
    assert found[4] != "市本级"


def test_what_comes_behind_one_level_is_still_that_levels() -> None:
    text = "市本级一般预算收入增长28.1%，其中税收收入增长20%。支出增长5%。"
    assert {scope for (scope,) in brief(text, "scope", title="云岫市2021年财政工作总结\n")} == {"市本级"}


@pytest.mark.parametrize("level", ["县市", "县级", "县区"])
def test_peoples_incomes_are_on_no_levels_account(level: str) -> None:
    text = f"{level}财政总收入2.16亿元，增长8%，城镇居民人均可支配收入7963元，增长7%。"
    found = [scope for (scope,) in brief(text, "scope", title=_TITLE)]
    assert found[0] == level
    assert found[2:] == [None, None]


def test_the_peoples_incomes_of_a_named_place_are_that_places() -> None:
    text = "松山县财政收入2亿元，居民人均可支配收入7963元。"
    assert {scope for (scope,) in brief(text, "scope", title="云岫市2021年财政工作总结\n")} == {"松山县"}


def test_debts_of_local_governments_are_a_name_and_no_level() -> None:
    found = brief("截至2022年11月末，全国地方政府债务余额35万亿元。", "indicator", "scope", title="")
    assert found == [("地方政府债务余额", None)]


@pytest.mark.parametrize("verb", ["批准", "审议批准", "审查批准"])
def test_what_a_congress_approved_at_its_session_is_a_budget(verb: str) -> None:
    text = (
        f"县第十六届人民代表大会第六次会议上{verb}我县2021年一般公共预算收入为31140万元，一般公共预算支出178731万元。"
    )
    assert brief(text, "stance", title=_TITLE) == [("plan",), ("plan",)]


@pytest.mark.parametrize("aim", ["根据今年收入", "围绕全年收入", "紧盯收入", "对标收入"])
def test_a_growth_that_is_aimed_at_is_a_target(aim: str) -> None:
    assert brief(f"{aim}增长13%的预期目标，抓好征管。", "stance", title=_TITLE) == [("plan",)]


@pytest.mark.parametrize(
    ("said", "value"),
    [("较均衡进度慢", -2.94), ("比序时进度快", 2.94), ("超序时进度", 2.94), ("落后时间进度", -2.94)],
)
def test_how_far_off_its_pace_something_is_is_no_growth(said: str, value: float) -> None:
    text = f"一般公共预算收入2亿元，完成预算的5.39%，{said}2.94%，下降24.22%。"
    found = brief(text, "measure", "value", "indicator", title="青石县2022年一季度财政收支情况\n")
    assert found[2:] == [("difference", value, "一般公共预算收入"), ("change", -24.22, "一般公共预算收入")]


def test_what_was_added_up_since_january_has_its_growth_and_its_parts_since_january() -> None:
    text = (
        "4月，一般公共预算收入累计完成2亿元，完成年初预算数6亿元的40.4%，减收0.1亿元，下降4.2%。"
        "其中：税收收入0.8亿元，增长18.8%；非税收入1.2亿元，下降12.5%。"
    )
    found = brief(text, "period", "stance", title="青石县2024年4月财政收支情况\n")
    assert {period for period, stance in found if stance == "actual"} == {"2024-01/2024-04"}


def test_a_span_of_years_deals_out_a_number_for_each() -> None:
    text = "2017—2021年，非税收入占一般公共预算收入的比重分别为22.5%、15.2%、17.6%、17.3%、13.2%。"
    found = [period for (period,) in brief(text, "period", title=_TITLE)]
    assert found == ["2017", "2018", "2019", "2020", "2021"]
