"""Analyses of some months, the commonest paper of an office: place, 八项支出, shares that moved, what fell by a lot."""

import pytest

from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

TITLE = "2024年1-10月临澜市财政收支运行情况分析\n"


@pytest.mark.parametrize(
    "when",
    [
        "2024年1-10月",
        "2024年1—10月份",
        "2024年1月至10月",
        "2024年10月",
        "2024年10月份",
        "2024年一季度",
        "2024年第三季度",
        "2024年前三季度",
        "2024年前10个月",
        "1-10月",
    ],
)
def test_the_place_behind_the_months_of_a_title_is_whose_report_it_is(when: str) -> None:
    card = report_from_text(f"{when}临澜市财政收支运行情况分析\n全市收入完成3亿元。\n").card
    assert (card.place, card.level) == ("临澜市", "市级")


@pytest.mark.parametrize("said", ["八项支出", "八项重点支出", "八项支出合计"])
def test_eight_spendings_are_a_name_and_no_number(said: str) -> None:
    text = f"一般公共预算支出完成318.7亿元。{said}236.4亿元，增长3.1%。"
    assert brief(text, "indicator", title=TITLE) == [("一般公共预算支出",), (said,), (said,)]


@pytest.mark.parametrize(
    "moved", ["占比较上年同期下降1.6个百分点", "占比同比提高1.6个百分点", "比重比上年下降2个百分点"]
)
def test_what_moved_is_the_share_before(moved: str) -> None:
    text = f"税收收入96.8亿元，占一般公共预算收入的68%，{moved}。"
    name, measure = brief(text, "indicator", "measure", title=TITLE)[-1]
    assert (str(name)[:4], str(name)[4:] in ("占比", "比重"), measure) == ("税收收入", True, "difference")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("土地出让收入大幅减少，1-10月完成52.6亿元", "土地出让收入"),
        ("非税收入增长较快，完成5.6亿元", "非税收入"),
        ("税收收入稳步回升，完成5.6亿元", "税收收入"),
    ],
)
def test_an_amount_behind_what_rose_or_fell_is_that_one(told: str, name: str) -> None:
    text = f"一是税收增幅低于收入增幅2.3个百分点。二是{told}，下降37.4%。"
    assert brief(text, "indicator", title=TITLE)[-2:] == [(name,)] * 2


@pytest.mark.parametrize("moved", ["执行中追加", "年中追加", "预算执行中调增", "执行中追减"])
def test_what_was_added_on_the_way_is_a_move_of_the_budget(moved: str) -> None:
    text = f"教育支出年初预算8600万元，{moved}500万元，调整预算9100万元。"
    assert brief(text, "indicator", "measure", title=TITLE) == [
        ("教育支出", "level"),
        ("教育支出", "difference"),
        ("教育支出", "level"),
    ]


@pytest.mark.parametrize("told", ["2022年度审计查出的286个问题", "审计查出的286个问题"])
def test_a_year_is_not_cut_in_two_for_a_name(told: str) -> None:
    assert brief(f"{told}已整改271个。", "indicator", title="临澜市2023年度审计工作报告\n")[0] == ("审计查出问题",)
