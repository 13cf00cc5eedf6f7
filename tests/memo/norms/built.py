"""Word documents built for the norms: ours with one thing changed, and others from bare XML."""

import io
import re
import zipfile

from docx import Document

from fiscal_desk.memo.model import (
    Align,
    Attachment,
    Column,
    Heading,
    Memo,
    Paragraph,
    Run,
    Table,
    TableRow,
    paragraph,
    plain,
)
from fiscal_desk.memo.norms.checking import check_document
from fiscal_desk.memo.norms.model import NormReport
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.joining import unjoined

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ROWS = tuple(TableRow((plain(str(n)), plain("一般公共预算收入"), plain(f"{n}.42"))) for n in range(1, 12))
TABLE = Table(
    columns=(Column("序号", Align.CENTRE), Column("指标"), Column("数值", Align.RIGHT)), rows=ROWS, unit="亿元"
)
MEMO = Memo(
    title="关于云岫区两份报告主要指标的对比备忘录",
    blocks=(
        paragraph("现将两份报告的对照情况报告如下。"),
        Heading(1, "主要情况", "一、"),
        Heading(2, "不一致的数据", "（一）"),
        Paragraph((Run("收入。"), Run("一般公共预算收入分别为86.4亿元和86.9亿元，表述不一致。"))),
        Heading(2, "其他", "（二）"),
        paragraph("收入增长2%~3%，由上级“核定”。"),
        Heading(1, "需核实事项", "二、"),
        Heading(3, "收入", "1."),
        Heading(4, "税收", "（1）"),
        paragraph("请核实收入的口径。"),
    ),
    attachments=(Attachment("指标对照表", (TABLE,), landscape=True), Attachment("摘录", (paragraph("原文。"),))),
    recipient="区政府办公室",
    office="云岫区财政局",
    date="2024-02-03",
)


def broken(part: str, pattern: str, replacement: str, *, count: int = 1, memo: Memo = MEMO) -> NormReport:
    """Check our memo with something in a part of it replaced; there must be something to replace."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx_bytes(memo))) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if re.fullmatch(part, name):
                plain_text = unjoined(content.decode())
                text, found = re.subn(pattern, replacement, plain_text, count=count, flags=re.DOTALL)
                assert found, f"nothing to replace in {name}"
                content = text.encode()
            new.writestr(name, content)
    return check_document(changed.getvalue(), "changed.docx")


def document(
    body: str, styles: str = "", *, settings: str = "", parts: dict[str, tuple[str, str, str]] | None = None
) -> bytes:
    """Return a .docx of bare XML: the body's, the styles', and further parts (type of relationship, content, type)."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packages = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    known = {
        "styles.xml": ("styles", f'<w:styles xmlns:w="{W}">{styles}</w:styles>', f"{word}.styles+xml"),
        "settings.xml": ("settings", f'<w:settings xmlns:w="{W}">{settings}</w:settings>', f"{word}.settings+xml"),
        **(parts or {}),
    }
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{office}/{kind}" Target="{name}"/>'
        for n, (name, (kind, _, _)) in enumerate(known.items())
    )
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{content}"/>' for name, (_, _, content) in known.items()
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{packages}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
            f'PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>{overrides}</Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{packages}/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{W}" xmlns:r="{office}"><w:body>{body}</w:body></w:document>',
        )
        package.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{packages}/relationships">{relations}</Relationships>',
        )
        for name, (_, content, _) in known.items():
            package.writestr(f"word/{name}", content)
    return packed.getvalue()


def plain_document() -> bytes:
    """Return what somebody types into an empty document of another program: nothing is set."""
    made = Document()
    for text in (
        "关于收入情况的备忘录",
        "一、主要情况",
        "一般公共预算收入86.4亿元,增长8.6%。",
        "云岫区财政局",
        "2024年02月03日",
    ):
        made.add_paragraph(text)
    table = made.add_table(rows=10, cols=3)
    for number, row in enumerate(table.rows):
        for cell, text in zip(row.cells, ("年份", "指标", f"{number}.5"), strict=True):
            cell.text = text
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def remarks(report: NormReport) -> dict[str, list[str]]:
    """Return what each rule remarked."""
    return {each.rule: [remark.said for remark in each.remarks] for each in report.outcomes if each.remarks}
