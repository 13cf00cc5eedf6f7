"""Tables as strips: a strip for every row, the head above each row that begins a page, thin lines around the cells."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

import msgspec

from fiscal_desk.memo.model import Align, Face, Run, Table, TableRow
from fiscal_desk.memo.printing.lines.lines import Line, set_lines
from fiscal_desk.memo.printing.lines.looks import TABLE_GAP, Shape
from fiscal_desk.memo.printing.strips.ink import Anchor, Ink, Rule, Strip
from fiscal_desk.memo.printing.strips.paragraphs import Setter, line_inks
from fiscal_desk.memo.typesetting.word_tables import CELL_MARGINS, column_twips, is_kept

_SIDE = CELL_MARGINS / 2 / 20
_ABOVE = 2.0  # and as much below
_RULE = 0.5

#: A cell: its text, how it looks, how many columns it runs over.
_Cell = tuple[Sequence[Run], Shape, int]


def table_strips(table: Table, room: float, setter: Setter, *, rows: str = "") -> list[Strip]:
    """Return the words above a table, its rows and its notes in a column `room` points wide.

    `rows`: what the number in the first cell of a row counts; links lead to `quotation:4`.
    """
    looks = setter.looks
    strips: list[Strip] = []
    if table.caption:
        strips.extend(setter.words(table.caption, looks.table_caption(), room))
    if table.unit:
        strips.extend(setter.words(f"单位：{table.unit}", looks.unit(), room))
    if not strips:
        strips.append(Strip(TABLE_GAP, keep_next=True))
    strips.extend(_grid(table, room, setter, rows=rows))
    for number, note in enumerate(table.note_runs, start=1):
        shape = msgspec.structs.replace(looks.note(), keep_next=number < len(table.notes))
        strips.extend(setter.paragraph([note], shape, room))
    if not table.notes:
        strips.append(Strip(TABLE_GAP))
    return strips


def _grid(table: Table, room: float, setter: Setter, *, rows: str) -> list[Strip]:
    widths = column_twips(table, round(room * 20))
    edges = [0.0, *accumulate(width / 20 for width in widths)]
    titles = [((Run(column.title),), setter.looks.head(), 1) for column in table.columns]
    head = _row(titles, edges, setter, keep_next=True, first=True)
    strips = [head]
    for place, row in enumerate(table.rows):
        number = "".join(run.text for run in row.cells[0])
        anchors = (Anchor(f"{rows}:{number}", 0.0),) if rows and number.isdecimal() else ()
        strips.append(
            _row(
                _cells(table, row, setter),
                edges,
                setter,
                keep_next=is_kept(table, place, widths),
                head=(head,),
                anchors=anchors,
            )
        )
    return strips


def _cells(table: Table, row: TableRow, setter: Setter) -> list[_Cell]:
    if row.band:
        words = [Run(run.text, Face.STRONG, run.sentence) for run in row.cells[0]]
        return [(words, setter.looks.cell(Align.LEFT), len(table.columns))]
    return [(runs, setter.looks.cell(column.align), 1) for column, runs in zip(table.columns, row.cells, strict=True)]


def _row(
    cells: Sequence[_Cell],
    edges: Sequence[float],
    setter: Setter,
    *,
    keep_next: bool,
    first: bool = False,
    head: tuple[Strip, ...] = (),
    anchors: tuple[Ink, ...] = (),
) -> Strip:
    top = _RULE if first else 0.0
    columns: list[tuple[float, float, list[Line]]] = []
    place = 0
    for runs, shape, span in cells:
        left, right = edges[place], edges[place + span]
        place += span
        columns.append((left, right, set_lines(runs, shape, right - left - 2 * _SIDE, setter.looks, setter.width)))
    inside = max(sum(line.pitch for line in lines) for _, _, lines in columns)
    height = top + inside + 2 * _ABOVE + _RULE
    inks: list[Ink] = list(anchors)
    for left, _, lines in columns:
        y = top + _ABOVE + (inside - sum(line.pitch for line in lines)) / 2
        for line in lines:
            inks.extend(line_inks(line, left + _SIDE, y))
            y += line.pitch
    inks.extend(_rules([columns[0][0], *(right for _, right, _ in columns)], height, first=first))
    return Strip(height, tuple(inks), keep_next=keep_next, head=head)


def _rules(edges: Sequence[float], height: float, *, first: bool) -> list[Rule]:
    top, bottom = (_RULE / 2 if first else -_RULE / 2), height - _RULE / 2
    rules = [Rule(edge, top, edge, bottom) for edge in edges]
    rules.append(Rule(edges[0], bottom, edges[-1], bottom))
    if first:
        rules.extend(Rule(left, top, right, top) for left, right in pairwise([edges[0], edges[-1]]))
    return rules
