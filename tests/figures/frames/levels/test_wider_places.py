"""What a district is first at in its city is no level of its accounts: 全市 must not be printed over its figures."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜区财政局2023年工作总结\n"


@pytest.mark.parametrize(
    "boast",
    [
        "在全市主城区范围内率先开展共富试点",
        "在全市范围内率先出台办法",
        "经验在全省推广",
        "工作走在全市前列",
        "获评全省先进",
        "获得全市第一名",
        "在全市会议上作典型发言",
        "增幅居全市首位",
    ],
)
def test_a_boast_of_being_first_in_the_city_is_not_whose_the_next_figures_are(boast: str) -> None:
    text = f"{boast}，全年投入资金2.6亿元。教育投入5亿元。投入本级民生支出110.5亿元，占一般公共预算支出的81.9%。"
    assert {scope for (scope,) in brief(text, "scope", title=TITLE)} == {None}


def test_a_number_that_is_said_to_be_the_citys_stays_the_citys_and_no_other_becomes_so() -> None:
    text = "全市财政收入增长5%，全区财政收入完成20亿元。教育支出8亿元。"
    citys, *others = [scope for (scope,) in brief(text, "scope", title=TITLE)]
    assert citys == "全市"
    assert "全市" not in others


def test_the_whole_city_is_whose_the_figures_are_in_the_citys_own_report() -> None:
    text = "全市财政平稳运行，收入完成20亿元。市本级收入完成8亿元。"
    assert brief(text, "scope", title="临澜市2023年财政工作总结\n") == [("全市",), ("市本级",)]
