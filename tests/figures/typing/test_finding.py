"""A number is found however it is printed and however it is typed; an indicator is found by any of its names."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.figures.typing.finding import Hit, Way, find, understand
from fiscal_desk.report.opening import report_from_text

CATALOGUE = load_catalogue()
TEXT = (
    "云岫区财政局2023年工作总结\n"
    "2023年，全区一般公共预算收入86.4亿元，增长7.2%，其中税收收入700,100万元，下降8.17%。\n"
    "地方财政收入1186.4亿元，教育支出２１.３亿元，增长5%—5.5%，清收旧账24490000000，账号62220086.4。\n"
    "GDP增长7%以上，gdp能耗下降。\n"
)


def figures() -> tuple[Figure, ...]:
    return extract(report_from_text(TEXT), CATALOGUE).figures


def found(typed: str, way: Way = Way.AUTO) -> list[str]:
    """Return the pieces of TEXT that typed words find."""
    return [TEXT[hit.start : hit.end] for hit in find(understand(typed, CATALOGUE, way), TEXT, figures())]


@pytest.mark.parametrize(
    "typed",
    [
        "8640000000",
        "864000万元",
        "864000万",
        "86.4亿",
        "86.4亿元",
        "８６．４亿元",
        "86.40亿元",
        "8,640,000,000元",
        "86.4",
    ],
)
def test_one_amount_is_found_however_it_is_typed(typed: str) -> None:
    assert found(typed) == ["86.4亿元"]


@pytest.mark.parametrize("typed", ["7.2%", "7.2", "７．２％", "百分之七点二", "增长7.2%"])
def test_a_percentage_is_found_however_it_is_typed(typed: str) -> None:
    assert "7.2%" in " ".join(found(typed))


def test_thousands_commas_make_no_difference() -> None:
    assert found("700100") == found("70.01亿元") == found("700,100") == ["700,100万元"]


def test_a_number_inside_a_longer_one_is_not_found() -> None:
    assert "1186.4亿元" not in found("86.4")
    assert not any("62220086.4" in piece for piece in found("86.4"))


def test_another_unit_is_another_number() -> None:
    assert found("86.4%") == []
    assert found("7.2亿元") == []


def test_a_number_that_was_not_read_as_a_figure_is_found_too() -> None:
    assert "24490000000" in " ".join(found("244.9亿"))
    assert "24490000000" in " ".join(found("2449000万元"))


def test_a_sign_that_was_typed_counts_and_one_that_was_not_does_not() -> None:
    assert "8.17%" in found("8.17%")
    assert "8.17%" in found("-8.17%")
    assert "8.17%" not in " ".join(found("增长8.17%"))


def test_both_ends_of_a_range_find_it() -> None:
    (span,) = {piece for typed in ("5.5%", "5%—5.5%") for piece in found(typed)}
    assert span.startswith("5%")


def test_a_year_is_found_in_the_text() -> None:
    assert [piece.removesuffix("年") for piece in found("2023")] == ["2023", "2023"]


@pytest.mark.parametrize("name", ["一般公共预算收入", "一般预算收入", "公共财政预算收入"])
def test_an_indicator_is_found_by_its_other_names(name: str) -> None:
    assert CATALOGUE.resolve(name) == CATALOGUE.resolve("一般公共预算收入")
    assert found(name, Way.INDICATOR)[:2] == ["86.4亿元", "7.2%"]
    assert {"86.4亿元", "7.2%"} <= set(found(name))


def test_words_are_found_whatever_case_and_width_they_are_typed_in() -> None:
    assert found("gdp", Way.TEXT) == ["GDP", "gdp"]
    assert found("21.3", Way.TEXT) == ["２１.３"]
    assert found("86.4", Way.TEXT) == ["86.4", "86.4", "86.4"]


def test_signs_of_regular_expressions_are_plain_words() -> None:
    assert found("5%.*", Way.TEXT) == found("(", Way.TEXT) == found("[") == []


def test_asked_for_numbers_words_find_nothing() -> None:
    assert found("教育支出", Way.NUMBER) == []


def test_figures_of_one_kind_are_found_with_and_without_words() -> None:
    def changes(figure: Figure) -> bool:
        return figure.measure is Measure.CHANGE

    everything = find(understand("", CATALOGUE), TEXT, figures(), changes)
    assert {"7.2%", "8.17%"} <= {TEXT[hit.start : hit.end] for hit in everything}
    assert all(hit.figure for hit in everything)
    some = find(understand("财政收入", CATALOGUE), TEXT, figures(), changes)
    assert {TEXT[hit.start : hit.end] for hit in some} == {"7.2%"}
    assert find(understand("7.2", CATALOGUE, Way.NUMBER), TEXT, figures(), changes) == some
    assert find(understand("教育", CATALOGUE, Way.NUMBER), TEXT, figures(), changes) == []


def test_a_figure_put_right_is_found_by_its_value_now_and_by_what_is_printed() -> None:
    start = TEXT.index("86.4亿元")
    right = Figure("f", start, start + 6, "86.4亿元", Decimal(8_650_000_000), "元", "一般公共预算收入")
    for typed in ("86.5亿元", "86.4"):
        assert Hit(start, start + 6, "f") in find(understand(typed, CATALOGUE), TEXT, [right])
    assert find(understand("86.4亿元", CATALOGUE), TEXT, [right]) == []


def test_nothing_is_looked_for_where_nothing_is_typed() -> None:
    assert found("") == found("   ") == found("", Way.NUMBER) == []


AMOUNTS = st.integers(1, 10**13).map(lambda cents: Decimal(cents) / 100)


def forms(yuan: Decimal) -> list[str]:
    """Return ways to print an amount without losing a digit."""
    wan, yi = yuan / 10_000, yuan / 100_000_000
    plain = [f"{yuan:f}元", f"{wan:f}万元", f"{yi:f}亿元", f"{yuan:,f}元"]
    wide = str.maketrans("0123456789.", "０１２３４５６７８９．")
    return [*plain, f"{yi:f}亿", f"{wan:f}万", f"{yuan:f}", plain[1].translate(wide)]


@given(AMOUNTS)
def test_all_ways_to_print_an_amount_find_each_other(yuan: Decimal) -> None:
    for printed in forms(yuan)[:4]:
        text = f"全年教育支出{printed}，比上年多。"
        figure = Figure("f6", 6, 6 + len(printed), printed, yuan, "元", "教育支出")
        for typed in forms(yuan):
            for known in ([figure], []):  # read as a figure or not
                hits = find(understand(typed, CATALOGUE), text, known)
                assert [text[hit.start : hit.end] for hit in hits] == [printed], (typed, printed)


@given(st.text(alphabet="收入 86.4亿元%％万，,下降-*教育支出\n（", max_size=20), st.sampled_from(Way))
def test_whatever_is_typed_hits_lie_in_the_text_in_order_and_apart(typed: str, way: Way) -> None:
    hits = find(understand(typed, CATALOGUE, way), TEXT, figures())
    assert all(0 <= hit.start < hit.end <= len(TEXT) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))
