"""Captions of tables, above a table or in its first rows, and the annexes that end a report's own sections."""

import re

from fiscal_desk.report.outline.outline import quantity
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

_LONGEST = 60
_ANNEX = re.compile(r"\s*附\s*[表件录]\s*[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—][0-9０-９]{1,2})?(?:[\s：:、.]|$)")
_UNIT = re.compile(r"\s*[（(]?\s*(?:金额)?\s*单\s*位\s*[：:]")
_NUMBERED = re.compile(r"\s*表\s*[0-9０-９一二三四五六七八九十]{1,3}(?![\u4e00-\u9fff])")
_SENTENCE = re.compile("[。；;]")


def is_annex(text: str) -> bool:
    """Tell a line that begins an annex (附表1, 附件：…): no section of the report holds for what follows."""
    return len(text) <= _LONGEST and _ANNEX.match(text) is not None and not _SENTENCE.search(text)


def is_unit_line(text: str) -> bool:
    """Tell the line between caption and table that gives the unit of its numbers."""
    return len(text) <= _LONGEST and _UNIT.match(text) is not None


def is_caption(text: str) -> bool:
    """Tell a line above a table that names it."""
    text = text.strip()
    if len(text) > _LONGEST or _SENTENCE.search(text) or quantity().search(text):
        return False
    return bool(_NUMBERED.match(text) or wordlist(HeadingWords).table.regex.search(text))


def is_cell_caption(text: str) -> bool:
    """Tell a caption that fills a table's first row by itself."""
    text = text.strip()
    return 3 < len(text) <= _LONGEST and not _SENTENCE.search(text) and not quantity().search(text)
