"""Reports and headings are named and numbered as offices do."""

from typing import Any

import msgspec
import pytest

from fiscal_desk.memo.model import Heading, paragraph
from fiscal_desk.memo.numbering import number_headings
from fiscal_desk.memo.typesetting.title import title_lines
from fiscal_desk.memo.words.counting import chinese_number, count_of_reports, listed
from fiscal_desk.memo.words.dates import print_date, print_moment
from fiscal_desk.memo.words.names import full_name, holders, listed_name, memo_title, range_of_names, short_name
from fiscal_desk.report.model import ReportKind
from tests.memo import made


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "100")],
)
def test_headings_count_in_chinese(number: int, word: str) -> None:
    assert chinese_number(number) == word


def test_headings_start_again_below_each_heading() -> None:
    levels = [1, 2, 2, 3, 4, 4, 3, 1, 2]
    blocks = [*(Heading(level, "") for level in levels), paragraph("正文")]
    numbers = [block.number for block in number_headings(blocks) if isinstance(block, Heading)]
    assert numbers == ["一、", "（一）", "（二）", "1.", "（1）", "（2）", "2.", "二、", "（一）"]


def test_two_reports_stand_in_the_title_and_more_are_summed_up() -> None:
    first, second = made.two_reports()
    assert memo_title([first, second]) == (
        "关于《云岫区财政局2023年工作总结》与《云岫区2024年政府工作报告》主要指标的对比备忘录"
    )
    assert memo_title([first, second, second]) == "关于云岫区三份报告主要指标的对比备忘录"
    assert memo_title([first]) == "关于《云岫区财政局2023年工作总结》主要指标的核对备忘录"


def test_two_reports_of_one_title_are_told_apart_in_the_memos_title() -> None:
    titles = {"title": "政府工作报告"}
    near, far = (made.report("甲", place=place, **titles) for place in ("云岫区", "临澜市"))
    unplaced = made.report("甲", place="", **titles)
    assert memo_title([near, far]) == "关于云岫区《政府工作报告》与临澜市《政府工作报告》主要指标的对比备忘录"
    assert memo_title([near, near]) == "关于云岫区两份《政府工作报告》主要指标的对比备忘录"
    assert memo_title([unplaced, near]) == "关于两份《政府工作报告》主要指标的对比备忘录"


def test_a_title_without_place_and_year_has_both_beside_one_that_says_them() -> None:
    full = made.report("甲", title="2025年临江市政府工作报告", place="临江市", period="2024")
    known = {"place": "临江市", "period": "2025", "kind": ReportKind.GOVERNMENT_REPORT}
    bare = made.report("甲", title="政府工作报告", date="2026-01-26", **known)
    assert memo_title([full, bare]) == (
        "关于《2025年临江市政府工作报告》与临江市2026年《政府工作报告》主要指标的对比备忘录"
    )
    undated = made.report("甲", title="政府工作报告", **known)
    assert memo_title([full, undated]) == (
        "关于《2025年临江市政府工作报告》与临江市《政府工作报告》主要指标的对比备忘录"
    )


def test_a_summary_without_its_place_has_it_in_the_memos_title() -> None:
    work = made.report("甲", title="2023年主要工作情况", place="临江市青石区", period="2023")
    named = made.report("甲", title="青石区财政局工作总结", place="临江市青石区", period="2022H1")
    assert memo_title([work, named]) == (
        "关于临江市青石区《2023年主要工作情况》与2022年上半年《青石区财政局工作总结》主要指标的对比备忘录"
    )


def test_reports_of_one_title_and_place_are_told_apart_by_their_years() -> None:
    title = {"title": "政府工作报告", "place": "临江市", "kind": ReportKind.GOVERNMENT_REPORT}
    old, new = (made.report("甲", date=date, **title) for date in ("2025-01-10", "2026-01-12"))
    assert memo_title([old, new]) == (
        "关于临江市2025年《政府工作报告》与临江市2026年《政府工作报告》主要指标的对比备忘录"
    )


def test_digits_as_wide_as_chinese_are_printed_as_digits() -> None:
    wide = made.report("甲", title="临江市２０２５年预算（草案）ＡＢ", place="临江市")
    assert full_name(wide) == "《临江市2025年预算（草案）AB》"
    assert listed_name(wide) == "临江市2025年预算（草案）AB"


def test_a_report_without_a_title_is_named_by_what_is_known() -> None:
    untitled = {"title": ""}
    assert full_name(made.report("甲", **untitled)) == "“测试”"
    planned = made.report("甲", period="2024", kind=ReportKind.WORK_PLAN, **untitled)
    assert full_name(planned) == "2024年工作计划"
    known = made.report("甲", place="临澜市", period="2023H1", kind=ReportKind.FINANCE_SUMMARY, **untitled)
    assert full_name(known) == "临澜市2023年上半年财政工作总结"
    assert full_name(made.report("甲", title="关于《预算》的 说明")) == "《关于〈预算〉的说明》"


@pytest.mark.parametrize(
    ("text", "card", "name"),
    [
        ("云岫区有关情况\n收入1亿元。", {"place": ""}, "《云岫区有关情况》"),
        ("收入1亿元，增长3%。", {"place": "云岫区", "period": "2024"}, "云岫区2024年报告"),
        ("收入1亿元，增长3%。", {}, "“scan-0417”"),
        ("收入1亿元。", {"period": "2024", "kind": ReportKind.FINANCE_SUMMARY}, "2024年财政工作总结"),
    ],
)
def test_a_file_name_in_other_letters_is_the_last_thing_a_report_is_called_by(
    text: str, card: dict[str, Any], name: str
) -> None:
    opened = made.report(text, title="", **card)
    opened = msgspec.structs.replace(opened, origin=msgspec.structs.replace(opened.origin, name="scan-0417.pdf"))
    assert full_name(opened) == name
    assert listed_name(opened).startswith(name.strip("《》"))
    assert listed_name(opened).endswith("scan-0417）") is ("scan-0417" not in name)


def test_who_states_something_is_said_shortly() -> None:
    assert holders([0, 1], 2) == "两份报告"
    assert holders([2, 0], 3) == "报告一、报告三"
    assert short_name(11) == "报告十二"
    assert count_of_reports(12) == "12份报告"


def test_long_lists_of_names_end_in_deng() -> None:
    assert listed(["甲", "乙", "甲"]) == "甲、乙"
    assert listed(list("甲乙丙丁戊己")) == "甲、乙、丙、丁、戊等"


def test_dates_have_no_padding_zero() -> None:
    assert print_date("2024-02-03") == "2024年2月3日"
    assert print_moment("2024-02-03T09:05:07+08:00") == "2024年2月3日09:05"
    assert print_date("二月") == "二月"


def test_a_title_that_begins_with_about_is_worded_on_in_its_own_words() -> None:
    budget = made.report("甲", title="关于临澜市2024年预算执行情况和2025年预算草案的报告（摘要）", place="临澜市")
    expected = "关于临澜市2024年预算执行情况和2025年预算草案的报告主要指标的核对备忘录"
    assert memo_title([budget]) == expected
    assert title_lines(expected) == [
        "关于临澜市2024年预算执行情况",
        "和2025年预算草案的报告",
        "主要指标的核对备忘录",
    ]


def test_a_columns_head_names_several_reports_shortly() -> None:
    assert range_of_names([2, 3, 4]) == "报告三至报告五"
    assert range_of_names([0, 4, 2]) == "报告一、三、五"
    assert range_of_names([1]) == "报告二"


def test_two_long_titles_are_told_by_place_year_and_kind() -> None:
    long = "关于{}2024年市本级预算和全市总预算执行情况与2025年市本级预算和全市总预算草案的报告（书面）"
    reports = [
        made.report("甲", title=long.format(place), place=place, period="2024", kind=ReportKind.BUDGET_REPORT)
        for place in ("临澜市", "沅宁市")
    ]
    assert memo_title(reports) == "关于临澜市2024年预算报告与沅宁市2024年预算报告主要指标的对比备忘录"
    unknown = made.report("甲", title=long.format("某市"), place="", period="2024", kind=ReportKind.BUDGET_REPORT)
    assert "关于某市2024年市本级预算" in full_name(unknown)
    assert memo_title([reports[0], unknown]).startswith("关于临澜市2024年预算报告与某市2024年市本级预算")
