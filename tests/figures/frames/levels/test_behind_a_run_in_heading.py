"""What the first sentence behind a paragraph's own heading says of whose holds for the paragraphs below it."""

import pytest

from tests.figures.reading import brief

_TITLE = "临江市2025年1-11月预算执行情况分析\n一、财政收入情况\n"


@pytest.mark.parametrize("said", ["全市一般公共预算收入完成3.2亿元。", "1-11月，全市一般公共预算收入完成3.2亿元。"])
def test_the_whole_city_of_a_run_in_paragraph_comes_back_behind_a_breakdown(said: str) -> None:
    text = (
        f"（一）一般公共预算收入。{said}\n"
        "分级次看：市本级完成18.2亿元，增长2.1%；青石县完成9.4亿元。\n"
        "增值税完成12.4亿元。\n"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title=_TITLE)]
    assert scopes == ["全市", "市本级", "市本级", "青石县", "全市"]


def test_the_last_three_years_are_over_with_their_sentence() -> None:
    text = "近三年淘汰落后产能9000万吨。新增企业50家。"
    assert brief(text, "period", title="临江市2024年政府工作报告\n一、2023年工作回顾\n") == [("2021/2023",), ("2023",)]
