"""与上年相比，增加甲 goes on about the sentence before: its growth must not be printed as an amount called 增加."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫县水利局2023年度部门决算公开\n"


@pytest.mark.parametrize("against", ["与上年相比，", "与2022年度相比，", "与2022年相比,", "与上年决算数相比，"])
@pytest.mark.parametrize(("verb", "value"), [("增加", 286.15e4), ("减少", -286.15e4)])
def test_what_is_more_than_last_year_is_a_difference_of_what_was_told(against: str, verb: str, value: float) -> None:
    text = f"一般公共预算财政拨款支出3318.77万元，占本年支出合计的89.39%。{against}{verb}286.15万元。"
    assert brief(text, "indicator", "measure", "value", title=TITLE)[-1] == (
        "一般公共预算财政拨款支出",
        "difference",
        pytest.approx(value),
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("引进企业137家，其中注册资金千万元以上46家。", ["引进企业", "注册资金", "引进千万元以上企业"]),
        ("新签约亿元以上项目32个，其中10亿元以上3个，到位资金45亿元。", ["新签约10亿元以上项目", "到位资金"]),
        ("办理案件30件，其中100万元及以上5件。", ["办理100万元及以上案件"]),
    ],
)
def test_those_above_a_size_are_counted_as_what_was_counted(text: str, names: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")][-len(names) :] == names


def test_dots_that_leave_something_out_are_no_part_of_a_name() -> None:
    text = "总体要求是：……全市一般公共预算收入增长5%左右。"
    assert brief(text, "indicator", title="临澜市财政局2025年工作要点\n") == [("一般公共预算收入",)]
