"""Different places and different years, each in one small table; nothing in them is subtracted."""

from collections.abc import Sequence

from fiscal_desk.figures.model import Stance
from fiscal_desk.memo.amounts import unit_line
from fiscal_desk.memo.findings.beside import (
    Line,
    cell_values,
    column_of,
    far_lines,
    is_all_money,
    is_converted,
    place_lines,
    year_lines,
)
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, plain
from fiscal_desk.memo.words.apart import heading_apart, note_apart
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import range_of_names
from fiscal_desk.vocabulary.periods import period_word

#: Lines of one table, where two reports are compared and where more are; in full all.
_MOST_OF_TWO = 16
_MOST = 8
#: Up to so many columns have room for all rates of an indicator; more columns for its level and one rate.
_FEW = 2
_RATES = 4
#: So many characters of a table stand side by side on the page; its first column has up to so many of them.
_ACROSS = 41
_NAME = 16
_REASON = 11
_LATIN = 0x2E80
_WHY = "不作比较的原因"
#: More places than this stand in further tables.
COLUMNS = 4


def compose(material: Material) -> list[Block]:
    """Return the tables with their headings."""
    words = phrases()
    blocks: list[Block] = []
    if lines := place_lines(material):
        blocks.append(Heading(2, heading_apart(material, _reports(material, lines)), id="families.places"))
        blocks.extend(_places(material, lines))
    if years := year_lines(material):
        only = years[0][0] if len(years) == 1 and len(material.places) > 1 else ""
        title = said(words.headings.years_of, place=only) if only else words.headings.years
        blocks.append(Heading(2, title, id="families.years"))
        for place, own in years:
            blocks.append(_years(material, place if len(years) > 1 else "", own))
    if lines := far_lines(material):
        title = heading_apart(material, _reports(material, lines), periods=True)
        blocks.append(Heading(2, title, id="families.far"))
        blocks.extend(_places(material, lines, periods=True))
    return blocks


def _reports(material: Material, lines: Sequence[Line]) -> list[int]:
    """The reports whose numbers are shown."""
    return sorted({cell.report for line in lines[: _most(material, lines)] for cell in line.cells.values()})


def _places(material: Material, lines: Sequence[Line], *, periods: bool = False) -> list[Table]:
    """One table for each four places; a line stands in those that show one of its places."""
    reports: dict[str, list[int]] = {}
    shown = _reports(material, lines)
    for index in shown:
        reports.setdefault(column_of(material, index), []).append(index)
    targets = not periods and any(line.row.stance is Stance.PLAN for line in lines)
    note = note_apart(material, shown, periods=periods, targets=targets)
    tables = []
    for first in range(0, len(reports), COLUMNS):
        part = {
            place: _heading(material, place, own, periods=periods)
            for place, own in list(reports.items())[first : first + COLUMNS]
        }
        tables.append(side_by_side(material, [line for line in lines if part.keys() & line.cells.keys()], part, note))
    return tables


def _most(material: Material, lines: Sequence[Line]) -> int:
    if material.full:
        return len(lines)
    return _MOST_OF_TWO if material.total == 2 else _MOST


def _years(material: Material, place: str, lines: Sequence[Line]) -> Table:
    periods = sorted({period for line in lines for period in line.cells})
    return side_by_side(material, lines, {period: period for period in periods}, phrases().beside.years, caption=place)


def _heading(material: Material, place: str, reports: Sequence[int], *, periods: bool) -> str:
    names = range_of_names(reports)
    period = material.report(reports[0]).card.period
    year = period_word(period) if periods and period else ""
    return "\n".join(each for each in (*((place, f"（{names}）") if place != names else (names,)), year) if each)


def side_by_side(
    material: Material,
    lines: Sequence[Line],
    columns: dict[str, str],
    note: str,
    caption: str = "",
    reasons: Sequence[str] = (),
) -> Table:
    """Return a table with a row for each line, in which a report or a period is a column.

    `columns`: their headings, by the names of the lines' cells. `reasons`: why the lines' numbers are not compared,
    in a last column, where the note does not say it of all.
    """
    shown = lines[: _most(material, lines)]
    most = _RATES if len(columns) <= _FEW else 2
    cells = [
        [
            cell_values(material, line.cells[key], most + (line.row.stance is Stance.PLAN)) if key in line.cells else []
            for key in columns
        ]
        for line in shown
    ]
    room = _room([line.name for line in shown], cells, _ACROSS - (_REASON if reasons else 0))
    rows = [
        TableRow(
            (
                plain(line.name),
                *(plain(_in_lines(values, room)) for values in own),
                *map(plain, reasons[place : place + 1]),
            )
        )
        for place, (line, own) in enumerate(zip(shown, cells, strict=True))
    ]
    left = len(lines) - len(shown)
    money = any(is_converted(material, line) for line in shown)
    notes = (
        note + (said(phrases().beside.rest, count=left) if left > 0 else ""),
        *([phrases().annexes.converted] if money else []),
    )
    return Table(
        columns=(
            Column("指标", least=8, most=_NAME, whole=True),
            *(Column(title, Align.RIGHT, least=6, most=22) for title in columns.values()),
            *([Column(_WHY, least=6, most=_REASON)] if reasons else ()),
        ),
        rows=tuple(rows),
        unit=unit_line(material.settings.unit if money else "", everywhere=all(map(is_all_money, shown))),
        caption=caption,
        notes=notes,
    )


def _room(names: Sequence[str], cells: Sequence[Sequence[Sequence[str]]], across: int) -> float:
    """How many characters have room in a line of a cell: all where the longest cells stand side by side, else a share.

    The columns of a table that is full are about as wide as each other.
    """
    named = min(max(map(len, names), default=0), _NAME)
    columns = list(zip(*cells, strict=True))
    full = sum(max(_wide("，".join(values)) for values in column) for column in columns)
    return across if named + full <= across or not columns else (across - named) / len(columns) - 1


def _in_lines(values: Sequence[str], room: float) -> str:
    """Join the values of a cell; what has not room in one line, in characters, is parted between two of them."""
    lines: list[str] = []
    for value in values:
        joined = f"{lines[-1]}，{value}" if lines else value
        if lines and _wide(joined) <= room:
            lines[-1] = joined
        else:
            lines.append(value)
    return "，\n".join(lines)


def _wide(text: str) -> float:
    """A text's width in characters; the sign that ends a line counts, too."""
    return sum(1.0 if ord(character) > _LATIN else 0.5 for character in text) + 1
