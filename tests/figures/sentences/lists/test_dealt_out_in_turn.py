"""Names dealt out over numbers: growths without 分别, how often a standard is paid, what came in of each tax."""

import pytest

from tests.figures.reading import brief

_TITLE = "青石县2022年财政工作总结\n"


@pytest.mark.parametrize(
    ("levels", "first", "second"),
    [
        ("接待游客356万人次，旅游综合收入28.7亿元", "接待游客", "旅游综合收入"),
        ("税收收入5亿元、非税收入3亿元", "税收收入", "非税收入"),
        ("进出口总额8亿元，其中出口额5亿元、进口额3亿元", "出口额", "进口额"),
    ],
)
@pytest.mark.parametrize("joint", ["、", "和"])
def test_two_growths_behind_two_levels_are_of_one_each(levels: str, first: str, second: str, joint: str) -> None:
    found = brief(f"全年{levels}，同比增长15.4%{joint}17.9%。", "indicator", "measure", title=_TITLE)
    assert found[-2:] == [(first, "change"), (second, "change")]


def test_a_second_way_to_count_a_growth_is_of_the_same_name() -> None:
    text = "一般公共预算收入14.2亿元，同口径增长6.9%，自然口径下降1.3%。"
    assert {name for (name,) in brief(text, "indicator", title=_TITLE)} == {"一般公共预算收入"}


@pytest.mark.parametrize("often", [("每月", "每年"), ("每人每月", "每人每年"), ("", "")])
def test_how_often_a_standard_is_paid_does_not_end_the_list_of_those_who_get_it(often: tuple[str, str]) -> None:
    one, other = often
    text = f"城乡低保标准分别提高到{one}680元、{other}6480元。"
    assert brief(text, "indicator", title=_TITLE) == [("城镇低保标准",), ("农村低保标准",)]


def test_where_standards_set_out_from_and_came_to_are_dealt_out_alike() -> None:
    text = "城乡低保标准分别由每人每月420元、每人每年2600元提高到680元、5800元。"
    found = brief(text, "indicator", "period", title=_TITLE)
    assert found == [
        ("城镇低保标准", "2021"),
        ("农村低保标准", "2021"),
        ("城镇低保标准", "2022"),
        ("农村低保标准", "2022"),
    ]


@pytest.mark.parametrize("verb", ["分别入库", "分别累计入库", "分别完成"])
def test_that_each_tax_came_in_is_no_part_of_its_name(verb: str) -> None:
    text = f"增值税、企业所得税、个人所得税{verb}6.11亿元、3.02亿元和1.25亿元，同比分别增长8.8%、12.6%和-3.1%。"
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)] == ["增值税", "企业所得税", "个人所得税"] * 2
