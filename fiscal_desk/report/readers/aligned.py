"""Rows of a table that stand in the text itself: columns parted by tabs, or by blanks that align them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fiscal_desk.report.outline.captions import is_caption
from fiscal_desk.report.readers.piped import piped_end, piped_spans
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

_CELL_IS_SENTENCE = 60
_NUMBER = r"(?:[-−△▲]?[(（]?\d[\d,，]*(?:\.\d+)?[)）]?[%％]?|[-－—–]{1,2}|/|无)"
#: A row: its name, then two numbers or more; or one number far enough away.
_DATA = re.compile(rf"[ \u3000]*(?P<name>\S.*?)(?P<numbers>(?:[ \u3000\t]+{_NUMBER}){{2,}})[ \u3000\t]*")
_LONE_NUMBER = re.compile(
    rf"[ \u3000]*(?P<name>\S.*?)(?P<numbers>(?: {{2,}}|[ ]*[\u3000\t][ \u3000\t]*){_NUMBER})[ \u3000\t]*"
)
_DIGITS = re.compile(r"\d")
_WORD = re.compile(r"[^ \u3000\t]+")
_WIDE_APART = re.compile(r"[^ \u3000\t]+(?: [^ \u3000\t]+)*")
_LOOSE_CELL = re.compile(r"[^ \u3000\t](?:[^\t]*[^ \u3000\t])?")
_NUMBER_CELL = re.compile(_NUMBER)
_SENTENCE = re.compile("[。；;！？]")
_LONGEST_ROW = 200
_LONGEST_GROUP = 30
_MOST_HEADS = 3


@dataclass(frozen=True)
class TextLine:
    """A line that holds something, and its offset in the report's text."""

    start: int
    text: str


@dataclass(frozen=True)
class AlignedCell:
    """A cell of an aligned table: its column, and its offsets in the report's text."""

    column: int
    start: int
    end: int


@dataclass(frozen=True)
class AlignedTable:
    """Lines `first` to `end` (positions in what was looked at, `end` not included) and the cells of each."""

    first: int
    end: int
    rows: list[list[AlignedCell]]


def tables_in(lines: Sequence[TextLine], *, of_numbers: bool = False) -> Iterator[AlignedTable]:
    """Yield the tables that stand in adjacent lines, from the top. Takes time linear in the text.

    `of_numbers`: a tab may also be what follows the number of a list item, so that only numbers make a table.
    """
    search = _Search(lines, of_numbers)
    position = 0
    while position < len(lines):
        table = search.table_at(position)
        position = position + 1 if table is None else table.end
        if table is not None:
            yield table


class _Search:
    """Looks for tables from the top; what was looked at once is not looked at again for every line in it."""

    def __init__(self, lines: Sequence[TextLine], of_numbers: bool) -> None:
        self._lines, self._of_numbers = lines, of_numbers
        self._texts = [line.text for line in lines]
        self._rows = [_row(text) for text in self._texts]
        self._after = 0  # where the last table ended: its lines are no head of the next
        self._no_piped = self._no_loose = self._no_tabbed = self._no_spaced = 0  # up to here there is none of each kind

    def table_at(self, position: int) -> AlignedTable | None:
        """Return the table whose first row, or first row of numbers, is here."""
        lines = self._lines
        table = None
        if position >= self._no_piped:
            self._no_piped, is_piped = piped_end(self._texts, position)
            if is_piped:
                self._after = self._no_piped
                return AlignedTable(position, self._after, [_piped(line) for line in lines[position : self._after]])
        loose, tabbed, is_loose, is_tabbed = position, position, False, False
        if position >= self._no_loose:
            loose, is_loose = _loosely_tabbed_end(lines, position)
            self._no_loose = loose
        if position >= self._no_tabbed:
            tabbed, is_tabbed = _tabbed_end(lines, position)
            is_tabbed = is_tabbed and (not self._of_numbers or _are_numbers(lines[position:tabbed]))
            self._no_tabbed = tabbed
        if is_loose and (loose > tabbed or not is_tabbed):
            table = AlignedTable(position, loose, [_loosely_tabbed(line) for line in lines[position:loose]])
        elif is_tabbed:
            table = self._tabbed(position, tabbed)
        elif self._rows[position] is not None and position >= self._no_spaced:
            table, self._no_spaced = _spaced(lines, self._rows, position, self._after)
        if table is not None:
            self._after = table.end
        return table

    def _tabbed(self, position: int, end: int) -> AlignedTable:
        rows = [_tabbed(line) for line in self._lines[position:end]]
        if position > self._after and _lacks_corner(self._lines[position - 1], self._lines[position]):
            position -= 1
            rows.insert(0, _tabbed(self._lines[position], 1))
        return AlignedTable(position, end, rows)


def _piped(line: TextLine) -> list[AlignedCell]:
    return [AlignedCell(column, line.start + begin, line.start + end) for column, begin, end in piped_spans(line.text)]


def _tabbed_end(lines: Sequence[TextLine], position: int) -> tuple[int, bool]:
    """Return the position after the lines with as many tabs as this one, and whether they are a table.

    A table is two or more lines with the same number of tabs, at least two of them with two or more filled cells
    and none with a sentence in a cell; a tab as the indent of a paragraph makes no table.
    """
    tabs = lines[position].text.count("\t")
    end = position
    full_rows = 0
    while tabs and end < len(lines) and lines[end].text.count("\t") == tabs:
        cells = [cell for cell in lines[end].text.split("\t") if cell.strip()]
        if any(len(cell) > _CELL_IS_SENTENCE and "。" in cell for cell in cells):
            break
        full_rows += len(cells) >= 2
        end += 1
    return end, full_rows >= 2


def _loosely_tabbed_end(lines: Sequence[TextLine], position: int) -> tuple[int, bool]:
    """Return the position after the lines with as many cells as this one, however many tabs it took to align them.

    The second answer is whether they are a table.
    """
    count = len(_loose_spans(lines[position].text))
    end = position
    while count > 1 and end < len(lines) and "\t" in lines[end].text and len(_loose_spans(lines[end].text)) == count:
        if len(lines[end].text) > _LONGEST_ROW or _SENTENCE.search(lines[end].text):
            break
        end += 1
    return end, end - position > 1 and _are_numbers(lines[position:end])


def _are_numbers(lines: Sequence[TextLine]) -> bool:
    """Whether numbers stand after the names in at least half of the lines, the head left aside."""
    numbers = sum(
        any(_NUMBER_CELL.fullmatch(line.text[begin:end]) for begin, end in _loose_spans(line.text)[1:])
        for line in lines
    )
    return numbers > 0 and numbers * 2 >= len(lines) - 1


def _loosely_tabbed(line: TextLine) -> list[AlignedCell]:
    return [
        AlignedCell(column, line.start + begin, line.start + end)
        for column, (begin, end) in enumerate(_loose_spans(line.text))
    ]


def _loose_spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _LOOSE_CELL.finditer(text)]


def _lacks_corner(head: TextLine, row: TextLine) -> bool:
    """Whether a line is the head of the columns after the first, whose own tab was taken for an indent."""
    cells = head.text.split("\t")
    return len(cells) == row.text.count("\t") > 1 and all(
        cell.strip() and not _DIGITS.search(cell[:1]) for cell in cells
    )


def _tabbed(line: TextLine, first: int = 0) -> list[AlignedCell]:
    cells = []
    start = line.start
    for column, cell in enumerate(line.text.split("\t"), first):
        if cell.strip():
            cells.append(AlignedCell(column, start, start + len(cell)))
        start += len(cell) + 1
    return cells


@dataclass(frozen=True)
class _Row:
    """A line as name and numbers: spans in the line, and where each ends on the page (in half-width columns)."""

    name: tuple[int, int]
    numbers: list[tuple[int, int]]


def _row(text: str) -> _Row | None:
    if len(text) > _LONGEST_ROW or not _DIGITS.search(text):
        return None
    match = _DATA.fullmatch(text) or _LONE_NUMBER.fullmatch(text)
    if match is None or _SENTENCE.search(match["name"]):
        return None
    begin = match.start("numbers")
    numbers = [(begin + each.start(), begin + each.end()) for each in _WORD.finditer(match["numbers"])]
    return _Row(match.span("name"), numbers)


def _spaced(
    lines: Sequence[TextLine], rows: list[_Row | None], position: int, after: int
) -> tuple[AlignedTable | None, int]:
    """Return the table whose first row of numbers is here, with the heads above it, and where its rows end."""
    end = position
    while end < len(lines) and (rows[end] is not None or _is_group(lines, rows, end)):
        end += 1
    data = [row for row in rows[position:end] if row is not None]
    most = max(len(row.numbers) for row in data)
    heads: list[list[tuple[int, int]]] = []
    first = position
    while first > after and len(heads) < _MOST_HEADS:
        cells = _head(lines[first - 1].text, most + 1)
        if cells is None:
            break
        heads.insert(0, cells)
        first -= 1
    if len(data) + bool(heads) < 2:
        return None, end
    # Single numbers after names may be the pages of a list of contents.
    said = wordlist(HeadingWords).quantities.regex
    if most == 1 and not any(said.search(line.text) for line in lines[max(0, first - 2) : position]):
        return None, end
    edges = _edges(lines, rows, position, end, most)
    table = [_placed(line, cells, edges) for line, cells in zip(lines[first:position], heads, strict=True)]
    for line, row in zip(lines[position:end], rows[position:end], strict=True):
        spans = [_only_span(line.text)] if row is None else [row.name, *row.numbers]
        table.append(_placed(line, spans, edges))
    return AlignedTable(first, end, table), end


def _is_group(lines: Sequence[TextLine], rows: list[_Row | None], position: int) -> bool:
    """Whether a line without numbers stands among rows: the name of a group."""
    text = lines[position].text.strip()
    followed = position + 1 < len(lines) and rows[position + 1] is not None
    return followed and len(text) <= _LONGEST_GROUP and not _SENTENCE.search(text) and len(_WORD.findall(text)) == 1


def _only_span(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _head(text: str, columns: int) -> list[tuple[int, int]] | None:
    """Return the spans of a line's cells where it may be a head of so many columns."""
    if (
        len(text) > _LONGEST_ROW
        or _SENTENCE.search(text)
        or wordlist(HeadingWords).unit_line.regex.search(text)
        or is_caption(text)
    ):
        return None
    apart = [match.span() for match in _WIDE_APART.finditer(text)]
    words = [match.span() for match in _WORD.finditer(text)]
    for spans in (apart, words):
        if columns > 2 and len(spans) in (columns, columns - 1):
            return spans
        if columns == 2 and len(spans) == 2:
            return spans
    return apart if len(apart) > 1 else None


def _edges(
    lines: Sequence[TextLine], rows: list[_Row | None], first: int, end: int, most: int
) -> list[tuple[int, int]]:
    """Return where each column of numbers begins and ends on the page, as the full rows show it."""
    edges: list[tuple[int, int]] = []
    for line, row in zip(lines[first:end], rows[first:end], strict=True):
        if row is not None and len(row.numbers) == most:
            at = _columns_of(line.text)
            own = [(at[begin], at[last]) for begin, last in row.numbers]
            edges = own if not edges else [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(edges, own, strict=True)]
    return edges


def _placed(line: TextLine, spans: list[tuple[int, int]], edges: list[tuple[int, int]]) -> list[AlignedCell]:
    """Put cells in columns: in order where none is missing, else where they stand on the page."""
    if len(spans) == len(edges) + 1:
        columns = list(range(len(spans)))
    elif len(spans) == 1:
        columns = [0]
    else:
        columns = _by_place(line.text, spans, edges)
    return [
        AlignedCell(column, line.start + begin, line.start + last)
        for column, (begin, last) in zip(columns, spans, strict=True)
    ]


def _by_place(text: str, spans: list[tuple[int, int]], edges: list[tuple[int, int]]) -> list[int]:
    at = _columns_of(text)
    columns: list[int] = []
    for place, (begin, last) in enumerate(spans):
        left = columns[-1] + 1 if columns else 0
        right = len(edges) - (len(spans) - 1 - place)
        if not columns and (at[last] <= edges[0][0] or len(spans) > len(edges)):
            columns.append(0)
            continue
        choices = range(max(1, left), max(right, left, 1) + 1)
        columns.append(
            min(choices, key=lambda column: _distance(at[begin], at[last], edges[min(column, len(edges)) - 1]))
        )
    return columns


def _distance(begin: int, end: int, edge: tuple[int, int]) -> int:
    """Return how far a cell stands from a column: from middle to middle, twice."""
    return abs(begin + end - edge[0] - edge[1])


def _columns_of(text: str) -> list[int]:
    """Return for every place in a line how many half-width columns stand before it."""
    at = [0]
    for char in text:
        width = 8 - at[-1] % 8 if char == "\t" else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        at.append(at[-1] + width)
    return at
