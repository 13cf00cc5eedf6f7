"""A text without a title still says which year it is about, and whether that is over."""

import pytest

from tests.figures.reading import brief, figures

REVIEW = "新建学校72所。\n"


@pytest.mark.parametrize(
    ("first", "second", "year"),
    [
        ("一、工作回顾", "二、关于2025年工作", "2024"),
        ("一、过去一年的工作", "二、2026年重点工作", "2025"),
        ("第一部分　过去一年工作回顾", "第二部分　2025年工作安排", "2024"),
        ("一、工作开展情况", "二、2023年工作打算", "2022"),
        ("一、重点工作开展情况", "二、2026年工作安排", "2025"),
        ("一、2025年工作开展情况", "二、2026年工作打算", "2025"),
    ],
)
def test_a_review_before_a_dated_plan_is_of_the_year_before(first: str, second: str, year: str) -> None:
    text = f"{first}\n{REVIEW}{second}\n新增停车位124个。\n"
    done, planned = brief(text, "period", "stance", title="")
    assert done == (year, "actual")
    assert planned == (str(int(year) + 1), "plan")


@pytest.mark.parametrize("second", ["二、今年重点工作", "二、2026年工作安排"])
def test_this_year_in_the_plan_of_an_untitled_report_is_the_coming_one(second: str) -> None:
    text = f"一、2025年工作回顾\n{REVIEW}{second}\n今年新增停车位124个。\n"
    assert brief(text, "period", title="")[-1] == ("2026",)


def test_the_months_that_a_notice_announces_hold_for_all_of_it() -> None:
    text = (
        "现将今年1-9月份全区预算执行情况通报如下。\n区本级一般公共预算收入11.8亿元。\n"
        "全区一般公共预算支出29.8亿元。\n2024年10月15日\n"
    )
    assert brief(text, "period", title="") == [("2024-01/2024-09",)] * 2


def test_a_year_named_in_the_clause_is_not_moved_to_the_year_before() -> None:
    text = "一、主要成效\n森林覆盖率从2023年的52.2%提高到2025年的72.1%。\n2023年到2025年，城镇化率从51%提升到63%。\n"
    assert brief(text, "period", title="") == [("2023",), ("2025",)] * 2


@pytest.mark.parametrize("lead", ["其中：", "分级次看：", "按级次看，", "分级次看，"])
@pytest.mark.parametrize("mark", ["；", "。"])
def test_a_breakdown_by_levels_goes_on_over_any_mark(lead: str, mark: str) -> None:
    text = f"全市一般公共预算支出390.5亿元，增长2%。{lead}市级98.2亿元{mark}经开区30.8亿元{mark}区县级224.1亿元。"
    found = brief(text, "indicator", "scope", title="沅宁市2025年预算执行情况\n")[2:]
    assert [row[0] for row in found] == ["一般公共预算支出"] * 3
    assert [row[1] for row in found][1:] == ["经开区", "区县级"]


def test_a_span_that_lasts_still_ends_with_the_year_under_review() -> None:
    text = "“十四五”以来，地区生产总值突破500亿元，新建学校12所。"
    assert brief(text, "period", "stance", title="云岫区2025年政府工作报告\n") == [
        ("2024", "actual"),
        ("2021/2024", "actual"),
    ]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("“十四五”时期，高新技术企业超1.5万家。", "2025"),
        ("“十四五”时期，科技型中小企业突破3万家。", "2025"),
        ("“十四五”时期，新增高新技术企业超1.5万家。", "2021/2025"),
    ],
)
def test_what_stands_at_the_end_of_a_review_is_of_its_last_year(sentence: str, period: str) -> None:
    assert brief(sentence, "period", title="云岫区2026年政府工作报告\n") == [(period,)]


@pytest.mark.parametrize("part", ["上半年", "一季度", "1-9月"])
def test_a_part_of_a_year_below_a_page_stamp_is_of_the_year_of_the_stamp(part: str) -> None:
    text = (
        f"2025-10-21 09:30\n青川县财政局20日发布数据显示，{part}，一般公共预算收入8.2亿元，与2019年同期相比增长16%。\n"
        f"支出方面，{part}，一般公共预算支出22亿元。"
    )
    assert {str(period)[:4] for (period,) in brief(text, "period", title="")} == {"2025"}


def test_a_part_of_a_year_is_in_doubt_where_only_a_guess_says_the_year() -> None:
    text = "上半年，全县收入8.2亿元，与2019年同期相比增长16%。"
    assert all(figure.confidence < 0.9 for figure in figures(text, title=""))


@pytest.mark.parametrize("later", ["上半年预算", "1-6月预算", "前三季度预算"])
def test_an_account_of_two_years_tells_this_year_of_the_later_one(later: str) -> None:
    text = (
        f"市财政局关于2024年财政决算和2025年{later}执行情况的报告指出，今年上半年，一般公共预算收入12亿元。\n"
        "支出方面，上半年，一般公共预算支出18亿元。"
    )
    assert set(brief(text, "period", title="")) == {("2025H1",)}


@pytest.mark.parametrize("year", ["2024年度", "2024年"])
def test_an_audit_is_of_the_year_whose_budget_was_audited(year: str) -> None:
    text = (
        f"根据2025年审计计划，县审计局对12个单位{year}预算执行和其他财政收支情况进行了审计。现将结果公告如下：\n"
        "一、基本情况\n违规资金430万元。"
    )
    assert brief(text, "period", title="")[-1] == ("2024",)


@pytest.mark.parametrize("work", ["主要工作", "主要任务", "政府工作"])
def test_a_text_that_begins_with_the_work_of_this_year_plans_it(work: str) -> None:
    text = (
        f"三、2026年{work}\n今年是“十五五”开局之年，必须迈好第一步。\n"
        "今年主要预期目标是：地区生产总值增长6%左右，城镇调查失业率控制在5.5%左右。\n"
        "（一）扩大开放\n推动服务业开放，服务贸易增长10%，实际使用外资增长8%。\n"
    )
    assert brief(text, "stance", "period", title="") == [("plan", "2026")] * 4


def test_quotes_within_quotes_name_a_five_year_plan_too() -> None:
    text = (
        "“‘十四五’时期，是我市发展成果丰硕的五年。”市财政局局长在接受采访时说。\n"
        "五年来，一般公共预算收入累计达到662亿元，较“十三五”时期增加149亿元。\n"
    )
    assert brief(text, "period", title="") == [("2021/2025",)] * 2
