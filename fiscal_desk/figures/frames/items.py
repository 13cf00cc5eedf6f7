"""Items within a paragraph (一是…。二是…): what was said inside one of them does not hold for the next."""

import re
from functools import cache

from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.mentions.evidence import PARAGRAPH, Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords


@cache
def _item() -> tuple[frozenset[str], re.Pattern[str]]:
    return wordlist(FrameWords).item.begins, wordlist(FrameWords).item.regex


def end_item(
    text: str,
    start: int,
    sentence: int,
    item: int,
    times: dict[Opener, tuple[int, Saying[str | None]]],
    about: str | None,
) -> int:
    """Return with which sentence the item at hand began, after `sentence`, which begins at `start`; -1 before one.

    二是支出压力大。下半年缺口甲亿元。三是进度慢: a time that the sentences behind the head of an item said is taken out
    of `times`, where another item begins. What the head said goes on (一是2023年争取资金甲。二是盘活资金乙), and so
    does the time that the report is `about`.
    """
    begins, numbered = _item()
    if text[start : start + 1] not in begins or numbered.match(text, start) is None:
        return item
    known = times.get(PARAGRAPH) if item >= 0 else None
    if known is not None and known[0] > item and known[1].value != about:
        del times[PARAGRAPH]
    return sentence


def end_level(scopes: dict[Opener, tuple[int, Saying[str | None]]], sentence: int, beside: str | None) -> bool:
    """End with its sentence a level that another one stands `beside` in it; return whether there was one.

    市本级收入增长28%，五城区增长20%。税收占比74%: the levels have had theirs, and the rest is the whole place's.
    """
    said, known = scopes.get(PARAGRAPH) or (None, None)
    if known is None or said != sentence or is_whole(known.value) or known.value == beside:
        return False
    del scopes[PARAGRAPH]
    return True
