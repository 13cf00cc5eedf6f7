"""Documents of other programs: what styles, defaults, themes and text boxes give is found, whatever they are called."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from fiscal_desk.memo.norms.checking import check_document, check_file
from fiscal_desk.memo.norms.model import Outcome
from fiscal_desk.report.errors import Refusal, ReportOpeningError
from tests.memo.norms.built import document, plain_document, remarks

PAGE = (
    '<w:sectPr>{footers}<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="1446"/>{grid}</w:sectPr>'
)
BODY_RUN = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{face}"/><w:sz w:val="32"/>'
DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    + BODY_RUN.format(face="仿宋_GB2312")
    + "</w:rPr></w:rPrDefault></w:docDefaults>"
)
TITLE = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="方正小标宋_GBK"/><w:sz w:val="44"/>'
    "</w:rPr><w:t>关于收入的请示</w:t></w:r></w:p><w:p/>"
)
GRID = '<w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
TEXT = "<w:p>{shape}<w:r><w:t>现将收入情况报告如下，全年收入增长8.6%。</w:t></w:r></w:p>"


def shaped(properties: str) -> str:
    return f"<w:pPr>{properties}</w:pPr>"


def style(name: str, kind: str, content: str, *, base: str = "", default: bool = False) -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    first = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{first}><w:name w:val="{name}"/>{based}{content}</w:style>'


def of(body: str, styles: str, rule: str, *, grid: str = "") -> list[str]:
    content = document(TITLE + body + PAGE.format(footers="", grid=grid), styles)
    return remarks(check_document(content, "x.docx")).get(rule, [])


def test_face_and_size_come_from_the_documents_defaults() -> None:
    indent = shaped('<w:ind w:firstLine="640"/>')
    assert of(TEXT.format(shape=indent), DEFAULTS, "body") == []
    assert "正文的字体为宋体，应为仿宋体" in of(
        TEXT.format(shape=indent), DEFAULTS.replace("仿宋_GB2312", "宋体"), "body"
    )


def test_a_style_takes_from_its_base_what_it_does_not_say() -> None:
    base = style("a", "paragraph", shaped('<w:ind w:firstLineChars="200"/>') + '<w:rPr><w:sz w:val="28"/></w:rPr>')
    top = style("b", "paragraph", '<w:rPr><w:color w:val="auto"/></w:rPr>', base="a")
    assert of(TEXT.format(shape=shaped('<w:pStyle w:val="b"/>')), DEFAULTS + base + top, "body") == [
        "正文为14磅，应为16磅（三号）"
    ]


def test_styles_that_are_based_on_each_other_are_read_all_the_same() -> None:
    ring = style("a", "paragraph", "", base="b") + style(
        "b", "paragraph", shaped('<w:ind w:firstLine="640"/>'), base="a"
    )
    assert of(TEXT.format(shape=shaped('<w:pStyle w:val="a"/>')), DEFAULTS + ring, "body") == []


def test_a_character_style_lies_over_the_paragraphs() -> None:
    character = style("c", "character", '<w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr>')
    body = TEXT.format(shape=shaped('<w:ind w:firstLine="640"/>')).replace(
        "<w:r>", '<w:r><w:rPr><w:rStyle w:val="c"/></w:rPr>'
    )
    assert of(body, DEFAULTS + character, "body") == ["正文的字体为楷体，应为仿宋体"]


def test_a_table_style_gives_its_text_the_size() -> None:
    table_style = style("t", "table", '<w:rPr><w:sz w:val="21"/></w:rPr><w:trPr><w:cantSplit/></w:trPr>')
    rows = "".join(f"<w:tr><w:tc><w:p><w:r><w:t>第{n}项</w:t></w:r></w:p></w:tc></w:tr>" for n in range(9))
    table = f'<w:tbl><w:tblPr><w:tblStyle w:val="{{}}"/></w:tblPr>{GRID}{rows}</w:tbl>'
    assert of(table.format("t"), DEFAULTS + table_style, "table_text") == []
    assert of(table.format("t"), DEFAULTS + table_style, "row_split") == []
    assert of(table.format("none"), DEFAULTS + table_style, "table_text") == [
        "表内文字为16磅，应为五号（10.5磅）或小四（12磅）"
    ]


def test_the_documents_grid_sets_lines_and_characters() -> None:
    grid = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>'
    indent = shaped('<w:ind w:firstLine="640"/>')
    assert of(TEXT.format(shape=indent), DEFAULTS, "grid", grid=grid) == []
    loose = shaped('<w:snapToGrid w:val="0"/><w:spacing w:line="360" w:lineRule="auto"/>')
    assert of(TEXT.format(shape=loose), DEFAULTS, "grid", grid=grid) == [
        "每页排20行，应为22行（行距约28.95磅）",
        "每行排27字，应为28字",
    ]


def test_numbers_that_word_counts_are_headings_too() -> None:
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
    )
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    counted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    heading = f"<w:p>{shaped(counted)}<w:r><w:t>主要情况</w:t></w:r></w:p>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    content = document(
        TITLE + heading * 2 + PAGE.format(footers="", grid=""),
        DEFAULTS,
        parts={"numbering.xml": ("numbering", numbering, kind)},
    )
    (remark,) = [each for each in remarks(check_document(content, "x.docx"))["headings"] if "字体" in each]
    assert remark == "一级标题的字体为仿宋_GB2312，应为黑体"
    assert "heading_numbers" not in remarks(check_document(content, "x.docx"))


@pytest.mark.parametrize(
    ("side", "expected"), [("outside", []), ("right", ["单页和双页的页码在同一侧，应设奇偶页不同（或居中）"])]
)
def test_a_page_number_in_a_frame_stands_where_the_frame_stands(side: str, expected: list[str]) -> None:
    face = '<w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>'
    field = f'<w:fldSimple w:instr=" PAGE "><w:r>{face}<w:t>1</w:t></w:r></w:fldSimple>'
    footer = (
        '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
        f'<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="{side}"/></w:pPr>'
        f"<w:r>{face}<w:t>— </w:t></w:r>{field}<w:r>{face}<w:t> —</w:t></w:r></w:p></w:ftr>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"
    footers = '<w:footerReference w:type="default" r:id="r2"/>'
    body = TITLE + TEXT.format(shape="") + PAGE.format(footers=footers, grid="")
    content = document(body, DEFAULTS, parts={"footer1.xml": ("footer", footer, kind)})
    assert remarks(check_document(content, "x.docx")).get("page_numbers", []) == expected


def test_what_somebody_typed_without_setting_anything_is_told_rule_by_rule() -> None:
    said = remarks(check_document(plain_document(), "plain.docx"))
    assert {"paper", "margins", "grid", "title", "body", "headings", "signature", "page_numbers", "fonts"} <= set(said)
    assert {"header_rows", "row_split", "table_text", "punctuation"} <= set(said)
    assert "成文日期写作“2024年02月03日”，应写作2024年2月3日的样子" in said["signature"]


def test_a_document_without_tables_is_not_praised_for_them() -> None:
    report = check_document(document(TITLE + PAGE.format(footers="", grid=""), DEFAULTS), "x.docx")
    told = {each.rule: each.outcome for each in report.outcomes}
    assert told["header_rows"] is told["attachments"] is Outcome.ABSENT
    assert told["paper"] is Outcome.HOLDS


def test_what_is_no_word_document_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        check_document(b"PK\x05\x06" + bytes(18), "x.docx")
    path = tmp_path / "说明.docx"
    path.write_text("只是文字", encoding="utf-8")
    with pytest.raises(ReportOpeningError, match=r"说明\.docx"):
        check_file(path)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="soffice missing: nothing to make a document with")
def test_a_web_page_saved_by_an_office_program_is_checked(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><meta charset='utf-8'></head><body><h1 align='center'>关于收入的报告</h1><h2>一、主要情况</h2>"
        "<p>全年收入增长8.6%。</p></body></html>",
        encoding="utf-8",
    )
    subprocess.run(
        [
            *("soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
            *("--convert-to", "docx:MS Word 2007 XML", "--outdir", tmp_path, page),
        ],
        check=True,
        capture_output=True,
        timeout=240,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    said = remarks(check_file(tmp_path / "page.docx"))
    assert "一级标题加粗了，不应加粗" in said["headings"]
    assert "标题没有居中" not in said["title"]


def test_a_published_report_is_read_through_its_own_styles(shared: Path) -> None:
    said = remarks(check_file(shared / "originals" / "chengde_budget_report_2025.docx"))
    assert said["title"] == ["标题为20磅，应为22磅（二号）"]
    assert {"paper", "margins"}.isdisjoint(said)
    assert said["page_numbers"] == ["页码为12磅，应为14磅（四号）"]
    assert "正文为14.5磅，应为16磅（三号）" in said["body"]
