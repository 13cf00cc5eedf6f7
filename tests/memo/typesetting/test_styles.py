"""Faces, sizes and headings are the norm's, by names that offices' machines know."""

import re

import pytest

from fiscal_desk.memo.model import Heading, Memo, paragraph
from tests.memo import made
from tests.memo.typesetting.opened import Opened, W, get


def face(opened: Opened, style_id: str) -> str | None:
    fonts = opened.style(style_id).find(f"{W}rPr/{W}rFonts")
    return None if fonts is None else get(fonts, "eastAsia")


@pytest.fixture(scope="module")
def opened() -> Opened:
    return Opened(made.compose(made.agreeing()))


def test_no_part_speaks_of_a_theme(opened: Opened) -> None:
    assert not [name for name, content in opened.parts.items() if b"heme" in content or "theme" in name]


def test_nothing_is_left_of_a_template(opened: Opened) -> None:
    assert not [name for name in opened.parts if "thumbnail" in name or "customXml" in name]
    assert not [name for name, content in opened.parts.items() if b"python-docx" in content]
    assert opened.word.core_properties.comments == ""


def test_title_body_and_headings_have_their_faces(opened: Opened) -> None:
    defaults = opened.xml("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    assert get(defaults.find(f"{W}rFonts"), "eastAsia") == "仿宋_GB2312"
    assert get(defaults.find(f"{W}rFonts"), "ascii") == "Times New Roman"
    assert get(defaults.find(f"{W}sz"), "val") == "32"
    assert face(opened, "MemoTitle") == "方正小标宋简体"
    assert get(opened.style("MemoTitle").find(f"{W}rPr/{W}sz"), "val") == "44"
    assert [face(opened, f"Heading{level}") for level in (1, 2, 3, 4)] == ["黑体", "楷体_GB2312", None, None]
    assert face(opened, "AttachmentLabel") == "黑体"


def test_the_plain_preset_has_no_gb2312_faces() -> None:
    opened = Opened(made.compose(made.agreeing(), fonts="plain"))
    assert face(opened, "Heading2") == "楷体"
    assert not any(b"GB2312" in content for content in opened.parts.values())


def test_headings_are_found_by_the_navigation_pane_and_are_not_bold(opened: Opened) -> None:
    for level in (1, 2, 3, 4):
        style = opened.style(f"Heading{level}")
        assert get(style.find(f"{W}name"), "val") == f"heading {level}"
        assert get(style.find(f"{W}pPr/{W}outlineLvl"), "val") == str(level - 1)
    assert not opened.xml("word/styles.xml").findall(f".//{W}b")
    assert not opened.find(".//w:b")
    assert next(each.text for each in opened.word.paragraphs if each.style.name == "Heading 1") == "一、主要情况"


def test_headings_stay_with_their_text(opened: Opened) -> None:
    assert opened.style("Heading1").find(f"{W}pPr/{W}keepNext") is not None


def test_quotes_dashes_and_dots_take_the_chinese_face() -> None:
    opened = Opened(Memo(title="题", blocks=(paragraph("称“超”20亿元……——2023年"), paragraph("没有GDP"))))
    with_quotes, without = (each for each in opened.find("w:p[w:r]") if "题" not in "".join(each.itertext()))
    assert [get(each, "hint") for each in with_quotes.iter(f"{W}rFonts")] == ["eastAsia"]
    assert not list(without.iter(f"{W}rFonts"))


def test_every_face_of_the_font_table_has_a_fallback(opened: Opened) -> None:
    fonts = opened.xml("word/fontTable.xml")
    named = {get(font, "name"): font.find(f"{W}altName") for font in fonts}
    assert set(named) == {"Times New Roman", "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"}
    assert all(alternative is not None for name, alternative in named.items() if name != "Times New Roman")


def test_every_style_that_is_used_is_defined(opened: Opened) -> None:
    defined = {get(style, "styleId") for style in opened.xml("word/styles.xml").iter(f"{W}style")}
    used = set()
    for name, content in opened.parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            used |= set(re.findall(rb'<w:(?:pStyle|tblStyle|basedOn|next) w:val="([^"]+)"', content))
    assert {each.decode() for each in used} <= defined


def test_a_blank_line_follows_the_title(opened: Opened) -> None:
    first, second = opened.find("w:p")[:2]
    assert get(first.find(f"{W}pPr/{W}pStyle"), "val") == "MemoTitle"
    assert "".join(second.itertext()) == ""


def test_properties_name_title_office_and_language() -> None:
    properties = Opened(made.compose(made.agreeing(), title="对比备忘录", office="云岫区财政局")).word.core_properties
    assert (properties.title, properties.author, properties.language) == ("对比备忘录", "云岫区财政局", "zh-CN")


def test_the_recipient_stands_flush_left_with_a_full_colon() -> None:
    opened = Opened(made.compose(made.agreeing(), recipient="局领导:"))
    line = next(each for each in opened.find("w:p") if "".join(each.itertext()).startswith("局领导"))
    assert "".join(line.itertext()) == "局领导："
    assert get(opened.style("Recipient").find(f"{W}pPr/{W}ind"), "firstLineChars") == "0"


def test_levels_three_and_four_are_set_like_the_body() -> None:
    memo = Memo(title="题", blocks=(Heading(3, "事项", "1."), Heading(4, "细项", "（1）")))
    texts = [(each.style.name, each.text) for each in Opened(memo).word.paragraphs]
    assert ("Heading 3", "1.事项") in texts
    assert ("Heading 4", "（1）细项") in texts
