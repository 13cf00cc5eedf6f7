"""How a number was worked out, as a sentence says it."""

from fiscal_desk.memo.words.formulas import sum_in_print, working


def test_a_long_sum_does_not_fill_the_page() -> None:
    assert working("1亿元 + 2亿元 + 3亿元 = 6亿元") == "1亿元+2亿元+3亿元"
    terms = " + ".join(f"{number}亿元" for number in range(1, 10))
    assert working(f"{terms} = 45亿元") == "9项分项之和"
    assert sum_in_print(f"{terms} = 45亿元") == "9项分项之和 = 45亿元"


def test_what_is_more_than_a_sum_is_told_in_full() -> None:
    terms = " + ".join(f"{number}亿元" for number in range(1, 10))
    assert working(f"{terms} - 3亿元 = 42亿元").endswith("+9亿元−3亿元")


def test_a_growth_of_nothing_is_no_part_of_its_formula() -> None:
    assert working("2.2万元 ÷ （6亿元 - 2.2万元）：持平") == "2.2万元÷（6亿元−2.2万元）"
