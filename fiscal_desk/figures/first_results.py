"""What a note says holds from here on: 收入甲亿元（预计数，下同） makes first results of all that a year brought."""

import re
import sys
from bisect import bisect_left
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL
from fiscal_desk.figures.numbers.periods import year_of
from fiscal_desk.figures.numbers.words import lexicon

#: How far before its own number a note may stand (预计（下同）地区生产总值达到甲亿元).
_NEAR = 40


def carry_first_results(text: str, mentions: list[Mention]) -> None:
    """Mark what the same year brought as preliminary, from the number on that `text` notes so with 下同.

    `mentions` are those of the whole text, in its order.
    """
    if "下同" not in text:
        return
    starts, ends = [other.start for other in mentions], {other.candidate.end: other for other in mentions}
    noted: dict[int, tuple[int, str]] = {}  # by year, from where on, and in which words
    for note in _note().finditer(text):
        place = bisect_left(starts, note.end())
        follows = place < len(starts) and starts[place] - note.end() <= _NEAR
        own = ends.get(note.start()) or (mentions[place] if follows else None)
        if own is not None and (year := year_of(own.period)) is not None:
            noted.setdefault(year, (own.start, note.group().strip("()")))
    for mention in mentions if noted else ():
        start, words = noted.get(year_of(mention.period) or 0, (sys.maxsize, ""))
        done = mention.stance is ACTUAL and not mention.compared and not mention.is_base
        if mention.start >= start and done:
            mention.preliminary = True
            mention.reasons["preliminary"] = f"前面注明“{words}”"


@cache
def _note() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("stances")["sentence"]["same_below"]))
