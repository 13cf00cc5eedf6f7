"""Parts of a year: the months up to the one that is named, and the part that is named behind what is told of."""

import re
from functools import cache

from fiscal_desk.figures.frames.times import compares, so_far_words
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of

_MONTH, LENGTH_OF_MONTH = re.compile(r"(\d{4})-(\d\d)"), len("2025-06")
#: The groups of a time expression that name a part of a year.
PART_GROUPS = (
    "half",
    "first",
    "quarter",
    "month",
    "so_far2",
    "half2",
    "first2",
    "quarter2",
    "month2",
    "month3",
    "month4",
    "so_far",
)
#: The signs of a part of a year, and any year to tell one by.
PARTS, _ANY_YEAR = re.compile("[月季半全]"), 2000
#: How far before a number stands what it says of those who were there (6月末在保2846户).
_STANDS = 3
#: What stands at the end of December is what the year ends with.
_LAST_MONTH = "12"


def so_far(saying: Saying[str | None], mention: Mention, pre: str, before: list[Mention]) -> str | None:
    """Return the months up to 截至9月底 for what has come in or gone out, and the month itself for what stands then.

    What is told with it (在保甲户、乙人，较上年底净减丙户) is of that time, too, and so are its parts (共有车辆甲辆，
    其中执法用车乙辆). What the text before the number, `pre`, calls 累计 has come in since the year's beginning.
    """
    said = saying.value
    if said is None or (month := _MONTH.fullmatch(said) if len(said) == LENGTH_OF_MONTH else None) is None:
        return said
    since, stocks, holds = so_far_words()
    last = before[-1] if before else None
    told_with = last is not None and last.sentence == mention.sentence and _goes_with(mention, last)
    at_hand = pre[-_STANDS:] + mention.label
    of_moment = stocks.search(at_hand) or (
        last is not None and told_with and last.period == said and not cumulates(pre)
    )
    if of_moment or holds.search(pre):
        return month[1] if month[2] == _LAST_MONTH and since.match(saying.words) else said
    if not (since.match(saying.words) or cumulates(pre)):
        return said
    return periods.months_so_far(int(month[1]), month[2])


def _goes_with(mention: Mention, last: Mention) -> bool:
    part = mention.within_parts and mention.candidate.dimension == "count" and mention.unit == last.unit
    return mention.label == last.label or part


def cumulates(pre: str) -> bool:
    """Whether the text before a number says that it was added up from the year's beginning (累计)."""
    return _sums().search(pre) is not None


@cache
def _sums() -> re.Pattern[str]:
    return re.compile(one_of(wordlist(FrameWords).cumulated))


def part_told(text: str) -> re.Match[str] | None:
    """Return the part of a year that a clause names behind its subject (重点项目1-5月完成…), else None."""
    for match in periods.expression().finditer(text):
        part = match["year"] is None and any(match.group(*PART_GROUPS))
        if part and "(" in text and text.count("(", 0, match.start()) > text.count(")", 0, match.start()):
            continue  # 收入完成甲亿元(12月份完成乙亿元)，增长…: what is in brackets tells it of itself alone
        if part and wordlist(FrameWords).part_told.regex.match(text, match.end()):
            return match
    return None


def said_late(pre: str) -> re.Match[str] | None:
    """Return the part of a year that stands between what is told of and what it did (税收收入上半年完成甲亿元)."""
    if PARTS.search(pre) is None:
        return None
    for time in periods.expression().finditer(pre, 1):
        part = time["this_month"] or periods.is_part_of_year(periods.resolve(time, _ANY_YEAR) or "")
        whole = time["relative"] in wordlist(FrameWords).whole_year
        if (
            (part or whole)
            and wordlist(FrameWords).said_late.regex.fullmatch(pre, time.end())
            and not _compares(pre, time)
        ):
            return time
    return None


def _compares(pre: str, time: re.Match[str]) -> bool:
    return compares(pre, time.start(), time.end()) or pre[: time.start()].endswith(wordlist(FrameWords).compares_before)
