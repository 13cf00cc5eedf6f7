"""Numerals are written and read in one way, and what is written is read back."""

import pytest

from fiscal_desk.numerals.printing import counting, digit_by_digit, written_out
from fiscal_desk.numerals.reading import in_digits, small_count


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (99, "九十九"),
        (105, "一百零五"),
        (110, "一百一十"),
        (2003, "二千零三"),
    ],
)
def test_counting(number: int, word: str) -> None:
    assert counting(number) == word


def test_numbers_that_nobody_counts_to_are_digits() -> None:
    assert counting(10_000) == "10000"


def test_capitals() -> None:
    assert written_out(305, "零壹贰叁肆伍陆柒捌玖", ("拾", "佰", "仟")) == "叁佰零伍"


@pytest.mark.parametrize("number", range(1, 100))
def test_what_is_counted_is_read_back(number: int) -> None:
    assert small_count(counting(number)) == small_count(str(number)) == number


def test_years() -> None:
    assert digit_by_digit(2024) == "二〇二四"
    assert [in_digits(year) for year in ("二〇二四", "二零二四", "二○二四")] == ["2024"] * 3
    with pytest.raises(KeyError):
        in_digits("二十")
