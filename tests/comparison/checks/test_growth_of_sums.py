"""R1 from printed amounts: what the parts and their growths lead back to is what their total leads back to."""

from pathlib import Path

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.read import checks_in
from tests.comparison.checks.tables import table_checks


def r1(found: list[Check]) -> list[Check]:
    return [check for check in found if check.identity == "R1"]


def prose(whole: str = "4.4%", tax: str = "增长6.4%", other: str = "下降0.1%") -> str:
    return (
        f"全市一般公共预算收入186.42亿元，增长{whole}。其中，税收收入131.75亿元，{tax}；非税收入54.67亿元，{other}。\n"
    )


def test_growths_that_belong_together_are_said_to() -> None:
    (check,) = r1(checks_in(prose()))
    assert check.verdict is CheckVerdict.HOLDS
    assert check.title == "一般公共预算收入：总体增速与各项增速相符"
    assert check.formula == "131.75亿元（增长6.4%）、54.67亿元（下降0.1%） → 增长4.41%"


@pytest.mark.parametrize(
    ("slip", "computed"),
    [({"whole": "7.4%"}, "增长4.41%"), ({"tax": "增长8.4%"}, "增长5.76%"), ({"tax": "下降6.4%"}, "下降4.64%")],
)
def test_a_slip_in_one_of_them_is_to_be_verified(slip: dict[str, str], computed: str) -> None:
    (check,) = r1(checks_in(prose(**slip)))
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert check.computed == computed


@pytest.mark.parametrize("basis", ["同口径增长6.9%", "增长6%以上"])
def test_growths_on_another_basis_and_bounds_are_left_alone(basis: str) -> None:
    assert r1(checks_in(prose(tax=basis))) == []


def test_levels_at_current_and_growths_at_constant_prices_say_nothing() -> None:
    text = "全市地区生产总值424.86亿元，增长6.7%。其中，第一产业增加值55.77亿元，增长11.3%；"
    text += "第二产业增加值173.02亿元，增长2.2%；第三产业增加值196.07亿元，增长5.9%。\n"
    assert r1(checks_in(text)) == []


FUND = (
    "项目|预算数|执行数|占预算%|比上年增长%",
    "本年收入合计|490830|269868|55.0|{whole}",
    "土地出让金收入|441027|235693|53.4|-44.3",
    "土地收益基金收入|15036|6813|45.3|-47.1",
    "污水处理费收入|6320|5460|86.4|{fee}",
    "基础设施配套费收入|17072|14580|85.4|24.0",
    "彩票公益金收入|11375|7322|64.4|16.5",
)


def table(folder: Path, whole: str = "-41.5", fee: str = "-19.9") -> list[Check]:
    rows = (row.format(whole=whole, fee=fee) for row in FUND)
    return table_checks(folder, "云桥市2025年预算执行情况", "2025年政府性基金收入执行表（单位：万元）", *rows)


def test_a_column_of_growths_without_last_years_numbers_is_held_to_its_total(tmp_path: Path) -> None:
    assert [check.verdict for check in r1(table(tmp_path))] == [CheckVerdict.HOLDS]


def test_a_slip_in_such_a_column_is_to_be_verified(tmp_path: Path) -> None:
    assert [check.verdict for check in r1(table(tmp_path, whole="-43.1"))] == [CheckVerdict.UNVERIFIED]


def test_an_item_that_was_there_the_year_before_only_makes_no_contradiction(tmp_path: Path) -> None:
    assert r1(table(tmp_path, whole="-61.5")) == []


def test_what_rose_from_nothing_leads_back_to_nothing_known(tmp_path: Path) -> None:
    assert r1(table(tmp_path, fee="100")) == []


def test_taxes_with_what_is_refunded_grow_as_their_sum() -> None:
    text = (
        "上半年，全国税收收入2411亿元，同比增长{growth}。主要税收收入项目情况如下：\n1.国内增值税1640亿元，同比增长2.8%。\n"
        "2.企业所得税910亿元，同比下降1.9%。\n3.个人所得税345亿元，同比增长8%。\n4.出口退税502亿元，同比增长11.6%。\n"
        "5.车船税等其他各项税收收入合计18亿元，同比增长0.7%。\n"
    )
    title = "2025年上半年财政收支情况\n"
    found = checks_in(text.format(growth="0.1%"), title=title)
    assert [check.verdict for check in found if check.identity == "A3"] == [CheckVerdict.HOLDS]
    assert [check.verdict for check in r1(found)] == [CheckVerdict.HOLDS]
    assert [check.verdict for check in r1(checks_in(text.format(growth="2.1%"), title=title))] == [
        CheckVerdict.UNVERIFIED
    ]
