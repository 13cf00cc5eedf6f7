"""What adds up is said to, what does not is pointed out, and nothing else is."""

from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from fiscal_desk.comparison.comparing import ComparisonSettings, compare
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.figures.model import Bound, Figure, LevelChange, Measure, Same, Share, Stance, Sum
from tests.comparison.made import CATALOGUE, checks_named, compared, figure, item, start

YI = 10**8


def money(indicator: str, yi: str, **fields: object) -> Figure:
    return figure(indicator, f"{yi}亿元", str(round(float(yi) * 10_000) * 10_000), **fields)


def percent(indicator: str, number: str, measure: Measure = Measure.CHANGE, **fields: object) -> Figure:
    return figure(indicator, f"{number.lstrip('-')}%", number, "%", measure=measure, **fields)


def points(indicator: str, number: str, **fields: object) -> Figure:
    return figure(indicator, f"{number}个百分点", number, "个百分点", measure=Measure.DIFFERENCE, **fields)


def verdicts(*figures: Figure, identity: str) -> list[CheckVerdict]:
    return [check.verdict for check in checks_named(compared(item(*figures)), identity)]


@dataclass(frozen=True)
class Total:
    identity: str
    whole: str
    parts: tuple[str, ...]


TOTALS = [
    Total("A1", "gpb_rev", ("tax_rev", "nontax_rev")),
    Total("A2", "gpb_rev", ("tax_dept_rev", "fin_dept_rev")),
    Total("A4", "fiscal_total_rev", ("gpb_rev", "central_upshift")),
    Total("B1", "bond_new", ("bond_new_g", "bond_new_s")),
    Total("B2", "bond_issue", ("bond_new", "bond_refi")),
    Total("B2", "bond_issue", ("bond_issue_g", "bond_issue_s")),
    Total("B3", "debt_bal", ("debt_bal_g", "debt_bal_s")),
    Total("B3", "debt_limit", ("debt_limit_g", "debt_limit_s")),
    Total("D3", "trade", ("export", "import")),
    Total("D3", "dep_loan", ("deposit", "loan")),
]


@pytest.mark.parametrize("case", TOTALS, ids=lambda case: f"{case.identity}-{case.whole}-{case.parts[0]}")
def test_totals_by_definition_are_checked_wherever_their_parts_are_stated(case: Total) -> None:
    first, second = case.parts
    parts = (money(first, "74.15"), money(second, "12.27"))
    assert verdicts(money(case.whole, "86.42"), *parts, identity=case.identity) == [CheckVerdict.HOLDS]
    assert verdicts(money(case.whole, "87.42"), *parts, identity=case.identity) == [CheckVerdict.FAILS]


def test_what_fails_shows_formula_and_both_values() -> None:
    (check,) = checks_named(
        compared(item(money("bond_new", "18.63"), money("bond_new_g", "2.11"), money("bond_new_s", "16.25"))), "B1"
    )
    assert check.formula == "2.11亿元 + 16.25亿元 = 18.36亿元"
    assert (check.stated, check.computed) == ("18.63亿元", "18.36亿元")
    assert check.members == ((0, "f10"), (0, "f110"), (0, "f210"))


def test_surplus_subtracts_what_was_spent() -> None:
    figures = (money("si_bal_year", "34.72"), money("si_rev", "326.18"), money("si_exp", "291.46"))
    assert verdicts(*figures, identity="A8") == [CheckVerdict.HOLDS]


def test_rounding_of_the_last_digit_is_no_failure() -> None:
    parts = (money("tax_rev", "74.15"), money("nontax_rev", "12.27"))
    assert verdicts(money("gpb_rev", "86.4"), *parts, identity="A1") == [CheckVerdict.HOLDS]
    assert verdicts(money("gpb_rev", "86.44"), *parts, identity="A1") == [CheckVerdict.ROUNDING]
    assert verdicts(money("gpb_rev", "86.46"), *parts, identity="A1") == [CheckVerdict.FAILS]


def test_what_is_taken_for_rounding_says_by_how_much_and_why() -> None:
    parts = (money("tax_rev", "74.15"), money("nontax_rev", "12.27"))
    (check,) = checks_named(compared(item(money("gpb_rev", "86.44"), *parts)), "A1")
    assert check.note == "相差0.020亿元；各数末位四舍五入、并各放宽一个末位，相差不超过0.035亿元的算作尾差。"
    (held,) = checks_named(compared(item(money("gpb_rev", "86.42"), *parts)), "A1")
    assert held.note == ""


@pytest.mark.parametrize(
    ("slack", "wholes", "told"),
    [
        (None, {"86.42": "holds", "86.44": "rounding", "86.46": "fails"}, "各数末位四舍五入、并各放宽一个末位"),
        (0, {"86.43": "holds", "86.44": "fails"}, ""),
        (1, {"86.42": "holds", "86.44": "rounding", "86.46": "fails"}, "各数末位四舍五入、并各放宽一个末位"),
        (2, {"86.42": "holds", "86.47": "rounding", "86.48": "fails"}, "各数末位四舍五入、并各放宽两个末位"),
    ],
)
def test_how_far_rounding_reaches_is_the_users(slack: int | None, wholes: dict[str, str], told: str) -> None:
    parts = (money("tax_rev", "74.15"), money("nontax_rev", "12.27"))
    for whole, verdict in wholes.items():
        found = compare([item(money("gpb_rev", whole), *parts)], CATALOGUE, ComparisonSettings(slack=slack))
        (check,) = checks_named(found, "A1")
        assert check.verdict == verdict, whole
        assert (f"；{told}，相差不超过" in check.note) is (verdict == "rounding")


def test_two_cuts_of_one_total_are_never_mixed() -> None:
    figures = (money("gpb_rev", "86.42"), money("tax_rev", "74.15"), money("fin_dept_rev", "9.9"))
    assert compared(item(*figures)).checks == ()


def test_parts_of_another_period_scope_or_stage_are_not_added() -> None:
    whole, part = money("gpb_rev", "86.42"), money("tax_rev", "74.15")
    for other in (
        money("nontax_rev", "22.27", period="2022"),
        money("nontax_rev", "22.27", scope="市本级"),
        money("nontax_rev", "22.27", stance=Stance.PLAN),
    ):
        assert compared(item(whole, part, other)).checks == ()


def test_a_bound_adds_up_to_nothing() -> None:
    figures = (money("bond_new", "18.36"), money("bond_new_g", "2.11"), money("bond_new_s", "26", bound=Bound.GT))
    assert compared(item(*figures)).checks == ()


def test_a_total_far_from_its_scattered_parts_is_to_be_verified_not_wrong() -> None:
    (check,) = checks_named(
        compared(item(money("bond_issue", "125.93"), money("bond_new", "18.86"), money("bond_refi", "42.18"))), "B2"
    )
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert "可能所指范围不同" in check.note


def test_a_list_of_examples_that_exhausts_nothing_is_not_flagged() -> None:
    figures = (
        money("livelihood_exp", "52.1"),
        money("中小学新建改建投入", "15.84"),
        money("社区医院建设投入", "6.3"),
        money("城区更新投入", "12", bound=Bound.GT),
    )
    relation = Sum(start(0), (start(1), start(2)), None, False)
    assert compared(item(*figures, relations=(relation,))).checks == ()


def test_a_sum_that_the_text_states_is_checked_with_its_signs() -> None:
    figures = (
        money("稳调基金年末余额", "4.4"),
        money("年初余额", "3.1"),
        money("当年动用", "1.2"),
        money("当年安排", "2.5"),
    )
    relation = Sum(start(0), (start(1), start(2), start(3)), (1, -1, 1), True)
    (check,) = compared(item(*figures, relations=(relation,))).checks
    assert check.verdict is CheckVerdict.HOLDS
    assert check.formula == "3.1亿元 - 1.2亿元 + 2.5亿元 = 4.4亿元"


def test_debt_stays_within_its_limit() -> None:
    assert verdicts(money("debt_bal", "80.2"), money("debt_limit", "81"), identity="B4") == [CheckVerdict.HOLDS]
    assert verdicts(money("debt_bal", "82.2"), money("debt_limit", "81"), identity="B4") == [CheckVerdict.FAILS]


def test_a_share_is_part_over_whole() -> None:
    part, whole = money("tax_rev", "74.15"), money("gpb_rev", "86.42")
    share = percent("tax_rev", "85.8", Measure.SHARE, base="一般公共预算收入")
    (check,) = checks_named(compared(item(whole, part, share)), "C1")
    assert (check.verdict, check.computed) == (CheckVerdict.HOLDS, "85.80%")
    wrong = replace(share, text="88.5%", value=share.value + 3 if share.value else None)
    assert verdicts(whole, part, wrong, identity="C1") == [CheckVerdict.UNVERIFIED]
    together = [replace(one, block=7) for one in (whole, part, wrong)]
    assert verdicts(*together, identity="C1") == [CheckVerdict.FAILS]


def test_a_completion_is_actual_over_the_budget_of_the_year() -> None:
    figures = (
        money("gpb_rev", "41.72", period="2023H1"),
        money("gpb_rev", "86", stance=Stance.PLAN),
        percent("gpb_rev", "48.5", Measure.COMPLETION, period="2023H1", base="预算"),
    )
    assert verdicts(*figures, identity="C2") == [CheckVerdict.HOLDS]


def test_a_missing_whole_is_derived_and_not_stated() -> None:
    part, share = (
        money("livelihood_exp", "52.1"),
        percent("livelihood_exp", "76.2", Measure.SHARE, base="一般公共预算支出"),
    )
    comparison = compared(item(part, share, relations=(Share(start(0), None, start(1)),)))
    (derived,) = comparison.derived
    assert (derived.label, derived.text) == ("一般公共预算支出", "68.37亿元")
    assert derived.low < 6837270341 < derived.high
    assert derived.formula == "52.1亿元 ÷ 76.2% = 68.37亿元"
    assert comparison.checks == ()


def test_a_masked_part_is_derived_from_total_and_other_part() -> None:
    masked = figure("nontax_rev", "*亿元", None)
    relation = Sum(start(0), (start(1), start(2)))
    (derived,) = compared(
        item(money("gpb_rev", "86.42"), money("tax_rev", "74.15"), masked, relations=(relation,))
    ).derived
    assert (derived.masked, derived.text) == ("f210", "12.27亿元")
    assert derived.formula == "86.42亿元 - 74.15亿元 = 12.27亿元"


def test_growth_implies_the_year_before() -> None:
    level, change = figure("gpb_rev", "8亿元", 8 * YI), percent("gpb_rev", "13.43")
    (derived,) = compared(item(level, change, relations=(LevelChange(start(0), start(1)),))).derived
    assert (derived.label, derived.text) == ("2022年一般公共预算收入", "7.05亿元")


def test_growth_is_checked_against_last_years_report() -> None:
    now = item(money("gpb_rev", "91.02", period="2024"), percent("gpb_rev", "5.3", period="2024"))
    then = item(money("gpb_rev", "86.42"))
    (check,) = checks_named(compared(then, now), "C4")
    assert (check.report, check.verdict, check.computed) == (1, CheckVerdict.HOLDS, "增长5.32%")
    revised = item(money("gpb_rev", "85.9"))
    (check,) = checks_named(compared(now, revised), "C4")
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert "基数" in check.note


def test_growth_at_constant_prices_is_not_checked_from_two_levels() -> None:
    figures = (money("gdp", "612.5", period="2024"), percent("gdp", "5.5", period="2024"), money("gdp", "601.3"))
    assert compared(item(*figures)).checks == ()


def test_growth_on_a_comparable_basis_is_information_not_a_failure() -> None:
    figures = (
        money("retail", "212.5", period="2024"),
        percent("retail", "5.5", period="2024"),
        money("retail", "180.3"),
    )
    (check,) = compared(item(*figures)).checks
    assert check.verdict is CheckVerdict.OTHER_BASIS


def test_growth_and_increase_tell_the_same() -> None:
    figures = [
        money("gpb_rev", "86.42"),
        percent("gpb_rev", "8.6"),
        money("gpb_rev", "6.84", measure=Measure.DIFFERENCE, base="上年"),
    ]
    assert verdicts(*figures, identity="C3") == [CheckVerdict.HOLDS]
    figures[2] = money("gpb_rev", "5.84", measure=Measure.DIFFERENCE, base="上年")
    assert verdicts(*[replace(one, block=3) for one in figures], identity="C3") == [CheckVerdict.FAILS]


def test_the_change_of_a_share_is_checked_across_years() -> None:
    now = item(
        percent("livelihood_exp", "77.1", Measure.SHARE, base="一般公共预算支出", period="2024"),
        figure(
            "livelihood_exp", "0.9个百分点", "0.9", "个百分点", measure=Measure.DIFFERENCE, period="2024", base="上年"
        ),
    )
    then = item(percent("livelihood_exp", "76.2", Measure.SHARE, base="一般公共预算支出"))
    assert [check.verdict for check in checks_named(compared(then, now), "C5")] == [CheckVerdict.HOLDS]


def test_ahead_of_the_calendar_is_completion_less_months_over_twelve() -> None:
    done = percent("gpb_rev", "51.48", Measure.COMPLETION, period="2023H1")
    ahead = figure(
        "gpb_rev", "1.48个百分点", "1.48", "个百分点", measure=Measure.DIFFERENCE, period="2023H1", base="进度"
    )
    (check,) = checks_named(compared(item(done, ahead)), "C6")
    assert (check.verdict, check.formula) == (CheckVerdict.HOLDS, "51.48% - 6/12 = 1.48个百分点")


def test_a_review_cuts_what_was_submitted_down_to_what_was_approved() -> None:
    figures = (
        money("review_submitted", "38.60"),
        money("review_approved", "34.12"),
        money("review_cut", "4.48"),
        percent("review_cut_rate", "11.6", Measure.RATE),
    )
    assert verdicts(*figures, identity="C7") == [CheckVerdict.HOLDS, CheckVerdict.HOLDS]


RATIOS = [
    percent("gpb_rev", "-2.62", block=4),
    percent("tax_rev", "-5.1", block=4),
    percent("nontax_rev", "0.91", block=4),
    percent("tax_rev", "57.2", Measure.SHARE, base="一般公共预算收入", block=4),
    percent("gpb_rev", "51.48", Measure.COMPLETION, block=4),
    percent("tax_rev", "47.92", Measure.COMPLETION, block=4),
    percent("nontax_rev", "57.16", Measure.COMPLETION, block=4),
]


def test_a_report_with_every_amount_masked_is_checked_by_its_ratios() -> None:
    comparison = compared(item(*RATIOS))
    assert [check.verdict for check in checks_named(comparison, "R1")] == [CheckVerdict.HOLDS]
    assert [check.verdict for check in checks_named(comparison, "R2")] == [CheckVerdict.HOLDS]
    assert checks_named(comparison, "R1")[0].computed == "下降2.62%"


def test_ratios_that_cannot_go_together_are_found_although_no_amount_is_printed() -> None:
    (check,) = checks_named(compared(item(percent("gpb_rev", "-4.62", block=4), *RATIOS[1:])), "R1")
    assert check.verdict is CheckVerdict.FAILS


def test_one_fact_stated_twice_must_be_one_number() -> None:
    a, b = money("bond_pi", "6.94"), money("bond_pi", "6.94")
    assert verdicts(a, b, identity="D2") == [CheckVerdict.HOLDS]
    (check,) = checks_named(compared(item(a, money("bond_pi", "6.49"))), "D2")
    assert check.verdict is CheckVerdict.UNVERIFIED
    relation = Same(start(0), start(1), False)
    (check,) = checks_named(compared(item(a, money("bond_pi", "6.49"), relations=(relation,))), "D2")
    assert check.verdict is CheckVerdict.FAILS


def test_equal_words_for_different_things_are_not_flagged() -> None:
    figures = (percent("项目核减率", "22.6", Measure.RATE), percent("项目核减率", "12.8", Measure.RATE))
    assert compared(item(*figures)).checks == ()
    assert compared(item(money("gpb_rev", "86.42"), money("gpb_rev", "12.5"))).checks == ()


def test_revenue_and_expenditure_balance_with_or_without_what_is_carried_over() -> None:
    revenue, carried = money("rev_grand", "216.28"), money("carry_out", "7.55")
    assert verdicts(revenue, money("exp_grand", "208.73"), carried, identity="A6") == [CheckVerdict.HOLDS]
    assert verdicts(revenue, money("exp_grand", "216.28"), carried, identity="A6") == [CheckVerdict.HOLDS]
    assert verdicts(revenue, money("exp_grand", "201.1"), carried, identity="A6") == []


def test_what_was_carried_out_of_one_year_is_carried_into_the_next() -> None:
    then, now = item(money("carry_out", "7.55")), item(money("carry_in", "7.55", period="2024"))
    assert [check.verdict for check in checks_named(compared(then, now), "D4")] == [CheckVerdict.HOLDS]
    now = item(money("carry_in", "7.15", period="2024"))
    assert [check.verdict for check in checks_named(compared(then, now), "D4")] == [CheckVerdict.UNVERIFIED]


def test_levels_of_government_add_up_to_the_whole_area() -> None:
    figures = (
        money("gpb_rev", "412.63"),
        money("gpb_rev", "118.92", scope="市本级"),
        money("gpb_rev", "293.71", scope="区县"),
    )
    (check,) = checks_named(compared(item(*figures, place="临澜市")), "A7")
    assert check.verdict is CheckVerdict.HOLDS


def test_each_statement_is_checked_once_however_it_is_known() -> None:
    figures = (money("gpb_rev", "86.42"), money("tax_rev", "74.15"), money("nontax_rev", "12.27"))
    relation = Sum(start(0), (start(1), start(2)), None, True)
    checks: tuple[Check, ...] = compared(item(*figures, relations=(relation,))).checks
    assert [check.identity for check in checks] == ["A1"]


def test_a_relation_to_a_figure_that_was_rejected_is_passed_over() -> None:
    relations = (Sum(start(0), (start(1), 9999)), Share(9999, 9998, 9997), LevelChange(9999, start(0)), Same(1, 2))
    assert compared(item(money("gpb_rev", "86.42"), money("tax_rev", "74.15"), relations=relations)).checks == ()


def test_the_gravest_checks_come_first() -> None:
    good = (money("gpb_rev", "86.42"), money("tax_rev", "74.15"), money("nontax_rev", "12.27"))
    bad = (money("bond_new", "18.63"), money("bond_new_g", "2.11"), money("bond_new_s", "16.25"))
    assert [check.identity for check in compared(item(*good, *bad)).checks] == ["B1", "A1"]


def test_a_share_read_against_the_wrong_amount_of_its_paragraph_is_no_contradiction() -> None:
    part, budget, result = (
        money("tax_rev", "20.6"),
        money("gpb_rev", "31.8", stance=Stance.PLAN),
        money("实际完成", "31.3"),
    )
    share = percent("tax_rev", "65.8", Measure.SHARE, base="一般公共预算收入")
    figures = [replace(one, block=5) for one in (budget, result, part, share)]
    (check,) = compared(item(*figures, relations=(Share(start(2), start(0), start(3)),))).checks
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert check.note == "以同段的31.3亿元为总数则相符"
    figures[1] = replace(figures[1], indicator="一般公共预算收入", canonical="gpb_rev")
    (check,) = compared(item(*figures, relations=(Share(start(2), start(0), start(3)),))).checks
    assert (check.verdict, check.computed) == (CheckVerdict.HOLDS, "65.81%")


def test_a_bound_that_anything_fits_is_not_offered_as_the_whole_of_a_share() -> None:
    part, whole = money("tax_rev", "231.9"), money("gpb_rev", "300")
    funds = replace(money("财政资金", "20"), bound=Bound.GT)
    share = percent("tax_rev", "94.7", Measure.SHARE, base="一般公共预算收入")
    figures = [replace(one, block=5) for one in (part, whole, funds, share)]
    (check,) = compared(item(*figures, relations=(Share(start(0), start(1), start(3)),))).checks
    assert (check.verdict, check.note) == (CheckVerdict.FAILS, "")


def test_a_report_of_two_sections_is_not_said_to_contradict_itself() -> None:
    taxes = ("vat", "cit", "pit", "deed_tax", "stamp_tax")
    whole_city = [money(tax, f"{10 + n}.24") for n, tax in enumerate(taxes)]
    own_level = [money(tax, f"{9 + n}.78") for n, tax in enumerate(taxes)]
    assert compared(item(*whole_city, *own_level)).checks == ()
    assert len(compared(item(*whole_city, *own_level[:2])).checks) == 2


def test_last_years_share_follows_from_this_years_and_the_growths() -> None:
    share = {"measure": Measure.SHARE, "base": "一般公共预算收入"}
    now = item(
        figure("tax_rev", "81.1%", "81.1", "%", period="2024", **share),
        figure("gpb_rev", "5.0%", "5", "%", measure=Measure.CHANGE, period="2024"),
        figure("tax_rev", "3.0%", "3", "%", measure=Measure.CHANGE, period="2024"),
    )
    # 81.1 % × 1.05 ÷ 1.03 = 82.67 %
    (check,) = checks_named(compared(now, item(figure("tax_rev", "82.7%", "82.7", "%", **share))), "R3")
    assert (check.verdict, check.computed, check.report) == (CheckVerdict.HOLDS, "82.67%", 1)
    (check,) = checks_named(compared(now, item(figure("tax_rev", "84.9%", "84.9", "%", **share))), "R3")
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert (
        checks_named(compared(now, item(figure("tax_rev", "82.7%", "82.7", "%", **share), place="临澜市")), "R3") == []
    )
