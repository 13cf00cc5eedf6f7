"""一、基本情况: what is compared, and the list of reports."""

from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, paragraph, plain
from fiscal_desk.memo.words.counting import count_of_reports
from fiscal_desk.memo.words.dates import print_date
from fiscal_desk.memo.words.names import full_name, kind_word, short_name
from fiscal_desk.vocabulary.periods import period_word

_COLUMNS = (
    Column("简称", Align.CENTRE, least=3),
    Column("报告名称", most=24),
    Column("编制单位", most=12),
    Column("日期", Align.CENTRE, most=11, whole=True),
    Column("所属期间", Align.CENTRE, most=8, whole=True),
    Column("类型", Align.CENTRE, most=7, whole=True),
)


def compose(material: Material) -> list[Block]:
    """Say what the memo is for and list the reports; columns that no report fills are left out."""
    if material.total == 1:
        purpose = f"本备忘录对{full_name(material.report(0))}所载主要指标的数据关系进行核对。报告情况见下表。"
    else:
        purpose = (
            f"本备忘录将{count_of_reports(material.total)}所载主要指标逐项对照，"
            "并对各报告内部及报告之间的数据关系进行核对。报告清单及简称见下表。"
        )
    rows = [_row(material, index) for index in range(material.total)]
    kept = [place for place in range(len(_COLUMNS)) if any(row[place] for row in rows)]
    table = Table(
        columns=tuple(_COLUMNS[place] for place in kept),
        rows=tuple(TableRow(tuple(plain(row[place]) for place in kept)) for row in rows),
    )
    return [Heading(1, "基本情况"), paragraph(purpose), table]


def _row(material: Material, index: int) -> list[str]:
    report = material.report(index)
    card = report.card
    return [
        short_name(index),
        full_name(report).strip("《》"),
        card.issuer,
        print_date(card.date) if card.date else "",
        period_word(card.period) if card.period else "",
        kind_word(card.kind),
    ]
