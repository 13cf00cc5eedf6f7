"""Foreign parts in a Word file (altChunk): text and web pages are read in their place, others are told of once."""

from pathlib import Path

import pytest

from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import open_report
from tests.report.docx_building import CONTENT_TYPES, NAMESPACES, OFFICE, PACKAGE, p, zip_bytes

REFERENCE = f'xmlns:r="{OFFICE}"'


def open_with(folder: Path, **chunks: bytes) -> Report:
    """Open a Word file with these parts one after the other between two lines; `_` in a name stands for the dot."""
    names = [name.replace("_", ".") for name in chunks]
    body = "".join(f'<w:altChunk {REFERENCE} r:id="c{at}"/>' for at in range(len(names)))
    whole = p("前一行。") + body + p("后一行。")
    relations = "".join(
        f'<Relationship Id="c{at}" Type="{OFFICE}/aFChunk" Target="{name}"/>' for at, name in enumerate(names)
    )
    main = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{main}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{whole}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
    }
    files.update({f"word/{name}": data for name, data in zip(names, chunks.values(), strict=True)})
    path = folder / "报告.docx"
    path.write_bytes(zip_bytes(files))
    return open_report(path)


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<p>收入321.5亿元。</p>", ["收入321.5亿元。"]),
        ("<html><head><title>题</title><style>p{}</style></head><body>支出<b>45</b>亿元</body></html>", ["支出45亿元"]),
        ("<div>一<div>二</div>三</div>", ["一", "二", "三"]),
        ("<p>甲<br>乙</p>", ["甲", "乙"]),
        ("<ul><li>甲</li><li>乙</li></ul>", ["甲", "乙"]),
        ("<p>a &lt; b&nbsp;c<!-- 注 -->d</p>", ["a < b cd"]),
        ("<script>x=1</script><p>甲</p>", ["甲"]),
        ("<p>没有<span>关上", ["没有关上"]),
    ],
)
def test_a_web_page_is_read_as_it_shows(tmp_path: Path, page: str, lines: list[str]) -> None:
    report = open_with(tmp_path, a_html=page.encode())
    assert report.text.split("\n") == ["前一行。", *lines, "后一行。"]
    assert report.origin.left_out == ""


def test_a_web_page_keeps_headings_and_tables(tmp_path: Path) -> None:
    page = (
        "<h2>收入情况</h2><table><tr><th rowspan=2>项目</th><th colspan=2>金额</th></tr>"
        "<tr><td>预算</td><td>执行</td></tr><tr><td>税收</td><td>12</td><td>13</td></tr></table>"
    )
    report = open_with(tmp_path, a_htm=page.encode("gbk"))
    assert report.text == "前一行。\n收入情况\n项目\t金额\t\n\t预算\t执行\n税收\t12\t13\n后一行。"
    assert report.blocks[1].kind is BlockKind.HEADING
    places = {report.text[each.span.start : each.span.end]: each.place for each in report.blocks if each.place}
    assert (places["项目"].height, places["金额"].width, places["执行"].column) == (2, 2, 2)


def test_plain_text_is_read_line_by_line(tmp_path: Path) -> None:
    assert open_with(tmp_path, a_txt="甲\r\n\r\n乙".encode("utf-16")).text == "前一行。\n甲\n乙\n后一行。"


@pytest.mark.parametrize("names", [["a_rtf"], ["a_docx"], ["a_mht", "b_rtf"], ["a_rtf", "b_rtf", "c_rtf", "d_rtf"]])
def test_other_kinds_are_told_in_one_line(tmp_path: Path, names: list[str]) -> None:
    report = open_with(tmp_path, **dict.fromkeys(names, b"{\\rtf1}"))
    assert report.text == "前一行。\n后一行。"
    told = report.origin.left_out
    assert "“报告.docx”" in told
    assert f"{len(names)} 处" in told
    assert "\n" not in told


def test_a_part_that_is_missing_is_told(tmp_path: Path) -> None:
    report = open_with(tmp_path, a_html=b"<p>x</p>")
    path = tmp_path / "报告.docx"
    path.write_bytes(path.read_bytes().replace(b"word/a.html", b"word/b.html"))
    assert "1 处" in open_report(path).origin.left_out
    assert report.origin.left_out == ""
