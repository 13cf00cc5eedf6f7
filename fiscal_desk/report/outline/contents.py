"""The table of contents (目录) at a report's beginning: its lines look like headings and head nothing."""

import re
from collections.abc import Sequence

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

_PAGE = re.compile(r"[.…·\s　]*[0-9０-９]{0,3}\s*$")
_SENTENCE = re.compile("[。；;]")
#: An entry is no longer than this.
_LONGEST = 80


def contents_lines(texts: Sequence[str], most: int = 400) -> range:
    """Return the positions of a table of contents, its title included; an empty range where there is none.

    It ends where its first entry is printed again, or at the first line that no entry would be.
    """
    title = wordlist(HeadingWords).contents.regex
    start = next((at for at, text in enumerate(texts[:most]) if title.fullmatch(text)), None)
    if start is None or start + 2 >= len(texts):
        return range(0)
    first = _bare(texts[start + 1])
    end = start + 2
    while end < len(texts) and len(texts[end]) <= _LONGEST and not _SENTENCE.search(texts[end]):
        if texts[end].lstrip()[:1] == first[:1] and _bare(texts[end]) == first:
            return range(start, end)
        end += 1
    # The line before the first sentence is its heading already, unless the list has it twice.
    return range(start, end - 1) if end < len(texts) and end - start > 2 else range(start, end)


def _bare(text: str) -> str:
    return _PAGE.sub("", re.sub(r"\s", "", text))
