"""Headings and numbers of Word files: styles, outline levels, automatic numbering."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.numerals.printing import counting
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.word.numerals import format_number
from tests.report.docx_building import level, numbered, open_word, p, style

STYLES = (
    style("a", "Title")
    + style("1", "heading 1")
    + style("biaoti2", "标题 2")
    + style("own", "自定义", '<w:basedOn w:val="1"/>')
    + style("outlined", "正文强调", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
)


def paragraph(text: str, style_name: str) -> str:
    return p(text, f'<w:pStyle w:val="{style_name}"/>')


@pytest.mark.parametrize(
    ("style_name", "text", "kind", "shown"),
    [
        ("a", "工作报告", BlockKind.TITLE, 0),
        ("1", "收入情况", BlockKind.HEADING, 1),
        ("biaoti2", "税收收入", BlockKind.HEADING, 2),
        ("own", "支出情况", BlockKind.HEADING, 1),
        ("outlined", "债务情况", BlockKind.HEADING, 3),
        ("1", "（一）税收收入", BlockKind.HEADING, 2),
        ("1", "全年收入86亿元，" + "增长平稳，结构持续改善，质量稳步提升，" * 4, BlockKind.PARAGRAPH, 0),
    ],
)
def test_styles_tell_headings(tmp_path: Path, style_name: str, text: str, kind: BlockKind, shown: int) -> None:
    report = open_word(tmp_path, p("正文在前。") + paragraph(text, style_name) + p("正文在后。"), styles=STYLES)
    assert (report.blocks[1].kind, report.blocks[1].level) == (kind, shown)


def test_an_outline_level_on_the_paragraph_itself_counts(tmp_path: Path) -> None:
    report = open_word(tmp_path, p("正文。") + p("收入情况", '<w:outlineLvl w:val="0"/>') + p("收入86亿元。"))
    assert report.blocks[1].kind is BlockKind.HEADING
    assert report.blocks[2].headings == ("收入情况",)


def test_unnumbered_styled_headings_make_a_path(tmp_path: Path) -> None:
    body = paragraph("收入情况", "1") + paragraph("税收", "biaoti2") + p("税收74亿元。") + paragraph("支出情况", "1")
    report = open_word(tmp_path, p("开头。") + body + p("支出68亿元。"), styles=STYLES)
    assert report.blocks[3].headings == ("收入情况", "税收")
    assert report.blocks[5].headings == ("支出情况",)


OUTLINE_LIST = (
    '<w:abstractNum w:abstractNumId="5">'
    + level(0, "chineseCounting", "%1、")
    + level(1, "chineseCounting", "（%2）")
    + level(2, "decimal", "%3.")
    + level(3, "decimal", "%1.%3.%4", "<w:isLgl/>")
    + "</w:abstractNum>"
)


def test_automatic_numbers_are_put_into_the_text(tmp_path: Path) -> None:
    body = (
        numbered("收入", 1)
        + numbered("税收", 1, 1)
        + numbered("非税", 1, 1)
        + numbered("罚没", 1, 2)
        + p("说明文字。")
        + numbered("支出", 1)
        + numbered("教育", 1, 1)
        + numbered("学前", 1, 3)
    )
    report = open_word(
        tmp_path, body, numbering=OUTLINE_LIST + '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    )
    assert report.text.split("\n") == [
        "一、收入", "（一）税收", "（二）非税", "1.罚没", "说明文字。", "二、支出", "（一）教育", "2.1.1 学前",
    ]  # fmt: skip
    assert report.blocks[4].headings == ("一、收入", "（二）非税", "1.罚没")


def test_lists_go_on_or_start_over_as_word_prints_them(tmp_path: Path) -> None:
    numbering = (
        OUTLINE_LIST
        + '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
        + '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
        + '<w:num w:numId="3"><w:abstractNumId w:val="5"/>'
        + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = numbered("甲", 1) + numbered("乙", 1) + numbered("丙", 2) + numbered("丁", 3) + numbered("戊", 3)
    assert open_word(tmp_path, body, numbering=numbering).text == "一、甲\n二、乙\n三、丙\n一、丁\n二、戊"


def test_a_style_may_carry_the_number(tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="7">'
        + level(0, "chineseCounting", "第%1部分", '<w:pStyle w:val="part"/>')
        + level(1, "chineseCounting", "%2、", '<w:pStyle w:val="chapter"/>')
        + '</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>'
    )
    number = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
    styles = style("part", "heading 1", number) + style("chapter", "heading 2", number)
    body = paragraph("收入", "part") + paragraph("税收", "chapter") + p("税收74亿元。")
    report = open_word(tmp_path, body, numbering=numbering, styles=styles)
    assert report.text == "第一部分 收入\n一、税收\n税收74亿元。"
    assert report.blocks[2].headings == ("第一部分 收入", "一、税收")


def test_a_paragraph_can_refuse_its_styles_number(tmp_path: Path) -> None:
    styles = style("x", "清单", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    refused = p("无号", '<w:pStyle w:val="x"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    numbering = OUTLINE_LIST + '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    assert (
        open_word(tmp_path, refused + paragraph("有号", "x"), styles=styles, numbering=numbering).text
        == "无号\n一、有号"
    )


def test_bullets_make_items_without_a_number(tmp_path: Path) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="9">{level(0, "bullet", "")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>'
    )
    report = open_word(tmp_path, p("要点：") + numbered("收入86亿元", 1), numbering=numbering)
    assert report.text == "要点：\n收入86亿元"
    assert report.blocks[1].kind is BlockKind.LIST_ITEM


def test_a_list_may_borrow_the_levels_of_a_list_style(tmp_path: Path) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>{level(0, "decimal", "%1.")}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num>'
    )
    report = open_word(tmp_path, numbered("收入", 1) + numbered("支出", 1), numbering=numbering)
    assert report.text == "1.收入\n2.支出"


def test_a_list_may_change_a_level_and_where_it_starts_over(tmp_path: Path) -> None:
    numbering = (
        OUTLINE_LIST.replace("</w:abstractNum>", level(4, "decimal", "%5)", '<w:lvlRestart w:val="0"/>'))
        + "</w:abstractNum>"
        + '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
        + '<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0">'
        + level(0, "upperRoman", "%1.")
        + "</w:lvlOverride></w:num>"
    )
    body = numbered("甲", 1, 4) + numbered("乙", 1, 0) + numbered("丙", 1, 4) + numbered("丁", 2, 0)
    assert open_word(tmp_path, body, numbering=numbering).text == "1)甲\n一、乙\n2)丙\nI.丁"


def test_a_number_that_no_list_defines_is_left_out(tmp_path: Path) -> None:
    numbering = OUTLINE_LIST + '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    assert open_word(tmp_path, numbered("甲", 8) + numbered("乙", 1, 7), numbering=numbering).text == "甲\n乙"


@pytest.mark.parametrize(
    ("number", "number_format", "printed"),
    [
        (10, "chineseCounting", "十"),
        (11, "chineseCountingThousand", "十一"),
        (20, "japaneseCounting", "二十"),
        (105, "chineseCountingThousand", "一百零五"),
        (110, "chineseCountingThousand", "一百一十"),
        (3, "chineseLegalSimplified", "叁"),
        (10, "ideographDigital", "一〇"),
        (3, "ideographTraditional", "丙"),
        (12, "decimalFullWidth", "１２"),
        (3, "decimalEnclosedCircle", "③"),
        (2, "decimalEnclosedParen", "⑵"),
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (3, "decimalZero", "03"),
        (3, "bullet", ""),
        (3, "somethingNew", "3"),
    ],
)
def test_number_formats(number: int, number_format: str, printed: str) -> None:
    assert format_number(number, number_format) == printed


@given(st.integers(min_value=1, max_value=9999))
def test_chinese_counting_can_be_counted_back(number: int) -> None:
    digits = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
    total = current = 0
    for character in counting(number):
        if character in digits:
            current = digits[character]
        else:
            total += (current or 1) * {"十": 10, "百": 100, "千": 1000}[character]
            current = 0
    assert total + current == number
