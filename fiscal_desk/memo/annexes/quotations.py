"""原文摘录: the sentences that the memo refers to, with report and paragraph number."""

from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Attachment, Column, Table, TableRow, plain
from fiscal_desk.memo.words.names import short_name

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("报告", Align.CENTRE, least=3),
    Column("位置", Align.CENTRE, least=4, most=5),
    Column("原文", most=60),
)
_NOTE = "注：位置为报告的页码，文件不分页的为段落号，按报告正文自然段顺序编排；下划线为所引数据，“……”为略去的文字。"


def compose(material: Material) -> Attachment:
    """Return the table of excerpts."""
    rows = tuple(
        TableRow((plain(str(each.number)), plain(short_name(each.report)), plain(each.place), each.runs))
        for each in material.citations.excerpts
    )
    return Attachment(title=Annex.QUOTATIONS, blocks=(Table(columns=_COLUMNS, rows=rows, notes=(_NOTE,)),))
