"""An office's own template: its styles are used, what it lacks is told, nothing else of it is taken."""

import io
import re
import zipfile

import pytest
from docx import Document

from fiscal_desk.memo.errors import MemoError
from fiscal_desk.memo.norms.checking import check_document
from fiscal_desk.memo.typesetting.template import read_template
from fiscal_desk.memo.word import docx_bytes
from tests.memo.norms.built import MEMO, document, remarks

OWN = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"
 w:eastAsia="方正仿宋_GBK"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>
<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200"/></w:pPr>
<w:rPr><w:spacing w:val="-5"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="备忘录标题"/><w:basedOn w:val="a"/>
<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋_GBK"/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>
<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:rPr><w:rFonts w:eastAsia="方正黑体_GBK"/></w:rPr></w:style>"""


def template(styles: str = OWN) -> bytes:
    secret = "<w:p><w:r><w:t>上一份公文的内容</w:t></w:r></w:p>"
    return document(secret, styles)


def as_dotx(data: bytes) -> bytes:
    """Return a .docx as the template that Word saves."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content.replace(b"document.main+xml", b"template.main+xml"))
    return made.getvalue()


@pytest.mark.parametrize("data", [template(), as_dotx(template())], ids=["docx", "dotx"])
def test_the_offices_styles_are_used(data: bytes) -> None:
    written = Document(io.BytesIO(docx_bytes(MEMO, read_template(data))))
    assert written.paragraphs[0].style.name == "备忘录标题"  # type: ignore[union-attr]
    heading = next(each for each in written.paragraphs if each.text == "一、主要情况")
    assert heading.style.style_id == "1"  # type: ignore[union-attr]
    body = next(each for each in written.paragraphs if each.text.startswith("现将"))
    assert body.style.style_id == "a"  # type: ignore[union-attr]


def test_every_style_that_lacks_is_told_and_ours_takes_its_place() -> None:
    read = read_template(template())
    assert len(read.lacking) == 16
    assert "模板里没有样式“主送”（用于主送），按国标的样子排。" in read.lacking
    written = Document(io.BytesIO(docx_bytes(MEMO, read)))
    styles = {each.style_id for each in written.styles}
    used = re.findall(r'w:(?:pStyle|tblStyle) w:val="([^"]+)"', written.element.xml)
    assert set(used) <= styles
    assert "MemoTitle" not in styles


def test_a_memo_in_an_offices_styles_passes_what_memo_check_asks() -> None:
    assert remarks(check_document(docx_bytes(MEMO, read_template(template())), "memo.docx")) == {}


def test_nothing_of_the_templates_own_text_is_in_the_memo() -> None:
    with zipfile.ZipFile(io.BytesIO(docx_bytes(MEMO, read_template(template())))) as package:
        assert not any("上一份公文".encode() in package.read(name) for name in package.namelist())


def test_our_own_memo_is_a_template_that_lacks_nothing() -> None:
    own = docx_bytes(MEMO)
    read = read_template(own)
    assert read.lacking == ()
    with zipfile.ZipFile(io.BytesIO(docx_bytes(MEMO, read))) as again, zipfile.ZipFile(io.BytesIO(own)) as first:
        assert again.read("word/document.xml") == first.read("word/document.xml")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", "文字".encode()], ids=["empty", "cut off", "text"])
def test_what_is_no_template_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(MemoError, match=r"^模板不能用：[^\n]+$"):
        read_template(data)
