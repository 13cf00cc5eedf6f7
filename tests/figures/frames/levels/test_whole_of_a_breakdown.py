"""Whose the parts of an amount are: those of its whole, though nothing after the sentence is."""

import pytest

from tests.figures.reading import brief

_BUDGET = "临江市2024年预算执行情况的报告\n市本级一般公共预算收入90亿元。"


@pytest.mark.parametrize("whose", ["各县区", "各县（市、区）", "市县两级"])
def test_the_parts_of_what_all_counties_have_are_theirs(whose: str) -> None:
    text = f"{whose}新增债务限额40亿元，其中一般债务限额14亿元、专项债务限额26亿元。"
    assert brief(text, "value", "scope", title=_BUDGET)[1:] == [(4e9, whose), (1.4e9, whose), (2.6e9, whose)]


def test_what_comes_after_the_sentence_is_not_the_counties() -> None:
    found = brief("各县区新增债务限额40亿元，其中一般债务限额14亿元。税收收入8亿元。", "scope", title=_BUDGET)
    assert found[-1] == ("市本级",)


def test_counted_things_in_brackets_are_the_towns_that_stand_before_them() -> None:
    text = "建设安置房1469套（其中：长岭街道204套、广平镇400套）。"
    assert brief(text, "indicator", "scope", title="青岚县2024年工作总结\n") == [
        ("建设安置房", None),
        ("建设安置房", "长岭街道"),
        ("建设安置房", "广平镇"),
    ]
