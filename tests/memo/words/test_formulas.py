"""How a number was worked out, as a sentence says it."""

from fiscal_desk.memo.words.formulas import working


def test_a_long_sum_does_not_fill_the_page() -> None:
    assert working("1亿元 + 2亿元 + 3亿元 = 6亿元") == "1亿元+2亿元+3亿元"
    terms = " + ".join(f"{number}亿元" for number in range(1, 10))
    assert working(f"{terms} = 45亿元") == "1亿元+2亿元+……+9亿元（共9项）"
