"""What a page has only because it is a page: its number, the running head, the lines above a table printed again."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from fiscal_desk.report.readers.pdf.joining import HEAD_ROWS, Item, goes_on
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine, PrintedPage, PrintedTable
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.pages import PageWords

#: So many lines from the top or bottom of a page may be a running head.
_HEAD_LINES = 3
#: A head stands at the same height on all pages, give or take so many points.
_SAME_HEIGHT = 4.0
#: Right and left pages have heads of their own.
_NEIGHBOURS = (-2, -1, 1, 2)
#: What is larger than the text by more than this share is a title.
_TITLE = 1.12
_SENTENCE = re.compile("[，。；%％]")
_DIGITS = re.compile("[0-9０-９]+")


def body_of(pages: Sequence[PrintedPage]) -> list[list[Item]]:
    """Return what stands on each page without what repeats from page to page."""
    bodies = [_without_number(page, alone=len(pages) == 1) for page in pages]
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


def _without_number(page: PrintedPage, *, alone: bool) -> list[Item]:
    """Return what stands on a page above and below its number; of several pages one may hold nothing else."""
    body = list(page.items)
    number = wordlist(PageWords).number.regex
    for at in (-1, 0):
        if len(body) > alone:
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
    if not 0 < at <= HEAD_ROWS or not before or not isinstance(before[-1], PrintedTable):
        return 0
    table = body[at]
    if not isinstance(table, PrintedTable) or not goes_on(before[-1], table):
        return 0
    above = {item.text for item in before if isinstance(item, PrintedLine)}
    lines = [item for item in body[:at] if isinstance(item, PrintedLine)]
    return at if all(line.text in above for line in lines) or not above else 0
