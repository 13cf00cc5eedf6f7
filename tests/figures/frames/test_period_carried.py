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


@pytest.mark.parametrize("lead", ["昨日，记者从市财政局获悉，", "据市财政局介绍，", "最新数据显示，", "市财政局通报，"])
def test_months_behind_a_news_lead_in_hold_for_the_sentences_after_them(lead: str) -> None:
    text = f"{lead}1-4月，全市财政总收入381亿元，增长12%。其中，税收收入216亿元。一般公共预算支出251亿元，增长15%。"
    assert set(brief(text, "period", title="青垣市2025年财政收支动态\n")) == {("2025-01/2025-04",)}


@pytest.mark.parametrize("said", ["五年累计", "五年来累计", "五年来共", "五年内累计"])
def test_what_five_years_summed_up_is_of_five_years_behind_another_year(said: str) -> None:
    title = "临河县政府工作报告\n——2026年1月12日在县第十七届人民代表大会第一次会议上\n"
    text = f"一、工作回顾\n2025年社会消费品零售总额达41.6亿元，固定资产投资{said}完成406.5亿元。"
    assert brief(text, "indicator", "period", title=title) == [
        ("社会消费品零售总额", "2025"),
        ("固定资产投资", "2021/2025"),
    ]


def test_the_number_of_a_notice_is_no_time() -> None:
    text = "2026年第1号公告：关于青垣市2025年度审计情况。\n根据安排，审计了4个部门，查出违规资金430万元。"
    assert set(brief(text, "period", title="")) == {("2025",)}


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("三年累计争取上级资金186亿元", "2022/2024"),
        ("四年来累计争取上级资金186亿元", "2021/2024"),
        ("近两年共投入资金18亿元", "2023/2024"),
        ("第三年累计投入资金18亿元", "2024"),
    ],
)
def test_a_sum_of_several_years_is_of_as_many_years_as_it_says(said: str, period: str) -> None:
    assert brief(f"2024年，{said}。", "period") == [(period,)]


@pytest.mark.parametrize("heading", ["二、下一步打算", "二、2025年工作打算", "明年工作思路"])
def test_next_year_in_the_part_on_what_comes_is_the_year_of_that_part(heading: str) -> None:
    text = f"2024年，完成收入16.5亿元。\n{heading}\n明年，力争一般公共预算收入增长6%。\n"
    assert brief(text, "period", "stance")[-1] == ("2025", "plan")


@pytest.mark.parametrize("since", ["2021年以来", "自2021年以来", "2021年8月以来"])
def test_what_came_about_since_a_year_is_of_all_years_since(since: str) -> None:
    assert brief(f"{since}，累计争取专项债券资金28.6亿元。", "period") == [("2021/2024",)]


def test_since_the_year_of_the_report_is_that_year() -> None:
    assert brief("2024年以来，累计争取专项债券资金28.6亿元。", "period") == [("2024",)]


@pytest.mark.parametrize(
    ("text", "label", "period"),
    [
        ("市本级一般公共预算收入1-11月完成32.1亿元。", "一般公共预算收入", "2024-01/2024-11"),
        ("全市税收收入上半年完成12.1亿元。", "税收收入", "2024H1"),
        ("一般公共预算支出1至10月累计完成32.1亿元。", "一般公共预算支出", "2024-01/2024-10"),
        ("固定资产投资前三季度增长8.1%。", "固定资产投资", "2024-01/2024-09"),
        ("全市非税收入全年完成2.1亿元。", "非税收入", "2024"),
        ("社会消费品零售总额一季度同比增长3%。", "社会消费品零售总额", "2024Q1"),
    ],
)
def test_a_time_between_a_name_and_its_verb_is_when_and_no_part_of_the_name(text: str, label: str, period: str) -> None:
    assert brief(text, "indicator", "period") == [(label, period)]


def test_the_time_that_only_a_target_is_of_says_nothing_of_the_result() -> None:
    assert brief("一般公共预算收入完成全年预算的98%。", "period") == [("2024",)]
