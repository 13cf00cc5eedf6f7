"""Rows of a table in the text with bars between their cells, as Markdown and pages turned to text have them."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from fiscal_desk.wordlists.comparing import FurnitureWords
from fiscal_desk.wordlists.files import wordlist

#: A cell's words between two bars, without the blanks around them; an empty one has none.
_CELL = re.compile(r"[^|｜]+")
_BARS = frozenset("|｜")
#: The line under the heads: |---|:---:|.
_RULE = re.compile(r"[\s|｜:：—–-]*-{2,}[\s|｜:：—–-]*")
_FEWEST_CELLS = 2
#: A page says no more of itself than so many lines.
_LONGEST_OF_PAGE = 12


def piped_end(texts: Sequence[str], position: int) -> tuple[int, bool]:
    """Return the position after the lines with as many bars as this one, and whether they are a table.

    A table is two lines or more, each parted into two cells or more; the line that rules off the heads counts as none.
    What a page says of itself above its title (索引号 | … | 生成日期 | …) is none.
    """
    bars = _bars(texts[position])
    if bars and _is_of_page(texts[position : position + _LONGEST_OF_PAGE]):
        return position + 1, False
    end = position
    rows = 0
    while bars and end < len(texts) and _bars(texts[end]) == bars:
        rows += _RULE.fullmatch(texts[end]) is None and len(piped_spans(texts[end])) >= _FEWEST_CELLS
        end += 1
    return end, rows > 1


def piped_spans(text: str) -> list[tuple[int, int, int]]:
    """Return column, start and end of each cell of a line that holds something; none of a line that only rules off."""
    if _RULE.fullmatch(text):
        return []
    first = text.lstrip()[:1] in _BARS
    spans = []
    for match in _CELL.finditer(text):
        words = match.group()
        if words.strip():
            column = sum(char in _BARS for char in text[: match.start()]) - first
            begin = match.start() + len(words) - len(words.lstrip())
            spans.append((column, begin, match.end() - len(words) + len(words.rstrip())))
    return spans


def without_last_bars(text: str) -> str:
    """Return a line without the bars that it ends with, where it has no others: it is the only cell of its row.

    A line of bars alone stays what it is.
    """
    bare = text.rstrip(" \u3000|｜")
    return text if len(bare) == len(text) or not bare.strip() or any(char in _BARS for char in bare) else bare


@cache
def _page_data() -> frozenset[str]:
    return frozenset(wordlist(FurnitureWords).page_data)


def _is_of_page(texts: Sequence[str]) -> bool:
    """Whether one of the lines with bars that a list of lines begins with is one in which a page speaks of itself."""
    for text in takewhile(_bars, texts):
        first = _CELL.search(text)
        if first is not None and first.group().strip(" \u3000：:") in _page_data():
            return True
    return False


def _bars(text: str) -> int:
    inner = text.strip().strip("|｜")
    return sum(char in _BARS for char in text.rstrip()) if any(char in _BARS for char in inner) else 0
