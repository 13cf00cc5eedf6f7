"""Outline numbers: what is a heading, what a paragraph with its own heading, what an item of a list."""

import pytest

from fiscal_desk.report.outline.outline import LineRole, marker_of, read_line


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("一、主要工作", 1),
        ("十一、其他事项", 1),
        ("第一部分 预算执行", 1),
        ("第二章　收入", 1),
        ("（一）收入情况", 2),
        ("(二)支出情况", 2),
        ("　（三）支出情况", 2),
        ("1.增值税", 3),
        ("１．增值税", 3),
        ("2、增值税", 3),
        ("3.2024年预算安排", 3),
        ("（1）本级", 4),
        ("（２）本级", 4),
        ("3）本级", 4),
        ("①人员经费", 5),
    ],
)
def test_numbers_tell_the_level(line: str, level: int) -> None:
    found = marker_of(line)
    assert found is not None
    assert found[1] == level


@pytest.mark.parametrize(
    "line",
    [
        "1.5亿元用于教育",
        "2024年全区收入",
        "1、2月份收入增长",
        "一、二、三产业协调发展",
        "一是抓收入",
        "（2024年1月5日）",
        "“一老一小”服务",
        "3个项目开工",
        "十大工程",
    ],
)
def test_numbers_that_count_are_no_outline(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize(
    ("line", "following", "role"),
    [
        ("一、2023年工作回顾", "全年收入稳步增长。", LineRole.HEADING),
        ("一、深挖潜力，增强保障能力。", "全年收入稳步增长。", LineRole.HEADING),
        ("（一）抓收入。会同税务部门按月调度，全年入库86亿元。", "", LineRole.RUN_IN),
        ("1.税收收入：全年完成74亿元，增长9%", "", LineRole.RUN_IN),
        ("1.增值税31.24亿元，增长6.2%。", "2.所得税14亿元。", LineRole.ITEM),
        ("1.开展代理记账专项检查。", "2.开展预决算公开检查。", LineRole.ITEM),
        ("（1）加强库款调度；", "（2）加强债务监测；", LineRole.ITEM),
        ("——今年以来全力保障民生。投入加大。", "", LineRole.RUN_IN),
        ("下一步工作打算", "继续努力。", LineRole.HEADING),
        ("全年工作取得新成效，得益于各方支持。", "", LineRole.BODY),
        ("各位代表：", "", LineRole.BODY),
    ],
)
def test_a_line_says_what_it_is(line: str, following: str, role: LineRole) -> None:
    assert read_line(line, following).role is role


def test_the_heading_sentence_of_a_paragraph_is_known_by_itself() -> None:
    line = read_line("（一）优化政策供给。围绕主导产业兑现资金12亿元。")
    assert (line.level, line.heading) == (2, "（一）优化政策供给")


def test_a_long_numbered_sentence_is_no_heading() -> None:
    line = read_line("（一）" + "统筹各类资金支持重点领域建设并持续加大投入力度" * 4)
    assert line.role is LineRole.ITEM
    assert line.heading == ""
