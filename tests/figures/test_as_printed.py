"""Numbers that the report words otherwise than in digits are shown in its own words."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from fiscal_desk.figures.printing import print_figure
from fiscal_desk.figures.typing.typed_value import parse_typed
from tests.figures.reading import figures


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("占全省产量的三分之二。", "三分之二"),
        ("产量占全省1/4。", "1/4"),
        ("城乡居民收入比为2.31:1。", "2.31:1"),
        ("新能源产值翻两番。", "翻两番"),
        ("追缴税款一百零三万元。", "一百零三万元"),
        ("盘活资金2亿8千万元。", "2亿8千万元"),
        ("收到捐款壹佰万元整。", "壹佰万元整"),
        ("减免房租数百万元。", "数百万元"),
        ("惠及商户上千家。", "上千家"),
        ("投入资金二百三十余万元。", "二百三十余万元"),
        ("收入合计1 234 567万元。", "1 234 567万元"),
        ("产量下降三分之一。", "下降三分之一"),
        ("税收收入3\u200b2.5亿元。", "32.5亿元"),
    ],
)
def test_a_figure_is_shown_as_the_report_words_it(sentence: str, shown: str) -> None:
    (figure,) = figures(sentence)
    assert print_figure(figure) == shown


def test_a_row_with_a_unit_of_its_own_takes_the_number_but_keeps_a_fraction() -> None:
    (amount,) = figures("追缴税款一百零三万元。")
    assert print_figure(amount, "万元") == "103万元"
    (part,) = figures("占全省产量的三分之二。")
    assert print_figure(part, "%") == "三分之二"


def test_a_corrected_value_is_shown_and_not_the_words_it_replaces() -> None:
    (figure,) = figures("占全省产量的三分之二。")
    assert print_figure(replace(figure, value=Decimal(60), quantum=Decimal(1))) == "60%"


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("三分之二", Decimal("66.6667"), "%"),
        ("1/4", Decimal(25), "%"),
        ("2.31:1", Decimal("2.31"), ""),
        ("翻两番", Decimal(4), "倍"),
        ("2亿8千万元", Decimal(280_000_000), "元"),
        ("一百零三万元", Decimal(1_030_000), "元"),
        ("壹佰万元整", Decimal(1_000_000), "元"),
        ("上千家", Decimal(1000), "家"),
    ],
)
def test_what_is_shown_can_be_typed(typed: str, value: Decimal, unit: str) -> None:
    understood = parse_typed(typed)
    assert (understood.value, understood.unit) == (value, unit)
