"""What an amount is made up of, places that only say how far they came, and what planned money moved by."""

import pytest

from tests.figures.reading import brief

_TITLE = "云河市2023年财政决算\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("其他税收主要包括土地增值税9.08亿元，房产税7亿元。", ["土地增值税", "房产税"]),
        ("民生支出中，主要有教育支出31亿元，卫生健康支出18亿元。", ["教育支出", "卫生健康支出"]),
        ("财政收入包括税收收入180亿元和非税收入30亿元。", ["税收收入", "非税收入"]),
        ("转移性收入含返还性收入3亿元、一般性转移支付收入40亿元。", ["返还性收入", "一般性转移支付收入"]),
        ("转移性收入由返还性收入3亿元和一般性转移支付收入40亿元构成。", ["返还性收入", "一般性转移支付收入"]),
    ],
)
def test_what_an_amount_is_made_up_of_has_its_own_name(text: str, names: list[str]) -> None:
    assert brief(text, "indicator", "period", title=_TITLE) == [(name, "2023") for name in names]


@pytest.mark.parametrize(
    ("said", "scope"),
    [
        ("青石县首次突破20亿元", "青石县"),
        ("青石县、安平县均突破20亿元", "青石县、安平县"),
        ("城东区和安平县双双超过20亿元", "城东区和安平县"),
    ],
)
def test_places_that_came_so_far_are_no_name_of_what_did(said: str, scope: str) -> None:
    text = f"2023年，全市财政收入完成210亿元，增长8.2%。其中，{said}。"
    assert brief(text, "indicator", "scope", title=_TITLE)[-1] == ("财政收入", scope)


def test_what_planned_money_moved_by_is_planned_where_nobody_calls_the_text_a_plan() -> None:
    text = "2024-02-01 10:21 云河日报\n教育类支出：安排31652万元，比上年增加4843万元。"
    assert brief(text, "stance", title="") == [("plan",), ("plan",)]
