"""How the inspector prints, takes back and explains values and periods."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from fiscal_desk.desk.fields.field_words import confidence_words
from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.fields.value_typed import ValueTypedError, read_value, show_value, tell_value
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.vocabulary.periods import period_word


def figure(value: str | None, unit: str = "元", text: str = "1亿元", **fields: object) -> Figure:
    number = Decimal(value) if value is not None else None
    return Figure(id="f0", start=0, end=len(text), text=text, value=number, unit=unit, indicator="财政支出", **fields)  # type: ignore[arg-type]


def test_a_fall_is_shown_as_a_fall_and_comes_back_negative() -> None:
    fall = figure("-8.17", "%", "8.17%", measure=Measure.CHANGE, quantum=Decimal("0.01"))
    assert show_value(fall) == "下降8.17%"
    assert read_value("下降8.17%", fall).value == Decimal("-8.17")
    assert read_value("-8.2%", fall).value == Decimal("-8.2")
    assert read_value("增长8.2%", fall).value == Decimal("8.2")
    assert read_value("持平", fall).value == 0


def test_a_range_of_falls_keeps_its_smaller_end_first() -> None:
    fall = figure("-5", "%", "3%-5%", measure=Measure.CHANGE, value_max=Decimal(-3))
    changed = read_value("下降3%~5%", fall)
    assert (changed.value, changed.value_max) == (Decimal(-5), Decimal(-3))


def test_a_bound_is_only_changed_where_one_was_typed() -> None:
    over = figure("2000000000", text="超20亿元", bound=Bound.GT)
    assert show_value(over) == "20亿元"
    assert read_value("21亿元", over).bound is UNSET
    assert read_value("约21亿元", over).bound is Bound.ABOUT


def test_a_masked_number_may_stay_masked() -> None:
    masked = figure(None, text="*万元")
    assert show_value(masked) == "*万元"
    assert read_value("*万元", masked).value is None
    assert "元" in tell_value(masked)


@pytest.mark.parametrize("typed", ["", "   ", "很多", "亿元", "十分满意"])
def test_what_is_no_number_is_refused_in_one_line(typed: str) -> None:
    with pytest.raises(ValueTypedError) as refused:
        read_value(typed, figure("100000000"))
    assert str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_understanding_says_the_whole_number_and_the_short_one() -> None:
    assert tell_value(figure("24490000000")) == "理解为 24,490,000,000 元，即244.9亿元"
    assert tell_value(figure("2205", "项", "2205项")) == "理解为 2,205 项", "not the same number twice"
    assert tell_value(figure("16.3", "%", "16.3%")) == "理解为 16.3%"
    assert tell_value(figure("30000", "户次", "3万户次")) == "理解为 30,000 户次，即3万户次"


@given(
    digits=st.integers(1, 99_999_999),
    places=st.integers(0, 3),
    unit=st.sampled_from(["亿元", "万元", "元", "%", "个百分点", "万人", "家"]),
    measure=st.sampled_from([Measure.LEVEL, Measure.CHANGE, Measure.DIFFERENCE]),
    falling=st.booleans(),
)
def test_what_the_field_shows_means_the_same_when_it_is_typed_back(
    digits: int, places: int, unit: str, measure: Measure, falling: bool
) -> None:
    scale = {"亿": Decimal(10**8), "万": Decimal(10**4)}.get(unit[0], Decimal(1))
    base = unit[1:] if unit[0] in "亿万" else unit
    quantum = Decimal(1).scaleb(-places)
    value = digits * quantum * scale * (-1 if falling and measure is not Measure.LEVEL else 1)
    text = f"{digits * quantum:f}{unit}"
    before = figure(str(value), base, text, measure=measure, quantum=quantum * scale)
    after = read_value(show_value(before), before).over(before)
    assert (after.value, after.value_max, after.unit, after.bound) == (value, None, base, Bound.EQ)


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("2023年", "2023"),
        ("2023", "2023"),
        (" 2023 年度 ", "2023"),
        ("2023年上半年", "2023H1"),
        ("2023h1", "2023H1"),
        ("２０２３年１－６月", "2023H1"),
        ("2025年三季度", "2025Q3"),
        ("2025年第3季度", "2025Q3"),
        ("2025Q3", "2025Q3"),
        ("2025年6月", "2025-06"),
        ("2025-06", "2025-06"),
        ("2025年1—9月", "2025-01/2025-09"),
        ("2025年前三季度", "2025-01/2025-09"),
        ("2023—2027年", "2023/2027"),
        ("2023至2027年", "2023/2027"),
        ("", None),
    ],
)
def test_periods_are_typed_as_people_say_them(typed: str, period: str | None) -> None:
    assert parse_period(typed) == period


@pytest.mark.parametrize("typed", ["去年", "2023年13月", "2027—2023年", "下个月", "202", "2025年9—3月"])
def test_what_is_no_period_is_refused_with_examples(typed: str) -> None:
    with pytest.raises(PeriodError, match="2023年上半年"):
        parse_period(typed)


@given(
    st.one_of(
        st.builds("{}".format, st.integers(1950, 2090)),
        st.builds("{}{}".format, st.integers(1950, 2090), st.sampled_from(["H1", "H2", "Q1", "Q2", "Q3", "Q4"])),
        st.builds("{}-{:02d}".format, st.integers(1950, 2090), st.integers(1, 12)),
        st.builds("{0}-01/{0}-{1:02d}".format, st.integers(1950, 2090), st.sampled_from([2, 4, 5, 7, 8, 9, 10, 11])),
        st.builds(lambda year: f"{year}/{year + 4}", st.integers(1950, 2080)),
    )
)
def test_a_period_that_is_shown_can_be_typed_back(period: str) -> None:
    assert parse_period(period_word(period)) == period


def test_doubt_is_never_rounded_away() -> None:
    doubtful = figure("1", confidence=0.8999)
    assert confidence_words(doubtful).endswith("（89%）")
    assert "请核对" in confidence_words(doubtful)
    assert "请核对" not in confidence_words(doubtful, reviewed=True)
