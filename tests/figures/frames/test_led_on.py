"""What sentences lead on to: months beside the year so far, lists of a level, wholes after their parts."""

import pytest

from tests.figures.reading import brief

_MONTH = "云桥市2024年9月财政收支情况\n"
_BUDGET = "云桥县2023年财政预算执行情况和2024年财政预算草案的报告\n一、2023年财政预算执行情况\n"


@pytest.mark.parametrize("mark", ["；", "，"])
def test_the_growth_of_the_year_so_far_is_not_of_the_month(mark: str) -> None:
    text = (
        f"9月份，一般公共预算收入当月完成13.1亿元，下降34.4%{mark}累计完成158.9亿元，增长30.8%，完成年度预算的82.7%。"
    )
    found = brief(text, "text", "period", title=_MONTH)
    assert found == [
        ("13.1亿元", "2024-09"),
        ("34.4%", "2024-09"),
        ("158.9亿元", "2024-01/2024-09"),
        ("30.8%", "2024-01/2024-09"),
        ("82.7%", "2024-01/2024-09"),
    ]


def test_a_part_of_what_came_in_so_far_is_of_the_same_months() -> None:
    text = "9月份，支出当月完成38.8亿元；累计完成210亿元，增长17.9%，其中民生支出138.3亿元，增长11.1%。"
    assert [row[0] for row in brief(text, "period", title=_MONTH)][-2:] == ["2024-01/2024-09"] * 2


@pytest.mark.parametrize(
    "lead", ["县级一般公共预算收入具体完成情况是：", "县级主要收入项目完成情况：", "其中县级收入分项目看："]
)
def test_a_list_is_of_the_level_that_led_it_in_and_what_follows_the_list_is_not(lead: str) -> None:
    text = (
        f"全县财政总收入5亿元，增长14.9%。{lead}\n\n——税收收入18319万元，增长17.6%。\n\n——非税收入13432万元，增长0.8%。\n\n"
        "全县一般公共预算支出53亿元。\n"
    )
    assert [row[0] for row in brief(text, "scope", title=_BUDGET)] == ["全县"] * 2 + ["县级"] * 4 + ["全县"]


@pytest.mark.parametrize("aside", ["扣除留抵退税因素后", "剔除退税影响后", "还原留抵退税后"])
def test_what_is_told_after_a_part_was_set_aside_is_of_the_whole(aside: str) -> None:
    text = f"全区一般公共预算收入857亿元，其中：留抵退税冲减收入194亿元，{aside}，完成年初预算的56.7%，同比下降0.6%。"
    assert [row[0] for row in brief(text, "indicator")][-2:] == ["一般公共预算收入"] * 2


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("一般公共预算收入和支出", "一般公共预算收入", "一般公共预算支出"),
        ("政府性基金收入、支出", "政府性基金收入", "政府性基金支出"),
        ("规模以上工业总产值、增加值", "规模以上工业总产值", "规模以上工业增加值"),
        ("规上工业企业营业收入和利润总额", "规上工业企业营业收入", "规上工业企业利润总额"),
    ],
)
def test_the_second_of_two_names_has_the_owner_that_the_first_one_says(said: str, first: str, second: str) -> None:
    assert brief(f"全县{said}分别增长4%和0.5%。", "indicator") == [(first,), (second,)]


def test_a_base_behind_brackets_is_named_after_what_stands_before_them() -> None:
    text = "2023年，一般公共预算收入48367万元（含指标交易收入21512万元），完成预算调整数48090万元的100.58%。"
    assert brief(text, "indicator", title=_BUDGET)[2] == ("一般公共预算收入",)


@pytest.mark.parametrize("printed", ["县(市、区)", "县（市、区）"])
def test_a_level_is_shown_in_the_brackets_that_the_report_prints(printed: str) -> None:
    assert brief(f"分级次看，市级收入9亿元，{printed}收入5亿元。", "scope")[-1] == (printed,)
