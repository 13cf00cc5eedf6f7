"""What a page says of itself stands in a table of its own above the title, and heads run into their text.

Without the title such a report is one of the day on which the page was made: a review read as the plan of the year.
"""

import pytest

from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

DATA = """索引号 | 0012/2024-7 | ||
组配分类 | 计划总结 | 发布机构 | 云岫街道 |
生成日期 | 2024-03-21 | 公开方式 | 主动公开 |
公开范围 | 面向全社会 |
"""
TITLE = "云岫街道2023年工作总结和2024年工作思路"
BODY = """一、2023年工作回顾 2023年是开局之年。全年一般公共预算收入2亿元。 (一)坚持稳增长,全力提振活力。 招引企业12家。
二、2024年工作思路 围绕目标抓落实。招引企业20家。
"""


def _texts(report: Report, kind: BlockKind) -> list[str]:
    return [report.text[block.span.start : block.span.end].strip() for block in report.blocks if block.kind is kind]


@pytest.mark.parametrize(
    "data",
    [
        DATA,
        DATA.replace(" | ", "|"),
        DATA.replace("|", "｜"),
        DATA.replace("|", "：|", 1),
        "主题分类 | 财政 | 体裁分类 | 其他 |\n发布日期 | 2024-03-21 | 关键词 | 总结 |\n",
        f"名称 | {TITLE} |\n文号 | 无 |\n有效性 | 有效 |\n",
    ],
)
@pytest.mark.parametrize("bar", ["", " |", "｜"])
def test_the_title_below_what_a_page_says_of_itself_is_the_title(data: str, bar: str) -> None:
    report = report_from_text(f"{data}{TITLE}{bar}\n发布日期: 2024-03-21 11:04 信息来源: 云岫街道 |\n{BODY}")
    assert (report.card.title, report.card.period) == (TITLE, "2023")
    assert _texts(report, BlockKind.TABLE_CELL) == []


def test_what_was_done_and_what_is_planned_keep_their_years() -> None:
    found = brief(f"{DATA}{TITLE} |\n{BODY}", "value", "stance", "period", title="")
    assert found == [(2e8, "actual", "2023"), (12.0, "actual", "2023"), (20.0, "plan", "2024")]


@pytest.mark.parametrize(
    "heading",
    [
        "一、2023年工作回顾",
        "二、2024年工作打算",
        "三、收支情况",
        "（一）主要成效",
        "(二)下一步工作安排",
        "二、 存在问题",
    ],
)
@pytest.mark.parametrize("blank", [" ", "\u3000", "  "])
def test_a_head_with_a_blank_behind_it_opens_its_section(heading: str, blank: str) -> None:
    report = report_from_text(f"{TITLE}\n{heading}{blank}全年一般公共预算收入完成8亿元，增长5%。\n")
    assert _texts(report, BlockKind.HEADING) == [heading]


@pytest.mark.parametrize(
    "line",
    [
        "一、完成 8亿元的目标。",
        "二、全年收入 9000万元，增长6%。",
        "三、抓好收入工作，重点是 税收。",
        "（一）一般公共预算收入 8000",
    ],
)
def test_a_blank_within_a_sentence_makes_no_head(line: str) -> None:
    report = report_from_text(f"{TITLE}\n{line}\n各项工作有序推进。\n")
    assert line in [report.text[block.span.start : block.span.end] for block in report.blocks]


def test_a_table_of_figures_stays_a_table() -> None:
    report = report_from_text(f"{TITLE}\n项目 | 金额（万元） |\n税收收入 | 12000 |\n")
    assert "12000" in _texts(report, BlockKind.TABLE_CELL)
