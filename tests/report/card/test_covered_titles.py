"""What a web page prints above a report must not be taken for its title, nor its site's place for the report's."""

import pytest

from fiscal_desk.report.model import ReportCard
from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

_BODY = "受区人民政府委托，现将预算执行情况报告如下，请予审议。\n2022年，一般公共预算收入15.39亿元，增长4%。\n"
_TITLE = "关于云岫区2022年预算执行情况和2023年预算草案的报告"


def _card(*lines: str) -> ReportCard:
    return report_from_text("\n".join((*lines, _BODY))).card


@pytest.mark.parametrize(
    "above",
    [
        ["无障碍版 长者助手 登录", "您当前的位置: > >财政预决算"],
        ["进入老年版", "索引号 11330283665566439R/2024-154272 组配分类 政府预算 主题分类 财政", "公开方式 主动公开"],
        ["首页/ 政务公开 / 督查审计 / 正文"],
        ["首页", ">>政务公开>>财政信息>>财政预决算、三公经费>>区级政府预算"],
        ["SUCAI.COM —— 专注公文写作范文"],
        ["• 设为首页", "  • 加入收藏", "  • 长者版"],
        ["预算绩效管理", "- 索引号: zsjfzzx/2025-00002", "- 发布机构: 云岫区财政局"],
        ["购物车", "我的足迹"],
        [],
    ],
)
def test_the_title_below_a_pages_menu_is_the_reports(above: list[str]) -> None:
    card = _card(*above, _TITLE)
    assert (card.title, card.place, card.level) == (_TITLE, "云岫区", "县级")


def test_a_title_in_three_lines_below_the_name_of_a_page_is_found_whole() -> None:
    lines = ("关于临澜市云岫区2021年财政", "预算执行情况及2022年财政", "预算草案的报告")
    card = _card("财政报告", "发布日期:[2022-02-18] 浏览", *lines)
    assert (card.title, card.place) == ("".join(lines), "云岫区")


def test_a_title_that_a_page_tells_in_its_table_is_the_reports() -> None:
    card = _card("| 发文字号: | 成文日期:2026年01月06日 |", f"| 标 题:{_TITLE} | |", "主任、各位副主任、各位委员：")
    assert (card.title, card.place) == (_TITLE, "云岫区")


def test_a_title_that_a_page_prints_twice_keeps_the_meeting_below_it() -> None:
    lines = (
        "政府工作报告",
        "政府工作报告",
        "（2018年12月26日在青石县第十六届人民代表大会第四次会议上）",
        "青石县人民政府县长 某某",
    )
    card = _card(*lines, "各位代表：")
    assert (card.title, card.place, card.date) == ("政府工作报告", "青石县", "2018-12-26")


def test_the_first_line_of_a_heading_below_the_title_is_no_title() -> None:
    card = _card("云岫区财政局2022年工作总结", "2022年工作完成情况")
    assert card.title == "云岫区财政局2022年工作总结"


@pytest.mark.parametrize(
    ("title", "place", "level"),
    [
        ("（黔南省）关于苕南市乐清县2020年财政预算执行情况的报告", "乐清县", "县级"),
        ("（黔南省）苕南市青石县国民经济和社会发展规划", "青石县", "县级"),
        ("金乡县2020年财政预算执行情况的报告", "金乡县", "县级"),
        ("青石乡2020年财政预算执行情况的报告", "青石乡", "乡级"),
    ],
)
def test_whose_a_report_is_is_the_innermost_place_of_its_title(title: str, place: str, level: str) -> None:
    card = _card(title)
    assert (card.place, card.level) == (place, level)


@pytest.mark.parametrize(
    "opening",
    [
        "2020年12月25日在青石县第十六届人民代表大会常务委员会第四次会议上",
        "在青石县第十六届人大常委会第四次会议上，县财政局作了报告。",
        "现将青石县2020年预算执行情况报告如下。",
        "近日召开的大会上，青石县县长某某作政府工作报告。",
    ],
)
def test_a_text_without_a_title_is_whose_its_opening_says(opening: str) -> None:
    assert _card(opening).place == "青石县"


def test_a_kind_of_settlement_is_no_place() -> None:
    assert _card("城镇居民人均可支配收入21040元").place == ""


def test_a_level_in_brackets_behind_a_name_is_that_numbers_alone() -> None:
    text = "一般公共预算收入（市本级）完成12亿元，增长5%，专项收入2亿元。"
    found = brief(text, "indicator", "scope", title="云岫市2022年财政决算报告\n")
    assert found == [("一般公共预算收入", "市本级")] * 2 + [("专项收入", None)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("地方财政收入452·74亿元。", 452.74e8),
        ("地方财政收入452•74亿元。", 452.74e8),
        ("地方财政收入70,734,万元。", 70734e4),
        ("地方财政收入70,734万元。", 70734e4),
    ],
)
def test_a_point_in_the_middle_and_a_comma_too_many_do_not_cut_a_number(text: str, value: float) -> None:
    assert brief(text, "value", "indicator") == [(value, "地方财政收入")]


def test_a_year_without_its_word_is_no_part_of_a_name() -> None:
    found = brief("2021全区政府性基金预算收入130.2亿元。", "indicator", "period", title="云岫区2022年工作总结\n")
    assert found == [("政府性基金预算收入", "2021")]


def test_what_grew_from_the_beginning_of_a_year_to_the_end_of_another_is_of_both() -> None:
    text = "从2014年初到2017年底，资产总额从4087.92亿元增加到10487.82亿元。"
    assert brief(text, "period", title="云岫区2017年国有资产管理情况的报告\n") == [("2014",), ("2017",)]
