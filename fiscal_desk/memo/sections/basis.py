"""二、报告清单和口径: the list of the reports, and in one paragraph what its numbers mean."""

from collections import Counter

import msgspec

from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.memo.material import Annex, Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Paragraph, Table, TableRow, plain
from fiscal_desk.memo.words.dates import print_date
from fiscal_desk.memo.words.filling import filled, phrases, said, see_annex, where_apart
from fiscal_desk.memo.words.names import kind_word, listed_name, short_name
from fiscal_desk.memo.words.told import together, told
from fiscal_desk.vocabulary.periods import period_word

#: The place, or the department, is called as it is elsewhere in the memo.
_PLACE = 2
#: Everything but the names is short and stands on one line; the names take what remains.
_COLUMNS = (
    Column("简称", Align.CENTRE, least=3, most=5, whole=True),
    Column("报告名称", least=8, most=26),
    Column("", Align.CENTRE, least=3, most=6, whole=True),
    Column("编制单位", least=4, most=8, whole=True),
    Column("日期", Align.CENTRE, least=6, most=11, whole=True),
    Column("所属期间", Align.CENTRE, least=4, most=8, whole=True),
    Column("类型", Align.CENTRE, most=7, whole=True),
)


def compose(material: Material) -> list[Block]:
    """Return the list, columns that no report fills left out, and what is to be known of the numbers."""
    if not material.total:
        return []
    rows = [_row(material, index) for index in range(material.total)]
    # What the issuers or the titles say already needs no column of its own.
    spare = {_PLACE} if all(row[3] or row[2] in row[1] for row in rows) else set()
    spare |= {6} if all(material.report(index).card.title for index in range(material.total)) else set()
    kept = [place for place in range(len(_COLUMNS)) if place not in spare and any(row[place] for row in rows)]
    table = Table(
        columns=tuple(_column(material, place) for place in kept),
        rows=tuple(TableRow(tuple(plain(row[place]) for place in kept)) for row in rows),
    )
    words = phrases().basis
    meant = {
        "apart": said(words.apart, where=where_apart(material)) if material.total > 1 else "",
        "ledgers": _ledgers(material),
        "printing": words.printing,
        "rounding": words.rounding,
        "masked": _masked(material),
        "arranged": _arranged(material),
    }
    sentences = [told(said_here, f"basis.{name}") for name, said_here in meant.items() if said_here]
    paragraph = together([*sentences, *_corrected(material)])
    return [Heading(1, phrases().headings.basis, id="basis"), table, paragraph]


def _column(material: Material, place: int) -> Column:
    column = _COLUMNS[place]
    return msgspec.structs.replace(column, title=where_apart(material)) if place == _PLACE else column


def _row(material: Material, index: int) -> list[str]:
    report = material.report(index)
    card = report.card
    return [
        short_name(index),
        listed_name(report),
        card.place,
        card.issuer,
        print_date(card.date) if card.date else "",
        period_word(card.period) if card.period else "",
        kind_word(card.kind),
    ]


def _ledgers(material: Material) -> str:
    found = dict.fromkeys(
        indicator.ledger
        for row in material.comparison.rows
        if (indicator := material.catalogue.indicators.get(row.canonical or "")) is not None and indicator.ledger
    )
    return said(phrases().basis.ledgers, ledgers="、".join(found)) if len(found) > 1 else ""


def _masked(material: Material) -> str:
    words = phrases().basis
    masked = {
        index: sum(1 for figure in item.reading.figures if is_hidden(figure))
        for index, item in enumerate(material.comparison.items)
    }
    found = "".join(
        said(words.masked, report=short_name(index), count=count) for index, count in masked.items() if count
    )
    derived = sum(1 for each in material.derived if each.masked)
    return found + (said(words.derived, count=derived) if found and derived else "")


def _arranged(material: Material) -> str:
    arranged = material.comparison.arranged
    return said(phrases().basis.arranged, what="，".join(arranged)) if arranged else ""


def _corrected(material: Material) -> list[Paragraph]:
    if not material.recorded:
        return []
    words = {"correct": "更正", "reject": "剔除", "add": "补录"}
    figures = {(correction.report, correction.figure.id): correction.kind for correction in material.recorded}
    counted = Counter(figures.values())
    done = "、".join(f"{words[kind]}{counted[kind]}项" for kind in words if counted[kind])
    made = filled(phrases().basis.corrected, parts=done, see=see_annex(material, Annex.CORRECTIONS))
    return [
        told(made, "basis.corrected", (), dict.fromkeys((each.report, each.figure.id) for each in material.recorded))
    ]
