"""An office's unit and decimals: numbers are rounded once, words stay, and nothing becomes a nought."""

from decimal import Decimal

import pytest

from fiscal_desk.figures.model import Bound
from fiscal_desk.memo.annexes.amounts import amounts, difference_in
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from tests.memo import made


def amount(text: str, value: str, unit: str, wanted: str, decimals: int, **fields: object) -> str:
    source = made.report(f"收入{text}。")
    return amounts([made.figure(source, text, value, "元", "收入", **fields)], unit, wanted, decimals)


@pytest.mark.parametrize(
    ("text", "value", "quantum", "unit", "wanted", "decimals", "shown"),
    [
        ("86.42亿元", "8642000000", "1000000", "亿元", "万元", -1, "864,200万元"),
        ("86.42亿元", "8642000000", "1000000", "亿元", "亿元", 1, "86.4亿元"),
        ("86.45亿元", "8645000000", "1000000", "亿元", "", 1, "86.5亿元"),
        ("864,249万元", "8642490000", "10000", "万元", "亿元", 2, "86.42亿元"),
        ("864,249万元", "8642490000", "10000", "万元", "亿元", -1, "86.4249亿元"),
        ("30万元", "300000", "10000", "万元", "亿元", 1, "30万元"),
        ("-2.5亿元", "-250000000", "10000000", "亿元", "万元", 0, "-25,000万元"),
    ],
)
def test_an_amount_is_shown_in_the_offices_unit(
    text: str, value: str, quantum: str, unit: str, wanted: str, decimals: int, shown: str
) -> None:
    assert amount(text, value, unit, wanted, decimals, quantum=Decimal(quantum)) == shown


def test_bounds_stay_with_a_converted_number() -> None:
    shown = amount("20亿元", "2000000000", "亿元", "万元", -1, quantum=Decimal(made.YI), bound=Bound.GT)
    assert shown == "超200,000万元"


def test_what_is_no_amount_of_money_stays_as_it_is() -> None:
    assert difference_in("+3.2个百分点", "万元", 1) == "+3.2个百分点"
    assert difference_in("", "万元", 1) == ""
    masked = made.figure(made.report("收入*亿元。"), "*亿元", None, "元", "收入")
    assert amounts([masked], "亿元", "万元", 1) == "*亿元"


def test_a_difference_is_converted_with_its_sign_and_words() -> None:
    assert difference_in("+0.5亿元", "万元", 0) == "+5000万元"
    assert difference_in("最大相差3万元", "亿元", 4) == "最大相差0.0003亿元"
    assert difference_in("-1,200万元", "", 1) == "-1200.0万元"


def test_the_table_says_its_unit_once_and_that_numbers_were_converted() -> None:
    settings = MemoSettings(unit="万元", decimals=1)
    memo = compose_memo(made.conflicting(), (), settings, made.CATALOGUE)
    table = made.annex(memo, "主要指标对照表")
    assert table.unit.startswith("万元")
    cells = made.cells(table)[1]
    assert cells[2:5] == ["246,000.0", "251,000.0", "+5000.0"]
    assert any("四舍五入" in note for note in table.notes)
    usual = made.annex(made.compose(made.conflicting()), "主要指标对照表")
    assert not any("四舍五入" in note for note in usual.notes)
