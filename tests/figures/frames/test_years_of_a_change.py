"""从甲年的a增长到乙年的b: which year each number is of, and the numbers after them that name none."""

import pytest

from tests.figures.reading import brief

FIVE_YEARS = "云岫市2023年政府工作报告\n——2023年1月18日在云岫市第八届人民代表大会第二次会议上\n一、过去五年工作回顾\n"
SUMMARY = "云岫市2025年工作总结\n"


@pytest.mark.parametrize(
    "chain",
    [
        "生产总值从2017年的300亿元增长到2022年的420亿元，财政收入从32亿元增长到40亿元。",
        "生产总值由2017年的300亿元增加到2022年的420亿元，财政收入由32亿元增加到40亿元。",
        "生产总值从2017年300亿元提高到2022年420亿元；财政收入从32亿元提高到40亿元。",
        "全市生产总值由2017年的300亿元增至2022年的420亿元。财政收入由32亿元增至40亿元。",
        "2017年到2022年，生产总值从300亿元增长到420亿元，财政收入从32亿元增长到40亿元。",
    ],
)
@pytest.mark.parametrize("title", [FIVE_YEARS, SUMMARY])
def test_the_two_years_of_a_change_hold_for_the_changes_after_it(chain: str, title: str) -> None:
    assert brief(chain, "period", title=title) == [("2017",), ("2022",), ("2017",), ("2022",)]


def test_a_growth_within_the_chain_is_of_its_last_year_and_a_yearly_average_of_all() -> None:
    chain = "生产总值从2017年的300亿元增长到2022年的420亿元，增长40%，财政收入从3亿元增长到4亿元，年均增长6%。"
    found = [period for (period,) in brief(chain, "period", title=FIVE_YEARS)]
    assert found == ["2017", "2022", "2022", "2017", "2022", "2018/2022"]


def test_the_chain_is_over_where_another_year_is_named() -> None:
    text = "财政收入从2022年的30亿元增加到2023年的42亿元。2025年，专利由20件增加到50件，收入达到50亿元。"
    assert [period for (period,) in brief(text, "period", title=SUMMARY)][2:] == ["2024", "2025", "2025"]


@pytest.mark.parametrize("line", ["——2023118日在云岫市第八届人民代表大会第二次会议上", "（2023年1月）"])
def test_a_date_without_its_marks_still_tells_which_years_a_review_covers(line: str) -> None:
    title = f"云岫市政府工作报告\n{line}\n一、过去五年工作回顾\n"
    text = "生产总值由300亿元增加到420亿元，新增高速公路179公里，公路里程达到8050公里。"
    found = [period for (period,) in brief(text, "period", title=title)]
    assert found == ["2017", "2022", "2018/2022", "2022"]


@pytest.mark.parametrize("opening", ["十年来", "过去十年", "10年来", "近十年来"])
def test_ten_years_are_told_like_five(opening: str) -> None:
    text = f"{opening}，云岫市新增公路4900公里，森林覆盖率由40%提高到45%，年均造林12万亩。"
    found = [period for (period,) in brief(text, "period", title="2022年云岫市发展成就\n")]
    assert found == ["2013/2022", "2012", "2022", "2013/2022"]


def test_twenty_years_are_not_read_as_ten() -> None:
    text = "二十年来，森林覆盖率由40%提高到45%。"
    assert "2012" not in [period for (period,) in brief(text, "period", title="2022年云岫市发展成就\n")]


def test_an_average_after_a_year_to_measure_by_is_of_the_years_since() -> None:
    text = "2025年，生产总值12885亿元，是2020年的1.5倍，年均增长8.1%；地方收入760亿元，是2020年的1.3倍，年均增长6.7%。"
    averages = [period for measure, period in brief(text, "measure", "period") if measure == "change"]
    assert averages == ["2021/2025", "2021/2025"]
