"""A check is only as good as its arithmetic: intervals against exact rationals."""

import math
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fiscal_desk.comparison.facts.intervals import Interval, hull, to_decimal, total

numbers = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000)
shares = st.fractions(min_value=0, max_value=1, max_denominator=50)


@st.composite
def intervals_with_a_member(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    low, high = sorted((draw(numbers), draw(numbers)))
    return Interval(low, high), low + (high - low) * draw(shares)


@given(intervals_with_a_member(), intervals_with_a_member())
def test_no_possible_result_falls_outside(a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]) -> None:
    (first, x), (second, y) = a, b
    assert (first + second).holds(x + y)
    assert (first - second).holds(x - y)
    assert (first * second).holds(x * y)
    assume(y != 0)
    quotient = first / second
    assert quotient.holds(x / y)


@given(intervals_with_a_member(), intervals_with_a_member())
def test_the_ends_are_reached_so_that_no_check_is_too_lenient(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    first, second = a[0], b[0]
    corners = [x * y for x in (first.low, first.high) for y in (second.low, second.high)]
    assert (first * second) == hull(corners)
    assume(second.low > 0 or second.high < 0)
    corners = [x / y for x in (first.low, first.high) for y in (second.low, second.high)]
    assert (first / second) == hull(corners)


@given(st.lists(intervals_with_a_member(), max_size=8))
def test_a_sum_of_many_parts_is_exact(parts: list[tuple[Interval, Fraction]]) -> None:
    summed = total(interval for interval, _ in parts)
    assert summed.low == sum((interval.low for interval, _ in parts), Fraction(0))
    assert summed.holds(sum((member for _, member in parts), Fraction(0)))


def test_an_open_end_stays_open() -> None:
    above = Interval(Fraction(20), math.inf)
    assert (above + Interval.point(5)) == Interval(Fraction(25), math.inf)
    assert (-above) == Interval(-math.inf, Fraction(-20))
    assert (above * Interval.point(0)) == Interval(Fraction(0), Fraction(0))
    assert (Interval.point(100) / above) == Interval(Fraction(0), Fraction(5))
    assert not (Interval.point(1) / Interval(Fraction(-1), Fraction(1))).bounded


def test_neighbouring_last_digits_touch_but_do_not_overlap() -> None:
    lower, upper = (Interval(Fraction(v) - Fraction(1, 20), Fraction(v) + Fraction(1, 20)) for v in ("16.3", "16.4"))
    assert lower.touches(upper)
    assert not lower.overlaps(upper)
    assert Interval.point(Fraction("16.35")).overlaps(upper)


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=4), st.integers(min_value=0, max_value=3))
def test_rounding_for_print_is_half_up(value: Decimal, places: int) -> None:
    rounded = to_decimal(Fraction(value), places)
    assert rounded == value.quantize(Decimal(1).scaleb(-places), rounding="ROUND_HALF_UP")


def test_an_open_end_is_never_printed_as_a_number() -> None:
    with pytest.raises(OverflowError):
        to_decimal(math.inf, 2)
