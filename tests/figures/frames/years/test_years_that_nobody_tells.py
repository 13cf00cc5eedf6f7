"""Texts whose title names no year: the day that they came out on, a plan's name, 去年 and 今年."""

import pytest

from tests.figures.reading import brief

NEWS = "青石县财政局党组书记谈民生保障\n来源：青石日报 2026-02-10\n"


@pytest.mark.parametrize(
    "title",
    [
        "青石县“十四五”财政工作综述\n",
        "临澜市“十四五”财政工作回顾\n",
        "青石县财政局“十四五”工作总结\n",
        "临澜市“十四五”民生保障成就\n",
        "青石县“十四五”时期财政改革发展纪实\n",
        "青石县“十四五”财政收官答卷\n",
    ],
)
@pytest.mark.parametrize("named", ["2022年上线新系统。", "2023年获评先进，", ""])
def test_the_plan_that_a_title_looks_back_on_tells_the_years(title: str, named: str) -> None:
    text = f"五年来，全县坚持过紧日子。{named}累计压减一般性支出4.2亿元。"
    assert brief(text, "period", "stance", title=title) == [("2021/2025", "actual")]


def test_in_news_of_its_day_this_year_is_the_year_of_the_day() -> None:
    text = "去年全县民生支出45亿元。今年计划安排民生支出47亿元。前年民生支出43亿元。"
    assert brief(text, "period", title=NEWS) == [("2025",), ("2026",), ("2024",)]


def test_last_year_stays_the_same_year_from_paragraph_to_paragraph() -> None:
    text = "去年，全县民生支出45亿元。\n去年，教育支出12亿元。\n今年，安排民生支出47亿元。"
    assert brief(text, "period", title=NEWS) == [("2025",), ("2025",), ("2026",)]


def test_a_meeting_early_in_a_year_hears_of_the_last_one_and_plans_its_own() -> None:
    title = "青石县财政局召开年度工作会议\n"
    text = (
        "2026年1月18日，青石县财政工作会议召开。会议指出，2025年全县一般公共预算收入完成28亿元，增长4.1%。"
        "今年，全县一般公共预算收入预期增长5%。会议强调，去年全县争取上级资金35亿元。"
    )
    assert brief(text, "period", title=title) == [("2025",), ("2025",), ("2026",), ("2025",)]


def test_what_speaks_of_next_year_was_written_in_the_year_it_tells_of() -> None:
    title = "青石县财政局召开务虚会\n发布时间：2026-01-04\n"
    text = "2025年，全县收入完成28亿元。今年，争取资金35亿元。明年，力争收入完成30亿元。"
    assert brief(text, "period", title=title) == [("2025",), ("2025",), ("2026",)]


@pytest.mark.parametrize("lead", ["一年来，", "过去一年，", "过去的一年，"])
def test_a_year_gone_by_is_the_year_of_the_report(lead: str) -> None:
    found = brief(f"{lead}争取上级资金35亿元，增长3%。", "period", title="青石县财政局2025年工作总结\n")
    assert found == [("2025",), ("2025",)]


def test_the_caption_of_a_figure_tells_the_year_of_a_text_that_names_none() -> None:
    text = "一年来，全县民生支出完成45亿元。\n图1 青石县2025年民生支出构成\n过去一年，发放惠民补贴3.2亿元。"
    found = brief(text, "period", title="青石县财政局全力保障民生\n")
    assert found == [("2025",), ("2025",)]


@pytest.mark.parametrize(
    "title",
    [
        "青石县“十四五”以来财政工作情况汇报（2024年10月）\n",
        "青石县“十四五”以来财政工作情况\n（2024年10月12日）\n",
    ],
)
def test_since_the_plan_began_is_until_the_report_was_given(title: str) -> None:
    assert brief("全县累计争取资金85亿元。", "period", title=title) == [("2021/2024",)]


@pytest.mark.parametrize("title", ["青石县财政收入五年分析\n", "青石县财政收入走势\n"])
def test_years_gone_through_one_by_one_are_summed_up_to_the_last(title: str) -> None:
    text = "2021年，全县收入21亿元；2022年22亿元；2023年24亿元；2024年26亿元；2025年28亿元。五年累计121亿元。"
    found = brief(text, "period", "stance", title=title)
    years = ["2021", "2022", "2023", "2024", "2025", "2021/2025"]
    assert found == [(year, "actual") for year in years]
