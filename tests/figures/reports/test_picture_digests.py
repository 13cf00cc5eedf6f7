"""Digests drawn as pictures: lines without marks, names and numbers in lines of their own, arrows for growth."""

import pytest

from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

_DIGEST = "一图读懂2024年清渚区预算草案\n2023年预算执行\n"
_FIELDS = ("indicator", "measure", "stance", "value")


@pytest.mark.parametrize("gap", [" ", "  ", "　　", "，"])
def test_a_growth_set_behind_a_gap_is_of_the_indicator_before_it(gap: str) -> None:
    found = brief(f"一般公共预算收入35.6亿元{gap}同比增长5.2%\n", *_FIELDS, title=_DIGEST)
    assert found == [("一般公共预算收入", "level", "actual", 3.56e9), ("一般公共预算收入", "change", "actual", 5.2)]


@pytest.mark.parametrize(("arrow", "growth"), [("↑", 5.8), ("↓", -5.8)])
def test_an_arrow_is_a_growth_or_a_fall(arrow: str, growth: float) -> None:
    found = brief(f"地区生产总值 412.6亿元 {arrow}5.8%\n", *_FIELDS, title=_DIGEST)
    assert found == [("地区生产总值", "level", "actual", 4.126e10), ("地区生产总值", "change", "actual", growth)]


def test_a_name_in_the_line_above_names_the_number_below() -> None:
    text = "2024年主要目标\n地区生产总值\n增长6%左右\n一般公共预算收入\n增长5%\n"
    found = brief(text, "indicator", "stance", "period", title=_DIGEST)
    assert found == [("地区生产总值", "plan", "2024"), ("一般公共预算收入", "plan", "2024")]


def test_blanks_around_a_number_in_a_sentence_part_nothing() -> None:
    found = brief("全区一般公共预算收入完成 35.6 亿元 ，比上年 增长 5.2% 。\n", "indicator", "measure", title=_DIGEST)
    assert found == [("一般公共预算收入", "level"), ("一般公共预算收入", "change")]


@pytest.mark.parametrize("head", ["一图读懂", "一图看懂 | ", "图解：", "一张图读懂", "数读", ""])
def test_the_place_of_a_digest_is_read_behind_what_a_digest_is_called(head: str) -> None:
    assert report_from_text(f"{head}清渚区2024年政府工作报告\n地区生产总值增长6%。\n").card.place == "清渚区"


def test_a_part_that_lost_its_mark_stays_a_part() -> None:
    title = "2024年清渚区财政情况\n"
    text = "一般公共预算支出483亿元其中民生支出411.6亿元，税收收入25.2亿元非税收入5.1亿元。"
    found = brief(text, "indicator", "stance", title=title)
    assert found == [(name, "actual") for name in ("一般公共预算支出", "民生支出", "税收收入", "非税收入")]


@pytest.mark.parametrize("scope", ["全区", "我区", ""])
def test_an_income_on_every_basis_is_a_name_and_nobody_s_level(scope: str) -> None:
    found = brief(f"{scope}全口径财政收入5.7亿元，增长3%。", "indicator", title="2024年清渚区财政情况\n")
    assert found == [("全口径财政收入",)] * 2
