"""原文摘录: the sentences that the memo refers to, with report and paragraph number."""

from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Attachment, Column, Table, TableRow, plain
from fiscal_desk.memo.words.filling import phrases
from fiscal_desk.memo.words.names import short_name

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("报告", Align.CENTRE, least=3),
    Column("位置", Align.CENTRE, least=4, most=9, whole=True),
    Column("原文", most=60),
)


def compose(material: Material) -> Attachment:
    """Return the table of excerpts."""
    rows = tuple(
        TableRow((plain(str(each.number)), plain(short_name(each.report)), plain(each.place), each.runs))
        for each in material.citations.excerpts
    )
    table = Table(columns=_COLUMNS, rows=rows, notes=(phrases().annexes.quotations,))
    return Attachment(title=Annex.QUOTATIONS, blocks=(table,))
