"""What the user is told about two numbers: agree, compatible, conflict, or why they cannot be compared."""

from decimal import Decimal

import pytest

from fiscal_desk.comparison.comparing import ComparisonSettings, compare
from fiscal_desk.comparison.model import Pair, Verdict
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.report.model import ReportKind
from tests.comparison.made import CATALOGUE, compared, figure, item, only_pair

YI = 10**8


def revenue(text: str, value: str, **fields: object) -> Figure:
    return figure("gpb_rev", text, str(int(float(value) * YI)), **fields)


def test_equal_numbers_agree() -> None:
    pair = only_pair(revenue("86.42亿元", "86.42"), revenue("86.42亿元", "86.42"))
    assert pair.verdict is Verdict.AGREE
    assert pair.reason == "两份报告均为86.42亿元"


def test_rounding_is_no_contradiction() -> None:
    pair = only_pair(revenue("86.42亿元", "86.42"), revenue("86.4亿元", "86.4"))
    assert pair.verdict is Verdict.COMPATIBLE
    assert "四舍五入" in pair.reason


def test_another_unit_is_no_contradiction() -> None:
    assert only_pair(revenue("864200万元", "86.42"), revenue("86.42亿元", "86.42")).verdict is Verdict.AGREE


def test_a_bound_is_compatible_with_what_lies_beyond_it() -> None:
    pair = only_pair(
        figure("hui_qi_funds", "12亿元", 12 * YI, bound=Bound.GT), figure("hui_qi_funds", "13.2亿元", 1320000000)
    )
    assert pair.verdict is Verdict.COMPATIBLE
    assert "“超12亿元”为下限" in pair.reason


def test_the_same_year_with_and_without_itself_is_compatible_and_says_why() -> None:
    rule = {"unit": "年", "stance": Stance.RULE, "period": None}
    before, with_it = (figure("老旧小区", "2001年", 2001, bound=bound, **rule) for bound in (Bound.LT, Bound.LE))
    pair = only_pair(before, with_it)
    assert pair.verdict is Verdict.COMPATIBLE
    assert pair.reason == "2001年前与2001年底前：数值相同，是否含本数表述不同，互不矛盾"


def test_a_bound_that_is_left_far_behind_is_pointed_out() -> None:
    pair = only_pair(
        figure("hui_qi_funds", "12亿元", 12 * YI, bound=Bound.GT), figure("hui_qi_funds", "120亿元", 120 * YI)
    )
    assert pair.verdict is Verdict.COMPATIBLE
    assert "建议核实" in pair.reason


def test_counts_of_firms_and_of_households_are_compatible_where_the_indicator_counts_times() -> None:
    a = figure("hui_qi_count", "1.8万余户次", 18000, "户次", bound=Bound.GT)
    pair = only_pair(a, figure("hui_qi_count", "1.8万家次", 18000, "家次"))
    assert pair.verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        (revenue("86.42亿元", "86.42"), revenue("86.24亿元", "86.24"), "0.18亿元"),
        (
            figure("gpb_rev", "8.6%", "8.6", "%", measure=Measure.CHANGE),
            figure("gpb_rev", "8.7%", "8.7", "%", measure=Measure.CHANGE),
            "0.1个百分点",
        ),
        (figure("elevator", "118台", 118, "台"), figure("elevator", "119台", 119, "台"), "1台"),
    ],
)
def test_a_contradiction_is_named_with_its_size_in_neutral_words(a: Figure, b: Figure, apart: str) -> None:
    pair = only_pair(a, b)
    assert pair.verdict is Verdict.CONFLICT
    assert f"相差{apart}" in pair.reason
    assert pair.reason.startswith("两份报告表述不一致")
    assert not {"造假", "错误"} & {pair.reason[i : i + 2] for i in range(len(pair.reason))}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"unit": "美元"}, None),
        ({"period": None}, None),
        ({"scope": "市本级"}, "范围不同"),
        ({"period": "2023H1"}, "期间不同"),
    ],
)
def test_what_is_about_something_else_is_never_a_contradiction(changes: dict[str, object], why: str | None) -> None:
    comparison = compared(item(revenue("86.42亿元", "86.42")), item(revenue("41.7亿元", "41.7", **changes)))
    assert all(pair.verdict is Verdict.INCOMPARABLE for pair in comparison.pairs)
    if why:
        assert [why in pair.reason for pair in comparison.pairs] == [True]
    assert all(row.difference == "" for row in comparison.rows)


def test_two_places_are_laid_side_by_side_but_not_subtracted() -> None:
    comparison = compared(item(revenue("86.42亿元", "86.42")), item(revenue("412.63亿元", "412.63"), place="临澜市"))
    (row,) = comparison.rows
    assert [len(cell) for cell in row.cells] == [1, 1]
    assert row.verdict is Verdict.INCOMPARABLE
    assert row.difference == ""
    assert "地区不同" in comparison.pairs[0].reason


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("云岫区水务局", "云岫区文化和旅游局", "单位不同"),
        ("云岫区水务局", "青石县水务局", "单位不同"),
        ("云岫区水务局", "云岫区", "单位不同"),
        ("云岫区水务局", "青石县", "地区不同"),
        ("云岫区", "青石县", "地区不同"),
    ],
)
def test_two_departments_are_called_units_and_no_places(one: str, other: str, differs: str) -> None:
    comparison = compared(
        item(revenue("86.42亿元", "86.42"), place=one), item(revenue("412.63亿元", "412.63"), place=other)
    )
    assert comparison.pairs[0].reason == f"{differs}，数值并列而不相减"


def test_without_a_place_unequal_numbers_prove_nothing_and_the_user_is_told_what_to_fill_in() -> None:
    pair = only_pair(revenue("86.42亿元", "86.42"), revenue("86.24亿元", "86.24"), place="")
    assert pair.verdict is Verdict.INCOMPARABLE
    assert "请在报告信息中填写" in pair.reason
    assert only_pair(revenue("86.42亿元", "86.42"), revenue("86.42亿元", "86.42"), place="").verdict is pair.verdict


@pytest.mark.parametrize("other", ["86.42亿元", "86.4亿元"])
def test_numbers_of_another_place_basis_or_stage_are_not_comparable_however_near(other: str) -> None:
    near = revenue(other, other.removesuffix("亿元"))
    assert only_pair(revenue("86.42亿元", "86.42", period=None), near).verdict is Verdict.INCOMPARABLE
    comparable = compared(item(revenue("86.42亿元", "86.42")), item(near, kind=ReportKind.FINAL_ACCOUNTS))
    assert [(pair.verdict, pair.reason[:4]) for pair in comparable.pairs] == [(Verdict.INCOMPARABLE, "阶段不同")]


def test_about_three_per_cent_is_not_about_two() -> None:
    rates = [
        figure("gpb_rev", f"{rate}%", rate, "%", measure=Measure.CHANGE, bound=Bound.ABOUT)
        for rate in ("3", "2", "3.2")
    ]
    assert only_pair(rates[0], rates[1]).verdict is Verdict.CONFLICT
    assert only_pair(rates[0], rates[2]).verdict is Verdict.COMPATIBLE
    exact = figure("gpb_rev", "3.4%", "3.4", "%", measure=Measure.CHANGE)
    assert only_pair(rates[0], exact).verdict is Verdict.CONFLICT
    wider = ComparisonSettings(about_rate=Decimal("0.5"))
    (pair,) = compare([item(rates[0]), item(exact)], CATALOGUE, wider).pairs
    assert pair.verdict is Verdict.COMPATIBLE


def test_total_fiscal_revenue_is_never_held_against_general_revenue() -> None:
    total = figure("fiscal_total_rev", "160.8亿元", 16080000000)
    comparison = compared(item(revenue("86.42亿元", "86.42")), item(total))
    assert comparison.pairs == ()
    assert len(comparison.rows) == 2


def test_a_masked_amount_is_incomparable() -> None:
    pair = only_pair(revenue("86.42亿元", "86.42"), figure("gpb_rev", "*万元", None))
    assert pair.verdict is Verdict.INCOMPARABLE
    assert "隐去数额" in pair.reason


def test_a_vague_name_contradicts_nothing() -> None:
    pair = only_pair(figure("涉及资金", "3.1亿元", 310000000), figure("涉及资金", "4.5亿元", 450000000))
    assert pair.verdict is Verdict.INCOMPARABLE


def test_one_name_with_several_values_in_a_report_contradicts_nothing() -> None:
    several = item(figure("项目核减率", "22.6%", "22.6", "%"), figure("项目核减率", "12.8%", "12.8", "%"))
    (pair,) = compared(several, item(figure("项目核减率", "15.5%", "15.5", "%"))).pairs
    assert pair.verdict is Verdict.INCOMPARABLE
    assert "多个数值" in pair.reason


def targets(first: str, second: str, bound: Bound, **fields: object) -> Pair:
    """Return the pair of two targets in 万人 of one year in two reports."""
    made = [
        figure("城镇新增就业", f"{number}万人", str(round(float(number) * 10000)), "人", bound=bound, **fields)
        for number in (first, second)
    ]
    return only_pair(*made)


@pytest.mark.parametrize("bound", [Bound.GE, Bound.GT, Bound.LE, Bound.ABOUT])
def test_two_reports_that_set_two_targets_for_one_year_contradict_each_other(bound: Bound) -> None:
    pair = targets("6.0", "6.1", bound, stance=Stance.PLAN)
    assert pair.verdict is Verdict.CONFLICT
    assert pair.reason.startswith("两份报告所列目标不一致（")


def test_a_target_in_fewer_digits_may_be_the_other_one() -> None:
    assert targets("6", "6.2", Bound.GE, stance=Stance.PLAN).verdict is Verdict.COMPATIBLE
    assert targets("6", "6.6", Bound.GE, stance=Stance.PLAN).verdict is Verdict.CONFLICT


def test_two_results_that_are_bounds_may_both_be_true_and_are_worth_a_look() -> None:
    pair = targets("6.0", "6.1", Bound.GE)
    assert pair.verdict is Verdict.COMPATIBLE
    assert pair.reason.endswith("互不矛盾，但所列数不同，建议核实")


def test_a_bound_in_another_unit_than_the_other_reports_number_is_told_as_a_slip() -> None:
    pair = only_pair(revenue("20万元", "0.002", bound=Bound.GT), revenue("21.4亿元", "21.4"))
    assert pair.verdict is Verdict.COMPATIBLE
    assert pair.reason.endswith("互不矛盾，但相差约万倍，疑为单位之误，建议核实")
