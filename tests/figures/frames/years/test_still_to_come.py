"""A year named for a reason, or for one past receipt, must not date what is expected of the year at hand."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫区2020年区级预算调整方案的报告\n一、1-10月预算执行情况\n"


@pytest.mark.parametrize(
    "cause",
    [
        "去年4月1日开始执行的减税政策翘尾减税1.2亿元",
        "2019年4月起执行的减税政策减税1.2亿元",
        "2019年1月1日起实施的附加扣除减税1.2亿元",
    ],
)
def test_what_began_a_year_ago_and_goes_on_is_of_the_time_at_hand(cause: str) -> None:
    text = f"截至10月底，区级收入完成20.2亿元（主要是{cause}、新出台政策减税0.77亿元）。"
    assert {period for (period,) in brief(text, "period", title=TITLE)} == {"2020-01/2020-10"}


@pytest.mark.parametrize(
    "expected",
    ["全年预计完成区级税收23.8亿元", "预计全年完成区级税收23.8亿元", "年底预计完成区级税收23.8亿元"],
)
def test_what_is_expected_is_of_the_year_at_hand_though_the_sentence_named_the_last(expected: str) -> None:
    text = f"2019年移民资产处置一次性入库区级税收3020万元，{expected}，下降9.7%。"
    assert [period for (period,) in brief(text, "period", title=TITLE)] == ["2019", "2020", "2020"]


def test_money_handed_out_in_an_earlier_year_keeps_that_year() -> None:
    text = "2019年下达的专项资金1.2亿元仍结存在账上。"
    assert brief(text, "period", title=TITLE) == [("2019",)]
