"""What a page has only because it is a page: its number, the running head, a table's head that is printed again."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from fiscal_desk.report.readers.pdf.printed.marks import PrintedCell, PrintedLine, PrintedPage, PrintedTable
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.pages import PageWords

Item = PrintedLine | PrintedTable

#: So many lines from the top or bottom of a page may be a running head; so many rows of a table may be its head.
_HEAD_LINES, _HEAD_ROWS = 3, 4
#: A head stands at the same height on all pages, give or take so many points; column rules as well.
_SAME_HEIGHT, _SAME_RULE = 4.0, 5.0
#: Right and left pages have heads of their own.
_NEIGHBOURS = (-2, -1, 1, 2)
#: What is larger than the text by more than this share is a title.
_TITLE = 1.12
_SENTENCE = re.compile("[，。；%％]")
_DIGITS = re.compile("[0-9０-９]+")


def body_of(pages: Sequence[PrintedPage]) -> list[list[Item]]:
    """Return what stands on each page without what repeats from page to page."""
    bodies = [_without_number(page) for page in pages]
    tops = [_edge(body, 1) for body in bodies]
    ends = [_edge(body, -1) for body in bodies]
    over_tables = [any(isinstance(item, PrintedTable) for item in body[: _HEAD_LINES + 1]) for body in bodies]
    em = _usual_em(pages)
    running = _running(tops, over_tables, em) | _running(ends, [False] * len(ends), em)
    # A page that says nothing else says this.
    bodies = [[item for item in body if id(item) not in running] or body for body in bodies]
    for before, body in reversed(list(itertools.pairwise(bodies))):
        again = _printed_again(before, body)
        del body[:again]
    return bodies


def joined_tables(items: Sequence[Item]) -> list[Item]:
    """Return the report's lines and tables, with tables that go on over a page as one."""
    found: list[Item] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, PrintedTable) and isinstance(last, PrintedTable) and _goes_on(last, item):
            found[-1] = _joined(last, item)
        else:
            found.append(item)
    return found


def _without_number(page: PrintedPage) -> list[Item]:
    body = list(page.items)
    number = wordlist(PageWords).number.regex
    for at in (-1, 0):
        if len(body) > 1:
            item = body[at]
            if isinstance(item, PrintedLine) and number.fullmatch(item.text.strip()):
                del body[at]
    return body


def _edge(body: Sequence[Item], step: int) -> list[PrintedLine]:
    """Return the first or last lines of a page, up to its first table."""
    lines: list[PrintedLine] = []
    for item in body[::step][:_HEAD_LINES]:
        if not isinstance(item, PrintedLine):
            break
        lines.append(item)
    return lines


def _usual_em(pages: Sequence[PrintedPage]) -> float:
    """Return the size of most of the text; 0 where there is none."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.em, 1)] += len(line.text)
    return max(sizes, key=lambda em: (sizes[em], em), default=0.0)


def _running(edges: Sequence[Sequence[PrintedLine]], over_tables: Sequence[bool], em: float) -> set[int]:
    """Return the ids of lines that neighbouring pages have at one place; what stands over a table may be its own.

    `em` is the size of the text: larger lines that differ in a number are titles, such as those of slides.
    """
    repeated: list[tuple[int, PrintedLine]] = []
    for at, lines in enumerate(edges):
        near = [edges[at + step] for step in _NEIGHBOURS if 0 <= at + step < len(edges)]
        for line in lines:
            if any(_is_same(line, other, em) for others in near for other in others):
                repeated.append((at, line))
    heads = {_key(line, em) for at, line in repeated if not over_tables[at]}
    found: set[int] = set()
    for lines in edges:
        outer = list(takewhile(lambda line: _key(line, em) in heads, lines))
        if len(outer) < _HEAD_LINES:  # what fills the page from its edge on is the page
            found.update(id(line) for line in outer)
    return found


def _is_same(one: PrintedLine, two: PrintedLine, em: float) -> bool:
    return abs(one.y - two.y) <= _SAME_HEIGHT and _key(one, em) == _key(two, em)


def _key(line: PrintedLine, em: float) -> str:
    """Return what a line says on every page; of a head that counts parts or pages, without the numbers."""
    return line.text if line.em > em * _TITLE or _SENTENCE.search(line.text) else _DIGITS.sub("0", line.text)


def _printed_again(before: Sequence[Item], body: Sequence[Item]) -> int:
    """Return how many lines above a page's first table stood above that of the page before: it goes on here."""
    at = next((at for at, item in enumerate(body) if isinstance(item, PrintedTable)), 0)
    if not 0 < at <= _HEAD_ROWS or not before or not isinstance(before[-1], PrintedTable):
        return 0
    table = body[at]
    if not isinstance(table, PrintedTable) or not _goes_on(before[-1], table):
        return 0
    above = {item.text for item in before if isinstance(item, PrintedLine)}
    lines = [item for item in body[:at] if isinstance(item, PrintedLine)]
    return at if all(line.text in above for line in lines) or not above else 0


def _goes_on(table: PrintedTable, other: PrintedTable) -> bool:
    """Whether a table is the next page's part of another: the same columns."""
    if len(table.xs) != len(other.xs) or not table.cells or other.page != table.cells[-1].page + 1:
        return False
    moved = other.xs[0] - table.xs[0]
    return all(abs(two - one - moved) <= _SAME_RULE for one, two in zip(table.xs, other.xs, strict=True))


def _joined(table: PrintedTable, other: PrintedTable) -> PrintedTable:
    again = 0
    while again < min(_HEAD_ROWS, other.rows - 1) and _row(table, again) == _row(other, again):
        again += 1
    moved = table.rows - again
    cells = tuple(replace(cell, row=cell.row + moved) for cell in other.cells if cell.row >= again)
    return replace(table, bottom=other.bottom, rows=table.rows + other.rows - again, cells=table.cells + cells)


def _row(table: PrintedTable, row: int) -> list[tuple[int, str]]:
    found: list[PrintedCell] = [cell for cell in table.cells if cell.row == row]
    return [(cell.column, cell.text) for cell in found]
