"""The year before, named only for why this one is as it is, is not what the next numbers are about."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市2023年预算执行情况的报告\n"


@pytest.mark.parametrize(
    "cause",
    [
        "这主要得益于经济回升，也有上年集中退税较多、拉低基数等因素影响",
        "主要是上年基数较低",
        "增幅较大，主要原因是上年同期入库较少",
        "主要是去年受疫情影响",
        "也有上年一次性入库的因素",
        "增长较快，上年基数偏低",
        "同比下降，主要是上年有一次性收入",
        "上年受减税影响较大",
        "这与去年集中退税有关，上年基数不高",
        "主要是上年翘尾因素",
    ],
)
def test_a_cause_in_the_year_before_leaves_what_follows_in_its_own(cause: str) -> None:
    text = (
        f"全市一般公共预算收入完成83亿元。{cause}。加上上级补助25亿元、调入资金3亿元，收入总量111亿元。支出完成96亿元。"
    )
    assert {period for (period,) in brief(text, "period", title=TITLE)} == {"2023"}


@pytest.mark.parametrize("lead", ["上年，全市收入完成79亿元", "上年全市收入完成79亿元，受疫情影响下降3%"])
def test_a_number_of_the_year_before_stays_its_own(lead: str) -> None:
    assert brief(f"全市收入完成83亿元。{lead}。", "period", title=TITLE)[1] == ("2022",)


def test_a_year_under_review_whose_causes_are_told_holds_on() -> None:
    text = "去年，受疫情等因素影响，全市收入承压。收入完成83亿元。"
    assert brief(text, "period", title="临澜市2024年政府工作报告\n") == [("2023",)]
