"""What a note says holds from here on: 收入甲亿元（预计数，下同） makes first results of all that a year brought."""

import re
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
    for note in _note().finditer(text):
        own = next((other for other in reversed(mentions) if other.candidate.end == note.start()), None)
        own = own or next((other for other in mentions if 0 <= other.start - note.end() <= _NEAR), None)
        year = year_of(own.period) if own is not None else None
        if own is None or year is None:
            continue
        for mention in mentions:
            later = mention.start >= own.start and year_of(mention.period) == year and mention.stance is ACTUAL
            if later and not mention.compared and not mention.is_base:
                mention.preliminary = True
                mention.reasons["preliminary"] = f"前面注明“{note.group().strip('()')}”"


@cache
def _note() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("stances")["sentence"]["same_below"]))
