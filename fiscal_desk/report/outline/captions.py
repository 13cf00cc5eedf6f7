"""Captions of tables, above a table or in its first rows, and the annexes that end a report's own sections."""

import re

from fiscal_desk.report.outline.outline import quantity
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

_LONGEST = 60
_SENTENCE = re.compile("[。；;]")


def is_annex(text: str) -> bool:
    """Tell a line that begins an annex (附表1, 附件：…): no section of the report holds for what follows."""
    return (
        len(text) <= _LONGEST
        and wordlist(HeadingWords).annex.regex.match(text) is not None
        and not _SENTENCE.search(text)
    )


def is_unit_line(text: str) -> bool:
    """Tell the line between caption and table that gives the unit of its numbers."""
    return len(text) <= _LONGEST and wordlist(HeadingWords).unit.regex.match(text) is not None


def is_caption(text: str) -> bool:
    """Tell a line above a table that names it."""
    text = text.strip()
    if len(text) > _LONGEST or _SENTENCE.search(text) or quantity().search(text):
        return False
    words = wordlist(HeadingWords)
    return bool(words.numbered_table.regex.match(text) or words.table.regex.search(text))


def is_cell_caption(text: str) -> bool:
    """Tell a caption that fills a table's first row by itself."""
    text = text.strip()
    return 3 < len(text) <= _LONGEST and not _SENTENCE.search(text) and not quantity().search(text)
