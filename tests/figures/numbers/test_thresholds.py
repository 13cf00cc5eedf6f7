"""Years: dates are no figures, but a year that says which things are meant is a rule that can be compared."""

import pytest

from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.figures.typing.typed_value import parse_typed
from tests.figures.reading import brief, figures

FIELDS = ("value", "unit", "bound", "stance", "indicator", "period")


@pytest.mark.parametrize(
    ("sentence", "value", "bound", "indicator"),
    [
        ("力争1998年前老旧小区改造全部收尾。", 1998, "lt", "老旧小区"),
        ("对2005年底前建成的农贸市场逐一评估。", 2005, "le", "农贸市场"),
        ("2010年以前登记的柴油货车全部淘汰。", 2010, "lt", "柴油货车"),
        ("2012年及以后竣工的住宅小区一并纳入。", 2012, "ge", "住宅小区"),
    ],
)
def test_a_year_that_says_which_things_are_meant_is_a_rule(
    sentence: str, value: int, bound: str, indicator: str
) -> None:
    assert brief(sentence, *FIELDS) == [(value, "年", bound, "rule", indicator, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "确保2025年前高标准农田全部建成。",
        "2024年底前完成老旧管网排查。",
        "力争2026年前管网改造到位。",
        "自2008年以来，坚持厉行节约。",
        "2003年前后，全区财力薄弱。",
        "对照2010年前的做法，流程大为简化。",
        "确保2024年底前建成的校舍如期移交。",
        "2020年以后建筑业总产值逐年攀升。",
        "2020年前住房公积金缴存面偏窄。",
        "2019年以后货车通行费一律减半。",
        "2018年前住宅物业矛盾突出。",
        "2022年前老旧小区改造基本收官。",
    ],
)
def test_a_deadline_or_a_plain_date_is_no_figure(sentence: str) -> None:
    assert figures(sentence) == []


def test_a_recent_year_with_a_verb_still_says_which_things_are_meant() -> None:
    assert brief("2023年底前竣工的校舍即行验收。", "value", "stance", "indicator") == [(2023, "rule", "校舍")]


def test_what_stands_beside_it_is_read_as_beside_a_date() -> None:
    found = brief("改造2000年底前建成的老旧小区36个，惠及1.2万户。", "value", "unit", "stance", "indicator")
    assert [row[:3] for row in found] == [(2000, "年", "rule"), (36, "个", "actual"), (12000, "户", "actual")]
    assert found[1][3] != "老旧小区"  # these 36 are not all of them


def test_it_is_no_amount_of_what_it_bounds() -> None:
    (year,) = figures("2000年前的老旧小区改造完毕。")
    assert year.canonical is None


@pytest.mark.parametrize("words", ["2000年前", "2000年底前", "2000年及以后", "2000年后"])
def test_it_is_printed_and_typed_as_people_write_it(words: str) -> None:
    typed = parse_typed(words)
    assert (typed.value, typed.unit) == (2000, "年")
    assert typed.bound is not Bound.EQ
    made = Figure("f0", 0, 5, "2000年", typed.value, "年", "老旧小区", bound=typed.bound)
    assert print_figure(made) == words
