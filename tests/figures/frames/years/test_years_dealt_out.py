"""Years in a row that 分别 deals out: all read as the first of them, two years have one result and the others none."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市2024年经济运行情况\n"
QUARTER = "临澜市2024年一季度经济运行情况\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "2021年、2022年和2023年分别完成投资5亿元、6亿元和7亿元。",
        "2021、2022、2023年分别新增就业5万人、6万人、7万人。",
        "2021年、2022年、2023年增速分别为5%、6%、7%。",
        "2021—2023年分别安排资金5亿元、6亿元、7亿元。",
        "2021至2023年收入分别为5亿元、6亿元和7亿元。",
        "2021年度、2022年度、2023年度收入分别增长5%、6%、7%。",
    ],
)
def test_each_year_has_its_own_number(sentence: str) -> None:
    assert brief(sentence, "period", title=TITLE) == [("2021",), ("2022",), ("2023",)]


@pytest.mark.parametrize("years", ["2022和2023年", "2022年和2023年", "2022、2023年", "2022年与2023年"])
def test_the_same_part_of_years_before_stands_in_brackets(years: str) -> None:
    text = f"工业增加值116亿元，增长6.8%（{years}同期增速分别为3.3%、0.5%），拉动全市工业增长2.6个百分点。"
    found = brief(text, "period", "indicator", title=QUARTER)
    assert [period for period, _ in found] == ["2024Q1", "2024Q1", "2022Q1", "2023Q1", "2024Q1"]
    assert [name for _, name in found[2:4]] == ["工业增加值", "工业增加值"]


def test_years_still_to_come_are_planned() -> None:
    found = brief("2025、2026年分别安排资金5亿元、6亿元。", "period", "stance", title=TITLE)
    assert found == [("2025", "plan"), ("2026", "plan")]


def test_two_names_share_a_span_and_not_its_years() -> None:
    found = brief("2021—2023年，甲渠、乙渠分别完成投资5亿元、6亿元。", "period", title=TITLE)
    assert found == [("2021/2023",), ("2021/2023",)]
