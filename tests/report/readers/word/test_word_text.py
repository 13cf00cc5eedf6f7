"""What a Word file prints is read, once; what it does not print is not."""

import io
import zipfile
from pathlib import Path

import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report
from tests.report.docx_building import docx_bytes, open_word, p, r, style, zip_bytes

INSERTED = '<w:ins w:id="1" w:author="a">{}</w:ins>'
DELETED = '<w:del w:id="2" w:author="a"><w:r><w:delText>旧数</w:delText></w:r></w:del>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE) 99</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
HIDDEN_STYLE = style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", kind="character")
CHOICE = f"<mc:Choice>{r('一次')}</mc:Choice><mc:Fallback>{r('两次')}</mc:Fallback>"
BOX = "<w:txbxContent>{}</w:txbxContent>"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (r("收入") + r("86.42") + r("亿元"), "收入86.42亿元"),
        (r("收入") + DELETED + INSERTED.format(r("86亿元")), "收入86亿元"),
        (f"<w:moveFrom>{r('原处')}</w:moveFrom><w:moveTo>{r('新处')}</w:moveTo>", "新处"),
        (r("见") + r("暗文", "<w:vanish/>") + r("文"), "见文"),
        (r("见") + r("暗文", '<w:rStyle w:val="Secret"/>') + r("文"), "见文"),
        (r("明文", '<w:vanish w:val="0"/>'), "明文"),
        (r("合计") + FIELD.format(r("12.5")) + r("亿元"), "合计12.5亿元"),
        (r("合计") + FIELD.format(FIELD.format(r("7"))) + r("亿元"), "合计7亿元"),
        (f'<w:fldSimple w:instr="PAGE">{r("3")}</w:fldSimple>' + r("个"), "3个"),
        (f"<w:hyperlink>{r('链接')}</w:hyperlink>", "链接"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('控件')}</w:sdtContent></w:sdt>", "控件"),
        (f"<w:smartTag>{r('标记')}</w:smartTag>", "标记"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙"),
        ("<w:r><w:tab/><w:t xml:space='preserve'>缩进  </w:t></w:r>", "缩进"),
        ("<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>6%</w:t></w:r>", "5-6%"),
        ("<w:r><w:t>收</w:t><w:softHyphen/><w:t>入</w:t></w:r>", "收入"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5%</w:t></w:r>', "≥5%"),
        ('<w:r><w:sym w:font="宋体" w:char="2103"/></w:r>' + r("以下"), "℃以下"),
        ('<w:r><w:sym w:font="宋体" w:char="zz"/></w:r>' + r("以下"), "以下"),
        (f"<mc:AlternateContent>{CHOICE}</mc:AlternateContent>", "一次"),
        (f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{r('旧法')}</mc:Fallback></mc:AlternateContent>", "旧法"),
        (
            r("甲", "<w:vanish/>").replace("<w:t", '<w:fldChar w:fldCharType="begin"/><w:t')
            + r("域码")
            + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            + r("乙"),
            "乙",
        ),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>完成</w:t></w:r>', "完成"),
        ("<m:oMath><m:r><m:t>94.7%</m:t></m:r></m:oMath>", "94.7%"),
        (f"<w:r><w:ruby><w:rt>{r('shou')}</w:rt><w:rubyBase>{r('收')}</w:rubyBase></w:ruby></w:r>", "收"),
        ("<w:r><w:t>  无须保留  </w:t></w:r>", "无须保留"),
        (r("收入") + '<w:r><w:commentReference w:id="0"/></w:r>', "收入"),
    ],
)
def test_a_paragraph_reads_as_printed(tmp_path: Path, inside: str, text: str) -> None:
    assert open_word(tmp_path, f"<w:p>{inside}</w:p>", styles=HIDDEN_STYLE).text == text


def test_a_soft_line_break_ends_the_line_but_not_a_heading(tmp_path: Path) -> None:
    broken = "<w:p>{}<w:r><w:t>收入增长</w:t><w:br/><w:t>支出平稳</w:t></w:r></w:p>"
    heading = broken.format('<w:pPr><w:pStyle w:val="1"/></w:pPr>')
    report = open_word(tmp_path, broken.format("") + heading, styles=style("1", "heading 1"))
    assert report.text == "收入增长\n支出平稳\n收入增长支出平稳"
    assert [block.kind for block in report.blocks][-1] is BlockKind.HEADING


def test_a_paragraph_whose_end_was_deleted_runs_on(tmp_path: Path) -> None:
    mark = "<w:rPr><w:del w:id='3' w:author='a'/></w:rPr>"
    assert open_word(tmp_path, p("收入86", mark) + p("亿元。") + p("完")).text == "收入86亿元。\n完"
    assert open_word(tmp_path, p("完") + p("收入86亿元", mark)).text == "完\n收入86亿元"


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    box = BOX.format(p("框内86亿元"))
    choice = f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    drawing = f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"
    report = open_word(tmp_path, f"<w:p>{r('正文')}{drawing}{r('继续')}</w:p>" + p("后文"))
    assert report.text == "正文继续\n框内86亿元\n后文"
    assert [block.kind for block in report.blocks][1] is BlockKind.TEXT_BOX


def test_an_old_text_box_is_read_too(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><v:shape><v:textbox>{BOX.format(p('旧框'))}</v:textbox></v:shape></w:pict></w:r>"
    assert open_word(tmp_path, f"<w:p>{r('正文')}{box}</w:p>").text == "正文\n旧框"


def test_a_box_in_a_box_is_read_once(tmp_path: Path) -> None:
    inner = f"<w:p>{r('外框')}<w:r><w:pict><v:textbox>{BOX.format(p('内框'))}</v:textbox></w:pict></w:r></w:p>"
    choice = f"<mc:Choice><wps:txbx>{BOX.format(inner)}</wps:txbx></mc:Choice>"
    fallback = f"<mc:Fallback><v:textbox>{BOX.format(p('外框'))}</v:textbox></mc:Fallback>"
    group = f"<w:r><w:drawing><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:drawing></w:r>"
    assert open_word(tmp_path, f"<w:p>{r('正文')}{group}</w:p>").text == "正文\n外框\n内框"


def test_notes_stand_at_the_end_and_know_their_section(tmp_path: Path) -> None:
    note = '<w:{kind} w:id="{id}"{type}><w:p><w:r><w:{kind}Ref/></w:r>{text}</w:p></w:{kind}>'
    footnotes = note.format(kind="footnote", id=0, type=' w:type="separator"', text="") + note.format(
        kind="footnote", id=1, type="", text=r("含上级补助8.2亿元。")
    )
    endnotes = note.format(kind="endnote", id=1, type="", text=r("快报数。"))
    body = (
        p("一、收入情况")
        + f'<w:p>{r("收入86亿元")}<w:r><w:footnoteReference w:id="1"/></w:r>{r("。")}</w:p>'
        + p("二、支出情况")
        + f'<w:p>{r("支出68亿元。")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    )
    report = open_word(tmp_path, body, footnotes=footnotes, endnotes=endnotes)
    assert report.text.split("\n")[-2:] == ["含上级补助8.2亿元。", "快报数。"]
    assert "收入86亿元。" in report.text
    notes = [block for block in report.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [block.headings for block in notes] == [("一、收入情况",), ("二、支出情况",)]


def test_a_table_of_contents_is_left_out(tmp_path: Path) -> None:
    contents = (
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        f"<w:sdtContent>{p('一、收入……3')}</w:sdtContent></w:sdt>"
    )
    styled = p("二、支出……5", '<w:pStyle w:val="TOC1"/>')
    report = open_word(tmp_path, contents + styled + p("一、收入") + p("收入86亿元。"), styles=style("TOC1", "toc 1"))
    assert report.text == "一、收入\n收入86亿元。"


def test_a_file_saved_as_strict_opens_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(p("收入86亿元")))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    transitional = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    assert transitional in files["word/document.xml"]
    files["word/document.xml"] = files["word/document.xml"].replace(
        transitional, b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    path = tmp_path / "报告.docx"
    path.write_bytes(zip_bytes(files))
    assert open_report(path).text == "收入86亿元"
