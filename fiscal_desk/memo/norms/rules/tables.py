"""Tables: wide ones on landscape pages, heads repeated, rows whole, numbers right-aligned, the unit told once."""

from collections import Counter
from collections.abc import Iterator

from fiscal_desk.memo.norms.data import expression
from fiscal_desk.memo.norms.document.model import MM, Paragraph, Row, Table
from fiscal_desk.memo.norms.laid import Laid, found, has_han, look_of, near, place_of, quoted
from fiscal_desk.memo.norms.model import Found, Place

_ROOM = 2.5  # millimetres: rules and cell margins stand out of the type area
_FEWEST_NUMBERS = 3
_UNIT_WITHIN = 3  # paragraphs above a table
_TOP_ROWS = 4  # a table's own title and unit may stand in it


def wide_tables(laid: Laid) -> Iterator[Found]:
    """No table wider than the type area; one of many columns lies."""
    for table in laid.document.tables:
        section = laid.document.sections[min(table.section, len(laid.document.sections)) - 1]
        width = table.width / MM
        # Merged cells make a grid finer than the columns that anybody sees.
        columns = max((sum(bool(cell) for cell in row.cells) for row in table.rows), default=0)
        if width > section.text_width + _ROOM:
            yield found("wide", _place(table), found=width, asked=section.text_width)
        elif columns > laid.norms.values.landscape_columns and not section.landscape:
            yield found("columns", _place(table), found=str(columns))


def header_rows(laid: Laid) -> Iterator[Found]:
    """A table that may go over a page repeats its head."""
    for table in _long(laid):
        if not table.rows[0].repeats:
            yield found("header", _place(table), found=str(len(table.rows)))


def row_split(laid: Laid) -> Iterator[Found]:
    """No row is broken over two pages."""
    for table in _long(laid):
        if count := sum(row.splits for row in table.rows):
            yield found("split", _place(table), found=str(count))


def table_text(laid: Laid) -> Iterator[Found]:
    """五号 or 小四, numbers right-aligned, their unit at the top right or in the head."""
    for table in laid.document.tables:
        size = _usual_size(table)
        if size and not any(near(size, asked) for asked in laid.norms.values.table_sizes):
            yield found("size", _place(table), found=size)
        yield from _aligned(table, laid)


def _long(laid: Laid) -> Iterator[Table]:
    for table in laid.document.tables:
        if len(table.rows) >= laid.norms.values.long_table:
            yield table


def _place(table: Table) -> Place:
    words = next((paragraph.text for paragraph in _paragraphs(table) if paragraph.text.strip()), "")
    return Place(table=table.number, quote=quoted(words))


def _usual_size(table: Table) -> float:
    """Return the size of most of a table's text, in points; its title may stand in its first row."""
    counted: Counter[float] = Counter()
    for paragraph in _paragraphs(table):
        if has_han(paragraph.text):
            counted[look_of(paragraph).size] += len(paragraph.text)
    return counted.most_common(1)[0][0] if counted else 0.0


def _paragraphs(table: Table) -> Iterator[Paragraph]:
    for row in table.rows:
        for cell in row.cells:
            yield from cell


def _aligned(table: Table, laid: Laid) -> Iterator[Found]:
    columns = max((len(row.cells) for row in table.rows), default=0)
    united = _is_united(table, laid)
    for column in range(columns):
        head = _head(table, column)
        if expression(laid.norms.marks.counting_column).search(head):
            continue
        numbers = [each for each in _numbers(table, column, laid) if each.cell is not None]
        if len(numbers) < _FEWEST_NUMBERS:
            continue
        askew = [each for each in numbers if each.shape.align != "right"]
        if askew:
            yield found("align", place_of(askew[0]), column=quoted(head) or str(column + 1))
        # Nothing needs no unit, and where most cells tell theirs the others are counts.
        bare = 2 * sum(each.text.strip() != "0" for each in numbers) >= sum(
            bool(_words(row, column)) for row in table.rows
        )
        if bare and not united and not expression(laid.norms.marks.unit_head).search(head):
            yield found("unit", _place(table))
            united = True


def _numbers(table: Table, column: int, laid: Laid) -> list[Paragraph]:
    number = expression(laid.norms.marks.number_cell)
    found_there: list[Paragraph] = []
    for row in table.rows:
        for paragraph in row.cells[column] if column < len(row.cells) else ():
            if number.fullmatch(paragraph.text.strip()):
                found_there.append(paragraph)
    return found_there


def _head(table: Table, column: int) -> str:
    """Return the words at the top of a column: of all rows that are repeated, or of the first."""
    heads = [row for row in table.rows if row.repeats] or list(table.rows[:1])
    return "".join(_words(row, column) for row in heads)


def _words(row: Row, column: int) -> str:
    return "".join(paragraph.text.strip() for paragraph in row.cells[column]) if column < len(row.cells) else ""


def _is_united(table: Table, laid: Laid) -> bool:
    """Whether a unit stands above the table, or a column of units in it."""
    unit = expression(laid.norms.marks.unit)
    above = laid.document.paragraphs[max(0, table.after - _UNIT_WITHIN) : table.after]
    inside = [paragraph for row in table.rows[:_TOP_ROWS] for cell in row.cells for paragraph in cell]
    return any(unit.fullmatch(each.text.strip()) for each in (*above, *inside)) or any(
        _words(row, column).strip() in ("单位", "计量单位")
        for row in table.rows[:_TOP_ROWS]
        for column in range(len(row.cells))
    )
