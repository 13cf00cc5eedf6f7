"""Values as people type them."""

from decimal import Decimal

import pytest

from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.typing.typed_value import TypedValueError, parse_typed


@pytest.mark.parametrize(
    ("typed", "value", "unit", "bound"),
    [
        ("244.9亿", "24490000000", "元", Bound.EQ),
        ("２４４．９亿元", "24490000000", "元", Bound.EQ),
        ("16.3％", "16.3", "%", Bound.EQ),
        ("超20亿元", "2000000000", "元", Bound.GT),
        ("5000万元以上", "50000000", "元", Bound.GE),
        ("约 9亿元", "900000000", "元", Bound.ABOUT),
        ("下降8.17%", "-8.17", "%", Bound.EQ),
        ("1,234,567元", "1234567", "元", Bound.EQ),
        ("三千万元", "30000000", "元", Bound.EQ),
    ],
)
def test_what_people_type_is_understood(typed: str, value: str, unit: str, bound: Bound) -> None:
    understood = parse_typed(typed, unit="元")
    assert (understood.value, understood.unit, understood.bound) == (Decimal(value), unit, bound)


def test_a_typed_range_has_two_ends_and_a_mask_has_none() -> None:
    understood = parse_typed("5%-5.5%")
    assert (understood.value, understood.value_max) == (Decimal(5), Decimal("5.5"))
    assert parse_typed("*万元").value is None


@pytest.mark.parametrize("typed", ["", "  ", "abc", "约", "5-3", "9" * 60, "1.2.3", "亿元亿"])
def test_nonsense_is_refused_with_one_line_that_says_what_to_type(typed: str) -> None:
    with pytest.raises(TypedValueError) as caught:
        parse_typed(typed, unit="元")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) > 5


@pytest.mark.parametrize(("typed", "unit"), [("300亿", "%"), ("5万", "个百分点"), ("3千万", "‰")])
def test_an_amount_typed_over_a_percentage_is_no_percentage_of_billions(typed: str, unit: str) -> None:
    with pytest.raises(TypedValueError):
        parse_typed(typed, unit=unit)


def test_an_amount_with_its_unit_and_a_plain_percentage_are_understood() -> None:
    assert parse_typed("300亿元", unit="%").unit == "元"
    assert parse_typed("16.3", unit="%").value == Decimal("16.3")
