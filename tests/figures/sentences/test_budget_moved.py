"""Reports on a budget that is adjusted: what it was, by how much it moves, what it comes to."""

import pytest

from tests.figures.reading import brief

_ADJUSTED = "沅宁市关于2024年市级预算调整方案（草案）的报告\n"
_FIELDS = ("indicator", "measure", "value", "stance")


@pytest.mark.parametrize(
    "text",
    [
        "年初市级一般公共预算收入65亿元，拟调减3亿元，调整后为62亿元。",
        "市级一般公共预算收入年初预算65亿元，拟调减3亿元，调整后为62亿元。",
        "市级一般公共预算收入由65亿元调整为62亿元，减少3亿元。",
        "市级一般公共预算收入由年初的65亿元调整为62亿元，相应减少3亿元。",
    ],
)
def test_what_a_budget_was_moves_by_and_comes_to_has_one_name(text: str) -> None:
    found = brief(text, *_FIELDS, title=_ADJUSTED)
    assert {row[0].removesuffix("年初预算") for row in found} == {"一般公共预算收入"}  # type: ignore[union-attr]
    assert sorted(row[1:] for row in found) == [
        ("difference", -3e8, "plan"),
        ("level", 6.2e9, "plan"),
        ("level", 6.5e9, "plan"),
    ]


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("教育支出增加2.1亿元", "教育支出", 2.1e8),
        ("主要是：农林水支出增加1.8亿元", "农林水支出", 1.8e8),
        ("预备费减少0.5亿元", "预备费", -5e7),
        ("国有土地使用权出让收入减少12亿元", "国有土地使用权出让收入", -1.2e9),
        ("主要是税收收入相应减少3亿元", "税收收入", -3e8),
        ("再融资债券增加4亿元", "再融资债券", 4e8),
    ],
)
def test_an_account_that_grows_by_an_amount_tells_the_difference(said: str, name: str, value: float) -> None:
    assert brief(f"{said}。", "indicator", "measure", "value", title=_ADJUSTED) == [(name, "difference", value)]


@pytest.mark.parametrize("said", ["存款余额净增163亿元", "新增贷款2.4亿元", "增加公益岗位120个"])
def test_what_came_to_be_stays_an_amount_of_its_own(said: str) -> None:
    assert [row[0] for row in brief(f"全市{said}。", "measure")] == ["level"]


@pytest.mark.parametrize("who", ["省财政厅核定我市", "省财政厅下达我市", "上级下达给我市"])
def test_who_sets_a_limit_is_no_part_of_its_name(who: str) -> None:
    found = brief(f"{who}2024年新增政府债务限额35亿元。", "indicator", title=_ADJUSTED)
    assert found == [("新增政府债务限额",)]


@pytest.mark.parametrize("word", ["可", "可望", "有望", "能"])
def test_what_can_be_reached_is_named_after_what_was_expected(word: str) -> None:
    text = f"预计全年一般公共预算收入16.5亿元，{word}完成年初预算的100.6%。"
    assert [row[0] for row in brief(text, "indicator")] == ["一般公共预算收入", "一般公共预算收入"]
