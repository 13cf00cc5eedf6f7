"""A3, A5, A6: items of a classification add up to their total where all are there, and never to more."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.figures.model import Figure, Stance, Sum
from tests.comparison.made import checks_named, compared, figure, item, start

TAXES = {"vat": "21.40", "cit": "8.15", "pit": "2.05", "deed_tax": "5.30"}


def amounts(named: dict[str, str]) -> list[Figure]:
    return [figure(name, f"{text}亿元", int(Decimal(text) * 100_000_000)) for name, text in named.items()]


def found(named: dict[str, str], identity: str = "A3") -> list[Check]:
    return checks_named(compared(item(*amounts(named))), identity)


def test_taxes_that_add_up_are_said_to() -> None:
    (check,) = found({"tax_rev": "36.90"} | TAXES)
    assert check.verdict is CheckVerdict.HOLDS
    assert check.title == "税收收入：各税种之和等于税收收入"
    assert check.formula == "21.40亿元 + 8.15亿元 + 2.05亿元 + 5.30亿元 = 36.90亿元"


def test_a_list_of_main_taxes_need_not_come_to_the_whole() -> None:
    assert found({"tax_rev": "40.10"} | TAXES) == []


def test_other_taxes_are_a_tax_of_their_own_and_complete_no_list() -> None:
    assert found({"tax_rev": "39.40"} | TAXES | {"other_tax": "1.50"}) == []


@pytest.mark.parametrize("total", ["5", "4"])
def test_roughly_printed_numbers_that_meet_by_rounding_alone_say_nothing(total: str) -> None:
    assert found({"nontax_rev": total, "nt_fine": "2", "nt_special": "1", "nt_housing": "1.5"}) == []


def test_items_that_come_to_more_than_the_whole_are_told() -> None:
    (check,) = found({"tax_rev": "35.90"} | TAXES)
    assert check.verdict is CheckVerdict.FAILS
    assert check.note == "列出的各项之和已超过总数"


def test_items_that_are_far_off_are_about_something_else() -> None:
    assert found({"tax_rev": "3.69"} | TAXES) == []


def test_rounding_of_each_item_is_allowed_for() -> None:
    (check,) = found({"tax_rev": "36.92"} | TAXES)
    assert check.verdict is CheckVerdict.HOLDS


def test_what_is_refunded_is_taken_off() -> None:
    (check,) = found({"tax_rev": "34.90", **TAXES, "export_refund": "2.00"})
    assert check.formula.startswith("21.40亿元 - 2.00亿元 + 8.15亿元")
    assert check.verdict is CheckVerdict.HOLDS


def test_masked_items_and_bounds_make_no_sum() -> None:
    figures = amounts({"tax_rev": "36.90"} | TAXES)
    masked = [*figures[:-1], figure("deed_tax", "*亿元", None)]
    assert checks_named(compared(item(*masked)), "A3") == []


def test_a_plan_is_not_added_to_results() -> None:
    figures = amounts({"tax_rev": "36.90"} | TAXES)
    plan = figure("deed_tax", "5.30亿元", 530_000_000, stance=Stance.PLAN)
    assert checks_named(compared(item(*figures[:-1], plan)), "A3") == []


@pytest.mark.parametrize(
    ("identity", "named"),
    [
        ("A5", {"rev_grand": "92.40", "gpb_rev": "61.20", "upper_subsidy": "22.10", "carry_in": "9.10"}),
        ("A6", {"exp_grand": "92.40", "gpb_exp": "80.30", "up_submit": "4.00", "carry_out": "8.10"}),
        ("A3", {"gpb_exp": "40.00", "exp_edu": "21.00", "exp_health": "9.00", "exp_other": "10.00"}),
        ("A3", {"nontax_rev": "6.00", "nt_fine": "1.50", "nt_special": "2.50", "nt_other": "2.00"}),
    ],
)
def test_balances_and_other_classifications_add_up_too(identity: str, named: dict[str, str]) -> None:
    (check,) = [each for each in found(named, identity) if len(each.members) == 4]
    assert check.verdict is CheckVerdict.HOLDS


def test_items_of_a_balance_that_do_not_meet_say_nothing_as_reports_cut_them_differently() -> None:
    named = {
        "exp_grand": "84.30",
        "gpb_exp": "80.30",
        "up_submit": "4.00",
        "carry_out": "8.10",
        "repay_general": "1.00",
    }
    assert found(named, "A6") == []


def test_what_is_carried_over_may_be_counted_or_not() -> None:
    named = {
        "exp_grand": "85.30",
        "gpb_exp": "80.30",
        "up_submit": "4.00",
        "carry_out": "8.10",
        "repay_general": "1.00",
    }
    (check,) = found(named, "A6")
    assert (check.verdict, len(check.members)) == (CheckVerdict.HOLDS, 4)


def test_a_balance_that_the_text_spells_out_carries_its_name() -> None:
    named = {"gpb_rev": "61.20", "上级补助和调入等": "31.20", "rev_grand": "92.40"}
    relation = Sum(total=start(2), parts=(start(0), start(1)), holds=True)
    comparison = compared(item(*amounts(named), relations=(relation,)))
    (check,) = checks_named(comparison, "A5")
    assert check.title == "一般公共预算收入总量：收入各项之和等于收入总计"
    assert names(comparison.checks) == {"A5"}


def names(checks: Iterable[Check]) -> set[str]:
    return {check.identity for check in checks}
