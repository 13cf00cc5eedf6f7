"""The same indicator stands in one row whatever the reports call it, and a different one never does."""

import pytest

from fiscal_desk.comparison.model import Verdict
from fiscal_desk.figures.model import Measure, Stance
from tests.comparison.made import compared, figure, item


def test_names_of_one_indicator_share_a_row() -> None:
    a = figure("公共财政预算收入", "86.42亿元", 8642000000, canonical="gpb_rev")
    comparison = compared(item(a), item(figure("gpb_rev", "86.42亿元", 8642000000)))
    (row,) = comparison.rows
    assert (row.label, row.canonical, row.verdict) == ("一般公共预算收入", "gpb_rev", Verdict.AGREE)


def test_unknown_names_match_without_marks_and_filling_words() -> None:
    a = figure("“幸福食堂”累计服务", "12.5万人次", 125000, "人次")
    b = figure("幸福食堂累计服务", "12.5万人次", 125000, "人次")
    assert len(compared(item(a), item(b)).rows) == 1


def test_unknown_names_much_alike_match_where_the_number_bears_it_out() -> None:
    a = figure("村级卫生室改造提升补助资金", "3.47亿元", 347000000)
    b = figure("村级卫生室改造提升补助", "3.47亿元", 347000000)
    (row,) = compared(item(a), item(b)).rows
    assert row.verdict is Verdict.AGREE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("城镇供水管网改造投入", "农村供水管网改造投入"),
        ("市级高层次人才公寓", "省级高层次人才公寓"),
        ("开工托育园面积", "竣工托育园面积"),
    ],
)
def test_words_that_tell_indicators_apart_keep_them_apart_even_at_equal_numbers(one: str, other: str) -> None:
    comparison = compared(item(figure(one, "3.47亿元", 347000000)), item(figure(other, "3.47亿元", 347000000)))
    assert len(comparison.rows) == 2
    assert comparison.pairs == ()


def test_names_much_alike_with_unequal_numbers_are_left_apart() -> None:
    a, b = (
        figure("村级卫生室改造提升补助", "3.47亿元", 347000000),
        figure("村级卫生室改造提升补助资金包", "2.18亿元", 218000000),
    )
    assert compared(item(a), item(b)).pairs == ()


def test_a_single_digit_proves_nothing() -> None:
    a, b = figure("新建口袋公园", "3个", 3, "个"), figure("新建口袋小公园", "3个", 3, "个")
    assert len(compared(item(a), item(b)).rows) == 2


@pytest.mark.parametrize(
    ("one", "other", "rows"),
    [
        ("建成幸福食堂", "幸福食堂", 1),
        ("幸福食堂", "社区食堂", 2),
        ("新建东湖公园", "新建西湖公园", 2),
        ("食堂", "幸福食堂", 2),
    ],
)
def test_two_digits_bear_out_a_name_inside_the_other_one(one: str, other: str, rows: int) -> None:
    a, b = figure(one, "34家", 34, "家"), figure(other, "34家", 34, "家")
    assert len(compared(item(a), item(b)).rows) == rows


def test_level_growth_share_and_target_stand_in_rows_of_their_own() -> None:
    figures = [
        figure("gpb_rev", "86.42亿元", 8642000000),
        figure("gpb_rev", "8.6%", "8.6", "%", measure=Measure.CHANGE),
        figure("gpb_rev", "99.4%", "99.4", "%", measure=Measure.COMPLETION),
        figure("gpb_rev", "90亿元", 9000000000, stance=Stance.PLAN),
        figure("gpb_rev", "91亿元", 9100000000, stance=Stance.PLAN, strive=True),
    ]
    assert len(compared(item(*figures)).rows) == 5


def test_a_missing_scope_is_the_reports_own_area() -> None:
    a, b = figure("gpb_rev", "86.42亿元", 8642000000), figure("gpb_rev", "86.42亿元", 8642000000, scope="全区")
    assert len(compared(item(a), item(b)).rows) == 1
    c = figure("gpb_rev", "86.42亿元", 8642000000, scope="全市")
    assert len(compared(item(a), item(c)).rows) == 2


def test_a_level_of_government_in_the_name_counts_as_scope() -> None:
    a = figure("本级民生支出", "52.1亿元", 5210000000, canonical="livelihood_exp")
    b = figure("民生支出", "61.3亿元", 6130000000, canonical="livelihood_exp")
    assert [pair.verdict for pair in compared(item(a), item(b)).pairs] == [Verdict.INCOMPARABLE]


def test_a_place_is_known_with_and_without_its_city() -> None:
    a, b = (
        item(figure("gpb_rev", "86.42亿元", 8642000000), place="临澜市云岫区"),
        item(figure("gpb_rev", "86.2亿元", 8620000000)),
    )
    assert [pair.verdict for pair in compared(a, b).pairs] == [Verdict.CONFLICT]


def test_a_share_is_found_under_its_own_name_and_under_its_parts() -> None:
    a = figure("tax_share", "85.8%", "85.8", "%", measure=Measure.SHARE)
    b = figure("tax_rev", "85.8%", "85.8", "%", measure=Measure.SHARE, base="一般公共预算收入")
    (row,) = compared(item(a), item(b)).rows
    assert row.verdict is Verdict.AGREE


def test_an_average_of_some_years_does_not_contradict_what_they_grew_by_in_all() -> None:
    a = figure("gpb_rev", "4.4%", "4.4", "%", measure=Measure.CHANGE, base="年均", period="2021/2025")
    b = figure("gpb_rev", "24%", "24", "%", measure=Measure.CHANGE, period="2021/2025")
    (pair,) = compared(item(a), item(b)).pairs
    assert pair.verdict is Verdict.INCOMPARABLE
    assert "年均" in pair.reason


def test_different_bases_of_growth_are_named_not_subtracted() -> None:
    a = figure("gpb_rev", "8.6%", "8.6", "%", measure=Measure.CHANGE)
    b = figure("gpb_rev", "5.1%", "5.1", "%", measure=Measure.CHANGE, base="同口径")
    (pair,) = compared(item(a), item(b)).pairs
    assert pair.verdict is Verdict.INCOMPARABLE
    assert "口径不同" in pair.reason


def test_thresholds_that_one_report_alone_states_make_no_row() -> None:
    rule = figure("老旧小区建成年份", "2000年", 2000, "年", stance=Stance.RULE, period=None)
    assert compared(item(rule)).rows == ()
    assert len(compared(item(rule), item(rule)).rows) == 1
