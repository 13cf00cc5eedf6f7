"""When: a time that opens a paragraph or a stretch holds until another one is named."""

import pytest

from tests.figures.reading import brief

SUMMARY = "云岫区财政局2025年工作总结\n"


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("1-6月，", "2025H1"),
        ("今年1－6月，", "2025H1"),
        ("上半年，", "2025H1"),
        ("第一季度，", "2025Q1"),
        ("一季度，", "2025Q1"),
        ("1—9月，", "2025-01/2025-09"),
        ("前三季度，", "2025-01/2025-09"),
        ("2024年，", "2024"),
        ("2025年1-10月，", "2025-01/2025-10"),
    ],
)
def test_a_part_of_a_year_reaches_the_last_sentence_of_its_paragraph(head: str, period: str) -> None:
    text = f"{head}全区一般公共预算收入完成12亿元，增长3%。其中税收收入9亿元。全区一般公共预算支出完成20亿元。"
    assert {found for (found,) in brief(text, "period", title=SUMMARY)} == {period}


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("1-6月，收入完成12亿元。7月份，收入完成2亿元。", ["2025H1", "2025-07"]),
        ("2024年，收入完成80亿元。2025年，收入完成90亿元。支出完成100亿元。", ["2024", "2025", "2025"]),
        ("与2024年预算持平；公务接待费8.5万元。", ["2025"]),
        ("2015年起实行限额管理。政府债务限额26.4亿元。", ["2025"]),
        ("2020年到2025年，参保率从91%提高到95%。支出完成20亿元。", ["2020", "2025", "2025"]),
        ("2025年，收入从21亿元增加到28亿元，参保率从91%提高到95%。", ["2024", "2025", "2024", "2025"]),
        ("接待游客人次年均增长8%。", ["2025"]),
    ],
)
def test_a_time_ends_where_another_is_named_and_what_is_only_compared_opens_nothing(
    text: str, periods: list[str]
) -> None:
    assert [found for (found,) in brief(text, "period", title=SUMMARY)] == periods


GOVERNMENT = "云岫区2026年政府工作报告\n——2026年1月20日在云岫区第十届人民代表大会第五次会议上\n"
BOTH = "一、2025年和“十四五”时期工作回顾\n"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "五年来，我们坚持发展第一要务。新建学校12所，地区生产总值达到300亿元，年均增长5.2%。",
            ["2021/2025", "2025", "2021/2025"],
        ),
        ("过去五年，综合实力明显增强。累计投入50亿元，城镇化率提高到62%。", ["2021/2025", "2025"]),
        ("回望“十四五”，区域面貌焕然一新。引进项目35个。", ["2021/2025"]),
        ("这是家底一年比一年厚的五年。地区生产总值从210亿元提高到300亿元。", ["2020", "2025"]),
        ("一年来，我们着力稳就业。完成地区生产总值300亿元、增长4.1%。", ["2025", "2025"]),
        ("刚刚过去的2025年，成绩来之不易。新建学校3所。", ["2025"]),
        (
            "五年来，发展提速。\n（一）产业更强。新增企业120家。\n（二）民生更实。新建学校12所。",
            ["2021/2025", "2021/2025"],
        ),
        ("五年来，发展提速。新增企业120家。\n一年来，稳字当头。新建学校3所。", ["2021/2025", "2025"]),
    ],
)
def test_a_review_of_five_years_tells_its_years_from_its_last(text: str, periods: list[str]) -> None:
    assert [found for (found,) in brief(BOTH + text, "period", title=GOVERNMENT)] == periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("今年的主要预期目标是：地区生产总值增长5%。", "2026"),
        ("二、今年工作安排\n新建高标准农田8万亩。", "2026"),
        ("二、2026年工作安排\n新建高标准农田8万亩。", "2026"),
        ("一、过去一年工作回顾\n地区生产总值增长5.5%。", "2025"),
    ],
)
def test_this_year_is_the_year_in_which_the_report_is_given(text: str, period: str) -> None:
    assert [found for (found,) in brief(text, "period", title=GOVERNMENT)] == [period]


@pytest.mark.parametrize(
    "work", ["加装护栏265公里", "活化利用老厂区12万平方米", "绿化荒坡30万平方米", "铺设燃气管道80公里"]
)
def test_what_was_done_in_a_span_of_years_counts_for_all_of_it(work: str) -> None:
    text = f"五年来，我们坚持发展第一要务。建成农村公路167公里，{work}，绿道总里程达到300公里。"
    found = [period for (period,) in brief(text, "period", title=GOVERNMENT)]
    assert found == ["2021/2025", "2021/2025", "2025"]


@pytest.mark.parametrize("title", ["", "工作情况\n"])
def test_years_gone_by_in_a_text_without_any_year_have_no_period(title: str) -> None:
    assert brief("五年来。\n收入增长4%，完成12亿元。", "period", title=title) == [(None,), (None,)]
