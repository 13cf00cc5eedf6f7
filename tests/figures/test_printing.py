"""What the user reads in every table cell and memo sentence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.printing import display_unit, own_unit, print_figure, print_number, unit_scale


def figure(text: str, value: str | None, unit: str = "元", quantum: str | None = None, **fields: object) -> Figure:
    return Figure(
        id="f0",
        start=0,
        end=len(text),
        text=text,
        value=None if value is None else Decimal(value),
        unit=unit,
        indicator="示例",
        quantum=None if quantum is None else Decimal(quantum),
        **fields,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("given_figure", "printed"),
    [
        (figure("244.9亿元", "24490000000", quantum="10000000"), "244.9亿元"),
        (figure("超20亿元", "2000000000", quantum="100000000", bound=Bound.GT), "超20亿元"),
        (figure("3万余户次", "30000", "户次", "10000", bound=Bound.GT), "3万余户次"),
        (figure("30余万人次", "300000", "人次", "10000", bound=Bound.GT), "30余万人次"),
        (figure("20多亿元", "2000000000", quantum="100000000", bound=Bound.GT), "20多亿元"),
        (figure("约2%", "2", "%", "1", bound=Bound.ABOUT), "约2%"),
        (figure("*万元", None), "*万元"),
        (figure("8.17％", "-8.17", "%", "0.01", measure=Measure.CHANGE), "下降8.17%"),
        (figure("6.2倍", "6.2", "倍", "0.1", measure=Measure.CHANGE), "增长6.2倍"),
        (figure("0.0%", "0", "%", "0.1", measure=Measure.CHANGE), "持平"),
        (figure("4%", "4", "%", "1", bound=Bound.GE), "4%以上"),
        (figure("5%-5.5%", "5", "%", "0.1", value_max=Decimal("5.5")), "5%~5.5%"),
        (figure("3%", "-3", "%", "1", bound=Bound.GE, measure=Measure.CHANGE), "下降3%以上"),
        (figure("6%", "6", "%", "1", strive=True, measure=Measure.CHANGE), "力争增长6%"),
        (figure("6.8亿元", "680000000", quantum="10000000", measure=Measure.DIFFERENCE), "增加6.8亿元"),
        (figure("8.7个百分点", "8.7", "个百分点", "0.1", measure=Measure.DIFFERENCE, base="进度"), "超进度8.7个百分点"),
        (figure("1.2个百分点", "-1.2", "个百分点", "0.1", measure=Measure.DIFFERENCE), "下降1.2个百分点"),
        (figure("3,594, 026万元", "35940260000", quantum="10000"), "3,594,026万元"),
    ],
)
def test_a_figure_reads_as_an_office_would_write_it(given_figure: Figure, printed: str) -> None:
    assert print_figure(given_figure) == printed


def test_a_row_shows_every_figure_in_one_unit() -> None:
    assert (
        print_figure(figure("3594026万元", "35940260000", quantum="10000"), "亿元") == "3,594,026万元"
    )  # four decimals nobody printed
    assert print_figure(figure("359403万元", "3594030000", quantum="10000"), "万元") == "359,403万元"
    assert print_figure(figure("5000万元", "50000000", quantum="1000000"), "亿元") == "0.50亿元"
    # Nobody knows how much it is: 亿元 would say that it is some.
    assert print_figure(figure("*万元", None), "亿元") == "*万元"


def test_a_count_never_appears_in_another_unit_of_count() -> None:
    assert print_figure(figure("3.4万家次", "34000", "家次", "1000"), "万户次") == "3.4万家次"


def test_a_corrected_value_is_printed_even_though_the_text_still_has_the_old_one() -> None:
    assert print_figure(figure("244.9亿元", "24940000000", quantum="10000000")) == "249.4亿元"


@pytest.mark.parametrize(
    ("texts", "unit"),
    [
        ([("244.9亿元", "24490000000"), ("3594026万元", "35940260000")], "亿元"),
        ([("5024万元", "50240000")], "亿元"),
        ([("66万元", "660000"), ("120万元", "1200000")], "万元"),
        ([("800元", "800")], "元"),
        ([("*万元", None)], "万元"),
    ],
)
def test_money_is_shown_in_yi_unless_all_amounts_are_small(texts: list[tuple[str, str | None]], unit: str) -> None:
    assert display_unit([figure(text, value) for text, value in texts]) == unit


def test_counts_keep_the_multiplier_most_printed() -> None:
    people = [figure("3.9万人", "39000", "人"), figure("3.4万人", "34000", "人"), figure("157798人", "157798", "人")]
    assert display_unit(people) == "万人"
    assert display_unit([figure("16.3%", "16.3", "%")]) == "%"
    assert display_unit([]) == ""


@pytest.mark.parametrize(
    ("value", "quantum", "printed"),
    [
        ("1234", "1", "1234"),
        ("12345", "1", "12,345"),
        ("0.125", "0.01", "0.13"),
        ("-0.004", "0.01", "0.00"),
        ("-1234567.5", "0.1", "-1,234,567.5"),
        ("1E+3", None, "1000"),
    ],
)
def test_rounding_is_once_and_separators_begin_at_five_digits(value: str, quantum: str | None, printed: str) -> None:
    assert print_number(Decimal(value), "家", "家", None if quantum is None else Decimal(quantum)) == printed


def test_the_unit_as_printed_is_kept() -> None:
    assert own_unit(figure("1.4万亿元", "1400000000000")) == "万亿元"
    assert own_unit(figure("30.6微克/立方米", "30.6", "微克/立方米")) == "微克/立方米"
    assert unit_scale("元", "亿元") == 100_000_000


@pytest.mark.parametrize(
    ("text", "value", "quantum", "printed"),
    [
        ("0.0132亿元", "1320000.0000", "10000.0000", "0.0132亿元"),
        ("0.0132亿元", "1350000.0000", "10000.0000", "0.0135亿元"),
        ("0", "0", "10000", "0万元"),
        ("管网", "1250000000.0", "10000000.0", "12.5亿元"),
        ("管网", "1250000000", "10000", "125,000万元"),
        ("11.92亿元", "119200.00", "100.00", "11.92万元"),
    ],
)
def test_no_number_changes_the_unit_that_was_printed_or_typed(
    text: str, value: str, quantum: str, printed: str
) -> None:
    assert print_figure(figure(text, value, quantum=quantum)) == printed


@pytest.mark.parametrize("digits", [28, 29, 40, 400, 10_000])
def test_no_digit_of_a_long_number_is_lost(digits: int) -> None:
    number = "123456789" * (digits // 9 + 1)
    value = Decimal(number[:digits] + ".25")
    printed = print_number(value, "元", "亿元", Decimal("0.01")).replace(",", "")
    assert printed.replace(".", "") == number[:digits] + "25"
    assert len(printed.partition(".")[2]) == 10
    assert print_number(value, "元", "元", None).replace(",", "") == number[:digits] + ".25"


@given(
    st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False),
    st.sampled_from(["元", "万元", "亿元"]),
)
def test_nothing_is_lost_when_all_digits_are_printed(value: Decimal, display: str) -> None:
    printed = print_number(value, "元", display, Decimal("0.01"))
    assert Decimal(printed.replace(",", "")) * unit_scale("元", display) == value


@pytest.mark.parametrize(
    ("value", "quantum", "printed"),
    [
        ("119200", "100", "11.92万元"),  # 亿 was read, 万 is right
        ("43750000000", "10000", "4,375,000万元"),
        ("1192000000", "1000000", "11.92亿元"),
        ("1200000000", "1000000", "12.00亿元"),
        ("350", "1", "350元"),
    ],
)
def test_a_value_that_was_put_right_has_the_unit_that_suits_it(value: str, quantum: str, printed: str) -> None:
    made = Figure("f0", 0, 7, "11.92亿元", Decimal(value), "元", "教育支出", quantum=Decimal(quantum))
    assert print_figure(made) == printed
