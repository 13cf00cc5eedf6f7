"""A tax that fell for a reason must not lend its fall to the revenue that was told of before it."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫市2025年预算执行情况的报告\n"
LEAD = "全市一般公共预算收入完成20亿元，增长3%。"


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("增值税受留抵退税影响，下降5.2%", ["增值税"]),
        ("增值税受留抵退税影响，完成12亿元，下降5.2%", ["增值税", "增值税"]),
        ("契税因房地产市场低迷，同比减收3000万元", ["契税"]),
        ("企业所得税主要受企业效益下滑等因素影响，下降3.1%", ["企业所得税"]),
        ("社会保障和就业支出由于提标扩面，增长6%", ["社会保障和就业支出"]),
        ("个人所得税受政策调整影响，仅完成1.2亿元", ["个人所得税"]),
        ("土地出让收入受市场低迷影响，流拍较多，下降40%", ["土地出让收入"]),
        ("税收收入受减税影响，较年初预算减少6020万元，下降11.36%", ["税收收入", "税收收入"]),
        ("增值税受退税影响，下降5.2%；契税受市场影响，下降9%", ["增值税", "契税"]),
    ],
)
def test_what_was_affected_is_what_fell(sentence: str, named: list[str]) -> None:
    found = [label for (label,) in brief(f"{LEAD}{sentence}。", "indicator", title=TITLE)]
    assert found == ["一般公共预算收入"] * 2 + named


def test_the_first_sentence_of_a_paragraph_is_named_by_what_was_affected_too() -> None:
    text = "市本级税收收入完成9亿元。\n全市一般公共预算收入受减税降费影响，同比下降5%。"
    assert brief(text, "indicator", "scope", title=TITLE)[1:] == [("一般公共预算收入", "全市")]


@pytest.mark.parametrize("sentence", ["受减税影响，下降5.2%", "主要是受退税影响，下降5.2%", "因上年基数高，下降5.2%"])
def test_a_cause_without_a_subject_tells_of_what_was_told_before(sentence: str) -> None:
    assert brief(f"税收收入完成12亿元，{sentence}。", "indicator", title=TITLE) == [("税收收入",)] * 2
