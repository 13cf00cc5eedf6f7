"""Totals of a span go on after a year of it was only named, and told of no number."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市财政局“十四五”工作总结\n"
FIVE = "2021/2025"


@pytest.mark.parametrize(
    "named",
    [
        "2023年、2024年财源建设连续两年获评全市先进；",
        "2022年被评为全省先进单位，2024年获通报表扬。",
        "2021年出台管理办法，2023年修订实施细则，",
        "2022年、2023年连续两年获全省第一名，",
        "2023年，在全省绩效考核中获优秀等次；",
        "2024年全域清零隐性债务。",
        "2022年率先上线预算管理一体化系统，",
        "2023年获国务院督查激励，",
        "2021年起步，2022年铺开，2024年收官；",
        "2025年圆满收官；",
    ],
)
@pytest.mark.parametrize("lead", ["五年来，", "2021-2025年，", "“十四五”时期，"])
def test_a_total_after_a_year_that_was_only_named_is_of_all_years(lead: str, named: str) -> None:
    text = f"{lead}财源基础更加稳固，{named}累计争取上级资金51.3亿元，新增专项债券限额24.7亿元。"
    assert brief(text, "period", title=TITLE) == [(FIVE,), (FIVE,)]


@pytest.mark.parametrize("told", ["累计退出融资平台36家", "累计降息238笔，节约利息3.8亿元", "累计减负2.1亿元"])
def test_totals_in_later_sentences_are_of_all_years(told: str) -> None:
    text = f"2021-2025年，收入累计完成125亿元，2023年获评先进。二是债务风险有效防控。化债任务如期完成，{told}。"
    assert {found for (found,) in brief(text, "period", title=TITLE)} == {FIVE}


@pytest.mark.parametrize(
    "text",
    [
        "五年来，财源更加稳固。2025年，全市收入完成28亿元，其中税收收入累计完成20亿元。",
        "五年来，财源更加稳固。2025年，全市累计完成收入28亿元，增长4%。",
    ],
)
def test_a_total_of_the_year_that_numbers_are_told_of_is_of_that_year(text: str) -> None:
    assert {found for (found,) in brief(text, "period", title=TITLE)} == {"2025"}


def test_after_five_years_were_summed_up_totals_are_of_all_of_them_again() -> None:
    text = "五年来，财源更加稳固。2025年，收入完成28亿元。五年累计完成125亿元。累计争取资金35亿元。"
    assert brief(text, "period", title=TITLE) == [("2025",), (FIVE,), (FIVE,)]


@pytest.mark.parametrize(
    "record",
    [
        "为2014年以来首次高于全省",
        "是2019年来最好水平",
        "“十三五”以来首次超过全省",
        "为近五年来最高",
        "创2018年以来新高",
        "为2019年以来同期最高",
    ],
)
def test_since_when_it_is_a_record_dates_nothing(record: str) -> None:
    text = f"地区生产总值增长7.2%，{record}。其中工业增加值增长9%，投资增长8%。"
    assert {period for (period,) in brief(text, "period", title="临澜市2023年工作总结\n")} == {"2023"}
