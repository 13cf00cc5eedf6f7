"""Paper, margins, line pitch and page numbers are those of GB/T 9704."""

import pytest

from fiscal_desk.memo.model import Attachment, Memo, paragraph
from tests.memo import made
from tests.memo.typesetting.opened import NAMES, Opened, W, get


def memo(**fields: object) -> Memo:
    known = {
        "title": "关于两份报告的对比备忘录",
        "blocks": (paragraph("正文。"),),
        "attachments": (Attachment("表", (paragraph("宽"),), landscape=True), Attachment("摘录", (paragraph("窄"),))),
        "date": "2024-02-03",
    }
    return Memo(**(known | fields))  # type: ignore[arg-type]


def test_portrait_pages_are_a4_with_the_type_area() -> None:
    section = Opened(memo()).find("//w:sectPr")[0]
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert dict(size.attrib) == {f"{W}w": "11906", f"{W}h": "16838"}
    assert [get(margins, side) for side in ("top", "left", "right", "bottom")] == ["2098", "1588", "1474", "1984"]
    assert get(margins, "footer") == "1446"


def test_a_landscape_page_is_the_portrait_page_turned() -> None:
    sections = Opened(memo()).find("//w:sectPr")
    assert [section.find(f"{W}pgSz").get(f"{W}orient") for section in sections] == [None, "landscape", None]
    size, margins = sections[1].find(f"{W}pgSz"), sections[1].find(f"{W}pgMar")
    assert (get(size, "w"), get(size, "h")) == ("16838", "11906")
    assert [get(margins, side) for side in ("left", "top", "bottom", "right")] == ["1984", "1588", "1474", "2098"]


def test_the_body_has_the_pitch_of_22_lines_and_28_characters() -> None:
    opened = Opened(memo())
    style = opened.style("Normal")
    spacing = style.find(f"{W}pPr/{W}spacing")
    assert (get(spacing, "line"), get(spacing, "lineRule")) == ("579", "exact")
    assert get(style.find(f"{W}rPr/{W}spacing"), "val") == "-5"
    assert get(style.find(f"{W}pPr/{W}ind"), "firstLineChars") == "200"
    assert get(style.find(f"{W}pPr/{W}widowControl"), "val") == "0"


def test_odd_and_even_pages_differ() -> None:
    assert Opened(memo()).find("w:evenAndOddHeaders", Opened(memo()).xml("word/settings.xml"))


@pytest.mark.parametrize(("placement", "odd", "even"), [("outer", "right", "left"), ("centre", "center", "center")])
def test_every_section_has_page_numbers_on_odd_and_even_pages(placement: str, odd: str, even: str) -> None:
    opened = Opened(memo(page_number=placement))
    relations = {relation.get("Id"): relation.get("Target") for relation in opened.xml("word/_rels/document.xml.rels")}
    for section in opened.find("//w:sectPr"):
        references = {
            get(each, "type"): each.get(f"{{{NAMES['r']}}}id") for each in section.findall(f"{W}footerReference")
        }
        assert set(references) == {"default", "even"}
        for kind, side in (("default", odd), ("even", even)):
            footer = opened.xml(f"word/{relations[references[kind]]}")
            line = footer.xpath("(.//w:p[w:r/w:instrText])[1]", namespaces=NAMES)[0]
            assert "".join(line.itertext()).replace("1", " PAGE ").split() == ["—", "PAGE", "PAGE", "—"]
            assert get(line.find(f"{W}pPr/{W}jc"), "val") == side
            if placement == "outer":
                assert get(line.find(f"{W}pPr/{W}ind"), f"{side}Chars") == "100"


def test_the_page_number_of_a_landscape_page_is_turned_to_the_sheets_foot() -> None:
    opened = Opened(memo())
    turned = [name for name in opened.parts if name.startswith("word/footer") and b'vert="vert"' in opened.parts[name]]
    assert len(turned) == 2
    for name in turned:
        footer = opened.xml(name)
        assert len(footer.xpath(".//w:txbxContent//w:instrText", namespaces=NAMES)) == 2  # the drawing and its fallback


def test_page_numbers_are_song_of_size_four() -> None:
    style = Opened(memo()).style("PageNumberLine")
    assert get(style.find(f"{W}rPr/{W}sz"), "val") == "28"
    assert get(style.find(f"{W}rPr/{W}rFonts"), "eastAsia") == "宋体"
    assert get(style.find(f"{W}rPr/{W}rFonts"), "ascii") == "宋体"


def test_a_memo_without_wide_tables_has_one_section() -> None:
    opened = Opened(memo(attachments=()))
    assert len(opened.find("//w:sectPr")) == 1
    assert sum(name.startswith("word/footer") for name in opened.parts) == 2


def test_attachments_begin_on_new_pages() -> None:
    narrow = (Attachment("甲", (paragraph("一"),)), Attachment("乙", (paragraph("二"),)))
    opened = Opened(memo(attachments=narrow))
    labels = opened.find("w:p[w:pPr/w:pStyle/@w:val='AttachmentLabel']")
    assert ["".join(label.itertext()) for label in labels] == ["附件1", "附件2"]
    assert all(label.find(f"{W}pPr/{W}pageBreakBefore") is not None for label in labels)
    turned = Opened(memo()).find("w:p[w:pPr/w:pStyle/@w:val='AttachmentLabel']")
    assert all(label.find(f"{W}pPr/{W}pageBreakBefore") is None for label in turned)
    assert all(get(each, "val") == "nextPage" for each in Opened(memo()).find("//w:sectPr/w:type"))


def test_an_attachments_title_stands_on_the_third_line() -> None:
    opened = Opened(made.compose(made.conflicting()))
    paragraphs = [each for each in opened.body if each.tag == f"{W}p"]
    label = next(place for place, each in enumerate(paragraphs) if "".join(each.itertext()) == "附件1")
    assert ["".join(each.itertext()) for each in paragraphs[label : label + 4]] == ["附件1", "", "主要指标对照表", ""]
    assert get(opened.style("AttachmentTitle").find(f"{W}pPr/{W}jc"), "val") == "center"


def test_a_single_attachment_has_no_number() -> None:
    opened = Opened(memo(attachments=(Attachment("摘录", (paragraph("一"),)),)))
    texts = ["".join(each.itertext()) for each in opened.body]
    assert "附件" in texts
    assert "附件：摘录" in texts
