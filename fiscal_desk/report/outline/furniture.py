"""Lines above the title that are not of it: what a web page's buttons leave, and what is printed on covers."""

import re
from functools import cache

from fiscal_desk.wordlists.comparing import FurnitureWords
from fiscal_desk.wordlists.files import wordlist

#: What a page lists its buttons with.
_BULLETS = "•·●▪ \u3000"
#: No button or path of a page is longer.
_LONGEST = 60


@cache
def _furniture() -> re.Pattern[str]:
    words = wordlist(FurnitureWords)
    whole = "|".join(map(re.escape, words.words))
    starts = "|".join(map(re.escape, words.starts))
    told = "|".join(map(re.escape, words.page_data))
    data = rf"[-–]?[ \u3000]*(?:{told})(?:[ \u3000]*[:：].*|[ \u3000]+\S.*)"
    menu = rf"(?:(?:{whole})[ \u3000|｜/·•]*){{2,}}"
    return re.compile(rf"(?:{whole})|(?:{starts}).*|{data}|{menu}|(?:{'|'.join(words.patterns)})")


def is_furniture(line: str) -> bool:
    """Whether a line is a page's furniture (打印, 【字号：, 当前位置…) and nothing of the report."""
    text = line.strip().lstrip(_BULLETS)
    return len(text) <= _LONGEST and _furniture().fullmatch(text) is not None


@cache
def _marks() -> re.Pattern[str]:
    mark = f"(?:{'|'.join(wordlist(FurnitureWords).marks)})"
    return re.compile(rf"[（(【\[]?{mark}(?:[，,、；;。·★—-]*{mark})*[。！!]?[）)】\]]?")


@cache
def _papers() -> re.Pattern[str]:
    return re.compile("|".join(wordlist(FurnitureWords).papers))


def is_cover_mark(line: str) -> bool:
    """Whether a line of a cover says how to handle the paper (会后收回, 秘密★1年, 送审稿), not what it is about."""
    text = "".join(line.split())
    return len(text) <= _LONGEST and _marks().fullmatch(text) is not None


def is_cover_paper(line: str) -> bool:
    """Whether a line of a cover numbers the paper among those of a meeting (…会议文件之三)."""
    text = "".join(line.split())
    return len(text) <= _LONGEST and _papers().fullmatch(text) is not None
