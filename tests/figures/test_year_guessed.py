"""A period that hangs on a year nobody said is never sure, and says so; months and run-in headings turn the time."""

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

SURE = 0.9
PASSING = "为做好2024年以及下一阶段的工作，我们对各乡镇开展了调研。\n"


def read(text: str, name: str = "正文.txt") -> tuple[Figure, ...]:
    return extract(report_from_text(text, name=name), load_catalogue()).figures


@pytest.mark.parametrize(
    "told",
    [
        "全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "今年，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "上半年，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "1-9月，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "去年，全县一般公共预算收入完成8.4亿元，增长6.9%。",
        "截至6月底，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "全年一般公共预算收入完成8.4亿元，增长6.9%。",
        "前三季度，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "一、上半年收入情况\n全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "五年来，全县一般公共预算收入累计完成8.4亿元，年均增长6.9%。",
    ],
)
def test_what_hangs_on_a_year_named_in_passing_is_never_sure_and_says_why(told: str) -> None:
    for figure in read(f"{PASSING}{told}\n"):
        assert figure.period is not None
        assert figure.confidence < SURE
        assert "年份只在正文中提到" in figure.reasons["period"]


@pytest.mark.parametrize(
    "told",
    [
        "2023年，全县一般公共预算收入完成8.4亿元，增长6.9%。",
        "2024年上半年，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "2024年1-9月，全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
        "“十四五”末，全县一般公共预算收入达到8.4亿元。",
        "一、2024年上半年收入情况\n全县一般公共预算收入完成8.4亿元，同比增长6.9%。",
    ],
)
def test_a_figure_beside_its_own_year_needs_nobody_to_say_it_again(told: str) -> None:
    for figure in read(f"{PASSING}{told}\n"):
        assert "年份只在正文中提到" not in figure.reasons["period"]


def test_a_title_that_says_the_year_keeps_its_figures_sure() -> None:
    text = f"云岫县2024年财政工作总结\n{PASSING}全县一般公共预算收入完成8.4亿元，增长6.9%。\n"
    assert all(figure.confidence >= SURE for figure in read(text))


def test_cells_of_a_table_are_doubted_where_nobody_says_their_year() -> None:
    table = "表1 收入情况\n项目\t完成数（万元）\n一般公共预算收入\t8412\n税收收入\t6120\n"
    guessed = read(f"{PASSING}{table}")
    assert guessed
    assert all(figure.confidence < SURE for figure in guessed)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("去年计划执行情况", "今年计划草案"),
        ("去年国民经济和社会发展计划执行情况", "今年国民经济和社会发展计划草案"),
        ("去年预算执行情况", "今年预算草案"),
        ("去年工作回顾", "今年重点工作"),
        ("去年主要成就", "今年主要目标"),
        ("2002年计划完成情况", "2003年工作安排"),
        ("■去年成绩单", "■今年目标任务"),
        ("——去年运行情况", "——今年预期目标"),
        ("去年工作成效", "今年工作打算"),
        ("去年亮点", "今年民生实事"),
    ],
)
def test_headings_run_into_a_paragraph_turn_its_time_and_stance(first: str, second: str) -> None:
    text = (
        "聚焦两会：这些数字与你有关，读一读。\nhttp://www.example.cn 2003年03月07日06:04 云岫晚报\n"
        f"本报讯 大会听取了报告，重要数字如下。{first} 地区生产总值1023亿元，增长8%。财政收入189亿元。"
        f"{second} 地区生产总值增长7%左右。新增城镇就业8万人。\n"
    )
    found = [(figure.period, figure.stance.value) for figure in read(text)]
    assert found == [("2002", "actual")] * 3 + [("2003", "plan")] * 2


@pytest.mark.parametrize("sentence", ["今年重点工作进展顺利，新建学校12所。", "去年工作情况良好，新建学校12所。"])
def test_a_sentence_that_only_begins_like_a_heading_turns_nothing(sentence: str) -> None:
    assert brief(sentence, "stance") == [("actual",)]


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("1月至6月", "2024H1"),
        ("1-5月", "2024-01/2024-05"),
        ("前5个月", "2024-01/2024-05"),
        ("今年前11个月", "2024-01/2024-11"),
        ("今年1月至9月", "2024-01/2024-09"),
        ("前三季度", "2024-01/2024-09"),
    ],
)
def test_months_within_a_clause_hold_for_its_sentence(words: str, period: str) -> None:
    text = f"4个重点项目{words}完成投资3.2亿元，占年度计划的45.2%。"
    assert [found for (found,) in brief(text, "period")][1:] == [period] * 2


@pytest.mark.parametrize("months", ["1月、2月和3月", "1、2和3月", "1、2、3月份", "1月份、2月份和3月份"])
def test_months_listed_one_by_one_are_dealt_out(months: str) -> None:
    found = brief(f"一般公共预算收入{months}增幅分别为30%、30.7%、30.9%。", "period")
    assert found == [("2024-01",), ("2024-02",), ("2024-03",)]


def test_months_that_something_is_compared_with_are_not_dealt_out() -> None:
    found = brief("工业用电量6月份增长11.6%，较5月和3月分别提升2.2个和8.7个百分点。", "period")
    assert found == [("2024-06",)] * 3


@pytest.mark.parametrize("opening", ["市十五届人大一次会议以来经济社会发展成就", "区六届人大一次会议以来的工作"])
def test_a_heading_on_a_term_of_office_covers_five_years(opening: str) -> None:
    text = (
        "来源：云岫日报 发布日期：2022-02-15 阅读：1543\n"
        f"一、政府工作回顾\n（一）{opening}\n地区生产总值年均增长6%。城镇化率提高至86.2%。\n"
    )
    title = "政府工作报告摘编\n"
    assert brief(text, "period", title=title) == [("2017/2021",), ("2021",)]
