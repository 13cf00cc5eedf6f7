"""主要指标对照表: one row an indicator, one column a report, on landscape pages."""

from collections import Counter
from collections.abc import Sequence

from fiscal_desk.comparison.model import Row
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.amounts import amounts, difference_in, unit_line, without_unit
from fiscal_desk.memo.material import Annex, Material, Standing, holders_of, members_of
from fiscal_desk.memo.model import Align, Attachment, Block, Column, Face, Run, Table, TableRow, plain
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.memo.settings import UNITS
from fiscal_desk.memo.words.counted import parts, standing_word
from fiscal_desk.memo.words.filling import phrases, said, where_apart
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import is_of_budgets
from fiscal_desk.memo.words.wording import row_name
from fiscal_desk.vocabulary.words import word_of

#: More columns than this are put into further tables.
_REPORTS_A_TABLE = 5


def compose(material: Material) -> Attachment:
    """Return the table; of many reports several tables with the same rows."""
    rows = material.tabled
    unit = material.settings.unit or _common_unit(rows)
    blocks: list[Block] = []
    reports = [index for index in range(material.total) if any(row.cells[index] for row in rows)]
    for first in range(0, len(reports), _REPORTS_A_TABLE):
        part = reports[first : first + _REPORTS_A_TABLE]
        blocks.append(_table(material, rows, part, unit))
    return Attachment(title=Annex.INDICATORS, blocks=tuple(blocks), landscape=True)


def _common_unit(rows: Sequence[Row]) -> str:
    """The unit that stands once above the table: the one most rows of money have."""
    money = Counter(row.unit for row in rows if row.unit.endswith("元"))
    return money.most_common(1)[0][0] if money else ""


def _table(material: Material, rows: Sequence[Row], part: Sequence[int], unit: str) -> Table:
    shown = [row for row in rows if any(row.cells[index] for index in part)]
    columns = (
        Column("序号", Align.CENTRE),
        Column("指标", most=26),
        *(Column(_heading(material, index), Align.RIGHT, least=4, most=14) for index in part),
        Column("差异\n（计算）", Align.RIGHT, least=3, most=9, whole=True),
        Column("对照结果", Align.CENTRE, least=4, most=5),
        Column("出处", Align.CENTRE, least=5, most=9),
    )
    body: list[TableRow] = []
    family = None
    for number, row in enumerate(shown, start=1):
        if row.family is not family:
            family = row.family
            body.append(TableRow((plain(word_of(family)),), band=True))
        cells = [plain(_value(material, row, index, unit)) for index in part]
        body.append(
            TableRow(
                (
                    plain(str(number)),
                    plain(row_name(row, budget=is_of_budgets(material, row))),
                    *cells,
                    _difference(material, row, unit),
                    plain(_result(material, row)),
                    plain(_source(material, row)),
                )
            )
        )
    return Table(columns=columns, rows=tuple(body), unit=_unit_line(material, shown, unit), notes=_notes(material))


def _heading(material: Material, index: int) -> str:
    place = material.report(index).card.place
    return short_name(index) + (f"\n（{place}）" if place else "")


def _unit_line(material: Material, rows: Sequence[Row], unit: str) -> str:
    return unit_line(unit, everywhere=all(_unit_of(material, row) == unit for row in rows))


def _unit_of(material: Material, row: Row) -> str:
    """The unit that a row is shown in: an office may want all its amounts of money in one."""
    return material.settings.unit if material.settings.unit and row.unit in UNITS else row.unit


def _value(material: Material, row: Row, index: int, unit: str) -> str:
    """The number alone where it has the table's unit, else with its own."""
    wanted = material.settings
    text = amounts(row.cells[index], row.unit, wanted.unit if row.unit in UNITS else "", wanted.decimals)
    return without_unit(text, unit) if _unit_of(material, row) == unit else text


def _difference(material: Material, row: Row, unit: str) -> tuple[Run, ...]:
    wanted = material.settings
    text = difference_in(row.difference, wanted.unit if row.unit in UNITS else "", wanted.decimals)
    text = without_unit(text, unit) if _unit_of(material, row) == unit else text
    return (Run(text.replace("-", "−"), Face.COMPUTED),) if text else ()


def _result(material: Material, row: Row) -> str:
    return standing_word(material.standings[row.id], where_apart(material)) or verdict_word(row.verdict)


def _source(material: Material, row: Row) -> str:
    """The excerpts' numbers; for what only one report states the paragraph there."""
    numbers = material.citations.of(members_of(row))
    if numbers:
        return f"摘录{'、'.join(map(str, numbers))}"
    index = holders_of(row)[0]
    places = dict.fromkeys(place_in(material.report(index), figure.start) for figure in row.cells[index])
    return "、".join(place for place in places if place)


def _notes(material: Material) -> tuple[str, ...]:
    quotations = material.annex(Annex.QUOTATIONS)
    notes = ["注：斜体数字为本备忘录计算所得，其余为报告所载数字；差异为后列报告减前列报告。"]
    if quotations:
        alone = "；仅一份报告载明的，注明在该报告中的位置" if material.full else ""
        notes.append(f"“出处”栏中的摘录号见{quotations}{alone}。")
    words = phrases().annexes
    if material.settings.unit or material.settings.decimals >= 0:
        notes.append(words.converted)
    tabled = {row.id for row in material.tabled}
    if not material.full:  # conditions are no indicators
        tabled |= {row.id for row in material.comparison.rows if row.stance is Stance.RULE}
    left = Counter(standing for known, standing in material.standings.items() if known not in tabled)
    single = left.pop(Standing.ALONE, 0)
    if left:
        where = where_apart(material)
        kinds = [(standing_word(standing, where), left[standing]) for standing in Standing if left[standing]]
        one = said(words.rows_rest_all, count=sum(left.values()), word=kinds[0][0])
        notes.append(one if len(kinds) == 1 else said(words.rows_rest, count=sum(left.values()), parts=parts(kinds)))
    if single:
        notes.append(said(words.rows_alone, count=single))
    return tuple(notes)
