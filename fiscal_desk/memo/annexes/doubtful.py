"""待人工核对: what the memo cites and nobody has looked at yet."""

from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Attachment, Column, Table, TableRow, plain
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.stated import stated
from fiscal_desk.memo.words.wording import measured
from fiscal_desk.vocabulary.periods import period_word

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("出处", Align.CENTRE, least=4, most=14, whole=True),
    Column("指标", most=26),
    Column("期间", Align.CENTRE, most=9, whole=True),
    Column("数据", Align.RIGHT, most=14, whole=True),
)


def compose(material: Material) -> Attachment:
    """Return the list, in the order of the reports."""
    rows = tuple(
        TableRow(
            (
                plain(str(number)),
                plain(short_name(report) + place_in(material.report(report), figure.start)),
                plain((figure.scope or "") + measured(figure.indicator.strip(), figure.measure)),
                plain(period_word(figure.period) if figure.period else ""),
                plain(stated(material, report, figure)),
            )
        )
        for number, (report, figure) in enumerate(material.doubtful_cited, start=1)
    )
    words = phrases().annexes
    left = len(material.doubtful) - len(rows)
    notes = (words.doubtful, *([said(words.doubtful_rest, count=left)] if left else []))
    return Attachment(title=Annex.DOUBTFUL, blocks=(Table(columns=_COLUMNS, rows=rows, notes=notes),))
