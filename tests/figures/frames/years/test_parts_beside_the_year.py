"""Parts of a year beside the whole of it: a month in brackets, the year's budget, the same part of the year before."""

import pytest

from tests.figures.reading import brief

YEAR = "青石县2025年财政收支情况\n"
HALF = "青石县财政局关于2025年上半年预算执行情况的报告\n"


@pytest.mark.parametrize(
    "bracket",
    [
        "【12月当月收入3.1亿元，增长6.2%】",
        "（12月份完成3.1亿元，增长6.2%）",
        "（12月当月完成3.1亿元，增长6.2%）",
        "（其中12月当月完成3.1亿元，同比增长6.2%）",
        "[12月当月3.1亿元，增长6.2%]",
        "〔12月份完成3.1亿元，增长6.2%〕",
        "【其中：12月当月收入3.1亿元，增长6.2%】",
    ],
)
def test_a_month_in_brackets_is_the_time_of_the_brackets_alone(bracket: str) -> None:
    text = f"全县一般公共预算收入完成28.6亿元{bracket}，完成预算的101.2%；增长4.5%。支出完成60亿元。"
    found = brief(text, "indicator", "period", title=YEAR)
    label = "一般公共预算收入"
    assert found[:5] == [(label, "2025"), *[(label, "2025-12")] * 2, *[(label, "2025")] * 2]
    assert found[5] == ("一般公共预算支出", "2025")


def test_a_note_in_square_brackets_stays_a_note() -> None:
    assert brief("全县收入完成28.6亿元[2]，增长4.5%。", "period", title=YEAR) == [("2025",), ("2025",)]


@pytest.mark.parametrize(
    "before",
    [
        "比上年同期144987万元增收1813万元",
        "上年同期完成144987万元，增收1813万元",
        "去年同期为144987万元，增收1813万元",
        "较去年同期的144987万元增加1813万元",
        "上年同期144987万元，同比增收1813万元",
    ],
)
def test_the_budget_is_of_the_year_and_what_is_compared_of_the_last_years_part(before: str) -> None:
    text = f"上半年，全县一般公共预算收入完成146800万元，完成年初预算245800万元的59.72%，{before}。"
    found = brief(text, "indicator", "period", "stance", title=HALF)
    label = "一般公共预算收入"
    assert found == [
        (label, "2025H1", "actual"),
        (label, "2025", "plan"),
        (label, "2025H1", "actual"),
        (label, "2024H1", "actual"),
        (label, "2025H1", "actual"),
    ]


def test_what_is_compared_with_months_so_far_is_of_those_months() -> None:
    text = "截至11月底，税收收入完成18亿元，较上年同期的17亿元增长5.9%。"
    assert brief(text, "period", title=YEAR) == [
        ("2025-01/2025-11",),
        ("2024-01/2024-11",),
        ("2025-01/2025-11",),
    ]


@pytest.mark.parametrize("planned", ["全年预算12亿元", "全年目标12亿元", "年度任务12亿元"])
def test_what_came_in_of_a_years_plan_is_of_the_part(planned: str) -> None:
    text = f"政府性基金收入{planned}，上半年完成3.1亿元，完成全年预算的25.8%。"
    found = brief(text, "indicator", "period", title=HALF)
    assert found[0][1] == "2025"
    assert found[1:] == [("政府性基金收入", "2025H1"), ("政府性基金收入", "2025H1")]


def test_what_is_there_already_of_a_years_plan_is_of_the_part() -> None:
    text = "上半年，争取资金21亿元。计划全年争取专项债券12亿元，已到位5亿元，完成全年目标的41.7%。"
    assert brief(text, "period", title=HALF) == [("2025H1",), ("2025",), ("2025H1",), ("2025H1",)]


def test_what_a_congress_adopted_is_the_budget_of_the_year() -> None:
    text = "年初，县人大批准的全县一般公共预算收入为28亿元，支出为52亿元。上半年收入完成14.6亿元。"
    assert brief(text, "period", title=HALF) == [("2025",), ("2025",), ("2025H1",)]


def test_spent_more_than_the_year_before_is_a_difference() -> None:
    text = "上半年，一般公共预算支出完成14.2亿元，同比多支1.1亿元。"
    assert brief(text, "indicator", "measure", title=HALF)[1] == ("一般公共预算支出", "difference")


@pytest.mark.parametrize("verb", ["完成", "达到", "实现"])
def test_a_time_inside_a_clause_is_no_part_of_the_name(verb: str) -> None:
    text = f"全县一般公共预算收入截至9月底{verb}20.6亿元，增长3.2%。"
    found = brief(text, "indicator", "period", title=YEAR)
    assert found == [("一般公共预算收入", "2025-01/2025-09")] * 2


@pytest.mark.parametrize("words", ["预计全年完成225亿元", "预计全年可完成225亿元", "全年预计完成225亿元"])
def test_what_a_running_year_is_expected_to_bring_is_planned_for_the_year(words: str) -> None:
    text = f"前三季度，全市一般公共预算收入168亿元，增长4%。{words}，增长4.5%。"
    found = brief(text, "period", "stance", title="临澜市2025年前三季度财政收支情况\n")
    assert found[2:] == [("2025", "plan"), ("2025", "plan")]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("6月末，债务余额98亿元。支出完成30亿元。", ["2025-06", "2025H1"]),
        ("收入完成14亿元。6月末债务余额98亿元。", ["2025H1", "2025-06"]),
        ("截至6月末债务余额98亿元，发行债券11亿元。", ["2025-06", "2025H1"]),
        (
            "1-5月，收入完成11亿元。5月当月完成2亿元。支出完成24亿元。",
            ["2025-01/2025-05", "2025-05", "2025-01/2025-05"],
        ),
        ("5月，收入完成2亿元，增长3%。1-5月，完成11亿元。", ["2025-05", "2025-05", "2025-01/2025-05"]),
        ("4月，完成收入2亿元；5月，完成1亿元。", ["2025-04", "2025-05"]),
        ("收入完成14亿元，增长3%。上年同期13亿元。", ["2025H1", "2025H1", "2024H1"]),
        ("收入完成14亿元（6月2亿元）。支出完成30亿元。", ["2025H1", "2025-06", "2025H1"]),
    ],
)
def test_a_month_holds_for_what_is_told_of_it(text: str, periods: list[str]) -> None:
    assert [found for (found,) in brief(text, "period", title=HALF)] == periods


def test_a_month_in_which_something_was_done_is_not_what_an_account_of_a_year_is_about() -> None:
    text = "5月，获评全省先进单位，争取资金12亿元。"
    assert brief(text, "period", title="青石县财政局2025年工作总结\n") == [("2025",)]


def test_until_when_something_is_planned_is_not_when_it_is() -> None:
    text = "6月底完成投资2亿元，12月底前完成投资5亿元。"
    assert brief(text, "period", title="青石县2025年重点工作安排\n") == [("2025",), ("2025",)]


@pytest.mark.parametrize(
    ("title", "year"), [("青石县财政局2025年工作总结\n", "2026"), ("青石县财政局2025年工作要点\n", "2025")]
)
def test_the_new_year_is_the_one_after_a_review_and_that_of_a_plan(title: str, year: str) -> None:
    assert brief("新的一年，计划争取资金30亿元。", "period", title=title) == [(year,)]
