"""Equal times and places are recognised however they are written, and unequal ones never mixed up."""

import pytest

from fiscal_desk.comparison.facts.periods import earlier, months_elapsed, year_of
from fiscal_desk.comparison.facts.places import last_part, place_groups, same_place, scope_key
from fiscal_desk.vocabulary.periods import period_word, same_form
from tests.comparison.made import figure, item


@pytest.mark.parametrize(
    ("written", "form", "word", "months", "before"),
    [
        ("2023", "2023", "2023年", 12, "2022"),
        ("2023-01/2023-12", "2023", "2023年", 12, "2022-01/2022-12"),
        ("2023H1", "2023H1", "2023年上半年", 6, "2022H1"),
        ("2023-01/2023-06", "2023H1", "2023年上半年", 6, "2022-01/2022-06"),
        ("2025Q3", "2025Q3", "2025年三季度", None, "2024Q3"),
        ("2025-01/2025-09", "2025-01/2025-09", "2025年1—9月", 9, "2024-01/2024-09"),
        ("2025-06", "2025-06", "2025年6月", None, "2024-06"),
        ("2023/2027", "2023/2027", "2023—2027年", None, None),
        ("2023/2023", "2023", "2023年", 12, "2022/2022"),
        (None, None, "未注明期间", None, None),
    ],
)
def test_a_period_has_one_form_one_name_and_one_before(
    written: str | None, form: str | None, word: str, months: int | None, before: str | None
) -> None:
    assert same_form(written) == form
    assert period_word(written) == word
    assert months_elapsed(written) == months
    assert earlier(written) == before


def test_a_span_of_years_lies_in_no_single_year() -> None:
    assert (year_of("2023/2027"), year_of("2023H1"), year_of(None)) == (None, 2023, None)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("临澜市云岫区", "云岫区", True),
        ("云岫区", "云岫 区", True),
        ("临澜市", "云岫区", False),
        ("中国", "全国", True),
        ("", "云岫区", None),
    ],
)
def test_one_place_has_several_names(a: str, b: str, same: bool | None) -> None:
    assert same_place(a, b) is same
    assert same_place(b, a) is same


def test_equal_district_names_of_two_cities_are_two_places() -> None:
    assert same_place("临澜市城东区", "沅宁市城东区") is False
    assert place_groups([item(place=p) for p in ("临澜市城东区", "沅宁市城东区", "临澜市", "")]) == [0, 1, 2, None]
    assert last_part("临澜市云岫区") == "云岫区"


@pytest.mark.parametrize(
    ("scope", "area", "place", "key"),
    [
        (None, "区", "云岫区", ""),
        ("全区", "区", "云岫区", ""),
        ("全市", "区", "云岫区", "全市"),
        ("全市", "市", "临澜市", ""),
        ("市本级", "市", "临澜市", "本级"),
        ("市级", "市", "临澜市", "市级"),
        ("云岫区", "区", "云岫区", ""),
        ("高新区", "区", "云岫区", "高新区"),
        ("全国", "国", "全国", ""),
        ("中央", "国", "全国", "中央"),
    ],
)
def test_a_scope_is_told_from_the_reports_own_area(scope: str | None, area: str, place: str, key: str) -> None:
    assert scope_key(scope, area, place) == key


def test_without_place_and_level_the_scope_most_used_is_the_reports_own() -> None:
    from fiscal_desk.comparison.facts.places import own_area

    figures = [figure("gpb_rev", "1亿元", 10**8, scope=scope) for scope in ("全市", "全市", "全省")]
    assert own_area(item(*figures, place="")) == "市"
    assert own_area(item(place="", level="省级")) == "省"
    assert own_area(item(place="")) == ""
