"""Lines that a web page's buttons leave above the title when its text is copied."""

import re
from functools import cache

from fiscal_desk.wordlists.comparing import FurnitureWords
from fiscal_desk.wordlists.files import wordlist

#: No button or path of a page is longer.
_LONGEST = 60


@cache
def _furniture() -> re.Pattern[str]:
    words = wordlist(FurnitureWords)
    whole = "|".join(map(re.escape, words.words))
    starts = "|".join(map(re.escape, words.starts))
    return re.compile(rf"(?:{whole})|(?:{starts}).*|(?:{'|'.join(words.patterns)})")


def is_furniture(line: str) -> bool:
    """Whether a line is a page's furniture (打印, 【字号：, 当前位置…) and nothing of the report."""
    text = line.strip()
    return len(text) <= _LONGEST and _furniture().fullmatch(text) is not None
