"""城镇居民45630元 behind 居民人均可支配收入 is an income, and no number of people or money of theirs."""

import pytest

from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "全体居民人均可支配收入36820元，增长5.4%。其中，城镇居民45630元，增长4.8%；农村居民24150元。",
            ["城镇居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        (
            "居民人均可支配收入36820元，其中城镇居民45630元，农村居民24150元。",
            ["城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        ("采矿业增加值36亿元，制造业120亿元，建筑业30亿元。", ["制造业增加值", "建筑业增加值"]),
    ],
)
def test_the_kinds_of_something_are_measured_as_it_is(text: str, names: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")][-len(names) :] == names


@pytest.mark.parametrize("text", ["采矿业增加值36亿元，新建学校30所。", "农业产值36亿元，一般公共预算收入8亿元。"])
def test_another_thing_keeps_its_own_name(text: str) -> None:
    assert [label for (label,) in brief(text, "indicator")][-1] in ("新建学校", "一般公共预算收入")


def test_a_headline_with_a_number_leaves_the_place_to_the_line_of_the_source() -> None:
    text = "云岫市前三季度一般公共预算收入增长4.6%\n来源：云岫市财政局 发布时间：2024-10-18\n全市收入98.6亿元。\n"
    assert report_from_text(text).card.place == "云岫市"
