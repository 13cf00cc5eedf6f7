"""Build the sample reports' .docx from their .txt: `python packaging/make_samples.py`.

The .txt are written by hand and say what the reports say; this script says what they look like in Word. It gives the
same bytes whenever it runs, so that a change of a .docx in the history always means a change of its content or looks.
It knows nothing of the program's own readers: the samples are to test them.
"""

import datetime
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
FIXED_TIME = datetime.datetime(2025, 1, 20, 9, 0, 0)
NUMBERING_ID = 77


@dataclass(frozen=True)
class Looks:
    """How a sample is set: lines above the body, automatic numbers, and what its footnote hangs on."""

    title_lines: int = 1
    front_lines: int = 0
    automatic_numbers: bool = False
    footnote_after: str = ""


LOOKS = {
    "云岫区财政局2023年工作总结和2024年工作重点": Looks(front_lines=1),
    "云岫区2024年政府工作报告": Looks(front_lines=2),
    "云岫区财政局2024年工作总结": Looks(footnote_after="全年兑现惠企资金"),
    "沅宁市财政局2024年上半年工作总结": Looks(),
    "云岫区财政局2024年工作要点": Looks(automatic_numbers=True),
    "临澜市2024年预算执行情况和2025年预算草案报告（摘要）": Looks(title_lines=2, front_lines=2),
}

LEVEL_ONE = re.compile(r"[一二三四五六七八九十]+、")
LEVEL_TWO = re.compile(r"（[一二三四五六七八九十]+）")
LEVEL_THREE = re.compile(r"\d{1,2}\.(?!\d)")

NUMBERING = f"""
<w:abstractNum {nsdecls("w")} w:abstractNumId="{NUMBERING_ID}">
  <w:multiLevelType w:val="multilevel"/>
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
    <w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
    <w:lvlText w:val="（%2）"/></w:lvl>
</w:abstractNum>"""

FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes {nsdecls("w")}>
  <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
  <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
  <w:footnote w:id="1"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>
    <w:r><w:t>{{text}}</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""


def main() -> None:
    """Write every .docx beside its .txt."""
    for name, looks in LOOKS.items():
        lines = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        (SAMPLES / f"{name}.docx").write_bytes(build(lines, looks))
        print(f"{name}.docx")


def build(lines: list[str], looks: Looks) -> bytes:
    """Return the bytes of a .docx that holds these lines."""
    document = docx.Document()
    set_page(document)
    if looks.automatic_numbers:
        add_numbering(document)
    footnote = lines.pop() if looks.footnote_after else ""
    title_end, front_end = looks.title_lines, looks.title_lines + looks.front_lines
    position = 0
    while position < len(lines):
        line = lines[position]
        if position < title_end:
            document.add_paragraph(line, style="Title")
        elif position < front_end:
            document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif "\t" in line:
            end = next((i for i in range(position, len(lines)) if "\t" not in lines[i]), len(lines))
            add_table(document, [row.split("\t") for row in lines[position:end]])
            position = end
            continue
        else:
            paragraph = add_line(document, line, looks.automatic_numbers)
            if footnote and looks.footnote_after in line:
                add_footnote(document, paragraph, looks.footnote_after, footnote)
        position += 1
    stamp = document.core_properties
    stamp.author, stamp.title, stamp.comments = "Fiscal Desk", lines[0], "虚构的示例报告"
    stamp.created = stamp.modified = FIXED_TIME
    return with_fixed_times(document)


def set_page(document: Document) -> None:
    """A4 with the fonts of official papers; a PC without them falls back on its own."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.bottom_margin = Cm(3.7), Cm(3.5)
    section.left_margin, section.right_margin = Cm(2.8), Cm(2.6)
    for style, font, size in (
        ("Normal", "仿宋_GB2312", 16),
        ("Title", "方正小标宋简体", 22),
        ("Heading 1", "黑体", 16),
        ("Heading 2", "楷体_GB2312", 16),
        ("Heading 3", "仿宋_GB2312", 16),
    ):
        found = document.styles[style]
        found.font.size, found.font.name, found.font.color.rgb = Pt(size), "Times New Roman", RGBColor(0, 0, 0)
        fonts = found.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:eastAsia"), font)
    title = document.styles["Title"]
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    rule = title.element.pPr.find(qn("w:pBdr"))
    if rule is not None:
        title.element.pPr.remove(rule)


def add_line(document: Document, line: str, automatic_numbers: bool) -> Paragraph:
    """Add a heading or paragraph; a paragraph that opens with its heading sentence gets that sentence in 楷体."""
    for level, pattern in enumerate((LEVEL_ONE, LEVEL_TWO, LEVEL_THREE), start=1):
        marker = pattern.match(line)
        if marker is None:
            continue
        text = line[marker.end() :] if automatic_numbers else line
        stop = text.find("。")
        if stop < 0:
            paragraph = document.add_paragraph(text, style=f"Heading {level}")
        else:
            paragraph = document.add_paragraph()
            set_font(paragraph.add_run(text[: stop + 1]), "楷体_GB2312")
            paragraph.add_run(text[stop + 1 :])
            paragraph.paragraph_format.first_line_indent = Pt(32)
        if automatic_numbers:
            number(paragraph, level - 1)
        return paragraph
    paragraph = document.add_paragraph(line)
    paragraph.paragraph_format.first_line_indent = Pt(32)
    return paragraph


def set_font(run: Run, font: str) -> None:
    """Set a run's Chinese font."""
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def number(paragraph: Paragraph, level: int) -> None:
    """Give a paragraph its number from the list, as Word's numbering button does."""
    properties = paragraph._element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = NUMBERING_ID


def add_numbering(document: Document) -> None:
    """Define 一、 and （一） as a multilevel list."""
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(NUMBERING))
    reference = OxmlElement("w:num")
    reference.set(qn("w:numId"), str(NUMBERING_ID))
    abstract = OxmlElement("w:abstractNumId")
    abstract.set(qn("w:val"), str(NUMBERING_ID))
    reference.append(abstract)
    numbering.append(reference)


def add_table(document: Document, rows: list[list[str]]) -> None:
    """Add a real table, numbers to the right."""
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            paragraph = table.cell(row, column).paragraphs[0]
            paragraph.add_run(text).font.size = Pt(10.5)
            if row and column:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def add_footnote(document: Document, paragraph: Paragraph, anchor: str, text: str) -> None:
    """Hang a footnote on the end of a phrase."""
    blob = FOOTNOTES.replace("{text}", text).encode("utf-8")
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    before, after = paragraph.text.split(anchor)
    paragraph.clear()
    paragraph.add_run(before + anchor)
    mark = paragraph.add_run()
    mark.font.superscript = True
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), "1")
    mark._element.append(reference)
    paragraph.add_run(after)


def with_fixed_times(document: Document) -> bytes:
    """Save, then pack again with one time stamp, because zip files keep the clock."""
    saved, fixed = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            target.writestr(zipfile.ZipInfo(entry.filename, FIXED_TIME.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


if __name__ == "__main__":
    main()
