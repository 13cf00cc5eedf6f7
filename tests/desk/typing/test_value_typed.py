"""What a number means that is typed over a printed one."""

from decimal import Decimal

import pytest

from fiscal_desk.desk.fields.value_typed import read_value
from tests.figures.reading import figures


@pytest.mark.parametrize(
    ("printed", "typed", "value"),
    [
        ("投入财政资金11.92亿元。", "12.9", "1290000000"),
        ("投入财政资金11.92亿元。", "1290000000", "1290000000"),
        ("投入财政资金11.92亿元。", "12.9万元", "129000"),
        ("惠及企业1.8万家。", "2", "20000"),
        ("税收收入增长4.1%。", "4.3", "4.3"),
        ("税收收入下降3%—5%。", "下降2%—4%", "-4"),
    ],
)
def test_a_short_number_without_a_unit_is_not_a_hundred_millionth(printed: str, typed: str, value: str) -> None:
    (figure,) = figures(printed)
    assert read_value(typed, figure)["value"] == Decimal(value)
