"""A half-year named inside one item of a paragraph must not date the next item."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜县2024年上半年财政预算执行情况的报告\n三、存在的问题\n"


@pytest.mark.parametrize("third", ["三是", "(三)", "3.", "第三，"])
def test_what_one_item_said_within_ends_with_it(third: str) -> None:
    text = f"一是收入乏力。二是支出压力大。下半年刚性支出缺口约1.8亿元。{third}进度慢。盘活存量资金3亿元。"
    assert brief(text, "period", title=TITLE) == [("2024H2",), ("2024H1",)]


def test_what_the_head_of_an_item_said_goes_on() -> None:
    text = "一是2023年争取资金5亿元。二是盘活存量资金3亿元。"
    assert {period for (period,) in brief(text, "period", title=TITLE)} == {"2023"}


def test_what_was_said_before_the_first_item_holds_for_all() -> None:
    text = "2023年，重点做好以下工作。一是积极争取。争取债券5亿元。二是强化管理。盘活存量资金3亿元。"
    assert {period for (period,) in brief(text, "period", title=TITLE)} == {"2023"}
