"""Time, place and verb in front of an indicator, in any order: each says its own, and none stays in the name."""

import itertools

import pytest

from tests.figures.reading import brief

_HEADS = ("一般公共预算收入", "社会消费品零售总额")
_TIMES = (
    ("2024年", "2024"),
    ("上半年", "2024H1"),
    ("1-11月", "2024-01/2024-11"),
    ("今年前三季度", "2024-01/2024-09"),
    ("2024年1—6月", "2024H1"),
    ("一季度", "2024Q1"),
    ("1至9月份", "2024-01/2024-09"),
    ("去年", "2023"),
)
_PLACES = ("全县", "我县", "县级")


@pytest.mark.parametrize(("time", "period"), _TIMES)
@pytest.mark.parametrize("head", _HEADS)
def test_time_and_place_before_an_indicator_are_when_and_whose(time: str, period: str, head: str) -> None:
    for place, comma in itertools.product(_PLACES, ("", "，")):
        found = brief(f"{time}{comma}{place}{head}完成12.6亿元。", "indicator", "period")
        assert found == [(head, period)], (place, comma)
    for place in _PLACES:
        assert brief(f"{place}{time}{head}完成12.6亿元。", "indicator", "period") == [(head, period)], place


@pytest.mark.parametrize(
    "lead",
    [
        "1.",
        "（1）",
        "一是",
        "其中：",
        "——",
        "（一）收入情况。",
        "收入方面，",
        "据统计，",
        "经汇总，",
        "剔除不可比因素，",
    ],
)
def test_what_leads_a_sentence_in_is_no_part_of_the_name(lead: str) -> None:
    assert brief(f"{lead}全县税收收入完成12.6亿元。", "indicator") == [("税收收入",)]


def test_who_collected_an_income_only_did_so() -> None:
    assert brief("全县共组织税收收入12.6亿元。", "indicator") == [("税收收入",)]
